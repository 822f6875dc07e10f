import { describe, expect, test } from "@jest/globals";
import type { ClassId } from "../../../../src/core/check/vocabulary/class-words";
import {
  classOfLabel,
  EVENTS_UNDER_SATISFACTION,
  MISPLACED_CLASSES,
  MISPLACED_NAMES,
  nameOfClass,
} from "../../../../src/core/check/vocabulary/class-words";
import type { UnitKind } from "../../../../src/core/values/unit";

test.each([
  ["数量指标", "quantity"],
  ["产出质量", "quality"],
  ["时效指标（10分）", "timeliness"],
  ["经济成本指标", "cost"],
  ["社会成本", "cost"],
  ["生态环境成本指标", "cost"],
  ["经济效益", "economic"],
  ["社会效益指标", "social"],
  ["社会影响", "social"],
  ["生态效益", "ecological"],
  ["环境效益指标", "ecological"],
  ["可持续影响指标", "sustained"],
  ["服务对象满意度", "satisfaction"],
  ["经济效益和社会效益", null],
  ["效益指标", null],
  ["", null],
])("the label %s names the class %s", (label, expected) => {
  expect(classOfLabel(label)).toBe(expected);
});

test("classes are called as on the national form", () => {
  expect(nameOfClass("quantity")).toBe("数量指标");
  expect(nameOfClass("satisfaction")).toBe("满意度指标");
});

/** Where a level-2 class belongs that stands under a level-1 class; null where it may stand there. */
const betterClass = (level1: string, level2: ClassId) =>
  MISPLACED_CLASSES.find((one) => one.level1.test(level1) && one.level2.includes(level2))?.better ??
  null;

describe("a level-2 class under a level-1 class", () => {
  test.each<readonly [string, ClassId, string | null]>([
    ["产出指标", "economic", "效益指标"],
    ["项目完成指标", "social", "效益指标"],
    ["投入指标", "ecological", "效益指标"],
    ["过程指标", "sustained", "效益指标"],
    ["产出指标", "satisfaction", "满意度指标"],
    ["效益指标", "quantity", "产出指标"],
    ["效果指标", "timeliness", "产出指标"],
    ["满意度指标", "quantity", "产出指标"],
    ["服务对象满意度", "quality", "产出指标"],
    ["满意度", "timeliness", "产出指标"],
    ["满意度", "cost", "产出指标"],
    ["产出指标", "quantity", null],
    ["产出指标", "cost", null],
    ["效益指标", "social", null],
    // As on the form of 2015.
    ["效益指标", "satisfaction", null],
    ["满意度指标", "satisfaction", null],
    ["其他产出", "economic", null],
    ["其他产出", "satisfaction", null],
    ["社会效益", "quantity", null],
    ["群众满意", "quantity", null],
  ])("%s, %s: better under %s", (level1, level2, expected) => {
    expect(betterClass(level1, level2)).toBe(expected);
  });
});

/** The class an indicator names by its name and unit, where it stands in another; null where it fits. */
const betterOf = (within: ClassId, name: string, unit: UnitKind | null = null) =>
  MISPLACED_NAMES.find(
    (one) =>
      one.within.includes(within) &&
      one.name.test(name) &&
      !one.unless?.test(name) &&
      (!one.units || (unit !== null && one.units.includes(unit))),
  )?.better ?? null;

describe("an indicator in a class", () => {
  test.each<readonly [ClassId, string, UnitKind | null, ClassId | null]>([
    ["quantity", "群众满意度", null, "satisfaction"],
    ["quality", "群众满意率", null, "satisfaction"],
    ["timeliness", "群众满意程度", null, "satisfaction"],
    ["economic", "群众满意度", null, "satisfaction"],
    ["social", "群众满意度", null, "satisfaction"],
    ["ecological", "群众满意度", null, "satisfaction"],
    ["sustained", "群众满意度", null, "satisfaction"],
    ["satisfaction", "群众满意度", null, null],
    ["quantity", "满意度调查次数", "count", null],
    ["quality", "培训经费", "money", "cost"],
    ["timeliness", "工程造价", "money", "cost"],
    ["quantity", "培训经费", "count", null],
    ["quantity", "补助经费", "money", null],
    ["cost", "培训经费", "money", null],
    ["quantity", "拨付及时率", null, "timeliness"],
    ["quantity", "项目完成时间", null, "timeliness"],
    ["quantity", "办结时限", null, "timeliness"],
    ["quantity", "按时完成性", null, "timeliness"],
    ["timeliness", "拨付及时率", null, null],
    ["quantity", "及时率核查个数", "count", null],
    ["quantity", "完成时间记录数", "count", null],
    ["quantity", "产品合格率", null, "quality"],
    ["timeliness", "工程优良率", null, "quality"],
    ["quality", "工程优良率", null, null],
    ["quantity", "合格率抽查数", "count", null],
    ["timeliness", "培训人数", "person", "quantity"],
    ["timeliness", "检查次数", "count", "quantity"],
    ["timeliness", "绿化面积", "area", "quantity"],
    ["timeliness", "道路里程", "length", "quantity"],
    ["timeliness", "培训人数", "time", null],
    ["timeliness", "培训人数完成时间", "count", null],
    ["economic", "网站访问量", "count", "social"],
    ["economic", "宣传活动覆盖人数", "person", "social"],
    ["economic", "宣传带动消费人数", "person", null],
    ["economic", "网站访问量增长收益", null, null],
    ["social", "网站访问量", "count", null],
  ])("%s: %s (%s) belongs to %s", (within, name, unit, expected) => {
    expect(betterOf(within, name, unit)).toBe(expected);
  });
});

test.each([
  ["安全事故起数", true],
  ["违法案件情况", true],
  ["有效投诉事件数", false],
  ["案件办结率", false],
  ["案件处理满意度", false],
  ["培训人数", false],
])("%s is an event and no satisfaction: %s", (name, expected) => {
  const { name: event, unless } = EVENTS_UNDER_SATISFACTION;
  expect(event.test(name) && !unless.test(name)).toBe(expected);
});
