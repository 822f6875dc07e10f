import { describe, expect, test } from "@jest/globals";
import { Decimal } from "decimal.js";
import type { Operand } from "../../../src/core/edits/score-formulas";
import {
  canSum,
  cellOperand,
  fundScoreFormula,
  gradeFormula,
  numberOperand,
  rateFormula,
  rowScoreFormula,
  sumFormula,
} from "../../../src/core/edits/score-formulas";
import type { Position } from "../../../src/core/grid/address";
import { fromA1 } from "../../../src/core/grid/address";
import type { ScoringPolicy } from "../../../src/core/score/policy";
import { policy } from "../score/score-one";

const at = (address: string): Position => fromA1(address) ?? { row: 0, column: 0 };
const cell = (address: string): Operand => cellOperand(at(address));
const number = (value: string): Operand => numberOperand(new Decimal(value));

const funds = { executed: cell("F6"), budget: cell("E6"), fallback: null };
const row = { target: cell("E10"), actual: cell("F10"), weight: cell("G10") };
const changed = (changes: Partial<ScoringPolicy>) => policy("national-2020", changes);
const linear = changed({ reverse: "linear" });
const ratio = changed({ reverse: "ratio" });

describe("formulas that compute without us", () => {
  test.each<readonly [string, string, string]>([
    [
      "a rate as a fraction",
      rateFormula(funds, "fraction"),
      '=IF(COUNT(F6,E6)<2,"",IF(E6>0,ROUND(ROUND(F6/E6,12),4),""))',
    ],
    [
      "a rate in percent",
      rateFormula(funds, "percent-number"),
      '=IF(COUNT(F6,E6)<2,"",IF(E6>0,ROUND(ROUND(100*F6/E6,12),2),""))',
    ],
    [
      "a rate as a text, by the initial budget where the other is blank",
      rateFormula({ ...funds, fallback: cell("D6") }, "percent-text"),
      '=IF(COUNT(F6)<1,"",IF(N(IF(ISNUMBER(E6),E6,D6))>0,ROUND(ROUND(100*F6/IF(ISNUMBER(E6),E6,D6),12),2)&"%",""))',
    ],
    [
      "the score of the funds",
      fundScoreFormula(funds, cell("G6"), policy()),
      '=IF(COUNT(F6,E6,G6)<3,"",IF(E6>0,ROUND(ROUND(G6*MAX(0,MIN(1,F6/E6)),12),2),""))',
    ],
    [
      "with points the table does not print",
      fundScoreFormula(funds, number("10"), changed({ scoreDecimals: 1 })),
      '=IF(COUNT(F6,E6)<2,"",IF(E6>0,ROUND(ROUND(10*MAX(0,MIN(1,F6/E6)),12),1),""))',
    ],
    [
      "at least",
      rowScoreFormula(row, "at-least", policy()),
      '=IF(COUNT(E10,F10,G10)<3,"",IF(F10>=E10,G10,IF(E10>0,ROUND(ROUND(MAX(0,G10*F10/E10),12),2),IF(E10=0,0,""))))',
    ],
    [
      "at most, by ratio",
      rowScoreFormula(row, "at-most", ratio),
      '=IF(COUNT(E10,F10,G10)<3,"",IF(F10<=E10,G10,IF(E10>0,ROUND(ROUND(G10*E10/F10,12),2),IF(E10=0,0,""))))',
    ],
    [
      "at most, by excess",
      rowScoreFormula({ ...row, weight: number("8") }, "at-most", linear),
      '=IF(COUNT(E10,F10)<2,"",IF(F10<=E10,8,IF(E10>0,ROUND(ROUND(MAX(0,8*(2*E10-F10)/E10),12),2),IF(E10=0,0,""))))',
    ],
    [
      "equal only where it is exact",
      rowScoreFormula(row, "equal", changed({ equal: "exact", reverse: "ratio" })),
      '=IF(COUNT(E10,F10,G10)<3,"",IF(F10=E10,G10,IF(E10>0,IF(F10>E10,ROUND(ROUND(G10*E10/F10,12),2),ROUND(ROUND(MAX(0,G10*F10/E10),12),2)),IF(E10=0,0,""))))',
    ],
    [
      "a sum of neighbours and others",
      sumFormula([at("I6"), at("H10"), at("H11"), at("H13")], 2),
      '=IF(COUNT(I6,H10:H11,H13)=4,ROUND(SUM(I6,H10:H11,H13),2),"")',
    ],
    [
      "the grade",
      gradeFormula(at("H20"), policy()) ?? "",
      '=IF(ISNUMBER(H20),IF(H20>=90,"优",IF(H20>=80,"良",IF(H20>=60,"中","差"))),"")',
    ],
  ])("%s", (_, formula, expected) => {
    expect(formula).toBe(expected);
  });

  test("equal without exactness is at least", () => {
    const lenient = changed({ equal: "at-least" });
    expect(rowScoreFormula(row, "equal", lenient)).toBe(rowScoreFormula(row, "at-least", lenient));
  });

  test("a policy without grades has no formula for one, and quotes in a grade stay text", () => {
    expect(gradeFormula(at("A1"), { grades: [] })).toBeNull();
    const grades = [{ name: '"甲"', from: new Decimal(90) }];
    expect(gradeFormula(at("A1"), { grades })).toBe('=IF(ISNUMBER(A1),IF(A1>=90,"""甲""",""),"")');
  });

  test("more places than a function takes cannot be summed", () => {
    const apart = (count: number) =>
      [...Array(count).keys()].map((i) => ({ row: 2 * i, column: 0 }));
    expect([canSum(apart(255)), canSum(apart(256)), canSum([])]).toEqual([true, false, false]);
  });
});
