import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { describeInChromium } from "../../browser/chromium";
import { workbookFromRows } from "../load/from-rows";
import { buildStandIn, closeStandIns, openInChromium } from "./open-in-chromium";

describeInChromium("Microsoft's office.js in the frame of the stand-in", (browser) => {
  let built = "";
  beforeAll(() => {
    built = buildStandIn();
  }, 180_000);
  afterAll(closeStandIns);

  test("starts as in Excel for Windows, reads and writes, and the grid shows it as text", async () => {
    const workbook = workbookFromRows({
      表1: [
        ["<img src=x onerror=alert(1)>", 1],
        ["合计", "=B1*2"],
      ],
    });
    const { page, pane, requests, origin } = await openInChromium(browser, built, workbook);
    const told = await pane.evaluate(async () => {
      const info = await Office.onReady();
      const text = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("表1").getRange("A1:B2");
        range.load("text");
        context.workbook.worksheets.getItem("表1").getRange("B1").values = [[8]];
        await context.sync();
        return range.text;
      });
      const sets = ["1.14", "1.15"].map((set) =>
        Office.context.requirements.isSetSupported("ExcelApi", set),
      );
      return { ...info, text, sets };
    });
    expect(told).toMatchObject({
      host: "Excel",
      platform: "PC",
      text: [
        ["<img src=x onerror=alert(1)>", "1"],
        ["合计", "2"],
      ],
      sets: [true, false],
    });
    await page.waitForFunction(() => document.getElementById("B2")?.textContent === "16");
    expect(await page.textContent("#A1")).toBe("<img src=x onerror=alert(1)>");
    expect(requests.filter((address) => !address.startsWith(origin))).toEqual([]);
  });
});
