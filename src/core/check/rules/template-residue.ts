import type { EvaluationTable, Field } from "../../detect/evaluation-table";
import { labelKey } from "../../forms/label";
import { isPrompt } from "../../forms/prompt";
import { flatMapped } from "../../values/flat-mapped";
import { onceEach } from "../../values/once-each";
import { quotedExamples } from "../quoted-examples";
import { tableRule } from "../rule";
import { eachCellOnce, saysNothing } from "../field-text";
import {
  BLANK_SIGN,
  EMPTY_LINE,
  MASKED_PLACES,
  NO_BLANK_SIGN,
  NUMBERED_BODY,
} from "../vocabulary/template-marks";

const slots = ["count", "examples"] as const;

const messages = {
  /** ≥**人, XX: a sign of the form where a number or a name belongs. */
  blankSign: { severity: "info", slots },
  /** 指标1：, ……, 目标2： with nothing filled in. */
  emptyLine: { severity: "info", slots },
  /** What the form asks for instead of an answer: 请填写……, ……（100字以内）. */
  prompt: { severity: "info", slots },
  /** 2、二级机构1 with no figure beside it. */
  emptyBody: { severity: "info", slots },
} as const;

type MessageId = keyof typeof messages;

/** T16: what the blank form prints was replaced or removed; one finding a table and sort. */
export const templateResidue = tableRule({
  id: "template-residue",
  code: "T16",
  clause: "财预〔2020〕10号（自评结果应当内容完整，未使用的模板内容应删除，通常做法）",
  fix: "none",
  messages,
  *check({ table }) {
    const filled = filledFields(table).map((field) => ({ field, signs: signsIn(field.text) }));
    const withSign = (sign: keyof FormSigns) =>
      filled.filter(({ signs }) => signs[sign]).map(({ field }) => field);
    const found: readonly (readonly [MessageId, readonly Field[]])[] = [
      ["blankSign", withSign("blankSign")],
      ["emptyLine", [...withSign("emptyLine"), ...table.placeholders]],
      ["prompt", withSign("prompt")],
      ["emptyBody", emptyBodies(table)],
    ];
    for (const [messageId, fields] of found) {
      const cells = eachCellOnce(fields);
      if (cells.length === 0) continue;
      yield {
        messageId,
        cells: cells.map(({ at }) => at),
        values: { count: String(cells.length), examples: quotedExamples(cells) },
      };
    }
  },
});

/** The cells a person fills in, names of indicators first. People's names (××) are no part of them. */
function filledFields(table: EvaluationTable): readonly Field[] {
  const fields = [
    ...flatMapped(table.indicators, ({ level3 }) => level3 ?? []),
    ...flatMapped(table.indicators, ({ target, actual }) => [target, actual]),
    ...flatMapped(table.goals, ({ expected, actual }) => [expected, actual]),
    ...flatMapped(table.heads, ({ name, value }) => (name === "project" ? [value] : [])),
  ];
  return eachCellOnce(flatMapped(fields, (field) => field ?? []));
}

/** What of the blank form a cell still holds. */
interface FormSigns {
  readonly blankSign: boolean;
  /** A line that is only the form's; a dash or a blank says that there is nothing. */
  readonly emptyLine: boolean;
  readonly prompt: boolean;
}

const signsIn = onceEach((text: string): FormSigns => {
  const key = labelKey(text);
  return {
    blankSign: BLANK_SIGN.test(key.replace(MASKED_PLACES, "")) && !NO_BLANK_SIGN.test(key),
    emptyLine: text.split(/[\r\n]/).some((line) => EMPTY_LINE.test(labelKey(line))),
    prompt: isPrompt(text),
  };
});

function emptyBodies({ figures }: EvaluationTable): readonly Field[] {
  return flatMapped(figures, ({ rows }) => rows)
    .filter(
      ({ label, cells }) => NUMBERED_BODY.test(labelKey(label.text)) && cells.every(saysNothing),
    )
    .map(({ label }) => label);
}
