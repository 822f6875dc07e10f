import type { ScoredWorkbook } from "../../app/score-tables";
import { areaToA1 } from "../../core/grid/address";
import { policyOfForm } from "../../core/score/policy-of-form";
import type { HostProblem } from "../../host/port";
import { checkedFileReport } from "../../report/file-report";
import { UNRECOGNISED_WORDS } from "../../words/report";
import type { Held } from "./held-workbook";
import { scoreLines } from "./score-lines";
import type { TableView, WorkbookView } from "./session";

/** A workbook as the screens show it. */
export function workbookView(
  path: string,
  { scored, checked }: Held,
  stateProblem: HostProblem | null,
  undo: WorkbookView["undo"],
): WorkbookView {
  return {
    report: checkedFileReport(path, checked),
    sheets: scored.sheets,
    tables: tableViews(scored),
    ownForms: scored.ownForms.map((form) => ({
      ...{ id: form.id, name: form.name },
      policyName: policyOfForm(form).name,
    })),
    unrecognised: scored.unrecognised.map(({ sheet, area, reason }) => ({
      sheet,
      range: areaToA1(area),
      why: UNRECOGNISED_WORDS[reason],
    })),
    staleAcknowledgements: checked.staleAcknowledgements,
    state: scored.state,
    stateProblem,
    undo,
  };
}

function tableViews({ tables, keys, recognisedForms, sheets, state }: ScoredWorkbook): TableView[] {
  return tables.map((scored, index) => {
    const key = keys[index] ?? "";
    const kept = Object.hasOwn(state.tables, key) ? state.tables[key] : undefined;
    return {
      key,
      formName: scored.form.name,
      recognisedForm: recognisedForms[index] ?? scored.form.id,
      policyName: scored.scorecard.policy.policy.name,
      protected: sheets.some(
        ({ name, ...sheet }) => name === scored.table.sheet && sheet.protected,
      ),
      scores: scoreLines(scored, kept ?? null),
    };
  });
}
