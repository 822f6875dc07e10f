import { describe, expect, test } from "@jest/globals";
import { checkTables } from "../../../src/core/check/runner";
import { detectTables } from "../../../src/core/detect/detect";
import { formById } from "../../../src/core/forms";
import { fromA1, toA1 } from "../../../src/core/grid/address";
import type { Grid } from "../../../src/core/grid/grid";
import { gridFrom } from "../../../src/core/grid/grid";
import { resolvePolicy } from "../../../src/core/score/resolve-policy";
import { scoreTable } from "../../../src/core/score/score-table";
import { gridOf } from "../../tables/grid-of";
import { CROSSED_FUNDS } from "../detect/drawn-crossed-funds";
import { GROUPED_FUNDS } from "../detect/drawn-grouped-funds";
import { MONEY_UNIT_FUNDS } from "../detect/drawn-money-units";
import { SIDED_FUNDS } from "../detect/drawn-sided-funds";

const FUNDS = [...CROSSED_FUNDS, ...GROUPED_FUNDS, ...SIDED_FUNDS, ...MONEY_UNIT_FUNDS];
const PLANTED = FUNDS.flatMap(({ what, drawing, planted }) =>
  planted.map(([cell, text, finding]) => ({ what, drawing, cell, text, finding })),
);

/** Errors and warnings of the first table of a sheet, each with its cells. */
function findings(grid: Grid): readonly string[] {
  const { tables, narratives } = detectTables([grid]);
  const scored = tables.map((table) => {
    const form = formById(table.form);
    return { table, form, scorecard: scoreTable(table, resolvePolicy(table, form)) };
  });
  const [found = []] = checkTables({ tables: scored, narratives }).tables;
  return found
    .filter(({ severity }) => severity !== "info")
    .map(({ severity, rule, cells }) =>
      [severity, rule, cells.map(({ at }) => toA1(at)).join()].join(" "),
    );
}

/** The sheet with a text written over one cell. */
function writtenOver(grid: Grid, cell: string, text: string): Grid {
  const at = fromA1(cell);
  const cells = grid.filledRows.flatMap((row) => grid.cellsOf(row));
  return gridFrom(
    grid.sheet,
    cells.map((one) =>
      one.row === at?.row && one.column === at.column ? { ...one, value: text, text } : one,
    ),
  );
}

describe("fund blocks of every layout are checked", () => {
  test.each(FUNDS)("nothing is found in what is right: $what", ({ drawing }) => {
    expect(findings(gridOf(drawing))).toEqual([]);
  });

  test.each(PLANTED)("$finding: $what", ({ drawing, cell, text, finding }) => {
    expect(findings(writtenOver(gridOf(drawing), cell, text))).toContain(finding);
  });
});
