/** A cell's place in its sheet, counted from zero: `A1` is row 0, column 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell of a named sheet. */
export interface CellReference {
  readonly sheet: string;
  readonly at: Position;
}

/** Excel's last row and column, counted from zero. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** Whether a sheet has such a cell; false for what is no number too. */
export function isInSheet({ row, column }: Position): boolean {
  return row >= 0 && row <= LAST_ROW && column >= 0 && column <= LAST_COLUMN;
}

/** A number that each cell of a sheet has for itself. */
export function cellKey({ row, column }: Position): number {
  return row * (LAST_COLUMN + 1) + column;
}

/** The letters of a column: 0 gives `A`, 26 gives `AA`. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  const last = String.fromCharCode(65 + (column % 26));
  return rest >= 0 ? columnLetters(rest) + last : last;
}

/** The address of a cell in A1 form, without sheet or dollar signs. */
export function toA1(at: Position): string {
  return columnLetters(at.column) + String(at.row + 1);
}

/** The cell that an A1 address names (dollar signs allowed, no sheet); null when it is none. */
export function fromA1(address: string): Position | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  if (!match?.[1] || !match[2]) return null;
  let column = 0;
  for (const letter of match[1]) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** An area in A1 form; a single cell is written without a colon. */
export function areaToA1(area: Area): string {
  const first = toA1({ row: area.top, column: area.left });
  const last = toA1({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

/** A cell's address as reports print it for another sheet: `'表1'!G12`, quotes in the name doubled. */
export function referenceToA1({ sheet, at }: CellReference): string {
  return `'${sheet.replace(/'/g, "''")}'!${toA1(at)}`;
}

const OF_ANOTHER_SHEET = /^'((?:[^']|'')+)'!(.+)$/;

/**
 * The cell that a report's address names: `'表1'!G12` that of the sheet, `G12` one of the sheet `home`;
 * null when it is none.
 */
export function referenceFromA1(address: string, home: string | null): CellReference | null {
  const [, quoted, inSheet] = OF_ANOTHER_SHEET.exec(address) ?? [];
  const at = fromA1(inSheet ?? address);
  const sheet = quoted?.replace(/''/g, "'") ?? home;
  return at === null || sheet === null ? null : { sheet, at };
}

export function samePosition(a: Position, b: Position): boolean {
  return a.row === b.row && a.column === b.column;
}

export function contains(area: Area, at: Position): boolean {
  return (
    at.row >= area.top && at.row <= area.bottom && at.column >= area.left && at.column <= area.right
  );
}

/** Whether two areas have a cell in common. */
export function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
