import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import * as XLSX from "@e965/xlsx";
import { type Bundle, buildBundle } from "../../browser/bundle";
import { describeInChromium } from "../../browser/chromium";
import type { BrowserContextOptions } from "playwright-core";
import { choosingFiles } from "./choosing-files";
import { downloads } from "./downloads";
import { everyState } from "./every-state";
import { exercises } from "./exercises";
import { oldFormats } from "./old-formats";
import { ownForms } from "./own-forms";
import { made } from "./made-files";
import { batchDone, choose } from "./page-in-test";
import { released } from "./released";
import { strangersText } from "./strangers-text";

const SAMPLES = join(__dirname, "..", "..", "..", "samples");

describeInChromium("the browser page, opened by double click", (browser) => {
  let bundle: Bundle | null = null;
  beforeAll(() => {
    bundle = buildBundle("page", "product");
  }, 180_000);
  afterAll(() => {
    bundle?.remove();
  });

  async function opened(options: BrowserContextOptions = {}) {
    const opening = await browser.page({
      offline: true,
      viewport: { width: 1280, height: 800 },
      ...options,
    });
    await opening.page.goto(pathToFileURL(join(bundle?.folder ?? "", "index.html")).href);
    return opening;
  }

  describe("packed and unpacked", () => {
    released(
      async (address) => {
        const opening = await browser.page({ offline: address.startsWith("file:") });
        await opening.page.goto(address);
        return opening;
      },
      () => bundle?.folder ?? "",
    );
  });
  describe("old formats", () => {
    oldFormats(opened);
  });
  describe("what is handed out", () => {
    downloads(opened);
  });
  describe("choosing files", () => {
    choosingFiles(opened);
  });
  describe("own forms", () => {
    ownForms(opened);
  });
  describe("exercises for training", () => {
    exercises(opened);
  });
  describe("strangers' text", () => {
    strangersText(opened);
  });
  describe("every state, at every width", () => {
    everyState(opened);
  });

  test("a sample is one click away, offline, and shows its cells and findings", async () => {
    const { page, requests, errors } = await opened();
    await page.getByRole("button", { name: "襄阳市委编办2021" }).click();
    const grid = page.getByRole("grid", { name: "政务公开及域名注册" });
    await grid.getByText("95.36%", { exact: true }).waitFor();
    expect(await page.locator(".sheet-corner").count()).toBeGreaterThan(0);
    await grid.focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Control+PageDown");
    await page.getByRole("grid", { name: "深化机构改革" }).waitFor();
    expect(requests.filter((address) => !/^(?:file|blob|data):/.test(address))).toEqual([]);
    expect(errors).toEqual([]);
  });

  test("nothing is seen of what stands in hidden rows and columns until it is asked for", async () => {
    const { page, errors } = await opened();
    const sheet = XLSX.utils.aoa_to_sheet([
      ["甲", "藏一", "乙"],
      ["藏二", "藏三", "藏四"],
      ["丙", "", "丁"],
    ]);
    sheet["!cols"] = [{}, { hidden: true }];
    sheet["!rows"] = [{}, { hidden: true }];
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, sheet, "表");
    const bytes = XLSX.write(book, { type: "buffer", bookType: "xlsx" }) as Buffer;
    await choose(page, made("隐藏.xlsx", bytes));
    await page.locator(".sheet-cell").getByText("丁").waitFor();
    const texts = () => page.locator(".sheet-cell:not(:empty)").allTextContents();
    expect(await texts()).toEqual(["甲", "乙", "丙", "丁"]);
    await page.getByText("显示隐藏").click();
    await page.locator(".sheet-cell").getByText("藏三").waitFor();
    expect(await texts()).toHaveLength(8);
    expect(errors).toEqual([]);
  });

  test("many files become a list, and a line of it the file", async () => {
    const { page, errors } = await opened();
    const files = readdirSync(SAMPLES).filter((name) => name.endsWith(".xlsx"));
    await page.setInputFiles(
      'input[data-kind="files"]',
      files.map((name) => join(SAMPLES, name)),
    );
    await batchDone(page, files.length);
    await page.getByRole("button", { name: "按规则" }).click();
    expect(await page.getByRole("row").count()).toBeGreaterThan(3);
    await page.getByRole("button", { name: "按文件" }).click();
    await page.getByRole("button", { name: "打开 临湘市委编办2022.xlsx" }).first().click();
    await page.locator(".sheet-cell").first().waitFor();
    await page.getByRole("button", { name: "返回文件列表" }).click();
    await page.getByText(`核查完成：${String(files.length)} 个文件`).waitFor();
    expect(errors).toEqual([]);
  });
});
