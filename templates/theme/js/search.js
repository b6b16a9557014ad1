// Lists the pages that hold every word typed, on the page search.html, from the index of MkDocs'
// search plugin. A word in capitals is looked for in capitals: IS is not "is", nor WHO "who".
const FEW = 50; // pages listed at most
const AROUND = 90; // characters shown on each side of the first hit
const PAUSE = 120; // milliseconds after the last key

const box = document.getElementById("site.search");
const list = document.getElementById("search.results");
const status = document.getElementById("search.status");

// Letters without their accents, one for one, so that places in the text stay the same.
const plain = (text) => text.normalize("NFC").replace(/[^\x00-\x7f]/g, (c) => c.normalize("NFD")[0]);

// Titles come with HTML entities; a parsed document is never shown nor run.
const words = (html) => new DOMParser().parseFromString(html, "text/html").body.textContent;

const pages = ({ docs }) =>
  docs
    .filter(({ location }) => !location.includes("#"))
    .map(({ location, title, text }) => {
      const tidy = text.normalize("NFC").replace(/ ([,.;:!?)])/g, "$1");
      return { location, title: words(title), text: tidy, plainTitle: plain(words(title)), plainText: plain(tidy) };
    });

function pattern(word) {
  const letters = plain(word).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const capitals = word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
  // Chinese, Japanese, Thai… part no words by spaces: there a word may begin anywhere.
  const starts = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word) ? "" : "(?<![\\p{L}\\p{N}])";
  return capitals
    ? new RegExp(`${starts}${letters}(?![\\p{L}\\p{N}])`, "gu")
    : new RegExp(`${starts}${letters}`, "giu");
}

const count = (text, regex) => Math.min(text.match(regex)?.length ?? 0, 9);

function score(page, patterns) {
  let sum = 0;
  for (const regex of patterns) {
    const points = 20 * count(page.plainTitle, regex) + count(page.plainText, regex);
    if (!points) return 0;
    sum += points;
  }
  return sum;
}

function excerpt(page, patterns) {
  const p = document.createElement("p");
  const hits = patterns.flatMap((regex) => [...page.plainText.matchAll(regex)].slice(0, 20));
  hits.sort((a, b) => a.index - b.index);
  const from = Math.max(0, (hits[0]?.index ?? 0) - AROUND);
  const to = from + 2 * AROUND;
  let at = from;
  p.append(from ? "…" : "");
  for (const hit of hits) {
    if (hit.index < at || hit.index + hit[0].length > to) continue;
    const mark = document.createElement("mark");
    mark.append(page.text.slice(hit.index, hit.index + hit[0].length));
    p.append(page.text.slice(at, hit.index), mark);
    at = hit.index + hit[0].length;
  }
  p.append(page.text.slice(at, to), to < page.text.length ? "…" : "");
  return p;
}

function item(page, patterns) {
  const entry = document.createElement("li");
  const link = document.createElement("a");
  link.href = new URL(page.location, new URL(list.dataset.root, location.href));
  link.append(page.title);
  entry.append(link, excerpt(page, patterns));
  return entry;
}

function show(all, query) {
  const patterns = (query.match(/[\p{L}\p{N}][^\s,;:!?"“”]*/gu) ?? []).map(pattern);
  const found = all
    .map((page) => ({ page, points: patterns.length ? score(page, patterns) : 0 }))
    .filter(({ points }) => points)
    .sort((a, b) => b.points - a.points);
  list.replaceChildren(...found.slice(0, FEW).map(({ page }) => item(page, patterns)));
  const counted = `${found.length} ${found.length === 1 ? "page holds" : "pages hold"} “${query}”`;
  status.textContent = !patterns.length ? "" : found.length > FEW ? `${counted}; the first ${FEW}:` : counted;
}

async function start() {
  box.value = new URLSearchParams(location.search).get("q") ?? "";
  const answer = await fetch(list.dataset.index);
  if (!answer.ok) return void (status.textContent = "The index of the search could not be read.");
  const all = pages(await answer.json());
  if (box.value.trim()) show(all, box.value.trim());
  let timer;
  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const query = box.value.trim();
      history.replaceState(null, "", query ? `?q=${encodeURIComponent(query)}` : location.pathname);
      show(all, query);
    }, PAUSE);
  });
}

if (box && list) start();
