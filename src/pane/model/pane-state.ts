import type { HostCapabilities } from "../../host/port";
import type { TabId } from "../screens/screens";
import type { PlanView, WorkbookView } from "../session/session";
import { DEFAULT_PREFERENCES, type PersonalPreferences } from "./personal-preferences";

/** All that the screens show, as data. */
export interface PaneState {
  readonly tab: TabId;
  readonly capabilities: HostCapabilities | null;
  readonly preferences: PersonalPreferences;
  /** Null until the workbook was read. */
  readonly view: WorkbookView | null;
  readonly reading: Reading | null;
  /** The host waits for the end of a cell edit. */
  readonly waiting: boolean;
  /** What is being done besides reading; buttons that change something rest meanwhile. */
  readonly working: Work | null;
  readonly notice: Notice | null;
  /** Texts being typed, by field. */
  readonly drafts: Readonly<Record<string, string>>;
  /** Keys of what is unfolded: tables, score lines, findings, groups, panels. */
  readonly open: ReadonlySet<string>;
  readonly score: ScoreState;
  readonly check: CheckState;
}

export interface Reading {
  readonly step: "survey" | "read" | "check";
  readonly done: number;
  readonly of: number;
  readonly cancelling: boolean;
}

export type Work =
  "decide" | "plan" | "apply" | "undo" | "mark" | "clear-marks" | "report" | "clear-traces";

/** A result or a problem, at the top of the screen until the next one or until it is closed. */
export interface Notice {
  readonly tone: "success" | "info" | "warning" | "error";
  readonly text: string;
  /** What to do about it; null: nothing. */
  readonly advice: string | null;
  /** Cells it speaks of, to be gone to. */
  readonly cells: readonly string[];
  readonly actions: readonly NoticeAction[];
}

export type NoticeAction = "read" | "restore" | "undo";

/** A plan being looked at; cells that were taken out are not written. */
export interface ShownPlan {
  readonly plan: PlanView;
  readonly excluded: ReadonlySet<string>;
  /** For fixes: the person has confirmed those that need it. */
  readonly confirmed: boolean;
  readonly needsConfirmation: boolean;
}

export interface ScoreState {
  /** Key of the table shown; null: the first. */
  readonly table: string | null;
  /** Only lines that ask for something. */
  readonly onlyOpen: boolean;
  readonly plan: ShownPlan | null;
}

export interface CheckState {
  readonly search: string;
  /** Key of a table, or "workbook" for findings of no table; null: all. */
  readonly place: string | null;
  /** Only findings that touch this cell. */
  readonly cell: string | null;
  readonly plan: ShownPlan | null;
  /** Groups that were asked to list everything. */
  readonly whole: ReadonlySet<string>;
}

export const INITIAL_STATE: PaneState = {
  tab: "recognise",
  capabilities: null,
  preferences: DEFAULT_PREFERENCES,
  view: null,
  reading: null,
  waiting: false,
  working: null,
  notice: null,
  drafts: {},
  open: new Set(),
  score: { table: null, onlyOpen: true, plan: null },
  check: { search: "", place: null, cell: null, plan: null, whole: new Set() },
};
