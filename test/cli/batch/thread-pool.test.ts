import { describe, expect, test } from "@jest/globals";
import { Worker } from "node:worker_threads";
import type { ReportedFile } from "../../../src/cli/batch/reported-file";
import { reportedByThreads } from "../../../src/cli/batch/thread-pool";
import { jsonFormat } from "../../../src/report/writer";
import { cliWords } from "../../../src/words/cli";

/** Stands for the program in a thread: answers after a while, or does what the path says. */
const THREAD = `
  const { parentPort, threadId } = require("node:worker_threads");
  parentPort.on("message", ({ path, files }) => {
    if (path === "throws") throw new TypeError("spoilt");
    if (path === "ends") process.exit(1);
    if (path === "hangs") return;
    const answer = { totals: { files: 1, unreadable: 0 }, acknowledged: [], part: path + "/" + files };
    setTimeout(() => parentPort.postMessage(answer), path.length % 7);
  });
`;

async function checked(paths: readonly string[], threads: number, patience = 60_000) {
  const started: Worker[] = [];
  const start = () => {
    const worker = new Worker(THREAD, { eval: true });
    started.push(worker);
    return worker;
  };
  const files: ReportedFile[] = [];
  const pool = { threads, start, format: jsonFormat, patience };
  for await (const file of reportedByThreads(paths, pool)) files.push(file);
  return { files, started };
}

describe("files checked by threads", () => {
  test.each([1, 2, 5, 50])("by %i come out in the order asked", async (threads) => {
    const paths = Array.from({ length: 40 }, (_, i) => "x".repeat((i * 5) % 11) + String(i));
    const { files, started } = await checked(paths, threads);
    expect(files.map(({ part }) => part)).toEqual(paths.map((path) => `${path}/40`));
    expect(started.length).toBeLessThanOrEqual(Math.min(threads, 40));
  });

  test.each([
    ["throws", "TypeError: spoilt"],
    ["ends", cliWords.jobs.ended],
    ["hangs", cliWords.jobs.noAnswer(1)],
  ])("a thread that %s costs that file and no other", async (path, detail) => {
    const paths = ["a", path, "b", "c", path, "d", "e", "f"];
    const { files } = await checked(paths, 2, 1000);
    expect(files.map(({ totals }) => totals.unreadable)).toEqual(
      paths.map((each) => (each === path ? 1 : 0)),
    );
    for (const { part, totals } of files.filter((file) => file.totals.unreadable === 1)) {
      expect(totals.files).toBe(1);
      expect(part).toContain(`"path": "${path}"`);
      expect(part).toContain(detail);
    }
    expect(files.filter(({ totals }) => totals.unreadable === 0).map(({ part }) => part)).toEqual(
      paths.filter((each) => each !== path).map((each) => `${each}/8`),
    );
  });

  test("whoever stops reading early ends the threads", async () => {
    const started: Worker[] = [];
    const start = () => {
      const worker = new Worker(THREAD, { eval: true });
      started.push(worker);
      return worker;
    };
    const ended: Promise<unknown>[] = [];
    for await (const file of reportedByThreads(["a", "b", "c", "hangs", "hangs"], {
      threads: 2,
      start,
      format: jsonFormat,
    })) {
      expect(file.part).toBe("a/5");
      ended.push(...started.map((worker) => new Promise((done) => worker.on("exit", done))));
      break;
    }
    expect(ended).toHaveLength(2);
    await Promise.all(ended);
  });
});
