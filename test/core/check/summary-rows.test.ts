import { describe, expect, test } from "@jest/globals";
import { summaryMatches, summaryRows } from "../../../src/core/check/summary-rows";
import type { FigureSpec, TableSpec } from "../../tables/build-table";
import { scoredTable } from "./scored-table";

const project = (name: string | null, id = name ?? "none"): TableSpec => ({
  id,
  kind: "project",
  project: name,
  rows: [],
});
const OVERALL: TableSpec = { id: "整体", kind: "overall", project: null, rows: [] };

const summary = (...rows: FigureSpec["rows"]): TableSpec => ({
  id: "汇总",
  sheet: "汇总表",
  kind: "summary",
  project: null,
  rows: [],
  figures: [{ title: "项目名称", columns: ["预算数", "执行数"], rows }],
});
const line = (label: string): FigureSpec["rows"][number] => ({ label, cells: ["2.5", "2"] });

/** `label: table` of each row that belongs to one. */
const matches = (...specs: readonly TableSpec[]) =>
  summaryMatches(specs.map((spec) => scoredTable(spec))).map(
    ({ row, scored }) => `${row.label.text}: ${scored.table.id}`,
  );

describe("a row of a summary table", () => {
  test.each([
    ["机构改革业务费", "机构改革业务费"],
    ["机构改革业务费项目", "机构改革业务费"],
    ["机构改革", "机构改革专项工作经费"],
    ["机构改革专项资金", "机构改革工作项目"],
    ["机构改革经费", "机构改革专项"],
    ["工作经费专项", "工作经费专项"],
  ])("%s belongs to the table of the project %s", (label, name) => {
    expect(matches(summary(line(label)), project(name))).toEqual([`${label}: ${name}`]);
  });

  test("of the body as a whole belongs to its table", () => {
    expect(matches(OVERALL, summary(line("部门整体支出")))).toEqual(["部门整体支出: 整体"]);
    expect(matches(OVERALL, summary(line("项目支出")))).toEqual([]);
  });

  test.each([
    ["登记管理业务费", project("机构改革业务费")],
    ["经费机构改革", project("资金机构改革")],
    ["机构改革", project(null)],
    ["部门整体支出", project("机构改革")],
    ["汇总", summary()],
    ["机构改革", { ...summary(), project: "机构改革" }],
    ["专项资金", project(null)],
  ])("%s belongs to no other table", (label, spec) => {
    expect(matches(summary(line(label)), spec)).toEqual([]);
  });

  test("that two tables may be of belongs to none, and does not stand alone", () => {
    const specs = [
      summary(line("机构改革"), line("登记")),
      project("机构改革", "a"),
      project("机构改革经费", "b"),
    ];
    expect(matches(...specs)).toEqual([]);
    const [found, ...others] = summaryRows(specs.map((spec) => scoredTable(spec)));
    expect(others).toEqual([]);
    expect(found?.alone.map(({ label }) => label.text)).toEqual(["登记"]);
    expect(found?.scored.table.id).toBe("汇总");
  });

  test("that sums others, or has no name, is no project", () => {
    const rows = [{ ...line("合计"), role: "total" as const }, line(" "), line("机构改革")];
    const specs = [summary(...rows), project("合计"), project("机构改革")];
    expect(matches(...specs)).toEqual(["机构改革: 机构改革"]);
    const [found] = summaryRows(specs.map((spec) => scoredTable(spec)));
    expect(found?.alone).toEqual([]);
  });

  test("knows its summary and its cells", () => {
    const [match] = summaryMatches(
      [summary(line("机构改革")), project("机构改革")].map((spec) => scoredTable(spec)),
    );
    expect(match?.summary).toBe("汇总表");
    expect(match?.cellOf("executed")?.text).toBe("2");
    expect(match?.cellOf("score")).toBeNull();
  });
});
