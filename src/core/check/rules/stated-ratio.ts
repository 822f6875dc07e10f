import type { Decimal } from "decimal.js";
import type { FigureBlock, FigureRow } from "../../detect/evaluation-table";
import { bareLabel } from "../../forms/label";
import { rateAgreement } from "../../score/agreement";
import { shownPercent } from "../../score/shown-number";
import type { NumberField } from "../field-text";
import { hasNumber, quotedLabel, rowName } from "../field-text";
import { quotedName } from "../listed";
import { quotedQuantity } from "../narrative/stated-quantity";
import { quotedRatio, ratioAgrees } from "../quoted-ratio";
import { tableRule } from "../rule";
import type { TableFinding } from "../rule";
import { CARRY_OVER_CHANGE, ratioKind, ratioRole } from "../vocabulary/ratio-kinds";
import type { RatioKind } from "../vocabulary/ratio-kinds";
import { flatMapped } from "../../values/flat-mapped";

const slots = ["name", "printed", "part", "whole", "computed"] as const;

const messages = {
  /** part ÷ whole. */
  ratio: { severity: "error", slots },
  /** (part − whole) ÷ whole: a change against the year before. */
  change: { severity: "error", slots },
  /** The names of the two numbers only suggest what is divided by what. */
  unsure: { severity: "warning", slots },
} as const;

type MessageId = keyof typeof messages;

/**
 * B12: a ratio (三公经费控制率, 在职人员控制率, 预算执行率 …) follows from the two numbers the same row
 * quotes for it, or from the two columns beside it in a list of figures.
 */
export const statedRatio = tableRule({
  id: "stated-ratio",
  code: "B12",
  clause:
    "财预〔2013〕53号 预算绩效评价共性指标体系框架（各控制率、执行率、变动率的计算公式，通常做法）",
  fix: "none",
  messages,
  *check({ table }) {
    for (const row of table.indicators) {
      const quoted = row.role === "group" ? null : quotedRatio(row);
      if (!quoted || quoted.kind === CARRY_OVER_CHANGE || ratioAgrees(quoted)) continue;
      const { kind, printed, part, whole, exact, cells } = quoted;
      yield {
        messageId: messageFor(kind),
        cells,
        values: {
          name: quotedName(rowName(row)),
          printed: printed.text,
          part: quotedQuantity(part),
          whole: quotedQuantity(whole),
          computed: shownPercent(exact),
        },
        indicator: rowName(row),
      };
    }
    for (const block of table.figures) yield* figureFindings(block);
  },
});

function messageFor({ certain, formula }: RatioKind): MessageId {
  if (!certain) return "unsure";
  return formula === "change" ? "change" : "ratio";
}

/** 编制数 | 在职人数 | 控制率 as columns of a list. */
function figureFindings({ columns, rows }: FigureBlock): readonly TableFinding<typeof messages>[] {
  return flatMapped(columns, ({ label }, rateColumn) => {
    const kind = ratioKind(bareLabel(label));
    if (!kind?.certain || kind.formula !== "ratio") return [];
    const columnOf = (role: "part" | "whole") => {
      const found = flatMapped(columns, (column, index) =>
        index !== rateColumn && ratioRole(kind, bareLabel(column.label)) === role ? [index] : [],
      );
      return found.length === 1 ? found[0] : undefined;
    };
    const [part, whole] = [columnOf("part"), columnOf("whole")];
    if (part === undefined || whole === undefined) return [];
    return flatMapped(
      rows,
      (row) => rowFinding(row, { kind, label, rateColumn, part, whole }) ?? [],
    );
  });
}

interface RateColumns {
  readonly kind: RatioKind;
  readonly label: string;
  readonly rateColumn: number;
  readonly part: number;
  readonly whole: number;
}

function rowFinding(
  row: FigureRow,
  { kind, label, rateColumn, part, whole }: RateColumns,
): TableFinding<typeof messages> | null {
  const fields = [rateColumn, part, whole].map((column) => row.cells[column] ?? null);
  const [rate, one, other] = fields.filter(hasNumber);
  if (!rate || !one || !other || !other.number.gt(0)) return null;
  const exact = one.number.div(other.number);
  if (agrees(rate, exact, kind)) return null;
  return {
    messageId: messageFor(kind),
    cells: [rate.at, one.at, other.at],
    values: {
      name: quotedName(`${quotedLabel(row.label.text)} ${bareLabel(label)}`.trim()),
      printed: rate.text.trim(),
      part: one.text.trim(),
      whole: other.text.trim(),
      computed: shownPercent(exact),
    },
  };
}

function agrees(rate: NumberField, exact: Decimal, { also }: RatioKind): boolean {
  const values = also.includes("complement") ? [exact, exact.negated().plus(1)] : [exact];
  return values.some((value) => rateAgreement(rate, value) !== "differs");
}
