import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Grid, GridCell } from "../../../../src/core/grid/grid";
import { gridFrom } from "../../../../src/core/grid/grid";
import { openWorkbook } from "../../../../src/host/xlsx/open-workbook";
import { PUBLISHED_SAMPLES } from "../../../samples/published-figures";
import type { PublishedTable } from "../../../samples/published-table";
import type { Said } from "./examination";
import { examined, inBrief, isAlarming } from "./examination";
import type { Planted } from "./mistake";
import type { SampleMistake } from "./sample-mistakes";
import { SAMPLE_MISTAKES } from "./sample-mistakes";
import { positionOf } from "./sheet";

const SAMPLES = join(__dirname, "../../../../samples");

async function gridsOf(file: string): Promise<readonly Grid[]> {
  const opened = openWorkbook(readFileSync(join(SAMPLES, file)));
  if (!opened.ok) throw new Error(`${file}: ${opened.error.code}`);
  return opened.value.read((await opened.value.survey()).map(({ name }) => name));
}

/** The sheet with text in the cells written over. */
function perturbed(grid: Grid, writes: Planted["writes"]): Grid {
  const written = Object.entries(writes).map(([at, text]): GridCell => ({
    ...positionOf(at),
    value: text === "" ? null : text,
    text,
    formula: null,
    numberFormat: "General",
  }));
  const isWritten = ({ row, column }: GridCell) =>
    written.some((cell) => cell.row === row && cell.column === column);
  const kept = grid.filledRows.flatMap((row) => grid.cellsOf(row)).filter((one) => !isWritten(one));
  return gridFrom(grid.sheet, [...kept, ...written]);
}

interface Sample {
  readonly file: string;
  readonly tables: readonly PublishedTable[];
  readonly grids: readonly Grid[];
  /** What is said of it as it was published. */
  readonly before: readonly Said[];
}

/** A cell about which the document itself is in doubt is not judged anew. */
function isClean({ before }: Sample, sheet: string, at: string): boolean {
  return before.every(
    (said) => said.sheet !== sheet || !isAlarming(said) || !said.cells.includes(at),
  );
}

function isNew({ before }: Sample, said: Said): boolean {
  const isSame = ({ rule, sheet, cells }: Said) =>
    rule === said.rule && sheet === said.sheet && cells[0] === said.cells[0];
  return isAlarming(said) && !before.some(isSame);
}

function faultsOf(
  mistake: SampleMistake,
  sample: Sample,
  sheet: string,
  planted: Planted,
): readonly string[] {
  const said = examined(
    sample.grids.map((grid) => (grid.sheet === sheet ? perturbed(grid, planted.writes) : grid)),
  );
  const found = said.find(
    (one) => isNamed(one, mistake.found) && one.sheet === sheet && one.cells.includes(planted.at),
  );
  const others = said.filter(
    (one) => one !== found && isNew(sample, one) && !mistake.beside.includes(one.rule),
  );
  const where = `${sample.file} ${sheet} ${JSON.stringify(planted.writes)}`;
  return [
    ...(found ? [] : [`${where}: not found`]),
    ...others.map((one) => `${where}: also ${inBrief(one)}`),
  ];
}

describe("mistakes planted in the tables of the samples", () => {
  const samples: Sample[] = [];
  beforeAll(async () => {
    for (const { file, tables } of PUBLISHED_SAMPLES) {
      const grids = await gridsOf(file);
      samples.push({ file, tables, grids, before: examined(grids) });
    }
  });

  test.each(SAMPLE_MISTAKES)("$name: found there, and nothing else is new", (mistake) => {
    const runs = samples.flatMap((sample) =>
      sample.tables.flatMap((table) =>
        mistake
          .plant(table)
          .filter(({ at }) => isClean(sample, table.sheet, at))
          .map((planted) => ({ sample, sheet: table.sheet, planted })),
      ),
    );
    expect(runs.length).toBeGreaterThanOrEqual(3);
    expect(
      runs.flatMap(({ sample, sheet, planted }) => faultsOf(mistake, sample, sheet, planted)),
    ).toEqual([]);
  });
});

function isNamed({ rule, message }: Said, name: string): boolean {
  return name === rule || name === `${rule}.${message}`;
}
