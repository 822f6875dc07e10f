import { afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { Call } from "../journal/journal";
import type { StoredWorkbook } from "../model/stored";
import { loaded, MARKS, openFlow, type OpenedFlow } from "./flow-workbooks";

let workbook: StoredWorkbook;
beforeAll(async () => {
  const sample = await loaded("samples/襄阳市委编办2021.xlsx");
  workbook = { ...sample, sheets: sample.sheets.slice(0, 1) };
}, 60_000);

let flow: OpenedFlow | null = null;
afterEach(() => {
  flow?.excel.close();
});

/** A workbook with marks and a decision; how it was before them, and how many marks it has. */
async function traced(): Promise<{ opened: OpenedFlow; clean: unknown; marks: number }> {
  const opened = openFlow(workbook);
  flow = opened;
  const clean = opened.picture();
  const { session } = opened;
  const read = await session.read();
  const id = read.ok ? read.value.report.tables[0]?.findings[0]?.id : undefined;
  await session.decide({ kind: "acknowledge", finding: id ?? "", reason: "口径不同" });
  await session.mark(MARKS);
  return { opened, clean, marks: marksLeft(opened) };
}

function marksLeft({ excel }: OpenedFlow): number {
  return excel.workbook.sheets.reduce((sum, sheet) => sum + sheet.conditionalFormats.length, 0);
}

const deletesMark = ({ member }: Call): boolean => member === "ConditionalFormat.delete";
const deletesState = ({ member }: Call): boolean => member === "CustomXmlPart.delete";

/** Calls that match from the n-th on. */
function from(order: number, matches: (call: Call) => boolean): (call: Call) => boolean {
  let seen = 0;
  return (call) => matches(call) && seen++ >= order;
}

describe("clearing all traces, where Excel refuses for good", () => {
  test.each([
    {
      what: "the decisions",
      refused: deletesState,
      said: { marks: { ok: true }, decisions: { ok: false, error: { code: "access-denied" } } },
    },
    {
      what: "the first mark",
      refused: deletesMark,
      said: { marks: { ok: true }, decisions: { ok: true } },
    },
    {
      what: "the second mark",
      refused: from(1, deletesMark),
      said: { marks: { ok: true }, decisions: { ok: true } },
    },
    {
      what: "everything",
      refused: (call: Call) => deletesMark(call) || deletesState(call),
      said: { marks: { ok: true }, decisions: { ok: false, error: { code: "access-denied" } } },
    },
  ])("$what: says exactly what is left, and a repetition clears it", async ({ refused, said }) => {
    const { opened, clean, marks } = await traced();
    opened.excel.faults.refuseWhere(refused, "AccessDenied", Infinity);
    const answer = await opened.session.clearTraces();
    if (!answer.ok) throw new Error(answer.error.code);
    expect(answer.value).toMatchObject(said);
    const left = marksLeft(opened);
    expect(answer.value.marks).toMatchObject({
      value: {
        removed: marks - left,
        ...(left > 0 && { unfinished: { left, problem: { code: "access-denied" } } }),
      },
    });
    opened.excel.faults.clear();
    expect(await opened.session.clearTraces()).toMatchObject({
      value: { marks: { value: { removed: left } }, decisions: { ok: true } },
    });
    expect(opened.picture()).toEqual(clean);
  });

  test("nothing can even be looked at: neither is cleared, and both say why", async () => {
    const { opened, clean } = await traced();
    opened.excel.faults.refuseWhere(() => true, "AccessDenied", Infinity);
    expect(await opened.session.clearTraces()).toMatchObject({
      ok: true,
      value: {
        marks: { ok: false, error: { code: "access-denied" } },
        decisions: { ok: false, error: { code: "access-denied" } },
      },
    });
    opened.excel.faults.clear();
    await opened.session.clearTraces();
    expect(opened.picture()).toEqual(clean);
  });
});
