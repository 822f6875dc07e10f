import type { Finding } from "../../core/check/finding";
import { wordsOfFinding } from "../../words/rules";
import type { Held } from "./held-workbook";

/** The findings of a workbook, table by table; with what they explain where asked. */
export function allFindings({ checked }: Held, deep: boolean): readonly Finding[] {
  const all = [...checked.tables.flatMap(({ findings }) => findings), ...checked.findings];
  return deep ? all.flatMap(withConsequences) : all;
}

function withConsequences(finding: Finding): readonly Finding[] {
  return [finding, ...finding.consequences.flatMap(withConsequences)];
}

/** What a note on the cell of a finding says. */
export function noteText(finding: Finding): string {
  const { message, whatToDo } = wordsOfFinding(finding);
  return `${message}\n${whatToDo}`;
}
