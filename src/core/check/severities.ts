import type { Severity } from "./rule";

/** From the gravest on, as every list has them. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
