import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { read, write } from "@e965/xlsx";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import webpack from "webpack";
import type { Configuration } from "webpack";
import { TemporaryFolder } from "./temporary-folder";
import { CLEAN, nationalWorkbook, WITH_ERRORS } from "./workbook-bytes";

/** Inside the project, so that the bundle finds the project's pages as `dist/` does. */
const OUTPUT = join(__dirname, "..", "..", "node_modules", ".cache", "ziping-built-command");
const COMMAND = join(OUTPUT, "ziping.js");

let folder: TemporaryFolder;

beforeAll(async () => {
  folder = new TemporaryFolder().put({
    "clean.xlsx": nationalWorkbook(CLEAN),
    "errors.xlsx": nationalWorkbook(WITH_ERRORS),
  });
  for (let i = 0; i < 60; i += 1)
    folder.put({ [`many/${String(i).padStart(2, "0")}.xlsx`]: nationalWorkbook(WITH_ERRORS) });
  const configurations = createRequire(__filename)("../../webpack.config.js") as () => Promise<
    Configuration[]
  >;
  const commandLine = (await configurations()).find(({ name }) => name === "cli");
  if (!commandLine) throw new Error("webpack.config.js has no configuration named cli");
  const built = await promisify<Configuration, webpack.Stats | undefined>(webpack)({
    ...commandLine,
    mode: "production",
    output: { ...commandLine.output, path: OUTPUT },
  });
  if (!built || built.hasErrors()) throw new Error(built?.toString());
}, 120_000);

afterAll(() => {
  folder.remove();
  rmSync(OUTPUT, { recursive: true, force: true });
});

function ziping(...argv: string[]) {
  return spawnSync(process.execPath, [COMMAND, ...argv], {
    cwd: folder.path,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
}

describe("the bundled command", () => {
  test.each([
    [["check", "clean.xlsx"], 0],
    [["check", "errors.xlsx"], 1],
    [["check", "missing.xlsx"], 2],
    [["chekc"], 2],
  ])("%j exits with %i", (argv, code) => {
    expect(ziping(...argv).status).toBe(code);
  });

  test("a long JSON report arrives whole in a pipe, without colours", () => {
    const { stdout, status } = ziping("check", "many", "--format", "json");
    const report = JSON.parse(stdout) as { readonly totals: { readonly files: number } };
    expect([status, report.totals.files]).toEqual([1, 60]);
    expect(ziping("check", "errors.xlsx").stdout).not.toContain("\u001b");
  });

  test("threads give the report that one thread gives", () => {
    const [one, two] = ["1", "2"].map((jobs) =>
      ziping("check", "many", "--format", "json", "--jobs", jobs),
    );
    const timeless = (out: string | undefined) => out?.replace(/"seconds": ?[\d.]+/, "");
    expect([one?.status, two?.status, two?.stderr]).toEqual([1, 1, ""]);
    expect(timeless(two?.stdout)).toBe(timeless(one?.stdout));
    expect(one?.stdout.length).toBeGreaterThan(100_000);
  });

  test("a reader that leaves early is no fault", () => {
    const line = `"${process.execPath}" "${COMMAND}" check many --full | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync("bash", ["-c", line], {
      cwd: folder.path,
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    expect(stdout.split("\n").slice(0, 2)).toEqual([expect.stringContaining("00.xlsx"), "1"]);
  });

  test("its one file, copied alone, reads .xls too", () => {
    const book = read(nationalWorkbook(WITH_ERRORS));
    folder.put({
      "alone/ziping.js": readFileSync(COMMAND),
      "old.xls": write(book, { type: "buffer", bookType: "biff8" }) as Buffer,
    });
    const alone = [folder.at("alone/ziping.js"), "check", "old.xls", "--format", "json"];
    const run = spawnSync(process.execPath, alone, { cwd: folder.path, encoding: "utf8" });
    const report = JSON.parse(run.stdout) as { readonly totals: object };
    expect([run.status, report.totals]).toEqual([
      1,
      expect.objectContaining({ unreadable: 0, tables: 1 }),
    ]);
  });

  test("rule pages are found from another folder", () => {
    const page = join(__dirname, "..", "..", "docs", "rules", "execution-rate.md");
    const { stdout } = spawnSync(process.execPath, [COMMAND, "rules", "B01"], {
      cwd: tmpdir(),
      encoding: "utf8",
    });
    expect(existsSync(page)).toBe(true);
    expect(stdout).toBe(readFileSync(page, "utf8"));
  });
});
