import type { Field, IndicatorRow } from "../../detect/evaluation-table";
import { quotedTexts } from "../quoted-examples";
import { tableRule } from "../rule";
import { asksForFigure, valueRows } from "../value-rows";
import { flatMapped } from "../../values/flat-mapped";

/** T05: 10余次, 约500人: the actual is not exact; one finding a table. Several figures in one cell count too. */
export const approximateActual = tableRule({
  id: "approximate-actual",
  code: "T05",
  clause: "财预〔2020〕10号（自评结果应当数据真实，实际完成值填准确数，通常做法）",
  fix: "none",
  messages: {
    approximate: { severity: "info", slots: ["count", "examples"] },
  },
  *check({ table }) {
    const fields = flatMapped(valueRows(table), ({ row }) =>
      row.actual && asksForFigure(row) && isApproximate(row) ? [row.actual] : [],
    );
    if (fields.length === 0) return;
    yield {
      messageId: "approximate",
      cells: fields.map(({ at }) => at),
      values: { count: String(fields.length), examples: quotedTexts(fields.map(loosePart)) },
    };
  },
});

function isApproximate({ parsed: { actual } }: IndicatorRow): boolean {
  return actual.approximate || actual.parts.some(({ value }) => value.approximate);
}

/** 约20人, 10余次, 30多万人, 20次左右. */
const LOOSE_PART =
  /(?:约|近|将近|接近|大约|大概)[\d.,]{1,20}[^,，。；;、\s]{0,6}|[\d.,]{1,20}\s*[十百千万亿]*[余多来几][^,，。；;、\s]{0,5}|[\d.,]{1,20}[^,，。；;、\s]{0,4}(?:左右|上下)/;

/** The loose figure of a long text, else the text. */
function loosePart({ text }: Field): string {
  return LOOSE_PART.exec(text)?.[0] ?? text;
}
