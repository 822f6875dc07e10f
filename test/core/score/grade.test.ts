import { describe, expect, test } from "@jest/globals";
import { gradeOf, plainGrade, saidGrade } from "../../../src/core/score/grade";
import { Decimal } from "decimal.js";
import { policy } from "./score-one";

describe("the grade of a total", () => {
  test.each([
    ["100", "优"],
    ["90", "优"],
    ["89.99", "良"],
    ["80", "良"],
    ["60", "中"],
    ["59.99", "差"],
    ["0", "差"],
    ["-1", null],
  ])("%s is %s", (total, grade) => {
    expect(gradeOf(new Decimal(total), policy())).toBe(grade);
  });

  test("is none where the policy has no grades", () => {
    expect(gradeOf(new Decimal(95), policy("national-2020", { grades: [] }))).toBeNull();
  });
});

describe("one grade in several words", () => {
  test.each([
    ["优", "优"],
    ["优秀", "优"],
    ["“优秀”", "优"],
    ["优等", "优"],
    ["优级", "优"],
    ["优秀等级", "优"],
    ["（良好）", "良"],
    [" 良 ", "良"],
    ["中等", "中"],
    ["「差」", "差"],
    // What only holds such a word is another one.
    ["最优秀", "最优秀"],
    ["优秀奖", "优秀奖"],
    ["良好率", "良好率"],
    ["较良好", "较良好"],
    ["等级优", "等级优"],
    ["级", "级"],
  ])("%s is %s", (text, plain) => {
    expect(plainGrade(text)).toBe(plain);
  });

  test.each([
    ["优秀", "优"],
    ["差", "差"],
    ["合格", null],
    ["", null],
  ])("of the policy's, %s says %s", (text, grade) => {
    expect(saidGrade(text, policy())).toBe(grade);
  });

  test("the policy may name them otherwise", () => {
    const named = policy("national-2020", {
      grades: [
        { name: "优秀", from: new Decimal(90) },
        { name: "合格", from: new Decimal(60) },
      ],
    });
    expect(saidGrade("优", named)).toBe("优");
    expect(saidGrade("合格", named)).toBe("合格");
    expect(saidGrade("良", named)).toBeNull();
  });
});
