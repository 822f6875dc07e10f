import type { SessionEvent } from "../session/session";
import { Caller } from "./caller";
import { loadScript } from "./load-script";
import type { PageService } from "./page-service";
import type { Wire } from "./wire";

export interface RunningWorker {
  readonly service: Caller<PageService, SessionEvent>;
  /** Whether it has the library that reads `.xls`. */
  readonly readsOldFormat: boolean;
  /** Ends it at once, whatever it is doing; what was asked fails with `ConnectionLost`. */
  end(): void;
}

/** What the scripts for workers leave behind in a window: themselves, to be run elsewhere. */
interface ScriptWindow {
  zipingWorker?: () => void;
  zipingXls?: () => void;
  zipingExercises?: () => void;
}

/**
 * Starts a worker. Its scripts are loaded as any script and started from a blob, because a page that
 * was opened by double click may not start workers from files, nor may these load any. So the library
 * for `.xls` is given to a worker when it starts, and only where such a file has come; and what makes
 * exercises where some are asked for.
 */
export async function startWorker(
  readsOldFormat: boolean,
  makesExercises = false,
): Promise<RunningWorker> {
  const scripts = [await workerScript("zipingWorker", "worker.js")];
  if (readsOldFormat) scripts.unshift(await workerScript("zipingXls", "xls.js"));
  if (makesExercises) scripts.unshift(await workerScript("zipingExercises", "exercises.js"));
  const source = new Blob(scripts, { type: "text/javascript" });
  const address = URL.createObjectURL(source);
  const worker = new Worker(address);
  const service = new Caller<PageService, SessionEvent>(wireTo(worker));
  const end = (): void => {
    worker.terminate();
    service.lose();
    URL.revokeObjectURL(address);
  };
  worker.addEventListener("error", end);
  return { service, readsOldFormat, end };
}

/** A script that lies beside the page, as the text of a statement that runs it. */
async function workerScript(holder: keyof ScriptWindow, file: string): Promise<string> {
  const scripts = window as ScriptWindow;
  if (!scripts[holder]) await loadScript(file);
  const script = scripts[holder];
  if (!script) throw new Error(`${file} holds no ${holder}`);
  return `(${script.toString()})();`;
}

function wireTo(worker: Worker): Wire {
  return {
    post: (message, transfer) => {
      worker.postMessage(message, [...transfer]);
    },
    onMessage: (listener) => {
      worker.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
        listener(data);
      });
    },
  };
}
