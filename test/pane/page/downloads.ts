import { expect, test } from "@jest/globals";
import { openWorkbook } from "../../../src/host/xlsx/open-workbook";
import { fileReport } from "../../../src/report/file-report";
import { reviewFormat } from "../../../src/report/sheet/review-format";
import { summaryFormat } from "../../../src/report/summary/summary-format";
import type { ReportFormat } from "../../../src/report/writer";
import { checkedSample } from "../../report/checked-files";
import { writtenReport } from "../../report/written-report";
import { sample, SAMPLE_FILES } from "./made-files";
import {
  batchDone,
  choose,
  downloadOf,
  expectQuiet,
  fileShown,
  mark,
  type OpenPage,
} from "./page-in-test";

const GANSU = "甘肃省委编办2022.xlsx";

/** What the page hands out: the scored and marked copy, and the reports over many files. */
export function downloads(open: OpenPage): void {
  test("the copy is named after what was done, and holds the scores and marks", async () => {
    const opening = await open();
    const { page } = opening;
    await choose(page, sample(GANSU));
    await fileShown(page);
    const download = () =>
      downloadOf(page, () => page.getByRole("button", { name: "下载", exact: true }).click());
    const unchanged = await download();
    expect(unchanged.name).toBe(GANSU);
    expect(Buffer.from(unchanged.bytes).equals(sample(GANSU).buffer)).toBe(true);

    await mark(page);
    await page
      .getByText(/已标记 \d+ 个单元格/)
      .first()
      .waitFor();
    const marked = await download();
    expect(marked.name).toBe("甘肃省委编办2022-已标记.xlsx");
    const opened = openWorkbook(marked.bytes);
    if (!opened.ok) throw new Error(opened.error.code);
    expect((await opened.value.clearMarks()).removed).toBeGreaterThan(3);

    await page.getByRole("tab", { name: "算分" }).click();
    await page.getByText("连同不一致的").click();
    await page.getByRole("button", { name: "预览写入" }).click();
    await page.getByRole("button", { name: /^写入 \d+ 个单元格$/ }).click();
    await page
      .getByText(/已写入 \d+ 个单元格/)
      .first()
      .waitFor();
    const scored = await download();
    expect(scored.name).toBe("甘肃省委编办2022-已算分并标记.xlsx");
    expect(openWorkbook(scored.bytes).ok).toBe(true);
    expectQuiet(opening);
  });

  test("every report over many files says what the command line says of them", async () => {
    const opening = await open();
    const { page } = opening;
    await choose(page, ...SAMPLE_FILES.map(sample));
    await batchDone(page, SAMPLE_FILES.length);
    const get = (label: string) =>
      downloadOf(page, () => page.getByRole("button", { name: label, exact: true }).click());
    const checked = await Promise.all(SAMPLE_FILES.map(checkedSample));
    const workbooks: readonly (readonly [string, string, ReportFormat])[] = [
      ["核查工作簿", "核查报告.xlsx", reviewFormat],
      ["自评结果汇总表", "自评结果汇总表.xlsx", summaryFormat],
    ];
    for (const [label, name, format] of workbooks) {
      const document = await get(label);
      expect(document.name).toBe(name);
      expect(await textsOf(document.bytes)).toEqual(await textsOf(writtenReport(format, checked)));
    }
    const json = await get("JSON");
    expect(json.name).toBe("核查报告.json");
    expect(JSON.parse(Buffer.from(json.bytes).toString("utf8"))).toMatchObject({
      files: JSON.parse(JSON.stringify(checked.map(fileReport))) as unknown,
    });
    const web = await get("网页");
    expect(web.name).toBe("核查报告.html");
    const reading = await open({ offline: true });
    await reading.page.setContent(Buffer.from(web.bytes).toString("utf8"));
    for (const name of SAMPLE_FILES)
      expect(await reading.page.getByRole("heading", { name }).count()).toBe(1);
    expectQuiet(opening);
  });
}

/** The texts of every sheet, by sheet. */
async function textsOf(bytes: string | Uint8Array): Promise<unknown> {
  const opened = openWorkbook(typeof bytes === "string" ? Buffer.from(bytes) : bytes);
  if (!opened.ok) throw new Error(opened.error.code);
  const grids = await opened.value.read((await opened.value.survey()).map(({ name }) => name));
  return grids.map((grid) => [
    grid.sheet,
    grid.filledRows.map((row) => grid.cellsOf(row).map(({ text }) => text)),
  ]);
}
