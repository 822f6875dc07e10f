// What marking and clearing cost in workbooks of very many rows.
//
//   node bench/marking.mjs [--runs N]
//
// Prints processor time (the best of N runs) and each as a multiple of unpacking alone, and the memory of
// the whole run. Clearing must give back every part byte for byte, which is checked.
import { unzipSync } from "fflate";
import { loadHost } from "./bundle-host.mjs";
import { bigWorkbook, emptyRowsWorkbook } from "./synthetic-workbooks.mjs";

const runs = Number(process.argv[process.argv.indexOf("--runs") + 1] || 3) || 3;
const { openWorkbook } = await loadHost();

/** Marks of so many rules, spread over the rows, some beside each other and some alone. */
function marks(sheet, rows, rules = 20, cellsEach = 50) {
  return Array.from({ length: rules }, (_, rule) => ({
    sheet,
    rule: `rule-${rule}`,
    severity: "warning",
    fill: "#FFEB9C",
    note: null,
    cells: Array.from({ length: cellsEach }, (_, index) => ({
      row: Math.floor((rows * (rule + index * rules)) / (rules * cellsEach)),
      column: index % 2,
    })),
  }));
}

function open(bytes) {
  const outcome = openWorkbook(bytes);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

async function marked(bytes, rows) {
  const workbook = open(bytes);
  const [{ name }] = await workbook.survey();
  const { marked: count } = await workbook.mark(marks(name, rows));
  return { count, bytes: workbook.save() };
}

async function cleared(bytes) {
  const workbook = open(bytes);
  await workbook.clearMarks();
  return { bytes: workbook.save() };
}

async function best(work) {
  let least = Number.POSITIVE_INFINITY;
  let result;
  for (let run = 0; run < runs; run++) {
    globalThis.gc?.();
    const before = process.cpuUsage();
    result = await work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return { least, result };
}

function sameParts(a, b) {
  const [left, right] = [unzipSync(a), unzipSync(b)];
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => Buffer.compare(left[name], right[name] ?? new Uint8Array()) === 0)
  );
}

for (const [label, bytes, rows] of [
  ["855,000 cells in 45,000 rows", bigWorkbook(), 45_000],
  ["a million formatted rows", emptyRowsWorkbook(), 1_000_000],
]) {
  const alone = (await best(() => unzipSync(bytes))).least;
  const marking = await best(() => marked(bytes, rows));
  const clearing = await best(() => cleared(marking.result.bytes));
  const line = (what, { least }) =>
    `  ${what}  ${least.toFixed(0)} ms, ${(least / alone).toFixed(1)} times unpacking alone`;
  console.log(`${label}, ${marking.result.count} marks of 50 cells`);
  console.log(line("open, mark, save ", marking));
  console.log(line("open, clear, save", clearing));
  console.log(`  cleared: every part as it was: ${sameParts(bytes, clearing.result.bytes)}`);
  if (!sameParts(bytes, clearing.result.bytes)) process.exitCode = 1;
}
console.log(`most memory  ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
