import { describe, expect, test } from "@jest/globals";
import { listed, quotedName } from "../../../src/core/check/listed";

describe("lists in sentences", () => {
  test.each([
    [["甲"], "甲"],
    [["甲", "乙"], "甲、乙"],
    [["甲", "乙", "丙", "丁", "戊"], "甲、乙、丙、丁、戊"],
    [["甲", "乙", "丙", "丁", "戊", "己"], "甲、乙、丙、丁、戊……"],
  ])("%j reads %s", (items, text) => {
    expect(listed(items)).toBe(text);
  });

  test("as many as asked for", () => {
    expect(listed(["甲", "乙", "丙"], 2)).toBe("甲、乙……");
  });

  test.each([
    ["培训人次", "“培训人次”"],
    ["“三公”经费控制率", "“‘三公’经费控制率”"],
    ["一".repeat(24), `“${"一".repeat(24)}”`],
    ["一".repeat(25), `“${"一".repeat(24)}…”`],
    ["𠮷".repeat(24), `“${"𠮷".repeat(24)}”`],
  ])("%s is quoted as %s", (name, text) => {
    expect(quotedName(name)).toBe(text);
  });
});
