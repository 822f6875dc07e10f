import { expect, test } from "@jest/globals";
import { emptyClasses, OUTPUT } from "../../../src/core/check/usual-classes";
import { tableOf } from "../../tables/build-table";

const emptyIn = (...labels: readonly (readonly [level1: string, level2?: string])[]) =>
  emptyClasses(
    tableOf({
      rows: labels.map(([level1, level2 = ""]) => ({ level1, level2, level3: level1 + level2 })),
    }),
  ).map(({ name }) => name);

test.each([
  [[["产出指标"]], ["效益指标", "满意度指标"]],
  [[["产出指标"], ["效益指标"]], ["满意度指标"]],
  [[["产出指标"], ["项目效果"], ["满意度指标"]], []],
  // Satisfaction may stand under 效益, but 效益 under nothing.
  [[["产出指标"], ["效益指标", "服务对象满意度"]], []],
  [[["产出指标", "社会效益"]], ["效益指标", "满意度指标"]],
] as const)("a table of %j has no indicator of %j", (labels, names) => {
  expect(emptyIn(...labels)).toEqual(names);
});

test("outputs are called so", () => {
  expect(OUTPUT.name).toBe("产出指标");
  expect(
    ["产出指标（50分）", "项目完成指标", "效益指标"].map((label) => OUTPUT.pattern.test(label)),
  ).toEqual([true, true, false]);
});
