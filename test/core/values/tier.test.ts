import { describe, expect, test } from "@jest/globals";
import { readValue } from "../../../src/core/values/read";
import { readTier } from "../../../src/core/values/tier";

describe("tiers", () => {
  test.each([
    ["达成年度指标", "achieved"],
    ["达成预期指标", "achieved"],
    ["已达成预期指标。", "achieved"],
    ["达成预期目标", "achieved"],
    ["全部达成", "achieved"],
    ["全部或基本达成预期指标", "achieved"],
    ["部分达成", "partly"],
    ["部分达成年度指标并具有一定效果", "partly"],
    ["部分达成预期指标，并具有一定效果", "partly"],
    ["未达成", "not"],
    ["未达成年度指标且效果较差", "not"],
  ])("%s", (text, tier) => {
    expect(readTier(text)).toBe(tier);
    expect(readValue({ text })).toMatchObject({ kind: "qualitative", tier, value: null });
  });

  test.each([
    "完成",
    "已完成",
    "良好",
    "达标",
    "达成",
    "达成合作协议",
    "基本完成年度指标",
    "未完成",
    "达成年度指标的80%",
  ])("%s names no tier", (text) => {
    expect(readTier(text)).toBeNull();
    expect(readValue({ text }).tier).toBeNull();
  });
});
