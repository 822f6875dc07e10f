import { expect, test } from "@jest/globals";
import { packText } from "../../../src/core/forms/own/pack-json";
import { readPackFile } from "../../../src/pane/forms/pack-file";
import { ownFormWords } from "../../../src/words/pane/own-forms";
import { COPIES } from "../../core/forms/own/handed-on";

const WORDS = ownFormWords.file;
const NAME = "<img src=x onerror=alert(1)>.json";
const GOOD = packText({ name: "培训", forms: COPIES.slice(0, 2) });

function read(...parts: BlobPart[]) {
  return readPackFile(new Blob(parts), NAME);
}

test("a file of forms, with or without the mark that Windows editors put in front", async () => {
  expect(await read(GOOD)).toMatchObject({ ok: true, value: { forms: COPIES.slice(0, 2) } });
  expect(await read("\uFEFF", GOOD)).toMatchObject({ ok: true });
});

test.each<[string, BlobPart[], readonly string[]]>([
  ["no JSON", ["<html>"], [WORDS.notJson(NAME)]],
  ["nothing", [""], [WORDS.notJson(NAME)]],
  ["deeper than any parser goes", ["[".repeat(1_000_000)], [WORDS.notJson(NAME)]],
  ["no UTF-8", [new Uint8Array([0xd6, 0xd0, 0xce, 0xc4])], [WORDS.unreadable(NAME)]],
  ["huge", [new Uint8Array(2 * 1024 * 1024 + 1)], [WORDS.tooLarge(NAME)]],
  [
    "of another kind",
    ['{"format":"x"}'],
    [WORDS.wrong(NAME, 1), expect.stringMatching(/^文件不是表样文件/) as unknown as string],
  ],
  [
    "of a newer version",
    ['{"format":"ziping.form-pack","version":2}'],
    [
      WORDS.wrong(NAME, 1),
      expect.stringMatching(/^文件由其他版本的助手导出（版本 2）/) as unknown as string,
    ],
  ],
])("%s: sentences instead", async (_, parts, lines) => {
  expect(await read(...parts)).toEqual({ ok: false, error: lines });
});

test("many mistakes: the first ones with their keys, and how many more", async () => {
  const pack = JSON.parse(GOOD) as { forms: { layout: { notes: unknown[] } }[] };
  for (const { layout } of pack.forms) layout.notes = Array.from({ length: 9 }, () => 1);
  const outcome = await read(JSON.stringify(pack));
  if (outcome.ok) throw new Error("read");
  expect(outcome.error[0]).toBe(WORDS.wrong(NAME, 18));
  expect(outcome.error[1]).toMatch(
    /^第 1 个表样“.+”的第 1 条填表说明应是文字（位置：forms\[0\]\.layout\.notes\[0\]）。$/,
  );
  expect(outcome.error.at(-1)).toBe(WORDS.more(10));
});
