import type { Answer, Session, SessionEvent } from "../session/session";
import type { Caller } from "./caller";
import type { PageService } from "./page-service";
import { ConnectionLost } from "./wire";

/** The session of the worker's open file, as the screens know it. */
export function remoteSession(worker: Caller<PageService, SessionEvent>): Session {
  return {
    capabilities: () => worker.call("capabilities"),
    read: () => answered(worker.call("read")),
    cancel: () => worker.call("cancel"),
    decide: (decision) => answered(worker.call("decide", decision)),
    planScores: (options) => answered(worker.call("planScores", options)),
    planFixes: (findings) => answered(worker.call("planFixes", findings)),
    apply: (plan, cells) =>
      answered(cells ? worker.call("apply", plan, cells) : worker.call("apply", plan)),
    undo: () => answered(worker.call("undo")),
    mark: (options) => answered(worker.call("mark", options)),
    clearMarks: () => answered(worker.call("clearMarks")),
    insertReport: () => answered(worker.call("insertReport")),
    insertDrawing: (drawing, at) => answered(worker.call("insertDrawing", drawing, at)),
    insertSheets: (drawings) => answered(worker.call("insertSheets", drawings)),
    keepForm: (table, options) => answered(worker.call("keepForm", table, options)),
    nextYear: (table, keepTargets) => answered(worker.call("nextYear", table, keepTargets)),
    useForms: (forms) => answered(worker.call("useForms", forms)),
    clearTraces: () => answered(worker.call("clearTraces")),
    select: (cell) => answered(worker.call("select", cell)),
    selection: () => answered(worker.call("selection")),
    save: () => answered(worker.call("save")),
    setLive: (on) => answered(worker.call("setLive", on)),
    listen: (listener) => worker.listen(listener),
  };
}

/** What fails between the threads is a problem like those of any host. */
async function answered<T>(answer: Promise<Answer<T>>): Promise<Answer<T>> {
  try {
    return await answer;
  } catch (error) {
    const code = error instanceof ConnectionLost ? "worker-lost" : "failed";
    return { ok: false, error: { code, detail: String(error) } };
  }
}
