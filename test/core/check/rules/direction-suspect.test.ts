import { directionSuspect } from "../../../../src/core/check/rules/direction-suspect";
import type { RowSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const rows = (...specs: readonly (readonly [name: string, target: string])[]): TableSpec => ({
  rows: specs.map(([level3, target]): RowSpec => ({ level1: "产出指标", level3, target })),
});

testRule(directionSuspect, {
  valid: [
    { name: "a share with a lower limit", table: rows(["系统稳定运行率", "≥99%"]) },
    { name: "accidents with an upper limit", table: rows(["安全事故次数", "≤1次"]) },
    { name: "no accident", table: rows(["安全事故次数", "=0次"]) },
    { name: "no sign", table: rows(["投诉次数", "5次"], ["系统稳定运行率", "99%"]) },
    {
      name: "a cost without a sign",
      table: rows(["项目总成本", "6万元"], ["印刷费用", "5-6万元"]),
    },
    { name: "a cost of nothing", table: rows(["印刷费用", "=0万元"]) },
    {
      name: "several figures in one target",
      table: rows(["投诉次数", "≥5次，受理≥5次"], ["系统稳定运行率", "≤99%，故障≤3次"]),
    },
    {
      name: "a form without names of indicators",
      table: { ...rows(["", "≥5次"]), columnsAbsent: ["level3"] },
    },
    { name: "a rate by a day", table: rows(["系统稳定运行率", "12月底前"]) },
    {
      name: "shares of the work, and none of it",
      table: rows(["培训合格人数", "≤90%"], ["开展整改次数", "≤0次"]),
    },
    { name: "a rate in days", table: rows(["补助发放及时率", "≤30天"]) },
    { name: "the price of a thing", table: rows(["设备成本个数", "≥5个"], ["成本", "≥5个"]) },
    { name: "a failure rate with an upper limit", table: rows(["不合格率", "≤2%"]) },
    {
      name: "use that may be too much",
      table: rows(["床位使用率", "≤95%"], ["预算执行率", "≤100%"]),
    },
    { name: "complaints settled", table: rows(["投诉办结率", "≥98%"], ["事故下降率", "≥5%"]) },
    {
      name: "work on bad events",
      table: rows(["审理违法案件数", "≥50件"], ["事故应急演练", "≥2次"]),
    },
    { name: "costs saved", table: rows(["节约成本", "≥5万元"], ["降低运行成本", "≥5%"]) },
    { name: "a subsidy for costs", table: rows(["成本补助标准", "≥500元/人"]) },
    { name: "a cost with an upper limit", table: rows(["项目总成本", "≤6万元"]) },
    { name: "electricity supplied", table: rows(["用电保障率", "≥98%"], ["用电户数", "≥300户"]) },
    { name: "a time to answer", table: rows(["故障响应时间", "≤30分钟"]) },
    { name: "answers in time", table: rows(["响应时间达标率", "≥95%"]) },
    {
      name: "sums that are no cost",
      table: rows(["完成投资", "=60万元"], ["成本核算科目", "=3个"]),
    },
    {
      name: "the standard beside the row gives points for that sign",
      table: {
        rows: [
          {
            level1: "投入",
            level3: "预算编制准确率",
            target: "≤20%",
            criteria: "预算编制准确率≤20%的得5分，20%-40%的得2分",
          },
        ],
      },
    },
    {
      name: "limits that are meant",
      table: rows(["会议次数", "≤4次"], ["开展整治前违建数量", "≤3处"], ["新增债务户数", "=0户"]),
    },
    { name: "a range", table: rows(["药品合格率", "90%-95%"]) },
  ],
  invalid: [
    {
      name: "an upper limit for what should be high",
      table: rows(["系统稳定运行率", "≤99%"], ["群众满意度", "<95%"]),
      findings: [
        {
          messageId: "atMostOfGood",
          cells: ["E20", "D20"],
          values: { name: "系统稳定运行率", target: "≤99%" },
        },
        { messageId: "atMostOfGood", cells: ["E21", "D21"] },
      ],
    },
    {
      name: "the sign in a column of its own",
      table: {
        rows: [{ level1: "产出指标", level3: "验收合格率", target: "98", unit: "%", nature: "≤" }],
      },
      findings: [{ messageId: "atMostOfGood", cells: ["E20", "D20"] }],
    },
    {
      name: "an upper limit for the work to be done",
      table: rows(["指标1:开展精品示范村建设数量", "≤4"], ["培训人数", "<300人"]),
      findings: [
        {
          messageId: "atMostOfWork",
          cells: ["E20", "D20"],
          values: { name: "指标1:开展精品示范村建设数量", target: "≤4" },
        },
        { messageId: "atMostOfWork", cells: ["E21", "D21"] },
      ],
    },
    {
      name: "an upper limit for what should be high, in points or without its sign",
      table: rows(["群众满意度", "≤95分"], ["验收合格率", "≤98"]),
      findings: [
        { messageId: "atMostOfGood", cells: ["E20", "D20"] },
        { messageId: "atMostOfGood", cells: ["E21", "D21"] },
      ],
    },
    {
      name: "a lower limit for what should be low",
      table: rows(
        ["安全事故发生数", "≥0起"],
        ["群众投诉次数", "≥5次"],
        ["项目总成本", "≥100万元"],
        ["故障响应时间", "≥30分钟"],
        ["安全事故次数", ">1次"],
      ),
      findings: [
        { messageId: "atLeastOfBad", cells: ["E20", "D20"] },
        { messageId: "atLeastOfBad", cells: ["E21", "D21"] },
        { messageId: "atLeastOfBad", cells: ["E22", "D22"] },
        { messageId: "atLeastOfBad", cells: ["E23", "D23"] },
        { messageId: "atLeastOfBad", cells: ["E24", "D24"] },
      ],
    },
    {
      name: "consumption with a lower limit",
      table: rows(["机房运行用电度数", ">=90000度"]),
      findings: [{ messageId: "consumption", cells: ["E20", "D20"] }],
    },
    {
      name: "costs that must be spent to the yuan",
      table: rows(["项目成本", "=6万元"], ["培训人数", "=60人"], ["印刷费用", "=2万元"]),
      findings: [{ messageId: "equalCost", cells: ["E20", "E22"], values: { count: "2" } }],
    },
  ],
});
