import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import packageJson from "../../package.json";
import { textWidth } from "../../src/report/text/width";
import { HELP_WORDS } from "../../src/words/help";
import { runCli } from "./run-cli";
import { TemporaryFolder } from "./temporary-folder";
import { CLEAN, nationalWorkbook } from "./workbook-bytes";

let folder: TemporaryFolder;
beforeAll(() => {
  folder = new TemporaryFolder();
  folder.put({ "a.xlsx": nationalWorkbook(CLEAN), "policy.json": "{" });
});
afterAll(() => {
  folder.remove();
});

const cli = (...argv: string[]) => runCli(argv, { cwd: folder.path });
const COMMANDS = Object.entries(HELP_WORDS);

describe("wrong usage", () => {
  test.each([
    ["no command", []],
    ["an unknown command", ["delete"]],
    ["an unknown option", ["check", "a.xlsx", "--verbose"]],
    ["no file", ["check"]],
    ["a format that does not exist", ["check", "a.xlsx", "--format", "pdf"]],
    ["an unknown form", ["check", "a.xlsx", "--form", "mof-2021"]],
    ["a policy that is not there", ["check", "a.xlsx", "--policy", "none.json"]],
    ["a policy that is no JSON", ["check", "a.xlsx", "--policy", "policy.json"]],
    ["a report over its input", ["check", "a.xlsx", "--out", "./a.xlsx"]],
    ["a report in a folder that is not there", ["check", "a.xlsx", "--out", "x/report.json"]],
    ["two files to score", ["score", "a.xlsx", "b.xlsx"]],
    ["no file to score", ["score"]],
    ["a copy over its original", ["score", "a.xlsx", "--out", "a.xlsx"]],
    [
      "a copy over its original, with --overwrite",
      ["score", "a.xlsx", "--out", "./a.xlsx", "--overwrite"],
    ],
    ["in place and somewhere else", ["score", "a.xlsx", "--in-place", "--out", "b.xlsx"]],
    ["arguments forms does not take", ["forms", "x"]],
    ["an unknown rule", ["rules", "execution-rat"]],
    ["help on an unknown command", ["help", "delete"]],
  ])("%s: exit 2, a message on the error stream, nothing on the other", async (_, argv) => {
    const { code, out, err } = await cli(...argv);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^ziping: ./);
  });

  test.each([
    [["chekc", "a.xlsx"], "ziping check"],
    [["check", "a.xlsx", "--fromat", "json"], "--format"],
    [["check", "a.xlsx", "--form", "mof-202"], "mof-2020"],
    [["rules", "execution-rat"], "execution-rate"],
  ])("%j names what was meant", async (argv, meant) => {
    expect((await cli(...argv)).err).toContain(meant);
  });

  test("each mistake of a policy file is told by its key", async () => {
    folder.put({
      "wrong.json": JSON.stringify({ fundWeight: "x", tierBands: { achieved: 2 }, wieght: 1 }),
    });
    const { code, err } = await cli("check", "a.xlsx", "--policy", "wrong.json");
    expect(code).toBe(2);
    for (const key of ["fundWeight", "tierBands.achieved", "tierBands.partly", "wieght"])
      expect(err).toContain(`${key}：`);
  });

  test("a policy file with a byte order mark is read", async () => {
    folder.put({ "bom.json": `\ufeff${JSON.stringify({ fundWeight: 10 })}` });
    expect((await cli("check", "a.xlsx", "--policy", "bom.json")).err).toBe("");
  });
});

describe("help", () => {
  test.each([[["--help"]], [["-h"]], [["help"]]])("%j names every command", async (argv) => {
    const { code, out, err } = await cli(...argv);
    expect([code, err]).toEqual([0, ""]);
    for (const [, { summary }] of COMMANDS) expect(out).toContain(summary.slice(0, 12));
  });

  test.each(COMMANDS)(
    "%s --help describes every option it takes, and no other",
    async (name, { options }) => {
      const { code, out } = await cli(name, "--help");
      expect(code).toBe(0);
      const named = [...out.matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gm)].map((match) => match[1]);
      expect(named.sort()).toEqual(Object.keys(options).sort());
      expect((await cli("help", name)).out).toBe(out);
      for (const option of named)
        expect((await cli(name, `--${option}`)).err).not.toContain(`“--${option}”这个选项`);
    },
  );

  test.each(COMMANDS)("%s --help: what the options do stands in one column", async (name) => {
    const { out } = await cli(name, "--help");
    const names = [...out.matchAll(/^ {2}(?:-\w, )?--.*?(?: {2,})(?=\S)/gm)].map(
      ([start]) => start,
    );
    expect(new Set(names.map((start) => textWidth(start, { ambiguousAsWide: false }))).size).toBe(
      1,
    );
  });

  test("the version is the package's", async () => {
    expect(await cli("--version")).toEqual({
      code: 0,
      out: `${packageJson.version}\n`,
      err: "",
    });
  });
});
