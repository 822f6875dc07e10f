import { mountFormScreen } from "../../../src/pane/forms/form-screen";
import "../../../src/pane/pane.css";
import { localPreferences } from "../../../src/pane/preferences/local-preferences";
import { laterScreens } from "../../../src/pane/screens/later-screens";
import { mountScreens } from "../../../src/pane/screens/mount-screens";
import type { Screens, StartTask } from "../../../src/pane/screens/screens";
import type { Session, SessionEvent } from "../../../src/pane/session/session";

/** What the test gives the page: the session itself stays in Node. */
interface Bridge {
  readonly askSession: (method: string, args: readonly unknown[]) => Promise<unknown>;
  tellPage?: (event: SessionEvent) => void;
  screens?: Screens;
  readonly selected: string[];
}

const bridge = Object.assign(window as unknown as Bridge, { selected: [] });
const listeners = new Set<(event: SessionEvent) => void>();
bridge.tellPage = (event) => {
  for (const listener of listeners) listener(event);
};

/** Every question goes to Node; answers are plain data. */
const session = new Proxy({} as Session, {
  get: (_, method: string) =>
    method === "listen"
      ? (listener: (event: SessionEvent) => void) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        }
      : (...args: readonly unknown[]) => bridge.askSession(method, args),
});

const asked = new URLSearchParams(location.search).get("do");
const root = document.querySelector<HTMLElement>("#screens");
if (root !== null)
  bridge.screens = mountScreens(root, session, {
    preferences: localPreferences(),
    screens: laterScreens,
    start:
      (["check", "score", "insert"] as readonly StartTask[]).find((task) => task === asked) ?? null,
    mountForms: mountFormScreen,
    facts: [["版本", "0.1.0"]],
    onSelect: (cell) => {
      bridge.selected.push(cell);
    },
  });
