import type { IndicatorRow } from "../../detect/evaluation-table";
import { bareLabel, labelKey } from "../../forms/label";
import { flatMapped } from "../../values/flat-mapped";
import { unitKind } from "../../values/unit";
import { cellsOf, rowName, textOf } from "../field-text";
import { quotedNames, shortLine } from "../quoted-examples";
import { tableRule } from "../rule";
import { valueRows } from "../value-rows";
import type { DirectionWords } from "../vocabulary/direction-words";
import {
  CONSUMPTION,
  LESS_IS_BETTER,
  MORE_IS_BETTER,
  WORK_DONE,
} from "../vocabulary/direction-words";

const slots = ["name", "target"] as const;

const messages = {
  /** 稳定运行率 ≤99%: any failure would be within it. */
  atMostOfGood: { severity: "warning", slots },
  /** 开展培训次数 ≤4次: to do none would meet it, unless a limit is meant. */
  atMostOfWork: { severity: "info", slots },
  /** 投诉次数 ≥5次: the more the better. */
  atLeastOfBad: { severity: "warning", slots },
  /** 用电度数 ≥90000度: perhaps a measure of the work, perhaps not. */
  consumption: { severity: "info", slots },
  /** 成本 =6万元: a saving would miss it. */
  equalCost: { severity: "info", slots: ["count", "names"] },
} as const;

/** T10: the sign of a target points the way its name does. Only signs that are written are judged. */
export const directionSuspect = tableRule({
  id: "direction-suspect",
  code: "T10",
  clause: "绩效指标的方向（正向、反向）应与指标含义一致（通常做法）",
  fix: "none",
  messages,
  *check({ table }) {
    const rows = valueRows(table).map(({ row }) => ({ row, messageId: messageFor(row) }));
    for (const { row, messageId } of rows)
      if (messageId && messageId !== "equalCost" && row.target)
        yield {
          messageId,
          cells: cellsOf([row.target, row.level3]),
          values: { name: shortLine(rowName(row)), target: shortLine(row.target.text) },
          indicator: rowName(row),
        };
    const costs = flatMapped(rows, ({ row, messageId }) =>
      messageId === "equalCost" ? [row] : [],
    );
    if (costs.length > 0)
      yield {
        messageId: "equalCost",
        cells: cellsOf(costs.map(({ target }) => target)),
        values: { count: String(costs.length), names: quotedNames(costs) },
      };
  },
});

function messageFor(row: IndicatorRow): keyof typeof messages | null {
  const { kind, comparator, comparatorWritten, value } = row.parsed.target;
  if ((kind !== "number" && kind !== "percent") || !comparatorWritten) return null;
  if (repeatsTarget(row)) return null;
  const name = bareLabel(textOf(row.level3));
  if (comparator === "<=" || comparator === "<") return atMostMessage(row, name);
  if (comparator === ">=" || comparator === ">") {
    if (LESS_IS_BETTER.some((words) => says(words, name, row))) return "atLeastOfBad";
    return says(CONSUMPTION, name, row) ? "consumption" : null;
  }
  return isCost(row, name) && !value?.isZero() ? "equalCost" : null;
}

function atMostMessage(row: IndicatorRow, name: string): "atMostOfGood" | "atMostOfWork" | null {
  const { kind, value } = row.parsed.target;
  if (says(MORE_IS_BETTER, name, row)) return "atMostOfGood";
  if (kind === "percent" || value?.isZero()) return null;
  return says(WORK_DONE, name, row) ? "atMostOfWork" : null;
}

/** The standard printed beside the row gives the points for the same sign and value: it was meant. */
function repeatsTarget({ criteria, target }: IndicatorRow): boolean {
  return labelKey(textOf(criteria)).includes(labelKey(textOf(target)));
}

function says({ name, unless, units }: DirectionWords, label: string, row: IndicatorRow): boolean {
  if (!name.test(label) || unless.test(label)) return false;
  return !units || units.includes(unitKind(row.parsed.target.unit));
}

/** A sum of money that is a cost by its name. */
function isCost({ parsed }: IndicatorRow, name: string): boolean {
  return unitKind(parsed.target.unit) === "money" && /成本|费用|造价/.test(name);
}
