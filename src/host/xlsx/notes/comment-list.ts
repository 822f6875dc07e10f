import { isMarkNote, noteContent } from "../../../core/edits/mark";
import { fromA1, type Position, toA1 } from "../../../core/grid/address";
import { attributeSpan } from "../xml/attributes";
import { child, prefixOf, rootElement, type XmlElement } from "../xml/element-tree";
import { removal, type Splice, spliced } from "../xml/splice";
import { encodeSpreadsheetText, escapeText, toUtf8 } from "../xml/xml-text";
import { appendedTo } from "../draw/workbook-list";

/** Author of the product's notes. They are known by their content: other programs drop authors. */
const NOTE_AUTHOR = "绩效自评助手";

/** A note on one cell. */
export interface Note {
  readonly at: Position;
  readonly text: string;
}

/** A comments part without comments. */
export function blankComments(namespace: string): string {
  return `<comments xmlns="${namespace}"><authors/><commentList/></comments>`;
}

/** The cells that have a note or a comment. */
export function commentedCells(bytes: Uint8Array, part: string): ReadonlySet<string> {
  const list = child(rootElement(bytes, part), "commentList");
  return new Set(list?.children.map(({ attributes }) => attributes.ref ?? "") ?? []);
}

/** The part with the notes behind those that are there. */
export function withNotes(bytes: Uint8Array, part: string, notes: readonly Note[]): Uint8Array {
  const root = rootElement(bytes, part);
  const authors = child(root, "authors");
  const list = child(root, "commentList");
  if (!authors || !list) return bytes;
  const prefix = prefixOf(root);
  const known = authors.children.findIndex(({ text }) => text === NOTE_AUTHOR);
  const author = String(known < 0 ? authors.children.length : known);
  const comments = notes.map(({ at, text }) => {
    const written = escapeText(encodeSpreadsheetText(noteContent(text)));
    return (
      `<${prefix}comment ref="${toA1(at)}" authorId="${author}"><${prefix}text><${prefix}r>` +
      `<${prefix}t xml:space="preserve">${written}</${prefix}t></${prefix}r></${prefix}text></${prefix}comment>`
    );
  });
  const name = `<${prefix}author>${NOTE_AUTHOR}</${prefix}author>`;
  return spliced(bytes, [
    ...(known < 0 ? appendedTo(bytes, authors, name) : []),
    ...appendedTo(bytes, list, comments.join("")),
  ]);
}

/** What is left of a comments part without our notes, and the cells they stood on. */
export interface WithoutNotes {
  /** Null when no comment is left. */
  readonly bytes: Uint8Array | null;
  readonly cells: readonly Position[];
}

/** The part without our notes. Our author goes where nobody else has it; later ones count one less. */
export function withoutNotes(bytes: Uint8Array, part: string): WithoutNotes {
  const root = rootElement(bytes, part);
  const comments = child(root, "commentList")?.children ?? [];
  const { ours, kept } = parted(comments);
  const cells = ours.flatMap(({ attributes }) => fromA1(attributes.ref ?? "") ?? []);
  if (ours.length === 0) return { bytes, cells };
  if (kept.length === 0) return { bytes: null, cells };
  const splices = [
    ...ours.map(removal),
    ...withoutAuthor(bytes, child(root, "authors")?.children ?? [], kept),
  ];
  return { bytes: spliced(bytes, splices), cells };
}

function parted(comments: readonly XmlElement[]): Readonly<Record<"ours" | "kept", XmlElement[]>> {
  const parts = { ours: [] as XmlElement[], kept: [] as XmlElement[] };
  for (const comment of comments)
    parts[isMarkNote(textOf(comment)) ? "ours" : "kept"].push(comment);
  return parts;
}

function withoutAuthor(
  bytes: Uint8Array,
  authors: readonly XmlElement[],
  kept: readonly XmlElement[],
): readonly Splice[] {
  const index = authors.findIndex(({ text }) => text === NOTE_AUTHOR);
  const author = authors[index];
  const authorOf = ({ attributes }: XmlElement): number => Number(attributes.authorId ?? "-1");
  if (!author || kept.some((comment) => authorOf(comment) === index)) return [];
  const later = kept.filter((comment) => authorOf(comment) > index);
  return [
    removal(author),
    ...later.flatMap((comment) => renumbered(bytes, comment, authorOf(comment) - 1)),
  ];
}

/** The characters of a comment, its runs joined. */
function textOf(element: XmlElement): string {
  return element.local === "t" ? element.text : element.children.map(textOf).join("");
}

function renumbered(bytes: Uint8Array, { start, name }: XmlElement, to: number): readonly Splice[] {
  const span = attributeSpan(bytes, start + 1 + name.length, "authorId");
  return span ? [{ start: span.valueStart, end: span.valueEnd, bytes: toUtf8(String(to)) }] : [];
}
