import { damaged, type DamageReason } from "../unreadable-error";
import { BYTE, isSpace, startsWith } from "../xml/characters";
import { skipElement } from "../xml/skip-element";

const ZERO = 48;
const NINE = 57;

/**
 * Reads tags and attributes byte by byte into its own fields, so that a walk over a million tags
 * makes no objects. Throws `UnreadableError` (damaged) where the markup is broken.
 */
export class TagCursor {
  /** Where the next tag is looked for. */
  position: number;

  /** The attribute read last: its name and the value inside the quotes. */
  protected attributeName = 0;
  protected attributeNameLength = 0;
  protected attributeStart = 0;
  protected attributeEnd = 0;

  /** @param prefix of the elements with its colon, or "". */
  constructor(
    protected readonly bytes: Uint8Array,
    start: number,
    protected readonly prefix: string,
    private readonly part: string,
  ) {
    this.position = start;
  }

  /** Reads one attribute and gives the place behind it; -1 at the end of the tag, then behind `>`. */
  protected nextAttribute(from: number): number {
    const { bytes } = this;
    let at = from;
    while (isSpace(bytes[at])) at++;
    const first = bytes[at];
    if (first === BYTE.greaterThan || first === BYTE.slash) {
      this.position = first === BYTE.slash ? at + 2 : at + 1;
      if (bytes[this.position - 1] !== BYTE.greaterThan) this.fail("not-well-formed", at);
      return -1;
    }
    const nameStart = at;
    while (bytes[at] !== BYTE.equals && !isSpace(bytes[at]))
      if (++at >= bytes.length || bytes[at] === BYTE.lessThan) this.fail("not-well-formed", at);
    this.attributeName = nameStart;
    this.attributeNameLength = at - nameStart;
    while (isSpace(bytes[at])) at++;
    if (bytes[at++] !== BYTE.equals) this.fail("not-well-formed", at);
    while (isSpace(bytes[at])) at++;
    const quote = bytes[at];
    if (quote !== BYTE.doubleQuote && quote !== BYTE.apostrophe) this.fail("not-well-formed", at);
    this.attributeStart = ++at;
    while (bytes[at] !== quote)
      if (++at >= bytes.length || bytes[at] === BYTE.lessThan) this.fail("not-well-formed", at);
    this.attributeEnd = at;
    return at + 1;
  }

  /** Behind the value whose opening quote stands at `at`; the end of the bytes where it does not close. */
  protected afterQuoted(at: number): number {
    const { bytes } = this;
    let end = at + 1;
    while (bytes[end] !== BYTE.doubleQuote && end < bytes.length) end++;
    return end + 1;
  }

  /** Behind the start tag whose name ends at `at`; moves there. */
  protected afterStartTag(at: number): number {
    if (this.bytes[at] === BYTE.greaterThan) return (this.position = at + 1);
    let next = at;
    while ((next = this.nextAttribute(next)) >= 0);
    return this.position;
  }

  /** Behind the end tag whose name ends at `at`. */
  protected afterEndTag(nameEnd: number): number {
    let at = nameEnd;
    while (isSpace(this.bytes[at])) at++;
    return this.bytes[at] === BYTE.greaterThan ? at + 1 : this.fail("not-well-formed", at);
  }

  /** The next `<`; only space may stand before it. */
  protected toTag(from: number): number {
    let at = from;
    while (isSpace(this.bytes[at])) at++;
    return this.bytes[at] === BYTE.lessThan ? at : this.fail("not-well-formed", at);
  }

  /** Where the local name begins, or -1 when the name has another prefix. */
  protected afterPrefix(at: number): number {
    const { prefix } = this;
    if (prefix === "") return at;
    return startsWith(this.bytes, at, prefix) ? at + prefix.length : -1;
  }

  protected isNamed(at: number, local: string): boolean {
    const name = this.afterPrefix(at);
    return (
      name >= 0 &&
      startsWith(this.bytes, name, local) &&
      isDelimiter(this.bytes[name + local.length])
    );
  }

  protected skip(at: number): number {
    return skipElement(this.bytes, at, this.part);
  }

  protected fail(reason: DamageReason, at: number): never {
    throw damaged(this.part, reason, at);
  }

  /** The whole number written between two places. */
  protected number(start: number, end: number): number {
    let value = 0;
    for (let at = start; at < end; at++) {
      const byte = this.bytes[at] ?? 0;
      if (byte < ZERO || byte > NINE) this.fail("content", at);
      value = value * 10 + byte - ZERO;
    }
    return start === end ? this.fail("content", start) : value;
  }
}

/** Whether a name ends here. */
export function isDelimiter(byte: number | undefined): boolean {
  return byte === BYTE.greaterThan || byte === BYTE.slash || isSpace(byte);
}
