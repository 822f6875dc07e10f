import type { Package } from "../package/package";
import { relationshipsOf } from "../package/relationships";
import { XmlTokens } from "../xml/xml-tokens";
import type { ObjectPlace, PictureObject } from "./sheet-picture";

const EMU_A_PIXEL = 9525;
/** A sheet with thousands of drawn things shows the first ones. */
const OBJECTS_MAX = 500;

/** What the element inside an anchor draws. */
const KINDS = new Map(
  Object.entries<PictureObject["kind"]>({
    pic: "picture",
    graphicFrame: "chart",
    sp: "shape",
    cxnSp: "shape",
    grpSp: "shape",
  }),
);

/** Pictures, charts and shapes that lie over the cells of a sheet. Throws `UnreadableError` (damaged). */
export function objectsOf(parts: Package, sheetPart: string): readonly PictureObject[] {
  return relationshipsOf(parts, sheetPart)
    .filter(({ kind, external, target }) => kind === "drawing" && !external && parts.has(target))
    .flatMap(({ target }) => [...anchored(new XmlTokens(parts.part(target), target))])
    .slice(0, OBJECTS_MAX);
}

function* anchored(tokens: XmlTokens): Generator<PictureObject> {
  while (tokens.nextOpen())
    if (tokens.depth === 2 && /Anchor$/.test(tokens.local)) {
      const object = objectIn(tokens);
      if (object) yield object;
    }
}

/** The anchor that begins at the current tag; null where it draws nothing that is seen. */
function objectIn(tokens: XmlTokens): PictureObject | null {
  const anchor = new AnchorReader();
  const { depth } = tokens;
  while (tokens.next() !== "close" || tokens.depth !== depth) anchor.take(tokens, depth);
  return anchor.object;
}

/** Gathers what an anchor says of its place, its kind and its name. */
class AnchorReader {
  private readonly corners: Record<"from" | "to", Corner> = { from: {}, to: {} };
  private corner: Corner | null = null;
  private field = "";
  private size: { width: number; height: number } | null = null;
  private at: { x: number; y: number } | null = null;
  private kind: PictureObject["kind"] | null = null;
  private name = "";
  private text = "";
  private hidden = false;

  take(tokens: XmlTokens, depth: number): void {
    if (tokens.kind === "text") {
      if (this.corner && this.field !== "") this.corner[this.field] = Number(tokens.text());
      else if (this.field === "t") this.text += tokens.text();
    } else if (tokens.kind === "open") this.enter(tokens, tokens.depth - depth);
    else this.field = "";
  }

  private enter(tokens: XmlTokens, level: number): void {
    const { local } = tokens;
    this.field = (level === 2 && this.corner) || local === "t" ? local : "";
    // Paragraphs of a text box.
    if (local === "p" && this.text !== "") this.text += "\n";
    if (level === 1) {
      this.corner = local === "from" || local === "to" ? this.corners[local] : null;
      if (local === "ext")
        this.size = { width: pixels(tokens, "cx"), height: pixels(tokens, "cy") };
      if (local === "pos") this.at = { x: pixels(tokens, "x"), y: pixels(tokens, "y") };
      this.kind ??= KINDS.get(local) ?? null;
    }
    if (local === "cNvPr" && this.name === "") {
      this.name = tokens.attribute("name") ?? "";
      this.hidden = tokens.flag("hidden");
    }
  }

  get object(): PictureObject | null {
    const { kind, name, text, hidden } = this;
    const place = this.place();
    return kind === null || hidden || !place ? null : { kind, name, text, place };
  }

  private place(): ObjectPlace | null {
    const { size, at } = this;
    const [from, to] = [pointOf(this.corners.from), pointOf(this.corners.to)];
    if (from && to) return { from, to };
    if (from && size) return { from, size };
    return at && size ? { from: { row: 0, column: 0, ...at }, size } : null;
  }
}

/** `col`, `colOff`, `row`, `rowOff` as far as they are stated. */
type Corner = Record<string, number>;

function pointOf({ col, colOff, row, rowOff }: Corner): ObjectPlace["from"] | null {
  if (col === undefined || row === undefined || !(col >= 0 && row >= 0)) return null;
  return { row, column: col, x: (colOff ?? 0) / EMU_A_PIXEL, y: (rowOff ?? 0) / EMU_A_PIXEL };
}

function pixels(tokens: XmlTokens, name: string): number {
  return Number(tokens.attribute(name) ?? "0") / EMU_A_PIXEL || 0;
}
