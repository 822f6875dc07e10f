import { expect, test } from "@jest/globals";
import { headText, readHeads } from "../../../src/core/detect/heads";
import { gridFrom } from "../../../src/core/grid/grid";

function headsOf(text: string) {
  const cell = { row: 0, column: 0, value: text, text, formula: null, numberFormat: "General" };
  const heads = readHeads(gridFrom("表", [cell]), 0, 0);
  return [headText(heads, "organisation"), headText(heads, "reportDate")];
}

test.each([
  ["单位名称：××局 填报日期：2022年3月22日", "××局", "2022年3月22日"],
  ["单位名称：××局        填报日期：", "××局", null],
  ["单位名称： 填报日期：", null, null],
  ["单位名称：    填报日期：2022年3月22日", null, "2022年3月22日"],
  ["单位名称：", null, null],
])("labels with their values in one cell: %s", (text, organisation, date) => {
  expect(headsOf(text)).toEqual([organisation, date]);
});
