import { childInsertion } from "../xml/child-order";
import { escapeAttribute, toUtf8 } from "../xml/xml-text";
import { declareContentType, removeContentType } from "./content-types";
import { type Dialect, PACKAGE_NAMESPACE, XML_DECLARATION } from "./dialect";
import type { Package } from "./package";
import { relationshipsOf, relationshipsPartOf, removeRelationship } from "./relationships";

/** A part that is new to the package, and the part that points to it. */
export interface NewPart {
  readonly from: string;
  /** Last step of the relationship's type. */
  readonly kind: string;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** Adds a part with its content type and the link to it; gives the link's id. */
export function addLinkedPart(parts: Package, dialect: Dialect, part: NewPart): string {
  parts.add(part.name, part.bytes);
  return linkPart(parts, dialect, part);
}

/** Says what a part is that has just been added, and links to it; gives the link's id. */
export function linkPart(parts: Package, dialect: Dialect, part: Omit<NewPart, "bytes">): string {
  declareContentType(parts, part.name, part.contentType);
  return addRelationship(parts, dialect, part);
}

/** Adds a link from one part to another that is there; gives its id. */
function addRelationship(
  parts: Package,
  dialect: Dialect,
  { from, kind, name }: Pick<NewPart, "from" | "kind" | "name">,
): string {
  const list = relationshipsPartOf(from);
  const id = freeId(relationshipsOf(parts, from).map((link) => link.id));
  const target = escapeAttribute(relativeTarget(from, name));
  const element = (prefix: string): string =>
    `<${prefix}Relationship Id="${id}" Type="${dialect.office}/${kind}" Target="${target}"/>`;
  if (parts.has(list))
    parts.splice(list, childInsertion(parts.part(list), list, [], "Relationship", element));
  else
    parts.add(
      list,
      toUtf8(
        `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_NAMESPACE.relationships}">${element("")}</Relationships>`,
      ),
    );
  return id;
}

/** Takes out a part, its own list of links, its content type and the links of `from` to it. */
export function removeLinkedPart(parts: Package, from: string, name: string): void {
  for (const link of relationshipsOf(parts, from))
    if (!link.external && link.target.toLowerCase() === name.toLowerCase())
      removeRelationship(parts, from, link);
  const left = relationshipsPartOf(from);
  if (parts.has(left) && relationshipsOf(parts, from).length === 0) parts.remove(left);
  const own = relationshipsPartOf(name);
  if (parts.has(own)) parts.remove(own);
  if (parts.has(name)) parts.remove(name);
  removeContentType(parts, name);
}

/** The same for a part that alone uses what it links to: that goes along. */
export function removeWithOwn(parts: Package, from: string, name: string): void {
  for (const { target, external } of relationshipsOf(parts, name))
    if (!external && parts.has(target)) removeWithOwn(parts, name, target);
  removeLinkedPart(parts, from, name);
}

/** The first free name `xl/…/sheet3.xml` of a numbered series. */
export function freePartName(parts: Package, before: string, after: string): string {
  for (let number = 1; ; number++) {
    const name = before + String(number) + after;
    if (!parts.has(name)) return name;
  }
}

function freeId(taken: readonly string[]): string {
  const numbers = taken.map((id) => Number(/^rId(\d{1,9})$/.exec(id)?.[1] ?? "0"));
  return `rId${String(numbers.reduce((last, number) => Math.max(last, number), 0) + 1)}`;
}

/** The way from one part to another, as Excel writes it. */
function relativeTarget(from: string, to: string): string {
  const base = from.split("/").slice(0, -1);
  const path = to.split("/");
  let common = 0;
  while (common < base.length && base[common] === path[common]) common++;
  return [...base.slice(common).map(() => ".."), ...path.slice(common)].join("/");
}
