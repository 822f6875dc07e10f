import { Decimal } from "decimal.js";
import type { EvaluationTable } from "../detect/evaluation-table";
import { oncePer } from "../values/once-per";
import type { ScoringPolicy, SteppedClass } from "./policy";
import { NO_OVERRIDES } from "./policy-overrides";
import type { PolicyOverrides, PolicyParameters } from "./policy-overrides";

/**
 * What the notes printed under a table state of its scoring policy. Only whole statements are taken
 * (all three bands, at least two level-1 weights); a note cut short or worded otherwise changes nothing.
 */
export function policyFromNotes(notes: readonly string[]): PolicyOverrides {
  if (notes.length === 0) return NO_OVERRIDES;
  const text = normalised(notes.join("\n"));
  const parameters: PolicyParameters = {
    ...tierBands(text),
    ...reverseFormula(text),
    ...level1Weights(text),
    ...fundWeight(text),
    ...overFulfilment(text),
    ...lowExecution(text),
    ...grades(text),
    ...stepped(text),
  };
  return { ...NO_OVERRIDES, parameters };
}

/** The same for the notes of a table. */
export const policyOfNotes = oncePer(({ notes }: Pick<EvaluationTable, "notes">) =>
  policyFromNotes(notes.map(({ text }) => text)),
);

/** One width, one dash, one multiplication and division sign, no white space. */
function normalised(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/[—–~～‐‑−]|至|到(?=\d)/g, "-")
    .replace(/[×xX✕✖]/g, "*")
    .replace(/÷/g, "/");
}

/** 「100-80%(含80%)、80-50%(含50%)、50-0%」, also written upwards and with 分值的 before the numbers. */
function tierBands(text: string): PolicyParameters {
  const between = "[^\\d]{0,12}(?:含?\\d+%?[^\\d]{0,6})?";
  const downwards = new RegExp(`100%?-(\\d{2})%${between}\\1%?-(\\d{2})%${between}\\2%?-0%?`);
  const found = downwards.exec(text) ?? upwardBands(text);
  if (!found) return {};
  const [achieved, partly] = [percent(found[1]), percent(found[2])];
  return achieved && partly?.lt(achieved) ? { tierBands: { achieved, partly } } : {};
}

function upwardBands(text: string): RegExpExecArray | null {
  return /(\d{2})%[^\d]{0,4}-100%.{0,20}?(\d{2})%[^\d]{0,4}-\1%.{0,20}?0%?-\2%/.exec(text);
}

/** 反向指标 得分=权重*A/B, 目标值÷实际值×分值, or 「按B/A或A/B*该指标分值记分」: ratio; 1-(B-A)/A: linear. */
function reverseFormula(text: string): PolicyParameters {
  if (/\(?1-\(?\(?(?:B-A|实际[^-]{0,6}值-[^)]{0,6}值)\)?\/(?:A|[^)]{0,8}值)/.test(text))
    return { reverse: "linear", reverseStated: true };
  if (TARGET_BY_ACTUAL.test(text)) return { reverse: "ratio", reverseStated: true };
  return {};
}

const INVERSE = String.raw`(?:A\/B|(?:目标|指标)值\/(?:实际|全年)[^/*]{0,5}值)`;
const POINTS = "(?:权重|分值|分数)";
const TARGET_BY_ACTUAL = new RegExp(
  String.raw`${POINTS}\*\(?${INVERSE}|${INVERSE}\)?\*[^,。;]{0,6}${POINTS}`,
);

const LEVEL1_NAMES: readonly (readonly [RegExp, string])[] = [
  [/成本指标[^\d,、;。]{0,6}?(\d{1,2}(?:\.\d)?)分/, "成本指标"],
  [/产出指标[^\d,、;。]{0,6}?(\d{1,2}(?:\.\d)?)分/, "产出指标"],
  [/效益指标[^\d,、;。]{0,6}?(\d{1,2}(?:\.\d)?)分/, "效益指标"],
  [/满意度(?:指标)?[^\d,、;。]{0,6}?(\d{1,2}(?:\.\d)?)分/, "满意度指标"],
];

/** 「产出指标50分、效益指标30分、满意度指标10分」. */
function level1Weights(text: string): PolicyParameters {
  const found = LEVEL1_NAMES.flatMap(([pattern, name]) => {
    const weight = pattern.exec(text)?.[1];
    return weight === undefined ? [] : [{ name, weight: new Decimal(weight) }];
  });
  return found.length >= 2 ? { level1Weights: found } : {};
}

/** 「预算资金执行率10分」. */
function fundWeight(text: string): PolicyParameters {
  const weight = /预算(?:资金)?执行率?(?:指标)?[^\d,、;。%]{0,6}(\d{1,2})分/.exec(text)?.[1];
  return weight === undefined ? {} : { fundWeight: new Decimal(weight) };
}

/** 「超过年度指标值130%」, 「偏离年初目标值30%以上」, 「超出目标值20%」: the ratio to the target. */
function overFulfilment(text: string): PolicyParameters {
  const target = "(?:年度|年初|预期|绩效)?(?:指标|目标)值?(?:的)?";
  const whole = new RegExp(`(?:超过|高于|大于|达到|达)${target}[^\\d]{0,6}(1[1-9]\\d|200)%`);
  const beyond = new RegExp(`(?:偏离|超过|超出|高于|大于)${target}[^\\d]{0,6}([2-9]0)%`);
  const ratio = percent(whole.exec(text)?.[1]);
  if (ratio) return { overFulfilment: ratio };
  const excess = percent(beyond.exec(text)?.[1]);
  return excess ? { overFulfilment: excess.plus(1) } : {};
}

/** 「预算执行率低于90%的须说明原因」. */
function lowExecution(text: string): PolicyParameters {
  const pattern = /执行率[^\d。;]{0,6}(?:低于|小于|不足|未达到?|不到|<)(\d{2})%[^。;]{0,24}原因/;
  const threshold = percent(pattern.exec(text)?.[1]);
  return threshold ? { lowExecution: threshold, reasonsDemanded: true } : {};
}

/** 「优(90-100)、良(80-89)、中(60-79)、差(0-59)」 or 「90(含)-100分为优…60分以下为差」, with or without upper ends. */
function grades(text: string): PolicyParameters {
  const found = ["优", "良", "中"].map((name) => {
    const least = leastPoints(text, name);
    if (least) return { name, from: least };
    const after = new RegExp(
      `${name}秀?好?[^\\d]{0,4}(\\d{2,3})[^\\d]{1,8}?-[^\\d]{0,3}(\\d{2,3})`,
    );
    const before = new RegExp(
      `(\\d{2})[^\\d]{0,6}-[^\\d]{0,3}(\\d{2,3})[^\\d]{0,8}为[“"「]?${name}`,
    );
    const ends = before.exec(text) ?? after.exec(text) ?? plainRange(text, name);
    return ends ? { name, from: lower(ends[1], ends[2]) } : null;
  });
  const [good, fair, middle] = found;
  if (!good || !fair || !middle) return {};
  if (!good.from.gt(fair.from) || !fair.from.gt(middle.from)) return {};
  return { grades: [good, fair, middle, { name: "差", from: new Decimal(0) }] };
}

/** 「90分（含）以上为优秀」, 「优（90分及以上）」, 「优（≥90分）」. */
function leastPoints(text: string, name: string): Decimal | null {
  const points = "(\\d{2})分?(?:\\(含\\))?及?以上";
  const before = new RegExp(`${points}[^\\d,、;。]{0,6}为[“"「]?${name}`).exec(text);
  const after = new RegExp(`${name}[秀好等]?[(:](?:${points}|≥(\\d{2}))`).exec(text);
  const digits = before?.[1] ?? after?.[1] ?? after?.[2];
  return digits === undefined ? null : new Decimal(digits);
}

function plainRange(text: string, name: string): RegExpExecArray | null {
  return new RegExp(`${name}\\((\\d{2,3})-(\\d{2,3})`).exec(text);
}

function lower(one: string | undefined, other: string | undefined): Decimal {
  return Decimal.min(one ?? 0, other ?? 0);
}

const STEPS: readonly (readonly [RegExp, SteppedClass])[] = [
  [/满意[^。;]{0,40}每(?:下降|降|低|减少|少)[^。;]{0,10}扣/, "satisfaction"],
  [/满意[^。;]{0,20}\d%[^。;]{0,12}\d分[^。;]{0,20}\d%[^。;]{0,12}\d分/, "satisfaction"],
  [/成本[^。;]{0,60}(?:每(?:超|增加|高)[^。;]{0,10}扣|±\d+%[^。;]{0,12}\d分)/, "cost"],
];

/** 「群众满意率90%以上得10分,每降5%扣1分」: only that steps are stated, not the steps. */
function stepped(text: string): { stepped?: ScoringPolicy["stepped"] } {
  const classes = STEPS.flatMap(([pattern, name]) => (pattern.test(text) ? [name] : []));
  return classes.length > 0 ? { stepped: [...new Set(classes)] } : {};
}

/** "80" gives 0.8. */
function percent(digits: string | undefined): Decimal | null {
  return digits === undefined ? null : new Decimal(digits).div(100);
}
