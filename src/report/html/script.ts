/**
 * Filters and sorts the lists; the page is complete without it. It reads what stands in the page and
 * writes no markup.
 */
export const SCRIPT = `"use strict";
(() => {
  const tools = document.querySelector(".tools");
  if (!tools) return;
  tools.hidden = false;
  const search = tools.querySelector("input[type=search]");
  const places = [...document.querySelectorAll("[data-words]")];
  search.addEventListener("input", () => {
    const wanted = search.value.trim().toLowerCase();
    for (const place of places)
      place.classList.toggle("away", !place.dataset.words.toLowerCase().includes(wanted));
  });
  for (const box of tools.querySelectorAll("input[type=checkbox]"))
    box.addEventListener("change", () => {
      document.body.classList.toggle("no-" + box.value, !box.checked);
    });
  const keyOf = (row, column) => row.cells[column].dataset.key ?? row.cells[column].textContent;
  for (const table of document.querySelectorAll("table.sortable"))
    for (const [column, head] of [...table.tHead.rows[0].cells].entries()) {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const down = head.getAttribute("aria-sort") === "descending";
        for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", down ? "ascending" : "descending");
        const numeric = head.classList.contains("number");
        const rows = [...table.tBodies[0].rows].sort((a, b) => {
          const [x, y] = [keyOf(a, column), keyOf(b, column)];
          return numeric ? Number(y) - Number(x) : y.localeCompare(x, "zh-CN");
        });
        if (down) rows.reverse();
        for (const row of rows) table.tBodies[0].append(row);
      });
    }
})();
`;

/** Its digest for the page's Content-Security-Policy; a test says the new one after a change. */
export const SCRIPT_DIGEST = "sha256-aOX04DRbrVVcvLcJmpunNTHdji/subhOI4vx+pN2hXE=";
