import { generic } from "../forms/generic";
import type { FormProfile, FormSign } from "../forms/form-profile";
import type { ColumnRole } from "./evaluation-table";
import { recogniseOwnForm } from "./recognise-own-form";

/** What of a table tells its form. */
export interface FormEvidence {
  readonly title: string;
  /** Bare labels of all short texts in the table. */
  readonly texts: ReadonlySet<string>;
  readonly notes: string;
  readonly classes: readonly string[];
  /** Column number of each role. */
  readonly columns: ReadonlyMap<ColumnRole, number>;
  /** Bare labels of the column headings. */
  readonly headings: ReadonlySet<string>;
}

/**
 * An own form that prints what the table shows; else the form whose signs add up highest among those that
 * reach their threshold; `generic` where none does.
 */
export function recogniseForm(evidence: FormEvidence, forms: readonly FormProfile[]): FormProfile {
  const own = recogniseOwnForm(evidence, forms);
  if (own) return own;
  let best: FormProfile = generic;
  let bestPoints = 0;
  for (const form of forms) {
    const points = pointsOf(form, evidence, Math.max(form.threshold, bestPoints + 1));
    if (points !== null && form.id !== "generic") {
      best = form;
      bestPoints = points;
    }
  }
  return best;
}

/**
 * What the signs of a form add up to; null where it is less than `needed`. Signs among all the texts of
 * the table are looked for last, and only while they can still decide.
 */
function pointsOf({ signs }: FormProfile, evidence: FormEvidence, needed: number): number | null {
  const isSlow = (sign: FormSign) => "text" in sign;
  const ordered = [...signs.filter((sign) => !isSlow(sign)), ...signs.filter(isSlow)];
  let open = signs.reduce((sum, { points }) => sum + Math.max(0, points), 0);
  let points = 0;
  for (const sign of ordered) {
    if (points + open < needed) return null;
    open -= Math.max(0, sign.points);
    if (shows(evidence, sign)) points += sign.points;
  }
  return points >= needed ? points : null;
}

function shows(evidence: FormEvidence, sign: FormSign): boolean {
  if ("title" in sign) return sign.title.test(evidence.title);
  if ("text" in sign) return [...evidence.texts].some((text) => sign.text.test(text));
  if ("note" in sign) return sign.note.test(evidence.notes);
  if ("class" in sign) return evidence.classes.some((name) => sign.class.test(name));
  if ("column" in sign) return evidence.columns.has(sign.column);
  if ("noColumn" in sign) return !evidence.columns.has(sign.noColumn);
  const [first, second] = sign.before.map((role) => evidence.columns.get(role));
  return first !== undefined && second !== undefined && first < second;
}
