import type { Unreadable } from "../../../src/host/port";
import { openWorkbook } from "../../../src/host/xlsx/open-workbook";
import { UnreadableError } from "../../../src/host/xlsx/unreadable-error";

/** What is wrong with the file, found at opening or when its sheets are read. */
export async function fault(bytes: Uint8Array): Promise<Unreadable> {
  const outcome = openWorkbook(bytes);
  if (!outcome.ok) return outcome.error;
  try {
    const survey = await outcome.value.survey();
    await outcome.value.read(survey.map(({ name }) => name));
  } catch (error) {
    if (error instanceof UnreadableError) return error.unreadable;
    throw error;
  }
  throw new Error("The file is readable");
}
