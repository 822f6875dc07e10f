import { NumberList } from "../sheet/number-list";
import { richText } from "../sheet/rich-text";
import { tooLarge } from "../open-limits";
import { damaged } from "../unreadable-error";
import { isPlainCharacter } from "../xml/characters";
import { decodeSpreadsheetText, decodeXml, toUtf8, trimXmlSpace, utf8 } from "../xml/xml-text";
import { XmlTokens } from "../xml/xml-tokens";

/** JavaScript strings end somewhat above. */
const TEXT_MAX = 500_000_000;

/**
 * The strings that cells share. Only their places are read at first; each is decoded when asked
 * for, since most strings of a big workbook never are.
 */
export class SharedStrings {
  private constructor(
    private readonly text: string,
    /** Start and end of each plain text; a decoded one has the start -1. */
    private readonly starts: Int32Array,
    private readonly ends: Int32Array,
    /** Texts decoded so far, and those with runs or guides, decoded at once. */
    private readonly decoded: (string | undefined)[],
  ) {}

  static readonly none = new SharedStrings("", new Int32Array(), new Int32Array(), []);

  /** Throws `UnreadableError` (damaged). */
  static read(bytes: Uint8Array, part: string): SharedStrings {
    const tokens = new XmlTokens(bytes, part);
    tokens.next();
    if (!tokens.is("sst")) throw damaged(part, "content", tokens.start);
    if (tokens.empty) return SharedStrings.none;
    if (bytes.length > TEXT_MAX) throw tooLarge("expandedBytes", bytes.length, TEXT_MAX, part);
    const text = utf8(bytes, tokens.end, bytes.length);
    const items = new ItemScan(text, tokens.rootPrefix, part).items();
    return new SharedStrings(text, items.starts, items.ends, items.decoded);
  }

  get count(): number {
    return this.starts.length;
  }

  /** The text at this index; the caller has checked that it is below `count`. */
  at(index: number): string {
    const known = this.decoded[index];
    if (known !== undefined) return known;
    const start = this.starts[index] ?? 0;
    const end = this.ends[index] ?? 0;
    // A negative end marks text whose space at the ends is kept.
    const raw = this.text.slice(start, Math.abs(end));
    const text = decodeSpreadsheetText(end < 0 ? decodeXml(raw) : trimXmlSpace(decodeXml(raw)));
    this.decoded[index] = text;
    return text;
  }

  /** Whether the text is empty; decodes only those that may be. */
  isBlank(index: number): boolean {
    const start = this.starts[index] ?? -1;
    const isText = start >= 0 && start < Math.abs(this.ends[index] ?? 0);
    if (isText && isPlainCharacter(this.text.charCodeAt(start))) return false;
    return this.at(index) === "";
  }
}

/** Finds the items; nearly all are one plain `t`, the others are decoded on the spot. */
class ItemScan {
  private readonly starts = new NumberList();
  private readonly ends = new NumberList();
  private readonly decoded: (string | undefined)[] = [];

  private readonly open: string;
  private readonly close: string;
  private readonly textOpen: string;
  private readonly textClose: string;
  private readonly listClose: string;
  private readonly extensions: string;

  constructor(
    private readonly text: string,
    prefix: string,
    private readonly part: string,
  ) {
    this.open = `<${prefix}si`;
    this.close = `</${prefix}si>`;
    this.textOpen = `<${prefix}t`;
    this.textClose = `</${prefix}t>`;
    this.listClose = `</${prefix}sst`;
    this.extensions = `<${prefix}extLst`;
  }

  items(): { starts: Int32Array; ends: Int32Array; decoded: (string | undefined)[] } {
    const { text, close } = this;
    for (let at = this.nextItem(0); at >= 0; at = this.nextItem(at)) {
      const tagEnd = text.indexOf(">", at) + 1;
      if (text[tagEnd - 2] === "/") {
        this.add(0, 0);
        at = tagEnd;
        continue;
      }
      const end = text.indexOf(close, tagEnd);
      if (end < 0 || tagEnd === 0) throw damaged(this.part, "not-well-formed");
      if (!this.addPlain(tagEnd, end)) this.addRich(at, end + close.length);
      at = end + close.length;
    }
    return {
      starts: this.starts.finished(),
      ends: this.ends.finished(),
      decoded: this.decoded,
    };
  }

  /** Where the next item begins; -1 at the end of the list, which extensions may precede. */
  private nextItem(from: number): number {
    const { text, open } = this;
    let at = text.indexOf("<", from);
    while (at >= 0 && text.startsWith("<!--", at)) {
      const end = text.indexOf("-->", at);
      at = end < 0 ? -1 : text.indexOf("<", end);
    }
    if (at < 0) throw damaged(this.part, "not-well-formed");
    if (text.startsWith(open, at)) return at;
    if (text.startsWith(this.listClose, at) || text.startsWith(this.extensions, at)) return -1;
    throw damaged(this.part, "not-well-formed");
  }

  /** `<t>text</t>`, with `xml:space` or without; false for anything else. */
  private addPlain(start: number, end: number): boolean {
    const { text, textOpen, textClose } = this;
    const textEnd = end - textClose.length;
    if (!text.startsWith(textOpen, start) || !text.startsWith(textClose, textEnd)) return false;
    const afterName = start + textOpen.length;
    const textStart = text.indexOf(">", afterName) + 1;
    if (textStart > textEnd || text.indexOf("<", textStart) !== textEnd) return false;
    if (textStart === afterName + 1) this.add(textStart, textEnd);
    else if (text.slice(afterName, textStart) === ' xml:space="preserve">')
      this.add(textStart, -textEnd);
    else return false;
    return true;
  }

  private addRich(start: number, end: number): void {
    const bytes = toUtf8(this.text.slice(start, end));
    this.decoded[this.starts.length] = richText(bytes, 0, bytes.length, this.part);
    this.add(-1, 0);
  }

  private add(start: number, end: number): void {
    this.starts.push(start);
    this.ends.push(end);
  }
}
