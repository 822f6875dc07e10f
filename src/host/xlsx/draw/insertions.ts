import { areaToA1, type CellReference, contains, toA1 } from "../../../core/grid/address";
import { PLAIN_STYLE, type SheetDrawing } from "../../../core/sheets/sheet-drawing";
import type { Inserted, InsertRefusal, Outcome, Refusal } from "../../port";
import { removeFromCalculationChain, requestCalculation } from "../edit/calculation";
import { editSheet } from "../edit/edit-sheet";
import { removeWithOwn } from "../package/linked-parts";
import { scanSheet } from "../sheet/sheet-scan";
import { areasOf } from "../sheet/sheet-surroundings";
import type { Worksheet, WorkbookModel } from "../workbook/workbook-model";
import { removeTitle } from "./document-summary";
import { insertAt, writeStyled } from "./insert-at";
import { insertSheet } from "./insert-sheet";
import { takenFromList } from "./sheet-lists";
import { unlistSheet } from "./workbook-list";

/** What a part held before an insertion and after it. */
interface PartChange {
  readonly part: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

interface Insertion {
  readonly inserted: Inserted;
  /** What the inserted cells held then. */
  readonly cells: ReadonlyMap<string, string>;
  readonly styles: PartChange | null;
  readonly sheet: PartChange | null;
}

/** The insertions of one open workbook, remembered so that they can be taken back. */
export class Insertions {
  private readonly made: Insertion[] = [];

  constructor(private readonly model: WorkbookModel) {}

  insertSheet(drawing: SheetDrawing): Outcome<Inserted, InsertRefusal> {
    return this.remember(null, () => insertSheet(this.model, drawing));
  }

  insertAt(drawing: SheetDrawing, at: CellReference): Outcome<Inserted, InsertRefusal> {
    const part = this.model.sheet(at.sheet)?.part ?? null;
    return this.remember(part, () => insertAt(this.model, drawing, at));
  }

  /**
   * Takes an insertion back. Refused (`cell-changed`) where inserted cells no longer hold what they
   * held, and for an insertion that this workbook did not make since it was opened.
   */
  remove(inserted: Inserted): Outcome<null, Refusal> {
    const { model } = this;
    const sheet = model.sheet(inserted.sheet);
    if (!sheet) return { ok: false, error: { code: "sheet-missing", sheet: inserted.sheet } };
    const place = this.made.findIndex((each) => sameInsertion(each.inserted, inserted));
    const insertion = this.made[place];
    const changed = insertion ? changedCells(sheet, insertion) : [];
    if (!insertion || changed.length > 0)
      return { ok: false, error: { code: "cell-changed", cells: changed } };
    model.wholly(() => {
      if (inserted.newSheet) removeSheet(model, sheet);
      else takeOut(model, sheet, insertion);
      restore(model, insertion.styles);
      model.reload();
    });
    this.made.splice(place, 1);
    return { ok: true, value: null };
  }

  private remember(
    sheetPart: string | null,
    insert: () => Outcome<Inserted, InsertRefusal>,
  ): Outcome<Inserted, InsertRefusal> {
    const { model } = this;
    const parts = [model.linked("styles"), sheetPart].map((part) => {
      return part !== null && model.parts.has(part)
        ? { part, before: model.parts.part(part) }
        : null;
    });
    const outcome = insert();
    const sheet = outcome.ok ? model.sheet(outcome.value.sheet) : undefined;
    if (!outcome.ok || !sheet) return outcome;
    const [styles = null, changed = null] = parts.map(
      (each) => each && { ...each, after: model.parts.part(each.part) },
    );
    const inserted = outcome.value;
    this.made.push({ inserted, cells: contentsOf(sheet, inserted), styles, sheet: changed });
    return outcome;
  }
}

function sameInsertion(a: Inserted, b: Inserted): boolean {
  return a.sheet === b.sheet && a.newSheet === b.newSheet && areaToA1(a.area) === areaToA1(b.area);
}

/** What the cells of an insertion hold: of a sheet of its own all of them. */
function contentsOf({ grid }: Worksheet, { area, newSheet }: Inserted): Map<string, string> {
  const contents = new Map<string, string>();
  for (const row of grid.filledRows)
    for (const { column, value, formula } of grid.cellsOf(row))
      if (newSheet || contains(area, { row, column }))
        contents.set(toA1({ row, column }), formula ?? JSON.stringify(value));
  return contents;
}

function changedCells(sheet: Worksheet, { inserted, cells }: Insertion): readonly CellReference[] {
  const now = contentsOf(sheet, inserted);
  const addresses = new Set([...cells.keys(), ...now.keys()]);
  return [...addresses].flatMap((address) => {
    if (cells.get(address) === now.get(address)) return [];
    const [area] = areasOf(address);
    return area ? [{ sheet: sheet.name, at: { row: area.top, column: area.left } }] : [];
  });
}

function removeSheet(model: WorkbookModel, { name, part }: Worksheet): void {
  const { parts, book } = model;
  unlistSheet(parts, book.name, name);
  removeWithOwn(parts, book.name, part);
  removeTitle(parts, name);
}

/** Byte for byte where nothing else has changed in the sheet; else cells, merges and lists of the area go. */
function takeOut(
  model: WorkbookModel,
  sheet: Worksheet,
  { inserted, sheet: change }: Insertion,
): void {
  if (change && isSame(model.parts.part(change.part), change.after)) {
    sheet.replace(scanSheet(change.before, change.part, model));
    return;
  }
  const { area } = inserted;
  const within = (list: string | undefined): boolean =>
    areasOf(list ?? null).every(
      ({ top, left, bottom, right }) =>
        contains(area, { row: top, column: left }) &&
        contains(area, { row: bottom, column: right }),
    );
  const filled = [...contentsOf(sheet, inserted)].map(([address]) => areasOf(address)[0] ?? area);
  const formulas = filled.map(({ top, left }) => ({
    sheet: sheet.name,
    at: { row: top, column: left },
  }));
  writeStyled(
    model,
    sheet,
    filled.map(({ top, left }) => {
      return { at: { row: top, column: left }, content: { kind: "blank" }, style: PLAIN_STYLE };
    }),
    () => 0,
  );
  for (const [list, attribute] of LISTS)
    editSheet(
      model,
      sheet,
      takenFromList(sheet.scan, list, (entry) => within(entry.attributes[attribute])),
    );
  removeFromCalculationChain(model, formulas);
  if (model.sheets.some(({ scan }) => scan.hasFormulas)) requestCalculation(model);
}

const LISTS = [
  ["mergeCells", "ref"],
  ["dataValidations", "sqref"],
  ["hyperlinks", "ref"],
] as const;

/** Styles that others may have used since stay. */
function restore({ parts }: WorkbookModel, change: PartChange | null): void {
  if (change && isSame(parts.part(change.part), change.after))
    parts.replace(change.part, change.before);
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
