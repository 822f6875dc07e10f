import { shownPercent } from "../../score/shown-number";
import { statedExecution } from "../execution";
import { answersFundQuestion, missingFundReason } from "../fund-reasons";
import { tableRule } from "../rule";

const slots = ["rate", "threshold"] as const;

const messages = {
  /** The form or its notes ask for the reason. */
  demanded: { severity: "warning", slots },
  /** Nobody demands it; reviewers ask all the same. */
  unexplained: { severity: "info", slots },
} as const;

const LOW_EXECUTION = {
  topic: /执行|支出|支付|拨付|结余|结转|资金|预算|采购|付款|尾款|款项/,
  answeredByTable: true,
};

/** B08: the execution rate lies below the policy's threshold, and no place of the form says why. */
export const lowExecutionUnexplained = tableRule({
  id: "low-execution-unexplained",
  code: "B08",
  clause: "财预〔2020〕10号（未完成的应说明原因，执行率低于90%须说明为通常做法）",
  fix: "none",
  messages,
  *check(scored) {
    const { table, scorecard } = scored;
    const { lowExecution, reasonsDemanded } = scorecard.policy.policy;
    const execution = statedExecution(scored);
    if (!execution || !lowExecution || execution.rate.gte(lowExecution)) return;
    if (answersFundQuestion(table, LOW_EXECUTION)) return;
    const place = missingFundReason(table);
    yield {
      messageId: reasonsDemanded && place ? "demanded" : "unexplained",
      cells: [...execution.cells, ...(place ? [place.at] : [])],
      values: { rate: shownPercent(execution.rate), threshold: shownPercent(lowExecution) },
    };
  },
});
