import type { Severity } from "../../core/check/rule";

/** From the gravest on, as every list of the screens has them. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
