import { isMarkNote, markedRule } from "../../../core/edits/mark";
import { type CellReference, referenceToA1, toA1 } from "../../../core/grid/address";

/** What has to be known of a sheet before marks are cleared or set. */
export interface MarkedSheet {
  readonly id: string;
  readonly name: string;
  /** Whether the sheet's protection, if any, lets formats be changed. */
  readonly mayFormat: boolean;
  /** Whether notes may be written and deleted. */
  readonly mayNote: boolean;
  /** Ids of our conditional formats; people's own are never in it. */
  readonly marks: readonly string[];
  /** Ids of all conditional formats. */
  readonly formats: readonly string[];
  /** Our notes, in the order of the sheet's list. */
  readonly notes: readonly Excel.Note[];
  /** Which of `noteCells` hold a note that a person wrote: Excel has one a cell. */
  readonly noted: ReadonlySet<string>;
}

export interface PresentOptions {
  /** Sheets known from the survey; those that came since cost one message more. */
  readonly knownIds: readonly string[];
  readonly notes: boolean;
  /** Where notes are to be put. */
  readonly noteCells: readonly CellReference[];
  /** Asks for the types first and for the rules of custom formats afterwards: one message more. */
  readonly typesFirst: boolean;
  /**
   * After a marking that failed: the formats that were there before it. One that has come since and
   * has no formula yet is ours, half made.
   */
  readonly formatsBefore: ReadonlySet<string> | null;
}

interface AskedSheet {
  readonly formats: Excel.ConditionalFormatCollection;
  readonly sheet: Excel.Worksheet;
}

/**
 * The sheets with their marks: one message as a rule. Of people's own conditional formats only the
 * type is read, and of custom ones the formula.
 */
export async function presentMarks(
  context: Excel.RequestContext,
  options: PresentOptions,
): Promise<readonly MarkedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected,items/protection/options");
  const asked = new Map<string, AskedSheet>();
  for (const id of options.knownIds) asked.set(id, askSheet(context, id, options));
  const wished = options.notes ? options.noteCells.map((cell) => askNote(context, cell)) : [];
  await context.sync();
  const noted = new Set(wished.filter(isWritten).map(({ cell }) => referenceToA1(cell)));
  const added = worksheets.items.filter(({ id }) => !asked.has(id));
  for (const { id } of added) asked.set(id, askSheet(context, id, options));
  if (added.length > 0) await context.sync();
  if (options.typesFirst) {
    for (const { formats } of asked.values()) askRules(formats);
    await context.sync();
  }
  return worksheets.items.map((worksheet) => ({
    ...markedSheet(worksheet, asked.get(worksheet.id), options),
    noted,
  }));
}

interface AskedNote {
  readonly cell: CellReference;
  readonly note: Excel.Note;
}

function askNote(context: Excel.RequestContext, cell: CellReference): AskedNote {
  const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheet);
  const note = sheet.notes.getItemOrNullObject(toA1(cell.at));
  note.load("content");
  return { cell, note };
}

function isWritten({ note }: AskedNote): boolean {
  return !note.isNullObject && !isMarkNote(note.content);
}

function askSheet(
  context: Excel.RequestContext,
  id: string,
  { notes, typesFirst }: PresentOptions,
): AskedSheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  const range = sheet.getRange();
  const formats = range.conditionalFormats;
  // Of a format that is not custom the rule is null; `custom` itself would throw.
  formats.load(
    typesFirst
      ? "items/id,items/type"
      : "items/id,items/type,items/customOrNullObject/rule/formula",
  );
  if (!typesFirst) range.untrack();
  if (notes) sheet.notes.load("items/content");
  return { formats, sheet };
}

function askRules(formats: Excel.ConditionalFormatCollection): void {
  if (formats.isNullObject) return;
  for (const format of formats.items)
    if (format.type === "Custom") format.customOrNullObject.rule.load("formula");
}

function markedSheet(
  { id, name, protection }: Excel.Worksheet,
  asked: AskedSheet | undefined,
  { notes, formatsBefore }: PresentOptions,
): Omit<MarkedSheet, "noted"> {
  const open = !protection.protected;
  const formats = asked && !asked.formats.isNullObject ? asked.formats.items : [];
  return {
    ...{ id, name },
    mayFormat: open || protection.options.allowFormatCells === true,
    mayNote: open || protection.options.allowEditObjects === true,
    marks: formats.filter((format) => isMark(format, formatsBefore)).map(({ id }) => id),
    formats: formats.map(({ id }) => id),
    notes: asked && notes ? asked.sheet.notes.items.filter(isOurs) : [],
  };
}

function isMark(
  { id, type, customOrNullObject }: Excel.ConditionalFormat,
  formatsBefore: ReadonlySet<string> | null,
): boolean {
  if (type !== "Custom") return false;
  const { formula } = customOrNullObject.rule;
  const halfMade = formatsBefore !== null && !formatsBefore.has(id) && /^=?\s*$/.test(formula);
  return halfMade || markedRule(formula) !== null;
}

function isOurs({ content }: Excel.Note): boolean {
  return isMarkNote(content);
}
