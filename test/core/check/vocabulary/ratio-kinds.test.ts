import { describe, expect, test } from "@jest/globals";
import { ratioKind, ratioRole } from "../../../../src/core/check/vocabulary/ratio-kinds";

/** How the value is worked out, whether the name makes it certain, and what else is printed for it. */
function kindOf(name: string): string | null {
  const kind = ratioKind(name);
  return kind && [kind.formula, kind.certain ? "certain" : "suggested", ...kind.also].join(" ");
}
const roleOf = (ratio: string, name: string) => {
  const kind = ratioKind(ratio);
  return kind && ratioRole(kind, name);
};

describe("a ratio by its name", () => {
  test.each([
    ["结转结余变动率", "change certain"],
    ["结余资金变动率", "change certain"],
    ["“三公经费”变动率", "change certain"],
    ["公用经费压减率", "change certain"],
    ["在职人员控制率", "ratio certain"],
    ["控编率", "ratio certain"],
    ["“三公 经费”控制率", "ratio certain complement"],
    ["人员经费控制率", "ratio certain complement"],
    ["成本节约率（%）", "ratio certain complement"],
    ["资金到位率", "ratio certain"],
    ["预算执行率", "ratio certain"],
    ["执行率", "ratio certain"],
    ["资金支付进度", "ratio certain"],
    ["固定资产利用率", "ratio certain"],
    ["预算 调整率", "ratio certain change"],
    ["结转结余率", "ratio certain"],
    ["培训参加率", "ratio suggested capped"],
    ["任务完成率（按年度计划）", "ratio suggested capped"],
    ["政策执行率", "ratio suggested capped"],
    ["率先完成任务", null],
    ["（合格率）抽查人数", null],
    ["培训人数", null],
  ])("%s: %s", (name, expected) => {
    expect(kindOf(name)).toBe(expected);
  });

  test.each([
    ["预算执行率", "预算数", "whole"],
    ["预算执行率", "支出", "part"],
    ["预算执行率", "预算支出", "whole"],
    ["预算执行率", "预算支出完成数", "part"],
    ["预算执行率", "培训人数", null],
    ["三公经费变动率", "上年决算数", "whole"],
    ["三公经费变动率", "本年比去年", "whole"],
    ["三公经费变动率", "本年决算数", "part"],
    ["在职人员控制率", "编制内在职人数", "part"],
    ["在职人员控制率", "在职人员编制数", "whole"],
    ["在职人员控制率", "在职人员编制", "whole"],
    ["结转结余率", "结余资金", "part"],
    ["固定资产利用率", "在用固定资产", "part"],
    ["固定资产利用率", "固定资产总额", "whole"],
    ["预算调整率", "预算追加", "part"],
    ["资金到位率", "应到位资金", "whole"],
    ["资金到位率", "计划到位资金", "whole"],
    ["三公经费控制率", "预算支出", "whole"],
    ["资金到位率", "实际到位预算资金", "part"],
    ["培训参加率", "参加总人数", "part"],
    ["培训参加率", "总人数", "whole"],
    ["培训参加率", "应参加人数", "whole"],
    ["培训参加率", "应参加培训人数", "whole"],
    ["培训参加率", "全年计划应参加人数", "whole"],
    ["培训参加率", "实际参加人数", "part"],
    ["培训参加率", "其中实际应参加人数", "part"],
    ["诉求办结率", "应办结件数", "whole"],
    ["诉求办结率", "已响应办结件数", "part"],
    ["隐患整改率", "应急整改完成数", "part"],
  ])("of %s, %s is the %s", (ratio, name, expected) => {
    expect(roleOf(ratio, name)).toBe(expected);
  });
});
