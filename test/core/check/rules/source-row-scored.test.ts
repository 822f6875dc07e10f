import { sourceRowScored } from "../../../../src/core/check/rules/source-row-scored";
import type { FundSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const table = (total: FundSpec, ...sources: FundSpec[]): TableSpec => ({
  rows: [],
  funds: [total, ...sources],
});
const fiscal = (more: FundSpec): FundSpec => ({
  source: "fiscal",
  label: "其中：本年财政拨款",
  ...more,
});

testRule(sourceRowScored, {
  valid: [
    {
      name: "dashes and blanks",
      table: table({ weight: 10, score: 10 }, fiscal({ weight: "—", rate: "100%", score: "" })),
    },
    {
      name: "a score of 0",
      table: table({ weight: 10, score: 0 }, fiscal({ weight: 0, score: 0 })),
    },
    {
      name: "the total row has no points: those of its source are the only ones",
      table: table({ weight: "", score: "" }, fiscal({ weight: 10, score: 10 })),
    },
    {
      name: "the points of the total split over its sources",
      table: table(
        { weight: 10, score: 9 },
        fiscal({ weight: 6, score: 6 }),
        fiscal({ weight: 4, score: 3, label: "其他资金" }),
      ),
    },
    {
      name: "the weight of the total split over its sources, whose scores do not make that of the total",
      table: table(
        { weight: 10, score: 8 },
        fiscal({ weight: 6, score: 6 }),
        fiscal({ weight: 4, score: 3, label: "其他资金" }),
      ),
    },
  ],
  invalid: [
    {
      name: "weight and score repeated",
      table: table({ weight: 10, score: 10 }, fiscal({ weight: 10, score: 10 })),
      findings: [
        {
          messageId: "scored",
          cells: ["I7", "G7"],
          values: { source: "其中：本年财政拨款", points: "10、10" },
          fix: { I7: "" },
        },
      ],
    },
    {
      name: "only the weight repeated: a person has to clear it",
      table: table({ weight: 10, score: 9.5 }, fiscal({ weight: 10 })),
      findings: [{ messageId: "scored", cells: ["G7"], fix: null }],
    },
    {
      name: "several sources are one mistake",
      table: table(
        { weight: 10, score: 10 },
        fiscal({ weight: 10, score: 10 }),
        fiscal({ score: 5, label: "上年结转资金" }),
      ),
      findings: [
        {
          messageId: "scored",
          cells: ["I7", "G7", "I8"],
          values: { source: "其中：本年财政拨款、上年结转资金" },
          fix: { I7: "", I8: "" },
        },
      ],
    },
  ],
});
