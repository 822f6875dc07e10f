import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { checkWords } from "../../src/words/pane/check";
import { noticeWords } from "../../src/words/pane/notices";
import { formScreenWords } from "../../src/words/pane/forms";
import { ownFormWords as WORDS } from "../../src/words/pane/own-forms";
import { recogniseWords } from "../../src/words/pane/recognise";
import { scoreWords } from "../../src/words/pane/score";
import { describeInChromium } from "../browser/chromium";
import { workbookFromXlsx } from "../excel-stand-in/load/from-xlsx";
import {
  buildStandIn,
  closeStandIns,
  openInChromium,
} from "../excel-stand-in/browser/open-in-chromium";
import { Keyboard, watched } from "./keyboard";

/** The score of the funds in the first table, emptied so that there is something to write. */
const SCORE = "'政务公开及域名注册'!G10";

/** How the person calls the form kept. */
const NAME = "本市项目自评表";

describeInChromium("the delivered pane, with the keyboard alone", (browser) => {
  let built = "";
  beforeAll(() => {
    built = buildStandIn();
  }, 180_000);
  afterAll(closeStandIns);

  test("the whole flow; the focus is always seen, nothing is against the policy", async () => {
    const bytes = new Uint8Array(readFileSync("samples/襄阳市委编办2021.xlsx"));
    const workbook = await workbookFromXlsx(bytes);
    const opened = await openInChromium({ page: watched(browser) }, built, workbook);
    const { page, pane, errors } = opened;
    const at = () => page.evaluate(() => JSON.stringify(window.excelStandIn?.picture()));
    await page.evaluate((cell) => window.excelStandIn?.standIn.person.type(cell, ""), SCORE);
    const before = await at();
    const keys = new Keyboard(page, pane);
    await pane.locator("#zp-tab-recognise").focus();

    await keys.press(recogniseWords.read);
    await keys.hears(/^已识别 3 张自评表/);
    expect(await keys.focused()).toBe(recogniseWords.tables(3));

    await keys.nextTab("识别");
    await keys.press(scoreWords.write.preview);
    await pane.locator(".zp-plan").waitFor();
    await keys.seesFocus();
    await keys.press(/^写入 \d+ 个单元格$/);
    await keys.hears(/^已写入 \d+ 个单元格/);
    expect(await at()).not.toBe(before);
    expect(await keys.focused()).toBe(scoreWords.undo.action);
    await page.keyboard.press("Enter");
    await keys.hears(/^已撤销/);
    expect(await keys.focused()).toBe(scoreWords.write.preview);
    expect(await at()).toBe(before);

    await keys.nextTab("算分");
    await pane.locator(".zp-finding").first().waitFor();
    const all = await pane.locator(".zp-finding").count();
    await keys.goTo(checkWords.search);
    await page.keyboard.type("执行率");
    await pane.waitForFunction(
      (count) => document.querySelectorAll(".zp-finding").length < count,
      all,
    );
    await page.keyboard.press("Control+A");
    await page.keyboard.press("Delete");
    await pane.waitForFunction(
      (count) => document.querySelectorAll(".zp-finding").length === count,
      all,
    );
    await keys.press(checkWords.mark);
    expect(await keys.focused()).toBe(checkWords.markPanel);
    await keys.press(checkWords.markNow);
    await keys.hears(/^已标记 \d+ 个单元格/);
    await keys.press(checkWords.clearMarks);
    await keys.hears(noticeWords.cleared({ removed: 1, refusedSheets: [] }));
    expect(await at()).toBe(before);
    expect(await pane.evaluate(() => window.againstPolicy)).toEqual([]);
    expect(errors).toEqual([]);
  });

  test("a table kept as a form, exported, deleted, imported, inserted, recognised as it", async () => {
    const bytes = new Uint8Array(readFileSync("samples/襄阳市委编办2021.xlsx"));
    const workbook = await workbookFromXlsx(bytes);
    const opened = await openInChromium({ page: watched(browser) }, built, workbook);
    const { page, pane, errors, requests, origin } = opened;
    const keys = new Keyboard(page, pane);
    await pane.locator("#zp-tab-recognise").focus();
    await keys.press(recogniseWords.read);
    await keys.hears(/^已识别 3 张自评表/);
    for (const tab of ["识别", "算分", "核查"]) await keys.nextTab(tab);
    await pane.locator("#zp-form-mode, [name=zp-form-mode]").first().waitFor({ state: "attached" });
    await keys.goTo(formScreenWords.modes.blank);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await keys.focused()).toBe(formScreenWords.modes.own);
    await keys.goTo(WORDS.keep.name);
    await page.keyboard.type(NAME);
    await keys.press(WORDS.keep.action);
    await keys.hears(/^已留作表样/);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      keys.press(WORDS.actionOn("导出", NAME), "Enter", "Shift+Tab"),
    ]);
    expect(download.suggestedFilename()).toBe(`${NAME}.json`);
    await keys.hears(/^已把 1 个表样交给浏览器下载/);
    await keys.press(WORDS.actionOn("删除", NAME));
    expect(await keys.focused()).toBe(WORDS.deleteYes);
    await page.keyboard.press("Enter");
    await keys.hears(WORDS.deleted(NAME));
    expect(await keys.focused()).toBe(WORDS.list(0));
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      keys.press(WORDS.import),
    ]);
    await chooser.setFiles(await download.path());
    await keys.hears(WORDS.imported([NAME], 0));
    await keys.press(WORDS.actionOn("插入", NAME), "Enter", "Shift+Tab");
    await keys.press(formScreenWords.insertSheet);
    await keys.hears(/^已插入到工作表/);
    await keys.press(formScreenWords.undo);
    await keys.hears(/^已撤销/);
    expect(await keys.focused()).toBe(formScreenWords.insertSheet);
    await page.keyboard.press("Enter");
    await keys.hears(/^已插入到工作表/);
    await keys.goTo("表样", "Shift+Tab");
    for (let tab = 0; tab < 3; tab += 1) await page.keyboard.press("ArrowLeft");
    await pane.getByRole("heading", { name: recogniseWords.tables(4) }).waitFor();
    expect(await pane.locator(".zp-card-facts").getByText(NAME).count()).toBeGreaterThanOrEqual(2);
    const unknown = await page.evaluate(() => window.excelStandIn?.standIn.journal.unknown);
    expect(unknown).toEqual([]);
    expect(await pane.evaluate(() => window.againstPolicy)).toEqual([]);
    expect(errors).toEqual([]);
    expect(
      requests.filter((address) => !/^(?:blob|data):/.test(address) && !address.startsWith(origin)),
    ).toEqual([]);
  });
});
