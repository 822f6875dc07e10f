// What checking hundreds of files costs in the browser page: `node bench/page-batch.mjs` after a build.
//
//   node bench/page-batch.mjs [--files 300] [--from FOLDER…]
//
// The files are copies of the samples, and of the workbooks in FOLDER. Told are
// 1. the longest tasks of the page's own thread, from a trace. Nothing may hold the page up for more than
//    100 ms, neither with many files, nor with one of 855,000 cells, nor with one of 40 tables. The clock tells
//    what a person would notice, but also what other programs took meanwhile; so the same tasks are told in
//    processor time, with what they did, and how busy the rest of the machine was. What counts is processor
//    time: over 100 ms the bench ends with 1. By the clock it says something on a machine with nothing else
//    to do only. The task that hands the chosen files over begins, for us, where the page hears of them: before
//    that the browser asks its other process for the kind of every file;
// 2. the most memory that the page with its workers takes;
// 3. its time and processor time as multiples of the command line's with one job.
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { cpus, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { bigWorkbook } from "./synthetic-workbooks.mjs";
import { workbook } from "./workbooks.mjs";

const ROOT = join(import.meta.dirname, "..");
const { values } = parseArgs({
  options: {
    files: { type: "string", default: "300" },
    from: { type: "string", multiple: true, default: [] },
  },
});
const COUNT = Number(values.files);
const LIMIT_MS = 100;
/** Tasks whose parts are told. */
const LISTED = 3;
const PARTS = ["FunctionCall", "UpdateLayoutTree", "Layout", "PrePaint", "Paint", "MajorGC"];

const folder = mkdtempSync(join(tmpdir(), "ziping-bench-"));
try {
  const paths = copies(folder);
  const line = commandLine(folder);
  const many = await inPage((page) => checkMany(page, paths));
  const { totals } = line;
  console.log(`${totals.files} files, ${totals.tables} tables, ${totals.unreadable} unreadable`);
  tell(many);
  const ratio = (a, b) => `${a.toFixed(1)} s, ${(a / b).toFixed(2)} times ${b.toFixed(1)} s`;
  console.log(`  time                      ${ratio(many.seconds, line.seconds)}`);
  console.log(`  processor time            ${ratio(many.cpu, line.cpu)}`);
  const large = join(folder, "large.xlsx");
  writeFileSync(large, bigWorkbook());
  console.log("one file of 855,000 cells, opened, its end gone to, 30 pages back");
  tell(await inPage((page) => lookThrough(page, large)));
  const tables = join(folder, "tables.xlsx");
  writeFileSync(tables, await workbook(1, { tables: 40, indicators: 60 }));
  console.log("one file of 40 tables, every screen, every kind of list");
  tell(await inPage((page) => lookAtScreens(page, tables)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** So many copies of the samples and of other workbooks, under names of their own. */
function copies(to) {
  const sources = [join(ROOT, "samples"), ...values.from].flatMap((from) =>
    readdirSync(from)
      .filter((name) => /\.(xlsx|xlsm|xls)$/i.test(name) && !name.startsWith("~$"))
      .map((name) => join(from, name)),
  );
  return Array.from({ length: COUNT }, (_, index) => {
    const source = sources[index % sources.length];
    const path = join(to, `${String(index).padStart(4, "0")}-${basename(source)}`);
    copyFileSync(source, path);
    return path;
  });
}

/** What the command line takes for the same files, in one thread. */
function commandLine(from) {
  const begun = performance.now();
  const sayCpu = `process.on("exit",()=>console.error("cpu "+JSON.stringify(process.cpuUsage())))`;
  const out = join(from, "report.json");
  const run = spawnSync(
    process.execPath,
    [
      ...["--import", `data:text/javascript,${encodeURIComponent(sayCpu)}`],
      join(ROOT, "dist", "ziping.js"),
      ...["check", from, "--jobs", "1", "--format", "json", "--out", out],
    ],
    { encoding: "utf8" },
  );
  const cpu = /^cpu (\{.*\})$/m.exec(run.stderr)?.[1];
  if (cpu === undefined) throw new Error(run.stderr);
  const { user, system } = JSON.parse(cpu);
  return {
    seconds: (performance.now() - begun) / 1000,
    cpu: (user + system) / 1e6,
    totals: JSON.parse(readFileSync(out, "utf8")).totals,
  };
}

/** Opens the built page, does something in it, and tells what that cost. */
async function inPage(act) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(600_000);
  await page.goto(pathToFileURL(join(ROOT, "dist", "page", "index.html")).href);
  const processes = await rendererOf(browser);
  const before = await processes.cpu();
  await browser.startTracing(page, { categories: ["toplevel", "devtools.timeline", "__metadata"] });
  const busyBefore = busySeconds();
  const watch = setInterval(() => void processes.look(), 200);
  const begun = performance.now();
  const said = await act(page);
  const seconds = (performance.now() - begun) / 1000;
  clearInterval(watch);
  const cpu = (await processes.cpu()) - before;
  const others = (busySeconds() - busyBefore - cpu) / seconds;
  const trace = JSON.parse((await browser.stopTracing()).toString("utf8"));
  await browser.close();
  return { seconds, cpu, others, peak: processes.peak(), tasks: mainTasks(trace), said };
}

function choose(page, files) {
  return page.setInputFiles('input[data-kind="files"]', files);
}

async function checkMany(page, paths) {
  await choose(page, paths);
  await page.getByText(/核查完成：\d+ 个文件/).waitFor();
  const said = await page.locator(".batch-progress").innerText();
  for (const view of ["按单位", "按规则", "按文件"])
    await page.getByRole("button", { name: view, exact: true }).click();
  await page.getByRole("button", { name: "单位", exact: true }).click();
  await page.locator('input[type="search"]').pressSequentially("襄阳");
  return said;
}

/** Opens it, then goes through the screens and the ways to list findings. */
async function lookAtScreens(page, path) {
  await choose(page, path);
  await page.locator(".sheet-cell").first().waitFor();
  const tab = (name) => page.getByRole("tab", { name, exact: true }).click();
  await page
    .getByText(/40 张自评表/)
    .first()
    .waitFor();
  for (const name of ["识别", "算分", "核查", "设置", "表样", "核查"]) {
    await tab(name);
    await page.waitForTimeout(300);
  }
  for (const by of ["rule", "place", "severity"]) await page.getByLabel("排列").selectOption(by);
  await page.locator(".zp-finding-button").first().click();
  return page
    .locator(".zp-finding-button")
    .count()
    .then((count) => `${count} findings listed`);
}

/** Seconds that the processors of this machine have worked for anybody. */
function busySeconds() {
  return cpus().reduce((sum, { times: { user, nice, sys } }) => sum + user + nice + sys, 0) / 1000;
}

/** Opens it, waits until it is read, goes to its end and pages back. */
async function lookThrough(page, path) {
  await choose(page, path);
  await page.locator(".sheet-cell").first().waitFor();
  const rows = await page.locator(".sheet-row").count();
  await page.locator('[role="grid"]').focus();
  await page.keyboard.press("Control+End");
  for (let step = 0; step < 30; step++) {
    await page.keyboard.press("PageUp");
    await page.waitForTimeout(50);
  }
  return `${rows} rows drawn, ends at ${await page.locator(".sheet-address").innerText()}`;
}

/** The process of the page and its workers: its time and its memory. Memory is known on Linux only. */
async function rendererOf(browser) {
  const session = await browser.newBrowserCDPSession();
  const all = async () => (await session.send("SystemInfo.getProcessInfo")).processInfo;
  const own = async () => (await all()).filter(({ type }) => type === "renderer");
  let peak = 0;
  const look = async () => {
    const sizes = (await own()).map(({ id }) => residentMegabytes(id));
    peak = Math.max(peak, ...sizes);
  };
  return {
    cpu: async () => (await own()).reduce((sum, { cpuTime }) => sum + cpuTime, 0),
    look,
    peak: () => peak,
  };
}

function residentMegabytes(id) {
  try {
    const status = readFileSync(`/proc/${id}/status`, "utf8");
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Every task of the page's own thread in milliseconds, the one with most processor time first. */
function mainTasks({ traceEvents }) {
  const main = traceEvents.find(
    ({ name, args }) => name === "thread_name" && args.name === "CrRendererMain",
  );
  const own = traceEvents.filter(({ tid, pid }) => tid === main?.tid && pid === main.pid);
  const isHandingOver = ({ name, args }) =>
    name === "EventDispatch" && args.data?.type === "change";
  const heard = own.find(isHandingOver);
  return own
    .filter(({ name }) => name.endsWith("RunTask"))
    .map((task) => (heard && isWithin(task, heard) ? since(heard, task) : task))
    .map(({ ts, dur = 0, tdur = 0 }) => ({ ts, dur, clock: dur / 1000, cpu: tdur / 1000 }))
    .sort((a, b) => b.cpu - a.cpu)
    .map((task, rank) => (rank < LISTED ? { ...task, parts: partsOf(task, own) } : task));
}

function isWithin({ ts, dur = 0 }, event) {
  return event.ts >= ts && event.ts < ts + dur;
}

/** The rest of a task from an event in it on. */
function since({ ts, tts }, task) {
  return { ...task, ts, dur: task.ts + task.dur - ts, tdur: task.tts + task.tdur - tts };
}

/** What a task spent its processor time on, in milliseconds. */
function partsOf(task, events) {
  const inside = events.filter((event) => isWithin(task, event));
  return PARTS.map((part) => {
    const spent = inside.filter(({ name }) => name === part);
    return [part, spent.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0)];
  }).filter(([, spent]) => spent >= 1);
}

function tell({ said, tasks, peak, seconds, others }) {
  console.log(`  the page says: ${said.replace(/\s+/g, " ")} (${seconds.toFixed(1)} s)`);
  console.log(
    `  other programs            kept ${others.toFixed(1)} of ${cpus().length} processors busy`,
  );
  const over = tasks.filter(({ clock }) => clock > LIMIT_MS);
  const longest = tasks.reduce((most, { clock }) => Math.max(most, clock), 0);
  console.log(
    `  by the clock              the longest task ${longest.toFixed(0)} ms, ${over.length} over ${LIMIT_MS} ms`,
  );
  const beyond = tasks.filter(({ cpu }) => cpu > LIMIT_MS).length;
  console.log(`  in processor time         ${beyond} of ${tasks.length} tasks over ${LIMIT_MS} ms`);
  for (const { cpu, clock, parts } of tasks.slice(0, LISTED)) {
    const spent = parts.map(([part, ms]) => `${part} ${ms.toFixed(0)}`).join(", ");
    console.log(`    ${cpu.toFixed(0)} ms (by the clock ${clock.toFixed(0)}): ${spent}`);
  }
  console.log(`  most memory               ${peak.toFixed(0)} MB, page with workers`);
  if (beyond > 0) process.exitCode = 1;
}
