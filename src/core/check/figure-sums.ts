import { Decimal } from "decimal.js";
import type { FigureBlock, FigureRow } from "../detect/evaluation-table";
import { bareLabel } from "../forms/label";
import type { NumberField } from "./field-text";
import { hasNumber, quotedLabel, saysNothing } from "./field-text";
import type { Coverage, PartSum } from "./narrative/part-sum";
import { isUsualPair, judgeSum } from "./narrative/part-sum";
import { flatMapped } from "../values/flat-mapped";
import { powerOfTen } from "../values/measure";
import { largest } from "../values/sum";

/** A sum in a block of figures that does not come out. */
export interface FigureSum extends PartSum {
  /** Row and column: 机关及二级机构汇总 支出合计. */
  readonly name: string;
  readonly total: NumberField;
  readonly parts: readonly NumberField[];
  /** What the parts are called. */
  readonly partNames: readonly string[];
}

/**
 * The sums of a block of figures that do not come out: along the rows, the columns under 「其中：」 make the
 * column before them; down the columns, the lines make the 合计. Blanks are nothing.
 */
export function figureSums(block: FigureBlock): readonly FigureSum[] {
  return [...alongRows(block), ...downColumns(block)];
}

/** Shares, unit prices, the scores of several projects and the like do not add up. */
const NO_SUM = /率|比例|占比|比重|单价|标准|人均|平均|年份|年度|序号|[%％]|得分|评分|分数|满意度/;

function alongRows({ columns, rows }: FigureBlock): readonly FigureSum[] {
  return flatMapped(columns, (column, index) => {
    const inner = flatMapped(columns, ({ partOf, label }, i) =>
      partOf === index && !NO_SUM.test(label) ? [i] : [],
    );
    const beside = columns.findIndex(({ partOf, label }) => partOf === null && OTHER.test(label));
    const labels = inner.map((i) => bareLabel(columns[i]?.label ?? ""));
    return flatMapped(rows, (row) => {
      const total = row.cells[index] ?? null;
      const parts = filledNumbers(inner.map((i) => row.cells[i] ?? null));
      if (!hasNumber(total) || !parts) return [];
      const other = row.cells[beside]?.number ?? new Decimal(0);
      const found = judged(total, parts, coverageOf(labels), [total.number.minus(other)]);
      const name = `${quotedLabel(row.label.text)} ${bareLabel(column.label)}`;
      return found
        ? [{ ...found, name, total, parts, partNames: namesIn(parts, row, columns) }]
        : [];
    });
  });
}

const OTHER = /^其[他它]/;

/** With 其他 among them, or all four of 三公经费, the columns are all there are. */
function coverageOf(labels: readonly string[]): Coverage {
  const isThreePublic = [/接待/, /运[行维]/, /购置/, /出国/].every((name) =>
    labels.some((label) => name.test(label)),
  );
  if (isThreePublic || labels.some((label) => OTHER.test(label))) return "complete";
  return isUsualPair(labels) ? "usual" : "open";
}

function namesIn(
  parts: readonly NumberField[],
  { cells }: FigureRow,
  columns: FigureBlock["columns"],
): readonly string[] {
  return parts.map((part) => bareLabel(columns[cells.indexOf(part)]?.label ?? ""));
}

/** One 合计 or 汇总, and lines of the same level. */
function downColumns({ title, columns, rows }: FigureBlock): readonly FigureSum[] {
  const [sumRow, ...otherSums] = rows.filter(({ role }) => role === "total");
  const lines = rows.filter(({ role }) => role === "part");
  const isNested = lines.some(({ label }) => /其中|小计/.test(label.text));
  // Lists of project funds are summed with the fund block they belong to.
  if (!sumRow || otherSums.length > 0 || isNested || /资金/.test(title)) return [];
  const isNumbered = lines.every(({ label }) => /^\s*\d+[、.．]/.test(label.text));
  return flatMapped(columns, ({ label }, index) => {
    if (NO_SUM.test(label)) return [];
    const total = sumRow.cells[index] ?? null;
    const filled = lines.filter((line) => hasNumber(line.cells[index] ?? null));
    const parts = filledNumbers(lines.map(({ cells }) => cells[index] ?? null));
    if (!hasNumber(total) || !parts) return [];
    const found = judged(total, parts, isNumbered ? "complete" : "usual", []);
    const name = `${quotedLabel(sumRow.label.text)} ${bareLabel(label)}`.trim();
    const partNames = filled.map((line) => quotedLabel(line.label.text));
    return found ? [{ ...found, name, total, parts, partNames }] : [];
  });
}

function judged(
  total: NumberField,
  parts: readonly NumberField[],
  coverage: Coverage,
  besides: readonly Decimal[],
): PartSum | null {
  const numbers = parts.map(({ number }) => number);
  const decimals = numbers.map((number) => number.decimalPlaces());
  const places = largest(decimals, total.number.decimalPlaces());
  const step = powerOfTen(-places);
  return judgeSum({ whole: total.number, besides, parts: numbers, step, coverage });
}

/** The numbers of fields, blanks left out; null where one is no amount, or none is filled. */
function filledNumbers(fields: readonly (NumberField | FigureRow["cells"][number])[]) {
  const filled = fields.filter((field) => !saysNothing(field));
  const numbers = filled.filter(hasNumber).filter(({ text }) => !/[%％]/.test(text));
  return numbers.length === 0 || numbers.length < filled.length ? null : numbers;
}
