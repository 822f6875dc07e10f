import type { Package } from "../package/package";
import { XmlTokens } from "../xml/xml-tokens";
import { type CellFormat, cellFormat } from "./displayed-text";
import { formatCode, GENERAL } from "./number-formats";

interface CellStyle {
  readonly format: number;
  readonly locked: boolean;
}

const PLAIN: CellStyle = { format: 0, locked: true };

/** What the styles of a workbook say that reading and writing cells needs. */
export class Styles {
  private readonly formats = new Map<number, CellFormat>();

  private constructor(
    private readonly styles: readonly CellStyle[],
    private readonly codes: ReadonlyMap<number, string>,
    private readonly date1904: boolean,
  ) {}

  /** Without a styles part every cell is General and locked. */
  static read(parts: Package, part: string | null, date1904: boolean): Styles {
    const styles: CellStyle[] = [];
    const codes = new Map<number, string>();
    if (part === null || !parts.has(part)) return new Styles(styles, codes, date1904);
    const tokens = new XmlTokens(parts.part(part), part);
    let section = "";
    while (tokens.nextOpen()) {
      if (tokens.depth === 2) section = tokens.local;
      else if (tokens.depth === 3 && section === "numFmts" && tokens.is("numFmt"))
        codes.set(number(tokens.attribute("numFmtId")), tokens.attribute("formatCode") ?? GENERAL);
      else if (tokens.depth === 3 && section === "cellXfs" && tokens.is("xf"))
        styles.push(readStyle(tokens));
    }
    return new Styles(styles, codes, date1904);
  }

  /** How cells of this style display what they hold. */
  formatOf(style: number): CellFormat {
    const id = (this.styles[style] ?? PLAIN).format;
    let found = this.formats.get(id);
    if (!found) {
      found = cellFormat(formatCode(id, this.codes), this.date1904);
      this.formats.set(id, found);
    }
    return found;
  }

  /** Whether cells of this style are locked once their sheet is protected: so unless said otherwise. */
  isLocked(style: number): boolean {
    return (this.styles[style] ?? PLAIN).locked;
  }
}

function readStyle(tokens: XmlTokens): CellStyle {
  const format = number(tokens.attribute("numFmtId"));
  let locked = true;
  while (tokens.next() !== "close" || tokens.depth > 3)
    if (tokens.kind === "open" && tokens.is("protection"))
      locked = tokens.attribute("locked") === null || tokens.flag("locked");
  return { format, locked };
}

function number(attribute: string | null): number {
  const value = Number(attribute ?? "0");
  return Number.isSafeInteger(value) ? value : 0;
}
