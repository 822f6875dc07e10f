/** The cell left of a row that names its class. */
export interface Label {
  /** "" for one that is still to be named. */
  readonly text: string;
  readonly top: number;
  /** True for a merged cell over several rows. */
  readonly isTall: boolean;
}

/** Rows under one label; `id` tells one from the next, which may be named the same, or not yet. */
export interface LabelRun {
  readonly id: number;
  readonly text: string;
  /** Where the merged cell begins; null where the rows have cells of their own. */
  readonly top: number | null;
}

export const NO_LABEL: LabelRun = { id: 0, text: "", top: null };

/** Under level 1: the same name goes on, even where the cell is divided (a page break); so does a blank. */
export function underLevel1(run: LabelRun, label: Label | null): LabelRun {
  if (!label || (label.text !== "" && label.text === run.text)) return run;
  if (label.text === "" && !label.isTall) return run;
  return isSameCell(run, label) ? run : begun(run, label);
}

/**
 * Under level 2: each merged cell is a class. Rows with cells of their own go on where they repeat the
 * name or leave it out; blank ones without a name above are classes that are still to be named.
 */
export function underLevel2(run: LabelRun, label: Label | null): LabelRun {
  if (!label || isSameCell(run, label)) return run;
  const isNamed = run.text !== "" && run.top === null;
  const goesOn = !label.isTall && isNamed && (label.text === "" || label.text === run.text);
  return goesOn ? run : begun(run, label);
}

function isSameCell(run: LabelRun, label: Label): boolean {
  return label.isTall && run.top === label.top;
}

function begun({ id }: LabelRun, { text, top, isTall }: Label): LabelRun {
  return { id: id + 1, text, top: isTall ? top : null };
}
