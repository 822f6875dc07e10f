import { describe, expect, test } from "@jest/globals";
import { quotedRatio, ratioAgrees } from "../../../src/core/check/quoted-ratio";
import { toA1 } from "../../../src/core/grid/address";
import type { RowSpec } from "../../tables/build-table";
import { tableOf } from "../../tables/build-table";

const quotedIn = (level3: string, actual: string, more: RowSpec = {}) => {
  const [row] = tableOf({ rows: [{ level3, actual, ...more }] }).indicators;
  return row ? quotedRatio(row) : null;
};

/** `part/whole = exact`, with `!` where the printed ratio does not agree. */
function ratio(level3: string, actual: string, more?: RowSpec): string | null {
  const quoted = quotedIn(level3, actual, more);
  if (!quoted) return null;
  const { part, whole, exact } = quoted;
  const shown = `${part.text}/${whole.text} = ${exact.toDecimalPlaces(4).toString()}`;
  return ratioAgrees(quoted) ? shown : `${shown} !`;
}

describe("a ratio with the two numbers it quotes", () => {
  test.each([
    ["预算执行率", "90%（预算100.0万元，支出80.0万元）", "80.0万元/100.0万元 = 0.8 !"],
    ["资金支付进度", "80%（下达100万元，实际支付80万元）", "80万元/100万元 = 0.8"],
    ["执行率", "80%（全年预算数100万元，预算执行数80万元）", "80万元/100万元 = 0.8"],
    ["政府采购执行率", "90%（采购预算100.0万元，采购金额80.0万元）", "80.0万元/100.0万元 = 0.8 !"],
    ["在职人员控制率", "95%（编制数80人，年末在职73人）", "73人/80人 = 0.9125 !"],
    ["控编率", "91.25%（核定80人，实有73人）", "73人/80人 = 0.9125"],
    ["“三公经费”控制率", "75%（年初预算24.0万元，决算支出18.0万元）", "18.0万元/24.0万元 = 0.75"],
    // What was saved.
    ["三公经费节约率", "25%（预算24.0万元，支出18.0万元）", "18.0万元/24.0万元 = 0.75"],
    ["三公经费节约率", "30%（预算24.0万元，支出18.0万元）", "18.0万元/24.0万元 = 0.75 !"],
    ["人员经费控制率", "75%（预算24.0万元，支出18.0万元）", "18.0万元/24.0万元 = 0.75"],
    ["资金到位率", "80%（应到位资金100.0万元，实际到位80.0万元）", "80.0万元/100.0万元 = 0.8"],
    ["固定资产利用率", "90%（资产总额100.0万元，在用资产80.0万元）", "80.0万元/100.0万元 = 0.8 !"],
    ["预算调整率", "20%（年初预算100.0万元，调整20.0万元）", "20.0万元/100.0万元 = 0.2"],
    // The adjusted budget printed instead of the difference.
    ["预算调整率", "20%（年初预算100.0万元，调整后预算120.0万元）", "120.0万元/100.0万元 = 1.2"],
    ["预算调整率", "30%（年初预算100.0万元，调整后预算120.0万元）", "120.0万元/100.0万元 = 1.2 !"],
    ["结转结余率", "5%（支出预算100.0万元，年末结转结余5.0万元）", "5.0万元/100.0万元 = 0.05"],
    ["培训参加率", "90%（计划培训100人，实际参加80人）", "80人/100人 = 0.8 !"],
    // Some print no more than all.
    ["任务完成率", "100%（计划80个，完成100个）", "100个/80个 = 1.25"],
  ])("%s %s", (name, actual, expected) => {
    expect(ratio(name, actual)).toBe(expected);
  });

  test.each([
    [
      "of two named years",
      "三公经费变动率",
      "-20%（上年度10.0万元，本年度8.0万元）",
      "8.0万元/10.0万元 = -0.2",
    ],
    [
      "printed without its sign",
      "三公经费变动率",
      "20%（上年支出10.0万元，本年支出8.0万元）",
      "8.0万元/10.0万元 = -0.2",
    ],
    [
      "of two years by number",
      "三公经费下降率",
      "30%（2021年支出10.0万元，2022年支出8.0万元）",
      "8.0万元/10.0万元 = -0.2 !",
    ],
    [
      "in the other order",
      "三公经费下降率",
      "20%（2022年支出8.0万元，2021年支出10.0万元）",
      "8.0万元/10.0万元 = -0.2",
    ],
    [
      "of what was carried over",
      "结转结余变动率",
      "-20%（上年结转结余10.0万元，本年结转结余8.0万元）",
      "8.0万元/10.0万元 = -0.2",
    ],
  ])("a change %s", (_, name, actual, expected) => {
    expect(ratio(name, actual)).toBe(expected);
  });

  test("rounded, or cut, or of amounts that are rounded themselves", () => {
    const printed = (rate: string, part = "2.0") =>
      ratio("预算执行率", `${rate}（预算3.0万元，支出${part}万元）`)?.endsWith("!");
    expect(["66.67%", "66.6%", "68%", "71%", "60%"].map((rate) => printed(rate))).toEqual([
      ...[false, false, false],
      ...[true, true],
    ]);
    expect(printed("0%", "0.0")).toBe(false);
    expect(printed("3%", "0.0")).toBe(true);
    // Whole amounts and counts are exact.
    expect(ratio("预算执行率", "68%（预算3万元，支出2万元）")).toMatch(/!$/);
    expect(ratio("在职人员控制率", "68%（编制3人，在职2人）")).toMatch(/!$/);
    expect(ratio("预算执行率", "66.7%（预算30000元，支出2万元）")).not.toMatch(/!$/);
  });

  test("stands in the actual, or there and in the reason and the target", () => {
    const cells = (actual: string, more?: RowSpec) =>
      quotedIn("预算执行率", actual, more)?.cells.map(toA1);
    expect(cells("80%（预算100万元，支出80万元）", { reason: "结余20万元" })).toEqual(["F20"]);
    expect(cells("80%", { reason: "预算100万元，支出80万元" })).toEqual(["F20", "I20"]);
    expect(cells("80%，支出80万元", { target: "预算100万元", reason: "" })).toEqual(["F20", "E20"]);
  });

  test.each([
    ["no ratio is printed", "预算执行率", "预算100万元，支出80万元"],
    ["two are printed", "预算执行率", "上半年40%，全年80%，预算100万元，支出80万元"],
    ["it is about right", "预算执行率", "约80%（预算100万元，支出80万元）"],
    ["nothing is said", "预算执行率", "—"],
    ["its name tells no ratio", "培训人数", "80%（预算100万元，支出80万元）"],
    ["there are two wholes", "预算执行率", "80%（年初预算90万元，预算100万元，支出80万元）"],
    ["there are two parts", "预算执行率", "80%（预算100万元，支出80万元，实际执行70万元）"],
    ["an amount more stands among them", "预算执行率", "80%（预算100万元，追加2万元，支出80万元）"],
    ["an amount has no name", "预算执行率", "80%（预算100万元，支出80万元，2万元）"],
    ["the whole is zero", "预算执行率", "80%（预算0万元，支出80万元）"],
    ["the units do not convert", "在职人员控制率", "80%（编制100人，在职80个）"],
    ["a number is about right", "预算执行率", "80%（预算约100万元，支出80万元）"],
    ["there is one year only", "三公经费下降率", "20%（2021年支出10万元，2021年决算8万元）"],
  ])("none where %s", (_, name, actual) => {
    expect(ratio(name, actual)).toBeNull();
  });

  test("aside from points, from what was left, and from the parts of a part", () => {
    const said = "80%（预算100万元，支出80万元，其中：会议费30万元、接待费50万元）";
    expect(ratio("预算执行率", `${said}，得8分`)).toBe("80万元/100万元 = 0.8");
    expect(ratio("预算执行率", `${said}；结余20万元`)).toBe("80万元/100万元 = 0.8");
  });
});
