import { describe, expect, test } from "@jest/globals";
import { countsEvents, directionOfName, isCostName } from "../../../src/core/score/indicator-name";

describe("the direction a name tells", () => {
  test.each([
    "财政供养人员控制率",
    "“三公经费”变动率",
    "预算调整率",
    "结转结余率",
    "安全事故发生率",
    "重大责任事故起数",
    "有效投诉次数",
    "违法违纪行为",
    "县级储备粮库存粮食明显变质比例",
    "勒索病毒导致系统中断",
    "超编人数",
    "项目单位成本",
    "成本控制数",
    "防疫成本控制数",
    "人均培训成本",
    "应急演练成本额",
    "应急响应时间",
    "灾备切换速度",
    "差错率（%）",
    "投诉率",
    "★逾期未办件数",
    "差错率（≤1%，以抽查为准）",
    "响应 时间",
    "平均响应时间（小时）",
    "工期",
    "道路改造施工工期",
    "设备采购周期",
  ])("%s: at most", (name) => {
    expect(directionOfName(name, false)).toBe("at-most");
  });

  test.each([
    "县级储备粮库存成本核算率",
    "节约成本",
    "减少投诉数",
    "压减审批时限",
    "缩短施工工期",
    "提前工期",
    "国家政策性粮收购价格执行率",
    "投诉办结率",
    "投诉处理及时率",
    "违法案件查处数",
    "安全事故应急演练次数",
    "违规问题整改完成率",
    "生均补助标准达标率",
    "成本节约率",
    "事故下降率",
    "服务对象满意度",
    "项目验收合格率（%）",
    "投诉处置及时性",
    "失学儿童入学率",
    "验收合格率（≥95%，以抽查",
    "培训（安全事故）人数",
    "指标17:高血压随访控制数",
    "高血压患者血压控制率",
    "农作物病虫害有效控制率",
    "工期目标达成率",
  ])("%s: at least", (name) => {
    expect(directionOfName(name, false)).toBe("at-least");
  });

  test.each([
    "培训人数",
    "印发文件数量",
    "项目计划总投资",
    "灾备存储空间",
    "可保证读者使用时长",
    "响应时间记录份数",
    "（成本指标）",
    "",
  ])("%s: none", (name) => {
    expect(directionOfName(name, false)).toBeNull();
  });

  test("under 成本指标 what says nothing else is a ceiling", () => {
    expect(directionOfName("项目计划总投资", true)).toBe("at-most");
    expect(directionOfName("生均补助标准达标率", true)).toBe("at-least");
  });
});

describe("a cost", () => {
  test.each([
    ["项目单位成本", true],
    ["成本控制数", true],
    ["人均培训成本", true],
    ["成本核算率", false],
    ["成本节约率", false],
    ["有效投诉次数", false],
    ["培训人数", false],
  ])("%s: %s", (name, expected) => {
    expect(isCostName(name)).toBe(expected);
  });
});

describe("「无」 is 0 where a name counts events", () => {
  test.each([
    ["安全事故起数", true],
    ["粮食安全事件发生数", true],
    ["单位违法违纪情况", true],
    ["有效投诉次数", true],
    ["投诉办结率", false],
    ["违法案件查处数", false],
    ["政策性挂账利息补贴保障率", false],
    ["培训人数", false],
  ])("%s: %s", (name, expected) => {
    expect(countsEvents(name)).toBe(expected);
  });
});
