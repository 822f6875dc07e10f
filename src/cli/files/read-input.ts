import { constants } from "node:fs";
import { open } from "node:fs/promises";
import type { Outcome, Unreadable } from "../../host/port";
import { DEFAULT_LIMITS } from "../../host/xlsx/open-limits";

/** The bytes of a regular file, or the named reason why there are none; too large a one is not read. */
export async function readInput(
  path: string,
  largest: number = DEFAULT_LIMITS.fileBytes,
): Promise<Outcome<Uint8Array, Unreadable>> {
  try {
    // Not blocking: a named pipe without a writer must not hang a batch.
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const found = await file.stat();
      if (!found.isFile()) return unreadable("not-readable");
      if (found.size > largest)
        return unreadable("too-large", {
          limit: "fileBytes",
          size: String(found.size),
          allowed: String(largest),
        });
      return { ok: true, value: await file.readFile() };
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = systemCode(error);
    if (code === "ENOENT" || code === "ENOTDIR") return unreadable("not-found");
    return unreadable("not-readable", code === null ? {} : { system: code });
  }
}

/** The system's own name of an error (`EACCES`), null for anything else. */
export function systemCode(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

function unreadable(
  code: Unreadable["code"],
  values: Unreadable["values"] = {},
): { readonly ok: false; readonly error: Unreadable } {
  return { ok: false, error: { code, values } };
}
