import { UnreadableError } from "./unreadable-error";

/** What a file may cost, judged by its directory before anything is unpacked. */
export interface OpenLimits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Entries in the zip directory. */
  readonly entries: number;
  /** Bytes of all entries once unpacked. */
  readonly expandedBytes: number;
  /** How many times larger than packed one entry may be; judged above `RATIO_FLOOR` only. */
  readonly expansionRatio: number;
}

const MIB = 1024 * 1024;

/** Far above any real workbook: a million formatted rows unpack to some 300 MB at a ratio near 40. */
export const DEFAULT_LIMITS: OpenLimits = {
  fileBytes: 200 * MIB,
  entries: 20_000,
  expandedBytes: 1024 * MIB,
  expansionRatio: 300,
};

/** Small parts of one repeated line exceed any ratio and cost nothing. */
export const RATIO_FLOOR = 8 * MIB;

/** The error for a file over a limit: which one, how much it has, how much it may have. */
export function tooLarge(
  limit: keyof OpenLimits,
  size: number,
  allowed: number,
  part?: string,
): UnreadableError {
  return new UnreadableError({
    code: "too-large",
    values: {
      limit,
      size: String(Math.round(size)),
      allowed: String(allowed),
      ...(part === undefined ? {} : { part }),
    },
  });
}
