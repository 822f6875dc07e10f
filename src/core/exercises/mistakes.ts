import { Decimal } from "decimal.js";
import type { Slot } from "../forms/layouts/layout";
import type { CellContent } from "../sheets/sheet-drawing";
import { number, text, type Filling } from "./consistent-filling";

/** Slots with what a mistake writes into them. */
export type Change = ReadonlyMap<Slot, CellContent>;

export interface Mistake {
  readonly rule: string;
  /** Ways to make it in this form; each is tried until one is found by that rule alone. */
  readonly ways: (form: FilledForm) => readonly Change[];
  /** The mistake lies in the total itself, which is then not added up anew. */
  readonly ofTotal?: true;
}

/** A consistent filled form, slot by slot, scores included. */
export class FilledForm {
  constructor(readonly contents: Filling) {}

  number(slot: Slot): Decimal | null {
    const content = this.contents.get(slot);
    return content?.kind === "number" ? new Decimal(content.decimal) : null;
  }

  text(slot: Slot): string {
    const content = this.contents.get(slot);
    return content?.kind === "text" ? content.text : "";
  }

  rows(): readonly number[] {
    return [...this.contents.keys()].flatMap((slot) => {
      const index = /^row\.(\d+)\.level3$/.exec(slot)?.[1];
      return index === undefined ? [] : [Number(index)];
    });
  }

  missed(row: number): boolean {
    const [weight, score] = [this.number(`row.${row}.weight`), this.number(`row.${row}.score`)];
    return weight !== null && score !== null && score.lt(weight);
  }
}

const change = (slot: Slot, content: CellContent): Change => new Map([[slot, content]]);
const changes = (...pairs: readonly (readonly [Slot, CellContent])[]): Change => new Map(pairs);
const blank: CellContent = { kind: "blank" };

type RowWay = (form: FilledForm, row: number) => Change | null;

/** The same mistake in any row where it can be made. */
function inRows(way: RowWay): Mistake["ways"] {
  return (form) => form.rows().flatMap((row) => way(form, row) ?? []);
}

function inMissed(way: RowWay): Mistake["ways"] {
  return inRows((form, row) => (form.missed(row) ? way(form, row) : null));
}

function inReached(way: RowWay): Mistake["ways"] {
  return inRows((form, row) => (form.missed(row) ? null : way(form, row)));
}

/** A number somewhat off, where there is one. */
function off(slot: Slot, by: Decimal.Value): Mistake["ways"] {
  return (form) => {
    const held = form.number(slot);
    return held === null ? [] : [change(slot, number(held.plus(by)))];
  };
}

/** All money spent to this share, with rate and score as they follow from it. */
function spent(share: string): Mistake["ways"] {
  return (form) => {
    const rows = [0, 1, 2].flatMap((row) => {
      const budget = form.number(`fund.${row}.adjustedBudget`);
      const outturn = budget?.times(share).toDecimalPlaces(2);
      return outturn ? [[`fund.${row}.executed`, number(outturn)] as const] : [];
    });
    const weight = form.number("fund.0.weight");
    const rate = new Decimal(share);
    if (rows.length === 0 || !weight) return [];
    return [
      changes(
        ...rows,
        ["fund.0.rate", number(rate)],
        ["fund.0.score", number(Decimal.min(1, rate).times(weight).toDecimalPlaces(2))],
      ),
    ];
  };
}

const UNIT = /[^\d.%]+$/;

/** The mistakes that can be planted. */
export const MISTAKES: readonly Mistake[] = [
  { rule: "execution-rate", ways: off("fund.0.rate", "-0.05") },
  { rule: "execution-score", ways: off("fund.0.score", "-0.6") },
  { rule: "fund-sum", ways: off("fund.1.initialBudget", 30) },
  { rule: "execution-over-budget", ways: spent("1.1") },
  { rule: "field-missing", ways: () => [change("head.supervisor", blank)] },
  { rule: "scores-total", ways: off("total.score", -2), ofTotal: true },
  { rule: "grade", ways: () => [change("total.grade", text("中"))], ofTotal: true },
  {
    rule: "weights-total",
    ways: inReached((form, row) => {
      const weight = form.number(`row.${row}.weight`);
      return (
        weight &&
        changes(
          [`row.${row}.weight`, number(weight.plus(2))],
          [`row.${row}.score`, number(weight.plus(2))],
        )
      );
    }),
  },
  {
    rule: "score-over-weight",
    ways: inReached((form, row) => {
      const weight = form.number(`row.${row}.weight`);
      return weight && change(`row.${row}.score`, number(weight.plus(1)));
    }),
  },
  {
    rule: "missed-full-marks",
    ways: inReached((form, row) => {
      const value = /^≥(\d+)/.exec(form.text(`row.${row}.target`))?.[1];
      const unit = form.text(`row.${row}.actual`).replace(/^\d+/, "");
      return value === undefined
        ? null
        : changes(
            [`row.${row}.actual`, text(`${Math.floor(Number(value) * 0.8)}${unit}`)],
            [`row.${row}.reason`, text("个别工程进度偏慢，已加强调度")],
          );
    }),
  },
  {
    rule: "proportional-score",
    ways: inMissed((form, row) => {
      const [score, weight] = [form.number(`row.${row}.score`), form.number(`row.${row}.weight`)];
      return (
        score &&
        weight &&
        change(`row.${row}.score`, number(score.plus(weight).div(2).toDecimalPlaces(2)))
      );
    }),
  },
  {
    rule: "met-points-lost",
    ways: inReached((form, row) => {
      const score = form.number(`row.${row}.score`);
      return score?.gt(2) ? change(`row.${row}.score`, number(score.minus(1))) : null;
    }),
  },
  {
    rule: "deduction-unexplained",
    ways: inMissed((_, row) => change(`row.${row}.reason`, blank)),
  },
  {
    rule: "empty-reason",
    ways: inMissed((_, row) => change(`row.${row}.reason`, text("无"))),
  },
  {
    rule: "over-fulfilled-unexplained",
    ways: inReached((form, row) => {
      const actual = form.text(`row.${row}.actual`);
      const value = /^\d+/.exec(actual)?.[0];
      return value === undefined || actual.includes("%")
        ? null
        : change(`row.${row}.actual`, text(`${Number(value) * 2}${actual.slice(value.length)}`));
    }),
  },
  {
    rule: "unit-mismatch",
    ways: inRows((form, row) => {
      const actual = form.text(`row.${row}.actual`);
      return UNIT.test(actual)
        ? change(`row.${row}.actual`, text(actual.replace(UNIT, "件")))
        : null;
    }),
  },
  {
    rule: "comparator-in-actual",
    ways: inReached((form, row) =>
      change(`row.${row}.actual`, text(`≥${form.text(`row.${row}.actual`)}`)),
    ),
  },
  {
    rule: "kind-mismatch",
    ways: inReached((form, row) =>
      form.text(`row.${row}.actual`).includes("%")
        ? null
        : change(`row.${row}.actual`, text("已经全部完成")),
    ),
  },
  {
    rule: "approximate-actual",
    ways: inReached((form, row) => {
      const actual = form.text(`row.${row}.actual`);
      return actual.includes("%")
        ? null
        : change(`row.${row}.actual`, text(actual.replace(/^\d+/, "$&余")));
    }),
  },
  { rule: "actual-missing", ways: inReached((_, row) => change(`row.${row}.actual`, blank)) },
  { rule: "target-missing", ways: inReached((_, row) => change(`row.${row}.target`, blank)) },
  {
    rule: "vague-target",
    ways: inReached((_, row) =>
      changes(
        [`row.${row}.target`, text("有所改善")],
        [`row.${row}.actual`, text("有所改善，群众生活方便")],
      ),
    ),
  },
  {
    rule: "impossible-target",
    ways: inRows((form, row) => {
      const target = form.text(`row.${row}.target`);
      return target.endsWith("%") && !form.missed(row)
        ? changes([`row.${row}.target`, text("≥100%")], [`row.${row}.actual`, text("100%")])
        : null;
    }),
  },
  {
    rule: "satisfaction-evidence",
    ways: inReached((form, row) =>
      form.text(`row.${row}.level3`).includes("满意")
        ? change(`row.${row}.actual`, text("100%"))
        : null,
    ),
  },
  {
    rule: "direction-suspect",
    ways: inRows((form, row) => {
      const target = form.text(`row.${row}.target`);
      return target.startsWith("≥") && target.endsWith("%")
        ? changes([`row.${row}.target`, text("≤99%")], [`row.${row}.actual`, text("96%")])
        : null;
    }),
  },
  {
    rule: "not-applicable-weighted",
    ways: inReached((_, row) =>
      changes([`row.${row}.target`, text("不涉及")], [`row.${row}.actual`, text("不涉及")]),
    ),
  },
  {
    rule: "money-unit",
    ways: (form) => {
      const executed = form.number("fund.0.executed");
      return executed === null ? [] : [change("fund.0.executed", text(`${executed.toFixed()}元`))];
    },
  },
  { rule: "low-execution-unexplained", ways: spent("0.85") },
];
