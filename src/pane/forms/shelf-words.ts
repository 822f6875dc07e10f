import { PACK_LIMITS } from "../../core/forms/own/own-form";
import { ownFormWords as WORDS } from "../../words/pane/own-forms";
import { say, type FormDesk } from "./form-desk";
import type { ShelfOutcome } from "./form-shelf";

/** Says how a change of the own forms ended; `done`: what was done where it was. */
export function sayKept(desk: FormDesk, outcome: ShelfOutcome, done: string): void {
  switch (outcome) {
    case "kept":
      say(desk, "done", done);
      return;
    case "unsaved":
      say(desk, "error", done + WORDS.unsaved);
      return;
    case "too-many":
      say(desk, "error", WORDS.tooMany(PACK_LIMITS.forms));
      return;
    case "too-large":
      say(desk, "error", WORDS.tooLarge);
      return;
  }
}
