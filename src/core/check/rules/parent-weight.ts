import { shownNumber } from "../../score/shown-number";
import { classParts } from "../class-parts";
import { differenceOf, hasNumber, sumOfFields } from "../field-text";
import { tableRule } from "../rule";
import { isWhole } from "../table-end";

/** W02: the weight printed for a level-1 or level-2 class is the sum of the weights directly under it. */
export const parentWeight = tableRule({
  id: "parent-weight",
  code: "W02",
  clause: "财预〔2020〕10号（下级指标分值之和等于上级指标分值，通常做法）",
  fix: "none",
  messages: {
    differs: { severity: "error", slots: ["name", "printed", "sum", "gap", "difference"] },
  },
  *check({ table }) {
    for (const group of table.classes) {
      const printed = group.statedWeight;
      if (!hasNumber(printed) || !isWhole(table, group)) continue;
      const parts = classParts(table, group, "weight");
      if (!parts) continue;
      const sum = sumOfFields(parts);
      if (sum.eq(printed.number)) continue;
      yield {
        messageId: "differs",
        cells: [printed.at, ...parts.map(({ at }) => at)],
        values: {
          name: group.name,
          printed: shownNumber(printed.number),
          sum: shownNumber(sum),
          ...differenceOf(sum, printed.number),
        },
      };
    }
  },
});
