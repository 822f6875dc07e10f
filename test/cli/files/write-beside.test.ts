import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { beginFile, writeFileBeside } from "../../../src/cli/files/write-beside";
import { TemporaryFolder } from "../temporary-folder";

let folder: TemporaryFolder;
beforeEach(() => {
  folder = new TemporaryFolder();
});
afterEach(() => {
  folder.remove();
});

const text = (name: string) => readFileSync(folder.at(name), "utf8");

describe("writing beside and renaming", () => {
  test("a new file appears complete, and nothing else is left in the folder", async () => {
    expect(await writeFileBeside(folder.at("a.xlsx"), "new", { replace: false })).toEqual({
      ok: true,
      value: null,
    });
    expect(text("a.xlsx")).toBe("new");
    expect(readdirSync(folder.path)).toEqual(["a.xlsx"]);
  });

  test("an existing file stays unless it may be replaced", async () => {
    folder.put({ "a.xlsx": "old" });
    const kept = await writeFileBeside(folder.at("a.xlsx"), "new", { replace: false });
    expect([kept, text("a.xlsx")]).toEqual([{ ok: false, error: { code: "exists" } }, "old"]);
    await writeFileBeside(folder.at("a.xlsx"), "new", { replace: true });
    expect(text("a.xlsx")).toBe("new");
    expect(readdirSync(folder.path)).toEqual(["a.xlsx"]);
  });

  test("a file that came while ours was being written stays too", async () => {
    const begun = await beginFile(folder.at("a.xlsx"), { replace: false });
    if (!begun.ok) throw new Error("not begun");
    await begun.value.write("ours");
    folder.put({ "a.xlsx": "theirs" });
    expect(await begun.value.finish()).toEqual({ ok: false, error: { code: "exists" } });
    expect([text("a.xlsx"), readdirSync(folder.path)]).toEqual(["theirs", ["a.xlsx"]]);
  });

  test("until it is finished the old file is untouched, and giving up leaves no trace", async () => {
    folder.put({ "a.xlsx": "old" });
    const begun = await beginFile(folder.at("a.xlsx"), { replace: true });
    if (!begun.ok) throw new Error("not begun");
    await begun.value.write("half");
    expect(text("a.xlsx")).toBe("old");
    await begun.value.discard();
    expect([text("a.xlsx"), readdirSync(folder.path)]).toEqual(["old", ["a.xlsx"]]);
  });

  test("pieces are written one after another", async () => {
    const begun = await beginFile(folder.at("a.json"), { replace: true });
    if (!begun.ok) throw new Error("not begun");
    await begun.value.write("一");
    await begun.value.write("二");
    await begun.value.finish();
    expect(text("a.json")).toBe("一二");
  });

  test("a replaced file keeps its permissions, and a link stays a link", async () => {
    folder.put({ "a.xlsx": "old" });
    chmodSync(folder.at("a.xlsx"), 0o640);
    symlinkSync(folder.at("a.xlsx"), folder.at("link.xlsx"));
    await writeFileBeside(folder.at("link.xlsx"), "new", { replace: true });
    expect(lstatSync(folder.at("link.xlsx")).isSymbolicLink()).toBe(true);
    expect([text("a.xlsx"), statSync(folder.at("a.xlsx")).mode & 0o777]).toEqual(["new", 0o640]);
  });

  test.each([
    ["missing/a.xlsx", "no-folder"],
    ["folder", "not-writable"],
    ["file/a.xlsx", "not-writable"],
  ])("%s: %s", async (name, code) => {
    mkdirSync(folder.at("folder"));
    folder.put({ file: "" });
    const written = await writeFileBeside(folder.at(name), "new", { replace: true });
    expect(written.ok ? null : written.error.code).toBe(code);
  });
});
