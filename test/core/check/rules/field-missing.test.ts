import { fieldMissing } from "../../../../src/core/check/rules/field-missing";
import type { FundSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const full: FundSpec = {
  initial: "20",
  adjusted: "20",
  executed: "19",
  weight: 10,
  rate: "95%",
  score: 9.5,
};
const table = (fund: FundSpec, more: Partial<TableSpec> = {}): TableSpec => ({
  rows: [],
  funds: [{ ...full, ...fund }],
  ...more,
});
const heads = (supervisor: string): NonNullable<TableSpec["heads"]> => [
  { name: "project", label: "项目名称", value: "示范项目" },
  { name: "supervisor", label: "主管部门：", value: supervisor },
];

testRule(fieldMissing, {
  valid: [
    { name: "everything is filled in", table: table({}) },
    { name: "dashes are filled in", table: table({ initial: "—", weight: "-", score: "/" }) },
    {
      name: "a form that nobody began to fill in",
      table: {
        rows: [{ level3: "培训人次", target: "≥50人", weight: 50 }],
        funds: [{ weight: 10 }],
        heads: heads(""),
      },
    },
    {
      name: "the total of rows that have no scores yet",
      table: table({}, { rows: [{ level3: "培训人次", weight: 90 }], total: { score: "" } }),
    },
    {
      name: "rate and score in the row of the only source",
      table: {
        rows: [],
        funds: [
          { ...full, rate: "", score: "" },
          { ...full, source: "fiscal" },
          { source: "other", adjusted: "0", executed: "0" },
        ],
      },
    },
    {
      name: "columns the form does not have",
      table: table({}, { fundColumnsAbsent: ["initial", "rate", "score"] }),
    },
    {
      name: "a form without a total row, and one whose end is cut",
      table: table({}, { rows: [{ level3: "培训人次", weight: 90, score: 90 }], total: null }),
    },
    {
      name: "a total that may stand behind the end of the source",
      table: table(
        {},
        { rows: [{ level3: "培训人次", weight: 90, score: 90 }], total: { score: "" }, cut: true },
      ),
    },
    {
      name: "a formula that leaves its cell blank",
      table: table({ rate: { text: "", formula: 'IF(E6="","",F6/E6)' } }),
    },
    {
      name: "the names of others: of a project above this one",
      table: table({}, { heads: [{ name: "project", label: "上级项目名称", value: "" }] }),
    },
    {
      name: "no budget at all is another mistake",
      table: table(
        { initial: "0", adjusted: "" },
        { fundColumnsAbsent: ["initial", "rate", "score"] },
      ),
    },
    {
      name: "an empty total row beside filled sources is another mistake",
      table: {
        rows: [],
        funds: [{}, { source: "fiscal", label: "财政拨款", adjusted: "20", executed: "19" }],
      },
    },
    {
      name: "a head that is said twice, once with its value",
      table: table(
        {},
        {
          heads: [
            { name: "organisation", label: "实施单位", value: "" },
            { name: "organisation", label: "单位名称", value: "示范单位" },
          ],
        },
      ),
    },
    {
      name: "a bare 「部门」 may head a column",
      table: table({}, { heads: [{ name: "organisation", label: "部门", value: "" }] }),
    },
  ],
  invalid: [
    {
      name: "a rate that stands in the row of the only source, where the score stands in the total's",
      table: {
        rows: [],
        funds: [
          { ...full, rate: "" },
          { ...full, score: "", source: "fiscal" },
        ],
      },
      findings: [{ messageId: "blank", cells: ["H6"] }],
    },
    {
      name: "a rate that stands in the row of the only source of a form without a score of the funds",
      table: {
        rows: [],
        funds: [
          { ...full, rate: "" },
          { ...full, source: "fiscal" },
        ],
        fundColumnsAbsent: ["score"],
      },
      findings: [{ messageId: "blank", cells: ["H6"] }],
    },
    {
      name: "rate and score in the row of one source of two",
      table: {
        rows: [],
        funds: [
          { ...full, rate: "", score: "" },
          { ...full, source: "fiscal", executed: "10" },
          { source: "other", adjusted: "9", executed: "9" },
        ],
      },
      findings: [{ messageId: "blank", cells: ["H6", "I6"] }],
    },
    {
      name: "the total of rows that have their scores",
      table: table(
        {},
        {
          rows: [
            {
              level1: "产出指标",
              level3: "培训人次",
              target: "≥50人",
              actual: "60人",
              weight: 90,
              score: 90,
            },
          ],
          total: { score: "" },
        },
      ),
      findings: [
        { messageId: "blank", cells: ["H21"], values: { fields: "总分" }, fix: { H21: "99.5" } },
      ],
    },
    {
      name: "the initial budget",
      table: table({ initial: "" }),
      findings: [
        { messageId: "blank", cells: ["D6"], values: { fields: "年初预算数" }, fix: null },
      ],
    },
    {
      name: "what can be computed is offered",
      table: table({ rate: "", score: " " }),
      findings: [
        {
          messageId: "blank",
          cells: ["H6", "I6"],
          values: { fields: "执行率、预算执行得分" },
          fix: { H6: "95%", I6: "9.5" },
        },
      ],
    },
    {
      name: "the adjusted budget beside an initial one, and the outturn",
      table: table(
        { adjusted: "", executed: "", rate: "", score: "" },
        {
          rows: [{ level3: "培训人次", actual: "50人" }],
        },
      ),
      findings: [
        {
          messageId: "blank",
          cells: ["E6", "F6", "H6", "I6"],
          values: { fields: "全年预算数、全年执行数、执行率、预算执行得分" },
          fix: null,
        },
      ],
    },
    ...["项目名称", "项目（政策）名称", "单位名称"].map((label) => ({
      name: `the name: ${label}`,
      table: table({}, { heads: [{ name: "project", label, value: "" }] }),
      findings: [{ messageId: "blank", cells: ["C3"], values: { fields: label } }],
    })),
    {
      name: "the rate, though one of two sources has it",
      table: {
        rows: [],
        funds: [
          { ...full, rate: "" },
          { ...full, source: "fiscal", label: "财政拨款" },
          { ...full, source: "other", label: "其他资金", executed: "1", rate: "5%" },
        ],
      },
      findings: [{ messageId: "blank", cells: ["H6"], values: { fields: "执行率" } }],
    },
    {
      name: "a head line, with the funds: one finding",
      table: table({ initial: "" }, { heads: heads(" ") }),
      findings: [
        { messageId: "blank", cells: ["C4", "D6"], values: { fields: "主管部门、年初预算数" } },
      ],
    },
  ],
});
