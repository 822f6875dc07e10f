import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { existsSync, readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { markedRule } from "../../src/core/edits/mark";
import type { WorkbookState } from "../../src/core/state/workbook-state";
import { EMPTY_STATE } from "../../src/core/state/workbook-state";
import { openWorkbook } from "../../src/host/xlsx/open-workbook";
import type { XlsxWorkbook } from "../../src/host/xlsx/xlsx-workbook";
import { partOf } from "../host/xlsx/workbook-file";
import { runCli } from "./run-cli";
import { TemporaryFolder } from "./temporary-folder";
import { nationalWorkbook, WITH_ERRORS } from "./workbook-bytes";

let folder: TemporaryFolder;
beforeEach(() => {
  folder = new TemporaryFolder().put({
    "自评表.xlsx": nationalWorkbook(WITH_ERRORS),
    "right.xlsx": nationalWorkbook(),
    "empty.xlsx": "",
  });
});
afterEach(() => {
  folder.remove();
});

const cli = (...argv: string[]) => runCli(argv, { cwd: folder.path });
const bytes = (name: string) => readFileSync(folder.at(name));

function workbook(name: string): XlsxWorkbook {
  const opened = openWorkbook(bytes(name));
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

/** The rules whose marks the first sheet carries. */
function rulesMarked(name: string): string[] {
  const sheet = partOf(bytes(name), "xl/worksheets/sheet1.xml");
  const formulas = [...sheet.matchAll(/<formula>([^<]*)<\/formula>/g)].map((match) =>
    (match[1] ?? "").replace(/&quot;/g, '"'),
  );
  return formulas.flatMap((formula) => markedRule(formula) ?? []);
}

async function withState(name: string, state: WorkbookState): Promise<void> {
  const host = workbook(name);
  await host.saveState(state);
  folder.put({ [name]: host.save() });
}

describe("ziping mark", () => {
  test("marks a copy, and clearing it gives the original back byte for byte", async () => {
    const { code, out } = await cli("mark", "自评表.xlsx");
    expect(code).toBe(0);
    expect(out).toContain("自评表-已标记.xlsx");
    expect(rulesMarked("自评表-已标记.xlsx")).toEqual(["execution-rate", "execution-score"]);
    expect(rulesMarked("自评表.xlsx")).toEqual([]);
    expect((await cli("unmark", "自评表-已标记.xlsx", "--out", "again.xlsx")).code).toBe(0);
    expect(rulesMarked("again.xlsx")).toEqual([]);
    const sheet = "xl/worksheets/sheet1.xml";
    expect(partOf(bytes("again.xlsx"), sheet)).toBe(partOf(bytes("自评表.xlsx"), sheet));
  });

  test("what is right is not marked and not written, and old marks go where nothing is wrong any more", async () => {
    expect((await cli("mark", "right.xlsx")).code).toBe(0);
    expect(existsSync(folder.at("right-已标记.xlsx"))).toBe(false);
    const host = workbook("right.xlsx");
    const at = { row: 0, column: 0 };
    await host.mark([
      {
        sheet: "自评表",
        cells: [at],
        rule: "grade",
        severity: "error",
        fill: "#FF0000",
        note: null,
      },
    ]);
    folder.put({ "right.xlsx": host.save() });
    expect((await cli("mark", "right.xlsx")).code).toBe(0);
    expect(rulesMarked("right-已标记.xlsx")).toEqual([]);
  });

  test("an existing copy stays unless --overwrite is written; --in-place writes the file itself", async () => {
    folder.put({ "自评表-已标记.xlsx": "somebody's" });
    const refused = await cli("mark", "自评表.xlsx");
    expect([refused.code, bytes("自评表-已标记.xlsx").toString()]).toEqual([2, "somebody's"]);
    expect((await cli("mark", "自评表.xlsx", "--overwrite")).code).toBe(0);
    expect((await cli("mark", "自评表.xlsx", "--in-place")).code).toBe(0);
    expect(rulesMarked("自评表.xlsx")).toHaveLength(2);
    expect((await cli("unmark", "自评表.xlsx", "--in-place")).code).toBe(0);
    expect(rulesMarked("自评表.xlsx")).toEqual([]);
  });

  test.each([
    ["mark", "missing.xlsx"],
    ["mark", "empty.xlsx"],
    ["unmark", "empty.xlsx"],
    ["mark"],
    ["unmark", "自评表.xlsx", "right.xlsx"],
    ["mark", "自评表.xlsx", "--level", "grave"],
  ])("%s %s %s: exit 2", async (...argv) => {
    expect((await cli(...argv.filter((word) => typeof word === "string"))).code).toBe(2);
  });

  test("unmark --all leaves nothing of ours in the file", async () => {
    await withState("right.xlsx", { ...EMPTY_STATE, policy: { fundWeight: 10 } });
    expect((await cli("unmark", "right.xlsx")).code).toBe(0);
    expect(existsSync(folder.at("right-已清除标记.xlsx"))).toBe(false);
    expect((await cli("unmark", "right.xlsx", "--all", "--in-place")).code).toBe(0);
    expect(await workbook("right.xlsx").loadState()).toBeNull();
  });
});

describe("ziping mark --opinion", () => {
  const opinions = async (name: string) => {
    const survey = await workbook(name).survey();
    return survey.map(({ name: sheet }) => sheet);
  };

  test("adds 核查分数 and 审核意见 as one sheet more; the table stays as the unit wrote it", async () => {
    const { code, out } = await cli("mark", "自评表.xlsx", "--opinion");
    expect([code, out]).toEqual([0, expect.stringContaining("“审核意见”")]);
    expect(await opinions("自评表-已标记.xlsx")).toEqual(["自评表", "审核意见"]);
    const [before, after] = await Promise.all([
      workbook("自评表.xlsx").read(["自评表"]),
      workbook("自评表-已标记.xlsx").read(["自评表", "审核意见"]),
    ]);
    const values = (grid: (typeof before)[number] | undefined) =>
      grid?.filledRows.map((row) => grid.cellsOf(row).map(({ value }) => value));
    expect(values(after[0])).toEqual(values(before[0]));
    const texts = values(after[1])?.flat();
    expect(texts).toEqual(expect.arrayContaining([83, 89.5]));
    expect(texts?.join()).toMatch(/经核查，自评总分83分，复算为89\.5分.*建议退回修改/);
  });

  test("asked again it adds none, nor is the sheet taken for a table", async () => {
    await cli("mark", "自评表.xlsx", "--opinion", "--out", "once.xlsx");
    const again = await cli("mark", "once.xlsx", "--opinion", "--out", "twice.xlsx");
    expect([again.code, bytes("twice.xlsx")]).toEqual([0, bytes("once.xlsx")]);
    const tables = ["自评表.xlsx", "once.xlsx"].map(async (name) => {
      const report = JSON.parse((await cli("check", name, "--format", "json")).out) as {
        readonly files: readonly { readonly tables: unknown }[];
      };
      return report.files[0]?.tables;
    });
    const [before, after] = await Promise.all(tables);
    expect(after).toEqual(before);
  });

  test("what the reviewer has written stays, also when marks are cleared", async () => {
    await cli("mark", "自评表.xlsx", "--opinion", "--out", "a.xlsx");
    const host = workbook("a.xlsx");
    const at = { sheet: "审核意见", at: { row: 90, column: 0 } };
    const nothing = { value: null, formula: null };
    await host.apply({
      writes: [{ cell: at, before: nothing, after: { kind: "text", text: "同意退回。" } }],
    });
    folder.put({ "a.xlsx": host.save() });
    await cli("mark", "a.xlsx", "--opinion", "--in-place");
    expect(await opinions("a.xlsx")).toEqual(["自评表", "审核意见", "审核意见 (2)"]);
    const { out } = await cli("unmark", "a.xlsx", "--all", "--in-place");
    expect(out).toContain("“审核意见”、“审核意见 (2)”");
    expect(rulesMarked("a.xlsx")).toEqual([]);
    const [kept] = await workbook("a.xlsx").read(["审核意见"]);
    expect(kept?.cellAt(90, 0)?.value).toBe("同意退回。");
  });

  test("a workbook whose structure is protected gets marks alone, and that is said", async () => {
    const parts = unzipSync(new Uint8Array(bytes("自评表.xlsx")));
    const book = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
    const locked = book.replace("<sheets>", '<workbookProtection lockStructure="1"/><sheets>');
    folder.put({ "l.xlsx": zipSync({ ...parts, "xl/workbook.xml": strToU8(locked) }) });
    const { code, out } = await cli("mark", "l.xlsx", "--opinion", "--out", "m.xlsx");
    expect([code, out]).toEqual([0, expect.stringContaining("结构受保护")]);
    expect(await opinions("m.xlsx")).toEqual(["自评表"]);
  });
});

describe("ziping score", () => {
  test("--write formulas fills formulas with their values, and finds nothing to do afterwards", async () => {
    folder.put({
      "blank.xlsx": nationalWorkbook({ rate: null, fund: null, rows: [40, 40], total: null }),
    });
    expect((await cli("score", "blank.xlsx", "--write", "formulas", "--out", "f.xlsx")).code).toBe(
      0,
    );
    const [grid] = await workbook("f.xlsx").read(["自评表"]);
    const held = [grid?.cellAt(4, 8), grid?.cellAt(11, 7)].map((cell) => [
      cell?.value,
      cell?.formula,
    ]);
    expect(held).toEqual([
      [9.5, '=IF(COUNT(F5,E5,G5)<3,"",IF(E5>0,ROUND(ROUND(G5*MAX(0,MIN(1,F5/E5)),12),2),""))'],
      [89.5, '=IF(COUNT(I5,H10:H11)=3,ROUND(SUM(I5,H10:H11),2),"")'],
    ]);
    await cli("score", "f.xlsx", "--write", "formulas", "--cells", "all");
    expect(existsSync(folder.at("f-已算分.xlsx"))).toBe(false);
  });

  test("--mark marks what is still wrong after scoring", async () => {
    const { code, out } = await cli("score", "自评表.xlsx", "--mark");
    expect(code).toBe(0);
    expect(rulesMarked("自评表-已算分.xlsx")).toEqual(["execution-rate", "execution-score"]);
    expect(out).toContain("已标记");
    await cli("score", "自评表.xlsx", "--mark", "--cells", "all", "--overwrite");
    expect(rulesMarked("自评表-已算分.xlsx")).toEqual([]);
  });
});

describe("decisions kept in a workbook", () => {
  test("are followed and told by check, and left aside on request", async () => {
    const before = JSON.parse(
      (await cli("check", "自评表.xlsx", "--format", "json")).out,
    ) as Report;
    const findings = before.files[0]?.tables[0]?.findings ?? [];
    await withState("自评表.xlsx", {
      ...EMPTY_STATE,
      acknowledgements: findings.map(({ id }) => ({ id, reason: "已与财务核对" })),
    });
    const followed = await cli("check", "自评表.xlsx");
    expect([followed.code, followed.out]).toEqual([0, expect.stringContaining("已与财务核对")]);
    expect(followed.out).toContain("--ignore-kept");
    const aside = await cli("check", "自评表.xlsx", "--ignore-kept");
    expect([aside.code, aside.out]).toEqual([1, expect.not.stringContaining("已与财务核对")]);
  });
});

interface Report {
  readonly files: readonly {
    readonly tables: readonly { readonly findings: readonly { readonly id: string }[] }[];
  }[];
}
