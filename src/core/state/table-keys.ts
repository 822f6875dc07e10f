import { shortHash } from "../check/finding-id";
import type { EvaluationTable, IndicatorRow } from "../detect/evaluation-table";
import { bareLabel, labelKey } from "../forms/label";

/**
 * The keys under which decisions on tables are kept: by title, project and, where these repeat, the
 * place among the tables that share them. They survive inserted rows and sheets that are renamed or
 * moved past tables of other names; a changed title or project makes another table of it.
 */
export function tableKeys(tables: readonly EvaluationTable[]): readonly string[] {
  const keyOf = countedKeys();
  return tables.map(({ title, project }) => keyOf([labelKey(title.text), labelKey(project ?? "")]));
}

/** The same for the rows of one table, one a row of `indicators`: level-1, level-2 and level-3 names. */
export function rowKeys({ indicators }: EvaluationTable): readonly string[] {
  const keyOf = countedKeys();
  return indicators.map((row) => keyOf(namesOf(row)));
}

/** Of the classes without the points in their labels, which may be corrected. */
function namesOf({ level1, level2, level3 }: IndicatorRow): readonly string[] {
  return [
    bareLabel(level1?.text ?? ""),
    bareLabel(level2?.text ?? ""),
    labelKey(level3?.text ?? ""),
  ];
}

function countedKeys(): (names: readonly string[]) => string {
  const given = new Map<string, number>();
  return (names) => {
    const key = shortHash(JSON.stringify(names));
    const count = (given.get(key) ?? 0) + 1;
    given.set(key, count);
    return count === 1 ? key : `${key}-${String(count)}`;
  };
}
