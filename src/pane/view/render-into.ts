import { Pace } from "./pace";
import type { ViewElement, ViewInTurn, ViewNode } from "./view-node";

const SVG = "http://www.w3.org/2000/svg";

/** What stands in the document for a view node. */
type Mounted = MountedElement | MountedInTurn | MountedText;

interface MountedText {
  readonly kind: "text";
  readonly node: Text;
  view: string;
}

interface MountedElement {
  readonly kind: "element";
  readonly node: Element;
  view: ViewElement;
  children: Mounted[];
  /** One object hears all events of the element, so that handlers change without being re-added. */
  readonly ear: Ear;
}

/** Until its turn comes, a comment keeps its place. */
interface MountedInTurn {
  readonly kind: "in-turn";
  node: Element | Comment;
  view: ViewInTurn;
  built: MountedElement | null;
}

class Ear {
  listeners: ViewElement["listeners"] = {};
  readonly heard = new Set<string>();
  handleEvent(event: Event): void {
    this.listeners[event.type]?.(event);
  }
}

export interface Renderer {
  (children: readonly ViewNode[]): void;
  /** Builds at once what still waits for its turn: before printing, or where the focus shall go there. */
  readonly finish: () => void;
}

/**
 * Draws views into `root` again and again, touching only what differs, so that focus, selection and
 * scrolling stay. What others put on the elements (attributes of web components) is left alone.
 *
 * Of the entries of long lists (`inTurn`) only so many are built at once as a person can wait for;
 * the others follow in slices, in order, between which the browser draws and answers. Until all are
 * there, `root` says so to screen readers (`aria-busy`).
 */
export function renderer(root: Element): Renderer {
  let mounted: Mounted[] = [];
  root.replaceChildren();
  const pace = new Pace<MountedInTurn>(
    (one) => {
      if (one.built === null && root.contains(one.node)) takeTurn(one, pace);
    },
    (waits) => {
      if (waits) root.setAttribute("aria-busy", "true");
      else root.removeAttribute("aria-busy");
    },
  );
  const draw = (children: readonly ViewNode[]): void => {
    pace.begin();
    mounted = reconcile(root, mounted, children, pace);
    pace.end();
  };
  return Object.assign(draw, {
    finish: () => {
      pace.finish();
    },
  });
}

type DrawingPace = Pace<MountedInTurn>;

function reconcile(
  parent: Element,
  olds: readonly Mounted[],
  views: readonly ViewNode[],
  pace: DrawingPace,
): Mounted[] {
  const left = new Map(olds.map((old, index) => [old, index]));
  const byKey = new Map<string, Mounted>();
  for (const old of olds) {
    const key = keyOf(old.view);
    if (key !== null) byKey.set(key, old);
  }
  let at = 0;
  const next = views.map((view) => {
    const key = keyOf(view);
    const candidate = key === null ? nextFitting(olds, left, at, view) : byKey.get(key);
    const index = candidate && left.get(candidate);
    if (candidate !== undefined && index !== undefined && fits(candidate, view)) {
      left.delete(candidate);
      at = Math.max(at, index + 1);
      update(candidate, view, pace);
      return candidate;
    }
    return mount(view, parent, pace);
  });
  for (const gone of left.keys()) gone.node.remove();
  place(parent, next);
  return next;
}

/** The first old node without a key, of the same kind, that nobody has taken yet. */
function nextFitting(
  olds: readonly Mounted[],
  left: ReadonlyMap<Mounted, number>,
  from: number,
  view: ViewNode,
): Mounted | undefined {
  for (let index = from; index < olds.length; index++) {
    const old = olds[index];
    if (old !== undefined && left.has(old) && fits(old, view)) return old;
  }
  return undefined;
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
  if (typeof view === "string" || old.kind === "text")
    return typeof view === "string" && old.kind === "text";
  const sameKind = (old.kind === "in-turn") === "build" in view;
  return sameKind && old.view.tag === view.tag && old.view.key === view.key;
}

function update(old: Mounted, view: ViewNode, pace: DrawingPace): void {
  if (old.view === view) return;
  if (typeof view === "string") {
    if (old.kind === "text") old.node.data = old.view = view;
  } else if ("build" in view) {
    if (old.kind === "in-turn") updateInTurn(old, view, pace);
  } else if (old.kind === "element") {
    dress(old, view, old.view);
    old.children = reconcile(old.node, old.children, view.children, pace);
    old.view = view;
  }
}

function updateInTurn(old: MountedInTurn, view: ViewInTurn, pace: DrawingPace): void {
  const { madeOf } = old.view;
  const same =
    madeOf.length === view.madeOf.length &&
    madeOf.every((part, index) => Object.is(part, view.madeOf[index]));
  if (old.built !== null && !same) update(old.built, view.build(), pace);
  old.view = view;
}

function mount(view: ViewNode, parent: Element, pace: DrawingPace): Mounted {
  if (typeof view === "string") return { kind: "text", node: document.createTextNode(view), view };
  if (!("build" in view)) return mountElement(view, parent, pace);
  if (!pace.isSpent) {
    const built = mountElement(view.build(), parent, pace);
    return { kind: "in-turn", node: built.node, view, built };
  }
  const waiting: MountedInTurn = {
    kind: "in-turn",
    node: document.createComment(""),
    view,
    built: null,
  };
  pace.wait(waiting);
  return waiting;
}

function takeTurn(waiting: MountedInTurn, pace: DrawingPace): void {
  const parent = waiting.node.parentElement;
  if (parent === null) return;
  const built = mountElement(waiting.view.build(), parent, pace);
  waiting.node.replaceWith(built.node);
  waiting.node = built.node;
  waiting.built = built;
}

function mountElement(view: ViewElement, parent: Element, pace: DrawingPace): MountedElement {
  const inSvg =
    view.tag === "svg" || (parent.namespaceURI === SVG && parent.tagName !== "foreignObject");
  const node = inSvg ? document.createElementNS(SVG, view.tag) : document.createElement(view.tag);
  pace.count(view.tag);
  const mounted: MountedElement = { kind: "element", node, view, children: [], ear: new Ear() };
  // Children first: a select takes its value only once its options are there.
  mounted.children = reconcile(node, [], view.children, pace);
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
