import { appended, styleSection, withoutLast } from "../styles/style-sections";
import { stylesPart } from "../styles/styles-part";
import type { WorkbookModel } from "../workbook/workbook-model";
import { spliced } from "../xml/splice";
import { utf8 } from "../xml/xml-text";

/** Parts besides sheets and styles that name differential formats by their number. */
const OTHER_USERS = /(?:^|\/)(?:tables|pivotTables|queryTables)\//i;

/** Spelled so that no other program writes the same: both colours, pattern named. */
const OWN_FILL =
  /^<(?:\w+:)?dxf><(?:\w+:)?fill><(?:\w+:)?patternFill patternType="solid"><(?:\w+:)?fgColor rgb="FF([\dA-F]{6})"\/><(?:\w+:)?bgColor rgb="FF\1"\/><\/(?:\w+:)?patternFill><\/(?:\w+:)?fill><\/(?:\w+:)?dxf>$/;

/** The differential format of a fill, `#RRGGBB`. */
function fillXml(fill: string, prefix: string): string {
  const rgb = `FF${fill.slice(1).toUpperCase()}`;
  const color = (name: string): string => `<${prefix}${name} rgb="${rgb}"/>`;
  const pattern = `<${prefix}patternFill patternType="solid">${color("fgColor")}${color("bgColor")}</${prefix}patternFill>`;
  return `<${prefix}dxf><${prefix}fill>${pattern}</${prefix}fill></${prefix}dxf>`;
}

/**
 * Adds the fills of marks (`#RRGGBB`, each once) behind the workbook's differential formats and
 * gives the number of each. Throws `RangeError` for a fill that is no such colour.
 */
export function addFills(
  model: WorkbookModel,
  fills: readonly string[],
): ReadonlyMap<string, number> {
  const wanted = [...new Set(fills)];
  for (const fill of wanted)
    if (!/^#[\da-f]{6}$/i.test(fill)) throw new RangeError(`No colour: ${fill}`);
  if (wanted.length === 0) return new Map();
  const part = stylesPart(model);
  const bytes = model.parts.part(part);
  const section = styleSection(bytes, part, "dxfs");
  const first = section.element?.children.length ?? 0;
  const entries = wanted.map((fill) => fillXml(fill, section.prefix));
  model.parts.splice(part, appended(bytes, part, section, entries));
  return new Map(wanted.map((fill, order) => [fill, first + order]));
}

/**
 * Takes fills of marks out again: those of the given numbers that stand last, are spelled as marks
 * are, and serve nothing else. Others stay: a hole in the list would give formats other numbers.
 */
export function removeFills(
  model: WorkbookModel,
  ours: ReadonlySet<number>,
  others: ReadonlySet<number>,
): void {
  const part = model.linked("styles");
  if (part === null || ours.size === 0 || !model.parts.has(part)) return;
  const bytes = model.parts.part(part);
  const section = styleSection(bytes, part, "dxfs");
  const formats = section.element?.children ?? [];
  let kept = formats.length;
  while (kept > 0 && ours.has(kept - 1) && !others.has(kept - 1)) {
    const format = formats[kept - 1];
    if (!format || !OWN_FILL.test(utf8(bytes, format.start, format.end))) break;
    if (isUsedElsewhere(model, kept - 1)) break;
    kept--;
  }
  const after = spliced(bytes, withoutLast(bytes, section, formats.length - kept));
  if (after !== bytes) model.parts.replace(part, after);
}

/** In a table, a pivot table or a table style. */
function isUsedElsewhere(model: WorkbookModel, id: number): boolean {
  const { parts } = model;
  const pattern = new RegExp(`dxfId\\s*=\\s*["']${String(id)}["']`, "i");
  const styles = model.linked("styles");
  return parts.names().some((name) => {
    if (name !== styles && !OTHER_USERS.test(name)) return false;
    const bytes = parts.part(name);
    return pattern.test(utf8(bytes, 0, bytes.length));
  });
}
