import type { StartTask } from "../screens/screens";

const TASKS: readonly StartTask[] = ["check", "score", "insert", "clear"];

/** What a ribbon button asked for: `?do=check` or `#do=check`; null: nothing. */
export function startTask({ search, hash }: Pick<Location, "search" | "hash">): StartTask | null {
  const asked =
    new URLSearchParams(search).get("do") ?? new URLSearchParams(hash.replace(/^#/, "")).get("do");
  return TASKS.find((task) => task === asked) ?? null;
}
