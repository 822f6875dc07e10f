// Spoils parts of the samples at random and reads, marks and clears what is left. Whatever comes of
// it must be a grid or a named reason; anything else is printed with its seed and fails the run.
//
//   node bench/fuzz-reader.mjs [--seconds N] [--seed N]
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { unzipSync, zipSync } from "fflate";
import { loadHost } from "./bundle-host.mjs";

const option = (name, usual) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? usual : Number(process.argv[at + 1]);
};
const samples = new URL("../samples/", import.meta.url);
const { openWorkbook } = await loadHost();
const packages = readdirSync(samples)
  .filter((name) => name.endsWith(".xlsx"))
  .map((name) => unzipSync(readFileSync(fileURLToPath(new URL(name, samples)))));

let state = option("--seed", 1);
const random = (below) => {
  state = (state * 48_271) % 2_147_483_647;
  return state % below;
};

/** One way to spoil the bytes of a part. */
const WAYS = [
  (bytes) => {
    const spoilt = bytes.slice();
    for (let flips = 1 + random(4); flips > 0; flips--)
      spoilt[random(spoilt.length)] ^= 1 << random(8);
    return spoilt;
  },
  (bytes) => {
    const from = random(bytes.length);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + random(200))]);
  },
  (bytes) => {
    const from = Math.max(0, bytes.indexOf(0x3c, random(bytes.length)));
    const tag = bytes.subarray(from, bytes.indexOf(0x3e, from) + 1);
    return Buffer.concat([bytes.subarray(0, from), tag, bytes.subarray(from)]);
  },
  (bytes) => bytes.subarray(0, random(bytes.length)),
];

async function use(file) {
  const opened = openWorkbook(file);
  if (!opened.ok) return opened.error.code;
  const host = opened.value;
  const sheets = (await host.survey()).map(({ name }) => name);
  for (const grid of await host.read(sheets)) for (const row of grid.filledRows) grid.cellsOf(row);
  const cells = [{ row: 3, column: 2 }];
  const mark = { cells, rule: "weight", severity: "error", fill: "#FFC7CE", note: "注" };
  await host.mark(sheets.map((sheet) => ({ ...mark, sheet })));
  await host.clearMarks();
  host.save();
  return "read";
}

const results = new Map();
let findings = 0;
const until = Date.now() + option("--seconds", 60) * 1000;
while (Date.now() < until) {
  const seed = state;
  const parts = packages[random(packages.length)];
  const names = Object.keys(parts).filter((name) => parts[name].length > 0);
  const name = names[random(names.length)];
  const spoilt = WAYS[random(WAYS.length)](parts[name]);
  const started = Date.now();
  let result;
  try {
    result = await use(zipSync({ ...parts, [name]: spoilt }, { level: 1 }));
  } catch (error) {
    result = error.name === "UnreadableError" ? error.unreadable.code : null;
    if (result === null) console.log(`seed ${seed}, ${name}: ${error.stack}`);
  }
  if (result === null) findings++;
  else results.set(result, (results.get(result) ?? 0) + 1);
  if (Date.now() - started > 5000) console.log(`seed ${seed}, ${name}: ${Date.now() - started} ms`);
}
console.log(Object.fromEntries(results), `${findings} findings`);
process.exitCode = findings > 0 ? 1 : 0;
