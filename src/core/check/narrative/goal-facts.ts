import { Decimal } from "decimal.js";
import type { EvaluationTable, Field, Goal, IndicatorRow } from "../../detect/evaluation-table";
import { labelKey } from "../../forms/label";
import { flatMapped } from "../../values/flat-mapped";
import { sameUnit } from "../../values/unit";
import type { ReadValue } from "../../values/read-value";
import { eachCellOnce, rowName } from "../field-text";
import { groupedBy } from "../grouped";
import type { ScoredTable } from "../rule";
import { isSameNumber } from "./fund-said";
import { statementOf } from "./money-statement";
import type { StatedQuantity } from "./stated-quantity";

/** A number of a goal, and the row of the same name that states another one. */
export interface GoalContradiction {
  readonly quantity: StatedQuantity;
  readonly goal: Field;
  readonly row: IndicatorRow;
  /** The target for 预期目标, the actual for 实际完成情况. */
  readonly stated: Field;
}

/** What a name measures: 培训人数 of 培训. */
const MEASURES =
  /(?:总?数量|总?人数|总?次数|总?[个份处台套件座条]数|人次|场次|场数|数|总?面积|总?长度|里程|规模)$/;
const TIME = /^(?:全年|本年度?|年内|当年|共计?|累计|已|完成了?)+/;
/** What was done with a thing, before or behind its name: 建设雨量站, 宣传资料发放. */
const DONE =
  /^(?:建设|建成|完成|开展|举办|组织|实施|采购|购置|购买|发放|安装)了?|(?:建设|采购|购置|购买|发放|安装)$/g;
/** 36处的目标任务 repeats what was planned. */
const AS_PLANNED = /^[^,，。；;]{0,4}(?:目标|任务|计划|要求)/;
const SHORTEST_NAME = 4;
const SHORTEST_THING = 3;

/** The numbers that goals and results give for what exactly one indicator measures, and give differently. */
export function goalContradictions({ table }: ScoredTable): readonly GoalContradiction[] {
  const rows = table.indicators
    .filter(({ role }) => role === "indicator")
    .map((row) => ({ row, key: keyOf(rowName(row)) }))
    .filter(({ key }) => key.length >= SHORTEST_NAME)
    .map(({ row, key }) => ({ row, thing: thingOf(key) }));
  return flatMapped(["expected", "actual"] as const, (side) =>
    flatMapped(goalFields(table.goals, side), (goal) =>
      flatMapped([...groupedBy(quantitiesOf(goal, table), thingSaid)], ([thing, said]) => {
        const [named, ...more] = rows.filter((one) => one.thing === thing);
        const row = named?.row;
        const stated = side === "expected" ? row?.target : row?.actual;
        const value = side === "expected" ? row?.parsed.target : row?.parsed.actual;
        if (thing.length < SHORTEST_THING || !row || more.length > 0 || !stated || !value)
          return [];
        // A limit copied as the result (≥48场) states no number.
        if (side === "actual" && value.comparatorWritten) return [];
        const [quantity] = said;
        // One of several that fits is meant, the others are parts of it.
        return said.every((one) => differs(one, value, stated))
          ? [{ quantity, goal, row, stated }]
          : [];
      }),
    ),
  );
}

/** What a goal counts or measures for the year itself. */
function quantitiesOf(goal: Field, { year }: EvaluationTable): readonly StatedQuantity[] {
  return statementOf(goal).quantities.filter(
    (quantity) =>
      quantity.exact &&
      (quantity.year === null || year === null || quantity.year === year) &&
      !AS_PLANNED.test(goal.text.slice(quantity.end)),
  );
}

function goalFields(goals: readonly Goal[], side: "expected" | "actual"): readonly Field[] {
  return eachCellOnce(flatMapped(goals, (goal) => goal[side] ?? []));
}

function thingSaid({ name }: StatedQuantity): string {
  return thingOf(keyOf(name.replace(TIME, "")));
}

function keyOf(name: string): string {
  return labelKey(name).replace(MEASURES, "");
}

function thingOf(key: string): string {
  return key.replace(DONE, "");
}

function differs(
  quantity: StatedQuantity,
  { kind, value, upper, unit, approximate }: ReadValue,
  stated: Field,
): boolean {
  if ((kind !== "number" && kind !== "percent") || !value || upper || approximate) return false;
  if (!sameUnit(quantity.unit, unit)) return false;
  const printed = statementOf(stated).quantities.find(({ number }) => number.eq(value));
  return !isSameNumber(quantity, { number: value, step: printed?.step ?? new Decimal(0) });
}
