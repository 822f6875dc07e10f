import { describe, expect, test } from "@jest/globals";
import { Decimal } from "decimal.js";
import { overFulfilledRows } from "../../../src/core/check/over-fulfilment";
import type { RowSpec } from "../../tables/build-table";
import { scoredTable } from "./scored-table";

const policy = { overFulfilment: new Decimal("1.3") };
const row = (target: string, actual: string, more: RowSpec = {}): RowSpec => ({
  level1: "产出指标",
  level2: "数量指标",
  level3: "救助人次",
  target,
  actual,
  weight: 5,
  score: 5,
  ...more,
});
/** `name actual of target` of the rows whose actual exceeds the target by far. */
const exceeding = (...rows: readonly RowSpec[]) =>
  overFulfilledRows(scoredTable({ rows }, policy)).map(
    ({ name, target, actual }) => `${name} ${actual.toString()} of ${target.toString()}`,
  );

describe("a target that is exceeded by far", () => {
  test.each([
    ["≥59人次", "87人次", "救助人次 87 of 59"],
    ["≥3人次", "4人次", "救助人次 4 of 3"],
    ["≥100人", "130人", "救助人次 130 of 100"],
    ["培训5次，宣传10次", "培训5次，宣传30次", "宣传 30 of 10"],
    ["培训5次，宣传10次", "培训20次，宣传30次", "培训 20 of 5"],
    ["培训10次，宣传5次", "培训30次，宣传20次", "宣传 20 of 5"],
  ])("%s, %s", (target, actual, expected) => {
    expect(exceeding(row(target, actual))).toEqual([expected]);
  });

  test.each([
    ["not by far", row("≥100人", "129人")],
    ["a limit", row("≤90次", "40次")],
    ["costs", row("90元", "200元", { level1: "成本指标", level2: "经济成本", level3: "单位成本" })],
    ["not reached", row("≥100人", "60人")],
    ["no number", row("≥100人", "圆满完成")],
    ["a range", row("10-20次", "30次")],
    ["zero", row("≥0次", "30次")],
    ["a limit among several", row("培训5次，投诉不超过2件", "培训5次，投诉8件")],
    ["less than a limit among several", row("培训5次，投诉少于2件", "培训5次，投诉8件")],
    ["none among several", row("培训5次，投诉0件", "培训5次，投诉8件")],
    ["other units among several", row("培训5次，宣传10次", "培训30人，宣传10次")],
    ["shares among several", row("参训50%，考核10次", "参训90%，考核10次")],
    ["shares of the same unit among several", row("参训50%，考核60%", "参训90%，考核60%")],
    ["less than a limit below zero", row("≤-5%", "-10%", { level3: "用电量增长率" })],
    [
      "several numbers of a part of a row",
      row("培训5次，宣传10次", "培训5次，宣传30次", { role: "of-which" }),
    ],
    ["a date", row("2022年6月底前", "2022年3月")],
    ["other names among several", row("培训5次，宣传10次", "调研20次，宣传10次")],
    ["no names among several", row("5次，10次", "20次，40次")],
    ["a row that heads others", row("≥59人次", "87人次", { role: "group" })],
    ["a part of a row", row("≥59人次", "87人次", { role: "of-which" })],
  ])("silent: %s", (_, spec) => {
    expect(exceeding(spec)).toEqual([]);
  });

  test("never where the policy does not ask", () => {
    const scored = scoredTable({ rows: [row("≥59人次", "870人次")] }, { overFulfilment: null });
    expect(overFulfilledRows(scored)).toEqual([]);
  });
});
