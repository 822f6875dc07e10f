import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { runCli } from "./run-cli";
import type { Surroundings } from "./run-cli";
import { TemporaryFolder } from "./temporary-folder";
import { CLEAN, nationalWorkbook, WITH_ERRORS, workbookBytes } from "./workbook-bytes";

let folder: TemporaryFolder;
beforeEach(() => {
  folder = new TemporaryFolder().put({
    "clean.xlsx": nationalWorkbook(CLEAN),
    "errors.xlsx": nationalWorkbook(WITH_ERRORS),
    "prose.xlsx": workbookBytes({ 报告: [["本年度工作总结，各项任务完成。"]] }),
    "broken.xlsx": "PK\u0003\u0004 no more",
    "empty.xlsx": "",
    "text.xlsx": "just text",
  });
});
afterEach(() => {
  folder.remove();
});

const cli = (argv: readonly string[], given: Partial<Surroundings> = {}) =>
  runCli(["check", ...argv], { cwd: folder.path, ...given });

interface Parsed {
  readonly files: readonly {
    readonly path: string;
    readonly error: { readonly code: string } | null;
    readonly tables: readonly {
      readonly sheet: string;
      readonly findings: readonly { readonly id: string; readonly severity: string }[];
    }[];
  }[];
  readonly totals: Readonly<Record<string, number>>;
  readonly staleAcknowledgements: readonly { readonly id: string }[];
}
const json = async (...argv: string[]) => {
  const { out } = await cli([...argv, "--format", "json"]);
  return JSON.parse(out) as Parsed;
};

describe("exit code", () => {
  test.each([
    [["clean.xlsx"], 0],
    [["prose.xlsx"], 0],
    [["errors.xlsx"], 1],
    [["clean.xlsx", "errors.xlsx"], 1],
    [["missing.xlsx"], 2],
    [["broken.xlsx"], 2],
    [["clean.xlsx", "empty.xlsx"], 2],
    [["errors.xlsx", "text.xlsx"], 2],
    [["."], 2],
  ])("%j: %i", async (argv, code) => {
    expect((await cli(argv)).code).toBe(code);
    expect((await cli([...argv, "--format", "json"])).code).toBe(code);
  });

  test("a folder without workbooks is wrong usage and is named", async () => {
    mkdirSync(folder.at("nothing"));
    const { code, out, err } = await cli(["nothing"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("nothing");
  });
});

describe("a batch", () => {
  test("a bad file never stops the others; the order is that of the names", async () => {
    const report = await json(".");
    expect(report.files.map(({ path, error }) => [path, error?.code ?? null])).toEqual([
      ["broken.xlsx", "damaged"],
      ["clean.xlsx", null],
      ["empty.xlsx", "empty-file"],
      ["errors.xlsx", null],
      ["prose.xlsx", null],
      ["text.xlsx", "not-a-workbook"],
    ]);
    expect(report.totals).toMatchObject({ files: 6, unreadable: 3, tables: 2 });
  });

  test("the same files give the same report, whichever way they are reached", async () => {
    const strip = ({ files, totals }: Parsed) => ({ files, totals });
    expect(strip(await json("."))).toEqual(strip(await json(".")));
    const { files } = await json(folder.path);
    expect(files.map(({ path }) => path)).toEqual(
      (await json(".")).files.map(({ path }) => folder.at(path)),
    );
  });

  test("many files are told shortly, and wholly when asked", async () => {
    for (const name of ["1", "2", "3", "4"])
      folder.put({ [`many/${name}.xlsx`]: nationalWorkbook(WITH_ERRORS) });
    const short = (await cli(["many"])).out;
    const full = (await cli(["many", "--full"])).out;
    expect(short.split("\n").length).toBeLessThan(full.split("\n").length / 2);
    for (const name of ["1", "2", "3", "4"]) expect(short).toContain(`${name}.xlsx`);
  });

  test("it stops when nobody reads any more", async () => {
    const { out } = await cli([".", "--format", "json"], { readerLeavesAfter: 2 });
    expect(out).toContain("broken.xlsx");
    expect(out).not.toContain("clean.xlsx");
  });
});

describe("where the report goes", () => {
  test("to a file, whole or not at all; an older report gives way", async () => {
    folder.put({ "report.json": "old" });
    const { code, out } = await cli(["errors.xlsx", "--format", "json", "--out", "report.json"]);
    expect([code, out]).toEqual([1, ""]);
    const report = JSON.parse(readFileSync(folder.at("report.json"), "utf8")) as Parsed;
    expect(report.files[0]?.path).toBe("errors.xlsx");
    expect(readdirSync(folder.path).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("a text report in a file has no colours, even from a coloured terminal", async () => {
    await cli(["errors.xlsx", "--out", "report.txt"], { terminal: 100 });
    expect(readFileSync(folder.at("report.txt"), "utf8")).not.toContain("\u001b");
  });

  test("as a page or as a workbook; a workbook never goes to the screen", async () => {
    expect((await cli(["errors.xlsx", "--format", "html"])).out).toContain("<!doctype html>");
    const written = await cli(["errors.xlsx", "--format", "xlsx", "--out", "review.xlsx"]);
    expect([written.code, written.out]).toEqual([1, ""]);
    expect(readFileSync(folder.at("review.xlsx")).subarray(0, 2).toString()).toBe("PK");
    rmSync(folder.at("review.xlsx"));
    const refused = await cli(["errors.xlsx", "--format", "xlsx"]);
    expect([refused.code, refused.out]).toEqual([2, ""]);
  });

  test("nothing of the workbooks is changed", async () => {
    const before = readFileSync(folder.at("errors.xlsx"));
    await cli(["."]);
    expect(readFileSync(folder.at("errors.xlsx")).equals(before)).toBe(true);
  });
});

describe("colours and progress", () => {
  test.each([
    ["a terminal", { terminal: 100 }, true],
    ["NO_COLOR", { terminal: 100, env: { NO_COLOR: "1" } }, false],
    ["an empty NO_COLOR", { terminal: 100, env: { NO_COLOR: "" } }, true],
    ["a dumb terminal", { terminal: 100, env: { TERM: "dumb" } }, false],
    ["a pipe", {}, false],
  ])("%s", async (_, given, coloured) => {
    expect((await cli(["errors.xlsx"], given)).out.includes("\u001b[")).toBe(coloured);
  });

  test("a bar only on a terminal, only for long work, gone at the end", async () => {
    const long = await cli(["."], { terminal: 80, tick: 1000 });
    expect(long.err).toContain("/6");
    expect(long.err.endsWith("\r\u001b[K")).toBe(true);
    expect((await cli(["."], { terminal: 80 })).err).toBe("");
    expect((await cli(["."], { tick: 1000 })).err).toBe("");
    expect((await cli(["clean.xlsx"], { terminal: 80, tick: 1000 })).err).toBe("");
  });
});

describe("hostile names and cells", () => {
  const HOSTILE = "\u001b]0;owned\u0007\u001b[2J\u202e";

  test("no control character reaches the terminal, in a report or in an error", async () => {
    folder.put({
      "bad.xlsx": nationalWorkbook({ ...WITH_ERRORS, project: `项目${HOSTILE}` }),
    });
    const shown = [
      await cli(["bad.xlsx", `x${HOSTILE}.xlsx`, "--full"]),
      await cli(["bad.xlsx", "--form", HOSTILE]),
      await cli(["bad.xlsx", `--${HOSTILE}`]),
      await cli(["bad.xlsx", "--format", "json"]),
      await runCli([HOSTILE], { cwd: folder.path }),
    ];
    for (const { out, err } of shown) expect(out + err).not.toMatch(/[\u001b\u0007\u202e]/);
  });
});

describe("acknowledged findings", () => {
  test("stay in the report without being counted; those that fit nothing are said to be stale", async () => {
    const before = await json("errors.xlsx");
    const findings = before.files.flatMap(({ tables }) =>
      tables.flatMap((table) => table.findings),
    );
    const known = findings.find(({ severity }) => severity === "error")?.id ?? "";
    const acknowledge = [
      { id: known, reason: "已核对" },
      { id: "0000000000", reason: "旧数字" },
    ];
    folder.put({ "policy.json": JSON.stringify({ acknowledge }) });
    const after = await json("errors.xlsx", "--policy", "policy.json");
    expect(after.totals["errors"]).toBe((before.totals["errors"] ?? 0) - 1);
    expect(after.staleAcknowledgements.map(({ id }) => id)).toEqual(["0000000000"]);
    const { out } = await cli(["errors.xlsx", "--policy", "policy.json"]);
    expect(out).toContain("0000000000");
    expect(out).not.toMatch(new RegExp(`${known}.*没有对应`));
  });
});
