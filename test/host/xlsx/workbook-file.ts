import { strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import type { Grid, GridCell } from "../../../src/core/grid/grid";
import { fromA1 } from "../../../src/core/grid/address";
import { openWorkbook } from "../../../src/host/xlsx/open-workbook";
import type { XlsxWorkbook } from "../../../src/host/xlsx/xlsx-workbook";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Parts of a workbook written by hand; what is left out is the least that makes a workbook. */
export interface WorkbookParts {
  /** XML inside each `worksheet`, by sheet name. */
  readonly sheets: Readonly<Record<string, string>>;
  /** XML inside `sst`. */
  readonly strings?: string;
  /** XML inside `styleSheet`. */
  readonly styles?: string;
  /** XML of the workbook before and after its list of sheets. */
  readonly beforeSheets?: string;
  readonly afterSheets?: string;
  /** More parts, or other contents for the parts above; null leaves a part out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
  /** Relationships of the workbook besides its sheets: kind and target. */
  readonly links?: Readonly<Record<string, string>>;
}

/** The bytes of a workbook with these parts. */
export function workbookFile(file: WorkbookParts): Uint8Array {
  const entries: Zippable = {};
  for (const [name, contents] of Object.entries({ ...partsOf(file), ...file.parts })) {
    if (contents === null) continue;
    entries[name] = typeof contents === "string" ? strToU8(contents) : contents;
  }
  return zipSync(entries, { level: 6, mtime: "2024-03-01T08:30:00" });
}

function partsOf(file: WorkbookParts): Record<string, string> {
  const names = Object.keys(file.sheets);
  const sheetParts = names.map((_, order) => `xl/worksheets/sheet${String(order + 1)}.xml`);
  const links = { styles: "styles.xml", sharedStrings: "sharedStrings.xml", ...file.links };
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(sheetParts, links),
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml":
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${file.beforeSheets ?? ""}<sheets>` +
      names
        .map((name, order) => {
          const id = String(order + 1);
          return `<sheet name="${name}" sheetId="${id}" r:id="rId${id}"/>`;
        })
        .join("") +
      `</sheets>${file.afterSheets ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheetParts.map((part, order): [string, string, string] => [
        `rId${String(order + 1)}`,
        "worksheet",
        part.slice(3),
      ]),
      ...Object.entries(links).map(([kind, target], order): [string, string, string] => [
        `rIdx${String(order)}`,
        kind,
        target,
      ]),
    ]),
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${file.styles ?? ""}</styleSheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${file.strings ?? ""}</sst>`,
  };
  names.forEach((name, order) => {
    const xml = `<worksheet xmlns="${MAIN}">${file.sheets[name] ?? ""}</worksheet>`;
    parts[sheetParts[order] ?? ""] = xml;
  });
  return parts;
}

export function relationships(links: readonly (readonly [string, string, string])[]): string {
  const xml = links.map(
    ([id, kind, target]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${xml.join("")}</Relationships>`;
}

function contentTypes(
  sheetParts: readonly string[],
  links: Readonly<Record<string, string>>,
): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/${part}" ContentType="${SPREADSHEET}.${type}+xml"/>`;
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    override("xl/workbook.xml", "sheet.main") +
    sheetParts.map((part) => override(part, "worksheet")).join("") +
    Object.entries(links)
      .map(([kind, target]) => override(`xl/${target}`, kind))
      .join("") +
    `</Types>`
  );
}

/** A file with one sheet `表1` whose rows are these. */
export function sheetFile(rows: string, more: Omit<WorkbookParts, "sheets"> = {}): Uint8Array {
  return workbookFile({ sheets: { 表1: `<sheetData>${rows}</sheetData>` }, ...more });
}

/** The workbook, which must open. */
export function opened(bytes: Uint8Array): XlsxWorkbook {
  const outcome = openWorkbook(bytes);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

/** The grid of the first sheet. */
export async function firstGrid(workbook: XlsxWorkbook): Promise<Grid> {
  const [sheet] = await workbook.survey();
  const [grid] = await workbook.read(sheet ? [sheet.name] : []);
  if (!grid) throw new Error("No sheet");
  return grid;
}

export function cellIn(grid: Grid, address: string): GridCell | undefined {
  const at = fromA1(address);
  return at ? grid.cellAt(at.row, at.column) : undefined;
}

/** The cell of the only sheet of a file. */
export async function cellOf(bytes: Uint8Array, address: string): Promise<GridCell | undefined> {
  return cellIn(await firstGrid(opened(bytes)), address);
}

/** The unpacked text of a part. */
export function partOf(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  if (!part) throw new Error(`No part ${name}`);
  return new TextDecoder().decode(part);
}

/** The unpacked parts by name. */
export function partsIn(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.keys(unzipSync(bytes)).map((name) => [name, partOf(bytes, name)]),
  );
}
