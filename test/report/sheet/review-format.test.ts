import { describe, expect, test } from "@jest/globals";
import { openWorkbook } from "../../../src/host/xlsx/open-workbook";
import { fileReport } from "../../../src/report/file-report";
import { reviewFormat } from "../../../src/report/sheet/review-format";
import { checkedNational, checkedSample, SAMPLE_NAMES, unreadableFile } from "../checked-files";
import { writtenReport } from "../written-report";
import type { CheckedFile } from "../../../src/app/check-batch";

const WRONG = { fund: 5, total: 99, rows: [50, 40] } as const;

async function sheetsOf(files: readonly CheckedFile[]) {
  const bytes = writtenReport(reviewFormat, files);
  if (typeof bytes === "string") throw new Error("not a workbook");
  const opened = openWorkbook(bytes);
  if (!opened.ok) throw new Error(opened.error.code);
  const names = (await opened.value.survey()).map(({ name }) => name);
  const grids = await opened.value.read(names);
  return new Map(
    grids.map((grid) => [
      grid.sheet,
      grid.filledRows.map((row) => {
        const texts = Array<string>(20).fill("");
        for (const { column, text } of grid.cellsOf(row)) texts[column] = text;
        return texts;
      }),
    ]),
  );
}

describe("the review workbook", () => {
  test("has its five sheets, with every finding of every file and the reason of every failure", async () => {
    const files = [
      await checkedNational(WRONG, "甲.xlsx"),
      await unreadableFile("乙.xlsx"),
      ...(await Promise.all(SAMPLE_NAMES.map(checkedSample))),
    ];
    const sheets = await sheetsOf(files);
    expect([...sheets.keys()]).toEqual(["汇总", "按规则", "全部问题", "自评表", "未能读取"]);
    const reports = files.map(fileReport);
    const findings = reports.flatMap((file) =>
      [file, ...file.tables].flatMap((part) => part.findings.map((f) => [file.path, f.message])),
    );
    const listed = sheets.get("全部问题")?.slice(2) ?? [];
    expect(listed).toHaveLength(findings.length);
    for (const [path, message] of findings)
      expect(listed.some((row) => row[0] === path && row[7]?.startsWith(message ?? ""))).toBe(true);
    expect(sheets.get("未能读取")?.map((row) => row[0])).toEqual(
      expect.arrayContaining(["乙.xlsx"]),
    );
    expect(sheets.get("汇总")?.at(-1)).toEqual(expect.arrayContaining(["合计"]));
  });

  test("shows stated and review score of a table and the points between them", async () => {
    const sheets = await sheetsOf([await checkedNational(WRONG, "甲.xlsx")]);
    const row = sheets.get("自评表")?.find(([path]) => path === "甲.xlsx") ?? [];
    expect(row).toEqual(
      expect.arrayContaining(["某某中心", "100.00", "95.00", "95.00%", "99.00", "89.50", "9.50"]),
    );
  });

  test("without any finding the lists say so", async () => {
    const sheets = await sheetsOf([await unreadableFile()]);
    expect(sheets.get("全部问题")?.flat()).toContain("无。");
  });

  test("takes a file with more findings than a call takes arguments", async () => {
    const file = await checkedNational(WRONG, "甲.xlsx");
    const part = reviewFormat.part(fileReport(file), file);
    const findings = Array.from({ length: 200_000 }, () => part.findings[0]).flatMap(
      (f) => f ?? [],
    );
    const many = { ...part, findings };
    expect(reviewFormat.writer().file(many)).toBe("");
  });
});
