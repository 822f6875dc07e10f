import type { ViewElement, ViewNode } from "./view-node";

const SVG = "http://www.w3.org/2000/svg";

/** What stands in the document for a view node. */
type Mounted = MountedElement | { readonly node: Text; view: string };

interface MountedElement {
  readonly node: Element;
  view: ViewElement;
  children: Mounted[];
  /** One object hears all events of the element, so that handlers change without being re-added. */
  readonly ear: Ear;
}

class Ear {
  listeners: ViewElement["listeners"] = {};
  readonly heard = new Set<string>();
  handleEvent(event: Event): void {
    this.listeners[event.type]?.(event);
  }
}

/**
 * Draws views into `root` again and again, touching only what differs, so that focus, selection and
 * scrolling stay. What others put on the elements (attributes of web components) is left alone.
 */
export function renderer(root: Element): (children: readonly ViewNode[]) => void {
  let mounted: Mounted[] = [];
  root.replaceChildren();
  return (children) => {
    mounted = reconcile(root, mounted, children);
  };
}

function reconcile(parent: Element, olds: Mounted[], views: readonly ViewNode[]): Mounted[] {
  const left = new Set(olds);
  const byKey = new Map<string, Mounted>();
  for (const old of olds)
    if (typeof old.view !== "string" && old.view.key !== null) byKey.set(old.view.key, old);
  let at = 0;
  const next = views.map((view) => {
    const key = keyOf(view);
    const candidate = key === null ? nextFitting(olds, left, at, view) : byKey.get(key);
    if (candidate !== undefined && left.has(candidate) && fits(candidate, view)) {
      left.delete(candidate);
      at = Math.max(at, olds.indexOf(candidate) + 1);
      update(candidate, view);
      return candidate;
    }
    return mount(view, parent);
  });
  for (const gone of left) gone.node.remove();
  place(parent, next);
  return next;
}

/** The first old node without a key, of the same kind, that nobody has taken yet. */
function nextFitting(
  olds: readonly Mounted[],
  left: ReadonlySet<Mounted>,
  from: number,
  view: ViewNode,
): Mounted | undefined {
  return olds.slice(from).find((old) => left.has(old) && fits(old, view));
}

/** Moves only nodes that are out of place: a moved node would lose its focus. */
function place(parent: Element, children: readonly Mounted[]): void {
  let before: ChildNode | null = parent.firstChild;
  for (const { node } of children) {
    if (node === before) before = before.nextSibling;
    else parent.insertBefore(node, before);
  }
}

function keyOf(view: ViewNode): string | null {
  return typeof view === "string" ? null : view.key;
}

function fits(old: Mounted, view: ViewNode): boolean {
  if (typeof view === "string") return typeof old.view === "string";
  return typeof old.view !== "string" && old.view.tag === view.tag && old.view.key === view.key;
}

function update(old: Mounted, view: ViewNode): void {
  if (old.node instanceof Text) {
    if (old.view !== view && typeof view === "string") {
      old.node.data = view;
      (old as { view: string }).view = view;
    }
    return;
  }
  if (typeof view === "string" || !("ear" in old) || old.view === view) return;
  dress(old, view, old.view);
  old.children = reconcile(old.node, old.children, view.children);
  old.view = view;
}

function mount(view: ViewNode, parent: Element): Mounted {
  if (typeof view === "string") return { node: document.createTextNode(view), view };
  const inSvg =
    view.tag === "svg" || (parent.namespaceURI === SVG && parent.tagName !== "foreignObject");
  const node = inSvg ? document.createElementNS(SVG, view.tag) : document.createElement(view.tag);
  const mounted: MountedElement = { node, view, children: [], ear: new Ear() };
  // Children first: a select takes its value only once its options are there.
  mounted.children = reconcile(node, [], view.children);
  dress(mounted, view, null);
  return mounted;
}

function dress({ node, ear }: MountedElement, view: ViewElement, old: ViewElement | null): void {
  for (const name of Object.keys(old?.attributes ?? {}))
    if (!(name in view.attributes)) node.removeAttribute(name);
  for (const [name, value] of Object.entries(view.attributes))
    if (old?.attributes[name] !== value) node.setAttribute(name, value);
  ear.listeners = view.listeners;
  for (const name of Object.keys(view.listeners)) {
    if (ear.heard.has(name)) continue;
    ear.heard.add(name);
    node.addEventListener(name, ear);
  }
  const target = node as unknown as Record<string, unknown>;
  for (const [name, value] of Object.entries(view.properties))
    if (target[name] !== value) target[name] = value;
}
