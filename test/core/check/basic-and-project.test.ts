import { describe, expect, test } from "@jest/globals";
import type { BasicAndProject } from "../../../src/core/check/basic-and-project";
import { pairInFigures, pairsInRows } from "../../../src/core/check/basic-and-project";
import { toA1 } from "../../../src/core/grid/address";
import type { FigureSpec } from "../../tables/build-table";
import { tableOf } from "../../tables/build-table";

const shown = ({ basic, project, column }: BasicAndProject) =>
  `${column ?? "?"}: ${basic.number.toString()} "${basic.text}" ${toA1(basic.at)}, ${project.number.toString()} "${project.text}" ${toA1(project.at)}`;

describe("基本支出 and 项目支出 in lines of their own", () => {
  const line = (label: string, ...cells: readonly string[]) => ({ label, cells });
  const pair = (...rows: FigureSpec["rows"]) => {
    const [block] = tableOf({
      rows: [],
      figures: [{ title: "支出", columns: ["金额", "备注"], rows }],
    }).figures;
    const found = block && pairInFigures(block);
    return found ? shown(found) : null;
  };

  test.each([
    ["基本支出总额", "项目支出总额", "?"],
    ["部门基本支出预算", "单位项目支出", "budget"],
    ["基本支出", "项目支出预算", "budget"],
    ["基本支出决算", "项目支出", "executed"],
    ["基本支出", "项目支出预算执行数", "executed"],
    ["基本支出", "项目支出（实际）", "?"],
  ])("%s, %s", (basic, project, column) => {
    expect(pair(line(basic, " 629.74 "), line(project, "111.07"))).toBe(
      `${column}: 629.74 "629.74" B61, 111.07 "111.07" B62`,
    );
  });

  test("the one amount of each line may stand behind words", () => {
    expect(pair(line("基本支出", "见附表", "629.74"), line("项目支出", "111.07"))).toBe(
      '?: 629.74 "629.74" C61, 111.07 "111.07" B62',
    );
  });

  test.each<readonly [string, FigureSpec["rows"]]>([
    ["one of them only", [line("基本支出", "629.74"), line("人员经费", "1")]],
    ["the other only", [line("人员经费", "1"), line("项目支出", "111.07")]],
    ["no amount", [line("基本支出", ""), line("项目支出", "111.07")]],
    ["two amounts", [line("基本支出", "629.74", "600"), line("项目支出", "111.07")]],
    ["two lines", [line("基本支出", "6"), line("基本支出决算", "5"), line("项目支出", "1")]],
    [
      "a total",
      [line("基本支出", "6"), line("项目支出", "1"), { ...line("合计", "7"), role: "total" }],
    ],
    ["other names", [line("非基本支出", "6"), line("非项目支出", "1")]],
  ])("none with %s", (_, rows) => {
    expect(pair(...rows)).toBeNull();
  });
});

describe("基本支出 and 项目支出 as their execution rates quote them", () => {
  const row = (level3: string, actual: string) => ({ level3, actual });
  const BASIC = row("基本支出预算执行率", "90%（预算100万元，支出90万元）");
  const PROJECT = row("项目支出预算执行率", "80%（预算50万元，支出400000元）");
  const pairs = (...rows: readonly { level3: string; actual: string }[]) =>
    pairsInRows(tableOf({ rows, unit: "万元" })).map(shown);

  test("budget and outturn, in the unit of the table", () => {
    expect(pairs(BASIC, PROJECT)).toEqual([
      'budget: 100 "100万元" F20, 50 "50万元" F21',
      'executed: 90 "90万元" F20, 40 "400000元" F21',
    ]);
  });

  test("only what both quote", () => {
    expect(pairs(BASIC, row(PROJECT.level3, "80%（预算50万元）"))).toEqual([
      'budget: 100 "100万元" F20, 50 "50万元" F21',
    ]);
    expect(pairs(row(BASIC.level3, "90%（支出90万元）"), PROJECT)).toHaveLength(1);
    expect(pairs(BASIC, row(PROJECT.level3, "80%（预算约50万元，支出40万元）"))).toHaveLength(1);
    expect(
      pairs(BASIC, row(PROJECT.level3, "80%（预算50万元，支出5人，支出40万元）")),
    ).toHaveLength(2);
    expect(pairs(BASIC, row(PROJECT.level3, "80%（预算50万元，调整预算60万元）"))).toEqual([]);
  });

  test.each([
    ["one row", [BASIC]],
    ["two rows of one", [BASIC, PROJECT, PROJECT]],
    ["no amounts", [row(BASIC.level3, "90%"), row(PROJECT.level3, "80%")]],
    ["other indicators", [row("基本支出保障人数", "预算100万元"), PROJECT]],
  ])("none with %s", (_, rows) => {
    expect(pairs(...rows)).toEqual([]);
  });
});
