import { LAST_COLUMN, LAST_ROW } from "../../../core/grid/address";
import { BYTE, startsWith } from "../xml/characters";
import { isDelimiter, TagCursor } from "./tag-cursor";

/** What kind of content a cell declares (`t`). */
export type CellType = "number" | "shared" | "string" | "inline" | "boolean" | "error" | "date";

const ROW = "row";
const SHEET_DATA = "sheetData";

/** First letters of names: of cells and their children, of attributes, of cell types. */
const LETTER = {
  b: 98,
  c: 99,
  d: 100,
  e: 101,
  f: 102,
  i: 105,
  r: 114,
  s: 115,
  t: 116,
  v: 118,
};
/** Length of ` r="`. */
const USUAL_ATTRIBUTE = 4;
const UPPER_A = 65;
const UPPER_Z = 90;
const ZERO = 48;
const NINE = 57;

/**
 * Walks the rows and cells of a `sheetData` element, byte by byte and without building anything:
 * a big workbook holds a million cells, most of which nobody asks for. Rows and cells without an
 * address are counted on from the one before. Every row must be walked to its end before the next.
 * Throws `UnreadableError` (damaged) where the markup is broken.
 */
export class SheetDataCursor extends TagCursor {
  /** The current row, from zero, with the bytes of its start tag and, once walked, of its end tag. */
  row = -1;
  rowStart = 0;
  rowTagEnd = 0;
  rowEmpty = false;
  rowContentEnd = 0;

  /** The current cell: where it stands (its own address wins over that of its row) and its bytes. */
  cellRow = -1;
  column = -1;
  style = 0;
  type: CellType = "number";
  start = 0;
  tagEnd = 0;
  end = 0;
  /** The start tag of `f`, its text and the end of the element; a start of -1 without a formula. */
  formulaStart = -1;
  formulaTagEnd = -1;
  formulaEnd = -1;
  formulaElementEnd = -1;
  /** The text of `v`, or of an inline string the whole element `is`; -1 without. */
  valueStart = -1;
  valueEnd = -1;

  /** Moves to the next row; false at the end tag of the sheet data, where `position` then stands. */
  nextRow(): boolean {
    for (;;) {
      const at = this.toTag(this.position);
      if (this.bytes[at + 1] === BYTE.slash) {
        if (!this.isNamed(at + 2, SHEET_DATA)) this.fail("not-well-formed", at);
        this.position = at;
        return false;
      }
      if (this.isNamed(at + 1, ROW)) {
        this.openRow(at);
        return true;
      }
      this.position = this.skip(at);
    }
  }

  /** Moves to the next cell of the row; false at its end. */
  nextCell(): boolean {
    if (this.rowEmpty) return false;
    const { bytes } = this;
    for (;;) {
      const at = this.toTag(this.position);
      if (bytes[at + 1] === BYTE.slash) {
        if (!this.isNamed(at + 2, ROW)) this.fail("not-well-formed", at);
        this.rowContentEnd = at;
        this.position = this.afterEndTag(at + 2 + this.prefix.length + ROW.length);
        return false;
      }
      const name = this.afterPrefix(at + 1);
      if (name >= 0 && bytes[name] === LETTER.c && isDelimiter(bytes[name + 1])) {
        this.openCell(at, name + 1);
        return true;
      }
      this.position = this.skip(at);
    }
  }

  /** Stands before the row whose start tag begins at `at`; its number is known already. */
  seekRow(at: number, row: number): void {
    this.position = at;
    this.row = row - 1;
  }

  /** Stands on the cell whose tag begins at `at`; its place is known already. */
  seekCell(at: number, row: number, column: number): void {
    this.position = at;
    this.rowEmpty = false;
    this.cellRow = row;
    this.column = column - 1;
    this.nextCell();
  }

  private openRow(at: number): void {
    const { bytes } = this;
    this.row++;
    this.rowStart = at;
    const nameEnd = at + 1 + this.prefix.length + ROW.length;
    if (!this.readUsualRow(nameEnd)) this.readAnyRow(nameEnd);
    if (this.row < 0 || this.row > LAST_ROW) this.fail("content", at);
    this.rowTagEnd = this.position;
    this.rowEmpty = bytes[this.position - 2] === BYTE.slash;
    this.cellRow = this.row;
    this.column = -1;
  }

  private readAnyRow(nameEnd: number): void {
    let next = nameEnd;
    while ((next = this.nextAttribute(next)) >= 0)
      if (this.attributeNameLength === 1 && this.bytes[this.attributeName] === LETTER.r)
        this.row = this.number(this.attributeStart, this.attributeEnd) - 1;
  }

  /** Reads ` r="12"` and passes over what else the tag says; false for any other form. */
  private readUsualRow(nameEnd: number): boolean {
    const { bytes } = this;
    if (!this.isUsualAttribute(nameEnd, LETTER.r)) return false;
    let at = nameEnd + USUAL_ATTRIBUTE;
    let row = 0;
    for (let byte = bytes[at] ?? 0; byte >= ZERO && byte <= NINE; byte = bytes[++at] ?? 0)
      row = row * 10 + byte - ZERO;
    if (bytes[at++] !== BYTE.doubleQuote || row === 0) return false;
    for (; bytes[at] !== BYTE.greaterThan; at++) {
      if (bytes[at] === BYTE.doubleQuote) at = this.afterQuoted(at) - 1;
      if (at >= bytes.length || bytes[at] === BYTE.lessThan || bytes[at] === BYTE.apostrophe)
        return false;
    }
    this.row = row - 1;
    this.position = at + 1;
    return true;
  }

  private openCell(at: number, nameEnd: number): void {
    const { bytes } = this;
    this.start = at;
    this.column++;
    this.style = 0;
    this.type = "number";
    this.formulaStart = this.valueStart = this.valueEnd = -1;
    if (!this.readUsualTag(nameEnd)) this.readAnyTag(nameEnd);
    if (this.column > LAST_COLUMN || this.cellRow > LAST_ROW) this.fail("content", at);
    this.tagEnd = this.position;
    if (bytes[this.position - 2] !== BYTE.slash && !this.readUsualValue()) this.readChildren();
    this.end = this.position;
  }

  private readAnyTag(nameEnd: number): void {
    let next = nameEnd;
    while ((next = this.nextAttribute(next)) >= 0) {
      if (this.attributeNameLength !== 1) continue;
      const name = this.bytes[this.attributeName];
      if (name === LETTER.r) this.readAddress();
      else if (name === LETTER.s) this.style = this.number(this.attributeStart, this.attributeEnd);
      else if (name === LETTER.t) this.type = this.readType();
    }
  }

  /**
   * Reads ` r="AB12" s="3" t="s">`, the form nearly every writer gives the tag of a cell, in one
   * go; false, with nothing changed, for any other form.
   */
  private readUsualTag(nameEnd: number): boolean {
    const { bytes } = this;
    if (!this.isUsualAttribute(nameEnd, LETTER.r)) return false;
    let at = nameEnd + USUAL_ATTRIBUTE;
    let byte = bytes[at] ?? 0;
    let column = 0;
    for (; byte >= UPPER_A && byte <= UPPER_Z; byte = bytes[++at] ?? 0)
      column = column * 26 + byte - UPPER_A + 1;
    let row = 0;
    for (; byte >= ZERO && byte <= NINE; byte = bytes[++at] ?? 0) row = row * 10 + byte - ZERO;
    if (byte !== BYTE.doubleQuote || column === 0 || row === 0) return false;
    let style = 0;
    if (this.isUsualAttribute(++at, LETTER.s)) {
      at += USUAL_ATTRIBUTE;
      for (byte = bytes[at] ?? 0; byte >= ZERO && byte <= NINE; byte = bytes[++at] ?? 0)
        style = style * 10 + byte - ZERO;
      if (bytes[at++] !== BYTE.doubleQuote) return false;
    }
    const shared = this.isUsualAttribute(at, LETTER.t) && bytes[at + USUAL_ATTRIBUTE] === LETTER.s;
    if (shared) {
      at += USUAL_ATTRIBUTE + 1;
      if (bytes[at++] !== BYTE.doubleQuote) return false;
    }
    if (bytes[at] === BYTE.slash) at++;
    if (bytes[at] !== BYTE.greaterThan) return false;
    this.column = column - 1;
    this.cellRow = row - 1;
    this.style = style;
    if (shared) this.type = "shared";
    this.position = at + 1;
    return true;
  }

  /** Whether ` x="` begins here, for the letter x. */
  private isUsualAttribute(at: number, letter: number): boolean {
    const { bytes } = this;
    return (
      bytes[at + 1] === letter &&
      bytes[at] === BYTE.space &&
      bytes[at + 2] === BYTE.equals &&
      bytes[at + 3] === BYTE.doubleQuote
    );
  }

  /** Reads `<v>…</v></c>`, the usual content; false, with nothing changed, for any other. */
  private readUsualValue(): boolean {
    const { bytes } = this;
    let at = this.position;
    if (this.prefix !== "" || bytes[at + 1] !== LETTER.v) return false;
    if (bytes[at] !== BYTE.lessThan || bytes[at + 2] !== BYTE.greaterThan) return false;
    const start = (at += 3);
    while (bytes[at] !== BYTE.lessThan) if (++at >= bytes.length) return false;
    if (bytes[at + 2] !== LETTER.v || bytes[at + 6] !== LETTER.c) return false;
    if (!startsWith(bytes, at, "</v></c>")) return false;
    this.valueStart = start;
    this.valueEnd = at;
    this.position = at + "</v></c>".length;
    return true;
  }

  private readChildren(): void {
    const { bytes } = this;
    for (;;) {
      const at = this.toTag(this.position);
      const closing = bytes[at + 1] === BYTE.slash;
      const name = this.afterPrefix(closing ? at + 2 : at + 1);
      const letter = name < 0 ? -1 : bytes[name];
      const single = name >= 0 && isDelimiter(bytes[name + 1]);
      if (closing) {
        if (!single || letter !== LETTER.c) this.fail("not-well-formed", at);
        this.position = this.afterEndTag(name + 1);
        return;
      }
      if (single && letter === LETTER.v) {
        this.valueStart = this.afterStartTag(name + 1);
        this.valueEnd = this.readText(LETTER.v);
      } else if (single && letter === LETTER.f) {
        this.formulaStart = at;
        this.formulaTagEnd = this.afterStartTag(name + 1);
        this.formulaEnd = this.readText(LETTER.f);
        this.formulaElementEnd = this.position;
      } else {
        this.position = this.skip(at);
        const inline = letter === LETTER.i && startsWith(bytes, name, "is");
        if (inline && isDelimiter(bytes[name + 2])) {
          this.valueStart = at;
          this.valueEnd = this.position;
        }
      }
    }
  }

  /** Where the text of an open `v` or `f` ends; moves behind its end tag. */
  private readText(letter: number): number {
    const { bytes } = this;
    let at = this.position;
    if (bytes[at - 2] === BYTE.slash) return at;
    for (;;) {
      while (bytes[at] !== BYTE.lessThan)
        if (++at >= bytes.length) this.fail("not-well-formed", at);
      if (bytes[at + 1] !== BYTE.bang) break;
      at = this.skip(at);
    }
    const name = bytes[at + 1] === BYTE.slash ? this.afterPrefix(at + 2) : -1;
    if (name < 0 || bytes[name] !== letter) this.fail("not-well-formed", at);
    this.position = this.afterEndTag(name + 1);
    return at;
  }

  /** Reads `r="AB12"`: the column in letters, the row in digits. */
  private readAddress(): void {
    const { bytes, attributeEnd } = this;
    let at = this.attributeStart;
    let column = 0;
    for (let byte = bytes[at] ?? 0; byte >= UPPER_A && byte <= UPPER_Z; byte = bytes[++at] ?? 0)
      column = column * 26 + byte - UPPER_A + 1;
    if (column === 0) this.fail("content", at);
    this.column = column - 1;
    this.cellRow = this.number(at, attributeEnd) - 1;
    if (this.cellRow < 0) this.fail("content", at);
  }

  private readType(): CellType {
    const first = this.bytes[this.attributeStart];
    if (first === LETTER.s)
      return this.attributeEnd === this.attributeStart + 1 ? "shared" : "string";
    if (first === LETTER.i) return "inline";
    if (first === LETTER.b) return "boolean";
    if (first === LETTER.e) return "error";
    return first === LETTER.d ? "date" : "number";
  }
}
