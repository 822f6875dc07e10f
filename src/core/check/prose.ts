import type { EvaluationTable, Field } from "../detect/evaluation-table";
import type { CellReference } from "../grid/address";
import { eachCellOnce } from "./field-text";
import { statementOf } from "./narrative/money-statement";
import { flatMapped } from "../values/flat-mapped";
import { oncePer } from "../values/once-per";
import type { PartList } from "./narrative/part-list";
import type { WorkbookContents } from "./rule";

/** A text that may hold sentences, with its cell and where it belongs: to a table, or to a sheet. */
export interface Prose extends CellReference {
  readonly said: { readonly text: string };
  readonly home: string;
}

/** The texts of a workbook, in its tables (goals, values, reasons, remarks, notes) and outside. */
export const proseOf = oncePer(({ tables, narratives }: WorkbookContents): readonly Prose[] => [
  ...flatMapped(tables, ({ table }) =>
    proseFields(table).map((said) => ({ sheet: table.sheet, at: said.at, said, home: table.id })),
  ),
  ...narratives.map((said) => ({ sheet: said.sheet, at: said.at, said, home: said.sheet })),
]);

interface ListInProse {
  readonly prose: Prose;
  readonly list: PartList;
}

/** The lists of 其中 in the texts of a workbook. */
export const listsInProse = oncePer((contents: WorkbookContents): readonly ListInProse[] =>
  flatMapped(proseOf(contents), (prose) =>
    OF_WHICH.test(prose.said.text)
      ? statementOf(prose.said).lists.map((list) => ({ prose, list }))
      : [],
  ),
);

/** Without one of these words a text has no list, and need not be read. */
const OF_WHICH = /其\s*中|包\s*[括含]|分\s*别|以\s*下\s*方\s*面/;

function proseFields({
  goals,
  indicators,
  reasons,
  remarks,
  notes,
}: EvaluationTable): readonly Field[] {
  const fields = [
    ...flatMapped(goals, ({ expected, actual }) => [expected, actual]),
    ...flatMapped(indicators, ({ target, actual, reason }) => [target, actual, reason]),
    ...reasons,
    ...remarks,
    ...notes,
  ];
  return eachCellOnce(flatMapped(fields, (field) => field ?? []));
}
