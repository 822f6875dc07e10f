import { clearMarks } from "../actions/marking";
import { filterFindings, showTab } from "../actions/navigate";
import { hear, readWorkbook } from "../actions/read-workbook";
import { undoLast } from "../actions/write-plan";
import { whenIdle } from "../loading/later-part";
import { createPane, type Drawing, type Pane } from "../model/pane";
import { loadPreferences } from "../model/personal-preferences";
import { idOf } from "../parts/disclosure";
import type { Session } from "../session/session";
import { renderer } from "../view/render-into";
import { keepFocus } from "./kept-focus";
import { liveRegion } from "./live-region";
import type {
  FormScreenPlace,
  MountedFormScreen,
  Screens,
  ScreensOptions,
  StartTask,
} from "./screens";
import { FORMS_SLOT, shell } from "./shell";

/**
 * Shows the product's screens inside `root`, from 320 px wide; they fill its height. They ask
 * everything of the session; styles come with `pane.css`.
 */
export function mountScreens(
  root: HTMLElement,
  session: Session,
  options: ScreensOptions,
): Screens {
  root.classList.add("zp");
  const stage = document.createElement("div");
  stage.className = "zp-stage";
  const region = liveRegion();
  root.replaceChildren(stage, region.element);
  const draw = renderer(stage);
  const forms = formsOnDemand(root);
  const drawing: Drawing = {
    draw: () => {
      keepFocus(stage, () => {
        draw(shell(pane));
      });
      forms.drawn(pane);
    },
    announce: (text, urgent) => {
      region.say(text, urgent);
    },
    focus: (id) => {
      if (!focusOn(root, id)) {
        draw.finish();
        focusOn(root, id);
      }
    },
  };
  const pane: Pane = createPane(session, options, drawing);
  draw(shell(pane));
  const stop = session.listen((event) => {
    hear(pane, event);
  });
  addEventListener("beforeprint", draw.finish);
  void begin(pane);
  return {
    show: (tab) => {
      showTab(pane, tab);
    },
    read: () => readWorkbook(pane),
    showFindingsOf: (cell) => showFindingsOf(pane, cell),
    unmount: () => {
      stop();
      removeEventListener("beforeprint", draw.finish);
      forms.takeDown();
      draw([]);
      root.replaceChildren();
      root.classList.remove("zp");
    },
  };
}

/** What the host can do and what the person likes; then what a ribbon button asked for. */
async function begin(pane: Pane): Promise<void> {
  const [capabilities, preferences] = await Promise.all([
    pane.session.capabilities(),
    loadPreferences(pane.options.preferences),
  ]);
  pane.update((state) => ({ ...state, capabilities, preferences }));
  if (preferences.live && capabilities.events) await pane.session.setLive(true);
  whenIdle(() => {
    void pane.options.screens.load();
  });
  await startWith(pane, pane.options.start);
}

async function startWith(pane: Pane, task: StartTask | null): Promise<void> {
  if (task === null) return;
  if (task === "insert") {
    showTab(pane, pane.options.mountForms === null ? "recognise" : "forms");
    return;
  }
  if (task === "clear") {
    await clearMarks(pane);
    return;
  }
  showTab(pane, task);
  await readWorkbook(pane);
}

/** Mounts the screen of 表样 when it is first opened; it then stays. */
function formsOnDemand(root: HTMLElement): {
  readonly drawn: (pane: Pane) => void;
  readonly takeDown: () => void;
} {
  let mounted: MountedFormScreen | null = null;
  return {
    drawn: (pane) => {
      const { mountForms } = pane.options;
      if (mountForms === null || pane.state().tab !== "forms") return;
      if (mounted !== null) {
        mounted.redraw();
        return;
      }
      const slot = root.querySelector<HTMLElement>(`#${FORMS_SLOT}`);
      if (slot !== null) mounted = mountForms(slot, formScreenPlace(pane));
    },
    takeDown: () => {
      mounted?.takeDown();
    },
  };
}

function formScreenPlace(pane: Pane): FormScreenPlace {
  return {
    session: pane.session,
    preferences: pane.options.preferences,
    seen: () => {
      const { view, reading, capabilities } = pane.state();
      return { view, reading: reading !== null, inExcel: capabilities?.kind === "excel" };
    },
    read: () => readWorkbook(pane),
    undo: () => undoLast(pane),
  };
}

function showFindingsOf(pane: Pane, cell: string): boolean {
  const { view } = pane.state();
  const finding = view && pane.options.screens.now?.findingOfCell(view, cell);
  if (!finding) return false;
  filterFindings(pane, { cell, search: "", place: null, plan: null });
  const key = `finding:${finding}`;
  pane.update((state) => ({
    ...state,
    preferences: { ...state.preferences, shown: ["error", "warning", "info"] },
    open: new Set([...state.open, key]),
  }));
  pane.focus(idOf(key));
  return true;
}

/**
 * False where it is not there. An element may be waiting for its own first drawing: Fluent's take the
 * focus a moment later.
 */
function focusOn(root: HTMLElement, id: string): boolean {
  const element = root.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  element?.focus({ preventScroll: false });
  return element !== null;
}
