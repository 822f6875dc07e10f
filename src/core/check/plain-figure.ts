import { foldText } from "../values/normalise";
import { onceEach } from "../values/once-each";
import { matchQuantity } from "../values/quantity";

/** Whether a text is one figure and nothing else: ≥50个, 98%, 20万元; no prose with a number in it. */
export const isPlainFigure = onceEach((text: string): boolean => {
  const folded = foldText(text);
  return matchQuantity(folded, 0)?.end === folded.length;
});

/** Whether a text holds a digit: then it may state a figure that no reader understood. */
export function holdsDigit(text: string): boolean {
  return /\d/.test(foldText(text));
}
