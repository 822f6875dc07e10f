import type { ExcelRuns } from "./excel-runs";
import { hostErrorOf } from "./host-errors";

/**
 * Calls back after edits of others: the person, co-authors, other add-ins; not after our own writes.
 * Excel drops events now and then (fast typing, drop-down lists), so whoever is called reads anew.
 */
export async function listenForChanges(
  runs: ExcelRuns,
  listener: () => void,
): Promise<() => Promise<void>> {
  const handler = await runs.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      if (!isOwn(event)) listener();
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return async () => {
    try {
      // An event can only be given up in the context in which it was asked for.
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
    } catch (error) {
      throw hostErrorOf(error);
    }
  };
}

function isOwn({ triggerSource }: Excel.WorksheetChangedEventArgs): boolean {
  return triggerSource === "ThisLocalAddin";
}
