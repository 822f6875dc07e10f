import { expect, test } from "@jest/globals";
import {
  type Label,
  type LabelRun,
  NO_LABEL,
  underLevel1,
  underLevel2,
} from "../../../../src/core/forms/captured/label-runs";

/** A row each: a name, "" for none, and after it the row in which its merged cell begins. */
function labels(rows: string): readonly Label[] {
  return rows.split(" ").map((row, index) => {
    const [, text = "", top] = /^(\D*)(\d*)$/.exec(row) ?? [];
    return { text: text === "-" ? "" : text, top: top ? Number(top) : index, isTall: top !== "" };
  });
}

function runs(rows: string, under: (run: LabelRun, label: Label) => LabelRun): string {
  let run = NO_LABEL;
  const ids = labels(rows).map((label) => {
    run = under(run, label);
    return run.id;
  });
  return [...new Set(ids)].map((id) => ids.filter((one) => one === id).length).join(" ");
}

test.each([
  ["数量0 数量0 质量2", "2 1", "a merged cell and one of one row"],
  ["数量 数量 质量", "2 1", "repeated on each row"],
  ["数量 - - 质量 -", "3 2", "named once, the rows below left blank"],
  ["-0 -0 -2 -2 -4 -4", "2 2 2", "merged cells still to be named"],
  ["- - -", "1 1 1", "cells of one row still to be named"],
  ["数量0 数量0 -", "2 1", "a merged cell, and one still to be named below it"],
  ["数量0 数量0 数量2 数量2", "2 2", "merged cells that are named the same"],
])("%s are classes of level 2 of %s rows: %s", (rows, counts) => {
  expect(runs(rows, underLevel2)).toBe(counts);
});

test.each([
  ["产出0 产出0 效益2 效益2", "2 2", "merged cells"],
  ["产出 - - 效益 -", "3 2", "named once, the rows below left blank"],
  ["产出0 产出0 产出2 产出2", "4", "one that goes on behind a page break"],
  ["-0 -0 -2 -2", "2 2", "merged cells still to be named"],
  ["产出0 产出0 - 效益", "3 1", "a blank cell below a merged one"],
])("%s are classes of level 1 of %s rows: %s", (rows, counts) => {
  expect(runs(rows, underLevel1)).toBe(counts);
});

test("a form without the column has one class", () => {
  expect(underLevel1(NO_LABEL, null)).toBe(NO_LABEL);
  expect(underLevel2(NO_LABEL, null)).toBe(NO_LABEL);
});
