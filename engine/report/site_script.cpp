// What the overview can do beyond being read. What is chosen stands in the fragment of the address,
// so that a way back and a bookmark lead to the same rows.
#include "engine/report/site_parts.hpp"

namespace merzim::report {

std::string_view site_index_script() {
    return R"js(
"use strict";
(() => {
  const table = document.querySelector(".cases");
  if (!table) return;
  for (const template of document.querySelectorAll("template")) template.replaceWith(template.content);
  const plain = (text) => text.normalize("NFKC").toLocaleLowerCase(document.documentElement.lang).replace(/\s+/g, " ");
  const say = (status, values) => {
    status.textContent = status.dataset.text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
  };
  const body = table.tBodies[0];
  const rows = [...body.rows].map((element, place) => ({
    element, place, text: plain([...element.cells].map((cell) => cell.textContent).join(" ")),
    rank: Number(element.dataset.rank), stage: element.dataset.stage}));
  const tools = document.getElementById("page-filter");
  const [words, severity, stage] = ["text", "severity", "stage"].map((name) => tools.querySelector(`[name=${name}]`));
  const [shown, sorted] = tools.querySelectorAll("[role=status]");
  const fields = {text: words, severity, stage};
  let order = {column: "", down: false};

  // ---- the address
  const remember = () => {
    const chosen = new URLSearchParams();
    for (const [name, field] of Object.entries(fields)) if (field.value !== "") chosen.set(name, field.value);
    if (order.column !== "") chosen.set("sort", (order.down ? "-" : "") + order.column);
    history.replaceState(null, "", "#" + chosen);
  };
  const recall = () => {
    const chosen = new URLSearchParams(location.hash.slice(1));
    for (const [name, field] of Object.entries(fields)) {
      field.value = chosen.get(name) ?? "";
      if (field.selectedIndex === -1) field.value = "";
    }
    const sort = chosen.get("sort") ?? "";
    return {column: sort.replace(/^-/, ""), down: sort.startsWith("-")};
  };

  // ---- rows by text, severity, stage
  const filter = () => {
    const wanted = plain(words.value).trim();
    const fits = ({text, rank, stage: at}) => text.includes(wanted)
      && (severity.value === "" || (severity.value === "0" ? rank === 0 : rank >= Number(severity.value)))
      && (stage.value === "" || at === stage.value);
    let n = 0;
    for (const row of rows) {
      row.element.hidden = !fits(row);
      if (!row.element.hidden) n += 1;
    }
    say(shown, {n, all: rows.length});
  };
  let waiting = 0;
  const later = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => { filter(); remember(); }, 200);
  };
  for (const field of Object.values(fields)) field.addEventListener("input", later);
  tools.querySelector("button").addEventListener("click", () => {
    for (const field of Object.values(fields)) field.value = "";
    filter();
    remember();
    words.focus();
  });

  // ---- order: each heading is a button
  const heads = [...table.querySelectorAll("th[data-column]")];
  const compare = new Intl.Collator(document.documentElement.lang, {numeric: true}).compare;
  const sort = (column, down) => {
    const at = heads.findIndex((head) => head.dataset.column === column);
    if (at < 0) return;
    order = {column, down};
    const value = ({element}) => element.cells[at].dataset.value ?? element.cells[at].textContent;
    const keyed = rows.map((row) => ({row, value: value(row)}));
    // what has no value stands last in either order
    keyed.sort((a, b) => (a.value === "") - (b.value === "")
      || (down ? -1 : 1) * compare(a.value, b.value) || a.row.place - b.row.place);
    body.append(...keyed.map(({row}) => row.element));
    heads.forEach((head, i) => {
      if (i === at) head.setAttribute("aria-sort", down ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    });
    say(sorted, {column: heads[at].textContent, order: down ? sorted.dataset.down : sorted.dataset.up});
  };
  for (const head of heads) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const {column, first} = head.dataset;
      sort(column, order.column === column ? !order.down : first === "down");
      remember();
    });
  }
  table.classList.add("sortable");
  const restore = () => {
    const {column, down} = recall();
    filter();
    sort(column, down);
  };
  restore();
  addEventListener("hashchange", restore);
})();
)js";
}

}  // namespace merzim::report
