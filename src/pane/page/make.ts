/** What an element is made with. Text stands in text nodes only. */
export interface Made {
  readonly class?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly press?: () => void;
}

/** An element of the page with its children. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  made: Made = {},
  children: readonly (Node | string | null)[] = [],
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (made.class !== undefined) element.className = made.class;
  if (made.text !== undefined) element.textContent = made.text;
  for (const [name, value] of Object.entries(made.attributes ?? {}))
    element.setAttribute(name, value);
  const { press } = made;
  if (press) element.addEventListener("click", press);
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** A button of the page; `look` is "primary", "plain" or "quiet". */
export function pageButton(
  label: string,
  press: () => void,
  look: "primary" | "plain" | "quiet" = "plain",
  attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
  return make("button", {
    class: `page-button page-button-${look}`,
    text: label,
    press,
    attributes: { type: "button", ...attributes },
  });
}
