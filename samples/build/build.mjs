/**
 * Builds the sample workbooks from the data beside this file: `node samples/build/build.mjs [--out DIR]`.
 * The same bytes at every run and on every machine.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import ExcelJS from "exceljs";
import { unzipSync, zipSync } from "fflate";
import { gansu } from "./gansu-2022.mjs";
import { jinchang } from "./jinchang-2021.mjs";
import { addSheet } from "./layout.mjs";
import { linxiang } from "./linxiang-2022.mjs";
import { panzhihua } from "./panzhihua-2019.mjs";
import { xiangyang } from "./xiangyang-2021.mjs";

const SAMPLES = [xiangyang, gansu, jinchang, linxiang, panzhihua];
/** No day of importance: a fixed one keeps the bytes the same. */
const SAVED_AT = new Date(Date.UTC(2024, 0, 2, 1, 0, 0));
/** The same instant for zip entries, which hold local time without a zone. */
const ZIPPED_AT = new Date(2024, 0, 2, 9, 0, 0);

async function bytesOf(sample) {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = "财务室";
  workbook.lastModifiedBy = "财务室";
  workbook.created = SAVED_AT;
  workbook.modified = SAVED_AT;
  for (const sheet of sample.sheets) addSheet(workbook, sheet);
  return rezip(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** exceljs stamps the zip entries with the time of the run. */
function rezip(bytes) {
  const parts = unzipSync(bytes);
  return zipSync(parts, { level: 9, mtime: ZIPPED_AT });
}

function outputFolder(args) {
  const option = args.indexOf("--out");
  if (option >= 0 && args[option + 1]) return resolve(args[option + 1]);
  return join(dirname(fileURLToPath(import.meta.url)), "..");
}

const folder = outputFolder(process.argv.slice(2));
await mkdir(folder, { recursive: true });
for (const sample of SAMPLES) {
  await writeFile(join(folder, sample.file), await bytesOf(sample));
  console.log(sample.file);
}
