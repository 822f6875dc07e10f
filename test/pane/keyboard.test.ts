import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Frame, Page } from "playwright-core";
import { checkWords } from "../../src/words/pane/check";
import { noticeWords } from "../../src/words/pane/notices";
import { recogniseWords } from "../../src/words/pane/recognise";
import { scoreWords } from "../../src/words/pane/score";
import { describeInChromium, type TestBrowser } from "../browser/chromium";
import { workbookFromXlsx } from "../excel-stand-in/load/from-xlsx";
import {
  buildStandIn,
  closeStandIns,
  openInChromium,
} from "../excel-stand-in/browser/open-in-chromium";

/** The score of the funds in the first table, emptied so that there is something to write. */
const SCORE = "'政务公开及域名注册'!G10";

/** Somebody at the delivered pane who has no mouse. */
class Keyboard {
  constructor(
    private readonly page: Page,
    private readonly pane: Frame,
  ) {}

  /** What has the focus, by its name; "" where nothing in the pane has it. */
  focused(): Promise<string> {
    return this.pane.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return "";
      const label = element.closest("label")?.textContent;
      const named = element.getAttribute("aria-labelledby");
      const by = named === null ? null : document.getElementById(named)?.textContent;
      return (element.getAttribute("aria-label") ?? label ?? by ?? element.textContent).trim();
    });
  }

  /** Goes on (or back) until something of that name has the focus, which must be seen. */
  async goTo(name: string | RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    const fits = (text: string) => (typeof name === "string" ? text === name : name.test(text));
    for (let presses = 0; presses < 60; presses++) {
      await this.page.keyboard.press(key);
      if (fits(await this.focused())) return this.seesFocus();
    }
    throw new Error(`${key} never reaches ${String(name)}`);
  }

  async press(name: string | RegExp, key: "Enter" | "Space" = "Enter"): Promise<void> {
    await this.goTo(name);
    await this.page.keyboard.press(key);
  }

  /** The tab at the right of the chosen one. */
  async nextTab(chosen: string): Promise<void> {
    await this.goTo(chosen, "Shift+Tab");
    await this.page.keyboard.press("ArrowRight");
  }

  /** Something in the pane has the focus, and looks otherwise than without. */
  async seesFocus(): Promise<void> {
    const name = await this.focused();
    const box = await this.pane.evaluate(() => {
      const { left, top, width, height } = (
        document.activeElement?.closest("label") ??
        document.activeElement ??
        document.body
      ).getBoundingClientRect();
      return { left, top, width, height };
    });
    const frame = await (await this.pane.frameElement()).boundingBox();
    const clip = {
      x: (frame?.x ?? 0) + box.left - 4,
      y: (frame?.y ?? 0) + box.top - 4,
      width: Math.max(box.width, 1) + 8,
      height: Math.max(box.height, 1) + 8,
    };
    const look = () => this.page.screenshot({ clip, animations: "disabled", caret: "hide" });
    const withFocus = await look();
    await this.pane.evaluate(() => {
      const kept = window as unknown as { zipingFocused: Element | null };
      kept.zipingFocused = document.activeElement;
      (document.activeElement as HTMLElement | null)?.blur();
    });
    const without = await look();
    await this.pane.evaluate(() => {
      const kept = window as unknown as { zipingFocused: HTMLElement | null };
      kept.zipingFocused?.focus({ preventScroll: true });
    });
    expect({ name, seen: !withFocus.equals(without) }).toEqual({ name, seen: true });
  }

  /** The pane has said so, and the focus is still in it and seen. */
  async hears(said: string | RegExp): Promise<void> {
    await this.pane.getByRole("status").getByText(said).first().waitFor({ state: "attached" });
    expect(await this.focused()).not.toBe("");
    await this.seesFocus();
  }
}

declare global {
  interface Window {
    againstPolicy?: string[];
  }
}

/** Pages that keep what happened in them against their Content-Security-Policy. */
function watched(browser: TestBrowser): TestBrowser["page"] {
  return async (options) => {
    const opened = await browser.page(options);
    await opened.page.addInitScript(() => {
      const against: string[] = (window.againstPolicy = []);
      document.addEventListener("securitypolicyviolation", (violation) => {
        const { effectiveDirective, blockedURI, sourceFile, lineNumber, columnNumber } = violation;
        const place = `${sourceFile}:${String(lineNumber)}:${String(columnNumber)}`;
        against.push(`${effectiveDirective} ${blockedURI} ${place}`);
      });
    });
    return opened;
  };
}

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
});
