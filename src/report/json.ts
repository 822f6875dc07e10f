import type { FileReport, ReportEnd } from "./report";
import { REPORT_SCHEMA } from "./report";

/**
 * The JSON report in pieces, so that a batch of any size is printed file by file: `jsonBegin()`, for
 * each file `jsonSeparator(index)` and `jsonPart(file)`, `jsonEnd(end)`. Together one JSON document.
 */
export function jsonBegin(): string {
  return `{\n  "schema": ${JSON.stringify(REPORT_SCHEMA)},\n  "files": [`;
}

export function jsonSeparator(index: number): string {
  return index === 0 ? "\n" : ",\n";
}

export function jsonPart(file: FileReport): string {
  return indented(file, 4);
}

export function jsonEnd({ totals, staleAcknowledgements, seconds }: ReportEnd): string {
  const entries = Object.entries({ totals, staleAcknowledgements, seconds });
  const lines = entries.map(([key, value]) => `  "${key}": ${indented(value, 2).trimStart()}`);
  return `\n  ],\n${lines.join(",\n")}\n}\n`;
}

/** Characters JSON allows raw but a terminal obeys or a reader cannot see: written as escapes. */
const UNSEEN = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

function indented(value: unknown, spaces: number): string {
  const indent = " ".repeat(spaces);
  const text = JSON.stringify(value, null, 2)
    .replace(UNSEEN, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replaceAll("\n", `\n${indent}`);
  return indent + text;
}
