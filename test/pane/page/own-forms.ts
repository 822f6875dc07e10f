import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { ownFormWords as WORDS } from "../../../src/words/pane/own-forms";
import { made, sample } from "./made-files";
import {
  batchDone,
  choose,
  downloadOf,
  expectQuiet,
  fileShown,
  type OpenPage,
} from "./page-in-test";

const XIANGYANG = "襄阳市委编办2021.xlsx";
const NAME = "本市项目自评表";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole("tab", { name, exact: true }).click();
}

async function openOwnForms(page: Page): Promise<void> {
  await openTab(page, "表样");
  await page.getByText("我的表样", { exact: true }).click();
}

const cardsOf = (page: Page, name: string) => page.locator(".zp-card-facts").getByText(name);

/** Own forms through the page: kept, handed out, taken in, used. */
export function ownForms(open: OpenPage): void {
  test("a table is kept, exported, deleted, imported, inserted, and recognised as that form", async () => {
    const opening = await open();
    const { page } = opening;
    await choose(page, sample(XIANGYANG));
    await fileShown(page);
    await openOwnForms(page);
    await page.locator("#zp-keep-name input").fill(NAME);
    await button(page, WORDS.keep.action).click();
    await page.getByText(`已留作表样“${NAME}”`).waitFor();
    const file = await downloadOf(page, () => button(page, WORDS.actionOn("导出", NAME)).click());
    expect(file.name).toBe(`${NAME}.json`);
    await button(page, WORDS.actionOn("删除", NAME)).click();
    await button(page, WORDS.deleteYes).click();
    await page.getByText(WORDS.deleted(NAME)).waitFor();
    await openTab(page, "识别");
    expect(await cardsOf(page, NAME).count()).toBe(0);
    await openTab(page, "表样");
    await page.setInputFiles("#zp-pack-file", made(file.name, file.bytes));
    await page.getByText(WORDS.imported([NAME], 0)).waitFor();
    await button(page, WORDS.actionOn("插入", NAME)).click();
    await button(page, "插入为新工作表").click();
    await page.getByText(/^已插入到工作表/).waitFor();
    await openTab(page, "识别");
    await page.getByRole("heading", { name: "4 张自评表" }).waitFor();
    expect(await cardsOf(page, NAME).count()).toBeGreaterThanOrEqual(2);
    await page.getByRole("button", { name: "更正表样和评分办法" }).first().click();
    const forms = page.getByRole("combobox", { name: "表样" }).first();
    expect(await forms.locator("option").allInnerTexts()).toContain(`我的表样：${NAME}`);
    expectQuiet(opening);
  });

  test("they are there for the next file, and for many files", async () => {
    const opening = await open();
    const { page } = opening;
    await choose(page, sample(XIANGYANG));
    await fileShown(page);
    await openOwnForms(page);
    await page.locator("#zp-keep-name input").fill(NAME);
    await button(page, WORDS.keep.action).click();
    await page.getByText(`已留作表样“${NAME}”`).waitFor();
    await page.reload();
    await choose(page, sample(XIANGYANG));
    await fileShown(page);
    await openTab(page, "识别");
    await cardsOf(page, NAME).first().waitFor();
    await button(page, "打开其他文件").click();
    await choose(page, sample(XIANGYANG), made("第二个.xlsx", sample(XIANGYANG).buffer));
    await batchDone(page, 2);
    await page
      .getByRole("row")
      .filter({ hasText: "第二个.xlsx" })
      .getByText(NAME)
      .first()
      .waitFor();
    expectQuiet(opening);
  });
}
