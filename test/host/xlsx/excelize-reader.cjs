// Reads workbooks with excelize and tells what it found. A process of its own: its runtime takes over
// the globals of the one it runs in. On standard input a list of files with the cells wanted of them.
const { readFileSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { init } = require("excelize-wasm");

const COLUMNS = ["A", "B", "C", "D", "E", "F", "G", "H"];
const ROWS = [1, 2, 3, 4, 5, 6];

/** What surrounds the cells of a sheet. */
function surroundingsOf(file, sheet) {
  return {
    merges: file.GetMergeCells(sheet),
    validations: file.GetDataValidations(sheet),
    widths: COLUMNS.map((column) => file.GetColWidth(sheet, column)),
    heights: ROWS.map((row) => file.GetRowHeight(sheet, row)),
    page: file.GetPageLayout(sheet),
    panes: file.GetPanes(sheet),
    protection: file.GetSheetProtection(sheet),
    visible: file.GetSheetVisible(sheet),
  };
}

function readWith(excelize, { path, cells }) {
  const file = excelize.OpenReader(new Uint8Array(readFileSync(path)));
  if (file.error) throw new Error(`${path}: ${file.error}`);
  const sheets = file.GetSheetList().list;
  return {
    cells: cells.map(([sheet, address]) => ({
      value: file.GetCellValue(sheet, address, { RawCellValue: true }).value,
      formula: file.GetCellFormula(sheet, address).formula,
      style: file.GetCellStyle(sheet, address).style,
    })),
    sheets: sheets.map((sheet) => [sheet, surroundingsOf(file, sheet)]),
    comments: sheets.map((sheet) => file.GetComments(sheet).comments ?? []),
  };
}

async function main() {
  const wasm = join(dirname(require.resolve("excelize-wasm")), "excelize.wasm.gz");
  const excelize = await init(wasm);
  const wanted = JSON.parse(readFileSync(0, "utf8"));
  const answer = JSON.stringify(wanted.map((file) => readWith(excelize, file)));
  process.stdout.write(answer, () => process.exit(0));
}

void main();
