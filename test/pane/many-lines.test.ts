import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { nationalSheet } from "../app/national-sheet";
import { axeViolations } from "../browser/axe";
import { describeInChromium } from "../browser/chromium";
import { openGallery, type Gallery } from "./gallery/open-gallery";
import { button, openTab, read } from "./gallery/states";
import { WorkbookDouble } from "./session/workbook-double";

const TABLES = 24;

/** Reading them, in this very process, keeps the page waiting on a busy machine. */
const PATIENCE_MS = 120_000;

/** Elements that one task of the page may build: those of a full screen and no more. */
const AT_ONCE = 900;

/** Many tables, of which every score but the rows' differs. */
function workbook(): WorkbookDouble {
  const sheet = (project: string) => nationalSheet({ rate: "50%", fund: 5, total: 12, project });
  return new WorkbookDouble(
    Object.fromEntries(
      Array.from({ length: TABLES }, (_, index) => [
        `自评表${String(index + 1)}`,
        sheet(`项目${String(index + 1)}`),
      ]),
    ),
  );
}

/** Counts the elements that each task of the page adds; asked for, tells the most and begins anew. */
async function watchBuilding(page: Page): Promise<() => Promise<{ most: number; sum: number }>> {
  await page.evaluate(() => {
    const counted = { task: 0, most: 0, sum: 0 };
    const elementsOf = (node: Node): number =>
      node instanceof Element ? 1 + node.querySelectorAll("*").length : 0;
    // Told at the end of every task, before the next.
    new MutationObserver((records) => {
      const added = records.flatMap((record) => [...record.addedNodes]);
      const built = added.reduce((sum, node) => sum + elementsOf(node), 0);
      counted.most = Math.max(counted.most, built);
      counted.sum += built;
    }).observe(document.body, { childList: true, subtree: true });
    Object.assign(window, { counted });
  });
  return async () => {
    await page.waitForFunction(() => document.querySelector("[aria-busy=true]") === null);
    return page.evaluate(() => {
      const { counted } = window as unknown as { counted: { most: number; sum: number } };
      const said = { most: counted.most, sum: counted.sum };
      Object.assign(counted, { most: 0, sum: 0 });
      return said;
    });
  };
}

describeInChromium("a workbook of many tables", (browser) => {
  let gallery: Gallery | null = null;
  beforeAll(async () => {
    gallery = await openGallery(browser);
  }, PATIENCE_MS);
  afterAll(async () => {
    await gallery?.close();
  });

  async function opened() {
    const shown = await gallery?.show({ workbook: workbook(), act: () => Promise.resolve() });
    if (shown === undefined) throw new Error("no gallery");
    shown.page.setDefaultTimeout(PATIENCE_MS);
    return shown;
  }

  test(
    "no screen builds more at once than a person can wait for, and each is whole soon after",
    async () => {
      const { page, errors } = await opened();
      const built = await watchBuilding(page);
      const most: Record<string, number> = {};
      const note = async (name: string) => {
        most[name] = (await built()).most;
      };

      await read(page);
      await note("识别");
      expect(await page.locator(".zp-card").count()).toBe(TABLES);

      await openTab(page, "算分");
      await note("算分");
      await page.locator(".zp-segment", { hasText: "全部" }).click();
      await note("全部");
      const lines = page.locator(".zp-line");
      const said = await page.locator(".zp-segment", { hasText: "全部" }).innerText();
      expect(`全部 ${String(await lines.count())}`).toBe(said.trim());
      expect(await page.locator("table.zp-scores").count()).toBe(TABLES);

      await lines.last().locator("button").click();
      expect((await built()).sum).toBeLessThan(60);
      await page.locator(".zp-line-detail").waitFor();

      await page.getByText("连同不一致的").click();
      await button(page, "预览写入").click();
      await page.locator(".zp-plan").waitFor();
      await note("预览");
      const planned = /将写入 (\d+) 个/.exec(await page.locator(".zp-plan h2").innerText())?.[1];
      expect(String(await page.locator(".zp-planned tbody tr").count())).toBe(planned);
      await button(page, "返回").click();

      await openTab(page, "核查");
      await note("核查");
      await page.getByLabel("排列").selectOption("place");
      await note("按自评表");
      expect(await page.locator("#zp-findings section").count()).toBe(TABLES);

      expect(Object.entries(most).filter(([, count]) => count > AT_ONCE)).toEqual([]);
      expect(await axeViolations(page)).toEqual([]);
      expect(errors).toEqual([]);
    },
    PATIENCE_MS,
  );

  test(
    "what is printed is whole",
    async () => {
      const { page } = await opened();
      await read(page);
      // No slice comes on its own.
      await page.evaluate(() => {
        Object.assign(window, { setTimeout: () => 0 });
      });
      await openTab(page, "算分");
      await page.locator(".zp-segment", { hasText: "全部" }).click();
      const count = () => page.locator(".zp-line").count();
      const before = await count();
      await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
      expect(before).toBeLessThan(await count());
      const said = await page.locator(".zp-segment", { hasText: "全部" }).innerText();
      expect(`全部 ${String(await count())}`).toBe(said.trim());
    },
    PATIENCE_MS,
  );
});
