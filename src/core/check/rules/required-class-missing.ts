import type { EvaluationTable, Field, IndicatorClass } from "../../detect/evaluation-table";
import { isClosed } from "../table-end";
import { tableRule } from "../rule";
import type { ScoredTable } from "../rule";
import { emptyClasses, OUTPUT, SATISFACTION } from "../usual-classes";
import type { UsualClass } from "../usual-classes";

const messages = {
  missing: { severity: "info", slots: ["missing"] },
} as const;

/** Kinds of output; 成本 may stand as a level-1 class instead (财预〔2021〕101号). */
const OUTPUTS: readonly UsualClass[] = [
  { name: "数量指标", pattern: /数量/ },
  { name: "质量指标", pattern: /质量/ },
  { name: "时效指标", pattern: /时效|进度/ },
  { name: "成本指标", pattern: /成本/ },
];

/** Notes that leave satisfaction to the unit: 「满意度指标暂可不作为必评指标」. */
const OPTIONAL_SATISFACTION = /满意度[^。；;]{0,10}(?:可不|不作为必|不是必)/;

/** S16: a project table has indicators of benefit and satisfaction, and all kinds of output. */
export const requiredClassMissing = tableRule({
  id: "required-class-missing",
  code: "S16",
  clause: "财预〔2020〕10号附件 项目支出绩效自评表（产出、效益、满意度指标）",
  fix: "none",
  messages,
  *check(scored) {
    const { table } = scored;
    const output = nationalOutput(scored);
    if (!output || !hasItsEnd(table)) return;
    const level1 = table.classes.filter(({ level }) => level === 1);
    const outputs = OUTPUTS.filter(
      ({ pattern }) =>
        ![...level1, ...within(table, output)].some(({ name }) => pattern.test(name)),
    );
    const missing = [...emptyClasses(table).filter((one) => isMissed(one, table)), ...outputs];
    if (missing.length === 0) return;
    const place =
      outputs.length === missing.length ? output.label : (heading(table) ?? output.label);
    yield {
      messageId: "missing",
      cells: [place.at],
      values: { missing: missing.map(({ name }) => name).join("、") },
    };
  },
});

/** The output class of a table laid out as the national form is, with 数量, 质量 … under it. */
function nationalOutput({ table }: ScoredTable): IndicatorClass | null {
  if (table.kind !== "project" && table.kind !== "target-completion") return null;
  // By criteria (决策, 过程, 产出, 效益) and not by targets: a form with other classes.
  if (!table.columns.target) return null;
  const [output, ...others] = table.classes.filter(
    ({ level, name }) => level === 1 && OUTPUT.pattern.test(name),
  );
  if (!output || others.length > 0) return null;
  if (table.classes.some(({ level, name }) => level === 1 && OTHER_CLASS.test(name))) return null;
  const kinds = within(table, output);
  return kinds.some(({ name }) => OUTPUTS.some(({ pattern }) => pattern.test(name)))
    ? output
    : null;
}

/** Classes of evaluations by 决策, 过程, 产出 and 效益, which the national form has not. */
const OTHER_CLASS = /^(项目|政策)?(决策|过程|管理|投入|制定|执行)(指标)?$/;

function within(table: EvaluationTable, whole: IndicatorClass): readonly IndicatorClass[] {
  return table.classes.filter(
    ({ level, rows }) => level === 2 && rows.every((row) => whole.rows.includes(row)),
  );
}

/** Satisfaction comes last: where it stands there, nothing is lost before it. */
function hasItsEnd(table: EvaluationTable): boolean {
  const last = table.classes.filter(({ level }) => level === 1).at(-1);
  const ended = last !== undefined && SATISFACTION.pattern.test(last.name);
  return isClosed(table) || (!table.cut && ended);
}

function isMissed(required: UsualClass, { notes }: EvaluationTable): boolean {
  return required !== SATISFACTION || !notes.some(({ text }) => OPTIONAL_SATISFACTION.test(text));
}

function heading({ columns }: EvaluationTable): Field | undefined {
  return columns.level1 ?? columns.level2;
}
