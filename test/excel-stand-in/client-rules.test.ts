import { afterEach, describe, expect, test } from "@jest/globals";
import { openRows, type NodeStandIn } from "./node/open-stand-in";

let excel: NodeStandIn;
afterEach(() => {
  expect(excel.journal.unknown).toEqual([]);
  excel.close();
});

const one = { 表1: [["甲", 1]], 表2: [["乙"]] };

/** A range of 表1 in a context of its own. */
function range(context: Excel.RequestContext, address: string): Excel.Range {
  return context.workbook.worksheets.getItem("表1").getRange(address);
}

describe("the unmodified client keeps its own rules over the stand-in", () => {
  test.each([
    [1_500, 1],
    [1_501, 2],
    [9_000, 6],
  ])("%i cells are written in slices of 1,500: %i", async (cells, slices) => {
    excel = openRows({ 表1: [] });
    const values = Array.from({ length: cells }, (_, row) => [row]);
    await Excel.run(async (context) => {
      range(context, `A1:A${String(cells)}`).values = values;
      await context.sync();
    });
    const sets = excel.journal.calls.filter(({ member }) => member === "Range.values");
    expect(sets).toHaveLength(slices);
    expect(excel.journal.messages).toBe(1);
    expect(excel.journal.cellsWritten).toBe(cells);
    expect(excel.workbook.sheet("表1")?.cell(cells - 1, 0).value).toBe(cells - 1);
  });

  test("an array of another shape than its range is refused, and nothing is written", async () => {
    excel = openRows(one);
    const writing = Excel.run(async (context) => {
      range(context, "A1:B2").values = [["乙", 2]];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(excel.workbook.sheet("表1")?.cell(0, 0).value).toBe("甲");
  });

  test("what was not loaded, or not yet, cannot be read", async () => {
    excel = openRows(one);
    await Excel.run(async (context) => {
      const cell = range(context, "B1");
      expect(() => cell.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
      cell.load("values");
      expect(() => cell.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
      await context.sync();
      expect(cell.values).toEqual([[1]]);
      expect(() => cell.text).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    });
  });

  test("a range lives over syncs and moves of the selection, and is given back at the end", async () => {
    excel = openRows(one);
    await Excel.run(async (context) => {
      const cell = range(context, "B1");
      cell.load("address");
      await context.sync();
      expect(excel.references()).toHaveLength(1);
      excel.person.select("表2!A1");
      cell.values = [[7]];
      await context.sync();
      cell.load("values");
      await context.sync();
      expect([cell.address, cell.values]).toEqual(["表1!B1", [[7]]]);
    });
    await Excel.run((context) => context.sync());
    expect(excel.references()).toEqual([]);
    expect(excel.journal.housekeeping).toBe(1);
  });

  test("a range that was untracked is gone after its sync", async () => {
    excel = openRows(one);
    await Excel.run(async (context) => {
      const cell = range(context, "B1");
      cell.load("values");
      cell.untrack();
      await context.sync();
      expect(cell.values).toEqual([[1]]);
      expect(() => cell.load("text")).toThrow(
        expect.objectContaining({ code: "InvalidObjectPath" }),
      );
    });
    expect(excel.journal.housekeeping).toBe(0);
  });

  test("an answer over the limit gives null instead of arrays, and says no error", async () => {
    excel = openRows({ 表1: [["字".repeat(400)]] }, { responseLimit: 1_000 });
    const read = await Excel.run(async (context) => {
      const cell = range(context, "A1");
      cell.load("values,text,address");
      await context.sync();
      return [cell.address, cell.values, cell.text] as unknown[];
    });
    expect(read.filter((part) => part === null).length).toBeGreaterThan(0);
    expect(read[0]).toBe("表1!A1");
  });

  test("a request over the limit is answered 413 and does nothing", async () => {
    excel = openRows(one, { requestLimit: 2_000 });
    const writing = Excel.run(async (context) => {
      range(context, "A1").values = [["字".repeat(2_000)]];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(excel.journal.writes).toBe(0);
  });

  test("earlier calls of a refused request stay done, later ones are not made", async () => {
    excel = openRows(one);
    const writing = Excel.run(async (context) => {
      range(context, "A1").values = [["丙"]];
      context.workbook.worksheets.getItem("表9").activate();
      range(context, "B1").values = [[2]];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: "ItemNotFound" });
    const held = [0, 1].map((column) => excel.workbook.sheet("表1")?.cell(0, column).value);
    expect(held).toEqual(["丙", 1]);
  });

  test("a member the stand-in lacks, or that its Excel is too old for, is refused and noted", async () => {
    excel = openRows(one, { excelApi: "1.8" });
    const asked = (ask: (sheet: Excel.Worksheet) => void) =>
      Excel.run(async (context) => {
        ask(context.workbook.worksheets.getItem("表1"));
        await context.sync();
      });
    await expect(asked((sheet) => sheet.getRanges("A1").load("address"))).rejects.toMatchObject({
      code: "ApiNotFound",
    });
    expect(excel.journal.unknown).toEqual([]);
    await expect(asked((sheet) => sheet.tables.load("items/name"))).rejects.toMatchObject({
      code: "ApiNotFound",
    });
    expect(excel.journal.unknown).toHaveLength(1);
    excel.journal.clear();
  });
});

describe("events", () => {
  test("of an edit reach the sheet's and the workbook's handlers, each once, after the answer", async () => {
    excel = openRows(one);
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const listen = (who: string) => (event: Excel.WorksheetChangedEventArgs) => {
        heard.push(`${who} ${event.address} ${event.triggerSource}`);
        return Promise.resolve();
      };
      worksheets.onChanged.add(listen("book"));
      worksheets.getItem("表1").onChanged.add(listen("表1"));
      worksheets.getItem("表2").onChanged.add(listen("表2"));
      await context.sync();
      excel.person.type("表1!A1", "改");
      excel.person.typeUnheard("表1!A1", "未闻");
      expect(heard).toEqual([]);
      range(context, "B1").values = [[2]];
      await context.sync();
      await context.sync();
    });
    expect([...heard].sort()).toEqual([
      "book A1 Unknown",
      "book B1 ThisLocalAddin",
      "表1 A1 Unknown",
      "表1 B1 ThisLocalAddin",
    ]);
  });
});
