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
