// Lists the pages that hold every word typed, on the page search.html, from the index of MkDocs'
// search plugin. A word in capitals is looked for in capitals: IS is not "is", nor WHO "who".
"use strict";
{
  const FEW = 50; // pages listed at most
  const AROUND = 90; // characters shown on each side of the first hit
  const EARLY = 120; // characters at the top of a page, where its name and abbreviation stand
  const PAUSE = 120; // milliseconds after the last key
  // Scripts that part no words by spaces: there a word may begin anywhere.
  const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

  const box = document.getElementById("Search");
  const list = document.getElementById("Results");
  const status = document.getElementById("Status");

  // Letters without their accents, one for one, so that places in the text stay the same.
  const bare = (letter) => letter.normalize("NFD")[0];
  const plain = (text) => text.replace(/[^\x00-\x7f]/g, bare);

  // Titles come with HTML entities; a parsed document is never shown nor run.
  const words = (html) => new DOMParser().parseFromString(html, "text/html").body.textContent;

  function page({ location, title, text }) {
    const named = words(title).normalize("NFC");
    const said = text.normalize("NFC").replace(/ ([,.;:!?)])/g, "$1");
    return { location, title: named, text: said, plainTitle: plain(named), plainText: plain(said) };
  }

  function pattern(word) {
    const letters = plain(word.normalize("NFC")).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const start = UNSPACED.test(word) ? "" : "(?<![\\p{L}\\p{N}])";
    const inCapitals = word.length > 1 && word === word.toUpperCase() && /\p{Lu}/u.test(word);
    return inCapitals
      ? new RegExp(`${start}${letters}(?![\\p{L}\\p{N}])`, "gu")
      : new RegExp(`${start}${letters}`, "giu");
  }

  const patterns = (query) => (query.match(/[\p{L}\p{N}][^\s,;:!?"“”]*/gu) ?? []).map(pattern);

  const count = (text, regex) => Math.min(text.match(regex)?.length ?? 0, 9);

  // A page named by the words comes before one that says them; zero where one of them is missing.
  function score({ plainTitle, plainText }, regexes) {
    let sum = 0;
    for (const regex of regexes) {
      const named = count(plainTitle, regex) + count(plainText.slice(0, EARLY), regex);
      const points = 20 * named + count(plainText, regex);
      if (!points) return 0;
      sum += points;
    }
    return sum;
  }

  // The passage around the first hit, cut between words where there are spaces.
  function passage(text, first) {
    const space = text.indexOf(" ", Math.max(0, first - AROUND));
    const from = first < AROUND ? 0 : space < first ? space + 1 : first;
    const end = from + 2 * AROUND;
    if (end >= text.length) return [from, text.length];
    return [from, Math.max(text.lastIndexOf(" ", end), first + AROUND)];
  }

  function excerpt({ text, plainText }, regexes) {
    const hits = regexes.flatMap((regex) => [...plainText.matchAll(regex)].slice(0, 20));
    hits.sort((a, b) => a.index - b.index);
    const [from, to] = passage(text, hits[0]?.index ?? 0);
    const paragraph = document.createElement("p");
    let at = from;
    paragraph.append(from ? "…" : "");
    for (const { 0: { length }, index } of hits) {
      if (index < at || index + length > to) continue;
      const mark = document.createElement("mark");
      mark.append(text.slice(index, index + length));
      paragraph.append(text.slice(at, index), mark);
      at = index + length;
    }
    paragraph.append(text.slice(at, to), to < text.length ? "…" : "");
    return paragraph;
  }

  function item(found, regexes) {
    const entry = document.createElement("li");
    const link = document.createElement("a");
    link.href = new URL(found.location, new URL(list.dataset.root, location.href));
    link.append(found.title);
    entry.append(link, excerpt(found, regexes));
    return entry;
  }

  function show(pages, query) {
    const regexes = patterns(query);
    const found = regexes.length ? pages.map((each) => [score(each, regexes), each]) : [];
    const best = found.filter(([points]) => points).sort(([a], [b]) => b - a);
    list.replaceChildren(...best.slice(0, FEW).map(([, each]) => item(each, regexes)));
    const { found: all, first } = status.dataset;
    const told = [all.replace("{words}", () => query).replace("{number}", best.length)];
    if (best.length > FEW) told.push(first.replace("{number}", FEW));
    status.textContent = query && told.join(". ");
  }

  function keep(query) {
    const address = query ? `?q=${encodeURIComponent(query)}` : location.pathname;
    history.replaceState(null, "", address);
  }

  async function start() {
    box.value = new URLSearchParams(location.search).get("q") ?? "";
    const answer = await fetch(list.dataset.index);
    if (!answer.ok) {
      status.textContent = status.dataset.unread;
      return;
    }
    const { docs } = await answer.json();
    const pages = docs.filter((doc) => !doc.location.includes("#")).map(page);
    if (box.value.trim()) show(pages, box.value.trim());
    let timer;
    box.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        keep(box.value.trim());
        show(pages, box.value.trim());
      }, PAUSE);
    });
  }

  if (box && list) start();
}
