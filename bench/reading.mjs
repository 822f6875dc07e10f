// How long reading a workbook takes beside unpacking it and beside SheetJS.
//
//   node bench/reading.mjs [--runs N]
//
// Prints processor milliseconds (the best of N runs, so that other work on the machine counts
// little) and each as a multiple of unpacking alone.
import { crc32 as nativeCrc32, inflateRawSync } from "node:zlib";
import { inflateSync, unzipSync } from "fflate";
import XLSX from "@e965/xlsx";
import { loadHost } from "./bundle-host.mjs";
import { bigWorkbook, emptyRowsWorkbook, smallWorkbooks } from "./synthetic-workbooks.mjs";

const runs = Number(process.argv[process.argv.indexOf("--runs") + 1] || 7) || 7;
const { openWorkbook } = await loadHost();

async function readSheets(bytes, compression) {
  const outcome = openWorkbook(bytes, {}, compression);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  const survey = await outcome.value.survey();
  return outcome.value.read(survey.map(({ name }) => name));
}

async function readCells(bytes) {
  let cells = 0;
  for (const grid of await readSheets(bytes))
    for (const row of grid.filledRows) cells += grid.cellsOf(row).length;
  return cells;
}

/** What the command line can give: the same arithmetic, native where that outweighs the call. */
const native = {
  inflate: (packed, size) =>
    packed.length < 32_768
      ? inflateSync(packed, { out: new Uint8Array(size) })
      : inflateRawSync(packed, { maxOutputLength: size }),
  crc32: nativeCrc32,
};

const ways = {
  "unpack alone (fflate)": { run: (bytes) => unzipSync(bytes), runs },
  "open, survey, read": { run: readSheets, runs },
  "the same, and every cell": { run: readCells, runs },
  "open, survey, read (zlib)": { run: (bytes) => readSheets(bytes, native), runs },
  "SheetJS read": { run: (bytes) => XLSX.read(bytes), runs: 2 },
};

async function measured(files, way) {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < way.runs; run++) {
    globalThis.gc?.();
    const before = process.cpuUsage();
    for (const bytes of files) await way.run(bytes);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

const sets = {
  "855,000 cells": [bigWorkbook()],
  "300 small workbooks": smallWorkbooks(300),
  "1,000,000 empty formatted rows": [emptyRowsWorkbook()],
};
for (const [name, files] of Object.entries(sets)) {
  const size = files.reduce((sum, bytes) => sum + bytes.length, 0);
  console.log(`${name} (${(size / 1e6).toFixed(1)} MB)`);
  let base = 0;
  for (const [way, how] of Object.entries(ways)) {
    const time = await measured(files, how);
    base ||= time;
    console.log(
      `  ${way.padEnd(26)} ${time.toFixed(0).padStart(7)} ms ${(time / base).toFixed(2).padStart(7)} x`,
    );
  }
}
