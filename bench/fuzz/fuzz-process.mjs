// One process of the fuzzer: makes each case from its number, uses it, tells what came of it.
import { readdirSync, readFileSync } from "node:fs";
import { unzipSync, zipSync } from "fflate";
import "../typescript.mjs";
import { randomFrom, spoiltBytes, spoiltParts } from "./spoil.mjs";

const [seed, first, last, until] = process.argv.slice(2).map(Number);
const { openWorkbook } = await import("../../src/host/xlsx/open-workbook.ts");
const { edited, faultsOf, used } = await import("./use.mjs");
const { RICH_WORKBOOK } = await import("../../test/host/xlsx/rich-workbook.ts");

const MARKED = ", marked";
const samples = new URL("../../samples/", import.meta.url);
const files = [
  ["rich", RICH_WORKBOOK],
  ...readdirSync(samples)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => [
      name,
      new Uint8Array(readFileSync(new URL(encodeURIComponent(name), samples))),
    ]),
];
// Each also marked, explained and with decisions kept, so that clearing meets spoilt marks.
for (const [name, bytes] of [...files]) files.push([name + MARKED, await edited(bytes)]);
const packages = files.map(([name, bytes]) => ({ name, bytes, parts: unzipSync(bytes) }));

async function outcomeOf(number) {
  const random = randomFrom(seed, number);
  const { name, bytes, parts } = packages[random(packages.length)];
  const spoilt = random(8) === 0 ? null : spoiltParts(parts, random);
  const file = spoilt ? zipSync(spoilt.parts, { level: 1 }) : spoiltBytes(bytes, random);
  const told = { number, name: `${name}, ${spoilt?.done ?? "whole file"}` };
  try {
    const opened = openWorkbook(file);
    if (!opened.ok) return { ...told, result: opened.error.code, finding: null };
    const faults = faultsOf(file, await used(opened.value, random), !name.endsWith(MARKED));
    return { ...told, result: "used", finding: faults.length > 0 ? faults.join("\n  ") : null };
  } catch (error) {
    if (error.name !== "UnreadableError") return { ...told, result: "", finding: error.stack };
    return { ...told, result: error.unreadable.code, finding: null };
  }
}

process.send({ ready: true });
for (let number = first; number <= last && Date.now() < until; number++)
  process.send(await outcomeOf(number));
process.disconnect();
