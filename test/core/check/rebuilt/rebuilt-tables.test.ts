import { describe, expect, test } from "@jest/globals";
import { checkTables } from "../../../../src/core/check/runner";
import { detectTables } from "../../../../src/core/detect/detect";
import { formById } from "../../../../src/core/forms";
import { toA1 } from "../../../../src/core/grid/address";
import { resolvePolicy } from "../../../../src/core/score/resolve-policy";
import { scoreTable } from "../../../../src/core/score/score-table";
import { gridOf } from "../../../tables/grid-of";
import { tableView } from "../../../tables/table-view";
import { FUND_MISTAKES } from "./fund-mistakes";
import { FUND_SCORES } from "./fund-scores";
import { LEFT_OUT_VALUES } from "./left-out-values";
import { MISSED_TARGETS } from "./missed-targets";
import { OTHER_LAYOUTS } from "./other-layouts";
import { WITHOUT_SCORES } from "./without-scores";

const REBUILT = [
  ...FUND_MISTAKES,
  ...FUND_SCORES,
  ...LEFT_OUT_VALUES,
  ...MISSED_TARGETS,
  ...WITHOUT_SCORES,
  ...OTHER_LAYOUTS,
];

function findingsIn(drawing: string): readonly string[] {
  const { tables, narratives } = detectTables([gridOf(drawing)]);
  const scored = tables.map((table) => {
    const form = formById(table.form);
    return { table, form, scorecard: scoreTable(table, resolvePolicy(table, form, null)) };
  });
  const checked = checkTables({ tables: scored, narratives });
  return [...checked.tables.flat(), ...checked.workbook].map(
    ({ severity, rule, cells }) =>
      `${severity} ${rule} ${cells.map(({ at }) => toA1(at)).join(" ")}`,
  );
}

describe("published tables", () => {
  test.each(REBUILT)("are read: $what", ({ drawing, reading }) => {
    const { tables } = detectTables([gridOf(drawing)]);
    expect(tables.flatMap(tableView)).toEqual(reading);
  });

  test.each(REBUILT)("are judged as a reviewer would: $what", ({ drawing, findings }) => {
    expect(findingsIn(drawing)).toEqual(findings);
  });
});
