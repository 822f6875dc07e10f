import type { WorkbookState } from "../../core/state/workbook-state";
import { STATE_NAMESPACE, statePartText } from "../state-part";
import type { ExcelRuns } from "./excel-runs";
import { hostErrorOf } from "./host-errors";

/** A state part that was asked for; `text()` after the next `sync`. */
export interface StateText {
  text(): string | null;
}

/** Asks for the text of the workbook's state part, in the batch that is being made. */
export function queueStateText(context: Excel.RequestContext): StateText {
  const part = context.workbook.customXmlParts
    .getByNamespace(STATE_NAMESPACE)
    .getOnlyItemOrNullObject();
  part.load("id");
  const xml = part.getXml();
  return { text: () => (part.isNullObject ? null : xml.value) };
}

/** The text of the workbook's state part; null where there is none. */
export function readStateText(runs: ExcelRuns): Promise<string | null> {
  return runs.run(async (context) => {
    const state = queueStateText(context);
    await context.sync();
    return state.text();
  });
}

/**
 * Puts the state into the workbook's one part of our namespace; null leaves no such part. Where Excel
 * fails it is tried once more: a second time changes nothing that the first did.
 */
export async function writeState(runs: ExcelRuns, state: WorkbookState | null): Promise<void> {
  try {
    await putState(runs, state);
  } catch (error) {
    if (hostErrorOf(error).problem.code === "busy-editing") throw error;
    await putState(runs, state);
  }
}

async function putState(runs: ExcelRuns, state: WorkbookState | null): Promise<void> {
  await runs.run(async (context) => {
    const { customXmlParts } = context.workbook;
    const parts = customXmlParts.getByNamespace(STATE_NAMESPACE);
    parts.load("items/id");
    await context.sync();
    const [kept, ...others] = parts.items;
    for (const part of others) part.delete();
    if (state === null) kept?.delete();
    else if (kept) kept.setXml(statePartText(state));
    else customXmlParts.add(statePartText(state));
    await context.sync();
  });
}
