import { RULE_IDS } from "../../core/check/rule-ids";
import { PACK_LIMITS, type FormPack } from "../../core/forms/own/own-form";
import { parseFormPack } from "../../core/forms/own/read-pack";
import type { Outcome } from "../../host/port";
import { packWords } from "../../words/form-pack";
import { wordsOfPackError } from "../../words/pack-errors";
import type { CommandIo } from "../io";
import { readJson } from "./read-json";

/** A file of forms; otherwise the lines that say what is wrong with it. */
export async function readPack(
  path: string,
  io: CommandIo,
): Promise<Outcome<FormPack, readonly string[]>> {
  const json = await readJson(path, PACK_LIMITS.bytes, packWords.file, io);
  if (!json.ok) return json;
  const pack = parseFormPack(json.value, RULE_IDS);
  if (pack.ok) return pack;
  const lines = pack.errors.map((error) => wordsOfPackError(json.value, error));
  return { ok: false, error: [packWords.errors(path, lines.length), ...lines] };
}
