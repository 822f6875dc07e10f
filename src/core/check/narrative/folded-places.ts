import { foldCharacter, foldText } from "../../values/normalise";

/** A folded text that still knows where each of its characters stood. */
export interface FoldedPlaces {
  readonly text: string;
  /** Index in the text as written; of the end, its length. */
  placeOf(index: number): number;
}

/** Folds a text for the readers of `values` and keeps the places of its characters. Linear in its length. */
export function foldWithPlaces(written: string): FoldedPlaces {
  const text = foldText(written);
  // White space becomes one sign or nothing, so a text that lost no length lost no place.
  if (text.length === written.length)
    return { text, placeOf: (index) => Math.min(index, written.length) };
  let places: readonly number[] | null = null;
  return {
    text,
    placeOf: (index) => (places ??= placesOf(text, written))[index] ?? written.length,
  };
}

function placesOf(text: string, written: string): readonly number[] {
  const places: number[] = [];
  let at = 0;
  for (let index = 0; index < text.length; index += 1) {
    while (at < written.length && foldCharacter(written.charAt(at)) === "") at += 1;
    places.push(at);
    // A sign that folding put in (a space, a list's semicolon) stands for white space before this place.
    if (foldCharacter(written.charAt(at)) === text.charAt(index)) at += 1;
  }
  return places;
}
