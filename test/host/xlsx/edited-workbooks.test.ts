import { describe, expect, test } from "@jest/globals";
import { unzipSync } from "fflate";
import type { CellWrite } from "../../../src/core/edits/edit-plan";
import { type CellReference, referenceToA1 } from "../../../src/core/grid/address";
import { WORKSHEET_CHILDREN } from "../../../src/host/xlsx/sheet/worksheet-children";
import { STYLESHEET_CHILDREN } from "../../../src/host/xlsx/styles/style-sections";
import {
  EVERY_WORKBOOK,
  marked,
  scored,
  unmarked,
  type WrittenAs,
} from "../../workbooks/edited-workbooks";
import { REAL_WORKBOOKS } from "../../workbooks/real-workbooks";
import { childrenOf, isInOrder, problemIn } from "./gates";
import { resavedAll, withOffice } from "./office";
import { opened } from "./workbook-file";

/** Parts that editing cells, marks, notes and state may change. */
const TOUCHED =
  /^(?:\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/calcChain\.xml|xl\/worksheets\/(?:_rels\/)?sheet\d+\.xml(?:\.rels)?|xl\/comments\d+\.xml|xl\/drawings\/vmlDrawing\d+\.vml)$/;

/** The schema's order of children, by the name of a part. */
const ORDERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/worksheets\/sheet\d+\.xml$/, WORKSHEET_CHILDREN],
  [/styles\.xml$/, STYLESHEET_CHILDREN],
];

const MODES: readonly WrittenAs[] = ["values", "formulas"];
const CASES = EVERY_WORKBOOK.flatMap(({ name, bytes }) => MODES.map((as) => ({ name, bytes, as })));

function textsOf(file: Uint8Array): Readonly<Record<string, string>> {
  const parts = Object.entries(unzipSync(file));
  return Object.fromEntries(
    parts.map(([name, bytes]) => [name, Buffer.from(bytes).toString("latin1")]),
  );
}

describe.each(CASES)("scored as $as, marked, explained, with a state: $name", ({ bytes, as }) => {
  test("what is not touched is the same byte for byte, what is touched is sound", async () => {
    const edited = textsOf(await marked((await scored(bytes, as)).bytes));
    const original = textsOf(bytes);
    const names = Object.keys(original);
    expect(Object.keys(edited).slice(0, names.length)).toEqual(names);
    const changed = names.filter((name) => edited[name] !== original[name]);
    expect(changed.filter((name) => !TOUCHED.test(name))).toEqual([]);
    const fresh = Object.keys(edited).filter((name) => !names.includes(name));
    for (const name of [...changed, ...fresh]) {
      const xml = Buffer.from(edited[name] ?? "", "latin1").toString("utf8");
      expect([name, problemIn(xml)]).toEqual([name, null]);
      for (const [part, order] of ORDERS)
        if (part.test(name))
          expect([name, isInOrder(childrenOf(xml), order)]).toEqual([name, true]);
    }
  });

  test("unmarked it equals the one that was never marked; marked again, the one that was marked", async () => {
    const plain = (await scored(bytes, as)).bytes;
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

/** What a cell shows after it was written. */
function shownBy(after: CellWrite["after"]): string {
  if (after.kind === "number") return after.decimal;
  if (after.kind === "text") return after.text;
  return after.kind === "formula" ? (after.cached ?? "") : "";
}

/** The cells that hold a score of ours, with what they show. */
async function scoresIn(
  file: Uint8Array,
  cells: readonly CellReference[],
): Promise<readonly unknown[]> {
  const workbook = opened(file);
  const grids = await workbook.read((await workbook.survey()).map(({ name }) => name));
  return cells.map((cell) => {
    const grid = grids.find(({ sheet }) => sheet === cell.sheet);
    return [referenceToA1(cell), String(grid?.cellAt(cell.at.row, cell.at.column)?.value ?? "")];
  });
}

withOffice(
  "LibreOffice opens the edited workbooks, calculates them anew and shows our scores, all else and the marks",
  async () => {
    const edited: Record<string, Uint8Array> = {};
    const written: Record<string, Awaited<ReturnType<typeof scored>>["written"]> = {};
    for (const { name, bytes } of REAL_WORKBOOKS) {
      const done = await scored(bytes, "formulas");
      written[name] = done.written;
      edited[name] = await marked(done.bytes);
    }
    const formulas = Object.values(written).flatMap((cells) =>
      cells.filter(({ write }) => write.after.kind === "formula"),
    );
    expect(formulas.length).toBeGreaterThan(20);
    const again = resavedAll(edited);
    for (const [name, file] of Object.entries(edited)) {
      const saved = again[name] ?? new Uint8Array();
      const cells = (written[name] ?? []).map(({ write }) => write.cell);
      const planned = (written[name] ?? []).map(({ write: { cell, after } }) => [
        referenceToA1(cell),
        shownBy(after),
      ]);
      expect([name, await scoresIn(saved, cells)]).toEqual([name, planned]);
      expect([name, await valuesOf(saved)]).toEqual([name, await valuesOf(file)]);
      const [before, after] = [await opened(file).clearMarks(), await opened(saved).clearMarks()];
      expect([name, after.removed]).toEqual([name, before.removed]);
    }
  },
  240_000,
);
