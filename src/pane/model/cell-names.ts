/** `'表1'!G12` of a cell that may be named without its sheet. */
export function qualified(cell: string, sheet: string): string {
  return cell.includes("!") ? cell : `'${sheet.replaceAll("'", "''")}'!${cell}`;
}

/** The sheet and the address of `'表1'!G12`; the sheet is null where none is named. */
export function splitCell(cell: string): { readonly sheet: string | null; readonly at: string } {
  const mark = cell.lastIndexOf("!");
  if (mark < 0) return { sheet: null, at: cell };
  const name = cell.slice(0, mark);
  const plain = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet: plain, at: cell.slice(mark + 1) };
}

/** How a cell is written on the screen: with its sheet only where that is not `here`. */
export function cellLabel(cell: string, here: string | null): string {
  const { sheet, at } = splitCell(cell);
  return sheet === null || sheet === here ? at : `${sheet}!${at}`;
}
