/** An element as it should be. Text stands only in text nodes: what a cell says is never read as HTML. */
export interface ViewElement {
  readonly tag: string;
  /** Tells one among its siblings whatever moved; null: by position and tag. */
  readonly key: string | null;
  readonly attributes: Readonly<Record<string, string>>;
  /** DOM properties that differ from their attribute once a person has typed: value, checked. */
  readonly properties: Readonly<Record<string, string | boolean>>;
  readonly listeners: Readonly<Record<string, (event: Event) => void>>;
  readonly children: readonly ViewNode[];
}

/**
 * One of many alike: built when its turn comes (see `renderer`), and again only when what it is made
 * of has changed. Lists that may have hundreds of entries are made of these.
 */
export interface ViewInTurn {
  readonly tag: string;
  readonly key: string;
  /** Everything that `build` looks at; compared one by one, by identity. */
  readonly madeOf: readonly unknown[];
  readonly build: () => ViewElement;
}

export type ViewNode = ViewElement | ViewInTurn | string;

/** What may be written as a child: false and null leave nothing. */
export type Child = ViewNode | number | false | null | undefined | readonly Child[];

/** `true` sets an empty attribute, false and null leave it out. */
type Attribute = string | number | boolean | null | undefined;

export interface Given {
  readonly key?: string;
  readonly properties?: Readonly<Record<string, string | boolean>>;
  readonly on?: Readonly<Record<string, (event: Event) => void>>;
  readonly [attribute: string]: unknown;
}

/** An element: `h("p", { class: "quiet" }, "文字")`. Event handlers come by name in `on`. */
export function h(tag: string, given: Given = {}, ...children: readonly Child[]): ViewElement {
  const { key = null, properties = {}, on = {}, ...attributes } = given;
  return {
    tag,
    key,
    attributes: readAttributes(attributes as Readonly<Record<string, Attribute>>),
    properties,
    listeners: on,
    children: flat(children),
  };
}

/** An entry of a long list: `build` gives an element of that tag; the key is its own. */
export function inTurn(
  tag: string,
  key: string,
  madeOf: readonly unknown[],
  build: () => ViewElement,
): ViewInTurn {
  return { tag, key, madeOf, build };
}

function readAttributes(given: Readonly<Record<string, Attribute>>): Record<string, string> {
  const read: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) {
    if (value === false || value === null || value === undefined) continue;
    read[name] = value === true ? "" : String(value);
  }
  return read;
}

function flat(children: readonly Child[]): ViewNode[] {
  return children.flatMap((child): ViewNode[] => {
    if (child === null || child === undefined || child === false) return [];
    if (typeof child === "number") return [String(child)];
    if (typeof child === "string") return child === "" ? [] : [child];
    return "tag" in child ? [child] : flat(child);
  });
}
