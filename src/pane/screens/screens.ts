import type { PreferenceStore } from "../../host/preference-store";
import type { LaterPart } from "../loading/later-part";
import type { Session, WorkbookView } from "../session/session";
import type * as workbookScreens from "./workbook-screens";

/** The screens, as tabs. */
export type TabId = "recognise" | "score" | "check" | "forms" | "settings";

/** What a ribbon button asked for: `?do=check`. */
export type StartTask = "check" | "score" | "insert" | "clear";

/** What the screen of 表样 sees of the others. */
export interface FormScreenSight {
  /** The workbook as it was last read; null: not yet. */
  readonly view: WorkbookView | null;
  readonly reading: boolean;
  readonly inExcel: boolean;
}

/** What the screen of 表样 works with. */
export interface FormScreenPlace {
  readonly session: Session;
  readonly preferences: PreferenceStore;
  seen(): FormScreenSight;
  /** Reads the workbook, as the other screens do. */
  read(): Promise<void>;
  /** Takes the last writing or insertion back. */
  undo(): Promise<void>;
}

export interface MountedFormScreen {
  /** What it sees may have changed. */
  redraw(): void;
  takeDown(): void;
}

/** Draws one screen of somebody else's into `root`. */
export type MountFormScreen = (root: HTMLElement, place: FormScreenPlace) => MountedFormScreen;

/** Drawn only once a workbook was read, or for 设置: not needed to show the first screen. */
export type LaterScreens = LaterPart<typeof workbookScreens>;

export interface ScreensOptions {
  readonly preferences: PreferenceStore;
  readonly screens: LaterScreens;
  /** Null: the first screen, nothing done. */
  readonly start: StartTask | null;
  /** The screen of 表样; null: the tab is left out. */
  readonly mountForms: MountFormScreen | null;
  /** For 关于: name and value, besides the host's own facts. */
  readonly facts: readonly (readonly [string, string])[];
  /** The person went to a cell (`'表1'!G12`); the session has been asked to select it. */
  readonly onSelect?: (cell: string) => void;
  /** A reading, a decision, a writing or live mode gave another picture of the workbook. */
  readonly onView?: (view: WorkbookView) => void;
  /** Marks were set or cleared, a sheet was inserted: the file changed without another view. */
  readonly onChange?: () => void;
}

/** The mounted screens, for whatever surrounds them. */
export interface Screens {
  /** Opens a tab. */
  show(tab: TabId): void;
  /** Reads the workbook (anew) and shows what was found. */
  read(): Promise<void>;
  /** Opens 核查 with the findings of this cell and the focus on the first; false where there is none. */
  showFindingsOf(cell: string): boolean;
  /** Takes everything down; the session is not touched. */
  unmount(): void;
}
