import { resolve } from "node:path";
import type { Outcome } from "../../host/port";
import { wordsOfUnreadable } from "../../words/unreadable";
import type { CommandIo } from "../io";
import { readInput } from "./read-input";

/** What is said of a file of parameters that cannot be read. */
export interface JsonFileWords {
  readonly unreadable: (path: string, message: string) => string;
  readonly notJson: (path: string, detail: string) => string;
}

/** A JSON file of at most so many bytes, parsed; otherwise what is wrong with it. */
export async function readJson(
  path: string,
  most: number,
  words: JsonFileWords,
  io: CommandIo,
): Promise<Outcome<unknown, readonly string[]>> {
  const bytes = await readInput(resolve(io.cwd, path), most);
  if (!bytes.ok) {
    const { message } = wordsOfUnreadable(bytes.error);
    return { ok: false, error: [words.unreadable(path, message)] };
  }
  try {
    // The decoder drops the byte order mark that Windows editors put in front.
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes.value);
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, error: [words.notJson(path, detail)] };
  }
}
