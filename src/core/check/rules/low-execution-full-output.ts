import type { EvaluationTable } from "../../detect/evaluation-table";
import { shownNumber, shownPercent } from "../../score/shown-number";
import { statedExecution } from "../execution";
import type { NumberField } from "../field-text";
import { eachCellOnce, hasNumber, sumOfFields } from "../field-text";
import { tableRule } from "../rule";
import type { ScoredTable } from "../rule";
import { flatMapped } from "../../values/flat-mapped";

/** What classes of outputs are called; of level 1, or of level 2 where one 绩效指标 heads them all. */
const OUTPUT = /^(?:项目)?(?:产出|完成指标)/;

/** B09: much of the money was not spent, and yet every output has full marks. */
export const lowExecutionFullOutput = tableRule({
  id: "low-execution-full-output",
  code: "B09",
  clause: "财预〔2020〕10号（预算执行与绩效目标完成情况应相互印证，通常做法）",
  fix: "none",
  messages: {
    questionable: { severity: "warning", slots: ["rate", "threshold", "points"] },
  },
  *check(scored) {
    const { fullOutputExecution: threshold } = scored.scorecard.policy.policy;
    const execution = statedExecution(scored);
    if (!execution || !threshold || execution.rate.gte(threshold)) return;
    const scores = fullOutputScores(scored);
    if (!scores) return;
    yield {
      messageId: "questionable",
      cells: [...execution.cells, ...scores.map(({ at }) => at)],
      values: {
        rate: shownPercent(execution.rate),
        threshold: shownPercent(threshold),
        points: shownNumber(sumOfFields(scores)),
      },
    };
  },
});

/** The scores of the outputs where each has all its points; null where one has not, or there are none. */
function fullOutputScores({ table, scorecard }: ScoredTable): readonly NumberField[] | null {
  const counting = outputRows(table).filter((index) => scorecard.rows[index]?.counts);
  const full = flatMapped(counting, (index) => {
    const score = table.indicators[index]?.score ?? null;
    const weight = scorecard.rows[index]?.weight;
    return hasNumber(score) && weight?.gt(0) && score.number.gte(weight) ? [score] : [];
  });
  return full.length > 0 && full.length === counting.length ? eachCellOnce(full) : null;
}

function outputRows({ classes }: EvaluationTable): readonly number[] {
  const outputs = classes.filter(({ name }) => OUTPUT.test(name));
  return flatMapped(outputs, ({ rows }) => rows);
}
