const SECTOR = 512;
const END = 0xfffffffe;
const FREE = 0xffffffff;

/**
 * An OLE compound file with these stream names and no contents; with `far`, so much free space
 * stands before the directory that its allocation table is listed outside the header.
 */
export function compoundFile(names: readonly string[], far = false): Uint8Array {
  const entries = ["Root Entry", ...names];
  const directorySectors = Math.ceil(entries.length / 4);
  const first = far ? 110 * 128 : 1;
  const tables = Math.ceil((first + directorySectors) / 128);
  const sectors = Math.max(first + directorySectors, tables + 1);
  const bytes = new Uint8Array((sectors + 3 + tables) * SECTOR);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(48, first, true);
  const listSector = sectors + tables;
  view.setUint32(68, listSector, true);
  for (let table = 0; table < tables; table++) {
    const sector = sectors + table;
    const at = table < 109 ? 76 + table * 4 : (listSector + 1) * SECTOR + (table - 109) * 4;
    view.setUint32(at, sector, true);
    for (let place = 0; place < 128; place++) {
      const number = table * 128 + place;
      const isDirectory = number >= first && number < first + directorySectors;
      const next = number === first + directorySectors - 1 ? END : number + 1;
      view.setUint32((sector + 1) * SECTOR + place * 4, isDirectory ? next : FREE, true);
    }
  }
  entries.forEach((name, order) => {
    const at = (first + 1) * SECTOR + order * 128;
    for (let place = 0; place < name.length; place++)
      view.setUint16(at + place * 2, name.charCodeAt(place), true);
    view.setUint16(at + 64, (name.length + 1) * 2, true);
  });
  return bytes;
}
