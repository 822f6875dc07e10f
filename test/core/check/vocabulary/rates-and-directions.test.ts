import { describe, expect, test } from "@jest/globals";
import { isBoundedRate } from "../../../../src/core/check/vocabulary/bounded-rates";
import { areInterchangeable } from "../../../../src/core/check/vocabulary/counting-words";
import type { DirectionWords } from "../../../../src/core/check/vocabulary/direction-words";
import {
  CONSUMPTION,
  LESS_IS_BETTER,
  MORE_IS_BETTER,
  WORK_DONE,
} from "../../../../src/core/check/vocabulary/direction-words";
import { speaksOfSatisfaction } from "../../../../src/core/check/vocabulary/satisfaction-words";
import type { UnitKind } from "../../../../src/core/values/unit";

test.each([
  ["合格率", true],
  ["资金专款专用率", true],
  ["培训合格率（%）", true],
  ["群众满意度", true],
  ["群众满意程度", true],
  ["政策知晓度", true],
  ["任务完成率", false],
  ["收入增长率", false],
  ["合格率统计次数", false],
  ["满意度调查次数", false],
  ["满意程度测评次数", false],
  ["知晓度调查次数", false],
])("%s cannot exceed the whole: %s", (name, expected) => {
  expect(isBoundedRate(name)).toBe(expected);
});

test.each([
  ["户", "家", true],
  ["户次", "户", true],
  ["人", "名", true],
  ["位", "人", true],
  ["次", "场", true],
  ["期", "批", true],
  ["批次", "场次", true],
  ["班次", "轮", true],
  ["轮次", "期次", true],
  ["人次", "次", true],
  ["个", "项", true],
  ["项", "个", true],
  ["户", "人", false],
  ["次", "人", false],
  ["项", "件", false],
])("%s and %s count the same: %s", (one, other, expected) => {
  expect(areInterchangeable(one, other)).toBe(expected);
});

test.each([
  ["服务对象满意度", true],
  ["群众认可度", true],
  ["企业认同度", true],
  ["好评率", true],
  ["群众获得感", true],
  ["居民幸福感和安全感", true],
  ["培训合格率", false],
])("%s asks how content people are: %s", (name, expected) => {
  expect(speaksOfSatisfaction(name)).toBe(expected);
});

const says = ({ name, unless, units }: DirectionWords, label: string, unit?: UnitKind) =>
  name.test(label) &&
  !unless.test(label) &&
  (!units || (unit !== undefined && units.includes(unit)));

describe("the direction a name tells", () => {
  test.each([
    ["系统稳定运行率", true],
    ["验收通过率", true],
    ["群众满意度", true],
    ["政策知晓度", true],
    ["任务完成率", true],
    ["不合格率", false],
    ["未完成率", false],
    ["控制完成率", false],
    ["合格率抽查", false],
    ["满意度调查", false],
    ["知晓度调查", false],
  ])("of %s more is better: %s", (name, expected) => {
    expect(says(MORE_IS_BETTER, name, "percent")).toBe(expected);
  });

  test.each<readonly [UnitKind, boolean]>([
    ["none", true],
    ["points", true],
    ["time", false],
  ])("more satisfaction is better, told in %s: %s", (unit, expected) => {
    expect(says(MORE_IS_BETTER, "群众满意度", unit)).toBe(expected);
  });

  test.each<readonly [string, UnitKind | undefined, boolean]>([
    ["安全事故", undefined, true],
    ["安全事故发生率", undefined, true],
    ["有效投诉次数", undefined, true],
    ["交通死亡人数", undefined, true],
    ["投诉件数通报", undefined, false],
    ["投诉办理件数", undefined, false],
    ["事故下降率", undefined, false],
    ["事故应急演练次数", undefined, false],
    ["违法立案数", undefined, false],
    ["投诉补偿件数", undefined, false],
    ["事故避免数", undefined, false],
    ["项目成本", "money", true],
    ["人均成本控制数", "money", true],
    ["项目总成本情况", "money", true],
    ["单位造价水平", "money", true],
    ["人均成本", "compound", true],
    ["项目成本", "percent", false],
    ["人均培训成本测算", "money", false],
    ["成本节约额", "money", false],
    ["网络响应时间", "time", true],
    ["抢修到达时限", "time", true],
    ["网络响应时间", "count", false],
    ["响应时间达标率", "time", false],
    ["响应时间提前天数", "time", false],
    ["提前到达时间", "time", false],
    ["利率到达时间", "time", true],
  ])("of %s (%s) less is better: %s", (name, unit, expected) => {
    expect(LESS_IS_BETTER.some((words) => says(words, name, unit))).toBe(expected);
  });

  test.each([
    ["开展培训次数", true],
    ["★指标12:开展培训次数", true],
    ["☆☆新建公路里程", true],
    ["3.举办活动场次", true],
    ["指标、慰问户数", true],
    ["已开展培训次数", false],
    ["开展培训次数占比", false],
    ["开展培训效果", false],
    ["新增违章建筑个数", false],
    ["开展投诉检查次数", false],
    ["控制培训人数", false],
  ])("%s is work to be done: %s", (name, expected) => {
    expect(says(WORK_DONE, name)).toBe(expected);
  });

  test.each([
    ["年用电量", true],
    ["办公用水费", true],
    ["耗材", true],
    ["单位能耗总量", true],
    ["用电量监测", false],
    ["能耗降低量", false],
    ["用电安全检查次数", false],
  ])("%s is consumption: %s", (name, expected) => {
    expect(says(CONSUMPTION, name)).toBe(expected);
  });
});
