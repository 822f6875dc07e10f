import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { made, sample, SAMPLE_FILES } from "./made-files";
import {
  batchDone,
  choose,
  drop,
  expectQuiet,
  fileShown,
  mark,
  type OpenPage,
} from "./page-in-test";

/** Folders, stopping and going on, files that cannot be read, and leaving a changed file. */
export function choosingFiles(open: OpenPage): void {
  test("a folder is gone through to the bottom; other kinds of files in it are counted", async () => {
    const folder = mkdtempSync(join(tmpdir(), "ziping-"));
    try {
      mkdirSync(join(folder, "各单位", "甲"), { recursive: true });
      const put = (path: string, bytes: Uint8Array | string) => {
        writeFileSync(join(folder, path), bytes);
      };
      put("各单位/甲/自评表.xlsx", sample("襄阳市委编办2021.xlsx").buffer);
      put("汇总.xlsx", sample("金昌市委编办2021.xlsx").buffer);
      put("说明.docx", "PK");
      put("各单位/~$自评表.xlsx", "lock");
      const opening = await open();
      const { page } = opening;
      await page.setInputFiles('input[data-kind="folder"]', folder);
      await batchDone(page, 2);
      await page.getByText("另有 1 个其他类型的文件").waitFor();
      await page
        .getByRole("button", { name: /各单位\/甲\/自评表\.xlsx/ })
        .first()
        .waitFor();
      expectQuiet(opening);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test("a dropped folder is gone through to the bottom, however many files lie in it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "ziping-"));
    try {
      const bytes = sample("襄阳市委编办2021.xlsx").buffer;
      mkdirSync(join(folder, "各单位", "甲", "下级"), { recursive: true });
      mkdirSync(join(folder, "空"));
      // Browsers give out a folder by the hundred.
      for (let index = 0; index < 130; index++)
        writeFileSync(join(folder, "各单位", `${String(index)}.xlsx`), "");
      for (let index = 0; index < 20; index++)
        writeFileSync(join(folder, "各单位", "甲", "下级", `${String(index)}.xlsx`), bytes);
      for (const name of ["说明.docx", ".DS_Store", "各单位/~$0.xlsx"])
        writeFileSync(join(folder, name), "PK");
      const opening = await open();
      const { page } = opening;
      await drop(page, folder);
      await batchDone(page, 150);
      await page.getByText("另有 1 个其他类型的文件").waitFor();
      await page.getByText("130 个文件无法读取").waitFor();
      await page.getByLabel(/文件名/).fill("甲/下级/19");
      await page
        .getByRole("button", { name: /各单位\/甲\/下级\/19\.xlsx/ })
        .first()
        .waitFor();
      expectQuiet(opening);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 240_000);

  test("one dropped file is opened, several become a list; an empty folder is said to be empty", async () => {
    const folder = mkdtempSync(join(tmpdir(), "ziping-"));
    try {
      const paths = ["甲.xlsx", "乙.xlsx"].map((name) => join(folder, name));
      for (const path of paths) writeFileSync(path, sample("襄阳市委编办2021.xlsx").buffer);
      mkdirSync(join(folder, "空"));
      const opening = await open();
      const { page } = opening;
      await drop(page, join(folder, "空"));
      await page.getByRole("alert").getByText("里面没有 .xlsx").waitFor();
      await drop(page, paths[0] ?? "");
      await fileShown(page);
      await page.getByRole("button", { name: "打开其他文件" }).click();
      await drop(page, ...paths);
      await batchDone(page, 2);
      expectQuiet(opening);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test("files may be dropped, whatever they are", async () => {
    const opening = await open();
    const { page } = opening;
    const base64 = sample("襄阳市委编办2021.xlsx").buffer.toString("base64");
    const data = await page.evaluateHandle((text) => {
      const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], "襄阳.xlsx"));
      transfer.items.add(new File(["%PDF-1.7"], "说明.pdf"));
      return transfer;
    }, base64);
    await page.dispatchEvent("body", "drop", { dataTransfer: data });
    await batchDone(page, 2);
    await page.getByText("是 PDF").waitFor();
    expectQuiet(opening);
  });

  test("checking can be stopped and gone on with, and no file is left out or done twice", async () => {
    const opening = await open();
    const { page } = opening;
    const files = Array.from({ length: 24 }, (_, index) =>
      made(`${String(index)}.xlsx`, sample(SAMPLE_FILES[index % 5] ?? "").buffer),
    );
    await choose(page, ...files);
    await page.locator(".batch-link").first().waitFor();
    await page.getByRole("button", { name: "停止" }).click();
    await page.getByText(/已停止：核查了 \d+ 个，还有 \d+ 个没有核查/).waitFor();
    await page.getByRole("button", { name: "继续" }).click();
    await batchDone(page, files.length);
    const names = await page.locator(".batch-link").allTextContents();
    expect(new Set(names)).toEqual(new Set(files.map(({ name }) => name)));
    expectQuiet(opening);
  }, 120_000);

  test("a file that cannot be read says why, and the page stays ready for another", async () => {
    const { page } = await open();
    await choose(page, made("坏.xlsx", sample("襄阳市委编办2021.xlsx").buffer.subarray(0, 4000)));
    await page
      .getByRole("alert")
      .getByText(/打不开“坏\.xlsx”：工作簿已损坏.*处理：/)
      .waitFor();
    await choose(page, sample("襄阳市委编办2021.xlsx"));
    await fileShown(page);
  });

  test("a changed file is not left before its copy was downloaded, unless the person insists", async () => {
    const { page } = await open();
    await choose(page, sample("甘肃省委编办2022.xlsx"));
    await fileShown(page);
    await mark(page);
    await page
      .getByText(/已标记 \d+ 个单元格/)
      .first()
      .waitFor();
    const asked: string[] = [];
    page.once("dialog", (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    const another = page.getByRole("button", { name: "打开其他文件" });
    await another.click();
    expect(asked).toEqual([expect.stringContaining("还没有下载")]);
    expect(await page.locator(".sheet-panel").count()).toBe(1);
    page.once("dialog", (dialog) => void dialog.accept());
    await another.click();
    await page.getByRole("button", { name: "选择文件…" }).waitFor();
  });
}
