import { emptyReason } from "../../../../src/core/check/rules/empty-reason";
import type { RowSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const ROW: RowSpec = {
  level1: "产出指标",
  level2: "数量指标",
  level3: "培训人次",
  target: "≥100人次",
  actual: "80人次",
  weight: "10",
  score: "8",
  reason: "无",
};
const table = (row: RowSpec, more: Partial<TableSpec> = {}): TableSpec => ({
  rows: [{ ...ROW, ...row }],
  ...more,
});
const spent = (executed: string, reason: string): TableSpec =>
  table(
    { actual: "100人次", score: "10" },
    {
      columnsAbsent: ["reason"],
      funds: [{ adjusted: "100", executed, weight: "10" }],
      reasons: [reason],
    },
  );

testRule(emptyReason, {
  valid: [
    { name: "a reason", table: table({ reason: "受疫情影响，两期培训取消" }) },
    { name: "a blank is another matter", table: table({ reason: "" }) },
    { name: "a dash is a blank", table: table({ reason: "/" }) },
    { name: "「无」 where nothing deviates", table: table({ actual: "100人次", score: "10" }) },
    {
      name: "「无」 beside a reason at the bottom",
      table: table({}, { reasons: ["两期培训取消"] }),
    },
    { name: "everything spent", table: spent("100", "较好完成了年度绩效目标。") },
    { name: "nearly everything spent", table: spent("99.5", "无") },
    { name: "spent in part, and explained", table: spent("95.36", "余款待验收后支付") },
    {
      name: "spent in part, one of two reasons explains",
      table: {
        ...spent("95.36", "无"),
        reasons: ["无", "余款待验收后支付"],
      },
    },
    { name: "so little spent that the rate itself asks why", table: spent("62.61", "无") },
    { name: "spent in part, and the place is blank", table: spent("95", "") },
  ],
  invalid: [
    {
      name: "「无」 and 80 of 100",
      table: table({}),
      findings: [
        { messageId: "rows", cells: ["I20"], values: { text: "无", names: "“培训人次”" } },
      ],
    },
    {
      name: "two rows",
      table: {
        rows: [ROW, { ...ROW, level3: "培训期数", reason: "已完成。" }],
      },
      findings: [
        { messageId: "rows", cells: ["I20", "I21"], values: { names: "“培训人次”、“培训期数”" } },
      ],
    },
    {
      name: "「较好完成」 at the bottom of the form while a row fell short",
      table: table(
        {},
        { reasons: ["较好完成了年初绩效目标。"], columnsAbsent: ["reason"], funds: [] },
      ),
      findings: [{ messageId: "rows", cells: ["C22"] }],
    },
    {
      name: "full stops inside a filler stay, those at its end do not",
      table: table({ reason: "无。已完成。。" }),
      findings: [{ messageId: "rows", cells: ["I20"], values: { text: "无。已完成" } }],
    },
    {
      name: "「较好完成」 while 4.64 % are unspent (襄阳)",
      table: spent("95.36", "较好完成了年度绩效目标。"),
      findings: [
        {
          messageId: "unspent",
          cells: ["C22"],
          values: { text: "较好完成了年度绩效目标", rate: "95.36%", rest: "4.64%" },
        },
      ],
    },
    {
      name: "1 % unspent",
      table: spent("99", "无"),
      findings: [{ messageId: "unspent", cells: ["C22"] }],
    },
    {
      name: "exactly 90 %",
      table: spent("90", "无"),
      findings: [{ messageId: "unspent", cells: ["C22"] }],
    },
  ],
});
