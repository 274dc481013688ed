// What a page can do beyond being read: its tools stand in templates, so that without script none
// of them shows and nothing is missing.
#include "engine/report/page_parts.hpp"

namespace merzim::report {

std::string_view page_script() {
    return R"js(
"use strict";
(() => {
  for (const template of document.querySelectorAll("template")) template.replaceWith(template.content);
  const say = (status, values) => {
    status.textContent = status.dataset.text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
  };
  const targetOf = (link) => document.getElementById(link.getAttribute("href").slice(1));

  // ---- the list: entries by text and person
  const entries = [...document.querySelectorAll(".entry")].map((element) => ({
    element, who: (element.dataset.who ?? "").split(" "), text: plain(element.textContent)}));
  const marks = [...document.querySelectorAll(".drawing a")].map((link) => ({link, target: targetOf(link)}));
  const list = document.getElementById("page-filter");
  let clear = () => {};
  function plain(text) {
    return text.normalize("NFKC").toLocaleLowerCase(document.documentElement.lang).replace(/\s+/g, " ");
  }
  if (list) {
    const [words, person] = [list.querySelector("input"), list.querySelector("select")];
    const status = list.querySelector("p");
    const filter = () => {
      const wanted = plain(words.value).trim();
      let shown = 0;
      for (const {element, who, text} of entries) {
        element.hidden = !text.includes(wanted) || (person && person.value !== "" && !who.includes(person.value));
        if (!element.hidden) shown += 1;
      }
      for (const {link, target} of marks) link.classList.toggle("dim", target?.hidden ?? false);
      say(status, {n: shown, all: entries.length});
    };
    let waiting = 0;
    words.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(filter, 200); });
    person?.addEventListener("change", filter);
    clear = () => {
      words.value = "";
      if (person) person.value = "";
      filter();
    };
    filter();
    list.querySelector("button").addEventListener("click", () => { clear(); words.focus(); });
  }
  // what a link leads to must be there to be seen, and what is read goes on from it
  const reveal = (target) => {
    if (!target) return;
    if (target.hidden) clear();
    if (target.tabIndex < 0) target.tabIndex = -1;
    target.focus({preventScroll: true});
    target.scrollIntoView({block: "center"});
  };
  for (const {link, target} of marks) {
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || !target) return;
      event.preventDefault();
      history.pushState(null, "", link.getAttribute("href"));
      reveal(target);
    });
  }
  addEventListener("hashchange", () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target?.classList.contains("entry")) reveal(target);
  });

  // ---- the drawing: size, and one stop of the keyboard for all its marks
  const drawing = document.querySelector(".drawing");
  if (!drawing) return;
  const [svg, tools] = [drawing.querySelector("svg"), document.getElementById("page-zoom")];
  const sizes = [50, 75, 100, 150, 200, 300, 400];
  let size = 100;
  const resize = (to) => {
    const middle = (drawing.scrollLeft + drawing.clientWidth / 2) / svg.getBoundingClientRect().width;
    if (size === 100) svg.dataset.base = svg.getBoundingClientRect().width;
    size = to;
    svg.style.minWidth = size === 100 ? "" : "0";
    svg.style.width = size === 100 ? "" : `${svg.dataset.base * size / 100}px`;
    drawing.scrollLeft = middle * svg.getBoundingClientRect().width - drawing.clientWidth / 2;
    say(tools.querySelector("p"), {n: size});
  };
  const actions = {
    in: () => resize(sizes[Math.min(sizes.indexOf(size) + 1, sizes.length - 1)]),
    out: () => resize(sizes[Math.max(sizes.indexOf(size) - 1, 0)]),
    reset: () => resize(100),
    left: () => drawing.scrollBy({left: -drawing.clientWidth / 2}),
    right: () => drawing.scrollBy({left: drawing.clientWidth / 2}),
  };
  for (const button of tools.querySelectorAll("button"))
    button.addEventListener("click", () => actions[button.value]());
  say(tools.querySelector("p"), {n: size});
  const stops = marks.map(({link}) => link).filter((link) => link.getAttribute("tabindex") !== "-1");
  const rove = (to) => {
    for (const link of stops) link.setAttribute("tabindex", link === to ? "0" : "-1");
  };
  if (stops.length > 0) rove(stops[0]);
  drawing.addEventListener("focusin", (event) => {
    if (stops.includes(event.target)) rove(event.target);
  });
  drawing.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const action = {"+": "in", "=": "in", "-": "out", "0": "reset"}[event.key];
    const at = stops.indexOf(document.activeElement);
    const next = {ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1,
                  Home: 0, End: stops.length - 1}[event.key];
    if (action) {
      actions[action]();
    } else if (at >= 0 && next !== undefined) {
      stops[Math.min(Math.max(next, 0), stops.length - 1)].focus();
    } else {
      return;
    }
    event.preventDefault();
  });
})();
)js";
}

}  // namespace merzim::report
