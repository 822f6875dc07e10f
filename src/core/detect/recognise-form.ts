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

/** An own form that prints what the table shows; else the form whose signs add up highest among those that reach their threshold; `generic` where none does. */
export function recogniseForm(evidence: FormEvidence, forms: readonly FormProfile[]): FormProfile {
  const own = recogniseOwnForm(evidence, forms);
  if (own) return own;
  let best: FormProfile = generic;
  let bestPoints = 0;
  for (const form of forms) {
    const points = form.signs.reduce(
      (sum, sign) => sum + (shows(evidence, sign) ? sign.points : 0),
      0,
    );
    if (points >= form.threshold && points > bestPoints && form.id !== "generic") {
      best = form;
      bestPoints = points;
    }
  }
  return best;
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
