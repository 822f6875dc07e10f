import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { unzipSync } from "fflate";
import type { Mark } from "../../../src/core/edits/mark";
import { EMPTY_STATE } from "../../../src/core/state/workbook-state";
import { WORKSHEET_CHILDREN } from "../../../src/host/xlsx/sheet/worksheet-children";
import { number, planFor } from "./cell-writes";
import { childrenOf, isInOrder, problemIn } from "./gates";
import { resavedAll, withOffice } from "./office";
import { RICH_WORKBOOK } from "./rich-workbook";
import { opened } from "./workbook-file";

const SAMPLES = join(__dirname, "../../../samples");

const FILES: readonly (readonly [string, Uint8Array])[] = [
  ["a workbook with everything", RICH_WORKBOOK],
  ...readdirSync(SAMPLES)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => [name, new Uint8Array(readFileSync(join(SAMPLES, name)))] as const),
];

/** Parts that editing cells, marks, notes and state may change. */
const TOUCHED =
  /^(?:\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/calcChain\.xml|xl\/worksheets\/(?:_rels\/)?sheet\d+\.xml(?:\.rels)?|xl\/comments\d+\.xml|xl\/drawings\/vmlDrawing\d+\.vml)$/;

function textsOf(file: Uint8Array): Readonly<Record<string, string>> {
  const parts = Object.entries(unzipSync(file));
  return Object.fromEntries(
    parts.map(([name, bytes]) => [name, Buffer.from(bytes).toString("latin1")]),
  );
}

/** A number into a blank cell below the first sheet's cells, as a score would be written. */
async function scored(file: Uint8Array): Promise<Uint8Array> {
  const workbook = opened(file);
  const [sheet] = await workbook.survey();
  const below = String((sheet?.area?.bottom ?? 0) + 3);
  const outcome = await workbook.apply(
    await planFor(workbook, {
      [`${sheet?.name ?? ""}!A${below}`]: number("95.5"),
    }),
  );
  expect(outcome.ok).toBe(true);
  return workbook.save();
}

async function marked(file: Uint8Array): Promise<Uint8Array> {
  const workbook = opened(file);
  const marks = (await workbook.survey()).map(({ name: sheet }): Mark => {
    const cells = [
      { row: 6, column: 3 },
      { row: 7, column: 3 },
      { row: 9, column: 5 },
    ];
    return {
      sheet,
      cells,
      rule: "execution-rate",
      severity: "error",
      fill: "#FFC7CE",
      note: "执行率 <不一致>",
    };
  });
  expect(await workbook.mark(marks)).toEqual({
    marked: marks.length,
    refusedSheets: [],
    notes: true,
  });
  await workbook.saveState({
    ...EMPTY_STATE,
    acknowledgements: [{ id: "a", reason: "已核对" }],
  });
  return workbook.save();
}

async function unmarked(file: Uint8Array): Promise<Uint8Array> {
  const workbook = opened(file);
  await workbook.clearMarks();
  await workbook.saveState(null);
  return workbook.save();
}

describe.each(FILES)("scored, marked, explained, with a state: %s", (_, file) => {
  test("what is not touched is the same byte for byte, what is touched is sound", async () => {
    const edited = textsOf(await marked(await scored(file)));
    const original = textsOf(file);
    const names = Object.keys(original);
    expect(Object.keys(edited).slice(0, names.length)).toEqual(names);
    const changed = names.filter((name) => edited[name] !== original[name]);
    expect(changed.filter((name) => !TOUCHED.test(name))).toEqual([]);
    const fresh = Object.keys(edited).filter((name) => !names.includes(name));
    for (const name of [...changed, ...fresh]) {
      const xml = Buffer.from(edited[name] ?? "", "latin1").toString("utf8");
      expect([name, problemIn(xml)]).toEqual([name, null]);
      if (/worksheets\/sheet\d+\.xml$/.test(name))
        expect(isInOrder(childrenOf(xml), WORKSHEET_CHILDREN)).toBe(true);
    }
  });

  test("unmarked it equals the one that was never marked; twice gives the same bytes", async () => {
    const plain = await scored(file);
    const once = await marked(plain);
    expect(await marked(plain)).toEqual(once);
    expect(await marked(once)).toEqual(once);
    const clear = await unmarked(once);
    expect(textsOf(clear)).toEqual(textsOf(plain));
    expect(await marked(clear)).toEqual(once);
  });
});

/** All numbers and texts of a workbook by sheet and place; texts without the space around lines. */
async function valuesOf(file: Uint8Array): Promise<readonly unknown[]> {
  const workbook = opened(file);
  const grids = await workbook.read((await workbook.survey()).map(({ name }) => name));
  return grids.map((grid) => [
    grid.sheet,
    grid.filledRows.flatMap((row) =>
      grid.cellsOf(row).map(({ column, value }) => {
        const shown = typeof value === "number" ? Number(value.toPrecision(12)) : value;
        return [row, column, shown];
      }),
    ),
  ]);
}

withOffice(
  "LibreOffice opens the edited samples, calculates them anew and shows the same values and marks",
  async () => {
    const edited: Record<string, Uint8Array> = {};
    for (const [name, file] of FILES.slice(1))
      edited[name.slice(0, -5)] = await marked(await scored(file));
    const again = resavedAll(edited);
    for (const [name, file] of Object.entries(edited)) {
      const saved = again[name] ?? new Uint8Array();
      expect([name, await valuesOf(saved)]).toEqual([name, await valuesOf(file)]);
      const [before, after] = [await opened(file).clearMarks(), await opened(saved).clearMarks()];
      expect([name, after.removed]).toEqual([name, before.removed]);
    }
  },
  240_000,
);
