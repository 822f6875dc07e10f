import { executionScore } from "../../../../src/core/check/rules/execution-score";
import type { FundSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const funds = (fund: FundSpec, more: Partial<TableSpec> = {}): TableSpec => ({
  rows: [],
  funds: [{ weight: "10", ...fund }],
  ...more,
});

testRule(executionScore, {
  valid: [
    {
      name: "rate × weight, half up: 86.28 % of 10 is 8.63",
      table: funds({ adjusted: "3359.45", executed: "2898.45", rate: "86.28%", score: "8.63" }),
    },
    {
      name: "truncated",
      table: funds({ adjusted: "3359.45", executed: "2898.45", rate: "86.28%", score: "8.62" }),
    },
    {
      name: "by the rounded rate that is printed: 5 for 50 %",
      table: funds({ adjusted: "310.2", executed: "154.74", rate: "50%", score: "5" }),
    },
    {
      name: "full marks above 100 %",
      table: funds({ adjusted: "239.04", executed: "245.79", rate: "102.82%", score: "10" }),
    },
    {
      name: "no amounts, by the printed rate",
      table: funds({ rate: "76%", score: "7.6" }),
    },
    {
      name: "20 points on a form without weights (Hubei)",
      table: {
        rows: [],
        form: "hubei-project",
        fundColumnsAbsent: ["weight"],
        fundPoints: "预算执行情况（万元）（20分）",
        funds: [{ adjusted: "33.83", executed: "32.26", rate: "95.36%", score: "19.07" }],
      },
    },
    ...[
      "预算执行率低于 90%的，每低1个百分点扣0.5分。",
      "预算执行率\n达到90%得10分，达到80%得8分。",
      "执行率90%以上（含）得满分。",
      "预算执\n行率每低1个百分点扣0.5分。",
    ].map((note) => ({
      name: `scored in steps: ${note}`,
      table: funds(
        { adjusted: "100", executed: "95", rate: "95%", score: "10.00" },
        { notes: ["填报说明", note] },
      ),
    })),
    {
      name: "scored in steps, as the notes say",
      table: funds(
        { adjusted: "100", executed: "95", rate: "95%", score: "10.00" },
        { notes: ["预算执行率90%以上的得满分，每低 1 个百分点扣0.5分。"] },
      ),
    },
    {
      name: "neither amounts nor a rate",
      table: funds({ score: "9" }, { fundColumnsAbsent: ["rate"] }),
    },
    {
      name: "no column for a score",
      table: funds(
        { adjusted: "20", executed: "10", rate: "50%" },
        { fundColumnsAbsent: ["score"] },
      ),
    },
    { name: "no score", table: funds({ adjusted: "20", executed: "10", rate: "50%" }) },
    {
      name: "no budget to divide by",
      table: funds({ adjusted: "0", executed: "0", score: "0" }),
    },
    {
      name: "a form without a fund score",
      table: {
        rows: [],
        form: "hunan-special-fund",
        fundColumnsAbsent: ["weight", "score"],
        funds: [{ adjusted: "194.9", executed: "100", rate: "51.31%" }],
      },
    },
    {
      name: "whole points in the whole column, next to the exact ones",
      table: funds({ adjusted: "1000", executed: "895", rate: "90%", score: "9" }),
    },
  ],
  invalid: [
    {
      name: "whole points in the whole column, far from the exact ones",
      table: funds({ adjusted: "43.2", executed: "37.24", rate: "86%", score: "9" }),
      findings: [
        {
          messageId: "wholePoints",
          cells: ["I6", "H6", "G6", "F6", "E6"],
          values: { printed: "9", computed: "8.62", difference: "-0.38" },
          fix: null,
        },
      ],
    },
    {
      name: "5.94 for 8.63",
      table: funds({ adjusted: "3359.45", executed: "2898.45", rate: "86.28%", score: "5.94" }),
      findings: [
        {
          messageId: "differs",
          cells: ["I6", "H6", "G6", "F6", "E6"],
          values: { printed: "5.94", computed: "8.63", weight: "10", difference: "2.69" },
          fix: { I6: "8.63" },
        },
      ],
    },
    {
      name: "two hundredths: 7.59 for 7.57",
      table: funds({ adjusted: "394.23", executed: "298.41", rate: "75.69%", score: "7.59" }),
      findings: [
        {
          messageId: "differs",
          cells: ["I6", "H6", "G6", "F6", "E6"],
          values: { difference: "-0.02" },
        },
      ],
    },
    {
      name: "more than the weight",
      table: funds({ adjusted: "100", executed: "110", rate: "110%", score: "11" }),
      findings: [{ messageId: "differs", cells: ["I6", "H6", "G6", "F6", "E6"] }],
    },
    {
      name: "no amounts, against the printed rate",
      table: funds({ rate: "76%", score: "10" }),
      findings: [
        {
          messageId: "differs",
          cells: ["I6", "H6", "G6"],
          values: { rate: "76%", computed: "7.6" },
          fix: { I6: "7.6" },
        },
      ],
    },
    {
      name: "the weight from the heading (Hubei)",
      table: {
        rows: [],
        form: "hubei-project",
        fundColumnsAbsent: ["weight"],
        fundPoints: "预算执行情况（20分）",
        funds: [{ adjusted: "101.17", executed: "63.34", rate: "62.61%", score: "20" }],
      },
      findings: [
        {
          messageId: "differs",
          cells: ["I6", "H6", "A5", "F6", "E6"],
          values: { computed: "12.52", weight: "20" },
        },
      ],
    },
    {
      name: "a form without a rate",
      table: funds(
        { adjusted: "100", executed: "80", score: "9.00" },
        { fundColumnsAbsent: ["rate"] },
      ),
      findings: [
        { messageId: "differs", cells: ["I6", "G6", "F6", "E6"], values: { computed: "8" } },
      ],
    },
    {
      name: "a rate that is left blank",
      table: funds({ adjusted: "100", executed: "80", score: "9.00" }),
      findings: [{ messageId: "differs", cells: ["I6", "G6", "F6", "E6"] }],
    },
    {
      name: "notes that only repeat the formula",
      table: funds(
        { adjusted: "100", executed: "95", rate: "95%", score: "10.00" },
        { notes: ["预算执行得分=10分*执行率，低于90%的须说明原因。"] },
      ),
      findings: [{ messageId: "differs", cells: ["I6", "H6", "G6", "F6", "E6"] }],
    },
    {
      name: "worked out from a wrong printed rate",
      table: funds({ adjusted: "100", executed: "80", rate: "90%", score: "9.00" }),
      findings: [
        {
          messageId: "followsRate",
          cells: ["I6", "H6", "G6", "F6", "E6"],
          values: { rate: "80%", computed: "8", difference: "-1" },
        },
      ],
    },
    {
      name: "an assumed policy accuses nobody",
      table: funds(
        { adjusted: "100", executed: "95", rate: "95%", score: "10.00" },
        { form: "generic" },
      ),
      findings: [{ messageId: "assumed", cells: ["I6", "H6", "G6", "F6", "E6"] }],
    },
  ],
});
