import { requiredClassMissing } from "../../../../src/core/check/rules/required-class-missing";
import type { RowSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

type Classes = Readonly<Record<string, readonly string[]>>;

/** One row a level-2 class. */
const rowsOf = (classes: Classes): readonly RowSpec[] =>
  Object.entries(classes).flatMap(([level1, kinds]) =>
    kinds.map((level2, i) => ({
      ...(i === 0 ? { level1 } : {}),
      level2,
      level3: `${level2}甲`,
      target: "良好",
      actual: "良好",
      weight: "10",
      score: "10",
    })),
  );
const OUTPUTS = ["数量指标", "质量指标", "时效指标", "成本指标"];
const WHOLE: Classes = {
  产出指标: OUTPUTS,
  效益指标: ["社会效益指标"],
  满意度指标: ["服务对象满意度指标"],
};
const table = (classes: Classes, more: Partial<TableSpec> = {}): TableSpec => ({
  rows: rowsOf({ ...WHOLE, ...classes }),
  ...more,
});

testRule(requiredClassMissing, {
  valid: [
    { name: "all kinds", table: table({}) },
    {
      name: "cost as a level-1 class",
      table: table({ 成本指标: ["经济成本指标"], 产出指标: OUTPUTS.slice(0, 3) }),
    },
    {
      name: "satisfaction under the benefits",
      table: table({ 效益指标: ["社会效益指标", "服务对象满意度指标"], 满意度指标: [] }),
    },
    {
      name: "satisfaction that the notes leave open",
      table: table(
        { 满意度指标: [] },
        { notes: ["4.基于经济性和必要性等因素考虑，满意度指标暂可不作为必评指标。"] },
      ),
    },
    {
      name: "two output classes are another layout",
      table: table({ 产出目标: ["数量指标"], 效益指标: [] }),
    },
    {
      name: "a department's table has other classes",
      table: table({ 效益指标: [] }, { kind: "overall" }),
    },
    {
      name: "criteria and no targets: 决策, 过程, 产出 and 效益 are other classes",
      table: table({ 产出指标: ["产出数量"], 满意度指标: [] }, { columnsAbsent: ["target"] }),
    },
    {
      name: "决策 and 过程 beside the output are other classes",
      table: table({ 决策: ["项目立项"], 产出指标: ["产出数量"], 满意度指标: [] }),
    },
    { name: "a form without kinds of output", table: table({ 产出指标: ["甲类", "乙类"] }) },
    { name: "a source that is cut", table: table({ 满意度指标: [] }, { cut: true }) },
    {
      name: "a table that may have lost its end",
      table: table({ 满意度指标: [] }, { total: null }),
    },
    {
      name: "a class of output that has no kinds, though its own name says one",
      table: table({ 产出指标: [], 产出数量指标: ["甲类", "乙类"] }),
    },
    {
      name: "no total, and satisfaction is not the last class",
      table: {
        rows: rowsOf({
          产出指标: OUTPUTS.slice(0, 3),
          满意度指标: ["服务对象满意度指标"],
          效益指标: ["社会效益指标"],
        }),
        total: null,
      },
    },
  ],
  invalid: [
    {
      name: "no benefits and no satisfaction",
      table: table({ 效益指标: [], 满意度指标: [] }),
      findings: [
        { messageId: "missing", cells: ["B19"], values: { missing: "效益指标、满意度指标" } },
      ],
    },
    {
      name: "no cost",
      table: table({ 产出指标: OUTPUTS.slice(0, 3) }),
      findings: [{ messageId: "missing", cells: ["B20"], values: { missing: "成本指标" } }],
    },
    {
      name: "cost filed under the benefits is no cost of the output",
      table: table({
        产出指标: ["数量指标", "安全指标"],
        效益指标: ["社会效益指标", "成本指标"],
      }),
      findings: [
        {
          messageId: "missing",
          cells: ["B20"],
          values: { missing: "质量指标、时效指标、成本指标" },
        },
      ],
    },
    {
      name: "a benefit filed under the output is no class of benefits",
      table: table({ 产出指标: [...OUTPUTS, "社会效益指标"], 效益指标: [] }),
      findings: [{ messageId: "missing", cells: ["B19"], values: { missing: "效益指标" } }],
    },
    {
      name: "no benefits in a table without a total whose last class is satisfaction (攀枝花)",
      table: table(
        { 效益指标: [], 满意度指标: ["服务对象"] },
        { total: null, kind: "target-completion" },
      ),
      findings: [{ messageId: "missing", cells: ["B19"], values: { missing: "效益指标" } }],
    },
    {
      name: "no quantity",
      table: table({ 产出指标: OUTPUTS.slice(1) }),
      findings: [{ messageId: "missing", cells: ["B20"], values: { missing: "数量指标" } }],
    },
    {
      name: "the kinds are named 产出数量, 产出质量, 产出时效",
      table: table({ 产出指标: ["产出数量", "产出质量", "产出时效"] }),
      findings: [{ messageId: "missing", cells: ["B20"], values: { missing: "成本指标" } }],
    },
    {
      name: "管理 among the benefits, 预算执行 and 执行率 before the output: no evaluation by criteria",
      table: {
        rows: rowsOf({
          预算执行: ["预算执行率"],
          执行率指标: ["支付进度"],
          ...WHOLE,
          产出指标: OUTPUTS.slice(0, 3),
          效益指标: ["社会效益指标", "管理"],
        }),
      },
      findings: [{ messageId: "missing", cells: ["B22"], values: { missing: "成本指标" } }],
    },
    {
      name: "the notes leave satisfaction open, not the benefits",
      table: table({ 效益指标: [], 满意度指标: [] }, { notes: ["满意度指标暂可不作为必评指标。"] }),
      findings: [{ messageId: "missing", cells: ["B19"], values: { missing: "效益指标" } }],
    },
  ],
});
