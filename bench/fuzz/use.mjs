// What the product does to a workbook, step by step, and what must hold of each file it writes.
import { unzipSync } from "fflate";
import "../typescript.mjs";

const { openWorkbook } = await import("../../src/host/xlsx/open-workbook.ts");
const { checkWorkbook } = await import("../../src/app/check-workbook.ts");
const { applyScores, planWorkbook } = await import("../../src/app/score-workbook.ts");
const { EMPTY_STATE } = await import("../../src/core/state/workbook-state.ts");
const { problemIn } = await import("../../test/host/xlsx/gates.ts");

const STATE = { ...EMPTY_STATE, acknowledgements: [{ id: "a", reason: "已核对" }] };

/** Marks with notes over cells of every sheet, on findings and besides. */
async function marksFor(host) {
  const sheets = (await host.survey()).map(({ name }) => name);
  const look = { rule: "weight", severity: "error", fill: "#FFC7CE", note: "注" };
  const cells = [
    { row: 3, column: 2 },
    { row: 4, column: 2 },
    { row: 90, column: 30 },
  ];
  return sheets.map((sheet) => ({ ...look, sheet, cells }));
}

/** A workbook scored, marked, explained and with decisions kept. */
export async function edited(bytes) {
  const { value: host } = openWorkbook(bytes);
  await host.mark(await marksFor(host));
  await host.saveState(STATE);
  return host.save();
}

/** Does to an open workbook all that the product can; gives the files written after each step. */
export async function used(host, random) {
  await checkWorkbook(host, {});
  await host.clearMarks();
  await host.saveState(null);
  const as = random(2) === 0 ? "values" : "formulas";
  const planned = await planWorkbook(host, { cells: "all", as });
  await applyScores(host, planned.plan);
  const scored = host.save();
  const marks = await marksFor(host);
  await host.mark(marks);
  await host.saveState(STATE);
  const marked = host.save();
  await host.mark(marks);
  await host.saveState(STATE);
  const again = host.save();
  await host.clearMarks();
  await host.saveState(null);
  return { scored, marked, again, cleared: host.save() };
}

const sameBytes = (a, b) => Buffer.compare(a, b) === 0;

/**
 * What is wrong with the files written, seen from the file that was opened. Only where that held no
 * marks, which were spoilt then, everything must come back as it was.
 */
export function faultsOf(file, { scored, marked, again, cleared }, wasUnmarked) {
  const unsound = [...unsoundParts(file, scored), ...unsoundParts(file, marked)];
  // A styles part that is linked to and missing is made and stays.
  if (!wasUnmarked || !unzipSync(file)["xl/styles.xml"]) return unsound;
  return [
    ...unsound,
    ...(sameBytes(marked, again) ? [] : [`marked twice: ${differing(marked, again)}`]),
    ...(sameBytes(scored, cleared) ? [] : [`cleared: ${differing(scored, cleared)}`]),
  ];
}

/** Parts that were sound before and are not, or that no longer open. */
function unsoundParts(before, after) {
  const opened = openWorkbook(after);
  if (!opened.ok) return [`does not open: ${JSON.stringify(opened.error)}`];
  const old = unzipSync(before);
  return Object.entries(unzipSync(after)).flatMap(([name, bytes]) => {
    const had = old[name];
    if (!/\.(?:xml|rels|vml)$/.test(name) || (had && sameBytes(had, bytes))) return [];
    if (had && problemIn(new TextDecoder().decode(had)) !== null) return [];
    const problem = problemIn(new TextDecoder().decode(bytes));
    return problem === null ? [] : [`${name}: ${problem}`];
  });
}

function differing(a, b) {
  const [left, right] = [unzipSync(a), unzipSync(b)];
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  const parts = [...names].filter(
    (name) => !left[name] || !right[name] || !sameBytes(left[name], right[name]),
  );
  return parts.length === 0 ? "the archive itself" : parts.join(", ");
}
