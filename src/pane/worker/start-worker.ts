import type { SessionEvent } from "../session/session";
import { Caller } from "./caller";
import { loadScript } from "./load-script";
import type { PageService } from "./page-service";
import type { Wire } from "./wire";

export interface RunningWorker {
  readonly service: Caller<PageService, SessionEvent>;
  /** Ends it at once, whatever it is doing; what was asked fails with `ConnectionLost`. */
  end(): void;
}

/** What the script of the worker leaves behind in a window: itself, to be run elsewhere. */
interface ScriptWindow {
  zipingWorker?: () => void;
}

/**
 * Starts a worker. Its script is loaded as any script and started from a blob, because a page that
 * was opened by double click may not start workers from files.
 */
export async function startWorker(): Promise<RunningWorker> {
  const holder = window as ScriptWindow;
  if (!holder.zipingWorker) await loadScript("worker.js");
  if (!holder.zipingWorker) throw new Error("worker.js holds no worker");
  const source = new Blob([`(${holder.zipingWorker.toString()})()`], { type: "text/javascript" });
  const address = URL.createObjectURL(source);
  const worker = new Worker(address);
  const service = new Caller<PageService, SessionEvent>(wireTo(worker));
  const end = (): void => {
    worker.terminate();
    service.lose();
    URL.revokeObjectURL(address);
  };
  worker.addEventListener("error", end);
  return { service, end };
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
