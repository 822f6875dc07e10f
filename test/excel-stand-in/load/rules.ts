import type ExcelJS from "exceljs";
import { LAST_COLUMN, LAST_ROW, parseArea, printArea, sheetPrefix } from "../model/area";
import type { ConditionalFormat, ProtectionOptions, Sheet } from "../model/sheet";
import { STRICT_PROTECTION } from "../model/sheet";
import type { StandInWorkbook } from "../model/workbook";
import type { Json } from "../wire/messages";
import { colourOf } from "./colours";

/** What ExcelJS reads besides what its types say. */
interface Loaded {
  readonly sheetProtection?: Readonly<Record<string, boolean | string | undefined>> | null;
  readonly conditionalFormattings?: readonly { ref: string; rules: readonly FileRule[] }[];
}

interface FileRule {
  readonly type: string;
  readonly priority?: number;
  readonly formulae?: readonly string[];
  readonly stopIfTrue?: boolean;
  readonly style?: Partial<ExcelJS.Style>;
}

/** Protection, conditional formats, page and panes of a sheet. */
export function loadRules(from: ExcelJS.Worksheet, sheet: Sheet, workbook: StandInWorkbook): void {
  const loaded = from as unknown as Loaded;
  sheet.protection = protectionOf(loaded.sheetProtection);
  sheet.conditionalFormats = conditionalFormats(loaded, workbook);
  loadPage(from, sheet);
}

function protectionOf(from: Loaded["sheetProtection"]): ProtectionOptions | null {
  if (!from?.["sheet"]) return null;
  const allowed = (name: string) => from[name] === true;
  return {
    ...STRICT_PROTECTION,
    allowAutoFilter: allowed("autoFilter"),
    allowDeleteColumns: allowed("deleteColumns"),
    allowDeleteRows: allowed("deleteRows"),
    allowEditObjects: from["objects"] !== false,
    allowEditScenarios: from["scenarios"] !== false,
    allowFormatCells: allowed("formatCells"),
    allowFormatColumns: allowed("formatColumns"),
    allowFormatRows: allowed("formatRows"),
    allowInsertColumns: allowed("insertColumns"),
    allowInsertHyperlinks: allowed("insertHyperlinks"),
    allowInsertRows: allowed("insertRows"),
    allowPivotTables: allowed("pivotTables"),
    allowSort: allowed("sort"),
  };
}

const TYPES: Readonly<Record<string, string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  top10: "TopBottom",
  aboveAverage: "PresetCriteria",
  timePeriod: "PresetCriteria",
  containsText: "ContainsText",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  dataBar: "DataBar",
};

function conditionalFormats(loaded: Loaded, workbook: StandInWorkbook): ConditionalFormat[] {
  const rules = (loaded.conditionalFormattings ?? []).flatMap(({ ref, rules: inside }) =>
    inside.map((rule) => ({ ref, rule })),
  );
  rules.sort((a, b) => (a.rule.priority ?? 0) - (b.rule.priority ?? 0));
  return rules.map(({ ref, rule }) => ({
    id: workbook.newId(),
    type: TYPES[rule.type] ?? "PresetCriteria",
    areas: ref.split(/\s+/).flatMap((address) => parseArea(address) ?? []),
    formula: rule.formulae?.[0] === undefined ? "" : `=${rule.formulae[0]}`,
    fill: conditionalFill(rule.style?.fill),
    fontColor: colourOf(rule.style?.font?.color),
    bold: rule.style?.font?.bold ?? null,
    stopIfTrue: rule.stopIfTrue ?? false,
    original: JSON.parse(JSON.stringify(rule)) as Json,
  }));
}

function conditionalFill(fill: ExcelJS.Fill | undefined): string | null {
  return fill?.type === "pattern" ? colourOf(fill.bgColor ?? fill.fgColor) : null;
}

const PAPERS: Readonly<Record<number, string>> = { 8: "A3", 9: "A4", 11: "A5" };

function loadPage(from: ExcelJS.Worksheet, sheet: Sheet): void {
  const { pageSetup } = from;
  const { page } = sheet;
  page["orientation"] = pageSetup.orientation === "landscape" ? "Landscape" : "Portrait";
  page["paperSize"] = PAPERS[pageSetup.paperSize ?? 9] ?? "A4";
  page["centerHorizontally"] = pageSetup.horizontalCentered ?? false;
  for (const [name, inches] of Object.entries(pageSetup.margins ?? {}))
    page[`${name}Margin`] = Math.round(Number(inches) * 720) / 10;
  page["zoom"] = pageSetup.fitToPage
    ? {
        horizontalFitToPages: pageSetup.fitToWidth ?? 1,
        verticalFitToPages: pageSetup.fitToHeight ?? 1,
      }
    : { scale: pageSetup.scale ?? 100 };
  if (pageSetup.printArea) page["printArea"] = sheetPrefix(sheet.name) + pageSetup.printArea;
  const titles = parseArea(pageSetup.printTitlesRow ?? "");
  if (titles) page["printTitleRows"] = sheetPrefix(sheet.name) + printArea(titles);
  const view = (from.views as typeof from.views | null)?.[0];
  if (view?.state !== "frozen") return;
  const { xSplit = 0, ySplit = 0 } = view;
  sheet.frozen = {
    top: 0,
    left: 0,
    bottom: ySplit > 0 ? ySplit - 1 : LAST_ROW,
    right: xSplit > 0 ? xSplit - 1 : LAST_COLUMN,
  };
}
