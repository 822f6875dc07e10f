// What reading and checking costs, as ratios that hold on any machine.
//
//   node bench/check.mjs            all measurements
//   node bench/check.mjs --quick    with 60 workbooks instead of 300
//
// 1. 300 workbooks of ordinary size, read, scored and checked, against unzipping the same bytes
//    (fflate) and against reading them with SheetJS.
// 2. Cost against the size of a table and against the number of tables: must grow no faster than they.
// 3. Peak memory against the number of files: must stay flat.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as SheetJS from "@e965/xlsx";
import { unzipSync } from "fflate";
import "./typescript.mjs";
import { workbook } from "./workbooks.mjs";

const args = process.argv.slice(2);
if (args[0] === "--memory-of") await memoryOf(args[1], Number(args[2]));
else await measureAll(args.includes("--quick") ? 60 : 300);

async function measureAll(files) {
  const books = await Promise.all(Array.from({ length: files }, (_, i) => workbook(i)));
  const bytes = books.reduce((sum, book) => sum + book.length, 0);
  console.log(`${files} workbooks of 3 tables, ${Math.round(bytes / files / 1024)} KB each`);
  await checkAll(books.slice(0, 10)); // compiled and warm before the clock starts
  const unzip = await timed(() => books.forEach((book) => unzipSync(book)));
  const sheetJs = await timed(() => books.forEach((book) => SheetJS.read(book)));
  const ours = await timed(() => checkAll(books));
  console.log(
    `  read, scored and checked  ${seconds(ours)}, ${(ours / files).toFixed(1)} ms a file`,
  );
  console.log(`  against unzip alone       ${(ours / unzip).toFixed(1)} times ${seconds(unzip)}`);
  console.log(
    `  against SheetJS reading   ${(ours / sheetJs).toFixed(2)} times ${seconds(sheetJs)}`,
  );
  await growth("rows of a table", [20, 200, 2000], (indicators) => ({ tables: 1, indicators }));
  await growth("tables of a workbook", [1, 10, 100], (tables) => ({ tables, indicators: 14 }));
  await growth("lines of text beside", [20, 2000, 20000], (prose) => ({ tables: 1, prose }));
  memory(books, [files / 30, files / 3, files]);
}

async function checkAll(books) {
  const { checkBatch } = await import("../src/app/check-batch.ts");
  const { openWorkbook } = await import("../src/host/xlsx/open-workbook.ts");
  const { fileReport } = await import("../src/report/file-report.ts");
  const sources = books.map((book, i) => ({
    path: String(i),
    open: async () => openWorkbook(book),
  }));
  let tables = 0;
  for await (const file of checkBatch(sources)) {
    if (!file.outcome.ok) throw new Error(JSON.stringify(file.outcome.error));
    tables += fileReport(file).tables.length;
  }
  if (tables < books.length) throw new Error(`only ${tables} tables found`);
}

/** Cost a unit at each size, as a multiple of the cost a unit at the smallest. */
async function growth(what, sizes, options) {
  const costs = [];
  for (const size of sizes) {
    const book = await workbook(1, options(size));
    const repeats = Math.max(1, Math.round(60 / size));
    await checkAll([book]);
    const cost = await timed(() => checkAll(Array.from({ length: repeats }, () => book)));
    costs.push(cost / repeats);
  }
  const shown = sizes.map((size, i) => `${size}: ${costs[i].toFixed(1)} ms`);
  const units = sizes.map((size, i) => costs[i] / size);
  console.log(
    `${what}: ${shown.join(", ")}; a unit costs ${(units.at(-1) / units[0]).toFixed(2)} times`,
  );
}

function memory(books, counts) {
  const folder = mkdtempSync(join(tmpdir(), "ziping-bench-"));
  try {
    const inside = join(folder, "books");
    mkdirSync(inside);
    books.forEach((book, i) =>
      writeFileSync(join(inside, `${String(i).padStart(4, "0")}.xlsx`), book),
    );
    for (const count of counts) {
      const child = spawnSync(
        process.execPath,
        [fileURLToPath(import.meta.url), "--memory-of", inside, String(count)],
        { encoding: "utf8" },
      );
      process.stdout.write(child.stdout || child.stderr);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** In a process of its own: the command line's own way through so many files, nothing kept. */
async function memoryOf(folder, count) {
  const { checkBatch } = await import("../src/app/check-batch.ts");
  const { workbookSource } = await import("../src/cli/files/workbook-source.ts");
  const { fileReport } = await import("../src/report/file-report.ts");
  const { jsonPart } = await import("../src/report/json.ts");
  const names = readdirSync(folder).slice(0, count);
  let printed = 0;
  for await (const file of checkBatch(names.map((name) => workbookSource(name, folder))))
    printed += jsonPart(fileReport(file)).length;
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(
    `peak memory over ${count} files: ${peak.toFixed(0)} MB (${(printed / 1e6).toFixed(1)} MB of report)`,
  );
}

async function timed(work) {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
