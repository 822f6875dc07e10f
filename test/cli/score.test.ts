import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { read as readWithSheetJs } from "@e965/xlsx";
import { chmodSync, existsSync, readFileSync, statSync } from "node:fs";
import { runCli } from "./run-cli";
import { TemporaryFolder } from "./temporary-folder";
import { nationalWorkbook, workbookBytes } from "./workbook-bytes";

/** As filled in by hand: nothing computed yet, one score wrong. */
const BLANK = { rate: null, fund: null, rows: [50, null] as const, total: null };
const SCORED = "自评表-已算分.xlsx";

let folder: TemporaryFolder;
beforeEach(() => {
  folder = new TemporaryFolder().put({
    "自评表.xlsx": nationalWorkbook(BLANK),
    "right.xlsx": nationalWorkbook(),
    "prose.xlsx": workbookBytes({ 报告: [["本年度工作总结，各项任务完成。"]] }),
    "empty.xlsx": "",
  });
});
afterEach(() => {
  folder.remove();
});

const cli = (...argv: string[]) => runCli(["score", ...argv], { cwd: folder.path });
const bytes = (name: string) => readFileSync(folder.at(name));
const cells = (name: string, ...addresses: string[]) => {
  const sheet = readWithSheetJs(bytes(name)).Sheets["自评表"];
  return addresses.map((address) => (sheet?.[address] as { v?: unknown } | undefined)?.v ?? null);
};
/** rate, fund score, the missed row, the reached row, total */
const SCORE_CELLS = ["H5", "I5", "H10", "H11", "H12"];

describe("scoring into a copy", () => {
  test("blank cells are filled beside the original, which stays byte for byte", async () => {
    const before = bytes("自评表.xlsx");
    const { code, out } = await cli("自评表.xlsx");
    expect(code).toBe(0);
    expect(bytes("自评表.xlsx").equals(before)).toBe(true);
    expect(cells(SCORED, ...SCORE_CELLS)).toEqual([0.95, 9.5, 50, 40, 99.5]);
    // The row that differs is named and left.
    expect(out).toContain("H10");
    expect(out).toContain(SCORED);
  });

  test("--cells all replaces what differs too", async () => {
    await cli("自评表.xlsx", "--cells", "all");
    expect(cells(SCORED, ...SCORE_CELLS)).toEqual([0.95, 9.5, 40, 40, 89.5]);
  });

  test("scoring what was just scored finds nothing to do", async () => {
    await cli("自评表.xlsx", "--cells", "all", "--out", "once.xlsx");
    const { code, out } = await cli("once.xlsx", "--cells", "all");
    expect(code).toBe(0);
    expect(existsSync(folder.at("once-已算分.xlsx"))).toBe(false);
    expect(out).not.toContain("once-已算分.xlsx");
  });

  test("--dry-run shows the same cells and writes nothing", async () => {
    const { code, out } = await cli("自评表.xlsx", "--cells", "all", "--dry-run");
    expect(code).toBe(0);
    for (const cell of SCORE_CELLS) expect(out).toContain(cell);
    expect(existsSync(folder.at(SCORED))).toBe(false);
  });

  test("--in-place writes the file itself and keeps its permissions", async () => {
    chmodSync(folder.at("自评表.xlsx"), 0o640);
    expect((await cli("自评表.xlsx", "--in-place")).code).toBe(0);
    expect(cells("自评表.xlsx", "I5")).toEqual([9.5]);
    expect(statSync(folder.at("自评表.xlsx")).mode & 0o777).toBe(0o640);
  });

  test("an existing copy stays unless --overwrite is written", async () => {
    folder.put({ [SCORED]: "somebody's" });
    const refused = await cli("自评表.xlsx");
    expect([refused.code, bytes(SCORED).toString()]).toEqual([2, "somebody's"]);
    expect(refused.err).toContain("--overwrite");
    expect((await cli("自评表.xlsx", "--overwrite")).code).toBe(0);
    expect(cells(SCORED, "I5")).toEqual([9.5]);
  });

  test("a copy asked for by name is made even when nothing changes, byte for byte", async () => {
    expect((await cli("right.xlsx")).code).toBe(0);
    expect(existsSync(folder.at("right-已算分.xlsx"))).toBe(false);
    expect((await cli("right.xlsx", "--out", "copy.xlsx")).code).toBe(0);
    expect(bytes("copy.xlsx").equals(bytes("right.xlsx"))).toBe(true);
  });

  test.each([
    ["missing.xlsx", 2],
    ["empty.xlsx", 2],
    ["prose.xlsx", 0],
  ])("%s: exit %i, and no copy", async (name, code) => {
    expect((await cli(name)).code).toBe(code);
    expect(existsSync(folder.at(name.replace(".xlsx", "-已算分.xlsx")))).toBe(false);
  });
});
