import type { PickedFile } from "../page/picked-files";
import type { BatchFormat, CheckedInBatch } from "../worker/page-service";
import type { RunningWorker } from "../worker/start-worker";
import { mayBeOldFormat } from "../worker/old-format";
import { ConnectionLost } from "../worker/wire";
import type { FileSummary } from "./file-summary";

/** Each worker takes some 70 MB of its own. */
const MOST_WORKERS = 4;

/**
 * How many workers check at once: four at most, and one fewer than there are processors, kept for the page;
 * one where the browser does not say how many there are (older Safari).
 */
export function workersFor(processors: number | undefined): number {
  return Math.max(1, Math.min(MOST_WORKERS, (processors ?? 1) - 1));
}

export interface BatchEvents {
  /** A file is done, or the run has ended. */
  readonly onProgress: () => void;
}

/** Many files being checked, each worker one at a time; keeps what is said of them, never the files' contents. */
export class BatchRun {
  /** By the place of the file; undefined while it is not done. */
  readonly done: (CheckedInBatch | undefined)[];
  state: "running" | "stopped" | "finished" = "stopped";
  finished = 0;
  current = "";
  private next = 0;
  private spent = 0;
  private begun = 0;
  private workers: RunningWorker[] = [];
  private readonly left: number[] = [];

  constructor(
    readonly files: readonly PickedFile[],
    private readonly start: (readsOldFormat: boolean) => Promise<RunningWorker>,
    private readonly workerCount: number,
    private readonly now: () => number,
    private readonly events: BatchEvents,
  ) {
    this.done = files.map(() => undefined);
  }

  /** Checks what is not done yet; ends when all is, or at `stop`. */
  async run(): Promise<void> {
    if (this.state === "running") return;
    this.state = "running";
    this.begun = this.now();
    const lanes = Array.from({ length: Math.min(this.workerCount, this.files.length) }, () =>
      this.lane(),
    );
    await Promise.all(lanes);
    if (this.isRunning()) this.rest("finished");
  }

  /** Ends at once; what was under way is done again when going on. */
  stop(): void {
    if (this.isRunning()) this.rest("stopped");
  }

  /** Seconds of work so far, to one decimal. */
  get seconds(): number {
    const running = this.isRunning() ? this.now() - this.begun : 0;
    return Math.round((this.spent + running) / 100) / 10;
  }

  get summaries(): readonly FileSummary[] {
    return this.done.flatMap((each) => (each ? each.summary : []));
  }

  /** The report over the files that are done, made in a worker of its own. */
  async document(format: BatchFormat): Promise<Uint8Array> {
    const worker = await this.start(false);
    try {
      const files = this.done.flatMap((each) => (each ? each.packed : []));
      return await worker.service.call("document", format, files, this.seconds);
    } finally {
      worker.end();
    }
  }

  private isRunning(): boolean {
    return this.state === "running";
  }

  private rest(state: "stopped" | "finished"): void {
    this.spent += this.now() - this.begun;
    this.state = state;
    for (const worker of this.workers) worker.end();
    this.workers = [];
    this.events.onProgress();
  }

  private async lane(): Promise<void> {
    let worker: RunningWorker | null = null;
    for (let index = this.take(); index !== null && this.isRunning(); index = this.take()) {
      const file = this.files[index];
      if (!file) continue;
      this.current = file.path;
      worker = await this.workerFor(file.file, worker);
      try {
        this.done[index] = await worker.service.call("check", file.path, file.file);
      } catch (error) {
        if (!this.isRunning()) {
          this.left.push(index);
          return;
        }
        // A file that brings its worker down does not end the others.
        if (error instanceof ConnectionLost) worker = await this.hire(false);
        this.done[index] = await worker.service.call("lost", file.path);
      }
      this.finished += 1;
      this.events.onProgress();
    }
  }

  /** The lane's worker, or another where there is none or the file takes the library it lacks. */
  private async workerFor(file: Blob, present: RunningWorker | null): Promise<RunningWorker> {
    const isOld = await mayBeOldFormat(file);
    if (present && (present.readsOldFormat || !isOld)) return present;
    present?.end();
    return this.hire(isOld);
  }

  private async hire(readsOldFormat: boolean): Promise<RunningWorker> {
    const worker = await this.start(readsOldFormat);
    if (this.isRunning()) this.workers.push(worker);
    else worker.end();
    return worker;
  }

  private take(): number | null {
    if (!this.isRunning()) return null;
    const again = this.left.pop();
    if (again !== undefined) return again;
    return this.next < this.files.length ? this.next++ : null;
  }
}
