import type { ScreensOptions } from "../screens/screens";
import type { Session } from "../session/session";
import { INITIAL_STATE, type PaneState } from "./pane-state";

/** What actions and views work with. */
export interface Pane {
  readonly session: Session;
  readonly options: ScreensOptions;
  state(): PaneState;
  /** Changes the state; drawing follows once, after all changes of this turn. */
  update(change: (state: PaneState) => PaneState): void;
  /** Says it to screen readers; `urgent` interrupts. */
  announce(text: string, urgent?: boolean): void;
  /** After the next drawing: the element with this id, if it is there. */
  focus(id: string): void;
}

export interface Drawing {
  draw(state: PaneState): void;
  announce(text: string, urgent: boolean): void;
  focus(id: string): void;
}

/** The state and its changes; draws through `drawing`, at most once a turn. */
export function createPane(session: Session, options: ScreensOptions, drawing: Drawing): Pane {
  let state: PaneState = INITIAL_STATE;
  let due = false;
  let focusOn: string | null = null;
  const draw = (): void => {
    due = false;
    drawing.draw(state);
    if (focusOn !== null) drawing.focus(focusOn);
    focusOn = null;
  };
  const drawSoon = (): void => {
    if (due) return;
    due = true;
    queueMicrotask(draw);
  };
  return {
    session,
    options,
    state: () => state,
    update: (change) => {
      state = change(state);
      drawSoon();
    },
    announce: (text, urgent = false) => {
      drawing.announce(text, urgent);
    },
    focus: (id) => {
      focusOn = id;
      drawSoon();
    },
  };
}
