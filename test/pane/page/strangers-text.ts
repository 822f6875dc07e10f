import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { openWorkbook } from "../../../src/host/xlsx/open-workbook";
import { HOSTILE, hostileWorkbook } from "./made-files";
import {
  batchDone,
  choose,
  downloadOf,
  expectQuiet,
  fileShown,
  mark,
  type OpenPage,
} from "./page-in-test";

const NAME = "<img src=x onerror=window.hacked=1>.xlsx";

async function expectUnharmed(page: Page): Promise<void> {
  expect(await page.locator("#page img, #page script, #page iframe").count()).toBe(0);
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
}

/** Texts, sheet names and file names that look like code stay text, on the page and in what it hands out. */
export function strangersText(open: OpenPage): void {
  test("in one file", async () => {
    const opening = await open();
    const { page } = opening;
    await choose(page, hostileWorkbook(NAME));
    await fileShown(page);
    await page.getByRole("heading", { name: NAME }).waitFor();
    await page.getByRole("tab", { name: HOSTILE.sheet }).waitFor();
    await page.locator(".sheet-cell").getByText(HOSTILE.command).waitFor();
    for (const tab of ["算分", "表样", "设置", "识别"])
      await page.getByRole("tab", { name: tab, exact: true }).click();
    await mark(page);
    await page.getByText(HOSTILE.script).first().waitFor();
    await expectUnharmed(page);
    expectQuiet(opening);
  });

  test("among many files, and in the reports over them", async () => {
    const opening = await open();
    const { page } = opening;
    await choose(page, hostileWorkbook(NAME), hostileWorkbook("=cmd.xlsx"));
    await batchDone(page, 2);
    await page.getByRole("button", { name: "按单位" }).click();
    await page.getByRole("button", { name: HOSTILE.image }).click();
    await page
      .getByRole("button", { name: `打开 ${NAME}` })
      .first()
      .waitFor();
    await expectUnharmed(page);
    const get = (label: string) =>
      downloadOf(page, () => page.getByRole("button", { name: label, exact: true }).click());
    const review = openWorkbook((await get("核查工作簿")).bytes);
    if (!review.ok) throw new Error(review.error.code);
    const [findings] = await review.value.read(["全部问题"]);
    const cells = (findings?.filledRows ?? []).flatMap((row) => findings?.cellsOf(row) ?? []);
    expect(cells.filter(({ text }) => text === "=cmd.xlsx").length).toBeGreaterThan(0);
    expect(cells.filter(({ formula }) => formula?.includes("cmd"))).toEqual([]);
    const web = await get("网页");
    const reading = await open();
    await reading.page.setContent(Buffer.from(web.bytes).toString("utf8"));
    await reading.page.getByText(NAME).first().waitFor();
    expect(await reading.page.locator("img").count()).toBe(0);
    expect(await reading.page.evaluate(() => "hacked" in window)).toBe(false);
    expectQuiet(opening);
  });
}
