import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { nationalSheet } from "../app/national-sheet";
import { axeViolations } from "../browser/axe";
import { describeInChromium } from "../browser/chromium";
import { openGallery, type Gallery } from "./gallery/open-gallery";
import { JINCHANG, openTab, read } from "./gallery/states";
import { WorkbookDouble } from "./session/workbook-double";

const nothing = (): Promise<void> => Promise.resolve();

/** What has the focus, by its name. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return (element?.getAttribute("aria-label") ?? element?.textContent ?? "").trim();
  });
}

/** Presses Tab until something of that name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reaches ${String(name)}`);
}

async function press(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press("Enter");
}

const said = (page: Page) => page.getByRole("status").textContent();

describeInChromium("the screens in use", (browser) => {
  let gallery: Gallery | null = null;
  beforeAll(async () => {
    gallery = await openGallery(browser);
  }, 120_000);
  afterAll(async () => {
    await gallery?.close();
  });
  const shown = async (...state: Parameters<Gallery["show"]>) => {
    if (gallery === null) throw new Error("no gallery");
    return gallery.show(...state);
  };

  test("read, score, write, undo, check and acknowledge with the keyboard alone", async () => {
    const workbook = new WorkbookDouble({ 自评表: nationalSheet({ rows: [38, 40], total: 87.5 }) });
    const before = workbook.contents();
    const { page } = await shown({ workbook, act: nothing });
    await press(page, /^识别工作簿$/);
    await page.locator(".zp-card").waitFor();
    expect(await said(page)).toMatch(/^已识别 1 张自评表：错误 \d+，警告 \d+，提示 \d+。$/);

    await page.locator("#zp-tab-recognise").focus();
    await page.keyboard.press("ArrowRight");
    await page.locator(".zp-scores").waitFor();
    await press(page, /^培训人次$/);
    await page.locator(".zp-line-detail").waitFor();
    await tabTo(page, /^预览写入$/);
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("ArrowRight");
    await press(page, /^预览写入$/);
    await page.locator(".zp-plan").waitFor();
    expect(await focused(page)).toMatch(/^将写入 \d+ 个单元格$/);
    await press(page, /^写入 \d+ 个单元格$/);
    await page
      .getByText(/^已写入 \d+ 个单元格。$/)
      .first()
      .waitFor();
    expect(workbook.contents()).not.toEqual(before);
    expect(await focused(page)).toBe("撤销本次写入");
    await page.keyboard.press("Enter");
    await page
      .getByText(/^已撤销/)
      .first()
      .waitFor();
    expect(workbook.contents()).toEqual(before);

    await page.locator("#zp-tab-score").focus();
    await page.keyboard.press("ArrowRight");
    await page.locator(".zp-finding").first().waitFor();
    const count = await page.locator(".zp-finding").count();
    await tabTo(page, /^(错误|警告|提示) .*。$/);
    await page.keyboard.press("Enter");
    await press(page, /^确认无误$/);
    await page.keyboard.type("已向主管部门说明");
    await page.keyboard.press("Enter");
    await page.getByText("已确认（1）").waitFor();
    expect(await page.locator(".zp-finding").count()).toBeLessThan(count);
    expect(workbook.state?.acknowledgements.map(({ reason }) => reason)).toEqual([
      "已向主管部门说明",
    ]);
  });

  test("what a cell says is text, whatever it looks like", async () => {
    const evil = '<img src=x onerror="document.title=1"><b>项目</b>';
    const workbook = new WorkbookDouble({ 自评表: nationalSheet({ project: evil }) });
    const { page, requests, origin } = await shown({ workbook, act: read });
    expect(await page.locator(".zp-card").textContent()).toContain(evil);
    expect(await page.locator("#screens img").count()).toBe(0);
    expect(await page.title()).toBe("绩效自评助手");
    expect(requests.filter((address) => !address.startsWith(origin))).toEqual([]);
  });

  test("a ribbon button reads at once and opens its screen", async () => {
    const { page, asked } = await shown({ act: nothing }, "?do=check");
    await page.locator(".zp-finding").first().waitFor();
    expect(asked).toContain("read");
    expect(await page.getByRole("tab", { name: "核查" }).getAttribute("aria-selected")).toBe(
      "true",
    );
  });

  test("a changed cell stops the writing, is named, and reading anew is one press away", async () => {
    const workbook = new WorkbookDouble({ 自评表: nationalSheet({ rows: [38, 40] }) });
    const { page } = await shown({
      workbook,
      act: async (opened) => {
        await read(opened);
        await openTab(opened, "算分");
        await opened.getByText("连同不一致的").click();
        await opened.getByRole("button", { name: "预览写入" }).click();
        await opened.locator(".zp-plan").waitFor();
      },
    });
    workbook.type("自评表", 9, 7, 39);
    await page.getByRole("button", { name: /^写入 \d+ 个单元格$/ }).click();
    await page.getByText("没有写入任何内容").first().waitFor();
    expect(await page.locator(".zp-notice .zp-cell").allTextContents()).toEqual(["自评表!H10"]);
    await page.locator(".zp-notice").getByRole("button", { name: "重新识别" }).click();
    await page.locator(".zp-scores").waitFor();
    expect(await page.locator(".zp-notice").count()).toBe(0);
  });

  test("a writing that breaks off names the cells written, and restores them", async () => {
    const workbook = new WorkbookDouble({
      自评表: nationalSheet({ rate: null, fund: null, rows: [null, null], total: null }),
    });
    const before = workbook.contents();
    const { page } = await shown({
      workbook,
      act: async (opened) => {
        await read(opened);
        await openTab(opened, "算分");
        await opened.getByRole("button", { name: "预览写入" }).click();
        await opened.locator(".zp-plan").waitFor();
      },
    });
    workbook.interruptAfter = 2;
    await page.getByRole("button", { name: /^写入 \d+ 个单元格$/ }).click();
    await page.getByText("写入中断").first().waitFor();
    expect(workbook.contents()).not.toEqual(before);
    expect(await page.locator(".zp-notice .zp-cell").count()).toBe(2);
    await page.getByRole("button", { name: "恢复" }).click();
    await page
      .getByText(/^已撤销/)
      .first()
      .waitFor();
    expect(workbook.contents()).toEqual(before);
  });

  test("a part that does not load is said plainly and can be asked for again", async () => {
    const { page, errors } = await shown({ withhold: /\/workbook\.\w+\.js$/, act: nothing });
    await openTab(page, "设置");
    await page.getByText("这一页没有载入成功").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.unroute(/\/workbook\.\w+\.js$/);
    await page.getByRole("button", { name: "重试" }).click();
    await page.getByRole("heading", { name: "关于" }).waitFor();
    expect(errors.filter((error) => !error.includes("ERR_FAILED"))).toEqual([]);
  });

  test("what is wrong in 设置 is said at its field, and saving goes there", async () => {
    const { page } = await shown({
      act: async (opened) => {
        await read(opened);
        await openTab(opened, "设置");
      },
    });
    const field = page.getByRole("textbox", { name: "得分保留小数位数" });
    await field.fill("1.5");
    await page.getByRole("button", { name: "保存参数" }).click();
    const described = () =>
      page.evaluate(() => {
        const { id, control } = document.activeElement as HTMLElement & {
          control?: HTMLInputElement;
        };
        const [text] = control?.ariaDescribedByElements ?? [];
        return [id, control?.ariaInvalid, text?.textContent];
      });
    expect(await described()).toEqual([
      "zp-field-policy-scoreDecimals",
      "true",
      expect.stringContaining("整数"),
    ]);
    await field.fill("1");
    await field.press("Enter");
    await page.getByRole("status").getByText("参数已保存").waitFor({ state: "attached" });
    expect(await described()).toEqual(["zp-field-policy-scoreDecimals", "false", undefined]);
  });

  test("going to a cell asks the session; findings of a chosen cell can be shown", async () => {
    const { page } = await shown({
      sample: JINCHANG,
      act: async (opened) => {
        await read(opened);
        await openTab(opened, "核查");
      },
    });
    await page.locator(".zp-finding-line .zp-cell").first().click();
    const [cell] = await page.evaluate(
      () => (window as unknown as { selected: string[] }).selected,
    );
    expect(cell).toMatch(/^'.+'![A-Z]+\d+$/);
    await openTab(page, "识别");
    const found = await page.evaluate(
      (chosen) =>
        (
          window as unknown as { screens: { showFindingsOf: (cell: string) => boolean } }
        ).screens.showFindingsOf(chosen ?? ""),
      cell,
    );
    expect(found).toBe(true);
    await page.getByText(/^只看 .* 的问题$/).waitFor();
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("zp-finding-button");
  });
});
