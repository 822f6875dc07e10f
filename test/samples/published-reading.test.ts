import { beforeAll, describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { detectTables } from "../../src/core/detect/detect";
import type { EvaluationTable, Field } from "../../src/core/detect/evaluation-table";
import { formById } from "../../src/core/forms";
import { toA1 } from "../../src/core/grid/address";
import { resolvePolicy } from "../../src/core/score/resolve-policy";
import { scoreTable } from "../../src/core/score/score-table";
import { openWorkbook } from "../../src/host/xlsx/open-workbook";
import { PUBLISHED_SAMPLES } from "./published-figures";
import type { PublishedCell, PublishedTable } from "./published-table";

const SAMPLES = join(__dirname, "../../samples");

/** The tables of a sample, as the product reads its file. */
async function tablesOf(file: string): Promise<readonly EvaluationTable[]> {
  const opened = openWorkbook(readFileSync(join(SAMPLES, file)));
  if (!opened.ok) throw new Error(`${file}: ${opened.error.code}`);
  const sheets = (await opened.value.survey()).map(({ name }) => name);
  return detectTables(await opened.value.read(sheets)).tables;
}

describe.each(PUBLISHED_SAMPLES)("$file", ({ file, tables: published }) => {
  let found: readonly EvaluationTable[] = [];
  beforeAll(async () => {
    found = await tablesOf(file);
  });

  test("each table is found on its sheet, and no other", () => {
    expect(found.map(({ sheet }) => sheet)).toEqual(published.map(({ sheet }) => sheet));
  });

  describe.each(published.map((table, index) => ({ ...table, index })))("$sheet", (table) => {
    const read = (): EvaluationTable => {
      const one = found[table.index];
      if (!one) throw new Error(`no table on ${table.sheet}`);
      return one;
    };

    test("what it is", () => {
      const { form, kind, year, organisation, project, moneyUnit } = read();
      expect({ form, kind, year, organisation, project, moneyUnit }).toEqual({
        form: table.form,
        kind: table.kind,
        year: table.year,
        organisation: table.organisation,
        project: table.project,
        moneyUnit: table.moneyUnit,
      });
    });

    test("its funds", () => {
      const columns = [
        "initialBudget",
        "adjustedBudget",
        "executed",
        "weight",
        "rate",
        "score",
      ] as const;
      const lines = read().funds.map((row) => [
        row.role,
        cellOf(row.label),
        ...columns.map((column) => cellOf(row[column])),
      ]);
      expect(lines).toEqual(
        table.funds.map((row) => [row.role, row.label, ...columns.map((column) => row[column])]),
      );
    });

    test("its indicators", () => {
      const columns = [
        "level1",
        "level2",
        "level3",
        "target",
        "actual",
        "weight",
        "score",
        "reason",
      ] as const;
      const lines = read().indicators.map((row) => [
        row.row + 1,
        row.role,
        ...columns.map((column) => cellOf(row[column])),
      ]);
      expect(lines).toEqual(
        table.indicators.map((row) => [row.row, row.role, ...columns.map((column) => row[column])]),
      );
    });

    test("its goals, total and figures", () => {
      const { goals, total, figures } = read();
      expect(goals.map(({ expected, actual }) => [addressOf(expected), addressOf(actual)])).toEqual(
        table.goals.map(({ expected, actual }) => [expected, actual]),
      );
      expect(cellOf(total?.score ?? null)).toEqual(table.total.score);
      expect(cellOf(total?.grade ?? null)).toEqual(table.total.grade);
      const numbers = figures.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => cells.flatMap((one) => cellOf(one) ?? [])),
      );
      for (const { cell, text } of table.figures) expect(numbers).toContainEqual({ cell, text });
    });

    test("the figures that must come out", () => {
      const one = read();
      const { funds, total } = scoreTable(one, resolvePolicy(one, formById(one.form)));
      expect({
        rate: funds?.rate?.toDecimalPlaces(4).toFixed() ?? null,
        fundScore: funds?.score?.toFixed() ?? null,
        total: total.score?.toFixed() ?? null,
        fromLevel1: total.fromLevel1?.toFixed() ?? null,
        grade: total.grade,
      }).toEqual(normal(table.computed));
    });
  });
});

function cellOf(field: Field | null): PublishedCell | null {
  return field ? { cell: toA1(field.at), text: field.text } : null;
}

function addressOf(field: Field | null): string | null {
  return field ? toA1(field.at) : null;
}

/** Decimal strings without trailing zeros, as `toFixed()` gives them. */
function normal(computed: PublishedTable["computed"]): PublishedTable["computed"] {
  const plain = (text: string | null): string | null =>
    text === null ? null : String(Number(text));
  return {
    ...computed,
    rate: plain(computed.rate),
    fundScore: plain(computed.fundScore),
    total: plain(computed.total),
    fromLevel1: plain(computed.fromLevel1),
  };
}
