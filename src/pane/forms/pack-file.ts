import { PACK_LIMITS, type FormPack } from "../../core/forms/own/own-form";
import type { Outcome } from "../../host/port";
import { wordsOfPackError } from "../../words/pack-errors";
import { ownFormWords as WORDS } from "../../words/pane/own-forms";
import { readPack } from "./kept-forms";

/** More would not be read; the first ones tell what kind of mistake it is. */
const SHOWN_ERRORS = 8;

/** A chosen file as a pack; otherwise the sentences that say what is wrong with it. */
export async function readPackFile(
  file: Blob,
  name: string,
): Promise<Outcome<FormPack, readonly string[]>> {
  const fault = (...error: readonly string[]) => ({ ok: false, error }) as const;
  if (file.size > PACK_LIMITS.bytes) return fault(WORDS.file.tooLarge(name));
  const text = await textOf(file);
  if (text === null) return fault(WORDS.file.unreadable(name));
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return fault(WORDS.file.notJson(name));
  }
  const pack = readPack(json);
  if (pack.ok) return pack;
  const shown = pack.errors.slice(0, SHOWN_ERRORS);
  const lines = shown.map((error) => wordsOfPackError(json, error));
  const more = pack.errors.length - lines.length;
  return fault(
    WORDS.file.wrong(name, pack.errors.length),
    ...lines,
    ...(more > 0 ? [WORDS.file.more(more)] : []),
  );
}

/** Null for what is no text, and for a file that has gone. */
async function textOf(file: Blob): Promise<string | null> {
  try {
    // The decoder drops the byte order mark that Windows editors put in front.
    return new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return null;
  }
}
