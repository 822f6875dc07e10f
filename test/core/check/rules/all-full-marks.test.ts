import { allFullMarks } from "../../../../src/core/check/rules/all-full-marks";
import type { RowSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const row = (weight: string, score = weight): RowSpec => ({
  level3: `指标${weight}`,
  target: "良好",
  actual: "良好",
  weight,
  score,
});
const table = (
  total: string,
  rows: readonly RowSpec[],
  more: Partial<TableSpec> = {},
): TableSpec => ({
  rows,
  total: { weight: "100", score: total },
  ...more,
});
const ROWS = [row("50"), row("30"), row("10")];

testRule(allFullMarks, {
  valid: [
    { name: "one row is not full", table: table("99.5", [row("50"), row("30"), row("10", "9.5")]) },
    { name: "the total is below 99", table: table("98.99", ROWS) },
    { name: "no total", table: table("", ROWS) },
    { name: "no total row", table: table("", ROWS, { total: null }) },
    { name: "two rows", table: table("100", [row("60"), row("30")]) },
    { name: "a row without a score", table: table("100", [...ROWS, row("10", "")]) },
    { name: "a source that is cut", table: table("100", ROWS, { cut: true }) },
  ],
  invalid: [
    {
      name: "all full, and 99.07 (襄阳)",
      table: table("99.07", [row("50"), row("20"), row("10")], {
        form: "hubei-project",
        funds: [{ adjusted: "33.83", executed: "32.26", score: "19.07" }],
        total: { score: "99.07" },
      }),
      findings: [
        {
          messageId: "full",
          cells: ["H23", "H20", "H21", "H22"],
          values: { count: "3", total: "99.07" },
        },
      ],
    },
    {
      name: "a score that two rows share counts once",
      table: table("100", [
        ...ROWS,
        { level3: "指标乙", target: "良好", actual: "良好", shares: ["weight", "score"] },
      ]),
      findings: [
        { messageId: "full", cells: ["H24", "H20", "H21", "H22"], values: { count: "3" } },
      ],
    },
    {
      name: "exactly 99",
      table: table("99", ROWS),
      findings: [{ messageId: "full", cells: ["H23", "H20", "H21", "H22"] }],
    },
    {
      name: "90 of 90 where the fund score stands apart",
      table: table("90", ROWS, { total: { weight: "90", score: "90" } }),
      findings: [{ messageId: "full", cells: ["H23", "H20", "H21", "H22"] }],
    },
    {
      name: "no weights, and the scores fill the block",
      table: table("100", [row("50"), row("30")].concat(row("10")), {
        form: "hubei-project",
        columnsAbsent: ["weight"],
        indicatorPoints: "绩效（90分）",
        total: { score: "100" },
      }),
      findings: [{ messageId: "full", cells: ["H23", "H20", "H21", "H22"] }],
    },
  ],
});
