// What reading and checking costs, as ratios that hold on any machine. Times are processor time, so
// that other work on the machine counts little, except where it says "by the clock".
//
//   node bench/check.mjs            all measurements; `npm run build` first
//   node bench/check.mjs --quick    with 60 workbooks instead of 300
//
// 1. 300 workbooks of ordinary size, read, scored and checked, against unzipping the same bytes
//    (fflate) and against reading them with SheetJS; and how much of it each step takes.
// 2. Cost against the size of a table and against the number of tables: must grow no faster than they.
// 3. The command line over a folder of them: one thread and two, each format, memory; and over one
//    workbook of 855,000 cells.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as SheetJS from "@e965/xlsx";
import { unzipSync } from "fflate";
import "./typescript.mjs";
import { bigWorkbook } from "./synthetic-workbooks.mjs";
import { workbook } from "./workbooks.mjs";

const { checkBatch } = await import("../src/app/check-batch.ts");
const { checkScored } = await import("../src/app/check-workbook.ts");
const { readSheets, scoreSheets } = await import("../src/app/score-tables.ts");
const { detectTables } = await import("../src/core/detect/detect.ts");
const { openWorkbook } = await import("../src/host/xlsx/open-workbook.ts");
const { fileReport } = await import("../src/report/file-report.ts");
const { jsonPart } = await import("../src/report/json.ts");

const PROGRAM = fileURLToPath(new URL("../dist/ziping.js", import.meta.url));
const USAGE = fileURLToPath(new URL("usage.mjs", import.meta.url));

const files = process.argv.includes("--quick") ? 60 : 300;
const books = await Promise.all(Array.from({ length: files }, (_, i) => workbook(i)));
const bytes = books.reduce((sum, book) => sum + book.length, 0);
console.log(`${files} workbooks of 3 tables, ${Math.round(bytes / files / 1024)} KB each`);
for (const warm of [checkAll, stepsOf]) await warm(books.slice(0, 20));
const unzip = await processorTime(() => books.forEach((book) => unzipSync(book)));
const sheetJs = await processorTime(() => books.forEach((book) => SheetJS.read(book)));
const ours = await processorTime(() => checkAll(books));
console.log(`  read, scored and checked  ${(ours / files).toFixed(1)} ms a file`);
console.log(`  against unzip alone       ${(ours / unzip).toFixed(1)} times`);
console.log(`  against SheetJS reading   ${(ours / sheetJs).toFixed(2)} times`);
await steps();
await growth("rows of a table", [20, 200, 2000], (indicators) => ({ tables: 1, indicators }));
await growth("tables of a workbook", [1, 10, 100], (tables) => ({ tables, indicators: 14 }));
await growth("lines of text beside", [20, 2000, 20000], (prose) => ({ tables: 1, prose }));
commandLine();

async function checkAll(all) {
  const sources = all.map((book, i) => ({
    path: String(i),
    open: async () => openWorkbook(book),
  }));
  let tables = 0;
  for await (const file of checkBatch(sources)) {
    if (!file.outcome.ok) throw new Error(JSON.stringify(file.outcome.error));
    tables += fileReport(file).tables.length;
  }
  if (tables < all.length) throw new Error(`only ${tables} tables found`);
}

/**
 * Reading is all that it takes to know what the tables say: opening, survey, every cell, detection with
 * the fields and their values. Checking begins where tables and scorecards are there.
 */
async function steps() {
  const times = await stepsOf(books);
  const reading = times.cells + times.detection;
  for (const [step, time] of Object.entries(times))
    console.log(`  ${step.padEnd(25)} ${(time / files).toFixed(1)} ms a file`);
  console.log(`  check against reading     ${(times.check / reading).toFixed(2)} times`);
}

async function stepsOf(all) {
  const times = { cells: 0, detection: 0, score: 0, check: 0, report: 0 };
  const timed = async (step, work) => {
    let result;
    times[step] += await processorTime(async () => {
      result = await work();
    });
    return result;
  };
  for (const [i, book] of all.entries()) {
    const read = await timed("cells", async () => {
      const host = openWorkbook(book).value;
      const sheets = await readSheets(host);
      for (const grid of sheets.grids) for (const row of grid.filledRows) grid.cellsOf(row);
      return sheets;
    });
    const detection = await timed("detection", () => detectTables(read.grids));
    let again = 0;
    const scored = await timed("score", async () => {
      again = await processorTime(() => detectTables(read.grids));
      return scoreSheets(read, {});
    });
    // Scoring detects once more itself: both detections are taken away again.
    times.score -= 2 * again;
    if (detection.tables.length !== scored.tables.length) throw new Error("tables differ");
    const value = await timed("check", () => checkScored(scored));
    await timed("report", () =>
      jsonPart(fileReport({ path: String(i), outcome: { ok: true, value } })),
    );
  }
  return times;
}

/** Cost a unit at each size, as a multiple of the cost a unit at the smallest. */
async function growth(what, sizes, options) {
  const costs = [];
  for (const size of sizes) {
    const book = await workbook(1, options(size));
    const repeats = Math.max(1, Math.round(60 / size));
    await checkAll([book]);
    const cost = await processorTime(() => checkAll(Array.from({ length: repeats }, () => book)));
    costs.push(cost / repeats);
  }
  const shown = sizes.map((size, i) => `${size}: ${costs[i].toFixed(1)} ms`);
  const units = sizes.map((size, i) => costs[i] / size);
  console.log(
    `${what}: ${shown.join(", ")}; a unit costs ${(units.at(-1) / units[0]).toFixed(2)} times`,
  );
}

/** The built program in a process of its own, its start included. */
function commandLine() {
  const folder = mkdtempSync(join(tmpdir(), "ziping-bench-"));
  try {
    const counts = [files / 3, files];
    for (const count of counts) {
      const inside = join(folder, String(count));
      mkdirSync(inside);
      for (const [i, book] of books.slice(0, count).entries())
        writeFileSync(join(inside, `${String(i).padStart(4, "0")}.xlsx`), book);
    }
    const out = join(folder, "report");
    console.log("the command line over a folder");
    const all = join(folder, String(files));
    const check = (format, jobs) => ["check", all, "--format", format, "--jobs", String(jobs)];
    for (const jobs of [1, 2])
      said(`check, ${jobs} thread(s)`, [...check("json", jobs), "--out", out]);
    for (const count of counts) {
      const inside = join(folder, String(count));
      for (const format of ["json", "html", "xlsx"]) {
        const args = ["check", inside, "--format", format, "--jobs", "1", "--out", out];
        said(`${format} of ${count} files`, args, files / count);
      }
      said(
        `summary of ${count} files`,
        ["summary", inside, "--jobs", "1", "--out", out],
        files / count,
      );
    }
    const big = join(folder, "big.xlsx");
    const bigBytes = bigWorkbook();
    writeFileSync(big, bigBytes);
    const begun = process.cpuUsage();
    unzipSync(bigBytes);
    const alone = spent(begun);
    const used = run(["check", big, "--out", out]);
    console.log(
      `855,000 cells: ${(used.cpu / alone).toFixed(1)} times unzip alone, ${used.memory.toFixed(0)} MB`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function said(what, args, share = 1) {
  const { clock, cpu, memory } = run(args);
  console.log(
    `  ${what.padEnd(25)} ${((cpu * share) / sheetJs).toFixed(2)} times SheetJS, ${((cpu * share) / unzip).toFixed(1)} times unzip; ` +
      `${(clock / cpu).toFixed(2)} of it by the clock; ${memory.toFixed(0)} MB`,
  );
}

function run(args) {
  const begun = performance.now();
  const child = spawnSync(process.execPath, ["--import", USAGE, PROGRAM, ...args], {
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  if (child.status === null || !child.output[3]) throw new Error(child.stderr);
  return { clock: performance.now() - begun, ...JSON.parse(child.output[3]) };
}

async function processorTime(work) {
  const begun = process.cpuUsage();
  await work();
  return spent(begun);
}

function spent(begun) {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}
