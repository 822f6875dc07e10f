import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { openWorkbook } from "../../../src/host/xlsx/open-workbook";
import { hear, takeView } from "../../../src/pane/actions/read-workbook";
import { createPane } from "../../../src/pane/model/pane";
import type { ScreensOptions } from "../../../src/pane/screens/screens";
import { openSession } from "../../../src/pane/session/workbook-session";
import { noticeWords } from "../../../src/words/pane/notices";

const SAMPLE = join(__dirname, "../../../samples/襄阳市委编办2021.xlsx");

/** A pane that shows a sample, and what it says aloud. */
async function opened() {
  const outcome = openWorkbook(new Uint8Array(readFileSync(SAMPLE)));
  if (!outcome.ok) throw new Error(outcome.error.code);
  const session = openSession(outcome.value, { path: "表.xlsx" });
  const read = await session.read();
  if (!read.ok) throw new Error(read.error.code);
  const said: string[] = [];
  const drawing = {
    draw: () => undefined,
    focus: () => undefined,
    announce: (text: string) => said.push(text),
  };
  const pane = createPane(session, {} as ScreensOptions, drawing);
  takeView(pane, read.value);
  return { pane, view: read.value, said };
}

test.each(["sheets", "forms"] as const)(
  "a workbook told anew because of its %s is said so, and only where the counts are others",
  async (because) => {
    const { pane, view, said } = await opened();
    hear(pane, { kind: "reread", because, view });
    expect(said).toEqual([]);
    const fewer = { ...view, tables: view.tables.slice(1) };
    hear(pane, { kind: "reread", because, view: fewer });
    expect(said).toHaveLength(1);
    expect(said[0]?.startsWith(noticeWords.reread[because])).toBe(true);
    expect(said[0]?.includes("表格有改动")).toBe(because === "sheets");
  },
);
