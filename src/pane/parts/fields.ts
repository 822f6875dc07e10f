import "@fluentui/web-components/checkbox.js";
import "@fluentui/web-components/switch.js";
import "@fluentui/web-components/text-input.js";
import { type as typeInto } from "../actions/decide";
import type { Pane } from "../model/pane";
import { h, type ViewElement } from "../view/view-node";

export interface ChoiceFacts<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly choose: (value: T) => unknown;
  readonly disabled?: boolean;
  readonly id: string;
  /** The label is read aloud but not shown. */
  readonly quiet?: boolean;
}

/** A native drop-down list: right for keyboard, screen reader and high contrast on every host. */
export function select<T extends string>(facts: ChoiceFacts<T>): ViewElement {
  const chosen = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    const option = facts.options.find((one) => one.value === value);
    if (option !== undefined) facts.choose(option.value);
  };
  return h(
    "div",
    { class: "zp-field", key: facts.id },
    h(
      "label",
      { for: facts.id, class: facts.quiet === true ? "zp-unseen" : "zp-label" },
      facts.label,
    ),
    h(
      "select",
      {
        id: facts.id,
        class: "zp-select",
        disabled: facts.disabled === true,
        properties: { value: facts.value },
        on: { change: chosen },
      },
      facts.options.map(({ value, label }) =>
        h("option", { value, key: value, selected: value === facts.value }, label),
      ),
    ),
  );
}

/** Two or three choices side by side, as radio buttons that look like one bar. */
export function segments<T extends string>(facts: ChoiceFacts<T>): ViewElement {
  return h(
    "fieldset",
    { class: "zp-segments", key: facts.id, disabled: facts.disabled === true },
    h("legend", { class: facts.quiet === true ? "zp-unseen" : "zp-label" }, facts.label),
    h(
      "div",
      { class: "zp-segment-bar" },
      facts.options.map(({ value, label }) =>
        h(
          "label",
          { class: "zp-segment", key: value },
          h("input", {
            type: "radio",
            class: "zp-unseen",
            name: facts.id,
            value,
            properties: { checked: value === facts.value },
            on: { change: () => facts.choose(value) },
          }),
          h("span", {}, label),
        ),
      ),
    ),
  );
}

export interface InputFacts {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly input: (text: string) => unknown;
  readonly placeholder?: string;
  readonly inputmode?: "decimal" | "numeric";
  readonly suffix?: string;
  readonly enter?: () => unknown;
  /** What is wrong with what stands there (null: nothing); shown under it and read with it. */
  readonly error?: string | null;
}

/** One line of text. */
export function textInput(facts: InputFacts): ViewElement {
  const { id, error } = facts;
  if (error === undefined) return input(facts);
  return h(
    "div",
    { class: "zp-judged", key: id },
    input(facts),
    error !== null && h("p", { class: "zp-invalid", id: errorId(id) }, error),
  );
}

function errorId(id: string): string {
  return `${id}-error`;
}

/** The component's own line of text gets its description: a name of an id does not reach into it. */
function describe(event: Event): void {
  const { id, control } = event.currentTarget as HTMLElement & { control?: HTMLInputElement };
  const error = document.getElementById(errorId(id));
  control?.setAttribute("aria-invalid", String(error !== null));
  if (control) control.ariaDescribedByElements = error ? [error] : null;
}

function input(facts: InputFacts): ViewElement {
  const { id, label, value, enter, suffix } = facts;
  return h(
    "fluent-text-input",
    {
      id,
      key: id,
      class: "zp-text",
      "control-size": "small",
      placeholder: facts.placeholder,
      autocomplete: "off",
      inputmode: facts.inputmode,
      properties: { value },
      on: {
        focusin: describe,
        input: (event) => {
          facts.input((event.target as HTMLInputElement).value);
        },
        keydown: (event) => {
          describe(event);
          if ((event as KeyboardEvent).key === "Enter" && enter !== undefined) {
            event.preventDefault();
            enter();
          }
        },
      },
    },
    label,
    suffix !== undefined && h("span", { slot: "end", class: "zp-suffix" }, suffix),
  );
}

export interface TextFacts extends Pick<
  InputFacts,
  "label" | "placeholder" | "suffix" | "enter" | "error"
> {
  /** Name of the draft in the state, also the id. */
  readonly field: string;
  /** What stands there before anything is typed. */
  readonly initial: string;
  readonly decimal?: boolean;
}

/** One line of text; what is typed is a draft until a button takes it. */
export function textField(
  pane: Pane,
  { field, initial, decimal, ...facts }: TextFacts,
): ViewElement {
  return textInput({
    ...facts,
    id: fieldId(field),
    value: draftOf(pane, field, initial),
    ...(decimal === true ? { inputmode: "decimal" } : {}),
    input: (text) => {
      typeInto(pane, field, text);
    },
  });
}

export function draftOf(pane: Pane, field: string, initial: string): string {
  return pane.state().drafts[field] ?? initial;
}

export function fieldId(field: string): string {
  return `zp-field-${field.replace(/[^\p{L}\p{N}]+/gu, "-")}`;
}

export interface CheckFacts {
  /** Shown beside the box, and its name. */
  readonly label: string;
  readonly checked: boolean;
  readonly change: (checked: boolean) => unknown;
  readonly disabled?: boolean;
  readonly key?: string;
  /** Its name where no label is shown. */
  readonly name?: string;
}

export function checkbox(facts: CheckFacts): ViewElement {
  return boxOf("fluent-checkbox", "checkbox", facts);
}

export function toggleSwitch(facts: CheckFacts): ViewElement {
  return boxOf("fluent-switch", "switch", facts);
}

function boxOf(tag: string, role: string, facts: CheckFacts): ViewElement {
  return h(
    "label",
    { class: "zp-check", ...(facts.key === undefined ? {} : { key: facts.key }) },
    h(tag, {
      // The component says so to the browser alone; tools that read attributes want it written.
      role,
      "aria-checked": String(facts.checked),
      disabled: facts.disabled === true,
      "aria-label": facts.name ?? facts.label,
      properties: { checked: facts.checked },
      on: {
        change: (event) => {
          facts.change((event.target as HTMLInputElement).checked);
        },
      },
    }),
    facts.name === undefined && h("span", {}, facts.label),
  );
}
