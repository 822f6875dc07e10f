import { foldText } from "./normalise";
import { onceEach } from "./once-each";

/** Ends of names whose values are shares of a whole. */
const SHARES = "比例 占比 比重 百分比 满意度 满意程度 知晓度 认可度 完成度 达标度 覆盖度".split(
  " ",
);
/** Rates that are no shares of a whole. */
const NO_SHARES = "效率 频率 功率 汇率 速率 分辨率 倍率 容积率 曝光率 心率 帧率".split(" ");
/** Words behind a name that do not change what it measures. */
const TAILS = "调查 情况 指标 水平 评价 测评 得分 值 等 达标 达".split(" ");

/** Names end within this length; what stands before does not matter. */
const LONGEST_NAME = 80;

function withoutTails(name: string): string {
  let rest = name;
  for (;;) {
    const shorter = rest;
    const tail = TAILS.find((word) => shorter.length > word.length && shorter.endsWith(word));
    if (tail === undefined) return rest;
    rest = rest.slice(0, -tail.length);
  }
}

function lineIsRate(line: string): boolean {
  const folded = foldText(line.slice(-LONGEST_NAME));
  const bracket = /\(([^()]*)\)$/.exec(folded);
  if (bracket?.[1] !== undefined && /[%‰]|百分比/.test(bracket[1])) return true;
  const name = withoutTails(folded.replace(/\([^()]*\)/g, "").replace(/[:;,。]+$/, ""));
  if (NO_SHARES.some((word) => name.endsWith(word))) return false;
  return name.endsWith("率") || SHARES.some((word) => name.endsWith(word));
}

/**
 * Whether an indicator's name says that its values are percentages: …率, 比例, 占比, 满意度, 进度(%).
 * A name of several lines (name, then explanation) is one if any line is.
 */
export const isRateLabel = onceEach((name: string): boolean =>
  name.split(/[\r\n]+/).some(lineIsRate),
);
