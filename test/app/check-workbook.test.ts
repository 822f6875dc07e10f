import { describe, expect, test } from "@jest/globals";
import { checkWorkbook } from "../../src/app/check-workbook";
import { parsePolicyFile } from "../../src/core/score/policy-file";
import { nationalSheet } from "./national-sheet";
import { SheetHost } from "./sheet-host";

const policyFile = (input: unknown) => {
  const parsed = parsePolicyFile(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.value;
};

describe("checking a workbook through its host", () => {
  test("tables come with form, scorecard and findings; empty sheets are not asked for", async () => {
    const host = new SheetHost([
      { name: "空表", rows: [] },
      { name: "自评表", rows: nationalSheet() },
      { name: "报告", rows: [["本年度共培训80人次。"]] },
    ]);
    const { tables, sheets } = await checkWorkbook(host);
    expect(host.asked).toEqual([["自评表", "报告"]]);
    expect(sheets.map(({ name }) => name)).toEqual(["空表", "自评表", "报告"]);
    expect(tables.map(({ table, form }) => [table.sheet, form.id])).toEqual([
      ["自评表", "mof-2020"],
    ]);
    expect(tables[0]?.scorecard.total.score?.toFixed()).toBe("89.5");
    expect(host.written.size).toBe(0);
  });

  test("a workbook without content is read as one without tables", async () => {
    const host = new SheetHost([{ name: "Sheet1", rows: [] }]);
    expect(await checkWorkbook(host)).toMatchObject({ tables: [], findings: [], unrecognised: [] });
    expect(host.asked).toEqual([]);
  });

  test("hidden sheets are checked too", async () => {
    const host = new SheetHost([
      { name: "旧表", rows: nationalSheet(), visibility: "very-hidden" },
    ]);
    expect((await checkWorkbook(host)).tables).toHaveLength(1);
  });

  test("a form and a policy file given by hand take the place of the recognised ones", async () => {
    const host = () => new SheetHost([{ name: "自评表", rows: nationalSheet() }]);
    const byForm = await checkWorkbook(host(), { form: "mof-2016" });
    expect(byForm.tables[0]?.form.id).toBe("mof-2016");
    const byPolicy = await checkWorkbook(host(), { policy: policyFile({ fundWeight: 20 }) });
    expect(byPolicy.tables[0]?.scorecard.policy.source).toBe("file");
  });

  test("findings acknowledged in the policy file carry their reason", async () => {
    const host = () =>
      new SheetHost([{ name: "自评表", rows: nationalSheet({ rate: "80%", fund: 3 }) }]);
    const first = (await checkWorkbook(host())).tables[0]?.findings[0];
    const policy = policyFile({ acknowledge: [{ id: first?.id, reason: "已核对" }] });
    const again = (await checkWorkbook(host(), { policy })).tables[0]?.findings[0];
    expect([again?.id, again?.acknowledged]).toEqual([first?.id, { reason: "已核对" }]);
  });

  test("before a table is scored, and before it is checked, it waits for its caller", async () => {
    let pauses = 0;
    const host = new SheetHost([
      { name: "表1", rows: nationalSheet() },
      { name: "表2", rows: nationalSheet({ project: "另一项目" }) },
    ]);
    await checkWorkbook(host, { pause: () => Promise.resolve(void (pauses += 1)) });
    expect(pauses).toBe(4);
  });
});
