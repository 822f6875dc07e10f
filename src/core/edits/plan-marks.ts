import type { Finding } from "../check/finding";
import type { Severity } from "../check/rule";
import { SEVERITIES } from "../check/severities";
import type { Position } from "../grid/address";
import { cellKey, referenceToA1, toA1 } from "../grid/address";
import type { Mark } from "./mark";

export interface MarkPlanOptions {
  readonly severities: readonly Severity[];
  /** `#RRGGBB` by severity. */
  readonly colours: Readonly<Record<Severity, string>>;
  /** The text of a note for a finding; null: no notes. */
  readonly noteOf: ((finding: Finding) => string) | null;
  /** Findings that others explain are marked too. */
  readonly consequences?: boolean;
  /** Findings that a person has acknowledged are marked too. */
  readonly acknowledged?: boolean;
}

/** Fills as light as Excel's own for bad, neutral and good. */
export const DEFAULT_COLOURS: Readonly<Record<Severity, string>> = {
  error: "#FFC7CE",
  warning: "#FFEB9C",
  info: "#DDEBF7",
};

/**
 * The marks of findings, errors first, so that of two on a cell the graver shows: one for a sheet, a
 * rule and a severity. With notes, one for each cell that carries a note; all that is said of a cell
 * stands in one note, on the first mark there.
 */
export function planMarks(findings: readonly Finding[], options: MarkPlanOptions): Mark[] {
  const wanted = findings
    .flatMap((finding) => withConsequences(finding, options.consequences === true))
    .filter(({ severity }) => options.severities.includes(severity))
    .filter(({ acknowledged }) => acknowledged === null || options.acknowledged === true);
  const ordered = SEVERITIES.flatMap((severity) => wanted.filter((f) => f.severity === severity));
  const notes = options.noteOf && notesByCell(ordered, options.noteOf);
  const drafts = new Map<string, Draft>();
  for (const finding of ordered)
    for (const draft of draftsOf(finding, notes !== null)) {
      const known = drafts.get(draft.key);
      if (known) for (const at of draft.cells.values()) addCell(known, at);
      else drafts.set(draft.key, draft);
    }
  const said = new Set<string>();
  return [...drafts.values()].map((draft) => finished(draft, options.colours, notes, said));
}

interface Draft {
  readonly key: string;
  readonly sheet: string;
  readonly rule: string;
  readonly severity: Severity;
  /** By `cellKey`, in the order they were named. */
  readonly cells: Map<number, Position>;
}

function withConsequences(finding: Finding, deep: boolean): readonly Finding[] {
  return deep
    ? [finding, ...finding.consequences.flatMap((f) => withConsequences(f, true))]
    : [finding];
}

/** One draft for each sheet a finding touches; the sheet of its first cell is the first. */
function draftsOf({ rule, severity, cells }: Finding, single: boolean): Draft[] {
  const bySheet = new Map<string, Draft>();
  cells.forEach(({ sheet, at }, index) => {
    const about = single && index === 0 ? toA1(at) : "";
    const known = bySheet.get(sheet);
    if (known) addCell(known, at);
    else
      bySheet.set(sheet, {
        key: JSON.stringify([sheet, rule, severity, about]),
        ...{ sheet, rule, severity },
        cells: new Map([[cellKey(at), at]]),
      });
  });
  return [...bySheet.values()];
}

function addCell({ cells }: Draft, at: Position): void {
  if (!cells.has(cellKey(at))) cells.set(cellKey(at), at);
}

/** All that is to be said at a cell, the gravest first. */
function notesByCell(
  findings: readonly Finding[],
  noteOf: (finding: Finding) => string,
): ReadonlyMap<string, string> {
  const notes = new Map<string, string[]>();
  for (const finding of findings) {
    const [about] = finding.cells;
    if (!about) continue;
    const key = referenceToA1(about);
    const texts = notes.get(key) ?? [];
    const text = noteOf(finding);
    if (!texts.includes(text)) texts.push(text);
    notes.set(key, texts);
  }
  return new Map([...notes].map(([cell, texts]) => [cell, texts.join("\n\n")]));
}

function finished(
  { sheet, rule, severity, cells }: Draft,
  colours: MarkPlanOptions["colours"],
  notes: ReadonlyMap<string, string> | null,
  said: Set<string>,
): Mark {
  const [first] = cells.values();
  const key = first ? referenceToA1({ sheet, at: first }) : "";
  const note = said.has(key) ? null : (notes?.get(key) ?? null);
  if (note !== null) said.add(key);
  return { sheet, cells: [...cells.values()], rule, severity, fill: colours[severity], note };
}
