import { describe, expect, test } from "@jest/globals";
import type { WorkbookFailure } from "../../src/app/workbook-failure";
import { failureWords } from "../../src/report/failure-words";

describe("a workbook that cannot be read", () => {
  test.each<[WorkbookFailure, readonly string[]]>([
    [{ code: "not-found", values: {} }, []],
    [{ code: "not-readable", values: { system: "EACCES" } }, ["EACCES"]],
    [{ code: "not-a-workbook", values: { found: "word" } }, ["Word"]],
    [{ code: "not-a-workbook", values: { found: "other" } }, []],
    [{ code: "not-a-workbook", values: { found: "toString" } }, []],
    [
      { code: "damaged", values: { part: "xl/styles.xml", reason: "checksum" } },
      ["xl/styles.xml", "校验码"],
    ],
    [{ code: "damaged", values: { part: "xl/styles.xml", reason: "new" } }, ["new"]],
    [{ code: "damaged", values: {} }, []],
    [{ code: "encrypted", values: {} }, ["密码"]],
    [{ code: "legacy-xls", values: {} }, [".xls"]],
    [{ code: "open-document", values: {} }, [".ods"]],
    [{ code: "empty-file", values: {} }, []],
    [
      {
        code: "too-large",
        values: { limit: "fileBytes", size: "300000000", allowed: "209715200" },
      },
      ["287 MB", "200 MB"],
    ],
    [
      {
        code: "too-large",
        values: { limit: "expansionRatio", size: "1000", allowed: "300", part: "xl/a.xml" },
      },
      ["xl/a.xml", "1000", "300"],
    ],
    [{ code: "internal", values: { detail: "RangeError: x" } }, ["RangeError: x"]],
  ])("%j: what, why and what to do, with the facts", (failure, facts) => {
    const { message, why, whatToDo } = failureWords(failure);
    for (const sentence of [message, why, whatToDo])
      expect(sentence).toMatch(/[\u4e00-\u9fff].*。$/);
    for (const fact of facts) expect(message).toContain(fact);
    expect(message + why + whatToDo).not.toMatch(/undefined|（）|（，|，）/);
  });

  test.each([
    ["zip", "解压"],
    ["archive", "解压"],
    ["pdf", "索取"],
    ["picture", "索取"],
    ["text", "另存为"],
    ["other", "另存为"],
  ])("%s: is not advised what cannot be done", (found, advice) => {
    expect(failureWords({ code: "not-a-workbook", values: { found } }).whatToDo).toContain(advice);
  });
});
