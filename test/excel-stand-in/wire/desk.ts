import type { StandInWorkbook } from "../model/workbook";
import type { Journal } from "../journal/journal";
import type { HostObject } from "./definition";
import type { EventDesk } from "./events";

/** What can be set about the host. */
export interface HostSettings {
  /** Highest ExcelApi version of the host, `1.14` for Office 2021. */
  excelApi: string;
  /** Arrays that do not fit a response of this size are null; bytes. */
  responseLimit: number;
  /** Requests above this size are refused as the web does; bytes. */
  requestLimit: number;
}

export const DEFAULT_SETTINGS: HostSettings = {
  excelApi: "1.14",
  responseLimit: 5_000_000,
  requestLimit: 5_000_000,
};

/** Everything that members of the host's objects work with. */
export interface Desk {
  readonly workbook: StandInWorkbook;
  readonly settings: HostSettings;
  readonly journal: Journal;
  readonly references: Map<string, HostObject>;
  nextReference: number;
  readonly events: EventDesk;
  /** Bytes of arrays in the response under way. */
  responseBytes: number;
}

/** Compares `1.9` and `1.14` part by part. */
export function atLeast(version: string, wanted: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return major !== wantedMajor ? major > wantedMajor : minor >= wantedMinor;
}
