import "@fluentui/web-components/button.js";
import { h, type Given, type ViewElement } from "../view/view-node";
import { icon, type IconName } from "./icon";

export interface ButtonFacts {
  readonly label: string;
  readonly press: () => unknown;
  readonly look?: "primary" | "outline" | "subtle" | "transparent";
  readonly icon?: IconName;
  readonly disabled?: boolean;
  readonly id?: string;
  /** Where the label alone does not say what it does. */
  readonly name?: string;
  readonly expanded?: boolean;
  readonly controls?: string;
  /** Takes the focus where the element that had it is gone. */
  readonly landing?: boolean;
}

/** A Fluent button in the small size of a task pane. */
export function button(facts: ButtonFacts): ViewElement {
  return h(
    "fluent-button",
    {
      id: facts.id,
      role: "button",
      size: "small",
      appearance: facts.look ?? "outline",
      disabled: facts.disabled === true,
      "data-landing": facts.landing,
      ...named(facts),
      on: { click: () => facts.press() },
    },
    facts.icon !== undefined &&
      h("span", { slot: "start", class: "zp-icon-slot" }, icon(facts.icon)),
    facts.label,
  );
}

/** A quiet button of one icon; its name is read aloud and shown as a tip. */
export function iconButton(
  facts: Omit<ButtonFacts, "label" | "look" | "icon"> & {
    readonly icon: IconName;
    readonly name: string;
  },
): ViewElement {
  return h(
    "fluent-button",
    {
      id: facts.id,
      role: "button",
      size: "small",
      appearance: "subtle",
      "icon-only": true,
      disabled: facts.disabled === true,
      title: facts.name,
      ...named(facts),
      on: { click: () => facts.press() },
    },
    icon(facts.icon),
  );
}

function named({ name, expanded, controls, disabled }: Partial<ButtonFacts>): Given {
  return {
    ...(disabled === true ? { "aria-disabled": "true" } : {}),
    ...(name === undefined ? {} : { "aria-label": name }),
    ...(expanded === undefined ? {} : { "aria-expanded": String(expanded) }),
    ...(controls === undefined ? {} : { "aria-controls": controls }),
  };
}
