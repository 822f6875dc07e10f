import type { CheckedWorkbook } from "../../app/check-workbook";
import { keptWords } from "../../words/kept";
import type { Paper } from "./paper";
import { paragraph, span } from "./paper";

/** Says that decisions kept in the workbook were followed, which ones, and which fit nothing any more. */
export function keptText(
  paper: Paper,
  { state, staleAcknowledgements }: Pick<CheckedWorkbook, "state" | "staleAcknowledgements">,
): string[] {
  const tables = Object.values(state.tables);
  const rows = tables.flatMap((table) => Object.values(table.rows));
  const parts = keptWords.parts({
    forms: tables.filter(({ form }) => form !== null).length,
    policies: tables.filter(({ policy }) => policy !== null).length + (state.policy ? 1 : 0),
    tiers: rows.filter(({ choice }) => choice?.kind === "tier").length,
    manual: rows.filter(({ choice }) => choice?.kind === "manual").length,
    weights:
      rows.filter(({ weight }) => weight !== null).length +
      tables.filter(({ fundWeight }) => fundWeight !== null).length,
    acknowledged: state.acknowledgements.length,
  });
  if (parts === "") return [];
  return [
    ...paragraph(paper, { indent: 2, text: span(keptWords.followed(parts), "warning") }),
    ...staleAcknowledgements.flatMap(({ id, reason }) =>
      paragraph(paper, { indent: 2, text: span(keptWords.stale(id, reason), "warning") }),
    ),
  ];
}
