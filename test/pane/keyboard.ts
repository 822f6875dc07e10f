import { expect } from "@jest/globals";
import type { Frame, Page } from "playwright-core";
import type { TestBrowser } from "../browser/chromium";

/** Somebody at the delivered pane who has no mouse. */
export class Keyboard {
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

  async press(
    name: string | RegExp,
    key: "Enter" | "Space" = "Enter",
    way: "Tab" | "Shift+Tab" = "Tab",
  ): Promise<void> {
    await this.goTo(name, way);
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
export function watched(browser: TestBrowser): TestBrowser["page"] {
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
