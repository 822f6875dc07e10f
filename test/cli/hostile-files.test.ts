import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { unzipSync } from "fflate";
import type { UnreadableCode } from "../../src/host/port";
import { wordsOfUnreadable } from "../../src/words/unreadable";
import { problemIn } from "../host/xlsx/gates";
import { REFUSED, STRANGE } from "../workbooks/hostile-workbooks";
import { runCli } from "./run-cli";
import { TemporaryFolder } from "./temporary-folder";
import { nationalWorkbook, WITH_ERRORS } from "./workbook-bytes";

let folder: TemporaryFolder;
beforeEach(() => {
  folder = new TemporaryFolder();
});
afterEach(() => {
  folder.remove();
});

const cli = (...argv: string[]) => runCli(argv, { cwd: folder.path });
const partsOf = (name: string) => unzipSync(new Uint8Array(readFileSync(folder.at(name))));

/** What a terminal obeys or hides; a report for people holds none of it. */
const OBEYED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/;

interface Report {
  readonly files: readonly {
    readonly error: { readonly code: string } | null;
    readonly tables: readonly {
      readonly findings: readonly { readonly rule: string; readonly cell: string }[];
    }[];
  }[];
}

async function findingsIn(name: string): Promise<readonly string[]> {
  const report = JSON.parse((await cli("check", name, "--format", "json")).out) as Report;
  const findings = report.files.flatMap(({ tables }) => tables.flatMap((table) => table.findings));
  return findings.map(({ rule, cell }) => `${rule} ${cell}`);
}

describe("strange workbooks", () => {
  test.each(Object.entries(STRANGE))(
    "%s: checked, marked and cleared as any other",
    async (_, file) => {
      folder.put({ "plain.xlsx": nationalWorkbook(WITH_ERRORS), "strange.xlsx": file() });
      const found = await findingsIn("strange.xlsx");
      expect(found).toEqual(expect.arrayContaining([...(await findingsIn("plain.xlsx"))]));
      expect((await cli("check", "strange.xlsx", "--full")).out).not.toMatch(OBEYED);
      expect((await cli("mark", "strange.xlsx", "--out", "marked.xlsx")).code).toBe(0);
      const [original, marked] = [partsOf("strange.xlsx"), partsOf("marked.xlsx")];
      for (const [name, bytes] of Object.entries(marked)) {
        const before = original[name];
        // Marks are a few lines and, where formats stand already, a digit more for each of those.
        if (before) expect(bytes.length).toBeLessThan(before.length + 20_000);
        if (!before || Buffer.compare(before, bytes) !== 0)
          expect([name, problemIn(new TextDecoder().decode(bytes))]).toEqual([name, null]);
      }
      expect((await cli("unmark", "marked.xlsx", "--out", "cleared.xlsx")).code).toBe(0);
      const cleared = partsOf("cleared.xlsx");
      expect(Object.keys(cleared)).toEqual(Object.keys(original));
      for (const [name, bytes] of Object.entries(cleared))
        expect([name, Buffer.compare(bytes, original[name] ?? new Uint8Array())]).toEqual([
          name,
          0,
        ]);
      expect((await cli("score", "strange.xlsx", "--cells", "all", "--out", "s.xlsx")).code).toBe(
        0,
      );
    },
    120_000,
  );

  test("what looks like markup is text in the page", async () => {
    const file = STRANGE["text that looks like formulas and scripts"]?.();
    folder.put({ "a.xlsx": file ?? "" });
    const { out } = await cli("check", "a.xlsx", "--format", "html");
    expect(out).not.toContain("<script>alert");
    expect(out).not.toContain("<img");
  });
});

describe("files that cannot be worked on", () => {
  test.each(Object.entries(REFUSED))(
    "%s: named, and nothing is written",
    async (_, { code, file }) => {
      folder.put({ "a.xlsx": file() });
      const { why } = wordsOfUnreadable({ code: code as UnreadableCode, values: {} });
      const report = JSON.parse((await cli("check", "a.xlsx", "--format", "json")).out) as Report;
      expect(report.files.map(({ error }) => error?.code)).toEqual([code]);
      for (const command of ["score", "mark", "unmark"]) {
        const { code: exit, err } = await cli(command, "a.xlsx", "--out", "b.xlsx");
        expect([command, exit, err.replace(/\s/g, "")]).toEqual([
          command,
          2,
          expect.stringContaining(why.replace(/\s/g, "")),
        ]);
      }
      expect(readdirSync(folder.path)).toEqual(["a.xlsx"]);
    },
    60_000,
  );
});

describe("folders of strangers", () => {
  test("names with line ends, dots and dashes, links out and in circles", async () => {
    const bytes = nationalWorkbook(WITH_ERRORS);
    const outside = new TemporaryFolder().put({ "secret.xlsx": bytes });
    folder.put({
      "in/a\nb\u001b[2J.xlsx": bytes,
      "in/..\\..\\x.xlsx": bytes,
      "in/--out.xlsx": bytes,
      "in/...xlsx.xlsx": bytes,
    });
    symlinkSync(outside.at("secret.xlsx"), folder.at("in/link.xlsx"));
    symlinkSync(folder.at("in"), folder.at("in/circle"));
    symlinkSync(folder.at("gone.xlsx"), folder.at("in/broken.xlsx"));
    const before = [readdirSync(folder.at("in")).sort(), readdirSync(outside.path)];
    const { code, out, err } = await cli("check", "in", "--out", "report.txt");
    expect([code, out]).toEqual([2, ""]);
    const report = readFileSync(folder.at("report.txt"), "utf8");
    expect(report + err).not.toMatch(OBEYED);
    expect(report).toMatch(/a[^\n]*b[^\n]*\.xlsx/);
    expect(report).toContain("link.xlsx");
    expect([readdirSync(folder.at("in")).sort(), readdirSync(outside.path)]).toEqual(before);
    expect(readdirSync(folder.path).sort()).toEqual(["in", "report.txt"]);
    outside.remove();
  });

  test("a copy stands beside what was named, however it is called", async () => {
    folder.put({ "in/a\nb.xlsx": nationalWorkbook(WITH_ERRORS) });
    const { code, out } = await cli("mark", "in/a\nb.xlsx");
    expect(code).toBe(0);
    expect(out).not.toContain("a\nb");
    expect(readdirSync(folder.at("in"))).toEqual(["a\nb-已标记.xlsx", "a\nb.xlsx"]);
  });

  test("a link that is to be the copy is not followed unless it may be replaced", async () => {
    folder.put({ "a.xlsx": nationalWorkbook(WITH_ERRORS), "victim.txt": "somebody's" });
    symlinkSync(folder.at("victim.txt"), folder.at("a-已标记.xlsx"));
    expect((await cli("mark", "a.xlsx")).code).toBe(2);
    expect(readFileSync(folder.at("victim.txt"), "utf8")).toBe("somebody's");
    writeFileSync(folder.at("victim.txt"), "");
  });
});
