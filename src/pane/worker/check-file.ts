import { checkBatch, type CheckedFile } from "../../app/check-batch";
import type { OwnForm } from "../../core/forms/own/own-form";
import { openForReading } from "../../host/open-for-reading";
import { failureWords } from "../../report/failure-words";
import { fileReport } from "../../report/file-report";
import { pageWords } from "../../words/page";
import { summarise } from "../batch/summarise";
import { packReport } from "./batch-document";
import { breathe, bytesOf } from "./file-session";
import type { CheckedInBatch } from "./page-service";

/** Checks one file of many. A file that cannot be read is a result like the others. */
export async function checkFile(
  path: string,
  file: Blob,
  ownForms: readonly OwnForm[],
): Promise<CheckedInBatch> {
  const checked = await checkedFile(path, file, ownForms);
  const report = fileReport(checked);
  const failure = checked.outcome.ok ? null : failureWords(checked.outcome.error);
  return { summary: summarise(report, failure), packed: packReport(report, checked) };
}

/** A file over which a worker broke down is told as unreadable, in the list and in reports. */
export function lostFile(path: string): Promise<CheckedInBatch> {
  const { lost: words } = pageWords.batch;
  const error = { code: "internal", values: { detail: words.detail } } as const;
  const checked: CheckedFile = { path, outcome: { ok: false, error } };
  const report = fileReport(checked);
  return Promise.resolve({
    summary: summarise(report, words),
    packed: packReport(report, checked),
  });
}

async function checkedFile(
  path: string,
  file: Blob,
  ownForms: readonly OwnForm[],
): Promise<CheckedFile> {
  const bytes = await bytesOf(file);
  if (!bytes.ok) return { path, outcome: bytes };
  const source = { path, open: () => openForReading(bytes.value) };
  for await (const checked of checkBatch([source], { ownForms, pause: breathe })) return checked;
  throw new Error("A batch of one gave nothing");
}
