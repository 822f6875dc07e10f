import { describe, expect, test } from "@jest/globals";
import type { Derivation } from "../../src/core/score/scorecard";
import { scoreTable } from "../../src/core/score/score-table";
import { DERIVATION_SENTENCES, derivationSentence } from "../../src/words/derivations";
import { Random } from "../core/score/random";
import { randomTable } from "../core/score/random-table";
import { policy, score, scoreRow } from "../core/score/score-one";

function sentence(derivation: Derivation | undefined): string {
  return derivation ? derivationSentence(derivation) : "";
}

describe("a derivation in words", () => {
  test("shows the numbers and the formula", () => {
    expect(sentence(scoreRow({ target: "100%", actual: "98%" }).derivation)).toBe(
      "实际完成值98%低于目标100%，按完成比例计分：10×98%÷100%=9.80分。",
    );
    expect(sentence(scoreRow({ target: "≥150人", actual: "138" }).derivation)).toBe(
      "实际完成值138人低于目标150人，按完成比例计分：10×138÷150=9.20分。",
    );
    const funds = [{ adjusted: 33.83, executed: 32.26, weight: 20 }];
    const rows = [{ level1: "产出指标", target: "≥1次", actual: "1次", weight: 80 }];
    const card = score({ funds, rows }, policy("hubei"));
    expect(sentence(card.funds?.rateDerivation)).toBe(
      "执行数32.26万元÷全年预算数33.83万元=95.36%。",
    );
    expect(sentence(card.funds?.scoreDerivation)).toBe(
      "执行率95.36%×分值20=19.07分（执行数32.26万元，全年预算数33.83万元）。",
    );
    expect(sentence(card.total.derivation)).toBe("各项得分相加：19.07+80=99.07分。");
  });

  test("shows as written what was not compared", () => {
    expect(sentence(scoreRow({ target: "≥266米", actual: "≥266米" }).derivation)).toContain(
      "≥266米",
    );
    expect(sentence(scoreRow({ target: "≥10次", actual: "20余次" }).derivation)).toContain(
      "20余次",
    );
  });

  test("shows the standard that the table prints for the row, cut where it is long", () => {
    const said = (criteria: string): string =>
      sentence(scoreRow({ target: "100%", actual: "90%", criteria }).derivation);
    expect(said("≥95%得9分，\n不足不得分")).toContain("（≥95%得9分，不足不得分）");
    expect(said(`不得分${"。".repeat(400)}`).length).toBeLessThan(120);
  });

  test("no sentence over many tables has a slot left open or an empty number", () => {
    const seen = new Set<string>();
    for (let seed = 1; seed <= 800; seed += 1) {
      const { table, policy: resolved, choices } = randomTable(new Random(seed));
      const { funds, rows, total } = scoreTable(table, resolved, choices);
      const derivations = [
        ...rows.map(({ derivation }) => derivation),
        ...(funds ? [funds.rateDerivation, funds.scoreDerivation] : []),
        total.derivation,
      ];
      for (const derivation of derivations) {
        seen.add(derivation.id);
        const text = derivationSentence(derivation);
        expect(text).not.toMatch(/[{}]/);
        expect(text).not.toMatch(/=分|[×÷][=÷×]|满分分|：=/);
      }
    }
    // Every way a random table can be scored was met; the others are listed.
    const unseen = Object.keys(DERIVATION_SENTENCES).filter((id) => !seen.has(id));
    expect(unseen.sort()).toEqual([
      "by-standard",
      "no-value-columns",
      "own-standard",
      "total-follows",
    ]);
  });
});
