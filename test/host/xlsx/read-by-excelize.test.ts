import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { toA1 } from "../../../src/core/grid/address";
import type { CellValue } from "../../../src/core/grid/grid";
import { EVERY_WORKBOOK, marked, scored } from "../../workbooks/edited-workbooks";
import { opened } from "./workbook-file";

interface HeldCell {
  readonly sheet: string;
  readonly address: string;
  readonly value: CellValue;
  readonly formula: string | null;
}

/** What excelize tells of a file. */
interface ReadFile {
  readonly cells: readonly { readonly value: string; formula: string; style: number }[];
  readonly sheets: readonly (readonly [string, unknown])[];
  readonly comments: readonly (readonly unknown[])[];
}

interface Case {
  readonly cells: readonly HeldCell[];
  readonly before: ReadFile;
  readonly after: ReadFile;
}

const cases = new Map<string, Case>();

/** The filled cells of every sheet as we read them. */
async function cellsIn(bytes: Uint8Array): Promise<readonly HeldCell[]> {
  const workbook = opened(bytes);
  const grids = await workbook.read((await workbook.survey()).map(({ name }) => name));
  return grids.flatMap((grid) =>
    grid.filledRows.flatMap((row) =>
      grid.cellsOf(row).map(({ column, value, formula }) => {
        return { sheet: grid.sheet, address: toA1({ row, column }), value, formula };
      }),
    ),
  );
}

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "ziping-"));
  const wanted: { readonly path: string; readonly cells: unknown }[] = [];
  const held: (readonly HeldCell[])[] = [];
  for (const [index, { bytes }] of EVERY_WORKBOOK.entries()) {
    const edited = await marked((await scored(bytes, "formulas")).bytes);
    const cells = await cellsIn(edited);
    held.push(cells);
    for (const [step, file] of [bytes, edited].entries()) {
      const path = join(folder, `${String(index)}-${String(step)}.xlsx`);
      writeFileSync(path, file);
      wanted.push({ path, cells: cells.map(({ sheet, address }) => [sheet, address]) });
    }
  }
  const run = spawnSync(process.execPath, [join(__dirname, "excelize-reader.cjs")], {
    input: JSON.stringify(wanted),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  rmSync(folder, { recursive: true });
  expect(run.stderr).toBe("");
  const answers = JSON.parse(run.stdout) as readonly ReadFile[];
  EVERY_WORKBOOK.forEach(({ name }, index) => {
    const [before, after] = answers.slice(index * 2);
    if (before && after) cases.set(name, { cells: held[index] ?? [], before, after });
  });
}, 120_000);

function caseOf(name: string): Case {
  const found = cases.get(name);
  if (!found) throw new Error(`excelize has not read ${name}`);
  return found;
}

describe.each(EVERY_WORKBOOK)("scored, marked and read by excelize: $name", ({ name }) => {
  test("the cells are those that we read", () => {
    const { cells, after } = caseOf(name);
    expect(cells.length).toBeGreaterThan(5);
    const read = cells.map(({ sheet, address, value }, order) => {
      const cell = after.cells[order];
      const shown = typeof value === "number" ? Number(cell?.value) : cell?.value;
      return [sheet, address, shown, cell?.formula];
    });
    expect(read).toEqual(
      cells.map(({ sheet, address, value, formula }) => {
        return [sheet, address, value, formula?.slice(1) ?? ""];
      }),
    );
  });

  test("the user's formats, lists, merges, pages and notes are as they were", () => {
    const { before, after } = caseOf(name);
    expect(after.sheets).toEqual(before.sheets);
    expect(after.cells.map(({ style }) => style)).toEqual(before.cells.map(({ style }) => style));
    after.comments.forEach((comments, sheet) => {
      const users = before.comments[sheet] ?? [];
      expect(comments.slice(0, users.length)).toEqual(users);
      expect(comments.length).toBeGreaterThan(users.length);
    });
  });
});
