import { FORMS } from "../../../core/forms";
import type { FormId } from "../../../core/forms/form-profile";
import { POLICIES } from "../../../core/score/policies";
import type { TableReport } from "../../../report/report";
import { POLICY_SOURCE_WORDS } from "../../../words/forms";
import { recogniseWords } from "../../../words/pane/recognise";
import { decide } from "../../actions/decide";
import type { Pane } from "../../model/pane";
import { button } from "../../parts/button";
import { idOf } from "../../parts/disclosure";
import { draftOf, select, textField } from "../../parts/fields";
import type { TableView, WorkbookView } from "../../session/session";
import { h, type ViewElement } from "../../view/view-node";

const AS_FOUND = "";

/** Form and policy chosen by hand for one table; kept with the workbook. */
export function corrections(
  pane: Pane,
  view: WorkbookView,
  table: TableView,
  report: TableReport,
): ViewElement {
  const { key } = table;
  const kept = view.state.tables[key];
  const busy = pane.state().working !== null;
  return h(
    "div",
    { class: "zp-form" },
    select<FormId | typeof AS_FOUND>({
      id: `${idOf(key)}-form`,
      label: recogniseWords.form,
      value: kept?.form ?? AS_FOUND,
      disabled: busy,
      options: [
        {
          value: AS_FOUND,
          label: recogniseWords.formAsRecognised(nameOfForm(view, table.recognisedForm)),
        },
        ...view.ownForms.map(({ id, name }) => ({
          value: id,
          label: recogniseWords.ownForm(name),
        })),
        ...(kept?.form && !isKnown(view, kept.form)
          ? [{ value: kept.form, label: recogniseWords.formMissing(kept.form) }]
          : []),
        ...FORMS.map(({ id, name }) => ({ value: id, label: name })),
      ],
      choose: (form) =>
        decide(pane, { kind: "form", table: key, form: form === AS_FOUND ? null : form }),
    }),
    select({
      id: `${idOf(key)}-policy`,
      label: recogniseWords.policy,
      value: kept?.policy ?? AS_FOUND,
      disabled: busy,
      options: [
        { value: AS_FOUND, label: recogniseWords.policyOfForm(nameOfPolicy(view, report.form)) },
        ...POLICIES.map(({ id, name }) => ({ value: id, label: name })),
      ],
      choose: (policy) =>
        decide(pane, {
          kind: "table-policy",
          table: key,
          policy: policy === AS_FOUND ? null : policy,
        }),
    }),
    h(
      "p",
      { class: "zp-quiet" },
      recogniseWords.policyNow(table.policyName, POLICY_SOURCE_WORDS[report.policy.source]),
    ),
    report.funds.computed !== null && fundWeight(pane, key, kept?.fundWeight ?? null),
    h("p", { class: "zp-quiet" }, recogniseWords.kept),
  );
}

/** Points of the fund block, for forms that do not print them. */
function fundWeight(pane: Pane, table: string, kept: string | null): ViewElement {
  const field = `fund-weight:${table}`;
  const take = (weight: string | null): unknown =>
    decide(pane, { kind: "fund-weight", table, weight }, [field]);
  const typed = draftOf(pane, field, kept ?? "").trim();
  return h(
    "div",
    { class: "zp-row" },
    textField(pane, {
      field,
      label: recogniseWords.fundWeight,
      initial: kept ?? "",
      decimal: true,
      enter: () => typed !== "" && take(typed),
    }),
    button({
      label: recogniseWords.fundWeightTake,
      disabled: typed === "" || typed === kept || pane.state().working !== null,
      press: () => take(typed),
    }),
    kept !== null &&
      button({ label: recogniseWords.withdraw, look: "subtle", press: () => take(null) }),
  );
}

function nameOfForm({ ownForms }: WorkbookView, id: FormId): string {
  return [...ownForms, ...FORMS].find((form) => form.id === id)?.name ?? id;
}

function isKnown({ ownForms }: WorkbookView, id: FormId): boolean {
  return [...ownForms, ...FORMS].some((form) => form.id === id);
}

/** The policy a form brings with it. */
function nameOfPolicy({ ownForms }: WorkbookView, form: FormId): string {
  const own = ownForms.find((one) => one.id === form);
  if (own) return own.policyName;
  const id = FORMS.find((one) => one.id === form)?.policy;
  return POLICIES.find((policy) => policy.id === id)?.name ?? "";
}
