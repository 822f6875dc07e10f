import { targetMissing } from "../../../../src/core/check/rules/target-missing";
import type { RowSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const ROW: RowSpec = {
  level1: "产出指标",
  level2: "质量指标",
  level3: "验收合格率",
  target: "",
  actual: "100%",
  weight: "10",
  score: "10",
};
const table = (row: RowSpec, more: Partial<TableSpec> = {}): TableSpec => ({
  rows: [{ ...ROW, ...row }],
  ...more,
});

testRule(targetMissing, {
  valid: [
    { name: "a target", table: table({ target: "100%" }) },
    { name: "a weight of 0", table: table({ weight: "0", score: "0" }) },
    { name: "no points at all", table: table({ weight: "", score: "" }) },
    { name: "no target column", table: table({}, { columnsAbsent: ["target"] }) },
    {
      name: "a target in the cell above",
      table: {
        rows: [
          { ...ROW, target: "100%" },
          { level3: "复检合格率", actual: "100%", weight: "5", shares: ["target"] },
        ],
      },
    },
    { name: "the initial target still holds", table: table({ initialTarget: "95%" }) },
    { name: "a row that does not apply", table: table({ actual: "不涉及" }) },
    { name: "a dash for both", table: table({ target: "—", actual: "—" }) },
    {
      name: "decision and management, which are judged by criteria and not by targets",
      table: {
        rows: [
          { ...ROW, level1: "项目决策（10分）", target: "—", actual: "目标明确" },
          { level3: "可行性", target: "", actual: "实际工作需求", weight: "2", score: "2" },
          { ...ROW, level1: "项目管理（25分）", level3: "预算执行率", target: "100%" },
          { level3: "管理制度有效性", target: "-", actual: "严格执行", weight: "6", score: "6" },
        ],
      },
    },
    { name: "an of-which row", table: table({ role: "of-which", weight: "", score: "" }) },
    {
      name: "the execution rate, told in the fund block",
      table: table({ level1: "预算执行率", level3: "预算执行率", target: "" }),
    },
    { name: "the last row of a source that is cut", table: table({}, { cut: true }) },
    {
      name: "target and actual blank below filled ones of the class: perhaps merged cells",
      table: {
        rows: [
          { ...ROW, target: "100%" },
          { level3: "复检合格率", target: "", actual: "", weight: "5", score: "5" },
        ],
      },
    },
  ],
  invalid: [
    {
      name: "a target is missing, and the blank row below may be the rest of merged cells",
      table: {
        rows: [
          { ...ROW, target: "", actual: "100%" },
          { level3: "复检合格率", target: "", actual: "", weight: "5", score: "5" },
        ],
      },
      findings: [{ messageId: "missing", cells: ["E20"] }],
    },
    {
      name: "a figure of the management, which is measured against something",
      table: table({ level1: "部门管理", level3: "在职人员控制率", actual: "91.25%" }),
      findings: [{ messageId: "missing", cells: ["E20"] }],
    },
    {
      name: "a class of management that has targets otherwise",
      table: {
        rows: [
          { ...ROW, level1: "项目管理（25分）", level3: "资金使用合规性", target: "合规" },
          { level3: "管理制度有效性", target: "—", actual: "严格执行", weight: "6", score: "6" },
        ],
      },
      findings: [{ messageId: "missing", cells: ["E21"] }],
    },
    {
      name: "10 points and no target",
      table: table({}),
      findings: [
        { messageId: "missing", cells: ["E20"], values: { count: "1", names: "“验收合格率”" } },
      ],
    },
    {
      name: "no target and no actual, each in its own class (天长)",
      table: {
        rows: [
          { ...ROW, target: "100%" },
          { level2: "时效指标", level3: "完工及时率", weight: "10", score: "10" },
          { level2: "成本指标", level3: "项目成本", weight: "10", score: "10" },
        ],
      },
      findings: [{ messageId: "missing", cells: ["E21", "E22"] }],
    },
    {
      name: "the target alone is blank below a filled one",
      table: {
        rows: [
          { ...ROW, target: "100%" },
          { level3: "复检合格率", target: "", actual: "98%", weight: "5", score: "5" },
        ],
      },
      findings: [{ messageId: "missing", cells: ["E21"] }],
    },
    {
      name: "both are blank in a list without classes (重庆)",
      table: {
        columnsAbsent: ["level1", "level2"],
        rows: [
          { ...ROW, target: "100%" },
          { level3: "“三公”经费变动率", weight: "2", score: "2" },
        ],
      },
      findings: [{ messageId: "missing", cells: ["E21"] }],
    },
    {
      name: "all rows of a class, of which none has one",
      table: {
        rows: [
          { ...ROW, actual: "" },
          { level3: "复检合格率", weight: "5", score: "5" },
        ],
      },
      findings: [{ messageId: "missing", cells: ["E20", "E21"] }],
    },
    {
      name: "neither an adjusted nor an initial target",
      table: table({ initialTarget: "" }),
      findings: [{ messageId: "missing", cells: ["E20"] }],
    },
    {
      name: "a weight alone",
      table: table({ score: "" }),
      findings: [{ messageId: "missing", cells: ["E20"] }],
    },
    {
      name: "a dash beside an actual that says something",
      table: table({ target: "/" }),
      findings: [{ messageId: "missing", cells: ["E20"] }],
    },
    {
      name: "no weight column, but a score",
      table: table({ weight: "" }, { form: "hubei-project", columnsAbsent: ["weight"] }),
      findings: [{ messageId: "missing", cells: ["E20"] }],
    },
  ],
});
