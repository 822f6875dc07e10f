import type { Field, Goal, IndicatorRow } from "../../detect/evaluation-table";
import { labelKey } from "../../forms/label";
import { sameUnit } from "../../values/unit";
import type { ReadValue } from "../../values/read-value";
import { eachCellOnce, rowName } from "../field-text";
import type { ScoredTable } from "../rule";
import { statementOf } from "./money-statement";
import type { StatedQuantity } from "./stated-quantity";
import { agreesAsPrinted } from "./stated-quantity";
import { Decimal } from "decimal.js";

/** A number of a goal, and the row of the same name that states another one. */
export interface GoalContradiction {
  readonly quantity: StatedQuantity;
  readonly goal: Field;
  readonly row: IndicatorRow;
  /** The target for 预期目标, the actual for 实际完成情况. */
  readonly stated: Field;
}

/** What a name measures: 培训人数 of 培训. */
const MEASURES = /(?:总?数量|总?人数|总?次数|总?个数|人次|场次|场数|数|总?面积|总?长度|里程|规模)$/;
const TIME = /^(?:全年|本年度?|年内|当年|共计?|累计|已|完成了?)+/;
const SHORTEST_NAME = 4;

/** The numbers that goals and results give for what exactly one indicator measures, and give differently. */
export function goalContradictions({ table }: ScoredTable): readonly GoalContradiction[] {
  const rows = table.indicators
    .filter(({ role }) => role === "indicator")
    .map((row) => ({ row, key: keyOf(rowName(row)) }));
  return (["expected", "actual"] as const).flatMap((side) =>
    goalFields(table.goals, side).flatMap((goal) =>
      statementOf(goal).quantities.flatMap((quantity) => {
        const said = keyOf(quantity.name.replace(TIME, ""));
        if (said.length < SHORTEST_NAME) return [];
        const [named, ...more] = rows.filter(({ key }) => key === said);
        const row = named?.row;
        const stated = side === "expected" ? row?.target : row?.actual;
        const value = side === "expected" ? row?.parsed.target : row?.parsed.actual;
        if (!row || more.length > 0 || !stated || !value || !quantity.exact) return [];
        return differs(quantity, value) ? [{ quantity, goal, row, stated }] : [];
      }),
    ),
  );
}

function goalFields(goals: readonly Goal[], side: "expected" | "actual"): readonly Field[] {
  return eachCellOnce(goals.flatMap((goal) => goal[side] ?? []));
}

function keyOf(name: string): string {
  return labelKey(name).replace(MEASURES, "");
}

function differs(quantity: StatedQuantity, { kind, value, upper, unit, approximate }: ReadValue) {
  if ((kind !== "number" && kind !== "percent") || !value || upper || approximate) return false;
  if (!sameUnit(quantity.unit, unit)) return false;
  return !agreesAsPrinted(quantity.number, quantity.step, value, new Decimal(0));
}
