import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { readInput } from "../../../src/cli/files/read-input";
import { TemporaryFolder } from "../temporary-folder";

let folder: TemporaryFolder;
beforeEach(() => {
  folder = new TemporaryFolder();
});
afterEach(() => {
  folder.remove();
});

describe("the bytes of an input", () => {
  test("a regular file is read whole", async () => {
    folder.put({ "a.xlsx": new Uint8Array([80, 75, 3, 4]) });
    const read = await readInput(folder.at("a.xlsx"));
    expect(read.ok && [...read.value]).toEqual([80, 75, 3, 4]);
  });

  test.each([
    ["missing.xlsx", "not-found"],
    ["a.xlsx/b.xlsx", "not-found"],
    ["folder", "not-readable"],
    ["pipe", "not-readable"],
    ["big.xlsx", "too-large"],
  ])("%s: %s", async (name, code) => {
    folder.put({ "a.xlsx": "x", "big.xlsx": "x".repeat(11) });
    mkdirSync(folder.at("folder"));
    execFileSync("mkfifo", [folder.at("pipe")]);
    const read = await readInput(folder.at(name), 10);
    expect(read.ok ? null : read.error.code).toBe(code);
  });
});
