import { afterEach, expect, test } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import { parseArguments } from "../../../src/cli/arguments/parse-arguments";
import { reportBatch } from "../../../src/cli/batch/batch-report";
import { check } from "../../../src/cli/commands/check";
import type { ReportFormat } from "../../../src/report/writer";
import { bufferedIo } from "../run-cli";
import { TemporaryFolder } from "../temporary-folder";
import { CLEAN, nationalWorkbook } from "../workbook-bytes";

let folder: TemporaryFolder;
afterEach(() => {
  folder.remove();
});

/** A report that cannot be finished: a workbook of more findings than a sheet has rows. */
const UNFINISHED: ReportFormat = {
  part: () => null,
  writer: () => ({
    begin: () => "begun",
    file: () => "file",
    end: () => {
      throw new RangeError("too many rows");
    },
  }),
};

test("a report that fails at its end leaves the older one and nothing beside it", async () => {
  folder = new TemporaryFolder().put({
    "a.xlsx": nationalWorkbook(CLEAN),
    "report.txt": "older",
  });
  const parsed = parseArguments(["a.xlsx", "--out", "report.txt"], check.options);
  if (!parsed.ok) throw new Error(parsed.error.code);
  const { io } = bufferedIo({ cwd: folder.path });
  const reported = reportBatch({
    ...{ command: "check", args: parsed.value, io },
    formatFor: () => UNFINISHED,
  });
  await expect(reported).rejects.toThrow("too many rows");
  expect(readdirSync(folder.path).sort()).toEqual(["a.xlsx", "report.txt"]);
  expect(readFileSync(folder.at("report.txt"), "utf8")).toBe("older");
});
