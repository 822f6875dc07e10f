import { comparatorMisread } from "../../../../src/core/check/rules/comparator-misread";
import type { RowSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const SATISFACTION: RowSpec = {
  level1: "满意度指标",
  level3: "市民满意度调查",
  target: "290%",
  actual: "100%",
  weight: "10",
  score: "10",
};
const TRAINING: RowSpec = {
  ...SATISFACTION,
  level3: "教育培训次数",
  target: "26次",
  actual: "12次",
};
const rows = (...specs: readonly RowSpec[]): TableSpec => ({ rows: specs });

testRule(comparatorMisread, {
  valid: [
    { name: "≥90%", table: rows({ ...SATISFACTION, target: "≥90%" }) },
    {
      name: "20%",
      table: rows({ ...SATISFACTION, level3: "增长率", target: "20%", actual: "25%" }),
    },
    {
      name: "growth by 2.5 times",
      table: rows({ ...SATISFACTION, level3: "增长率", target: "250%", actual: "260%" }),
    },
    { name: "a sign is written", table: rows({ ...SATISFACTION, target: "≥290%" }) },
    { name: "a count beside no such percentage", table: rows(TRAINING) },
    {
      name: "too little without the 2",
      table: rows({ ...SATISFACTION, target: "210%", actual: "15%" }),
    },
  ],
  invalid: [
    {
      name: "290% of satisfaction, 2100% of a rate",
      table: rows(SATISFACTION, { ...SATISFACTION, level3: "覆盖率", target: "2100%", actual: "" }),
      findings: [{ messageId: "twoForAtLeast", cells: ["E20", "E21"], values: { count: "2" } }],
    },
    {
      name: "a count with full marks beside it",
      table: rows(SATISFACTION, TRAINING),
      findings: [{ messageId: "twoForAtLeast", cells: ["E20", "E21"] }],
    },
    {
      name: "a form without scores",
      table: { ...rows(SATISFACTION, TRAINING), columnsAbsent: ["score"] },
      findings: [{ messageId: "twoForAtLeast", cells: ["E20"] }],
    },
    {
      name: "growth and shares that are none of it",
      table: rows(
        SATISFACTION,
        { ...SATISFACTION, level3: "门诊量为上年的比例", target: "212%", actual: "150%" },
        { ...SATISFACTION, level3: "门诊量为上年的比例", target: "212%", actual: "2倍" },
        { ...TRAINING, target: "21次", actual: "100%" },
      ),
      findings: [{ messageId: "twoForAtLeast", cells: ["E20"] }],
    },
    {
      name: "counts that may well be so many",
      table: rows(
        SATISFACTION,
        { ...TRAINING, actual: "26次" },
        { ...TRAINING, score: "5" },
        { ...TRAINING, target: "20次", actual: "15次" },
        { ...TRAINING, actual: "3次" },
      ),
      findings: [{ messageId: "twoForAtLeast", cells: ["E20"] }],
    },
    {
      name: "counts that nobody can compare",
      table: rows(
        SATISFACTION,
        { ...TRAINING, actual: "多次" },
        { ...TRAINING, actual: "12%" },
        { ...TRAINING, target: "2万多次，分6批", actual: "12次" },
        { ...TRAINING, score: "" },
        { ...TRAINING, weight: "", score: "10" },
        { ...TRAINING, actual: "" },
      ),
      findings: [{ messageId: "twoForAtLeast", cells: ["E20"] }],
    },
  ],
});
