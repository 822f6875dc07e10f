import { damaged, type DamageReason } from "../unreadable-error";
import { attributeAt, attributesOf, attributeSpan, attributeValue } from "./attributes";
import { BYTE, find, isSpace, startsWith } from "./characters";
import { decodeXml, utf8 } from "./xml-text";

/** Elements inside each other; no part of a workbook comes near, a hostile one fills the memory. */
const DEPTH_MAX = 256;

export type TokenKind = "open" | "close" | "text" | "end";

/**
 * Walks the tags of a small XML part and checks that it is well-formed: names balanced, attributes
 * quoted, one root, no document type. An element without content (`<a/>`) gives `open` and then
 * `close` at the same bytes. Comments and processing instructions are passed over.
 * Throws `UnreadableError` (damaged) at the offending byte.
 */
export class XmlTokens {
  kind: TokenKind = "text";
  /** The bytes of the current tag or text. */
  start = 0;
  end = 0;
  /** Of `open` and `close`: the root has depth 1. */
  depth = 0;
  /** Of `open` and `close`: the qualified name, and the part behind its prefix. */
  name = "";
  local = "";
  /** Of `open`: whether the tag is `<a/>`. */
  empty = false;
  /** The prefix of the root element with its colon, or "". */
  rootPrefix = "";

  private nameEnd = 0;
  private readonly open: string[] = [];
  private rootSeen = false;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly part: string,
    start = 0,
    private readonly stop = bytes.length,
  ) {
    this.end = startsWith(bytes, start, "\u00ef\u00bb\u00bf") ? start + 3 : start;
  }

  /** The next token; `end` once the part is finished, and ever after. */
  next(): TokenKind {
    if (this.kind === "open" && this.empty) return this.closed();
    for (;;) {
      this.start = this.end;
      if (this.start >= this.stop) return this.finished();
      if (this.bytes[this.start] !== BYTE.lessThan) {
        if (this.readText()) return (this.kind = "text");
      } else if (this.bytes[this.start + 1] === BYTE.slash) {
        return this.readClose();
      } else if (this.bytes[this.start + 1] === BYTE.bang) {
        if (this.readDeclaration()) return (this.kind = "text");
      } else if (this.bytes[this.start + 1] === BYTE.question) {
        this.end = this.after("?>", this.start);
      } else {
        return this.readOpen();
      }
    }
  }

  /** Moves on to the next opening tag; false at the end of the part. */
  nextOpen(): boolean {
    while (this.next() !== "end") if (this.kind === "open") return true;
    return false;
  }

  /** Of an `open` tag: moves to the tag that closes the element and gives where that ends. */
  elementEnd(): number {
    const depth = this.depth;
    do this.next();
    while (this.kind !== "close" || this.depth !== depth);
    return this.end;
  }

  /** Whether the current tag belongs to the vocabulary of the root and has this local name. */
  is(local: string): boolean {
    return (
      this.local === local &&
      this.name.length === this.rootPrefix.length + local.length &&
      this.name.startsWith(this.rootPrefix)
    );
  }

  /** Continues behind bytes that another reader has gone through; `at` is in the same element. */
  jumpTo(at: number): void {
    this.end = at;
    this.empty = false;
  }

  /** The decoded value of an attribute of the current `open` tag. */
  attribute(name: string): string | null {
    const span = attributeSpan(this.bytes, this.nameEnd, name);
    return span && attributeValue(this.bytes, span);
  }

  /** The value of the attribute with this local name and any prefix (`r:id`). */
  prefixedAttribute(local: string): string | null {
    for (const span of attributesOf(this.bytes, this.nameEnd))
      if (utf8(this.bytes, span.nameStart, span.nameEnd).endsWith(`:${local}`))
        return attributeValue(this.bytes, span);
    return null;
  }

  /** All attributes of the current `open` tag by qualified name, decoded. */
  attributes(): Readonly<Record<string, string>> {
    const all: [string, string][] = [];
    for (const span of attributesOf(this.bytes, this.nameEnd))
      all.push([utf8(this.bytes, span.nameStart, span.nameEnd), attributeValue(this.bytes, span)]);
    return Object.fromEntries(all);
  }

  /** Whether an attribute of type boolean is there and true. */
  flag(name: string): boolean {
    const value = this.attribute(name);
    return value === "1" || value === "true";
  }

  /** The characters of the current `text` token. */
  text(): string {
    return decodeXml(utf8(this.bytes, this.start, this.end));
  }

  private readOpen(): TokenKind {
    const { bytes, start } = this;
    if (this.open.length === 0 && this.rootSeen) this.fail("not-well-formed");
    if (this.open.length === DEPTH_MAX) this.fail("content");
    let nameEnd = start + 1;
    for (let byte = bytes[nameEnd]; byte !== undefined; byte = bytes[++nameEnd])
      if (isSpace(byte) || byte === BYTE.greaterThan || byte === BYTE.slash) break;
    let at = nameEnd;
    for (let span = attributeAt(bytes, at); span !== null; span = attributeAt(bytes, at)) {
      if (span === undefined) this.fail("not-well-formed");
      else at = span.valueEnd + 1;
    }
    while (isSpace(bytes[at])) at++;
    this.empty = bytes[at] === BYTE.slash;
    if (this.empty) at++;
    if (bytes[at] !== BYTE.greaterThan || nameEnd === start + 1 || at >= this.stop)
      this.fail("not-well-formed");
    this.nameEnd = nameEnd;
    this.end = at + 1;
    this.setName(utf8(bytes, start + 1, nameEnd));
    if (!this.rootSeen) this.rootPrefix = this.name.slice(0, -this.local.length);
    this.rootSeen = true;
    this.open.push(this.name);
    this.depth = this.open.length;
    return (this.kind = "open");
  }

  private readClose(): TokenKind {
    const close = this.after(">", this.start);
    let nameEnd = close - 1;
    while (isSpace(this.bytes[nameEnd - 1])) nameEnd--;
    const name = utf8(this.bytes, this.start + 2, nameEnd);
    if (name !== this.open[this.open.length - 1]) this.fail("not-well-formed");
    this.end = close;
    this.setName(name);
    return this.closed();
  }

  private closed(): TokenKind {
    this.depth = this.open.length;
    this.open.pop();
    this.empty = false;
    return (this.kind = "close");
  }

  private setName(name: string): void {
    this.name = name;
    this.local = name.slice(name.indexOf(":") + 1);
  }

  /** Text inside the root is a token; outside it only space may stand. */
  private readText(): boolean {
    const next = this.bytes.indexOf(BYTE.lessThan, this.start);
    this.end = next < 0 || next > this.stop ? this.stop : next;
    if (this.open.length > 0) return true;
    for (let at = this.start; at < this.end; at++)
      if (!isSpace(this.bytes[at])) this.fail("not-well-formed");
    return false;
  }

  /** `<!…`: true for literal text (CDATA), false for a comment; a document type is refused. */
  private readDeclaration(): boolean {
    const { bytes, start } = this;
    if (startsWith(bytes, start, "<!--")) {
      this.end = this.after("-->", start + 4);
      return false;
    }
    if (this.open.length > 0 && startsWith(bytes, start, "<![CDATA[")) {
      this.end = this.after("]]>", start);
      return true;
    }
    return this.fail(startsWith(bytes, start, "<!DOCTYPE") ? "doctype" : "not-well-formed");
  }

  private after(ascii: string, from: number): number {
    const at = find(this.bytes, ascii, from);
    return at < 0 || at + ascii.length > this.stop
      ? this.fail("not-well-formed")
      : at + ascii.length;
  }

  private finished(): TokenKind {
    if (this.open.length > 0 || !this.rootSeen) this.fail("not-well-formed");
    return (this.kind = "end");
  }

  private fail(reason: DamageReason): never {
    throw damaged(this.part, reason, this.start);
  }
}
