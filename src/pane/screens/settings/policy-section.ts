import { POLICIES } from "../../../core/score/policies";
import { settingsWords } from "../../../words/pane/settings";
import { decide } from "../../actions/decide";
import type { Pane } from "../../model/pane";
import {
  NUMBER_FIELDS,
  typedText,
  withTyped,
  withValue,
  type NumberField,
  type PolicyDraft,
  type PolicyError,
  type PolicyRecord,
} from "../../model/policy-draft";
import { button } from "../../parts/button";
import { fieldId, select, textField } from "../../parts/fields";
import { h, type Child } from "../../view/view-node";

const AS_FORM = "";

/** Thresholds and formulas for the whole workbook; blank ones are left to each table's form. */
export function policySection(pane: Pane): Child {
  const { view } = pane.state();
  return h(
    "section",
    { class: "zp-section zp-form" },
    h("h2", { class: "zp-section-title" }, settingsWords.policy),
    view === null
      ? h("p", { class: "zp-quiet" }, settingsWords.policyUnread)
      : fields(pane, view.state.policy),
  );
}

function fields(pane: Pane, policy: PolicyRecord | null): Child {
  const typed = typedFields(pane);
  const busy = pane.state().working !== null;
  const draft = withTyped(policy, typed);
  const save = (): unknown => {
    if (draft.ok)
      return decide(
        pane,
        { kind: "policy", policy: draft.policy },
        NUMBER_FIELDS.map(({ key }) => fieldName(key)),
      );
    goToError(pane, draft.errors);
    return null;
  };
  return [
    h("p", { class: "zp-quiet" }, settingsWords.policyWhy),
    choices(pane, policy, busy),
    h(
      "div",
      { class: "zp-grid" },
      NUMBER_FIELDS.map((field) =>
        textField(pane, {
          field: fieldName(field.key),
          label: settingsWords.fields[field.key],
          initial: typedText(field, policy),
          placeholder: settingsWords.asForm,
          decimal: true,
          suffix: settingsWords.units[field.unit],
          enter: save,
          error: errorOf(draft, field.key),
        }),
      ),
    ),
    errorsElsewhere(draft),
    h(
      "div",
      { class: "zp-buttons" },
      button({
        label: settingsWords.save,
        look: "primary",
        disabled: busy || Object.keys(typed).length === 0,
        press: save,
      }),
      policy !== null &&
        button({
          label: settingsWords.reset,
          disabled: busy,
          press: () =>
            decide(
              pane,
              { kind: "policy", policy: null },
              NUMBER_FIELDS.map(({ key }) => fieldName(key)),
            ),
        }),
    ),
  ];
}

function errorOf(draft: PolicyDraft, key: NumberField["key"]): string | null {
  return draft.ok ? null : (draft.errors.find(({ field }) => field === key)?.text ?? null);
}

/** Of a kept policy, in what cannot be typed here. */
function errorsElsewhere(draft: PolicyDraft): Child {
  const errors = draft.ok ? [] : draft.errors.filter(({ field }) => field === null);
  return (
    errors.length > 0 &&
    h(
      "div",
      { class: "zp-invalid", role: "alert" },
      h("p", {}, settingsWords.wrong),
      h(
        "ul",
        {},
        errors.map(({ text }) => h("li", {}, text)),
      ),
    )
  );
}

/** Nothing is saved: the first field that is wrong gets the focus, and why is said. */
function goToError(pane: Pane, errors: readonly PolicyError[]): void {
  const first = errors.find(({ field }) => field !== null);
  if (!first?.field) return;
  pane.announce(`${settingsWords.fields[first.field]}：${first.text}`, true);
  pane.focus(fieldId(fieldName(first.field)));
}

/** Parameters with a few values; each counts as soon as it is chosen. */
function choices(pane: Pane, policy: PolicyRecord | null, busy: boolean): Child {
  const choose = (key: string, value: string | boolean | null): unknown =>
    decide(pane, { kind: "policy", policy: withValue(policy, key, value) });
  const one = (
    key: "base" | "reverse" | "equal",
    label: string,
    options: readonly (readonly [string, string])[],
  ): Child => {
    const kept = policy?.[key];
    return select({
      id: `zp-policy-${key}`,
      label,
      value: typeof kept === "string" ? kept : AS_FORM,
      disabled: busy,
      options: [
        { value: AS_FORM, label: settingsWords.asForm },
        ...options.map(([value, name]) => ({ value, label: name })),
      ],
      choose: (value) => choose(key, value === AS_FORM ? null : value),
    });
  };
  const demanded = policy?.["reasonsDemanded"];
  return [
    one(
      "base",
      settingsWords.base,
      POLICIES.map(({ id, name }) => [id, name] as const),
    ),
    one("reverse", settingsWords.reverse, Object.entries(settingsWords.reverseOptions)),
    one("equal", settingsWords.equal, Object.entries(settingsWords.equalOptions)),
    select({
      id: "zp-policy-reasons",
      label: settingsWords.reasons,
      value: typeof demanded === "boolean" ? (demanded ? "yes" : "no") : AS_FORM,
      disabled: busy,
      options: [
        { value: AS_FORM, label: settingsWords.asForm },
        { value: "yes", label: settingsWords.reasonsOptions.yes },
        { value: "no", label: settingsWords.reasonsOptions.no },
      ],
      choose: (value) => choose("reasonsDemanded", value === AS_FORM ? null : value === "yes"),
    }),
  ];
}

/** Only what was typed since the last saving. */
function typedFields(pane: Pane): Partial<Record<NumberField["key"], string>> {
  const typed: Partial<Record<NumberField["key"], string>> = {};
  for (const { key } of NUMBER_FIELDS) {
    const text = pane.state().drafts[fieldName(key)];
    if (text !== undefined) typed[key] = text;
  }
  return typed;
}

function fieldName(key: string): string {
  return `policy:${key}`;
}
