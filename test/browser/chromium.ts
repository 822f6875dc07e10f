import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, jest } from "@jest/globals";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";

/** Nothing but the pages under test may go to the network. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/** Where Chromium is installed; null where it is not. */
const chromiumPath: string | null =
  (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path)) ?? null;

/** Starts Chromium without a window; the caller closes it. */
function startChromium(): Promise<Browser> {
  if (chromiumPath === null) throw new Error("Chromium is not installed.");
  return chromium.launch({ executablePath: chromiumPath, args: ARGUMENTS });
}

export interface TestBrowser {
  /** A page in a context of its own (no storage shared), closed after the last test. */
  page(options?: BrowserContextOptions): Promise<OpenedPage>;
}

export interface OpenedPage {
  readonly page: Page;
  /** Addresses of every request the page has made. */
  readonly requests: readonly string[];
  /** Uncaught errors and messages of level error, as text. */
  readonly errors: readonly string[];
}

/**
 * Tests that need Chromium: one browser for all of `tests`. Skipped where it is not installed,
 * required where `CI` is set.
 */
export function describeInChromium(name: string, tests: (browser: TestBrowser) => void): void {
  if (chromiumPath === null && !process.env["CI"]) {
    describe.skip(`${name} (Chromium is not installed)`, () => {
      tests({ page: () => Promise.reject(new Error("Chromium is not installed.")) });
    });
    return;
  }
  describe(name, () => {
    jest.setTimeout(60_000);
    let browser: Browser | null = null;
    beforeAll(async () => {
      browser = await startChromium();
    }, 60_000);
    afterAll(async () => {
      await browser?.close();
    }, 60_000);
    tests({
      page: async (options = {}) => {
        if (browser === null) throw new Error("Ask for pages inside a test or a hook.");
        return openPage(browser, options);
      },
    });
  });
}

async function openPage(browser: Browser, options: BrowserContextOptions): Promise<OpenedPage> {
  const context = await browser.newContext({ locale: "zh-CN", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const requests: string[] = [];
  const errors: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  return { page, requests, errors };
}
