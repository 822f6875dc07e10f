import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** Every XML part of the package must satisfy a strict parser, namespaces included. Names the bad ones. */
export function illFormedParts(file: Uint8Array): readonly string[] {
  return Object.entries(unzipSync(file)).flatMap(([name, bytes]) => {
    if (!/\.(?:xml|rels|vml)$/.test(name)) return [];
    const problem = problemIn(new TextDecoder().decode(bytes));
    return problem === null ? [] : [`${name}: ${problem}`];
  });
}

/** What a strict parser says against the text; null when nothing. */
export function problemIn(xml: string): string | null {
  const parser = new SaxesParser({ xmlns: true });
  let problem: string | null = null;
  parser.on("error", (error) => {
    problem ??= error.message;
  });
  parser.write(xml).close();
  return problem;
}

/** Local names of the children of the root, in order. */
export function childrenOf(xml: string): readonly string[] {
  const parser = new SaxesParser({ xmlns: true });
  const names: string[] = [];
  let depth = 0;
  parser.on("opentag", ({ local, uri }) => {
    if (depth === 1 && !uri.includes("markup-compatibility")) names.push(local);
    depth++;
  });
  parser.on("closetag", () => {
    depth--;
  });
  parser.write(xml).close();
  return names;
}

/** Whether the names come in this order; names that the order does not know are passed over. */
export function isInOrder(names: readonly string[], order: readonly string[]): boolean {
  const places = names.map((name) => order.indexOf(name)).filter((place) => place >= 0);
  return places.every((place, at) => at === 0 || place >= (places[at - 1] ?? 0));
}
