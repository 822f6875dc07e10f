import type { OwnForm } from "../../core/forms/own/own-form";
import type { Answer, SessionEvent } from "../session/session";
import { batchDocument } from "./batch-document";
import { checkFile, lostFile } from "./check-file";
import { FileSession } from "./file-session";
import type { PageService } from "./page-service";

const NOTHING_OPEN: Answer<never> = {
  ok: false,
  error: { code: "not-found", detail: "no file is open" },
};

/** The service behind the page: one open file, and whatever files are to be checked. */
export function pageService(tell: (event: SessionEvent) => void): PageService {
  let open: FileSession | null = null;
  let ownForms: readonly OwnForm[] = [];
  const opened = (): FileSession => {
    if (!open) throw new Error("No file is open");
    return open;
  };
  const session = () => open?.session;
  const ask = <T>(answer: Promise<Answer<T>> | undefined): Promise<Answer<T>> =>
    answer ?? Promise.resolve(NOTHING_OPEN);
  return {
    async open(name, file) {
      open?.close();
      open = null;
      const outcome = await FileSession.open(name, file, ownForms, tell);
      if (!outcome.ok) return outcome;
      open = outcome.value;
      return { ok: true, value: { writable: open.writable } };
    },
    picture: (sheet) => opened().picture(sheet),
    rows: (sheet, from, to) => opened().rows(sheet, from, to),
    check: (path, file) => checkFile(path, file, ownForms),
    lost: lostFile,
    document: batchDocument,
    exerciseChoices: async () => (await exercises()).exerciseChoices(),
    exercise: async (asked) => (await exercises()).exerciseFiles(asked),
    capabilities: () => opened().session.capabilities(),
    read: () => ask(session()?.read()),
    cancel: () => session()?.cancel() ?? Promise.resolve(),
    decide: (decision) => ask(session()?.decide(decision)),
    planScores: (options) => ask(session()?.planScores(options)),
    planFixes: (findings) => ask(session()?.planFixes(findings)),
    apply: (plan, cells) => ask(session()?.apply(plan, cells)),
    undo: () => ask(session()?.undo()),
    mark: (options) => ask(session()?.mark(options)),
    clearMarks: () => ask(session()?.clearMarks()),
    insertReport: () => ask(session()?.insertReport()),
    insertDrawing: (drawing, at) => ask(session()?.insertDrawing(drawing, at)),
    insertSheets: (drawings) => ask(session()?.insertSheets(drawings)),
    keepForm: (table, options) => ask(session()?.keepForm(table, options)),
    nextYear: (table, keepTargets) => ask(session()?.nextYear(table, keepTargets)),
    useForms: async (forms) => {
      ownForms = forms;
      return open ? open.session.useForms(forms) : { ok: true, value: null };
    },
    clearTraces: () => ask(session()?.clearTraces()),
    select: (cell) => ask(session()?.select(cell)),
    selection: () => ask(session()?.selection()),
    save: () => ask(session()?.save()),
    setLive: (on) => ask(session()?.setLive(on)),
  };
}

/** Given to the worker when it starts, where exercises are asked for. */
function exercises() {
  return import(/* webpackChunkName: "exercises" */ "./exercise-files");
}
