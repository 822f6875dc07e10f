import { deadlineMissed } from "../../../../src/core/check/rules/deadline-missed";
import type { RowSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const ROW: RowSpec = {
  level1: "产出指标",
  level2: "时效指标",
  level3: "项目完成时间",
  target: "2022年6月30日前",
  actual: "2022年7月10日",
  weight: "10",
  score: "10",
};
const table = (row: RowSpec, more: Partial<TableSpec> = {}): TableSpec => ({
  rows: [{ ...ROW, ...row }],
  ...more,
});

testRule(deadlineMissed, {
  valid: [
    { name: "in time", table: table({ actual: "2022年6月20日" }) },
    { name: "on the last day", table: table({ actual: "2022年6月30日" }) },
    {
      name: "in the month of the deadline, which may be in time",
      table: table({ actual: "2022年6月" }),
    },
    {
      name: "a month that ends with the deadline's",
      table: table({ target: "12月底前", actual: "12月" }),
    },
    { name: "the month planned", table: table({ target: "2022年12月", actual: "2022年12月" }) },
    { name: "the span planned", table: table({ target: "2022年1-12月", actual: "2022年1-12月" }) },
    {
      name: "a limit before the deadline",
      table: table({ target: "12月底前", actual: "11月底前" }),
    },
    { name: "from a day on", table: table({ target: "2022年1月起", actual: "2022年2月" }) },
    { name: "words are another matter", table: table({ actual: "按时完成" }) },
    { name: "a percentage is another matter", table: table({ actual: "100%" }) },
    { name: "a day of every month", table: table({ target: "每月10日前", actual: "每月10日前" }) },
    {
      name: "a date that nobody asked for",
      table: table({ target: "及时完成", actual: "11月20日" }, { year: null }),
    },
    {
      name: "no year in the table, and an answer that is no date",
      table: table({ target: "12月底前", actual: "按时完成" }, { year: null }),
    },
    {
      name: "no year in the table, but in the cell",
      table: table({ target: "12月底前", actual: "2022年11月" }, { year: null }),
    },
  ],
  invalid: [
    {
      name: "after the deadline with full marks",
      table: table({}),
      findings: [
        {
          messageId: "missed",
          cells: ["F20", "E20"],
          values: { name: "项目完成时间", target: "2022年6月30日前", actual: "2022年7月10日" },
        },
      ],
    },
    {
      name: "the year is the table's",
      table: table({ target: "12月底前", actual: "2023年1月15日" }),
      findings: [{ messageId: "missed", cells: ["F20", "E20"] }],
    },
    {
      name: "without any scores",
      table: table({}, { columnsAbsent: ["weight", "score"] }),
      findings: [{ messageId: "missed", cells: ["F20", "E20"] }],
    },
    {
      name: "a score that is not filled in, or without a weight",
      table: {
        rows: [
          { ...ROW, score: "" },
          { ...ROW, weight: "" },
        ],
      },
      findings: [
        { messageId: "missed", cells: ["F20", "E20"] },
        { messageId: "missed", cells: ["F21", "E21"] },
      ],
    },
    {
      name: "with a reason",
      table: table({ reason: "受疫情影响，招标推迟" }),
      findings: [{ messageId: "admitted", cells: ["F20", "E20"] }],
    },
    {
      name: "with points taken off",
      table: table({ score: "8" }),
      findings: [{ messageId: "admitted", cells: ["F20", "E20"] }],
    },
    {
      name: "the deadline copied, in two rows",
      table: {
        rows: [
          { ...ROW, target: "2022年12月31日前", actual: "2022年12月31日前" },
          { ...ROW, target: "12月底之前", actual: "12月底前" },
        ],
      },
      findings: [{ messageId: "copied", cells: ["F20", "F21"], values: { count: "2" } }],
    },
    {
      name: "no year anywhere",
      table: table({ target: "12月底前", actual: "11月20日" }, { year: null }),
      findings: [{ messageId: "noYear", cells: ["F20"] }],
    },
  ],
});
