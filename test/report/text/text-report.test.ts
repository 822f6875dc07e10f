import { describe, expect, test } from "@jest/globals";
import type { CheckedFile } from "../../../src/app/check-batch";
import { fileReport } from "../../../src/report/file-report";
import type { Detail } from "../../../src/report/text/file-text";
import type { Paper, Style } from "../../../src/report/text/paper";
import { textWidth } from "../../../src/report/text/width";
import { textFormat } from "../../../src/report/writer";
import {
  checkedNational,
  checkedSample,
  checkedSheets,
  SAMPLE_NAMES,
  unreadableFile,
} from "../checked-files";
import { writtenText } from "../written-report";

const widths = { ambiguousAsWide: false };
const plainPaper = (columns: number): Paper => ({ columns, widths, paint: (_, text) => text });
/** Shows styles as tags, so that a test can ask what was coloured. */
const taggedPaper: Paper = {
  columns: 100,
  widths,
  paint: (style: Style, text: string) => `<${style}>${text}</>`,
};

function written(
  files: readonly CheckedFile[],
  detail: Detail,
  paper: Paper = plainPaper(100),
): string {
  return writtenText(textFormat(paper, detail), files);
}

const WRONG = { rate: "80%", fund: 3, rows: [50, null] as const, total: 83 };

/** Lines that hold all the words, in that order. */
const linesWith = (text: string, ...words: string[]) =>
  text.split("\n").filter((line) => {
    let from = 0;
    return words.every((word) => {
      const at = line.indexOf(word, from);
      from = at + word.length;
      return at >= 0;
    });
  });

describe("a table in full", () => {
  test("says what it is, what was computed beside what is printed, and what differs", async () => {
    const text = written([await checkedNational(WRONG)], "full");
    expect(linesWith(text, "自评表", "A1:I12", "2022", "万元")).toHaveLength(1);
    expect(linesWith(text, "mof-2020")).toHaveLength(1);
    expect(linesWith(text, "95%", "80%", "9.5", "3")).toHaveLength(1);
    expect(linesWith(text, "89.5", "83")).toHaveLength(1);
    // The rows that differ, in columns: cell, name, target, actual, weight, printed, computed.
    expect(linesWith(text, "H10", "培训人次", "≥100人次", "80人次", "50", "50", "40")).toHaveLength(
      1,
    );
    expect(linesWith(text, "H11", "参训满意度", "≥90%", "95%", "40", "40")).toHaveLength(1);
    expect(linesWith(text, "I5", "100", "95", "10", "3", "9.5")).toHaveLength(1);
  });

  test("rows that agree are not listed", async () => {
    const text = written([await checkedNational({})], "full");
    const [aboveFindings = ""] = text.split("S16");
    expect(aboveFindings).not.toContain("H10");
    expect(aboveFindings).not.toContain("参训满意度");
  });

  test("each finding has its message, why, what to do and clause; errors come first", async () => {
    const file = await checkedNational(WRONG);
    const text = written([file], "full", plainPaper(1000));
    const findings = fileReport(file).tables.flatMap((table) => table.findings);
    expect(findings.length).toBeGreaterThan(1);
    for (const { code, cell, message, why, whatToDo, clause } of findings) {
      expect(linesWith(text, code, cell, message)).toHaveLength(1);
      for (const words of [why, whatToDo, clause]) expect(text).toContain(words);
    }
    const places = findings.map(({ message }) => text.indexOf(message));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test("severities have their colours, and only texts are coloured", async () => {
    const text = written([await checkedNational(WRONG)], "full", taggedPaper);
    expect(text).toMatch(/<error>[^<]*B01[^<]*<\/>/);
    expect(text.replace(/<\w+>|<\/>/g, "")).toBe(written([await checkedNational(WRONG)], "full"));
  });

  test.each(SAMPLE_NAMES)("%s fits a narrow and a wide terminal", async (name) => {
    const file = await checkedSample(name);
    for (const columns of [60, 100, 140])
      for (const detail of ["full", "short"] as const)
        for (const line of written([file, file], detail, plainPaper(columns)).split("\n"))
          expect([textWidth(line, widths) <= columns, line]).toEqual([true, line]);
  });
});

describe("what is no table", () => {
  test("an area that only looks like one is named with the reason", async () => {
    const rows = [["2022年度项目支出绩效自评表"], ["项目名称", "培训"], ["说明", null, "另附"]];
    const file = await checkedSheets("a.xlsx", [{ name: "表1", rows }]);
    if (!file.outcome.ok) throw new Error(file.outcome.error.code);
    expect(file.outcome.value.unrecognised).toHaveLength(1);
    for (const detail of ["full", "short"] as const)
      expect(linesWith(written([file], detail), "表1", "A1")).not.toEqual([]);
  });

  test("a hidden sheet is said to be hidden", async () => {
    const { outcome } = await checkedNational({});
    if (!outcome.ok) throw new Error(outcome.error.code);
    const hidden: CheckedFile = {
      path: "a.xlsx",
      outcome: {
        ok: true,
        value: {
          ...outcome.value,
          sheets: outcome.value.sheets.map((sheet) => ({ ...sheet, visibility: "hidden" })),
        },
      },
    };
    expect(written([hidden], "full")).toContain("隐藏");
    expect(written([await checkedNational({})], "full")).not.toContain("隐藏");
  });

  test("an unreadable file says what is wrong, why, and what to do", async () => {
    const text = written([await unreadableFile("报表.xlsx")], "full");
    const lines = text.trimEnd().split("\n");
    expect(lines[0]).toBe("报表.xlsx");
    expect(lines.length).toBeGreaterThanOrEqual(4);
  });
});

describe("many files", () => {
  const many = async () => [
    await checkedNational(WRONG, "wrong.xlsx"),
    await unreadableFile("locked.xlsx"),
    await checkedNational({}, "right.xlsx"),
    await checkedSheets("none.xlsx", [{ name: "Sheet1", rows: [] }]),
  ];

  test("shortly: one line a table, the errors, nothing of warnings but their number", async () => {
    const files = await many();
    const text = written(files, "short");
    const findings = files.flatMap((file) => fileReport(file).tables.flatMap((t) => t.findings));
    for (const { severity, message } of findings)
      expect(text.replace(/\n */g, "").includes(message.slice(0, 20))).toBe(severity === "error");
    expect(linesWith(text, "项目支出绩效自评表", "89.5", "83")).toHaveLength(1);
  });

  test("the closing summary counts, and names the files that need somebody", async () => {
    const text = written(await many(), "short");
    const summary = text.slice(text.lastIndexOf("\n\n"));
    expect(linesWith(summary, "4", "3", "1", "2")).not.toEqual([]);
    for (const name of ["wrong.xlsx", "locked.xlsx", "none.xlsx"]) expect(summary).toContain(name);
    expect(summary).not.toContain("right.xlsx");
    expect(linesWith(summary, "B01")).toHaveLength(1);
  });

  test("one file has no summary", async () => {
    expect(written([await checkedNational({})], "full")).not.toContain("1.3");
  });
});
