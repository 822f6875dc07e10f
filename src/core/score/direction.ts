import type { IndicatorRow } from "../detect/evaluation-table";
import { directionOfName, isCostName } from "./indicator-name";
import type { DirectionSource } from "./scorecard";

export type Direction = "at-least" | "at-most" | "equal";

export interface ReadDirection {
  readonly direction: Direction;
  readonly source: DirectionSource;
}

const WRITTEN_NATURE: readonly (readonly [RegExp, Direction])[] = [
  [/反向|逆向|负向/, "at-most"],
  [/正向/, "at-least"],
];

/**
 * The direction of a quantitative target: the comparator that is written, the words of the nature column
 * (反向), a bare 0 (at most 0), the name, else at least. 「＝0」 is at most 0; 「＝」 on a cost is a ceiling by its name, so
 * that a saving is no missed target.
 */
export function directionOf(row: IndicatorRow, name: string, costClass: boolean): ReadDirection {
  const { comparator, comparatorWritten, value } = row.parsed.target;
  const byName = directionOfName(name, costClass);
  if (comparatorWritten) {
    if (comparator === ">=" || comparator === ">") return written("at-least");
    if (comparator === "<=" || comparator === "<") return written("at-most");
    if (value?.isZero()) return written("at-most");
    if (costClass && byName === "at-most") return { direction: "at-most", source: "name" };
    if (isCostName(name)) return { direction: "at-most", source: "name" };
    return written("equal");
  }
  for (const [nature, direction] of WRITTEN_NATURE)
    if (nature.test(row.nature?.text ?? "")) return written(direction);
  if (value?.isZero()) return { direction: "at-most", source: "assumed" };
  if (byName) return { direction: byName, source: "name" };
  return { direction: "at-least", source: "assumed" };
}

function written(direction: Direction): ReadDirection {
  return { direction, source: "written" };
}
