import { describe, expect, test } from "@jest/globals";
import { EMPTY_STATE } from "../../../src/core/state/workbook-state";
import type { Answer, Decision, Session, WorkbookView } from "../../../src/pane/session/session";
import { openSession } from "../../../src/pane/session/workbook-session";
import type { Literal } from "../../app/sheet-host";
import { nationalSheet } from "../../app/national-sheet";
import { WorkbookDouble } from "./workbook-double";

/** The national form with a qualitative row of 50 points and one that is scored by arithmetic. */
function judged(project?: string): Literal[][] {
  const rows = nationalSheet({ rows: [null, 40], total: null, ...(project ? { project } : {}) });
  return rows.map((row, i) =>
    i === 9
      ? [null, "产出指标", "质量指标", "工作成效", "有效提升", "有效提升", 50, null, null]
      : row,
  );
}

function valueOf<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

interface Opened {
  readonly host: WorkbookDouble;
  readonly session: Session;
  readonly table: string;
  readonly row: string;
}

async function opened(sheets: Readonly<Record<string, Literal[][]>> = { 自评表: judged() }) {
  const host = new WorkbookDouble(sheets);
  const session = openSession(host, { path: "自评表.xlsx" });
  const view = valueOf(await session.read());
  const [table] = view.tables;
  const line = table?.scores.find(({ asks }) => asks === "tier");
  return { host, session, table: table?.key ?? "", row: line?.row ?? "" } satisfies Opened;
}

const judgedLine = (view: WorkbookView, row: string) =>
  view.tables[0]?.scores.find((line) => line.row === row);

async function refusal(session: Session, decision: Decision): Promise<unknown> {
  const answer = await session.decide(decision);
  return answer.ok
    ? "ok"
    : answer.error.code === "decision-unfit"
      ? answer.error.detail
      : answer.error.code;
}

describe("a decision", () => {
  test("a qualitative row asks for a tier and says the shares each allows", async () => {
    const { session, row } = await opened();
    const line = judgedLine(valueOf(await session.read()), row);
    expect(line).toMatchObject({ state: "not-computable", weight: "50", computed: null });
    expect(line?.bands).toEqual([
      { tier: "achieved", from: 80, to: 100 },
      { tier: "partly", from: 60, to: 79 },
      { tier: "not", from: 0, to: 59 },
    ]);
  });

  test("is followed at once without reading anew, saved with the workbook, and can be taken back", async () => {
    const { host, session, table, row } = await opened();
    host.calls.length = 0;
    const tier: Decision = { kind: "tier", table, row, tier: "achieved", share: "0.9" };
    const view = valueOf(await session.decide(tier));
    expect(judgedLine(view, row)).toMatchObject({ computed: "45.00", asks: "tier" });
    expect(view.tables[0]?.scores.find(({ part }) => part === "total")?.computed).toBe("94.50");
    expect(host.calls).toEqual(["saveState"]);
    expect(host.state?.tables[table]?.rows[row]?.choice).toEqual({
      kind: "tier",
      tier: "achieved",
      share: "0.9",
    });
    const back = valueOf(await session.decide({ kind: "no-choice", table, row }));
    expect(judgedLine(back, row)?.computed).toBeNull();
    // Nothing of ours stays in a workbook about which nothing is decided.
    expect(host.state).toBeNull();
  });

  test("outside its limits is refused, and nothing is kept", async () => {
    const { host, session, table, row } = await opened();
    const on = { table, row };
    const cases: readonly (readonly [Decision, string])[] = [
      [{ kind: "tier", ...on, tier: "partly", share: "0.8" }, "share-outside-band"],
      [{ kind: "tier", ...on, tier: "achieved", share: "0.79" }, "share-outside-band"],
      [{ kind: "tier", ...on, tier: "achieved", share: "八成" }, "not-a-number"],
      [{ kind: "manual", ...on, score: "50.01", note: "按分档" }, "score-outside-weight"],
      [{ kind: "manual", ...on, score: "-1", note: "按分档" }, "score-outside-weight"],
      [{ kind: "manual", ...on, score: "40", note: "  " }, "note-missing"],
      [{ kind: "weight", ...on, weight: "101" }, "weight-outside-limits"],
      [{ kind: "fund-weight", table, weight: "1e3" }, "not-a-number"],
      [{ kind: "no-choice", table, row: "gone" }, "row-gone"],
      [{ kind: "form", table: "gone", form: null }, "table-gone"],
      [{ kind: "table-policy", table, policy: "none-such" }, "policy-unknown"],
      [{ kind: "policy", policy: { fundWeight: "zehn" } }, "policy-wrong"],
      [{ kind: "policy", policy: { unknown: 1 } }, "policy-wrong"],
      [{ kind: "acknowledge", finding: "none", reason: "已核对" }, "finding-gone"],
      [{ kind: "acknowledge", finding: "none", reason: "" }, "reason-missing"],
    ];
    for (const [decision, expected] of cases)
      expect([decision, await refusal(session, decision)]).toEqual([decision, expected]);
    expect(host.state).toBeNull();
  });

  test("names as full-width digits are numbers too, and keys of objects are no rows", async () => {
    const { session, table, row } = await opened();
    const view = valueOf(
      await session.decide({ kind: "manual", table, row, score: "４０．５", note: "按分档" }),
    );
    expect(judgedLine(view, row)?.computed).toBe("40.50");
    for (const key of ["constructor", "__proto__", "toString"])
      expect(await refusal(session, { kind: "form", table: key, form: null })).toBe("table-gone");
  });

  test("survives renamed and moved sheets and inserted rows, but not another project", async () => {
    const { host, session, table, row } = await opened();
    valueOf(await session.decide({ kind: "manual", table, row, score: "42", note: "按分档" }));
    const computedIn = async (sheets: Readonly<Record<string, Literal[][]>>) => {
      const moved = new WorkbookDouble(sheets);
      moved.state = host.state;
      const view = valueOf(await openSession(moved, { path: "" }).read());
      return view.tables.map(({ scores }) => scores.find((line) => line.row === row)?.computed);
    };
    expect(await computedIn({ 改名后: judged() })).toEqual(["42.00"]);
    expect(await computedIn({ 另一表: judged("另一项目"), 自评表: judged() })).toEqual([
      null,
      "42.00",
    ]);
    const grown = judged();
    grown.splice(9, 0, [null, "产出指标", "质量指标", "新增事项", "有效", "有效", 1, null, null]);
    grown.splice(0, 0, ["附件1"]);
    expect(await computedIn({ 自评表: grown })).toEqual(["42.00"]);
    expect(await computedIn({ 自评表: judged("另一项目") })).toEqual([null]);
  });

  test("an acknowledged finding keeps its reason; one whose numbers changed is named as stale", async () => {
    const { host, session } = await opened({
      自评表: nationalSheet({ rate: "80%", fund: 3, total: 83 }),
    });
    const id = valueOf(await session.read()).report.tables[0]?.findings[0]?.id ?? "";
    const view = valueOf(
      await session.decide({ kind: "acknowledge", finding: id, reason: "已与财务核对" }),
    );
    expect(view.report.tables[0]?.findings.find((one) => one.id === id)?.acknowledged).toEqual({
      reason: "已与财务核对",
    });
    const colours = { error: "#FFC7CE", warning: "#FFEB9C", info: "#DDEBF7" };
    await session.mark({ severities: ["error"], notes: false, colours });
    expect(host.marks.map(({ rule }) => rule)).toEqual(["execution-score"]);
    host.type("自评表", 4, 7, "81%");
    const later = valueOf(await session.read());
    expect(later.staleAcknowledgements).toEqual([{ id, reason: "已与财务核对" }]);
    const dropped = await session.decide({ kind: "take-back-acknowledgement", finding: id });
    expect(valueOf(dropped).staleAcknowledgements).toEqual([]);
    expect(host.state).toBeNull();
  });

  test("counts although it could not be saved, which is told, and is saved after the next writing", async () => {
    const { host, session, table, row } = await opened();
    host.faults.set("saveState", "access-denied");
    const view = valueOf(
      await session.decide({ kind: "manual", table, row, score: "42", note: "按分档" }),
    );
    expect(view.stateProblem?.code).toBe("access-denied");
    expect(judgedLine(view, row)?.computed).toBe("42.00");
    expect(judgedLine(valueOf(await session.read()), row)?.computed).toBe("42.00");
    host.faults.set("saveState", "access-denied");
    const plan = valueOf(await session.planScores({ cells: "all", as: "values", tables: null }));
    // Saving fails again: the writing is still told as done.
    expect(valueOf(await session.apply(plan.id)).view.stateProblem?.code).toBe("access-denied");
    expect(valueOf(await session.undo()).stateProblem).toBeNull();
    expect(Object.keys(host.state?.tables ?? {})).toEqual([table]);
  });

  test("a state nobody can make sense of decides nothing", async () => {
    const host = new WorkbookDouble({ 自评表: judged() });
    host.state = { ...EMPTY_STATE, policy: { fundWeight: "?" } };
    const view = valueOf(await openSession(host, { path: "" }).read());
    expect(view.report.tables[0]?.policy.source).toBe("form");
  });
});
