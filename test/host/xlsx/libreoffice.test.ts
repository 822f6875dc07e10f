import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "@jest/globals";
import { formula, number, text, written } from "./cell-writes";
import { cellIn, firstGrid, opened, sheetFile } from "./workbook-file";

/** Where LibreOffice is not installed these tests are left out. */
const office = spawnSync("soffice", ["--version"], { encoding: "utf8" }).status === 0;
const folder = mkdtempSync(join(tmpdir(), "ziping-"));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** LibreOffice calculates a foreign file anew only when its settings say so. */
const ALWAYS_CALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

/** The file as LibreOffice saves it after opening it and calculating everything. */
function resaved(bytes: Uint8Array): Uint8Array {
  const profile = join(folder, "profile");
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), ALWAYS_CALCULATE);
  writeFileSync(join(folder, "written.xlsx"), bytes);
  const run = spawnSync(
    "soffice",
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--headless",
      ...["--convert-to", "xlsx", "--outdir", join(folder, "resaved")],
      join(folder, "written.xlsx"),
    ],
    { encoding: "utf8" },
  );
  expect(run.stdout).toContain("convert");
  return new Uint8Array(readFileSync(join(folder, "resaved", "written.xlsx")));
}

(office ? test : test.skip)(
  "LibreOffice opens a written file, calculates it and keeps what was written",
  async () => {
    const file = sheetFile(
      '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*10</f><v>20</v></c><c r="C1"><f>SUM(A1:A3)</f><v>9</v></c></row>' +
        '<row r="2"><c r="A2"><v>3</v></c><c r="B2"><f t="shared" si="0"/><v>30</v></c></row>' +
        '<row r="3"><c r="A3"><v>4</v></c><c r="B3"><f t="shared" si="0"/><v>40</v></c></row>',
    );
    const saved = await written(file, {
      A1: number("5.50"),
      B1: number("7"),
      A5: text("甲 <&> 乙 "),
      C3: formula('=IF(C1>12,"优","良")', "良"),
      D9: formula("=B1+B2+B3"),
    });
    const grid = await firstGrid(opened(resaved(saved)));
    const cells = ["A1", "B1", "B2", "B3", "C1", "C3", "D9", "A5"].map((address) => {
      const cell = cellIn(grid, address);
      return [address, cell?.value, cell?.formula];
    });
    expect(cells).toEqual([
      ["A1", 5.5, null],
      ["B1", 7, null],
      ["B2", 30, "=A2*10"],
      ["B3", 40, "=A3*10"],
      ["C1", 12.5, "=SUM(A1:A3)"],
      ["C3", "优", '=IF(C1>12,"优","良")'],
      ["D9", 77, "=B1+B2+B3"],
      ["A5", "甲 <&> 乙 ", null],
    ]);
  },
  120_000,
);
