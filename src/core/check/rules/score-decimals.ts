import { Decimal } from "decimal.js";
import type { EvaluationTable } from "../../detect/evaluation-table";
import { printedIn } from "../../score/agreement";
import { shownNumber } from "../../score/shown-number";
import type { NumberField } from "../field-text";
import { eachCellOnce, hasNumber } from "../field-text";
import { tableRule } from "../rule";
import type { TableFindings } from "../rule";

const slots = ["count", "printed", "rounded", "decimals"] as const;

const messages = {
  /** So many decimals that a calculation left them there: 0.0900000762939453. */
  tail: { severity: "warning", slots },
  /** Some more decimals than scores have. */
  more: { severity: "info", slots },
} as const;

/** From so many decimals on a number is the tail of a calculation. */
const TAIL = 7;

/** W10: scores and the total are printed with no more decimals than the policy's (two). */
export const scoreDecimals = tableRule({
  id: "score-decimals",
  code: "W10",
  clause: "自评得分保留两位小数（通常做法）",
  fix: "confirm",
  messages,
  *check({ table, scorecard }) {
    const { scoreDecimals: most } = scorecard.policy.policy;
    const long = scoreFields(table).filter((field) => decimalsOf(field) > most);
    yield* finding(
      "tail",
      long.filter((field) => decimalsOf(field) >= TAIL),
      most,
    );
    yield* finding(
      "more",
      long.filter((field) => decimalsOf(field) < TAIL),
      most,
    );
  },
});

/** The scores of rows, classes, funds and the total, each cell once. */
function scoreFields(table: EvaluationTable): readonly NumberField[] {
  const fields = [
    ...table.funds.map(({ score }) => score),
    ...table.indicators.map(({ score }) => score),
    ...table.classes.map(({ statedScore }) => statedScore),
    table.total?.score ?? null,
  ];
  return eachCellOnce(fields.filter(hasNumber));
}

/** Decimals as shown; a percentage is no score. */
function decimalsOf(field: NumberField): number {
  if (/[%％]/.test(field.text)) return 0;
  return printedIn(field)?.value.decimalPlaces() ?? 0;
}

function* finding(
  messageId: keyof typeof messages,
  fields: readonly NumberField[],
  decimals: number,
): TableFindings<typeof messages> {
  const [first] = fields;
  if (!first) return;
  const rounded = ({ number }: NumberField) =>
    shownNumber(number.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP));
  yield {
    messageId,
    cells: fields.map(({ at }) => at),
    values: {
      count: String(fields.length),
      printed: first.text.trim(),
      rounded: rounded(first),
      decimals: String(decimals),
    },
    // A formula that gives the score is rounded by its author.
    fix: fields
      .filter(({ formula }) => formula === null)
      .map((field) => ({ at: field.at, before: field.text, after: rounded(field) })),
  };
}
