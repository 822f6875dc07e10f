import { beforeAll, describe, test } from "@jest/globals";
import { MESSAGE_FAULTS, CALL_FAULTS } from "../journal/faults";
import type { StoredWorkbook } from "../model/stored";
import { STEPS_IN_CELLS, STEPS_OF_INSERTIONS } from "./fault-steps";
import { differingCells, loaded, openFlow, withoutScores } from "./flow-workbooks";
let workbook: StoredWorkbook;
beforeAll(async () => {
  const sample = await loaded("samples/襄阳市委编办2021.xlsx");
  workbook = await withoutScores({ ...sample, sheets: sample.sheets.slice(0, 1) });
}, 60_000);
describe.each(Object.entries({ ...STEPS_IN_CELLS, ...STEPS_OF_INSERTIONS }))("%s", (name, step) => {
  test("x", async () => {
    const out: string[] = [];
    const one = async (label: string, strike: (f: ReturnType<typeof openFlow>) => void) => {
      const flow = openFlow(workbook);
      const ids = await step.prepare(flow);
      const before = flow.picture();
      strike(flow);
      const a = await step.run(flow, ids);
      flow.excel.faults.clear();
      const now = flow.picture();
      const same = JSON.stringify(now) === JSON.stringify(before);
      if (!a.ok && !same) {
        const d = differingCells(before, now).length;
        const u = await flow.session.undo();
        const back = JSON.stringify(flow.picture()) === JSON.stringify(before);
        const again = await step.run(flow, ids);
        out.push(`${label}: ${a.error.code} changed, cells ${d}; undo ${u.ok ? "ok" : u.error.code}, back ${back}; again ${again.ok ? "ok" : again.error.code}`);
      } else if (a.ok && !same) out.push(`${label}: ok ${JSON.stringify(a.value).slice(0, 150)}`);
      flow.excel.close();
    };
    const probe = openFlow(workbook);
    const ids = await step.prepare(probe);
    probe.excel.journal.clear();
    await step.run(probe, ids);
    const { calls, messages } = probe.excel.journal;
    probe.excel.close();
    for (let m = 0; m < messages; m++)
      for (const code of MESSAGE_FAULTS) await one(`m${m}/${messages} ${code}`, ({ excel }) => { excel.faults.failMessagesFrom(m, code); });
    const stepBy = Math.max(1, Math.floor(calls.length / 12));
    for (let c = 0; c < calls.length; c += stepBy) {
      const code = CALL_FAULTS[c % 4] ?? "AccessDenied";
      await one(`c${c}/${calls.length} ${calls[c]?.member} ${code}`, ({ excel }) => {
        let seen = -1;
        excel.faults.refuseWhere(() => { seen += 1; return seen >= c; }, code, Infinity);
      });
    }
    console.log(name + "\n" + out.join("\n"));
  }, 300_000);
});
