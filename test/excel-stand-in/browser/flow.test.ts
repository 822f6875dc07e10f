import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Frame, Page } from "playwright-core";
import { scoreWords } from "../../../src/words/pane/score";
import { checkWords } from "../../../src/words/pane/check";
import { noticeWords } from "../../../src/words/pane/notices";
import { recogniseWords } from "../../../src/words/pane/recognise";
import { describeInChromium } from "../../browser/chromium";
import {
  describeWorkbooks,
  loaded,
  openFlow,
  sheetsOf,
  withoutScores,
} from "../flows/flow-workbooks";
import { restored, type StoredWorkbook } from "../model/stored";
import { buildStandIn, closeStandIns, openInChromium } from "./open-in-chromium";

/** What the session under the pane says of the workbook, asked in Node. */
interface Expected {
  readonly tables: number;
  readonly planned: number;
  /** Cells of the plan that a merged area hides: known only when they are written. */
  readonly covered: readonly string[];
  /** The picture after the others were written. */
  readonly written: string;
}

async function expectedOf(workbook: StoredWorkbook): Promise<Expected> {
  const flow = openFlow(workbook);
  const { session, excel } = flow;
  const read = await session.read();
  const plan = await session.planScores({ cells: "blank", as: "values", tables: null });
  if (!read.ok || !plan.ok) throw new Error("Not read");
  const cells = plan.value.cells.map(({ cell }) => cell);
  const applied = cells.length === 0 ? null : await session.apply(plan.value.id);
  if (applied && !applied.ok) throw new Error(applied.error.code);
  const covered = applied?.value.leftOut.map(({ cell }) => cell) ?? [];
  excel.close();
  return {
    ...{ tables: read.value.tables.length, planned: cells.length, covered },
    written: JSON.stringify(flow.picture()),
  };
}

/** A person at the delivered pane, with the sheet beside it. */
class Hands {
  constructor(
    private readonly page: Page,
    private readonly pane: Frame,
  ) {}

  async press(name: string): Promise<void> {
    await this.pane.getByText(name, { exact: true }).last().click();
  }

  async told(text: string | RegExp): Promise<void> {
    await this.pane.getByText(text).first().waitFor({ state: "attached" });
  }

  picture(): Promise<string> {
    return this.page.evaluate(() => JSON.stringify(window.excelStandIn?.picture()));
  }

  /** Fails with what differs. */
  async sees(picture: string): Promise<void> {
    const now = await this.picture();
    if (now !== picture) expect(JSON.parse(now)).toEqual(JSON.parse(picture));
  }

  marks(): Promise<number> {
    return this.page.evaluate(
      () =>
        window.excelStandIn?.standIn.workbook.sheets
          .flatMap((sheet) => sheet.conditionalFormats)
          .filter(({ formula }) => formula.startsWith('=N("ziping:')).length ?? -1,
    );
  }
}

describeInChromium("the delivered pane beside Excel's stand-in", (browser) => {
  let built = "";
  beforeAll(() => {
    built = buildStandIn();
  }, 180_000);
  afterAll(closeStandIns);

  describeWorkbooks((path) => {
    test("is recognised, scored, written, undone, checked, marked, cleared and reported on", async () => {
      const workbook = await withoutScores(await loaded(path));
      const { tables, planned, covered, written } = await expectedOf(workbook);
      const { page, pane, requests, origin, errors } = await openInChromium(
        browser,
        built,
        restored(workbook),
      );
      const hands = new Hands(page, pane);
      const before = await hands.picture();

      await hands.press(recogniseWords.read);
      await hands.told(new RegExp(`已识别 ${String(tables)} 张自评表`));
      await hands.press("算分");
      await hands.press(scoreWords.write.preview);
      if (planned === 0) await hands.told(noticeWords.nothingToWrite);
      else {
        await hands.press(scoreWords.plan.write(planned));
        await hands.told(noticeWords.written(planned - covered.length));
        if (covered.length > 0) await hands.told(noticeWords.leftOut(covered.length));
        await hands.sees(written);
        await hands.press(scoreWords.undo.action);
        await hands.told(noticeWords.undone(planned - covered.length));
        await hands.sees(before);
      }

      await hands.press("核查");
      await hands.press(checkWords.mark);
      await hands.press(checkWords.markNow);
      await hands.told(/已标记 \d+ 个单元格/);
      expect(await hands.marks()).toBeGreaterThan(0);
      await hands.press(checkWords.clearMarks);
      await hands.told("标记已清除");
      await hands.sees(before);

      await hands.press(checkWords.report);
      await hands.told("核查报告已放在新工作表");
      const sheets = sheetsOf(JSON.parse(await hands.picture()) as Record<string, unknown>);
      const sheetsBefore = sheetsOf(JSON.parse(before) as Record<string, unknown>);
      expect(sheets.slice(0, -1)).toEqual(sheetsBefore);
      await hands.press(scoreWords.undo.action);
      await hands.told(noticeWords.undone(0));
      await hands.sees(before);

      const unknown = await page.evaluate(() => window.excelStandIn?.standIn.journal.unknown);
      expect(unknown).toEqual([]);
      expect(errors).toEqual([]);
      expect(requests.filter((address) => !address.startsWith(origin))).toEqual([]);
    });
  });
});
