import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { findWorkbooks } from "../../../src/cli/files/find-workbooks";
import { TemporaryFolder } from "../temporary-folder";

let folder: TemporaryFolder;
beforeEach(() => {
  folder = new TemporaryFolder();
});
afterEach(() => {
  folder.remove();
});

const find = (...inputs: string[]) => findWorkbooks(inputs, folder.path);

describe("the workbooks that files and folders name", () => {
  test("folders are searched to the bottom, in the order of names, with the given path in front", async () => {
    folder.put({ "d/b.xlsx": "", "d/a/z.xlsm": "", "d/a/y/x.XLSX": "", "d/c.xlsx": "" });
    expect((await find("d")).paths).toEqual(
      ["d/a/y/x.XLSX", "d/a/z.xlsm", "d/b.xlsx", "d/c.xlsx"].map((path) => join(path)),
    );
  });

  test("numbered files come in the order of their numbers", async () => {
    folder.put({ "d/10-a.xlsx": "", "d/9-b.xlsx": "", "d/100-c.xlsx": "" });
    expect((await find("d")).paths).toEqual(
      ["d/9-b.xlsx", "d/10-a.xlsx", "d/100-c.xlsx"].map((path) => join(path)),
    );
  });

  test("older and foreign formats are listed, lock files, hidden files and other files are not", async () => {
    folder.put({
      "d/a.xls": "",
      "d/b.ods": "",
      "d/c.et": "",
      "d/d.xlsb": "",
      "d/~$e.xlsx": "",
      "d/._f.xlsx": "",
      "d/.git/g.xlsx": "",
      "d/h.docx": "",
      "d/xlsx": "",
    });
    expect((await find("d")).paths).toEqual(
      ["d/a.xls", "d/b.ods", "d/c.et", "d/d.xlsb"].map((path) => join(path)),
    );
  });

  test("a file named by itself is taken whatever it is called, in the order given", async () => {
    folder.put({ "b.bin": "", "a.xlsx": "" });
    expect((await find("b.bin", "a.xlsx", "missing.xlsx")).paths).toEqual([
      "b.bin",
      "a.xlsx",
      "missing.xlsx",
    ]);
  });

  test("a file reached twice is given once", async () => {
    folder.put({ "d/a.xlsx": "" });
    symlinkSync(folder.at("d/a.xlsx"), folder.at("d/link.xlsx"));
    expect((await find("d/a.xlsx", "d", "./d")).paths).toEqual(["d/a.xlsx"]);
  });

  test("links that run in circles end, links to other folders are followed", async () => {
    folder.put({ "d/a.xlsx": "", "elsewhere/b.xlsx": "" });
    symlinkSync(folder.at("d"), folder.at("d/again"));
    symlinkSync(folder.at("elsewhere"), folder.at("d/there"));
    symlinkSync(folder.at("elsewhere"), folder.at("d/there-too"));
    symlinkSync(folder.at("nowhere"), folder.at("d/broken"));
    expect((await find("d")).paths).toEqual([join("d/a.xlsx"), join("d/there/b.xlsx")]);
  });

  test("folders without workbooks are named", async () => {
    folder.put({ "d/a.txt": "" });
    mkdirSync(folder.at("empty"));
    expect(await find("d", "empty")).toEqual({ paths: [], emptyFolders: ["d", "empty"] });
  });
});
