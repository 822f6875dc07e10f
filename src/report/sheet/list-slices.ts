import { sheetWords } from "../../words/report-sheet";
import type { ListSheet } from "./list-sheet";

/** Excel's sheets hold ten times as many; a sheet of so many is still drawn within ordinary memory. */
const MOST_ROWS = 100_000;

/** The list as one sheet, or as several of one heading where it is longer than a sheet should be. */
export function listSlices<Row>(
  sheet: ListSheet<Row>,
  most: number = MOST_ROWS,
): readonly ListSheet<Row>[] {
  const count = Math.max(1, Math.ceil(sheet.rows.length / most));
  return Array.from({ length: count }, (_, part) => ({
    ...sheet,
    name: part === 0 ? sheet.name : sheetWords.review.continued(sheet.name, part + 1),
    rows: sheet.rows.slice(part * most, (part + 1) * most),
  }));
}
