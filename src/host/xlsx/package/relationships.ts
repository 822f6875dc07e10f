import { removal } from "../xml/splice";
import { XmlTokens } from "../xml/xml-tokens";
import type { Package } from "./package";

/** A link from one part to another, as the part's `.rels` lists it. */
export interface Relationship {
  readonly id: string;
  /** The last step of the type's address (`worksheet`), the same in transitional and strict files. */
  readonly kind: string;
  /** Name of the part it points to, or the address outside the package. */
  readonly target: string;
  readonly external: boolean;
  /** Bytes of the element in the `.rels` part. */
  readonly start: number;
  readonly end: number;
}

/** Addresses under which Office relationship types live: transitional, strict, Microsoft's own. */
const KIND =
  /^https?:\/\/(?:schemas\.openxmlformats\.org\/(?:officeDocument|package)\/2006|purl\.oclc\.org\/ooxml\/(?:officeDocument|package)|schemas\.microsoft\.com\/office\/20\d\d(?:\/\d\d)?)\/relationships\/(?:metadata\/)?([\w-]+)$/i;

/** The name of the part that lists the relationships of a part ("" for the package itself). */
export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships of a part; none when it lists none. */
export function relationshipsOf(parts: Package, part: string): readonly Relationship[] {
  const name = relationshipsPartOf(part);
  if (!parts.has(name)) return [];
  const tokens = new XmlTokens(parts.part(name), name);
  const found: Relationship[] = [];
  while (tokens.nextOpen()) {
    if (tokens.depth !== 2 || !tokens.is("Relationship")) continue;
    const external = tokens.attribute("TargetMode") === "External";
    const target = tokens.attribute("Target") ?? "";
    const { start } = tokens;
    found.push({
      id: tokens.attribute("Id") ?? "",
      kind: KIND.exec(tokens.attribute("Type") ?? "")?.[1] ?? "",
      target: external ? target : resolveTarget(part, target),
      external,
      start,
      end: tokens.elementEnd(),
    });
  }
  return found;
}

/** The part a target names, seen from the part that holds the link. */
function resolveTarget(from: string, target: string): string {
  const path = decoded(target)
    .replace(/\\/g, "/")
    .replace(/[#?].*$/, "");
  const base = path.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") base.pop();
    else if (step !== "" && step !== ".") base.push(step);
  }
  return base.join("/");
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** Takes a relationship out of the list of a part. */
export function removeRelationship(parts: Package, part: string, { id }: Relationship): void {
  const listed = relationshipsOf(parts, part).filter((each) => each.id === id);
  parts.splice(relationshipsPartOf(part), listed.map(removal));
}
