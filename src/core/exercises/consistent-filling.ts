import type { Slot } from "../forms/layouts/layout";
import type { CellContent } from "../sheets/sheet-drawing";
import { text, type Contents } from "./contents";
import { fillFunds } from "./fill-funds";
import { fillRows } from "./fill-rows";
import { fillSummary } from "./fill-summary";
import type { FillingAsked, Put } from "./filling";
import type { Random } from "./random";

/**
 * A form filled in so that nothing contradicts anything: sources add up, weights give the total, most
 * targets are reached and the others explained. Scores, rates, total and grade are left to the engine.
 */
export function consistentFilling(asked: FillingAsked, random: Random): Contents {
  const contents = new Map<Slot, CellContent>();
  const put: Put = (slot, content) => {
    if (asked.places.has(slot)) contents.set(slot, content);
  };
  fillHeads(put, asked);
  fillFunds(put, asked, random);
  if (asked.layout.form === "summary") fillSummary(put, asked, random);
  else fillRows(put, asked, random);
  return contents;
}

function fillHeads(put: Put, { year, theme }: FillingAsked): void {
  put("head.project", text(theme.project));
  put("head.organisation", text(theme.organisation));
  put("head.supervisor", text(theme.supervisor));
  put("head.other", text(theme.organisation));
  put("head.contact", text("××"));
  put("head.reportDate", text(`${year + 1}年3月22日`));
  theme.goals.forEach(([expected, actual], at) => {
    put(`goal.${at}.expected`, text(expected));
    put(`goal.${at}.actual`, text(actual));
  });
  put("reason.0", text(theme.reason));
  theme.remarks.forEach((remark, at) => {
    put(`remark.${at}`, text(remark));
  });
}
