import { describe, expect, test } from "@jest/globals";
import { isRateLabel } from "../../../src/core/values/rate-label";

describe("names of rates", () => {
  test.each([
    "预算执行率",
    "服务对象满意度",
    "服务对象满意度指标",
    "市民满意度调查",
    "粮食明显变质比例",
    "项目支出占比",
    "预算执行进度(%)",
    "★受助对象满意度(≥**%)",
    "覆盖率\n补贴人数占总数的比例",
    "补贴发放率（按月）",
    "补贴发放率\n按月计算",
  ])("%j", (name) => {
    expect(isRateLabel(name)).toBe(true);
  });

  test.each([
    "",
    "培训人数",
    "办事效率",
    "使用频率",
    "满意度调查次数",
    "执行进度",
    "提高覆盖率的措施数",
  ])("%j is none", (name) => {
    expect(isRateLabel(name)).toBe(false);
  });
});
