import { unitKey } from "../../report/batch/unit-name";
import type { FileSummary, RuleCount, SeverityCounts, TableSummary } from "./file-summary";

export type OnlyFilter = "all" | "errors" | "unreadable" | "no-table";

/** What the person narrowed the list down to. */
export interface BatchFilter {
  readonly text: string;
  readonly only: OnlyFilter;
  /** Null: any. */
  readonly rule: string | null;
  readonly unit: string | null;
}

export const NO_FILTER: BatchFilter = { text: "", only: "all", rule: null, unit: null };

/** A line of the list of files: one a table, one for a file without any. */
export interface FileLine {
  /** Place of the file in the batch. */
  readonly index: number;
  readonly file: FileSummary;
  readonly table: TableSummary | null;
  readonly counts: SeverityCounts;
}

export interface UnitLine {
  /** "" for tables that name none. */
  readonly unit: string;
  readonly files: number;
  readonly tables: number;
  readonly counts: SeverityCounts;
}

export interface RuleLine {
  readonly rule: string;
  readonly files: number;
  readonly counts: SeverityCounts;
}

type Indexed = readonly { readonly index: number; readonly file: FileSummary }[];

/** The lines that a filter leaves, in the order of the files; of one file always the same objects. */
export function fileLines(files: Indexed, filter: BatchFilter): readonly FileLine[] {
  return files.flatMap(({ index, file }) => {
    const ruled = filter.rule === null || file.rules.some(({ rule }) => rule === filter.rule);
    if (!ruled || !passes(file, filter.only)) return [];
    return linesOf(index, file).filter(
      ({ table }) => isOfUnit(table, filter.unit) && names(file, table, filter.text),
    );
  });
}

const LINES = new WeakMap<FileSummary, readonly FileLine[]>();

function linesOf(index: number, file: FileSummary): readonly FileLine[] {
  const known = LINES.get(file);
  if (known) return known;
  const tables = file.tables.length === 0 ? [null] : file.tables;
  const lines = tables.map((table): FileLine => ({
    index,
    file,
    table,
    counts: table?.counts ?? file.counts,
  }));
  LINES.set(file, lines);
  return lines;
}

function passes({ failure, tables, counts }: FileSummary, only: OnlyFilter): boolean {
  switch (only) {
    case "all":
      return true;
    case "errors":
      return counts.error > 0;
    case "unreadable":
      return failure !== null;
    case "no-table":
      return failure === null && tables.length === 0;
  }
}

function isOfUnit(table: TableSummary | null, unit: string | null): boolean {
  return unit === null || unitKey(table?.unit ?? "") === unitKey(unit);
}

function names({ path }: FileSummary, table: TableSummary | null, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  if (wanted === "") return true;
  return [path, table?.unit ?? "", table?.project ?? "", table?.title ?? ""].some((name) =>
    name.toLowerCase().includes(wanted),
  );
}

/** By unit, those with the most errors first. */
export function unitLines(files: Indexed): readonly UnitLine[] {
  const units = new Map<string, { line: UnitLine; seen: Set<number> }>();
  for (const { index, file } of files)
    for (const table of file.tables) {
      const key = unitKey(table.unit);
      const known = units.get(key);
      const line = known?.line ?? { unit: table.unit, files: 0, tables: 0, counts: NONE };
      const seen = known?.seen ?? new Set<number>();
      seen.add(index);
      units.set(key, {
        seen,
        line: {
          ...line,
          files: seen.size,
          tables: line.tables + 1,
          counts: added(line.counts, table.counts),
        },
      });
    }
  return [...units.values()].map(({ line }) => line).sort((a, b) => graver(a.counts, b.counts));
}

/** By rule, those of the most files first. */
export function ruleLines(files: Indexed): readonly RuleLine[] {
  const rules = new Map<string, RuleLine & { seen: Set<number> }>();
  for (const { index, file } of files)
    for (const each of file.rules) {
      const known = rules.get(each.rule);
      const seen = known?.seen ?? new Set<number>();
      seen.add(index);
      const counts = added(known?.counts ?? NONE, countOf(each));
      rules.set(each.rule, { rule: each.rule, files: seen.size, counts, seen });
    }
  return [...rules.values()]
    .map(({ rule, files: count, counts }) => ({ rule, files: count, counts }))
    .sort((a, b) => b.files - a.files || graver(a.counts, b.counts));
}

const NONE: SeverityCounts = { error: 0, warning: 0, info: 0 };

function countOf({ severity, count }: RuleCount): SeverityCounts {
  return { ...NONE, [severity]: count };
}

/** The sum of two counts. */
export function added(a: SeverityCounts, b: SeverityCounts): SeverityCounts {
  return { error: a.error + b.error, warning: a.warning + b.warning, info: a.info + b.info };
}

/** Orders the one with more errors, then warnings, then infos first. */
function graver(a: SeverityCounts, b: SeverityCounts): number {
  return b.error - a.error || b.warning - a.warning || b.info - a.info;
}
