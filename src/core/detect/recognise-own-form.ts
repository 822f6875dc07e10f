import type { FormProfile, PrintedLabels } from "../forms/form-profile";
import { bareLabel } from "../forms/label";
import { OVERALL_TITLE } from "../forms/table-labels";
import type { FormEvidence } from "./recognise-form";

type PrintEvidence = Pick<FormEvidence, "title" | "texts" | "headings" | "classes">;

/** A row of the form may be missing, a label have been worded anew; more would be another form. */
const LEAST_SHARE = 0.9;
/** A form that prints less says nothing. */
const LEAST_LABELS = 4;

/**
 * The own form whose prints the table shows, the one with most of them where there are several. It goes
 * before the product's own forms, because somebody handed it in for just these tables. Null: none.
 */
export function recogniseOwnForm(
  evidence: PrintEvidence,
  forms: readonly FormProfile[],
): FormProfile | null {
  let best: FormProfile | null = null;
  let bestPoints = 0;
  for (const form of forms) {
    const points = form.printed ? pointsOf(evidence, form, form.printed) : 0;
    if (points > bestPoints) [best, bestPoints] = [form, points];
  }
  return best;
}

/** Labels seen, and less than one for title and classes; 0 where the table is not of the form. */
function pointsOf(
  { title, texts, headings, classes }: PrintEvidence,
  { kind }: FormProfile,
  printed: PrintedLabels,
): number {
  const known = new Set(printed.headings);
  if (!printed.headings.every((heading) => texts.has(heading))) return 0;
  if (![...headings].every((heading) => known.has(heading))) return 0;
  if (kind !== null && OVERALL_TITLE.test(title) !== (kind === "overall")) return 0;
  const all = printed.headings.length + printed.labels.length;
  const seen = printed.headings.length + printed.labels.filter((label) => texts.has(label)).length;
  if (all < LEAST_LABELS || seen < all * LEAST_SHARE) return 0;
  const titled = printed.title !== "" && bareLabel(title).endsWith(printed.title);
  return seen + (titled ? 0.5 : 0) + likeness(new Set(classes), new Set(printed.classes)) / 4;
}

/** What two sets share of all they hold; 1 for two empty ones. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const all = new Set([...a, ...b]).size;
  return all === 0 ? 1 : [...a].filter((one) => b.has(one)).length / all;
}
