import { actualCopiesTarget } from "../../../../src/core/check/rules/actual-copies-target";
import type { RowSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const copied = (text: string, more: RowSpec = {}): RowSpec => ({
  level1: "效益指标",
  level2: "社会效益",
  level3: "服务中心工作",
  target: text,
  actual: text,
  ...more,
});
const OTHER: RowSpec = copied("≥90%", { actual: "95%" });
const rows = (...specs: readonly RowSpec[]): TableSpec => ({ rows: specs });

const ARCHIVES = "确保全区机构编制档案文件规范可查";
const REFORM = "确保机构改革顺利开展，党政部门运转高效。";
const LIBRARY = "独有数据资源查询,查询范围可扩展到省图";

testRule(actualCopiesTarget, {
  valid: [
    {
      name: "words of its own",
      table: rows(copied(REFORM, { actual: "三定印发，运转有序" }), OTHER),
    },
    { name: "a short grade", table: rows(copied("显著提升"), OTHER) },
    { name: "100% is reached exactly", table: rows(copied("100%"), copied("100%"), OTHER) },
    { name: "a number that is met exactly", table: rows(copied("1500元/平方米"), OTHER) },
    { name: "figures that are met exactly", table: rows(copied("培训1次，印发资料200份"), OTHER) },
    {
      name: "the sentence and more",
      table: rows(copied(REFORM, { actual: `${REFORM}成效好` }), OTHER),
    },
    {
      name: "all rows equal where all say 100% or 0",
      table: rows(
        ...["100%", "0起", "=100%", "100.00%", "0", "=0", "0.00%"].map((text) => copied(text)),
      ),
    },
    {
      name: "all rows but one equal",
      table: rows(copied("≥266米"), copied("20万元"), copied("≥1000人"), copied("5次"), OTHER),
    },
    {
      name: "deadlines that were kept",
      table: rows(...["3", "6", "9", "12"].map((month) => copied(`2022年${month}月底前`))),
    },
    ...["100%", "100.0%", "100.00%", "=100%", "0", "0.0", "0.00元", "0起", "0人次", "=0"].map(
      (text) => ({
        name: `three rows beside one that is met exactly: ${text}`,
        table: rows(copied("3个"), copied("5次"), copied("2篇"), copied(text)),
      }),
    ),
    {
      name: "a goal without a result, and a result without a goal",
      table: { ...rows(OTHER), goals: [{ expected: REFORM }, { actual: REFORM }] },
    },
    { name: "three rows are too few", table: rows(copied("3个"), copied("5次"), copied("2篇")) },
    {
      name: "one sentence over two rows that share their cells",
      table: rows(OTHER, { level3: "丰富文化活动", shares: ["target", "actual"] }),
    },
    {
      name: "a goal with its result",
      table: { ...rows(OTHER), goals: [{ expected: REFORM, actual: "机构改革全面完成" }] },
    },
    {
      name: "a goal in a word",
      table: { ...rows(OTHER), goals: [{ expected: "保障运转", actual: "保障运转" }] },
    },
  ],
  invalid: [
    {
      name: "one sentence copied",
      table: rows(OTHER, copied(ARCHIVES)),
      findings: [{ messageId: "alike", cells: ["F21"], values: { count: "1" } }],
    },
    {
      name: "eight characters copied",
      table: rows(OTHER, copied("保障机构正常运转")),
      findings: [{ messageId: "alike", cells: ["F21"] }],
    },
    {
      name: "copied but for the full stop",
      table: rows(OTHER, copied(ARCHIVES, { actual: `${ARCHIVES}。` })),
      findings: [{ messageId: "alike", cells: ["F21"] }],
    },
    {
      name: "a cell that two rows share counts once",
      table: rows(OTHER, copied(LIBRARY), { level3: "丰富活动", shares: ["target", "actual"] }),
      findings: [{ messageId: "alike", cells: ["F21"], values: { count: "1" } }],
    },
    {
      name: "three sentences copied",
      table: rows(copied(ARCHIVES), OTHER, copied(REFORM), copied(LIBRARY)),
      findings: [{ messageId: "copied", cells: ["F20", "F22", "F23"] }],
    },
    {
      name: "every row, whatever it says",
      table: rows(
        copied("≥266米"),
        copied("100%"),
        copied("20万元"),
        copied("≥1000人"),
        copied("显著提升"),
        copied("0.5万元"),
      ),
      findings: [{ messageId: "everyRow", cells: ["F20", "F22", "F23", "F24", "F25"] }],
    },
    {
      name: "every row that is filled in, among blank ones",
      table: rows(
        copied("≥266米"),
        copied("20万元"),
        copied("≥1000人"),
        copied("5次"),
        copied(ARCHIVES, { actual: "" }),
        copied(REFORM, { target: "" }),
        copied("—"),
        copied(""),
      ),
      findings: [{ messageId: "everyRow", cells: ["F20", "F21", "F22", "F23"] }],
    },
    {
      name: "the goal",
      table: { ...rows(OTHER), goals: [{ expected: REFORM, actual: REFORM }] },
      findings: [{ messageId: "goal", cells: ["F15"] }],
    },
  ],
});
