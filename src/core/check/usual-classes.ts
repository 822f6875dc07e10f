import type { EvaluationTable } from "../detect/evaluation-table";

/** A class of indicators that the national form has, by the words of its name. */
export interface UsualClass {
  readonly name: string;
  readonly pattern: RegExp;
}

export const OUTPUT: UsualClass = { name: "产出指标", pattern: /产出|项目完成/ };
export const SATISFACTION: UsualClass = { name: "满意度指标", pattern: /满意/ };

const BESIDE_OUTPUT: readonly UsualClass[] = [
  { name: "效益指标", pattern: /效益|效果/ },
  SATISFACTION,
];

/** The level-1 classes besides 产出 in which a table has no indicator at all; satisfaction may stand under 效益. */
export function emptyClasses({ classes }: EvaluationTable): readonly UsualClass[] {
  return BESIDE_OUTPUT.filter(
    (one) =>
      !classes.some(
        ({ level, name }) => (level === 1 || one === SATISFACTION) && one.pattern.test(name),
      ),
  );
}
