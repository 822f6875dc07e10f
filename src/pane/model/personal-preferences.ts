import type { Severity } from "../../core/check/rule";
import type { PreferenceStore } from "../../host/preference-store";
import { SEVERITIES } from "../../core/check/severities";

/** What one person likes, whatever the workbook. */
export interface PersonalPreferences {
  /** Fill of marks, `#RRGGBB`. */
  readonly colours: Readonly<Record<Severity, string>>;
  readonly markSeverities: readonly Severity[];
  readonly markNotes: boolean;
  readonly live: boolean;
  /** Severities that 核查 lists. */
  readonly shown: readonly Severity[];
  readonly groupBy: GroupBy;
  readonly writeAs: "values" | "formulas";
  readonly writeCells: "blank" | "all";
}

export const GROUPINGS = ["severity", "rule", "place"] as const;
export type GroupBy = (typeof GROUPINGS)[number];

/** Pastel fills on which black text stays readable, also in print. */
export const DEFAULT_PREFERENCES: PersonalPreferences = {
  colours: { error: "#FFC7CE", warning: "#FFEB9C", info: "#DDEBF7" },
  markSeverities: ["error", "warning"],
  markNotes: false,
  live: false,
  shown: SEVERITIES,
  groupBy: "severity",
  writeAs: "values",
  writeCells: "blank",
};

const KEY = "preferences";

/** The kept preferences; whatever is missing or damaged is as by default. */
export async function loadPreferences(store: PreferenceStore): Promise<PersonalPreferences> {
  return readPreferences(parsed(await store.get(KEY).catch(() => null)));
}

export async function savePreferences(
  store: PreferenceStore,
  preferences: PersonalPreferences,
): Promise<void> {
  await store.set(KEY, JSON.stringify(preferences));
}

function parsed(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function readPreferences(kept: Readonly<Record<string, unknown>>): PersonalPreferences {
  const fallback = DEFAULT_PREFERENCES;
  return {
    colours: readColours(kept["colours"]),
    markSeverities: severities(kept["markSeverities"]) ?? fallback.markSeverities,
    markNotes: kept["markNotes"] === true,
    live: kept["live"] === true,
    shown: severities(kept["shown"]) ?? fallback.shown,
    groupBy: GROUPINGS.find((grouping) => grouping === kept["groupBy"]) ?? fallback.groupBy,
    writeAs: kept["writeAs"] === "formulas" ? "formulas" : "values",
    writeCells: kept["writeCells"] === "all" ? "all" : "blank",
  };
}

function severities(kept: unknown): readonly Severity[] | null {
  return Array.isArray(kept) ? SEVERITIES.filter((severity) => kept.includes(severity)) : null;
}

function readColours(kept: unknown): Readonly<Record<Severity, string>> {
  const given: Readonly<Record<string, unknown>> =
    typeof kept === "object" && kept !== null ? { ...kept } : {};
  const read = (severity: Severity): string => {
    const colour = given[severity];
    return typeof colour === "string" && /^#[0-9a-f]{6}$/i.test(colour)
      ? colour.toUpperCase()
      : DEFAULT_PREFERENCES.colours[severity];
  };
  return { error: read("error"), warning: read("warning"), info: read("info") };
}
