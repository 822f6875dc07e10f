import { describe, expect, test } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { referenceToA1 } from "../../../src/core/grid/address";
import { openWorkbook } from "../../../src/host/xlsx/open-workbook";
import type { XlsxWorkbook } from "../../../src/host/xlsx/xlsx-workbook";
import type { Answer, Session } from "../../../src/pane/session/session";
import { openSession } from "../../../src/pane/session/workbook-session";
import { reportSheet } from "../../../src/report/sheet/report-sheet";
import { nationalSheet } from "../../app/national-sheet";
import { workbookBytes } from "../../cli/workbook-bytes";

const folder = join(__dirname, "..", "..", "..", "samples");
const SAMPLES = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
const colours = { error: "#FFC7CE", warning: "#FFEB9C", info: "#DDEBF7" };

interface Opened {
  readonly host: XlsxWorkbook;
  readonly session: Session;
}

function opened(bytes: Uint8Array): Opened {
  const outcome = openWorkbook(bytes);
  if (!outcome.ok) throw new Error(outcome.error.code);
  const host = outcome.value;
  const save = () => host.save();
  return { host, session: openSession(host, { path: "表.xlsx", drawReport: reportSheet, save }) };
}

const sample = (name: string) => opened(readFileSync(join(folder, name)));

function valueOf<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

/** Every cell of the workbook: value, shown text, formula, number format. */
async function contents(host: XlsxWorkbook): Promise<Readonly<Record<string, unknown>>> {
  const sheets = (await host.survey()).map(({ name }) => name);
  const grids = await host.read(sheets);
  return Object.fromEntries(
    grids.flatMap((grid) =>
      grid.filledRows.flatMap((row) =>
        grid
          .cellsOf(row)
          .map(({ value, text, formula, numberFormat, ...at }) => [
            referenceToA1({ sheet: grid.sheet, at }),
            [value, text, formula, numberFormat],
          ]),
      ),
    ),
  );
}

describe.each(SAMPLES)("%s through the session", (name) => {
  test.each(["values", "formulas"] as const)(
    "scores written as %s and taken back leave every cell as it was",
    async (as) => {
      const { host, session } = sample(name);
      const before = await contents(host);
      const plan = valueOf(await session.planScores({ cells: "all", as, tables: null }));
      const { view } = valueOf(await session.apply(plan.id));
      if (plan.cells.length > 0) {
        expect(await contents(host)).not.toEqual(before);
        expect(view.undo?.cells).toHaveLength(plan.cells.length);
        valueOf(await session.undo());
      }
      expect(await contents(host)).toEqual(before);
    },
  );

  test("marked and cleared, and the report inserted and taken back, it is what it was", async () => {
    const { host, session } = sample(name);
    const before = await contents(host);
    const report = valueOf(await session.read()).report;
    valueOf(await session.mark({ severities: ["error", "warning"], notes: false, colours }));
    const { sheet } = valueOf(await session.insertReport());
    // What the report quotes is not checked again.
    expect(valueOf(await session.read()).report).toEqual(report);
    expect((await host.survey()).map((one) => one.name)).toContain(sheet);
    valueOf(await session.undo());
    valueOf(await session.clearTraces());
    expect(await contents(host)).toEqual(before);
  });
});

describe("decisions", () => {
  const bytes = () =>
    workbookBytes({ 表1: nationalSheet(), 表2: nationalSheet({ project: "乙" }) });

  test("are kept with the file and followed when it is opened again", async () => {
    const { session } = opened(bytes());
    const table = valueOf(await session.read()).tables[1];
    const key = table?.key ?? "";
    const row = table?.scores.find(({ part }) => part === "row-score")?.row ?? "";
    const decide = async (decision: Parameters<Session["decide"]>[0]) =>
      valueOf(await session.decide(decision));
    await decide({ kind: "form", table: key, form: "mof-2016" });
    await decide({ kind: "table-policy", table: key, policy: "hubei" });
    await decide({ kind: "manual", table: key, row, score: "33", note: "按表注分档" });
    await decide({ kind: "policy", policy: { lowExecution: 0.99 } });
    const again = opened(valueOf(await session.save()));
    const view = valueOf(await again.session.read());
    expect(view.tables.map(({ recognisedForm }) => recognisedForm)).toEqual([
      "mof-2020",
      "mof-2020",
    ]);
    expect(view.report.tables.map(({ form }) => form)).toEqual(["mof-2020", "mof-2016"]);
    expect(view.report.tables.map(({ policy }) => policy.source)).toEqual(["user", "user"]);
    const line = view.tables[1]?.scores.find((one) => one.row === row);
    expect(line).toMatchObject({ computed: "33.00", asks: "manual", state: "differs" });
    expect(view.tables[0]?.scores.find((one) => one.row === row)).toMatchObject({
      computed: "40.00",
      choice: null,
    });
    expect(view.state).toEqual((await again.host.loadState()) ?? null);
  });
});
