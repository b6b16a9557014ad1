// Lists the pages that hold every word typed, on the page search.html, from the index of MkDocs'
// search plugin and, beside it, what kind of page each is and which names lead to it. A word in
// capitals is looked for in capitals: IS is not "is", nor WHO "who". Where nothing is found, a word
// of five letters or more may be one letter off.
"use strict";
{
  const FEW = 50; // pages listed at most
  const AROUND = 90; // characters shown on each side of the first hit
  const PAUSE = 120; // milliseconds after the last key
  const MISTYPED = 5; // letters a word has at least for one of them to be taken for a slip
  const NAMED = 1000; // how many pages a word must stand in to weigh as much as one in a name
  const ENTRY = 0, BRIEFING = 1, OTHER = 2, LIST = 3; // ranks, as the builder writes them
  // Scripts that part no words by spaces: there a word may begin anywhere.
  const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
  const WORD = /[\p{L}\p{N}][^\s,;:!?"“”]*/gu;
  // Letters that Unicode does not take apart into a letter and its accent.
  const WHOLE = { ø: "o", Ø: "O", ł: "l", Ł: "L", đ: "d", Đ: "D", ħ: "h", ı: "i" };

  const box = document.getElementById("Search");
  const list = document.getElementById("Results");
  const status = document.getElementById("Status");

  // Letters without their accents, one for one, so that places in the text stay the same.
  const bare = (letter) => WHOLE[letter] ?? letter.normalize("NFD")[0];
  const plain = (text) => text.normalize("NFC").replace(/[^\x00-\x7f]/g, bare);
  const inCapitals = (word) => word.length > 1 && word === word.toUpperCase() && /\p{Lu}/u.test(word);

  // Titles come with HTML entities; a parsed document is never shown nor run.
  const words = (html) => new DOMParser().parseFromString(html, "text/html").body.textContent;

  function page({ location, title, text }, [kind, rank, about, ...others] = ["", OTHER, ""]) {
    const named = words(title);
    const said = text.normalize("NFC").replace(/ ([,.;:!?)])/g, "$1");
    const names = [named, ...others].map(plain);
    const plainText = plain(said);
    return { location, kind, rank, about, names, others, title: named, text: said, plainText };
  }

  function pattern(word) {
    const letters = plain(word).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const start = UNSPACED.test(word) ? "" : "(?<![\\p{L}\\p{N}])";
    return inCapitals(word)
      ? new RegExp(`${start}${letters}(?![\\p{L}\\p{N}])`, "gu")
      : new RegExp(`${start}${letters}`, "giu");
  }

  const count = (text, regex) => Math.min(text.match(regex)?.length ?? 0, 9);

  // A page named by the words comes before one that says them; zero where one of them is missing.
  function score({ names, plainText }, regexes) {
    let sum = 0;
    for (const regex of regexes) {
      const points = 20 * count(names.join("\n"), regex) + count(plainText, regex);
      if (!points) return 0;
      sum += points;
    }
    return sum;
  }

  // A name as it is compared: U.S. is US, and al-Obeidi is al Obeidi.
  const key = (name) => name.replace(/[.'’]/g, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();

  function isNamed(names, query) {
    const same = inCapitals(query) ? key : (name) => key(name).toLowerCase();
    return names.some((name) => same(name) === same(plain(query)));
  }

  // Entries of that very name, entries with the words in a name, briefings, the rest, lists.
  function place({ names, rank }, query, regexes) {
    if (rank === ENTRY && isNamed(names, query)) return 0;
    if (rank === ENTRY && names.some((name) => regexes.every((regex) => name.match(regex)))) return 1;
    return { [BRIEFING]: 2, [LIST]: 4 }[rank] ?? 3;
  }

  function search(pages, query) {
    const regexes = (query.match(WORD) ?? []).map(pattern);
    if (!regexes.length) return { found: [], regexes };
    const scored = pages.map((each) => [score(each, regexes), each]).filter(([points]) => points);
    const ordered = scored.map(([points, each]) => [place(each, query, regexes), points, each]);
    ordered.sort(([a, more], [b, less]) => a - b || less - more);
    return { found: ordered.map(([, , each]) => each), regexes };
  }

  // Every word of the site as it is written first, with its weight; names come first.
  function vocabulary(pages) {
    const known = new Map();
    const note = (text, weight) => {
      for (const word of new Set(text.match(/[\p{L}\p{N}]+/gu))) {
        const told = known.get(word.toLowerCase()) ?? { word, weight: 0 };
        told.weight += weight;
        known.set(word.toLowerCase(), told);
      }
    };
    for (const { names } of pages) note(names.join(" "), NAMED);
    for (const { plainText } of pages) note(plainText, 1);
    return known;
  }

  // Whether two words differ by one letter more, less or other, or by two that are swapped.
  function isNear(one, other) {
    const [short, long] = one.length > other.length ? [other, one] : [one, other];
    if (long.length - short.length > 1) return false;
    let at = 0;
    while (at < short.length && short[at] === long[at]) at += 1;
    const rest = (a, b) => short.slice(at + a) === long.slice(at + b);
    if (short.length < long.length) return rest(0, 1);
    return rest(1, 1) || (short[at] === long[at + 1] && short[at + 1] === long[at] && rest(2, 2));
  }

  function nearest(word, known) {
    const typed = plain(word).toLowerCase();
    if (typed.length < MISTYPED) return word;
    let best = { word, weight: 0 };
    for (const [letters, told] of known) {
      if (told.weight > best.weight && isNear(typed, letters)) best = told;
    }
    return best.word;
  }

  let known; // made when a word is first missed
  function corrected(pages, query) {
    known ??= vocabulary(pages);
    return query.replace(WORD, (word) => {
      const regex = pattern(word);
      return pages.some((each) => score(each, [regex])) ? word : nearest(word, known);
    });
  }

  // The passage around the first hit, cut between words where there are spaces.
  function passage(text, first) {
    const space = text.indexOf(" ", Math.max(0, first - AROUND));
    const from = first < AROUND ? 0 : space < first ? space + 1 : first;
    const end = from + 2 * AROUND;
    if (end >= text.length) return [from, text.length];
    return [from, Math.max(text.lastIndexOf(" ", end), first + AROUND)];
  }

  // What a page says of itself where that has the words, or else the passage that has.
  function shown({ title, others, about, text }, regexes) {
    const missed = regexes.filter((regex) => !plain(title).match(regex));
    const meant = others.filter((name) => missed.some((regex) => plain(name).match(regex)));
    const summary = [...meant, about].join(" · ").normalize("NFC");
    const told = plain(`${title}\n${summary}`);
    return about && regexes.every((regex) => told.match(regex)) ? summary : text;
  }

  function excerpt(text, regexes) {
    const plainText = plain(text);
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
    const kind = document.createElement("span");
    link.href = new URL(found.location, new URL(list.dataset.root, location.href));
    link.append(found.title);
    kind.append(found.kind);
    entry.append(link, " ", kind, excerpt(shown(found, regexes), regexes));
    return entry;
  }

  const told = (message, values) =>
    status.dataset[message].replace(/\{(\w+)\}/g, (_, name) => values[name]);

  function show(pages, words) {
    let { found, regexes } = search(pages, words);
    const near = words && !found.length ? corrected(pages, words) : words;
    if (near !== words) ({ found, regexes } = search(pages, near));
    list.replaceChildren(...found.slice(0, FEW).map((each) => item(each, regexes)));
    const message = !found.length ? "none" : near === words ? "found" : "near";
    const lines = [told(message, { words, near, number: found.length })];
    if (found.length > FEW) lines.push(told("first", { number: FEW }));
    status.textContent = words && lines.join(" ");
  }

  // Arrow keys lead from the box through the results and back.
  function move(event) {
    const stops = [box, ...list.querySelectorAll("a")];
    const at = stops.indexOf(document.activeElement);
    const next = stops[at + { ArrowDown: 1, ArrowUp: -1 }[event.key]];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }

  function keep(query) {
    const address = query ? `?q=${encodeURIComponent(query)}` : location.pathname;
    history.replaceState(null, "", address);
  }

  async function json(address) {
    const answer = await fetch(address);
    return answer.ok ? answer.json() : null;
  }

  async function start() {
    box.value = new URLSearchParams(location.search).get("q") ?? "";
    const { index, kinds } = list.dataset;
    const [read, sorts] = await Promise.all([json(index), kinds ? json(kinds) : {}]);
    if (!read || !sorts) {
      status.textContent = status.dataset.unread;
      return;
    }
    const whole = read.docs.filter(({ location }) => !location.includes("#"));
    const pages = whole.map((doc) => page(doc, sorts[doc.location]));
    let timer;
    const now = () => {
      clearTimeout(timer);
      keep(box.value.trim());
      show(pages, box.value.trim());
    };
    if (box.value.trim()) show(pages, box.value.trim());
    box.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(now, PAUSE);
    });
    box.form.addEventListener("submit", (event) => {
      event.preventDefault();
      now();
    });
    document.addEventListener("keydown", move);
  }

  if (box && list) start();
}
