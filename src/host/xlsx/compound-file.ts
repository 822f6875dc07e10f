import { viewOf } from "./zip/zip-entry";

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENTRY_SIZE = 128;
const NO_SECTOR_FROM = 0xfffffffa;
/** Places for sectors of the allocation table in the header. */
const HEADER_TABLE = { start: 76, count: 109 } as const;

/** Whether the bytes begin like an OLE compound file: old Office files and encrypted new ones. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/** The names of the streams and storages of a compound file, as far as it can be followed. */
export function compoundFileNames(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  if (bytes.length < 512) return names;
  const view = viewOf(bytes);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return names;
  const sectorSize = 1 << shift;
  const visited = new Set<number>();
  let sector = view.getUint32(48, true);
  while (sector < NO_SECTOR_FROM && !visited.has(sector)) {
    visited.add(sector);
    const start = (sector + 1) * sectorSize;
    if (start + sectorSize > bytes.length) break;
    for (let at = start; at < start + sectorSize; at += ENTRY_SIZE) addName(view, at, names);
    sector = nextSector(view, sector, sectorSize);
  }
  return names;
}

/** A directory entry: its name in UTF-16, then the name's length in bytes with the closing zero. */
function addName(view: DataView, at: number, names: Set<string>): void {
  const length = Math.min(64, view.getUint16(at + 64, true));
  let name = "";
  for (let offset = 0; offset + 2 < length; offset += 2)
    name += String.fromCharCode(view.getUint16(at + offset, true));
  if (name !== "") names.add(name);
}

function nextSector(view: DataView, sector: number, sectorSize: number): number {
  const perSector = sectorSize / 4;
  const tableSector = tableSectorAt(view, Math.floor(sector / perSector), sectorSize);
  return sectorNumber(view, tableSector, sectorSize, sector % perSector);
}

/** The sector that holds the given stretch of the allocation table: listed in the header, then in a chain. */
function tableSectorAt(view: DataView, order: number, sectorSize: number): number {
  if (order < HEADER_TABLE.count) return view.getUint32(HEADER_TABLE.start + order * 4, true);
  const perList = sectorSize / 4 - 1;
  let rest = order - HEADER_TABLE.count;
  let list = view.getUint32(68, true);
  for (; rest >= perList && list < NO_SECTOR_FROM; rest -= perList)
    list = sectorNumber(view, list, sectorSize, perList);
  return sectorNumber(view, list, sectorSize, rest);
}

/** The number at a place of a sector that holds numbers. */
function sectorNumber(view: DataView, sector: number, sectorSize: number, place: number): number {
  const at = (sector + 1) * sectorSize + place * 4;
  return sector < NO_SECTOR_FROM && at + 4 <= view.byteLength
    ? view.getUint32(at, true)
    : NO_SECTOR_FROM;
}
