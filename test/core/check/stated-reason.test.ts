import { describe, expect, test } from "@jest/globals";
import { isReason, reasonFor } from "../../../src/core/check/stated-reason";
import { tableOf } from "../../tables/build-table";
import type { TableSpec } from "../../tables/build-table";

describe("reasons", () => {
  test.each([
    "特困人员实行动态管理",
    "受疫情影响，调研次数减少。",
    "计划执行力度不够",
    "无法入户调查",
    "已完成招标，因供货延迟未验收",
    "超额完成目标任务",
  ])("「%s」 says something", (text) => {
    expect(isReason(text)).toBe(true);
  });

  test.each([
    "",
    " ",
    "无",
    "无。",
    "—",
    "/",
    "没有",
    "无偏差",
    "较好完成了年度绩效目标。",
    "已完成",
    "较好完成了年初绩效目标。",
    "无偏差，各项指标均已完成。",
    "按计划完成年度目标任务",
  ])("「%s」 says nothing", (text) => {
    expect(isReason(text)).toBe(false);
  });

  const cases: readonly (readonly [string, string, string | undefined, Partial<TableSpec>])[] = [
    ["in the row", "given", "受疫情影响", {}],
    ["left blank", "blank", "", {}],
    ["a filler", "blank", "无", {}],
    ["at the bottom of the form", "given", "", { reasons: ["受疫情影响"] }],
    ["a blank at the bottom", "blank", undefined, { reasons: [""], columnsAbsent: ["reason"] }],
    ["no place for one", "no-place", undefined, { columnsAbsent: ["reason"] }],
  ];
  test.each(cases)("%s: %s", (_, expected, reason, more) => {
    const table = tableOf({
      rows: [{ level3: "培训", ...(reason === undefined ? {} : { reason }) }],
      ...more,
    });
    const [row] = table.indicators;
    expect(row && reasonFor(table, row)).toBe(expected);
  });
});
