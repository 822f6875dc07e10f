import { expect, test } from "@jest/globals";
import { checkTables } from "../../../src/core/check/runner";
import { detectTables } from "../../../src/core/detect/detect";
import { planScores } from "../../../src/core/edits/score-plan";
import { formById } from "../../../src/core/forms";
import { toA1 } from "../../../src/core/grid/address";
import { resolvePolicy } from "../../../src/core/score/resolve-policy";
import { scoreTable } from "../../../src/core/score/score-table";
import { gridOf } from "../../tables/grid-of";

const HEAD = `2022年度部门整体支出绩效自评表
部门名称||××区园林局
预算资金（万元）|||年初预算数|全年预算数|全年执行数|分值|执行率|得分
|年度资金总额||100|100|95|10|95%|9.5
绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
|产出指标|数量指标|养护公园数量|≥8座|8座|50|50
|效益指标|社会效益指标|游客增长率|≥5%|6%|40|40
`;
const UNDER_LEVELS = `|加分项||获得市级以上表彰|||5|2
|||经验被推广|||3|
|扣分项||资料报送不及时|||-5|-1
`;
const BEFORE_LEVELS = `小计||||||100|99.5
加分项|获得市级以上表彰|||||5|2
扣分项（最多5分）|资料报送不及时||||||1
`;

function judged(drawing: string) {
  const grid = gridOf(HEAD + drawing);
  const [table] = detectTables([grid]).tables;
  if (!table) throw new Error("no table");
  const form = formById(table.form);
  const scorecard = scoreTable(table, resolvePolicy(table, form, null));
  const [findings = []] = checkTables({
    tables: [{ table, form, scorecard }],
    narratives: [],
  }).tables;
  return { grid, table, scorecard, findings };
}

test.each([
  ["under the levels", UNDER_LEVELS, ["H8=2", "H9=", "H10=-1"]],
  ["left of the levels, below a subtotal", BEFORE_LEVELS, ["H9=2", "H10=-1"]],
])("points given and taken off beside the indicators are none: %s", (_, rows, extra) => {
  const { table, scorecard } = judged(`${rows}总分||||||105|100.5`);
  expect(table.indicators.map(({ level3 }) => level3?.text)).toEqual([
    "养护公园数量",
    "游客增长率",
  ]);
  expect(
    table.extraPoints.map(({ at, number }) => `${toA1(at)}=${number?.toFixed() ?? ""}`),
  ).toEqual(extra);
  expect(scorecard.total.score?.toFixed()).toBe("100.5");
  expect(scorecard.total.derivation.values["sum"]).toBe("9.5+50+40+2-1");
});

test.each([
  ["with them", "100.5"],
  ["without them", "99.5"],
])("the total may be that %s", (_, total) => {
  for (const rows of [UNDER_LEVELS, BEFORE_LEVELS]) {
    const { findings } = judged(`${rows}总分||||||105|${total}`);
    expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  }
});

test("a total that is neither is found, and none is written", () => {
  const { findings, grid, table, scorecard } = judged(`${BEFORE_LEVELS}总分||||||105|103`);
  const wrong = findings.filter(({ severity }) => severity !== "info");
  expect(wrong.map(({ rule, values }) => [rule, values["sum"]])).toEqual([
    ["scores-total", "100.5"],
  ]);
  const plan = planScores([{ table, scorecard }], () => grid, { cells: "all" });
  expect(plan.writes.map(({ cell }) => toA1(cell.at))).not.toContain("H11");
});

test("an indicator that is called like them is one", () => {
  const { table } = judged(`|||奖惩情况|无违纪|无违纪|5|5
|||扣分项|无|无|5|5
总分||||||110|109.5`);
  expect(table.extraPoints).toEqual([]);
  expect(table.indicators.map(({ level3 }) => level3?.text)).toEqual([
    "养护公园数量",
    "游客增长率",
    "奖惩情况",
    "扣分项",
  ]);
});
