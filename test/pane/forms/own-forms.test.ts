import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { packText } from "../../../src/core/forms/own/pack-json";
import { ownFormWords as WORDS } from "../../../src/words/pane/own-forms";
import { describeInChromium } from "../../browser/chromium";
import { COPIES } from "../../core/forms/own/handed-on";
import { openGallery, type Gallery } from "../gallery/open-gallery";
import { button, openTab, read } from "../gallery/states";

const HOSTILE = "<img src=x onerror=alert(1)>";

function file(name: string, text: string) {
  return { name, mimeType: "application/json", buffer: Buffer.from(text) };
}

async function choose(page: Page, name: string, text: string): Promise<void> {
  await page.setInputFiles("#zp-pack-file", file(name, text));
}

describeInChromium("own forms on the screen of forms", (browser) => {
  let gallery: Gallery | null = null;
  beforeAll(async () => {
    gallery = await openGallery(browser);
  }, 120_000);
  afterAll(async () => {
    await gallery?.close();
  });

  async function shown(act?: (page: Page) => Promise<void>) {
    const opened = await gallery?.show({
      act: async (page) => {
        await act?.(page);
        await openTab(page, "表样");
        await page.getByText("我的表样", { exact: true }).click();
      },
    });
    if (opened === undefined) throw new Error("no gallery");
    return opened;
  }

  const cards = (page: Page) => page.locator(".zp-forms .zp-card");

  test("hostile names of a file and its forms are text; all are inserted, renamed, deleted by name", async () => {
    const { page, errors } = await shown();
    const [first, second] = COPIES;
    if (!first || !second) throw new Error("no copies");
    const forms = [{ ...first, name: HOSTILE, source: HOSTILE }, second];
    await choose(page, `${HOSTILE}.json`, packText({ name: HOSTILE, forms }));
    await page.locator(".zp-form-done").waitFor();
    expect(await page.locator(".zp-form-done").innerText()).toBe(
      WORDS.imported([HOSTILE, second.name], 0),
    );
    expect(await cards(page).count()).toBe(2);
    await button(page, WORDS.actionOn("插入", HOSTILE)).click();
    await page.locator(".zp-form-preview").waitFor();
    expect(await page.locator("#zp-form-id").inputValue()).toBe(first.id);
    expect(await page.locator(".zp-forms img").count()).toBe(0);
    await page.getByText("我的表样", { exact: true }).click();
    await button(page, WORDS.actionOn("改名", HOSTILE)).click();
    await page.locator(`#zp-own-name-${first.id} input`).fill("  ");
    await button(page, WORDS.renameYes).click();
    await page.getByText("请写表样的名称。").waitFor();
    await page.locator(`#zp-own-name-${first.id} input`).fill("改过的");
    await page.keyboard.press("Enter");
    await page.getByText(WORDS.renamed("改过的")).waitFor();
    await button(page, WORDS.actionOn("删除", second.name)).click();
    await button(page, WORDS.cancel).click();
    expect(await cards(page).count()).toBe(2);
    await button(page, WORDS.actionOn("删除", second.name)).click();
    await button(page, WORDS.deleteYes).click();
    await page.getByText(WORDS.deleted(second.name)).waitFor();
    expect(await cards(page).allInnerTexts()).toEqual([expect.stringContaining("改过的")]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("a wrong file is told sentence by sentence, and gone with the next good one", async () => {
    const { page, errors } = await shown();
    const problem = page.locator(".zp-form-problem");
    const good = packText({ name: "培训", forms: COPIES.slice(0, 1) });
    for (const [text, said] of [
      ["{", WORDS.file.notJson("坏.json")],
      [good.replace('"version": 1', '"version": 7'), "由其他版本的助手导出（版本 7）"],
      [
        good.replace('"万元"', '"美元"'),
        "的金额单位只能是 万元, 元, 亿元（位置：forms[0].moneyUnit）",
      ],
      [" ".repeat(3 * 1024 * 1024), WORDS.file.tooLarge("坏.json")],
    ] as const) {
      await choose(page, "坏.json", text);
      await problem.getByText(said).waitFor();
      expect(await cards(page).count()).toBe(0);
    }
    await choose(page, "好.json", good);
    await page.locator(".zp-form-done").waitFor();
    expect(await problem.count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("where there is no room they are in use, and said not to be kept", async () => {
    const { page } = await shown((opened) =>
      opened.evaluate(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException("full", "QuotaExceededError");
        };
      }),
    );
    await choose(page, "好.json", packText({ name: "培训", forms: COPIES.slice(0, 1) }));
    await page.locator(".zp-form-problem").getByText(WORDS.unsaved).waitFor();
    expect(await cards(page).count()).toBe(1);
    await page.context().close();
  });

  test("a recognised table is kept, recognised as it, and next year's form inserted and taken back", async () => {
    const { page, errors, asked } = await shown(read);
    await page.locator("#zp-keep-name input").fill("本县项目表");
    await button(page, WORDS.keep.action).click();
    await page.locator(".zp-form-done").getByText("已留作表样“本县项目表”").waitFor();
    expect(asked.filter((method) => method === "read")).toHaveLength(1);
    await openTab(page, "识别");
    await page.locator(".zp-card-facts").getByText("本县项目表").first().waitFor();
    await openTab(page, "表样");
    await page.getByText("按上年的表", { exact: true }).click();
    await page.locator(".zp-form-preview").waitFor();
    const preview = page.locator(".zp-form-preview");
    const emptied = await preview.innerText();
    await page.getByText("照上年", { exact: true }).click();
    await page.waitForFunction(
      (before) => document.querySelector<HTMLElement>(".zp-form-preview")?.innerText !== before,
      emptied,
    );
    await page.locator("#zp-form-year input").fill("2031");
    expect(await preview.innerText()).toContain("2031");
    await button(page, "插入为新工作表").click();
    await page.locator(".zp-form-done").waitFor();
    await button(page, "撤销插入").click();
    await page.locator(".zp-notice").getByText("已撤销").waitFor();
    expect(await button(page, "撤销插入").count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
