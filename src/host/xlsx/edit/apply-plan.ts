import type { CellWrite, EditPlan } from "../../../core/edits/edit-plan";
import { type CellReference, isInSheet, toA1 } from "../../../core/grid/address";
import type { Outcome, Refusal } from "../../port";
import { scanSheet, type SheetScan } from "../sheet/sheet-scan";
import type { Worksheet, WorkbookModel } from "../workbook/workbook-model";
import { spliced } from "../xml/splice";
import { removeFromCalculationChain, requestCalculation } from "./calculation";
import { locateTargets } from "./cell-target";
import { holdsAlready } from "./cell-xml";
import { presentCell } from "./present-cell";
import { type CellRefusal, REFUSAL_ORDER, refusalOf } from "./refusals";
import { expandSharedFormulas } from "./shared-formulas";
import { type PendingWrite, sheetSplices } from "./sheet-splices";

/** What is to be done in one sheet, and what forbids it. */
interface SheetPlan {
  readonly sheet: Worksheet;
  readonly pending: readonly PendingWrite[];
  readonly refused: ReadonlyMap<CellRefusal, readonly CellReference[]>;
}

/**
 * Makes all the writes of a plan or none. Of two writes to one cell the later counts; a write of
 * what the cell already holds leaves its bytes alone. Throws `UnreadableError` for damage found on
 * the way, `RangeError` for a plan that names no cell or no number; nothing is written then either.
 */
export function applyPlan(
  model: WorkbookModel,
  plan: EditPlan,
): Outcome<{ readonly written: number }, Refusal> {
  const plans: SheetPlan[] = [];
  for (const [name, writes] of bySheet(plan)) {
    const sheet = model.sheet(name);
    if (!sheet) return { ok: false, error: { code: "sheet-missing", sheet: name } };
    plans.push(planSheet(model, sheet, writes));
  }
  const refusal = refusalIn(plans);
  if (refusal) return { ok: false, error: refusal };
  model.wholly(() => {
    for (const each of plans) each.sheet.replace(editedSheet(model, each));
    const pending = plans.flatMap((each) => each.pending);
    if (pending.length > 0) updateCalculation(model, pending);
  });
  return { ok: true, value: { written: plan.writes.length } };
}

function bySheet({ writes }: EditPlan): ReadonlyMap<string, readonly CellWrite[]> {
  const sheets = new Map<string, Map<string, CellWrite>>();
  for (const write of writes) {
    const { sheet, at } = write.cell;
    if (!isInSheet(at)) throw new RangeError("A write names a cell outside the sheet");
    const cells = sheets.get(sheet) ?? new Map<string, CellWrite>();
    sheets.set(sheet, cells.set(toA1(at), write));
  }
  return new Map([...sheets].map(([sheet, cells]) => [sheet, [...cells.values()]]));
}

function planSheet(
  model: WorkbookModel,
  sheet: Worksheet,
  writes: readonly CellWrite[],
): SheetPlan {
  const { scan } = sheet;
  const pending: PendingWrite[] = [];
  const refused = new Map<CellRefusal, CellReference[]>();
  for (const target of locateTargets(scan, writes)) {
    const present = presentCell(scan, model.styles, target);
    const refusal = refusalOf(scan, model.styles, target, present);
    if (refusal) {
      const cells = refused.get(refusal) ?? [];
      cells.push(target.write.cell);
      refused.set(refusal, cells);
    } else if (!holdsAlready(target.write, present)) pending.push({ target, present });
  }
  return { sheet, pending, refused };
}

/** The first reason in the order of telling, with all the cells it holds for. */
function refusalIn(plans: readonly SheetPlan[]): Refusal | null {
  for (const code of REFUSAL_ORDER) {
    const cells = plans.flatMap(({ refused }) => refused.get(code) ?? []);
    if (cells.length > 0) return { code, cells };
  }
  return null;
}

/** The sheet with the writes made, scanned anew and so proven readable. */
function editedSheet(model: WorkbookModel, { sheet: { scan }, pending }: SheetPlan): SheetScan {
  const splices = [...sheetSplices(scan, pending), ...expandSharedFormulas(scan, pending)];
  const bytes = spliced(scan.bytes, splices);
  return bytes === scan.bytes ? scan : scanSheet(bytes, scan.part, model);
}

function updateCalculation(model: WorkbookModel, pending: readonly PendingWrite[]): void {
  const lost = pending.filter(
    ({ present, target }) =>
      (present.cursor?.formulaStart ?? -1) >= 0 && target.write.after.kind !== "formula",
  );
  removeFromCalculationChain(
    model,
    lost.map(({ target }) => target.write.cell),
  );
  if (model.sheets.some(({ scan }) => scan.hasFormulas)) requestCalculation(model);
}
