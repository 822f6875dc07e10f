import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "@jest/globals";

const office = spawnSync("soffice", ["--version"], { encoding: "utf8" }).status === 0;

/** Left out where LibreOffice is not installed, but not on the machine that builds every change. */
export const withOffice = office || process.env.CI ? test : test.skip;

const folder = mkdtempSync(join(tmpdir(), "ziping-"));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** LibreOffice calculates a foreign file anew only when its settings say so. */
const ALWAYS_CALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

/** The files as LibreOffice saves them after opening them and calculating everything, by name. */
export function resavedAll(
  files: Readonly<Record<string, Uint8Array>>,
  format = "xlsx",
): Readonly<Record<string, Uint8Array>> {
  const profile = join(folder, "profile");
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), ALWAYS_CALCULATE);
  const inputs = Object.entries(files).map(([name, bytes]) => {
    const path = join(folder, `${name}.xlsx`);
    writeFileSync(path, bytes);
    return path;
  });
  const run = spawnSync(
    "soffice",
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--headless",
      ...["--convert-to", format, "--outdir", join(folder, "resaved")],
      ...inputs,
    ],
    { encoding: "utf8" },
  );
  expect(run.stdout).toContain("convert");
  return Object.fromEntries(
    Object.keys(files).map((name) => [
      name,
      new Uint8Array(
        readFileSync(join(folder, "resaved", `${name}.${format.split(":")[0] ?? ""}`)),
      ),
    ]),
  );
}

export function resaved(bytes: Uint8Array): Uint8Array {
  return resavedAll({ written: bytes })["written"] ?? new Uint8Array();
}
