import { describe, expect, test } from "@jest/globals";
import { goalContradictions } from "../../../../src/core/check/narrative/goal-facts";
import type { RowSpec, TableSpec } from "../../../tables/build-table";
import { scoredTable } from "../scored-table";

const contradictions = (spec: TableSpec) =>
  goalContradictions(scoredTable(spec)).map(
    ({ quantity, stated }) => `${quantity.name}${quantity.text}: ${stated.text}`,
  );
const expected = (goal: string, ...rows: readonly RowSpec[]) =>
  contradictions({ goals: [{ expected: goal, actual: "" }], rows });

describe("a goal and the indicator it names", () => {
  const row = (level3: string, target: string, actual = ""): RowSpec => ({
    level3,
    target,
    actual,
  });

  test("an expected goal differs from the target, a result from the actual", () => {
    const rows = [row("业务骨干培训人数", "≥100人", "90人")];
    expect(expected("业务骨干培训80人。", ...rows)).toEqual(["业务骨干培训80人: ≥100人"]);
    expect(
      contradictions({ goals: [{ expected: "", actual: "业务骨干培训80人。" }], rows }),
    ).toEqual(["业务骨干培训80人: 90人"]);
    expect(
      contradictions({
        goals: [{ expected: "业务骨干培训100人。", actual: "业务骨干培训90人。" }],
        rows,
      }),
    ).toEqual([]);
  });

  test.each([
    ["业务骨干培训80人", "业务骨干培训总人数", "≥100人"],
    ["业务骨干培训80人次", "业务骨干培训人次", "≥100人次"],
    ["政策专题宣讲8场", "政策专题宣讲场次", "≥10场"],
    ["政策专题宣讲8场", "政策专题宣讲场数", "≥10场"],
    ["政策专题宣讲8次", "政策专题宣讲总次数", "≥10次"],
    ["购置办公设备8个", "购置办公设备总数量", "≥10个"],
    ["购置办公设备8个", "购置办公设备个数", "≥10个"],
    ["新建农村公路80公里", "新建农村公路里程", "≥100公里"],
    ["新建农村公路80公里", "新建农村公路总长度", "≥100公里"],
    ["新建农村公路80公里", "新建农村公路长度", "≥100公里"],
    ["改造老旧小区80平方米", "改造老旧小区总面积", "≥100平方米"],
    ["改造老旧小区80平方米", "改造老旧小区面积", "≥100平方米"],
    ["全年累计业务骨干培训80人", "业务骨干培训数", "≥100人"],
    ["本年度完成业务骨干培训80人", "业务骨干培训人数", "≥100人"],
    ["当年已完成了业务骨干培训80人", "业务骨干培训人数", "≥100人"],
    ["共业务骨干培训80人", "业务骨干培训人数", "≥100人"],
    ["本年业务骨干培训80人", "业务骨干培训人数", "≥100人"],
    ["群众服务满意度80%", "群众服务满意度", "≥90%"],
    ["水位站12处", "建设水位站", "≥11处"],
    ["建成雨量站35处", "建设雨量站数量", "≥36处"],
    ["建成雨量站35处，运行正常，完成年度任务", "建设雨量站数量", "≥36处"],
    ["发放宣传资料5万份", "宣传资料发放份数", "6万份"],
  ])("%s is said of %s", (goal, level3, target) => {
    expect(expected(`${goal}。`, row(level3, target))).toHaveLength(1);
  });

  test.each([
    ["it is rounded", "补助资金发放100.4万元", row("补助资金发放", "100.44万元")],
    ["the row is rounded", "政策知晓率达到98.56%", row("政策知晓率", "≥98.6%")],
    ["what was planned is repeated", "建成雨量站35处的目标", row("建设雨量站", "≥36处")],
    ["what was planned is said at once", "建成雨量站35处任务", row("建设雨量站", "≥36处")],
    ["a count is part of its name", "骨干培训达标率80%", row("骨干培训人数达标率", "≥90%")],
    ["doing is part of its name", "宣传资料渠道8个", row("宣传资料发放渠道", "≥9个")],
    ["its thing is short", "培训80人", row("培训人数", "≥100人")],
    ["it is of another year", "2021年建成雨量站35处", row("建设雨量站", "≥36处")],
    ["it is part of another", "建成雨量站36处，其中雨量站20处", row("建设雨量站", "≥36处")],
    ["it is about right", "业务骨干培训约80人", row("业务骨干培训人数", "≥100人")],
    ["it is in another unit", "业务骨干培训80期", row("业务骨干培训人数", "≥100人")],
    ["its name is short", "培训班80人", row("培训班人数", "≥100人")],
    ["its name is longer", "业务骨干培训80人", row("业务骨干培训合格人数", "≥100人")],
    ["its name begins otherwise", "业务骨干完成培训80人", row("业务骨干培训人数", "≥100人")],
    ["the target is a range", "业务骨干培训80人", row("业务骨干培训人数", "90-100人")],
    ["the target is about right", "业务骨干培训80人", row("业务骨干培训人数", "约100人")],
    ["the target is in words", "业务骨干培训80人", row("业务骨干培训人数", "有所增加")],
    ["the target is a date", "业务骨干培训80人", row("业务骨干培训人数", "2022年12月")],
    ["the target is blank", "业务骨干培训80人", row("业务骨干培训人数", "")],
    [
      "the row only heads others",
      "业务骨干培训80人",
      { ...row("业务骨干培训人数", "≥100人"), role: "group" as const },
    ],
  ])("silent where %s: %s", (_, goal, spec) => {
    expect(expected(`${goal}。`, spec)).toEqual([]);
  });

  test("silent where a limit stands as the actual", () => {
    const goals = [{ expected: "", actual: "举办公益演出52场。" }];
    const rows = [row("公益演出场次", "≥48场", "≥48场")];
    expect(contradictions({ goals, rows })).toEqual([]);
  });

  test("a year said of it is that of the table, or the table has none", () => {
    const goals = [{ expected: "2022年建成雨量站35处。", actual: "" }];
    const rows = [row("建设雨量站", "≥36处")];
    expect(contradictions({ year: 2022, goals, rows })).toHaveLength(1);
    expect(contradictions({ year: null, goals, rows })).toHaveLength(1);
    expect(contradictions({ year: 2023, goals, rows })).toEqual([]);
  });

  test("silent where two indicators have that name", () => {
    const rows = [row("业务骨干培训人数", "≥100人"), row("业务骨干培训次数", "≥10次")];
    expect(expected("业务骨干培训80人。", ...rows)).toEqual([]);
  });

  test("silent where the form has no goals, or no targets", () => {
    const rows = [row("业务骨干培训人数", "≥100人")];
    expect(contradictions({ rows })).toEqual([]);
    expect(
      contradictions({
        goals: [{ expected: "业务骨干培训80人。" }],
        rows,
        columnsAbsent: ["target"],
      }),
    ).toEqual([]);
  });
});
