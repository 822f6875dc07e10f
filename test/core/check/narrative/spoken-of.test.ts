import { describe, expect, test } from "@jest/globals";
import { outlineOf } from "../../../../src/core/check/narrative/outline";
import { subjectFinder } from "../../../../src/core/check/narrative/spoken-of";
import type { TableSpec } from "../../../tables/build-table";
import { narrative } from "../rule-tester";
import { scoredTable } from "../scored-table";

const project = (name: string): TableSpec => ({
  id: name,
  kind: "project",
  project: name,
  rows: [],
});
const OVERALL: TableSpec = { id: "整体", kind: "overall", project: null, rows: [] };
const SUMMARY: TableSpec = { id: "汇总", kind: "summary", project: null, rows: [] };

/** The table that the last of some paragraphs speaks of, by its id; null where it is not clear. */
function subject(specs: readonly TableSpec[], texts: readonly string[], words?: string) {
  const paragraphs = outlineOf(
    texts.map((text, i) => narrative("报告", `A${String(i + 1)}`, text)),
  );
  const last = paragraphs[paragraphs.length - 1];
  const finder = subjectFinder(specs.map((spec) => scoredTable(spec)));
  return last ? (finder.tableOf(last, words)?.table.id ?? null) : null;
}

const REFORM = project("机构改革业务费");
const ARCHIVE = project("机构编制档案规范化建设专项经费");
const ALL = [OVERALL, REFORM, ARCHIVE, SUMMARY];

describe("the table a paragraph speaks of", () => {
  test.each<readonly [string, readonly string[], string]>([
    ["its project", ["机构改革业务费全年支出2万元。"], "机构改革业务费"],
    ["its project without 专项经费", ["机构编制档案规范化建设支出2万元。"], ARCHIVE.id ?? ""],
    ["the whole body", ["部门整体支出20万元。"], "整体"],
    ["the whole body in other words", ["整体绩效自评得分95分。", "整体与项目分别自评。"], "整体"],
    ["the heading above", ["一、机构改革业务费", "全年支出2万元。"], "机构改革业务费"],
    [
      "the nearest heading",
      ["一、部门整体支出", "（一）机构改革业务费", "全年支出2万元。"],
      "机构改革业务费",
    ],
    [
      "itself before its heading",
      ["一、部门整体支出", "机构改革业务费支出2万元。"],
      "机构改革业务费",
    ],
  ])("is told by %s", (_, texts, expected) => {
    expect(subject(ALL, texts)).toBe(expected);
  });

  test("is told by the words before the number first", () => {
    expect(subject(ALL, ["部门整体支出20万元。"], "机构改革业务费支出")).toBe("机构改革业务费");
  });

  test.each<readonly [string, readonly string[]]>([
    ["nothing names one", ["全年支出2万元。"]],
    ["it names two", ["机构改革业务费和机构编制档案规范化建设专项经费支出2万元。"]],
    ["its heading names the projects", ["一、项目支出", "全年支出2万元。"]],
    ["its heading names the whole and the projects", ["一、部门整体支出及项目", "全年支出2万元。"]],
    [
      "it is long and names one in passing",
      [`机构改革业务费${"按照上级要求认真组织实施各项工作".repeat(8)}。`],
    ],
  ])("is not clear where %s", (_, texts) => {
    expect(subject(ALL, texts)).toBeNull();
  });

  test("is not the whole body where the workbook has no table of it", () => {
    expect(subject([REFORM], ["部门整体支出20万元。"])).toBeNull();
  });

  test("is the one project under a heading on projects", () => {
    const texts = ["一、项目支出", "全年支出2万元。"];
    expect(subject([OVERALL, REFORM], texts)).toBe("机构改革业务费");
    expect(subject([OVERALL], texts)).toBeNull();
    expect(subject(ALL, ["一、机构改革业务费项目支出", "全年支出2万元。"])).toBe("机构改革业务费");
    // In a sentence such words name no project.
    expect(subject([REFORM, OVERALL], ["全部项目支出2万元。"])).toBeNull();
  });

  test.each<readonly [string, readonly string[], string]>([
    ["without any name", ["全年支出2万元。"], ""],
    ["whatever a report calls it", ["一、我局项目绩效自评情况", "该项目支出2万元。"], ""],
    ["whatever the words before the number", ["支出2万元。"], "本项目自评总分"],
    ["of the year", ["支出2万元。"], "年度预算资金"],
  ])("is the only one there is: %s", (_, texts, words) => {
    expect(subject([REFORM, SUMMARY], texts, words)).toBe("机构改革业务费");
  });

  test("is not the only one where another name is said", () => {
    expect(subject([REFORM], ["支出2万元。"], "登记管理专项")).toBeNull();
    expect(subject([REFORM], ["一、登记管理专项", "支出2万元。"])).toBeNull();
    expect(subject([REFORM], ["支出2万元。"], "登记管理专项经费")).toBeNull();
    expect(subject([REFORM], ["支出2万元。"], "登记管理项目支出")).toBeNull();
    // But it is where the words say it themselves.
    expect(subject([REFORM], ["支出2万元。"], "机构改革业务费专项经费")).toBe("机构改革业务费");
  });

  test("may be one whose name is part of another's", () => {
    const long = project("机构改革业务费补助资金");
    expect(subject([REFORM, long], ["机构改革业务费支出2万元。"])).toBe("机构改革业务费");
    expect(subject([REFORM, long], ["机构改革业务费补助支出2万元。"])).toBe(long.id);
    expect(subject([long, REFORM], ["机构改革业务费补助支出2万元。"])).toBe(long.id);
    // Two that are told apart by 专项 alone are not told apart.
    const twin = project("机构改革业务费专项");
    const texts = ["一、部门整体支出", "机构改革业务费支出2万元。"];
    expect(subject([OVERALL, REFORM, twin], texts)).toBeNull();
  });

  test("may have a short name, with a word of projects behind it or in quotation marks", () => {
    const short = [project("业务费"), OVERALL];
    expect(subject(short, ["业务费项目支出2万元。"])).toBe("业务费");
    expect(subject(short, ["“业务费”支出2万元。"])).toBe("业务费");
    expect(subject(short, ["安排业务费2万元。"])).toBeNull();
    expect(subject([project("培训费用"), OVERALL], ["安排培训费用2万元。"])).toBe("培训费用");
    expect(subject([project("培训项目"), OVERALL], ["安排培训支出2万元。"])).toBeNull();
    expect(subject([project("培训"), OVERALL], ["培训项目支出2万元。"])).toBe("培训");
    expect(subject([project("5G+"), OVERALL], ["5G+项目支出2万元。"])).toBe("5G+");
    expect(subject([project("费"), OVERALL], ["“费”支出2万元。"])).toBeNull();
  });

  test("keeps words for money at the beginning of its name", () => {
    const fund = project("资金监管平台建设");
    expect(subject([fund, OVERALL], ["资金监管平台建设支出2万元。"])).toBe(fund.id);
    expect(subject([fund, OVERALL], ["监管平台建设支出2万元。"])).toBeNull();
  });

  test("may have signs and brackets in its name", () => {
    const signs = project("“互联网+政务”服务（二期）项目");
    expect(subject([signs, OVERALL], ["“互联网+政务”服务支出2万元。"])).toBe(signs.id);
    expect(subject([signs, OVERALL], ["互联网政务服务支出2万元。"])).toBeNull();
  });
});
