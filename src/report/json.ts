import type { FileReport, ReportEnd } from "./report";
import { REPORT_SCHEMA } from "./report";

/**
 * The JSON report in pieces, so that a batch of any size is printed file by file:
 * `jsonBegin()`, `jsonFile(file, index)` for each, `jsonEnd(end)`. Together they are one JSON document.
 */
export function jsonBegin(): string {
  return `{\n  "schema": ${JSON.stringify(REPORT_SCHEMA)},\n  "files": [`;
}

export function jsonFile(file: FileReport, index: number): string {
  return `${index === 0 ? "" : ","}\n${indented(file, 4)}`;
}

export function jsonEnd({ totals, seconds }: ReportEnd): string {
  return `\n  ],\n  "totals": ${indented(totals, 2).trimStart()},\n  "seconds": ${JSON.stringify(seconds)}\n}\n`;
}

/** Characters JSON allows raw but a terminal obeys or a reader cannot see: written as escapes. */
const UNSEEN = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

function indented(value: unknown, spaces: number): string {
  return JSON.stringify(value, null, 2)
    .replace(UNSEEN, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replace(/^/gm, " ".repeat(spaces));
}
