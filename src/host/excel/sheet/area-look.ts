import type { CellLook } from "../../../core/forms/layouts/layout";
import type { Area } from "../../../core/grid/address";
import type { AreaLook } from "../../../core/sheets/area-look";
import { HostError } from "../../port";
import type { ExcelRuns } from "../excel-runs";
import { areaOf, rangeAt } from "../ranges";
import { STACKED } from "./draw-cells";
import { columnCharacters } from "./draw-layout";

const WANTED: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { name: true, size: true, bold: true, color: true },
    fill: { color: true },
    borders: { style: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    textOrientation: true,
  },
};

/** How an area looks, in two messages. Asking for merges costs Excel's own undo history. */
export async function areaLook(runs: ExcelRuns, sheet: string, area: Area): Promise<AreaLook> {
  return runs.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    worksheet.load("name");
    await context.sync();
    if (worksheet.isNullObject) throw new HostError({ code: "not-found", detail: sheet });
    const range = rangeAt(worksheet, area);
    const cells = range.getCellProperties(WANTED);
    const columns = range.getColumnProperties({ format: { columnWidth: true } });
    const rows = range.getRowProperties({ format: { rowHeight: true } });
    const merged = range.getMergedAreasOrNullObject();
    merged.load("areas/rowIndex,areas/columnIndex,areas/rowCount,areas/columnCount");
    await context.sync();
    const looks = new Looks();
    return {
      area,
      cells: cells.value.map((row) => row.map((cell) => looks.numberOf(lookOf(cell)))),
      looks: looks.list,
      merges: merged.isNullObject ? [] : merged.areas.items.flatMap((one) => areaOf(one) ?? []),
      columnWidths: columns.value.map(({ format }) => columnCharacters(format?.columnWidth ?? 0)),
      rowHeights: rows.value.map(({ format }) => format?.rowHeight ?? null),
    };
  });
}

/** Each look once. */
class Looks {
  readonly list: Required<CellLook>[] = [];
  private readonly numbers = new Map<string, number>();

  numberOf(look: Required<CellLook>): number {
    const key = JSON.stringify(look);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.list.length);
    return this.list.push(look) - 1;
  }
}

const HORIZONTAL: Readonly<Record<string, CellLook["horizontal"]>> = {
  Left: "left",
  Center: "center",
  Right: "right",
  CenterAcrossSelection: "center",
  Distributed: "center",
};

function lookOf({ format = {} }: Excel.CellProperties): Required<CellLook> {
  const { font, fill, borders, horizontalAlignment, verticalAlignment } = format;
  const vertical = String(verticalAlignment).toLowerCase();
  const has = (side: "left" | "right" | "top" | "bottom"): boolean => {
    const style = borders?.[side]?.style;
    return style !== undefined && style !== "None";
  };
  return {
    font: font?.name ?? "宋体",
    size: font?.size ?? 11,
    bold: font?.bold === true,
    color: colourOf(font?.color, "#000000"),
    fill: colourOf(fill?.color, "#FFFFFF"),
    horizontal: HORIZONTAL[String(horizontalAlignment)] ?? "general",
    vertical: vertical === "top" || vertical === "bottom" ? vertical : "center",
    wrap: format.wrapText === true,
    stacked: format.textOrientation === STACKED,
    border: has("left") || has("right") || (has("top") && has("bottom")) ? "thin" : "none",
  };
}

/** Null for the colour that is the usual one, and for what is no colour. */
function colourOf(colour: string | undefined, usual: string): string | null {
  const upper = colour?.toUpperCase();
  return upper === undefined || upper === usual || !/^#[0-9A-F]{6}$/.test(upper) ? null : upper;
}
