import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { fileReport } from "../../../src/report/file-report";
import { htmlFormat } from "../../../src/report/html/html-format";
import { SCRIPT, SCRIPT_DIGEST } from "../../../src/report/html/script";
import { axeViolations } from "../../browser/axe";
import { describeInChromium } from "../../browser/chromium";
import type { OpenedPage } from "../../browser/chromium";
import { checkedNational, checkedSample, SAMPLE_NAMES, unreadableFile } from "../checked-files";
import { writtenText } from "../written-report";

const WRONG = { rate: "80%", fund: 3, rows: [50, 40], total: 83 } as const;
const HOSTILE = `<img src=x onerror="window.hit=1"><script>window.hit=2</script>'"&\u001b\u202e`;

describe("the page", () => {
  test("lets its own script run and no other", () => {
    const digest = createHash("sha256").update(SCRIPT).digest("base64");
    expect(SCRIPT_DIGEST).toBe(`sha256-${digest}`);
  });

  test("says of each finding what the report says, and of each file what became of it", async () => {
    const files = [await checkedNational(WRONG, "甲.xlsx"), await unreadableFile("乙.xlsx")];
    const page = writtenText(htmlFormat, files);
    for (const file of files) {
      const report = fileReport(file);
      expect(page).toContain(report.path);
      for (const { message, whatToDo } of report.tables.flatMap(({ findings }) => findings)) {
        expect(page).toContain(message);
        expect(page).toContain(whatToDo);
      }
    }
    expect(page).toContain("工作簿设有打开密码");
  });

  test("what strangers wrote is text wherever it stands", async () => {
    const page = writtenText(htmlFormat, [
      await checkedNational({ ...WRONG, project: HOSTILE }, `${HOSTILE}.xlsx`),
    ]);
    expect(page).not.toMatch(/<img|<script>window|[\u001b\u202e]/);
    expect(page).toContain("&lt;img src=x onerror=&quot;");
  });
});

describeInChromium("the page in a browser", (browser) => {
  let opened: OpenedPage;
  beforeAll(async () => {
    opened = await browser.page();
    const files = [
      await checkedNational({}, "没有问题.xlsx"),
      await checkedNational({ ...WRONG, project: HOSTILE }, `有问题${HOSTILE}.xlsx`),
      await unreadableFile("读不了.xlsx"),
      ...(await Promise.all(SAMPLE_NAMES.map(checkedSample))),
    ];
    await opened.page.setContent(writtenText(htmlFormat, files));
  });
  afterAll(async () => {
    await opened.page.context().close();
  });

  test("loads nothing, obeys nothing from a file, fails at nothing", async () => {
    expect(opened.requests.filter((address) => !address.startsWith("data:"))).toEqual([]);
    expect(opened.errors).toEqual([]);
    expect(await opened.page.evaluate("window.hit")).toBeUndefined();
  });

  test.each(["light", "dark"] as const)("axe finds nothing in the %s", async (colorScheme) => {
    const { page } = await browser.page({ colorScheme });
    await page.setContent(
      writtenText(htmlFormat, [await checkedNational(WRONG), await unreadableFile("读不了.xlsx")]),
    );
    expect(await axeViolations(page)).toEqual([]);
    await page.context().close();
  });

  test("the worst file comes first, one that cannot be read before those in order", async () => {
    const names = await opened.page.locator("#files tbody th").allTextContents();
    const place = (name: string) => names.findIndex((text) => text.includes(name));
    expect(place("甘肃")).toBeLessThan(place("读不了"));
    expect(place("读不了")).toBeLessThan(place("没有问题"));
    const headings = await opened.page.locator("#details h3").allTextContents();
    expect(headings).toEqual(names);
  });

  test("the filter leaves what bears the name, and severities can be put away", async () => {
    const { page } = opened;
    await page.getByRole("searchbox").fill("襄阳");
    expect(await page.locator("#details > .file:visible").count()).toBe(1);
    await page.getByRole("searchbox").fill("");
    expect(await page.locator("#details > .file:visible").count()).toBe(8);
    const infos = page.locator("tr.info:visible");
    expect(await infos.count()).toBeGreaterThan(0);
    await page.getByRole("checkbox", { name: "提示" }).uncheck();
    expect(await infos.count()).toBe(0);
    await page.getByRole("checkbox", { name: "提示" }).check();
  });

  test("a list is sorted by its headings, numbers as numbers", async () => {
    const { page } = opened;
    await page.locator("#rules").getByRole("button", { name: "文件" }).click();
    const counts = async () =>
      (await page.locator("#rules tbody td:nth-child(3)").allTextContents()).map(Number);
    const falling = await counts();
    expect(falling).toEqual([...falling].sort((a, b) => b - a));
    await page.locator("#rules").getByRole("button", { name: "文件" }).click();
    expect(await counts()).toEqual(falling.reverse());
  });

  test("reads whole without script", async () => {
    const plain = await browser.page({ javaScriptEnabled: false });
    await plain.page.setContent(writtenText(htmlFormat, [await checkedNational(WRONG)]));
    expect(await plain.page.locator(".tools").isVisible()).toBe(false);
    expect(await plain.page.locator("table.findings tbody tr").count()).toBeGreaterThan(1);
  });
});
