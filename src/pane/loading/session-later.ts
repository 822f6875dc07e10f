import type { HostCapabilities } from "../../host/port";
import { problem } from "../session/problems";
import type { Answer, Session, SessionEvent } from "../session/session";
import { LaterPart } from "./later-part";

export interface LaterSession extends Session {
  /** Loads its program before anything is asked. */
  prepare(): void;
}

/**
 * A session whose program comes in a file of its own. Questions wait for it; where it does not come
 * they are answered with the problem `part-missing`, and the next question tries again.
 */
export function sessionLater(
  bring: () => Promise<Session>,
  capabilities: () => Promise<HostCapabilities>,
): LaterSession {
  const listeners = new Set<(event: SessionEvent) => void>();
  const part = new LaterPart(async () => {
    const session = await bring();
    session.listen((event) => {
      for (const listener of [...listeners]) listener(event);
    });
    return session;
  });
  let cancels = 0;
  const ask = async <T>(question: (session: Session) => Promise<Answer<T>>): Promise<Answer<T>> => {
    if (part.now !== null) return question(part.now);
    const cancelsBefore = cancels;
    const session = await part.load();
    if (session === null) return problem({ code: "part-missing" });
    // Cancelled while the program was on its way: the session never heard of it.
    if (cancels > cancelsBefore) return problem({ code: "cancelled", detail: "" });
    return question(session);
  };
  return {
    prepare: () => {
      void part.load();
    },
    capabilities,
    read: () => ask((session) => session.read()),
    cancel: () => {
      cancels += 1;
      return part.now?.cancel() ?? Promise.resolve();
    },
    decide: (decision) => ask((session) => session.decide(decision)),
    planScores: (options) => ask((session) => session.planScores(options)),
    planFixes: (findings) => ask((session) => session.planFixes(findings)),
    apply: (plan, cells) => ask((session) => session.apply(plan, cells)),
    undo: () => ask((session) => session.undo()),
    mark: (options) => ask((session) => session.mark(options)),
    clearMarks: () => ask((session) => session.clearMarks()),
    insertReport: () => ask((session) => session.insertReport()),
    insertDrawing: (drawing, at) => ask((session) => session.insertDrawing(drawing, at)),
    insertSheets: (drawings) => ask((session) => session.insertSheets(drawings)),
    keepForm: (table, options) => ask((session) => session.keepForm(table, options)),
    nextYear: (table, keepTargets) => ask((session) => session.nextYear(table, keepTargets)),
    useForms: (forms) => ask((session) => session.useForms(forms)),
    clearTraces: () => ask((session) => session.clearTraces()),
    select: (cell) => ask((session) => session.select(cell)),
    selection: () => ask((session) => session.selection()),
    save: () => ask((session) => session.save()),
    setLive: (on) => ask((session) => session.setLive(on)),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
