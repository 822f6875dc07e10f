import type { EvaluationTable, Field } from "../detect/evaluation-table";
import { isReason } from "./stated-reason";
import { flatMapped } from "../values/flat-mapped";

/** What a reason for a question on the funds speaks of, where it does not stand in the fund block itself. */
export interface FundQuestion {
  /** In the reasons of the whole table, of the indicators, and in the remarks. */
  readonly topic: RegExp;
  /** True where any reason for the whole table answers it, whatever it speaks of. */
  readonly answeredByTable: boolean;
}

/** Whether the table answers a question on its funds: in the fund block, or wherever else it gives reasons. */
export function answersFundQuestion(
  table: EvaluationTable,
  { topic, answeredByTable }: FundQuestion,
): boolean {
  const others = [...flatMapped(table.indicators, ({ reason }) => reason ?? []), ...table.remarks];
  const answers = (field: Field, onTopic: boolean) =>
    isReason(field.text) && (!onTopic || topic.test(field.text));
  return (
    fundReasonPlaces(table).some((field) => answers(field, false)) ||
    table.reasons.some((field) => answers(field, !answeredByTable)) ||
    others.some((field) => answers(field, true))
  );
}

/** The cells of the fund block's own column for reasons. */
function fundReasonPlaces({ funds }: EvaluationTable): readonly Field[] {
  return flatMapped(funds, ({ reason }) => reason ?? []);
}

/** Where a reason on the funds is missed: the first place without one in the fund block, else at the bottom. */
export function missingFundReason(table: EvaluationTable): Field | null {
  const places = [...fundReasonPlaces(table), ...table.reasons];
  return places.find(({ text }) => !isReason(text)) ?? places[0] ?? null;
}
