import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { describeInChromium } from "../../browser/chromium";
import { workbookFromXlsx } from "../load/from-xlsx";
import { buildStandIn, closeStandIns, openInChromium, type BuiltStandIn } from "./open-in-chromium";

/** The score of the funds in the first table. */
const SCORE = "'政务公开及域名注册'!G10";

describeInChromium("the delivered pane beside the Xiangyang sample", (browser) => {
  let built: BuiltStandIn | null = null;
  beforeAll(() => {
    built = buildStandIn();
  }, 180_000);
  afterAll(async () => {
    await closeStandIns();
    built?.remove();
  });

  test("recognises, scores, writes, undoes, marks, clears and reports", async () => {
    if (!built) throw new Error("not built");
    const bytes = new Uint8Array(readFileSync("samples/襄阳市委编办2021.xlsx"));
    const opened = await openInChromium(browser, built, await workbookFromXlsx(bytes));
    const { page, pane, requests, origin } = opened;
    const picture = () => page.evaluate(() => JSON.stringify(window.excelStandIn?.picture()));
    const only = (name: string) => pane.getByText(name, { exact: true }).first().click();
    await page.evaluate((cell) => window.excelStandIn?.standIn.person.type(cell, ""), SCORE);
    const before = await picture();

    await only("识别工作簿");
    await pane
      .getByText(/已识别 3 张自评表/)
      .first()
      .waitFor({ state: "attached" });
    await only("算分");
    await only("预览写入");
    await pane
      .getByText(/写入 \d+ 个单元格/)
      .last()
      .click();
    await page.waitForFunction(() => document.getElementById("G10")?.textContent === "19.07");
    await only("撤销本次写入");
    await page.waitForFunction(() => document.getElementById("G10")?.textContent === "");
    expect(await picture()).toBe(before);

    await only("核查");
    await only("标记到表格");
    await only("标记");
    await page.waitForSelector("td[data-mark]");
    await pane
      .getByText(/已标记 \d+ 个单元格/)
      .first()
      .waitFor({ state: "attached" });
    await only("清除标记");
    await page.waitForSelector("td[data-mark]", { state: "detached" });
    expect(await picture()).toBe(before);

    await only("生成核查报告");
    await page.waitForFunction(() => window.excelStandIn?.standIn.workbook.sheets.length === 5);
    const unknown = await page.evaluate(() => window.excelStandIn?.standIn.journal.unknown);
    expect(unknown).toEqual([]);
    expect(requests.filter((address) => !address.startsWith(origin))).toEqual([]);
  });
});
