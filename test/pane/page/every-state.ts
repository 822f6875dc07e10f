import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { axeViolations } from "../../browser/axe";
import { made, sample, SAMPLE_FILES } from "./made-files";
import { batchDone, choose, fileShown, type OpenPage } from "./page-in-test";

const WIDTHS: readonly number[] = [1280, 600, 400];
const NARROWEST: readonly number[] = [400];
/** axe looks at a state three times. */
const PATIENCE = 240_000;

/** At these widths nothing is hidden from readers of the screen, and nothing runs out of the window. */
async function expectAccessible(page: Page, state: string, widths = WIDTHS): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const found = await axeViolations(page);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect({ state, width, found, over: Math.max(0, over) }).toEqual({
      ...{ state, width, found: [], over: 0 },
    });
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

/** axe in every state of the page; it fetches style sheets, which the policy forbids: no errors are looked at. */
export function everyState(open: OpenPage): void {
  test(
    "first screen and a file that cannot be read",
    async () => {
      const { page } = await open();
      await expectAccessible(page, "first screen");
      await choose(page, made("坏.xlsx", "PK\u0003\u0004"));
      await page.getByRole("alert").waitFor();
      await expectAccessible(page, "unreadable file");
    },
    PATIENCE,
  );

  test(
    "one file on each screen, and its sheet",
    async () => {
      const { page } = await open();
      await choose(page, sample("甘肃省委编办2022.xlsx"));
      await fileShown(page);
      for (const tab of ["识别", "算分", "核查", "表样", "设置"]) {
        await page.getByRole("tab", { name: tab, exact: true }).click();
        await expectAccessible(page, tab);
      }
      await page.setViewportSize({ width: 400, height: 800 });
      await page.getByRole("button", { name: "工作表" }).click();
      await expectAccessible(page, "sheet");
    },
    PATIENCE,
  );

  test(
    "many files while they are checked, stopped, and done",
    async () => {
      const { page } = await open();
      // So many that they are not done before a person stops them.
      const files = Array.from({ length: 60 }, (_, index) =>
        made(`${String(index)}.xlsx`, sample(SAMPLE_FILES[index % 5] ?? "").buffer),
      );
      await choose(page, ...files, made("空.xlsx", ""));
      await page.locator(".batch-link").first().waitFor();
      await page.getByRole("button", { name: "停止" }).click();
      await expectAccessible(page, "stopped", NARROWEST);
      await page.getByRole("button", { name: "继续" }).click();
      await expectAccessible(page, "running", NARROWEST);
      await batchDone(page, files.length + 1);
      for (const view of ["按文件", "按单位", "按规则"]) {
        await page.getByRole("button", { name: view }).click();
        await expectAccessible(page, view, view === "按文件" ? WIDTHS : NARROWEST);
      }
    },
    PATIENCE,
  );
}
