import { parentWeight } from "../../../../src/core/check/rules/parent-weight";
import type { RowSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const row = (level3: string, weight: string, more: RowSpec = {}): RowSpec => ({
  level3,
  target: "1次",
  actual: "1次",
  weight,
  score: weight,
  ...more,
});
const table = (rows: readonly RowSpec[], more: Partial<TableSpec> = {}): TableSpec => ({
  rows,
  ...more,
});
const TWO_LEVELS = (level1: string, level2: string, ...weights: readonly string[]) => [
  row("甲", weights[0] ?? "", { level1, level2 }),
  ...weights.slice(1).map((weight, i) => row(`乙${String(i)}`, weight)),
];

testRule(parentWeight, {
  valid: [
    {
      name: "the rows make the class",
      table: table(TWO_LEVELS("产出指标（50分）", "数量指标", "20", "30")),
    },
    {
      name: "no weight printed for the class",
      table: table(TWO_LEVELS("产出", "数量", "20", "30")),
    },
    {
      name: "level 2 makes level 1, rows make level 2",
      table: table([
        ...TWO_LEVELS("产出指标（50分）", "数量指标（30分）", "10", "20"),
        row("丙", "20", { level2: "质量指标（20分）" }),
      ]),
    },
    {
      name: "one weight over several rows counts once",
      table: table([
        row("甲", "50", { level1: "产出指标（50分）" }),
        row("乙", "", { shares: ["weight", "score"] }),
      ]),
    },
    {
      name: "a row left empty",
      table: table([row("甲", "50", { level1: "产出指标（50分）" }), { level3: "……" }]),
    },
    {
      name: "a row without its weight is not known",
      table: table([
        row("甲", "40", { level1: "产出指标（50分）" }),
        row("乙", "", { score: "10" }),
      ]),
    },
    {
      name: "no weight column",
      table: table([row("甲", "", { level1: "产出指标（50分）", score: "20" })], {
        columnsAbsent: ["weight"],
      }),
    },
    {
      name: "a source that is cut",
      table: table(TWO_LEVELS("产出指标（50分）", "数量指标", "20", "10"), { cut: true }),
    },
    {
      name: "the last class where the end of the table may be missing",
      table: table(TWO_LEVELS("产出指标（50分）", "数量指标", "20", "20"), { total: null }),
    },
  ],
  invalid: [
    {
      name: "24 printed, 21 under it",
      table: table([row("甲", "9", { level1: "效益指标（24分）" }), row("乙", "12")]),
      findings: [
        {
          messageId: "differs",
          cells: ["B20", "G20", "G21"],
          values: { name: "效益指标", printed: "24", sum: "21", difference: "-3" },
        },
      ],
    },
    {
      name: "level 2 against its rows; level 1 agrees with level 2",
      table: table([
        ...TWO_LEVELS("履职效果（37分）", "部门履职目标（17分）", "6", "12"),
        row("丙", "20", { level2: "部门效果目标（20分）" }),
      ]),
      findings: [
        {
          messageId: "differs",
          cells: ["C20", "G20", "G21"],
          values: { name: "部门履职目标", printed: "17", sum: "18", difference: "1" },
        },
      ],
    },
    {
      name: "level 1 against level 2; level 2 agrees with its rows",
      table: table([
        ...TWO_LEVELS("产出指标（60分）", "数量指标（30分）", "10", "20"),
        row("丙", "20", { level2: "质量指标" }),
      ]),
      findings: [
        {
          messageId: "differs",
          cells: ["B20", "C20", "G22"],
          values: { printed: "60", sum: "50" },
        },
      ],
    },
    {
      name: "a row of its own for the class",
      table: table([
        { role: "group", level1: "产出指标", weight: "50", score: "50" },
        row("甲", "20"),
        row("乙", "20"),
      ]),
      findings: [{ messageId: "differs", cells: ["G20", "G21", "G22"], values: { sum: "40" } }],
    },
    {
      name: "a class before the last where the end of the table may be missing",
      table: table(
        [
          row("甲", "40", { level1: "产出指标（50分）" }),
          row("乙", "10", { level1: "效益（30分）" }),
        ],
        { total: null },
      ),
      findings: [{ messageId: "differs", cells: ["B20", "G20"] }],
    },
  ],
});
