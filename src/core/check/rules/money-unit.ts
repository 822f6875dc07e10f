import type { EvaluationTable, Field } from "../../detect/evaluation-table";
import type { CellReference } from "../../grid/address";
import { eachCellOnce, rowName } from "../field-text";
import { listed, quotedName } from "../listed";
import { misheadedBlock } from "../misheaded-block";
import { answersInOtherUnit, inOtherUnit, mixedScale, mixedUnits } from "../money-scale";
import { quotedQuantity } from "../narrative/stated-quantity";
import { slippedParts } from "../narrative/unit-slip";
import { listsInProse } from "../prose";
import { workbookRule } from "../rule";
import type { WorkbookContents, WorkbookFindings } from "../rule";
import { valueRows } from "../value-rows";
import { flatMapped } from "../../values/flat-mapped";

const messages = {
  /** Bare amounts of one fund row, of which one is about ten thousand times the other. */
  scale: { severity: "warning", slots: ["amounts", "unit", "other"] },
  /** Cells of the fund block that print another unit than the rest of it. */
  fundUnit: { severity: "warning", slots: ["amounts", "unit"] },
  /** An amount in a sentence in 元 among others in 万元 that only fits as 万元. */
  sentence: { severity: "warning", slots: ["amounts", "unit", "whole"] },
  /** A target in 万元 answered by a bare number that only fits as 元, or the other way round. */
  value: { severity: "warning", slots: ["name", "target", "actual"] },
  /** A whole fund block in the unit that its heading does not name, as goals and costs tell. */
  block: { severity: "warning", slots: ["amount", "unit", "said"] },
  /** The money of the fund block, or a cost, in another unit among the indicators. */
  otherUnit: { severity: "info", slots: ["amounts", "unit"] },
} as const;

/** B07: the money of a table, and of a sentence, is given in one unit. */
export const moneyUnit = workbookRule({
  id: "money-unit",
  code: "B07",
  clause: "同一自评表金额单位应一致，表头注明万元的按万元填写（通常做法）",
  fix: "none",
  messages,
  *check(contents) {
    for (const { table } of contents.tables) {
      yield* fundFindings(table);
      yield* indicatorFindings(table);
    }
    yield* sentenceFindings(contents);
  },
});

function* fundFindings(table: EvaluationTable): WorkbookFindings<typeof messages> {
  const scale = flatMapped(table.funds, mixedScale);
  if (scale.length > 0)
    yield {
      messageId: "scale",
      cells: cellsOf(table, scale),
      values: {
        amounts: textsOf(scale),
        unit: table.moneyUnit,
        other: table.moneyUnit === "万元" ? "元" : "万元",
      },
    };
  const misheaded = misheadedBlock(table);
  if (misheaded)
    yield {
      messageId: "block",
      cells: cellsOf(table, [misheaded.printed, misheaded.said]),
      values: {
        amount: misheaded.printed.text.trim(),
        unit: table.moneyUnit,
        said: misheaded.saidAs,
      },
    };
  const units = mixedUnits(table);
  if (units.length > 0)
    yield {
      messageId: "fundUnit",
      cells: cellsOf(table, units),
      values: { amounts: textsOf(units), unit: table.moneyUnit },
    };
}

function* indicatorFindings(table: EvaluationTable): WorkbookFindings<typeof messages> {
  for (const { row } of valueRows(table)) {
    const { target, actual } = row;
    if (!target || !actual || !answersInOtherUnit(row)) continue;
    yield {
      messageId: "value",
      cells: cellsOf(table, [actual, target]),
      values: {
        name: quotedName(rowName(row)),
        target: target.text.trim(),
        actual: actual.text.trim(),
      },
      indicator: rowName(row),
    };
  }
  const other = eachCellOnce(inOtherUnit(table));
  if (other.length > 0)
    yield {
      messageId: "otherUnit",
      cells: cellsOf(table, other),
      values: { amounts: textsOf(other), unit: table.moneyUnit },
    };
}

function* sentenceFindings(contents: WorkbookContents): WorkbookFindings<typeof messages> {
  for (const { prose, list } of listsInProse(contents)) {
    const slipped = slippedParts(list);
    if (slipped.length === 0) continue;
    yield {
      messageId: "sentence",
      cells: [{ sheet: prose.sheet, at: prose.at }],
      values: {
        amounts: listed(slipped.map(quotedQuantity)),
        unit: list.whole.unit,
        whole: quotedQuantity(list.whole),
      },
    };
  }
}

function cellsOf({ sheet }: EvaluationTable, fields: readonly Field[]): readonly CellReference[] {
  return fields.map(({ at }) => ({ sheet, at }));
}

function textsOf(fields: readonly Field[]): string {
  return listed([...new Set(fields.map(({ text }) => text.trim()))]);
}
