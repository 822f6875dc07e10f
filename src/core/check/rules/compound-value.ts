import type { IndicatorRow } from "../../detect/evaluation-table";
import type { Position } from "../../grid/address";
import { quotedNames } from "../quoted-examples";
import { tableRule } from "../rule";
import { asksForFigure, valueRows } from "../value-rows";
import { flatMapped } from "../../values/flat-mapped";

/** T06: one cell holds several figures, so that no arithmetic can tell the score; one finding a table. */
export const compoundValue = tableRule({
  id: "compound-value",
  code: "T06",
  clause: "绩效指标应当细化量化、便于逐项考核（通常做法）",
  fix: "none",
  messages: {
    severalFigures: { severity: "info", slots: ["count", "examples"] },
  },
  *check({ table }) {
    const rows = flatMapped(valueRows(table), ({ row }) => {
      const cells = compoundCells(row);
      return cells.length > 0 ? [{ row, cells }] : [];
    });
    if (rows.length === 0) return;
    yield {
      messageId: "severalFigures",
      cells: flatMapped(rows, ({ cells }) => cells),
      values: { count: String(rows.length), examples: quotedNames(rows.map(({ row }) => row)) },
    };
  },
});

/**
 * The compound cells of a row, the actual first. Figures told beside a target in words, or for the criteria of
 * a form without targets, are no score.
 */
function compoundCells(row: IndicatorRow): readonly Position[] {
  if (!asksForFigure(row) || (row.target === null && row.criteria !== null)) return [];
  const { actual, target, parsed } = row;
  return [
    ...(actual && parsed.actual.kind === "compound" ? [actual.at] : []),
    ...(target && parsed.target.kind === "compound" ? [target.at] : []),
  ];
}
