import { shortHash } from "../../check/finding-id";
import type { EvaluationTable } from "../../detect/evaluation-table";
import type { Area } from "../../grid/address";
import type { Grid } from "../../grid/grid";
import type { ScoringPolicy } from "../../score/policy";
import type { AreaLook } from "../../sheets/area-look";
import type { OwnFormId } from "../form-profile";
import type { IndicatorLayout } from "../layouts/layout";
import { PACK_LIMITS, type OwnForm } from "../own/own-form";
import { indicatorsOf } from "./captured-block";
import { boundsOf, type CaptureFault } from "./captured-bounds";
import { CapturedCells } from "./captured-cells";
import type { IndicatorSources } from "./captured-indicators";
import { isOverall, meaningOf, namesIn } from "./cell-meaning";
import { titleText } from "./fixed-text";
import { isBlankTable } from "./table-slots";

/** What a person decides about a form that is kept. */
export interface CaptureOptions {
  /** "" takes the title. */
  readonly name: string;
  /** Names of the indicators with their weights, units and signs; targets and results never. */
  readonly keepIndicators: boolean;
  /** Texts that are no known label too; a table that nobody has filled in keeps them all. */
  readonly keepTexts: boolean;
}

export interface CapturedForm {
  readonly form: OwnForm;
  /** Texts that were left out because nobody can tell whether the form prints them. */
  readonly leftOut: readonly string[];
}

export type CaptureOutcome =
  | { readonly ok: true; readonly value: CapturedForm }
  | { readonly ok: false; readonly error: CaptureFault };

/**
 * A recognised table as a blank form: what it prints, with its merges, fonts, borders and sizes; places
 * to be filled in where the reader found a field. What somebody entered is not taken along.
 */
export function captureForm(
  table: EvaluationTable,
  grid: Grid,
  look: AreaLook,
  policy: ScoringPolicy,
  options: CaptureOptions,
): CaptureOutcome {
  const bounds = boundsOf(table, grid, look);
  if (!bounds.ok) return bounds;
  const { map, header, rows } = bounds.value;
  const keepTexts = options.keepTexts || isBlankTable(table);
  const cells = new CapturedCells(grid, map, meaningOf(table, grid, map, policy, keepTexts));
  const sources: IndicatorSources = {
    ...{ table, grid, map, cells, rows, keepTexts },
    keepIndicators: options.keepIndicators,
  };
  const top = cells.rows(map.area.top, header[0] - 1);
  const indicators = indicatorsOf(sources, header);
  if (hasTooManyClasses(indicators)) return { ok: false, error: "too-many-classes" };
  const foot = cells.rows(rows[1] + 1, map.area.bottom);
  const title =
    titleText(table.title.text, namesIn(table), isOverall(table), false) ?? "绩效自评表";
  const name = title.replace(/[（(]\{year\}年度?[）)]|\{(?:year|project|unit)\}(?:年度?)?/g, "");
  const widths = columnsOf(map.area).map((column) => Math.max(1, round(map.widthOf(column))));
  const layout = {
    sheetName: name.slice(0, 31),
    widths,
    orientation: sum(widths) > WIDEST_UPRIGHT ? "landscape" : "portrait",
    pages: "one",
    ...{ top, indicators, foot },
    notes: [],
  } as const;
  const id: OwnFormId = `own-${shortHash(JSON.stringify([name, policy.id, layout])).slice(0, 8)}`;
  return {
    ok: true,
    value: {
      form: {
        id,
        name: options.name.trim() || name,
        kind: table.kind,
        provenance: "own",
        source: "",
        moneyUnit: table.moneyUnit,
        policy: { base: policy.id },
        layout: { form: id, ...layout },
      },
      leftOut: [...new Set(cells.leftOut)],
    },
  };
}

/** Characters that fit an A4 page that stands. */
const WIDEST_UPRIGHT = 120;

/** More than a file of forms may hold. */
function hasTooManyClasses({ classes }: IndicatorLayout): boolean {
  return (
    classes.length > PACK_LIMITS.classes ||
    classes.some(({ level2 }) => level2.length > PACK_LIMITS.level2)
  );
}

function columnsOf({ left, right }: Area): readonly number[] {
  return Array.from({ length: right - left + 1 }, (_, index) => left + index);
}

function round(width: number): number {
  return Math.round(width * 100) / 100;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
