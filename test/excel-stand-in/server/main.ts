import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { workbookFromXlsx } from "../load/from-xlsx";
import { serveStandIn } from "./serve-stand-in";

const SAMPLE = "samples/襄阳市委编办2021.xlsx";

/** Opens a file (a sample by default) in the Excel stand-in and prints the address. */
async function main(): Promise<void> {
  const file = process.argv[2] ?? SAMPLE;
  const workbook = await workbookFromXlsx(new Uint8Array(readFileSync(file)));
  workbook.name = basename(file);
  const { origin } = await serveStandIn(join(process.cwd(), "dist/excel-stand-in"), workbook);
  process.stdout.write(`${file} in the Excel stand-in: ${origin}/\nCtrl+C ends it.\n`);
}

void main();
