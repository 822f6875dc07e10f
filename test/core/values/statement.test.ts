import { describe, expect, test } from "@jest/globals";
import { readValue } from "../../../src/core/values/read";
import { inBrief } from "./reading-in-brief";

describe("several figures, or one among things told", () => {
  test.each([
    ["1次，订阅书籍", "compound [: number (=) 1 次]"],
    [
      "开展业务学习培训1次，订阅相关规范汇编，采购相应文具材料130余份。",
      "compound [开展业务学习培训: number (=) 1 次; 采购相应文具材料: number (=) ~ 130 份]",
    ],
    ["1次/1次/1000人次", "compound [: number (=) 1 次; : number (=) 1 次; : number (=) 1000 人次]"],
    [
      "示范党支部占比达40%，党建工作覆盖率达100%",
      "compound [示范党支部占比: percent (=) 0.4 %; 党建工作覆盖率: percent (=) 1 %]",
    ],
    [
      "温度14-24℃、湿度45%-60%",
      "compound [温度: number (=) 14..24 ℃; 湿度: percent (=) 0.45..0.6 %]",
    ],
    ["10次、20余人，受疫情影响，未达预期", "compound [: number (=) 10 次; : number (=) ~ 20 人]"],
    ["完善制度、培训3次、调研2次", "compound [培训: number (=) 3 次; 调研: number (=) 2 次]"],
    ["培训(3次，调研2次", "compound [培训: number (=) 3 次; 调研: number (=) 2 次]"],
    ["2小时-30分钟", "compound [: number (=) 2 小时; : number (=) 30 分钟]"],
    ["3次+5次", "compound [: number (=) 3 次; : number (=) 5 次]"],
    ["完成率≥90%，差错率≤95%", "compound [完成率: percent >= 0.9 %; 差错率: percent <= 0.95 %]"],
    ["1、培训3次；2、调研5次", "compound [培训: number (=) 3 次; 调研: number (=) 5 次]"],
    ["每年不少于4次，每次不少于50人", "compound [每年: number >= 4 次/年; 每次: number >= 50 人]"],
    [
      "2021年6月25日、9月27日和2022年3月4日共53个问题，已完成49个",
      "compound [和: number (=) 53 个; 已完成: number (=) 49 个]",
    ],
  ])("%s", (text, expected) => {
    expect(inBrief(readValue({ text }))).toBe(expected);
  });
});

describe("one figure with words that tell nothing further", () => {
  test.each([
    ["10次，完成年度目标", "number (=) 10 次"],
    ["已完成，共培训10次", "number (=) 10 次"],
    ["100%，较上年提高3个百分点", "percent (=) 1 %"],
    ["100%，较上年有所提高", "percent (=) 1 %"],
    ["同比增长12.5%，完成年度目标", "percent (=) 0.125 %"],
    ["≥95%（抽样调查50人）", "percent >= 0.95 %"],
    ["2022年6月30日前，完成培训3次", "number (=) 3 次"],
    ["2022年开展培训3次", "number (=) 3 次"],
  ])("%s", (text, expected) => {
    expect(inBrief(readValue({ text }))).toBe(expected);
  });
});

describe("prose with one rate in it", () => {
  const text = "全年无故障、正常运转，设备运转率100%";

  test("is that rate in the row of a rate", () => {
    const indicatorName = "机房内监测设备正常运转率";
    expect(inBrief(readValue({ text, indicatorName }))).toBe("percent (=) 1 %");
  });

  test("is a compound in other rows", () => {
    const indicatorName = "管理制度健全性";
    expect(inBrief(readValue({ text, indicatorName }))).toBe(
      "compound [设备运转率: percent (=) 1 %]",
    );
  });
});
