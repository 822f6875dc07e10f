import type { Answer, Session } from "../session/session";

/** What has been done to the open file. */
export interface Changes {
  scored: boolean;
  marked: boolean;
  other: boolean;
}

/** The session, noting what changes the file, so that its copy gets a fitting name. */
export function watchedSession(session: Session, changes: Changes, onChange: () => void): Session {
  const noting = <T>(answer: Promise<Answer<T>>, note: (value: T) => void): Promise<Answer<T>> =>
    answer.then((given) => {
      if (given.ok) {
        note(given.value);
        onChange();
      }
      return given;
    });
  return {
    ...session,
    apply: (plan, cells) =>
      noting(session.apply(plan, cells), () => {
        changes.scored = true;
      }),
    undo: () =>
      noting(session.undo(), ({ undo }) => {
        if (undo === null) changes.scored = false;
      }),
    mark: (options) =>
      noting(session.mark(options), ({ marked }) => {
        changes.marked = marked > 0;
      }),
    clearMarks: () =>
      noting(session.clearMarks(), () => {
        changes.marked = false;
      }),
    insertReport: () =>
      noting(session.insertReport(), () => {
        changes.other = true;
      }),
    insertDrawing: (drawing, at) =>
      noting(session.insertDrawing(drawing, at), () => {
        changes.other = true;
      }),
    insertSheets: (drawings) =>
      noting(session.insertSheets(drawings), () => {
        changes.other = true;
      }),
    clearTraces: () =>
      noting(session.clearTraces(), ({ marks }) => {
        changes.marked &&= !marks.ok;
        changes.other ||= marks.ok && marks.value.removed > 0;
      }),
  };
}
