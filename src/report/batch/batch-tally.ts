import type { Counts, FileFacts, RuleFacts } from "./file-facts";
import { NO_COUNTS, sumOfCounts } from "./file-facts";
import { unitKey } from "./unit-name";

export interface UnitTally {
  /** Null: tables that name no unit, and files that cannot be read. */
  readonly unit: string | null;
  readonly files: number;
  readonly unreadable: number;
  readonly tables: number;
  readonly counts: Counts;
}

export interface RuleTally {
  readonly rule: string;
  readonly code: string;
  readonly files: number;
  readonly counts: Counts;
}

export interface FileTally {
  /** Place in the order of the batch, from zero. */
  readonly index: number;
  readonly path: string;
  readonly units: readonly string[];
  readonly tables: number;
  /** Why it cannot be read; null when it can. */
  readonly error: string | null;
  readonly counts: Counts;
}

export interface BatchTally {
  /** Those with the most errors first; the nameless one last. */
  readonly units: readonly UnitTally[];
  /** The most frequent first. */
  readonly rules: readonly RuleTally[];
  /** Those with the most errors first; then unreadable ones, then by warnings. */
  readonly files: readonly FileTally[];
}

type Changing<T> = { -readonly [Key in keyof T]: T[Key] };

/** What is remembered of the files of a batch for its overviews. */
export class BatchCounter {
  private readonly units = new Map<string, Changing<UnitTally>>();
  private readonly rules = new Map<string, Changing<RuleTally>>();
  private readonly files: FileTally[] = [];

  add(file: FileFacts): void {
    this.addUnits(file);
    this.addRules(file.rules);
    const units = new Map(file.tables.map(({ unit }) => [unitKey(unit), unit]));
    this.files.push({
      index: this.files.length,
      path: file.path,
      units: [...units.values()].filter((unit) => unit !== null),
      tables: file.tables.length,
      error: file.error,
      counts: sumOfCounts([file.counts, ...file.tables.map(({ counts }) => counts)]),
    });
  }

  tally(): BatchTally {
    return {
      units: [...this.units.values()].sort(
        (a, b) =>
          Number(a.unit === null) - Number(b.unit === null) || bySeverity(a.counts, b.counts),
      ),
      rules: [...this.rules.values()].sort(
        (a, b) => b.files - a.files || sum(b.counts) - sum(a.counts) || (a.code < b.code ? -1 : 1),
      ),
      files: [...this.files].sort(
        (a, b) => weightOf(a) - weightOf(b) || bySeverity(a.counts, b.counts) || a.index - b.index,
      ),
    };
  }

  /** Findings of no single table are counted once, with the file's first unit. */
  private addUnits({ tables, counts: ofFile, error }: FileFacts): void {
    const seen = new Set<string>();
    const at = (unit: string | null) => {
      const key = unitKey(unit);
      const empty = { unit, files: 0, unreadable: 0, tables: 0, counts: NO_COUNTS };
      const tally = this.units.get(key) ?? empty;
      this.units.set(key, tally);
      if (!seen.has(key)) tally.files += 1;
      seen.add(key);
      return tally;
    };
    for (const { unit, counts } of tables) {
      const tally = at(unit);
      tally.tables += 1;
      tally.counts = sumOfCounts([tally.counts, counts]);
    }
    const first = at(tables[0]?.unit ?? null);
    first.counts = sumOfCounts([first.counts, ofFile]);
    if (error !== null) first.unreadable += 1;
  }

  private addRules(rules: readonly RuleFacts[]): void {
    for (const { rule, code, counts } of rules) {
      const tally = this.rules.get(rule) ?? { rule, code, files: 0, counts: NO_COUNTS };
      this.rules.set(rule, tally);
      tally.files += 1;
      tally.counts = sumOfCounts([tally.counts, counts]);
    }
  }
}

function sum({ error, warning, info }: Counts): number {
  return error + warning + info;
}

function bySeverity(a: Counts, b: Counts): number {
  return b.error - a.error || b.warning - a.warning || b.info - a.info;
}

/** Files with errors, then those that cannot be read or hold no table, then the others. */
function weightOf({ counts, error, tables }: FileTally): number {
  if (counts.error > 0) return 0;
  return error !== null || tables === 0 ? 1 : 2;
}
