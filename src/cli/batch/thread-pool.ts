import type { Worker } from "node:worker_threads";
import type { ReportFormat } from "../../report/writer";
import { cliWords } from "../../words/cli";
import type { ReportedFile } from "./reported-file";
import { reported } from "./reported-file";
import type { BatchQuestion } from "./worker-thread";

/** A file that takes longer than this is given up: no workbook within the size limits needs it. */
const PATIENCE_MS = 10 * 60 * 1000;
/** Files asked for ahead of the one to be given out next, for each thread: keeps memory flat. */
const AHEAD = 4;

interface Pool {
  readonly threads: number;
  start(): Worker;
  readonly format: ReportFormat;
  readonly patience?: number;
}

/**
 * The files checked by several threads, given out in the order of `paths`. A thread that breaks down,
 * or takes longer than ten minutes over a file, costs that file (a row in the report) and is replaced.
 */
export async function* reportedByThreads(
  paths: readonly string[],
  pool: Pool,
): AsyncGenerator<ReportedFile, void, void> {
  const lanes = Array.from({ length: Math.min(pool.threads, paths.length) }, () => new Lane(pool));
  const answers = new Map<number, Promise<ReportedFile>>();
  let asked = 0;
  const ask = () => {
    const path = paths[asked];
    const lane = shortest(lanes);
    if (path === undefined || !lane) return;
    answers.set(asked, lane.ask({ path, files: paths.length }));
    asked += 1;
  };
  try {
    for (let i = 0; i < lanes.length * AHEAD; i += 1) ask();
    for (let next = 0; next < paths.length; next += 1) {
      const answer = await answers.get(next);
      answers.delete(next);
      ask();
      if (answer) yield answer;
    }
  } finally {
    await Promise.all(lanes.map((lane) => lane.end()));
  }
}

function shortest(lanes: readonly Lane[]): Lane | undefined {
  return lanes.reduce<Lane | undefined>(
    (best, lane) => (best && best.waiting <= lane.waiting ? best : lane),
    undefined,
  );
}

/** One thread and the questions that wait for it. */
class Lane {
  waiting = 0;
  private worker: Worker | null = null;
  private ended = false;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly pool: Pool) {}

  ask(question: BatchQuestion): Promise<ReportedFile> {
    this.waiting += 1;
    const answer = this.last.then(() => this.answerTo(question));
    this.last = answer;
    return answer;
  }

  /** Questions still waiting are given up: nobody hears their answers, and no thread is started for them. */
  async end(): Promise<void> {
    this.ended = true;
    await this.worker?.terminate();
  }

  /** Never rejects: what goes wrong with the thread is the answer. */
  private async answerTo(question: BatchQuestion): Promise<ReportedFile> {
    if (this.ended) return this.failed(question, cliWords.jobs.ended);
    const worker = (this.worker ??= this.pool.start());
    const answer = await answered(worker, question, this.pool.patience ?? PATIENCE_MS);
    this.waiting -= 1;
    if (!("detail" in answer)) return answer;
    this.worker = null;
    await worker.terminate();
    return this.failed(question, answer.detail);
  }

  private failed({ path }: BatchQuestion, detail: string): ReportedFile {
    const error = { code: "internal" as const, values: { detail } };
    return reported({ path, outcome: { ok: false, error } }, this.pool.format);
  }
}

function answered(
  worker: Worker,
  question: BatchQuestion,
  patience: number,
): Promise<ReportedFile | { readonly detail: string }> {
  return new Promise((resolve) => {
    const settle = (answer: ReportedFile | { readonly detail: string }) => {
      clearTimeout(timer);
      worker.off("message", settle).off("error", onError).off("exit", onExit);
      resolve(answer);
    };
    const onError = (error: Error) => {
      settle({ detail: `${error.name}: ${error.message}` });
    };
    const onExit = () => {
      settle({ detail: cliWords.jobs.ended });
    };
    const timer = setTimeout(() => {
      settle({ detail: cliWords.jobs.noAnswer(Math.round(patience / 1000)) });
    }, patience);
    worker.on("message", settle).on("error", onError).on("exit", onExit);
    worker.postMessage(question);
  });
}
