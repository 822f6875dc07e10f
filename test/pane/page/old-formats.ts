import { expect, test } from "@jest/globals";
import * as XLSX from "@e965/xlsx";
import { made, oldFormat, sample } from "./made-files";
import { batchDone, choose, expectQuiet, fileShown, mark, type OpenPage } from "./page-in-test";

const GANSU = "甘肃省委编办2022.xlsx";
const XIANGYANG = "襄阳市委编办2021.xlsx";

/** `.xls`, `.et` and what is no workbook at all. */
export function oldFormats(open: OpenPage): void {
  test("an .xls is shown and checked, and whatever would change it says to save it anew", async () => {
    const opening = await open();
    const { page } = opening;
    await choose(page, oldFormat(GANSU));
    await fileShown(page);
    await page.getByRole("heading", { name: "2 张自评表" }).waitFor();
    await page.getByText("这是旧格式的工作簿").waitFor();
    expect(await page.getByRole("button", { name: "下载" }).count()).toBe(0);
    await mark(page);
    await page
      .getByText(/只能查看、核查，没有改动/)
      .first()
      .waitFor();
    expectQuiet(opening);
  });

  test("what is decided about an .xls is said to be lost with it", async () => {
    const opening = await open();
    const { page } = opening;
    await choose(page, oldFormat(XIANGYANG));
    await fileShown(page);
    await page.getByRole("tab", { name: "核查" }).click();
    const lost = page.getByRole("note").getByText("旧格式的工作簿（.xls 或 .et）里存不下它们");
    expect(await lost.count()).toBe(0);
    await page.locator(".zp-finding-button").first().click();
    await page.getByRole("button", { name: "确认无误" }).click();
    await page.getByRole("textbox", { name: "理由" }).fill("结余已按规定上缴");
    await page.getByRole("button", { name: "确认", exact: true }).click();
    for (const tab of ["核查", "算分", "识别", "设置"]) {
      await page.getByRole("tab", { name: tab, exact: true }).click();
      await lost.waitFor();
    }
    expectQuiet(opening);
  });

  test("the library for .xls is loaded only when such a file comes", async () => {
    const opening = await open();
    const { page, requests } = opening;
    const isLoaded = () => requests.some((address) => address.endsWith("/xls.js"));
    await choose(page, sample(XIANGYANG));
    await fileShown(page);
    expect(isLoaded()).toBe(false);
    await page.getByRole("button", { name: "打开其他文件" }).click();
    await choose(page, oldFormat(XIANGYANG, "襄阳.et"));
    await fileShown(page);
    expect(isLoaded()).toBe(true);
  });

  test("among many files old ones are checked like the new, and others say what they are", async () => {
    const opening = await open();
    const { page } = opening;
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([["甲"]]), "表");
    const binary = XLSX.write(book, { type: "buffer", bookType: "xlsb" }) as Buffer;
    const files = [
      sample(XIANGYANG),
      oldFormat(XIANGYANG, "旧.xls"),
      oldFormat(XIANGYANG, "WPS.et"),
      made("空.xls", ""),
      made("网页.xls", "<html><body><table><tr><td>1</td></tr></table></body></html>"),
      made("说明.doc", "%PDF-1.4"),
      made("二进制.xlsb", binary),
      made("~$襄阳.xlsx", "lock"),
    ];
    await choose(page, ...files);
    await batchDone(page, files.length - 1);
    const rowsOf = (name: string) => page.getByRole("row").filter({ hasText: name });
    const scores = async (name: string) =>
      rowsOf(name).evaluateAll((rows) =>
        rows.map((row) => row.textContent.replace(/^\S+?\.\w+/, "")),
      );
    expect(await scores("旧.xls")).toEqual(await scores(XIANGYANG));
    expect(await scores("WPS.et")).toEqual(await scores(XIANGYANG));
    for (const [name, what] of [
      ["空.xls", "文件是空的"],
      ["网页.xls", "是网页"],
      ["说明.doc", "是 PDF"],
      ["二进制.xlsb", "是二进制工作簿 .xlsb"],
    ] as const)
      await rowsOf(name).getByText(what).waitFor();
    expectQuiet(opening);
  });
}
