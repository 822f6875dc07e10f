import { describe, expect, test } from "@jest/globals";
import { noticeOfProblem } from "../../src/pane/actions/problem-notice";
import { pageWords } from "../../src/words/page";
import { checkWords } from "../../src/words/pane/check";
import { formScreenWords } from "../../src/words/pane/forms";
import { HOST_WORDS } from "../../src/words/pane/host-words";
import { recogniseWords } from "../../src/words/pane/recognise";
import { scoreWords } from "../../src/words/pane/score";
import { settingsWords } from "../../src/words/pane/settings";
import { shellWords } from "../../src/words/pane/shell";
import { sheetViewWords } from "../../src/words/sheet-view";

/** Excel as the program that is there, not as one of two or as the name of a format. */
const TAKES_EXCEL_FOR_GRANTED = /(?<!或 )Excel(?! 或 WPS| 工作簿|工作簿)/;

/** What a file can refuse, as `host/xlsx`, `host/xls` and the session answer it. */
const OF_A_FILE = [
  { code: "cell-changed", cells: [] },
  { code: "cell-locked", cells: [] },
  { code: "cell-covered", cells: [] },
  { code: "cell-in-array", cells: [] },
  { code: "sheet-missing", sheet: "表" },
  { code: "area-not-empty", cells: [] },
  { code: "sheet-protected", sheet: "表" },
  { code: "workbook-protected" },
  { code: "not-found", detail: "" },
  { code: "old-format", detail: "" },
  { code: "worker-lost", detail: "" },
  { code: "failed", detail: "" },
  { code: "nothing-to-undo" },
  { code: "plan-outdated" },
] as const;

describe("what the browser page says does not speak as if Excel were there", () => {
  test.each(OF_A_FILE)("$code", (problem) => {
    const { text, advice } = noticeOfProblem(problem, "xlsx");
    expect(`${text}${advice ?? ""}`).not.toMatch(TAKES_EXCEL_FOR_GRANTED);
    expect(`${text}${advice ?? ""}`).not.toMatch(/窗格|加载项/);
  });

  const { waitingWhy, ...shell } = shellWords;
  test.each(
    Object.entries({
      ...{ page: pageWords, check: checkWords, forms: formScreenWords, host: HOST_WORDS.xlsx },
      ...{ recognise: recogniseWords, score: scoreWords, settings: settingsWords, shell },
      sheet: sheetViewWords,
    }),
  )("the words of %s", (_, words) => {
    const wrong = sentencesOf(words).filter((text) => TAKES_EXCEL_FOR_GRANTED.test(text));
    expect(wrong).toEqual([]);
  });

  test("in Excel the same is said of Excel itself", () => {
    expect(waitingWhy).toContain("Excel");
    expect(noticeOfProblem({ code: "workbook-protected" }, "excel").advice).toContain("“审阅”");
    expect(HOST_WORDS.excel.tracesCleared).not.toBe(HOST_WORDS.xlsx.tracesCleared);
  });
});

/** Some slots are texts, some lists of them: a list of one reads as a text. */
const SLOTS = Array.from({ length: 5 }, () => ["某"]);

/** Every text inside, those that are made by a function with some words for its slots. */
function sentencesOf(words: unknown): string[] {
  if (typeof words === "string") return [words];
  if (typeof words === "function")
    return sentencesOf((words as (...slots: unknown[]) => unknown)(...SLOTS));
  return typeof words === "object" && words !== null
    ? Object.values(words).flatMap(sentencesOf)
    : [];
}
