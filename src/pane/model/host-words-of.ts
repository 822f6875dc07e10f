import { HOST_WORDS } from "../../words/pane/host-words";
import type { PaneState } from "./pane-state";

/** The sentences that fit where the workbook is; until that is known, those for Excel. */
export function hostWordsOf({ capabilities }: PaneState) {
  return HOST_WORDS[capabilities?.kind ?? "excel"];
}
