// Opens the card of a mark, shows a place wherever the page has it, and lets the reader choose which
// marks the text shows.
// Without it a mark is a plain link to its entry, and the buttons stay hidden. It runs as an
// ordinary script in any theme, so everything stands in a block and no name leaks out.
"use strict";
{
  const OPEN_AFTER = 500; // milliseconds that the pointer rests on a mark
  const CLOSE_AFTER = 300; // milliseconds after it has left both mark and card
  const REMEMBERED = "briefing-marks";

  let timer;
  let opener = null; // the mark whose card is open
  let pressedOn = null; // the mark whose card was open when a press began
  let hovered = false; // whether resting the pointer opened it

  const markAt = (target) => target.closest("a.mark[href][data-card]");
  const cardOf = (mark) => document.getElementById(mark.dataset.card);

  function release() {
    opener?.removeAttribute("aria-expanded");
    opener = null;
    hovered = false;
  }

  // The style sheet anchors a card to the mark that is expanded.
  function open(mark) {
    if (opener) cardOf(opener).hidePopover();
    release();
    opener = mark;
    mark.setAttribute("aria-expanded", "true");
    const card = cardOf(mark);
    card.setAttribute("role", "note");
    card.setAttribute("aria-label", card.querySelector(".name").textContent);
    card.showPopover({ source: mark });
  }

  function press(event) {
    const mark = markAt(event.target);
    const withKey = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!mark || !cardOf(mark) || withKey) return;
    event.preventDefault();
    clearTimeout(timer);
    const showing = mark === opener && cardOf(mark).matches(":popover-open");
    const again = event.detail ? mark === pressedOn : showing; // a key presses nothing down
    if (!again) open(mark);
    else if (showing) cardOf(mark).hidePopover();
    hovered = false;
  }

  function rest(event) {
    if (event.pointerType !== "mouse") return;
    clearTimeout(timer);
    const mark = markAt(event.target);
    if (mark && cardOf(mark) && mark !== opener) {
      timer = setTimeout(() => {
        open(mark);
        hovered = true;
      }, OPEN_AFTER);
    } else if (!mark && hovered && !cardOf(opener).contains(event.target)) {
      timer = setTimeout(() => opener && cardOf(opener).hidePopover(), CLOSE_AFTER);
    }
  }

  // Told of late: by then the same card may be open again, over another mark.
  function closed({ target }) {
    if (opener && target === cardOf(opener) && !target.matches(":popover-open")) release();
  }

  // A further mention is a span, no tab stop, until the reader asks for all marks.
  function further(span) {
    const page = cardOf(span)?.querySelector("a");
    if (!page) return;
    const link = document.createElement("a");
    link.className = `mark ${span.dataset.kind}`;
    Object.assign(link.dataset, span.dataset, { further: "", href: page.getAttribute("href") });
    link.append(...span.childNodes);
    span.replaceWith(link);
  }

  // A link without an address is no link: neither a tab stop nor underlined.
  function setLink(link, on) {
    if (link.hasAttribute("href")) link.dataset.href = link.getAttribute("href");
    if (on) link.setAttribute("href", link.dataset.href);
    else link.removeAttribute("href");
  }

  function show(marks) {
    const text = document.querySelector("[data-briefing-text]");
    if (marks === "all") text.querySelectorAll("span[data-card]").forEach(further);
    for (const link of text.querySelectorAll("a.mark, a.figure")) {
      setLink(link, marks === "all" || (marks === "first" && !("further" in link.dataset)));
    }
    text.closest(".briefing").dataset.marks = marks;
    for (const button of document.querySelectorAll("button[data-marks]")) {
      button.setAttribute("aria-pressed", String(button.dataset.marks === marks));
    }
  }

  // A place lights up wherever it stands: in the text, on the map, and in the list beside it.
  let lit = "";
  function light(places) {
    if (places.join() === lit) return;
    lit = places.join();
    for (const old of document.querySelectorAll(".lit")) old.classList.remove("lit");
    for (const place of places.map((each) => CSS.escape(each))) {
      const same = `#${place}, [data-place~="${place}"], [data-card="card-${place}"]`;
      for (const each of document.querySelectorAll(same)) each.classList.add("lit");
    }
  }

  // The rows of the list that something stands for, or else what has the focus, or is led to.
  const placed = (at) => at?.closest?.('[data-place], li[id^="place-"], [data-card^="card-place-"]');

  function placesAt(target) {
    const one = placed(target) ?? placed(document.activeElement);
    const places = one ? one.dataset.place ?? one.dataset.card?.slice(5) ?? one.id : led();
    return places ? places.split(" ") : [];
  }

  const led = () => (location.hash.startsWith("#place-") ? decodeURI(location.hash.slice(1)) : "");

  function toRow({ target }) {
    if (target.dataset.place) location.hash = placesAt(target)[0];
  }

  // Storage may be forbidden; then the choice holds for this page alone.
  function remembered() {
    try {
      return localStorage.getItem(REMEMBERED);
    } catch {
      return null;
    }
  }

  function choose(event) {
    const button = event.target.closest("button[data-marks]");
    if (!button) return;
    show(button.dataset.marks);
    try {
      localStorage.setItem(REMEMBERED, button.dataset.marks);
    } catch {
      // nothing to do: the page shows the choice already
    }
  }

  function start() {
    light(placesAt(document.body));
    const tools = document.querySelector(".mark-tools[hidden]");
    const text = document.querySelector("[data-briefing-text]");
    if (!tools || !text) return;
    text.before(tools);
    tools.hidden = false;
    const marks = remembered();
    if (marks === "all" || marks === "none") show(marks);
  }

  if ("showPopover" in HTMLElement.prototype) {
    document.addEventListener("pointerdown", () => { pressedOn = hovered ? null : opener; }, true);
    document.addEventListener("click", press);
    document.addEventListener("pointerover", rest);
    document.addEventListener("toggle", closed, true);
  }
  document.addEventListener("click", choose);
  document.addEventListener("click", toRow);
  for (const event of ["pointerover", "focusin"]) {
    document.addEventListener(event, ({ target }) => light(placesAt(target)));
  }
  window.addEventListener("hashchange", () => light(placesAt(document.body)));
  // The theme material swaps pages without loading them anew, and announces each as document$.
  if (window.document$) window.document$.subscribe(start);
  else if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
}
