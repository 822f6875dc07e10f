import type { CellStyle } from "../../../core/sheets/sheet-drawing";
import type { Splice } from "../xml/splice";
import { escapeAttribute, utf8 } from "../xml/xml-text";
import { appended, type StyleSection, type StyleSectionName, styleSection } from "./style-sections";

/** Codes that every workbook knows by number (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "@": 49,
};

const FIRST_OWN_FORMAT = 164;

/** Numbers of the simplified Chinese character set. */
const CHARSET = "134";

/**
 * The styles of a workbook as a list to be lengthened: what is there already is used again, the
 * rest is put behind it, so that no number in use changes its meaning.
 */
export class CellStyleBook {
  private readonly lists: Readonly<Record<"fonts" | "fills" | "borders" | "cellXfs", EntryList>>;
  private readonly formats: StyleSection;
  private readonly formatIds = new Map<string, number>();
  private readonly newFormats: string[] = [];
  private nextFormat = FIRST_OWN_FORMAT;
  private readonly known = new Map<string, number>();
  private readonly prefix: string;

  /** Throws `UnreadableError` (damaged). */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly part: string,
  ) {
    const list = (name: StyleSectionName): EntryList => new EntryList(bytes, part, name);
    this.lists = {
      fonts: list("fonts"),
      fills: list("fills"),
      borders: list("borders"),
      cellXfs: list("cellXfs"),
    };
    this.formats = styleSection(bytes, part, "numFmts");
    this.prefix = this.formats.prefix;
    for (const { attributes } of this.formats.element?.children ?? []) {
      const id = Number(attributes.numFmtId);
      this.formatIds.set(attributes.formatCode ?? "", id);
      this.nextFormat = Math.max(this.nextFormat, id + 1);
    }
  }

  /** The number by which cells name this style. */
  indexOf(style: CellStyle): number {
    const key = JSON.stringify(style);
    let index = this.known.get(key);
    if (index === undefined) {
      index = this.lists.cellXfs.indexOf(this.cellXml(style));
      this.known.set(key, index);
    }
    return index;
  }

  /** What has to be put into the styles part. */
  splices(): readonly Splice[] {
    const { bytes, part } = this;
    return [
      ...appended(bytes, part, this.formats, this.newFormats),
      ...Object.values(this.lists).flatMap((list) => list.splices()),
    ];
  }

  private cellXml(style: CellStyle): string {
    const { lists, prefix } = this;
    const format = this.formatId(style.numberFormat);
    const font = lists.fonts.indexOf(fontXml(style, prefix));
    const fill = lists.fills.indexOf(fillXml(style, prefix));
    const border = lists.borders.indexOf(borderXml(style, prefix));
    const protection = style.locked ? "" : `<${prefix}protection locked="0"/>`;
    return (
      `<${prefix}xf numFmtId="${String(format)}" fontId="${String(font)}" fillId="${String(fill)}" borderId="${String(border)}" xfId="0"` +
      ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${style.locked ? "" : ' applyProtection="1"'}>` +
      alignmentXml(style, prefix) +
      `${protection}</${prefix}xf>`
    );
  }

  private formatId(code: string): number {
    const known = BUILT_IN[code] ?? this.formatIds.get(code);
    if (known !== undefined) return known;
    const id = this.nextFormat++;
    this.formatIds.set(code, id);
    this.newFormats.push(
      `<${this.prefix}numFmt numFmtId="${String(id)}" formatCode="${escapeAttribute(code)}"/>`,
    );
    return id;
  }
}

/** The entries of one list, by how they are written. */
class EntryList {
  private readonly section: StyleSection;
  private readonly places = new Map<string, number>();
  private readonly added: string[] = [];
  private count: number;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly part: string,
    name: StyleSectionName,
  ) {
    this.section = styleSection(bytes, part, name);
    const entries = this.section.element?.children ?? [];
    this.count = entries.length;
    entries.forEach(({ start, end }, order) => {
      const xml = utf8(bytes, start, end);
      if (!this.places.has(xml)) this.places.set(xml, order);
    });
    if (entries.length === 0)
      for (const entry of FIRST[name] ?? []) this.add(entry(this.section.prefix));
  }

  indexOf(xml: string): number {
    return this.places.get(xml) ?? this.add(xml);
  }

  splices(): readonly Splice[] {
    return appended(this.bytes, this.part, this.section, this.added);
  }

  private add(xml: string): number {
    this.added.push(xml);
    this.places.set(xml, this.count);
    return this.count++;
  }
}

/** What must stand first in a list, where a workbook came without it: cells without style use it. */
const FIRST: Readonly<Partial<Record<StyleSectionName, readonly ((prefix: string) => string)[]>>> =
  {
    fonts: [(prefix) => `<${prefix}font/>`],
    fills: [
      (prefix) => patternXml("none", "", prefix),
      (prefix) => patternXml("gray125", "", prefix),
    ],
    borders: [(prefix) => bordersXml("", prefix)],
    cellXfs: [
      (prefix) => `<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`,
    ],
  };

function fontXml({ font, size, bold, color }: CellStyle, prefix: string): string {
  return (
    `<${prefix}font>${bold ? `<${prefix}b/>` : ""}<${prefix}sz val="${String(size)}"/>` +
    (color === null ? "" : `<${prefix}color rgb="${argb(color)}"/>`) +
    `<${prefix}name val="${escapeAttribute(font)}"/><${prefix}charset val="${CHARSET}"/></${prefix}font>`
  );
}

function fillXml({ fill }: CellStyle, prefix: string): string {
  if (fill === null) return patternXml("none", "", prefix);
  const colors = `<${prefix}fgColor rgb="${argb(fill)}"/><${prefix}bgColor indexed="64"/>`;
  return patternXml("solid", colors, prefix);
}

function patternXml(type: string, colors: string, prefix: string): string {
  const tag = `<${prefix}patternFill patternType="${type}"`;
  const pattern = colors === "" ? `${tag}/>` : `${tag}>${colors}</${prefix}patternFill>`;
  return `<${prefix}fill>${pattern}</${prefix}fill>`;
}

function borderXml({ border }: CellStyle, prefix: string): string {
  return bordersXml(border === "none" ? "" : border, prefix);
}

function bordersXml(style: string, prefix: string): string {
  const sides = ["left", "right", "top", "bottom"].map((side) =>
    style === ""
      ? `<${prefix}${side}/>`
      : `<${prefix}${side} style="${style}"><${prefix}color auto="1"/></${prefix}${side}>`,
  );
  return `<${prefix}border>${sides.join("")}<${prefix}diagonal/></${prefix}border>`;
}

function alignmentXml({ horizontal, vertical, wrap, stacked }: CellStyle, prefix: string): string {
  return (
    `<${prefix}alignment${horizontal === "general" ? "" : ` horizontal="${horizontal}"`}` +
    (vertical === "bottom" ? "" : ` vertical="${vertical}"`) +
    `${stacked ? ' textRotation="255"' : ""}${wrap ? ' wrapText="1"' : ""}/>`
  );
}

/** Throws `RangeError` for what is no `#RRGGBB`. */
function argb(color: string): string {
  if (!/^#[\da-f]{6}$/i.test(color)) throw new RangeError(`No colour: ${color}`);
  return `FF${color.slice(1).toUpperCase()}`;
}
