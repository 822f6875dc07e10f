import { Decimal } from "decimal.js";
import { level1Weights } from "../../../../src/core/check/rules/level1-weights";
import type { RowSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const NOTE =
  "注：一级指标分值统一设置为：产出指标50分、效益指标30分、满意度指标10分、预算资金执行率10分。";

/** One row a class, with a level-2 class in it; its weight printed in the label and in the row. */
const classes = (weights: Readonly<Record<string, string>>): readonly RowSpec[] =>
  Object.entries(weights).map(([name, weight]) => ({
    level1: `${name}（${weight}分）`,
    level2: `${name}类`,
    level3: `${name}甲`,
    target: "1次",
    actual: "1次",
    weight,
    score: weight,
  }));

const FUND = [{ adjusted: "20", executed: "20", weight: "10", rate: "100%", score: "10" }];
const table = (
  weights: Readonly<Record<string, string>>,
  more: Partial<TableSpec> = {},
): TableSpec => ({ funds: FUND, rows: classes(weights), ...more });

testRule(level1Weights, {
  valid: [
    { name: "50, 30, 10", table: table({ 产出指标: "50", 效益指标: "30", 满意度指标: "10" }) },
    {
      name: "the same under other names",
      table: table({ 产出目标: "50", 效果指标: "30", 服务对象满意度: "10" }, { notes: [NOTE] }),
    },
    {
      name: "the points of satisfaction given to the benefits",
      table: table({ 产出指标: "50", 效益指标: "40" }, { notes: [NOTE] }),
    },
    {
      name: "a class that the usual split does not have",
      table: table({ 产出指标: "40", 成本指标: "20", 效益指标: "20", 满意度指标: "10" }),
    },
    {
      name: "a form that is not known",
      table: table({ 产出指标: "70", 效益指标: "20", 满意度指标: "10" }, { form: "generic" }),
    },
    {
      name: "a policy that leaves the split to the unit",
      table: table({ 产出指标: "70", 效益指标: "20", 满意度指标: "10" }),
      policy: { level1Weights: [] },
    },
    {
      name: "the usual split without one of its classes",
      table: table({ 产出指标: "70", 效益指标: "20" }),
    },
    {
      name: "a class twice, under two names",
      table: table({ 成本指标: "20", 成本控制: "20", 产出指标: "20", 效益指标: "30" }),
      policy: {
        level1Weights: [
          { name: "成本指标", weight: new Decimal(20) },
          { name: "产出指标", weight: new Decimal(40) },
        ],
      },
    },
    {
      name: "a class twice",
      table: {
        funds: FUND,
        rows: [
          ...classes({ 产出指标: "40" }),
          ...classes({ 效益指标: "30" }),
          ...classes({ 产出指标: "20" }),
        ],
        notes: [NOTE],
      },
    },
    {
      name: "the execution rate as a class of its own",
      table: {
        rows: classes({ 预算执行率: "10", 产出指标: "50", 效益指标: "30", 满意度指标: "10" }),
        notes: [NOTE],
      },
    },
    {
      name: "a policy without a fund score",
      table: table({ 产出指标: "50", 效益指标: "30", 满意度指标: "10" }, { notes: [NOTE] }),
      policy: { fundWeight: null },
    },
    {
      name: "a weight that is not known",
      table: {
        funds: FUND,
        rows: [
          {
            level1: "产出指标",
            level3: "甲",
            target: "1次",
            actual: "1次",
            weight: "",
            score: "60",
          },
          ...classes({ 效益指标: "30", 满意度指标: "10" }),
        ],
        notes: [NOTE],
      },
    },
  ],
  invalid: [
    {
      name: "70 and 20 where the notes say 50 and 30",
      table: table(
        { 产出指标: "70", 效益指标: "20", 满意度指标: "10" },
        { form: "weight-first", notes: [NOTE] },
      ),
      findings: [
        {
          messageId: "stated",
          cells: ["B20", "B21"],
          values: { printed: "产出指标70、效益指标20", prescribed: "产出指标50、效益指标30" },
        },
      ],
    },
    {
      name: "the printed weight goes before the sum of the rows",
      table: {
        funds: FUND,
        rows: [
          { level1: "产出指标（60分）", level3: "甲", target: "1次", actual: "1次", weight: "50" },
          ...classes({ 效益指标: "30", 满意度指标: "10" }),
        ],
        notes: [NOTE],
      },
      findings: [{ messageId: "stated", cells: ["B20"], values: { printed: "产出指标60" } }],
    },
    {
      name: "summed from the rows where the label prints none",
      table: {
        funds: FUND,
        rows: [
          { level1: "产出指标", level3: "甲", target: "1次", actual: "1次", weight: "40" },
          { level3: "乙", target: "1次", actual: "1次", weight: "20" },
          ...classes({ 效益指标: "20", 满意度指标: "10" }),
        ],
        notes: [NOTE],
      },
      findings: [{ messageId: "stated", cells: ["B20", "B22"] }],
    },
    {
      name: "the execution rate has 20 where the notes say 10",
      table: table(
        { 产出指标: "50", 效益指标: "30", 满意度指标: "10" },
        { funds: [{ ...FUND[0], weight: "20" }], notes: [NOTE] },
      ),
      findings: [{ messageId: "stated", cells: ["G6"], values: { prescribed: "预算执行率10" } }],
    },
    {
      name: "another split than a policy file prescribes",
      table: table({ 产出指标: "50", 效益指标: "30", 满意度指标: "10" }),
      policy: {
        level1Weights: [
          { name: "产出指标", weight: new Decimal(40) },
          { name: "效益指标", weight: new Decimal(40) },
        ],
      },
      findings: [{ messageId: "stated", cells: ["B20", "B21"] }],
    },
    {
      name: "classes under other names",
      table: table({ 产出目标: "70", 效果目标: "20", 服务对象满意程度: "10" }, { notes: [NOTE] }),
      findings: [
        {
          messageId: "stated",
          cells: ["B20", "B21"],
          values: { printed: "产出目标70、效果目标20", prescribed: "产出目标50、效果目标30" },
        },
      ],
    },
    {
      name: "a policy file that only gives the execution rate other points",
      table: table({ 产出指标: "50", 效益指标: "30", 满意度指标: "10" }),
      policy: { fundWeight: new Decimal(20) },
      findings: [{ messageId: "stated", cells: ["G6"], values: { prescribed: "预算执行率20" } }],
    },
    {
      name: "a policy file without an execution rate, and the usual split",
      table: table({ 产出指标: "40", 效益指标: "30", 满意度指标: "20" }),
      policy: { fundWeight: null },
      findings: [{ messageId: "stated", cells: ["B20", "B22"] }],
    },
    ...[
      { name: "other points", weights: [40, 40, 10], messageId: "stated", cells: ["B20"] },
      { name: "the same points", weights: [50, 30, 10], messageId: "usual", cells: ["B21"] },
    ].map(({ name, weights, messageId, cells }) => ({
      name: `a policy file that names the classes in another order: ${name}`,
      table: table({ 产出指标: "50", 效益指标: "40", 满意度指标: "10" }),
      policy: {
        level1Weights: ["产出指标", "效益指标", "满意度指标"]
          .map((label, i) => ({ name: label, weight: new Decimal(weights[i] ?? 0) }))
          .reverse(),
      },
      findings: [{ messageId, cells }],
    })),
    {
      name: "another split than the usual one, with the execution rate as a class",
      table: {
        rows: classes({ 预算执行率: "10", 产出指标: "40", 效益指标: "30", 满意度指标: "20" }),
      },
      findings: [{ messageId: "usual", cells: ["B21", "B23"] }],
    },
    {
      name: "another split than the usual one is worth a word",
      table: table({ 产出指标: "40", 效益指标: "30", 满意度指标: "20" }),
      findings: [{ messageId: "usual", cells: ["B20", "B22"] }],
    },
  ],
});
