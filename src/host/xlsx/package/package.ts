import { damaged } from "../unreadable-error";
import type { Compression } from "../zip/compression";
import { unpack } from "../zip/unpack";
import { nameKey } from "../zip/zip-directory";
import type { ZipDirectory, ZipEntry } from "../zip/zip-entry";
import { writeArchive } from "../zip/zip-writer";
import { type Splice, spliced } from "../xml/splice";
import { asUtf8 } from "./part-encoding";

/**
 * The parts of an Office package, by name without a leading slash; names ignore case. Parts are
 * unpacked when asked for. Changes are kept aside until `save`; every part that is not changed
 * keeps its packed bytes.
 */
export class Package {
  private readonly entries = new Map<string, ZipEntry>();
  private replaced = new Map<string, Uint8Array>();
  private removed = new Set<string>();
  /** By key; names are kept as they were given. */
  private added = new Map<string, { readonly name: string; readonly bytes: Uint8Array }>();

  constructor(
    private readonly archive: Uint8Array,
    private readonly directory: ZipDirectory,
    private readonly compression: Compression,
  ) {
    for (const entry of directory.entries) this.entries.set(entry.key, entry);
  }

  has(name: string): boolean {
    const key = nameKey(name);
    return this.changed(key) !== undefined || (this.entries.has(key) && !this.removed.has(key));
  }

  /** The names of all parts, in the order of the archive, new ones last. */
  names(): readonly string[] {
    const kept = [...this.entries.values()].filter(({ key }) => !this.removed.has(key));
    return [
      ...kept.map(({ name }) => name),
      ...Array.from(this.added.values(), ({ name }) => name),
    ];
  }

  /** The XML of a part in UTF-8. Throws `UnreadableError` when it is missing or damaged. */
  part(name: string): Uint8Array {
    const key = nameKey(name);
    const changed = this.changed(key);
    if (changed) return changed;
    const entry = this.removed.has(key) ? undefined : this.entries.get(key);
    if (!entry) throw damaged(name, "missing");
    return asUtf8(unpack(this.archive, entry, this.compression), name);
  }

  /** Makes splices in a part; where they change nothing the part stays untouched. */
  splice(name: string, splices: readonly Splice[]): void {
    const before = this.part(name);
    const after = spliced(before, splices);
    if (after !== before) this.replace(name, after);
  }

  /** Gives a part that is there new contents; what it held when opened counts as no change. */
  replace(name: string, bytes: Uint8Array): void {
    const key = nameKey(name);
    const added = this.added.get(key);
    if (added) {
      this.added.set(key, { name: added.name, bytes });
      return;
    }
    const entry = this.removed.has(key) ? undefined : this.entries.get(key);
    if (!entry) throw damaged(name, "missing");
    if (this.isAsOpened(entry, bytes)) this.replaced.delete(key);
    else this.replaced.set(key, bytes);
  }

  private isAsOpened(entry: ZipEntry, bytes: Uint8Array): boolean {
    if (entry.size !== bytes.length) return false;
    const opened = unpack(this.archive, entry, this.compression);
    return opened.every((byte, at) => byte === bytes[at]);
  }

  /** A part that was not there; its content type and relationship are the caller's. */
  add(name: string, bytes: Uint8Array): void {
    if (this.has(name)) throw new RangeError(`Part ${name} is there already`);
    const key = nameKey(name);
    if (this.removed.delete(key)) this.replace(name, bytes);
    else this.added.set(key, { name, bytes });
  }

  remove(name: string): void {
    const key = nameKey(name);
    this.added.delete(key);
    this.replaced.delete(key);
    if (this.entries.has(key)) this.removed.add(key);
  }

  /** Remembers the changes made so far; calling what it gives goes back to them. */
  checkpoint(): () => void {
    const replaced = new Map(this.replaced);
    const removed = new Set(this.removed);
    const added = new Map(this.added);
    return () => {
      this.replaced = replaced;
      this.removed = removed;
      this.added = added;
    };
  }

  /**
   * The whole package as a file; without changes the very bytes that were opened. New parts stand
   * last, by name: the same changes give the same file in whatever order they were made.
   */
  save(): Uint8Array {
    const { replaced, removed } = this;
    const newParts = [...this.added.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    const added = new Map(newParts.map(({ name, bytes }) => [name, bytes]));
    const untouched = replaced.size + removed.size + added.size === 0;
    return untouched
      ? this.archive.slice()
      : writeArchive(this.archive, this.directory, { replaced, removed, added });
  }

  private changed(key: string): Uint8Array | undefined {
    return this.added.get(key)?.bytes ?? this.replaced.get(key);
  }
}
