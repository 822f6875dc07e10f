import { readFileSync } from "node:fs";
import { expect } from "@jest/globals";
import type { BrowserContextOptions, Page } from "playwright-core";
import type { OpenedPage } from "../../browser/chromium";
import type { MadeFile } from "./made-files";

/** Opens the built page as a double click does, without a network. */
export type OpenPage = (options?: BrowserContextOptions) => Promise<OpenedPage>;

export async function choose(page: Page, ...files: readonly MadeFile[]): Promise<void> {
  await page.setInputFiles('input[data-kind="files"]', [...files]);
}

/** Drops files and folders of the disk, as from a window of the system. */
export async function drop(page: Page, ...files: readonly string[]): Promise<void> {
  const events = ["dragEnter", "dragOver", "drop"] as const;
  const heard = await page.evaluateHandle(
    (names) => {
      const seen: string[] = [];
      for (const name of names)
        document.addEventListener(name, () => seen.push(name), { once: true, capture: true });
      return seen;
    },
    events.map((name) => name.toLowerCase()),
  );
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const [index, type] of events.entries()) {
    await devtools.send("Input.dispatchDragEvent", { type, x: 300, y: 300, data });
    await page.waitForFunction(({ seen, count }) => seen.length > count, {
      seen: heard,
      count: index,
    });
  }
  await devtools.detach();
}

/** Waits until one file is open: its cells are drawn and its screens say what was found. */
export async function fileShown(page: Page): Promise<void> {
  await page.locator(".sheet-cell").first().waitFor();
  await page
    .getByText(/张自评表|没有找到自评表/)
    .first()
    .waitFor();
}

/** Asks for marks on the cells with errors and warnings. */
export async function mark(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "核查" }).click();
  await page.getByRole("button", { name: "标记到表格" }).click();
  await page.getByRole("button", { name: "标记", exact: true }).click();
}

export async function batchDone(page: Page, files: number): Promise<void> {
  await page.getByText(`核查完成：${String(files)} 个文件`).waitFor({ timeout: 60_000 });
}

/** What the browser saves when `act` is done. */
export async function downloadOf(
  page: Page,
  act: () => Promise<void>,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  return {
    name: download.suggestedFilename(),
    bytes: new Uint8Array(readFileSync(await download.path())),
  };
}

/** Nothing but the page's own files was asked for, and nothing went wrong. */
export function expectQuiet({ requests, errors }: OpenedPage): void {
  expect(requests.filter((address) => !/^(?:file|blob|data):/.test(address))).toEqual([]);
  expect(errors).toEqual([]);
}
