import type { Field } from "../../detect/evaluation-table";
import { directionOfName } from "../../score/indicator-name";
import { saysZero } from "../../score/measure";
import { carriesPoints, wholeRows } from "../blank-values";
import { hasNumber, quotedLabel, saysNothing, textOf } from "../field-text";
import { quotedNames } from "../quoted-examples";
import { tableRule } from "../rule";
import type { ValueRow } from "../value-rows";
import { flatMapped } from "../../values/flat-mapped";

const slots = ["count", "names"] as const;

const messages = {
  /** The row says that it does not apply. */
  weighted: { severity: "warning", slots },
  /** 「无」 stands for both target and actual: nothing to do, or none of something unwanted. */
  unsure: { severity: "info", slots },
} as const;

/** S12: an indicator that does not apply carries points. */
export const notApplicableWeighted = tableRule({
  id: "not-applicable-weighted",
  code: "S12",
  clause: "财预〔2020〕10号（指标与项目相关、权重合理，通常做法）",
  fix: "none",
  messages,
  *check(scored) {
    const carrying = wholeRows(scored).filter(carriesPoints);
    for (const messageId of ["weighted", "unsure"] as const) {
      const found = carrying.filter((valued) => messageFor(valued) === messageId);
      if (found.length === 0) continue;
      yield {
        messageId,
        cells: flatMapped(found, cellsOf),
        values: {
          count: String(found.length),
          names: quotedNames(found.map(({ row }) => row)),
        },
      };
    }
  },
});

/** Words that can only mean that the indicator does not apply. */
const NOT_APPLICABLE =
  /^[（(]?(?:本项目|本年度?|项目)?(?:不|未)(?:涉及|适用|考核)(?:此|该|本)?项?(?:指标|内容)?[）)]?$/;
const NO_SUCH_THING = /^无此(?:项|类|指标)|^无(?:此项|相关|该项)(?:内容|指标)/;

function messageFor({ row }: ValueRow): keyof typeof messages | null {
  const fields = [row.level3, row.target, row.actual];
  if (fields.some((field) => field && saysInapplicable(field))) return "weighted";
  if (row.level3 && isNone(row.level3) && !isFilledIn(row.target)) return "weighted";
  const { target, actual } = row.parsed;
  if (actual.absence !== "not-applicable") return null;
  const name = textOf(row.level3);
  if (saysZero(textOf(row.actual), name)) return null;
  if (target.absence === "not-applicable")
    return saysNothing(row.target) && saysNothing(row.actual) ? "weighted" : "unsure";
  // 「无」 against a target of 0, or one that is not to be exceeded, is 0.
  const isLimit = target.comparator === "<=" || target.comparator === "<";
  if (isLimit || target.value?.isZero() || directionOfName(name, false) === "at-most") return null;
  const earned = hasNumber(row.score) && row.score.number.gt(0);
  return earned && (target.kind === "number" || target.kind === "percent") ? "weighted" : null;
}

function saysInapplicable({ text }: Field): boolean {
  const bare = quotedLabel(text);
  return NOT_APPLICABLE.test(bare) || NO_SUCH_THING.test(bare);
}

/** 「无」 or a mark, and not a blank. */
function isNone({ text }: Field): boolean {
  const bare = quotedLabel(text);
  return /^(?:无|没有|[-—－–/\\]+)$/.test(bare);
}

function isFilledIn(field: Field | null): boolean {
  return field !== null && !isNone(field) && !saysNothing(field);
}

function cellsOf({ row }: ValueRow) {
  return flatMapped([row.actual, row.target, row.level3], (field) =>
    field && (saysInapplicable(field) || isNone(field)) ? [field.at] : [],
  );
}
