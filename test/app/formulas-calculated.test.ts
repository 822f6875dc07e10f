import { expect } from "@jest/globals";
import type { ReadingOptions } from "../../src/app/score-tables";
import { readTables } from "../../src/app/score-tables";
import { planWorkbook } from "../../src/app/score-workbook";
import type { CellWrite } from "../../src/core/edits/edit-plan";
import { parsePolicyFile } from "../../src/core/score/policy-file";
import { openWorkbook } from "../../src/host/xlsx/open-workbook";
import type { XlsxWorkbook } from "../../src/host/xlsx/xlsx-workbook";
import { workbookBytes } from "../cli/workbook-bytes";
import { Random } from "../core/score/random";
import { resavedAll, withOffice } from "../host/xlsx/office";
import type { Literal } from "./sheet-host";

const POLICIES = {
  ratio: { reverse: "ratio", equal: "at-least" },
  linear: { reverse: "linear", equal: "exact" },
  coarse: { reverse: "ratio", equal: "exact", scoreDecimals: 1 },
} as const;
type PolicyName = keyof typeof POLICIES;

const ROWS = 16;
const FIRST_ROW = 8;

/** Targets that divide weights into ties at the third decimal as often as not. */
const TARGETS = [8, 16, 40, 64, 80, 160, 2.5, 12.8, 33.3, 0.7, 1];
const ACTUALS = [0.3, 0.5, 0.625, 0.7, 0.9375, 0.999, 1, 1.01, 1.25, 1.5, 1.999, 2, 3];

interface Filling {
  readonly executed: number;
  readonly budget: number;
  readonly rows: readonly {
    readonly target: number;
    readonly actual: number;
    readonly weight: number;
  }[];
}

function filling(random: Random): Filling {
  const budget = random.pick([80, 100, 33.83, 1234.56, 64]);
  return {
    budget,
    executed: cents(budget * random.pick([0, 0.5, 0.93975, 0.97813, 1, 1.2])),
    rows: [...Array(ROWS).keys()].map(() => {
      const target = random.pick(TARGETS);
      return {
        target,
        actual: cents(target * random.pick(ACTUALS)),
        weight: random.pick([5, 10, 3, 2.5, 7.5]),
      };
    }),
  };
}

function cents(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Rows whose direction is read from the nature column, all of them numbers in their cells. */
function table(project: string, { executed, budget, rows }: Filling): Literal[][] {
  return [
    ["2022年度项目支出绩效自评表"],
    ["项目名称", null, project],
    ["主管部门", null, "某某局", null, null, null, "实施单位", "某某中心"],
    [
      "项目资金（万元）",
      null,
      null,
      null,
      "年初预算数",
      "全年预算数",
      "全年执行数",
      "分值",
      "执行率",
      "得分",
    ],
    [null, "年度资金总额", null, null, budget, budget, executed, 10, null, null],
    ["年度总体目标", "预期目标", null, null, null, null, "实际完成情况"],
    [null, "完成培训", null, null, null, null, "完成培训"],
    [
      "绩效指标",
      "一级指标",
      "二级指标",
      "三级指标",
      "指标性质",
      "年度指标值",
      "实际完成值",
      "分值",
      "得分",
      "偏差原因分析及改进措施",
    ],
    ...rows.map(({ target, actual, weight }, i): Literal[] => [
      null,
      i === 0 ? "产出指标" : null,
      i === 0 ? "数量指标" : null,
      `事项${i + 1}`,
      (["≥", "≤", "="] as const)[i % 3] ?? "≥",
      target,
      actual,
      weight,
      null,
      null,
    ]),
    ["总分", null, null, null, null, null, null, 100, null],
  ];
}

function opened(bytes: Uint8Array): XlsxWorkbook {
  const outcome = openWorkbook(bytes);
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
}

function readingBy(name: PolicyName): ReadingOptions {
  const parsed = parsePolicyFile({ ...POLICIES[name], totalPoints: 1000 });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return { policy: parsed.value };
}

/** Writes formulas into every score cell; gives what they hold by our own arithmetic. */
async function withFormulas(host: XlsxWorkbook, reading: ReadingOptions): Promise<CellWrite[]> {
  const { plan } = await planWorkbook(host, { ...reading, cells: "all", as: "formulas" });
  const applied = await host.apply(plan);
  expect(applied.ok).toBe(true);
  return plan.writes.filter(({ after }) => after.kind === "formula");
}

/** Puts other numbers into the cells the formulas follow. */
async function refill(host: XlsxWorkbook, sheet: string, other: Filling): Promise<void> {
  const [grid] = await host.read([sheet]);
  const write = (row: number, column: number, value: number): CellWrite => ({
    cell: { sheet, at: { row, column } },
    before: { value: grid?.cellAt(row, column)?.value ?? null, formula: null },
    after: { kind: "number", decimal: String(value) },
  });
  const writes = [
    write(4, 5, other.budget),
    write(4, 6, other.executed),
    ...other.rows.flatMap(({ target, actual, weight }, i) => [
      write(FIRST_ROW + i, 5, target),
      write(FIRST_ROW + i, 6, actual),
      write(FIRST_ROW + i, 7, weight),
    ]),
  ];
  expect((await host.apply({ writes })).ok).toBe(true);
}

/** Every cell with a formula of ours beside what we compute for it: `'表'!H5 9.5`. */
async function computedBeside(host: XlsxWorkbook, reading: ReadingOptions) {
  const { tables, gridOf } = await readTables(host, reading);
  const pairs = tables.flatMap(({ table: { sheet, funds, indicators, total }, scorecard }) => {
    const held = (field: { at: { row: number; column: number } } | null | undefined) =>
      field ? gridOf(sheet)?.cellAt(field.at.row, field.at.column)?.value : undefined;
    const shown = (score: { toNumber(): number } | null) => score?.toNumber() ?? "";
    const rate = scorecard.funds?.rate?.toDecimalPlaces(4, 4) ?? null;
    return [
      [`${sheet} rate`, held(funds[0]?.rate), shown(rate)],
      [`${sheet} funds`, held(funds[0]?.score), shown(scorecard.funds?.score ?? null)],
      ...indicators.map((row, i) => [
        `${sheet} ${row.row + 1} ${row.target?.text ?? ""} ${row.actual?.text ?? ""} ${row.weight?.text ?? ""}`,
        held(row.score),
        shown(scorecard.rows[i]?.computed ?? null),
      ]),
      [`${sheet} total`, held(total?.score), shown(scorecard.total.score)],
    ];
  });
  return {
    found: pairs.map(([name, value]) => [name, value]),
    expected: pairs.map(([name, , value]) => [name, value]),
  };
}

withOffice(
  "formulas give what the engine computes, also after other numbers were filled in",
  async () => {
    const random = new Random(20221126);
    const files: Record<string, Uint8Array> = {};
    let formulas = 0;
    for (const name of Object.keys(POLICIES) as PolicyName[]) {
      const sheets = Object.fromEntries(
        [...Array(6).keys()].map((i) => [`表${i + 1}`, table(`项目${i + 1}`, filling(random))]),
      );
      const host = opened(workbookBytes(sheets));
      formulas += (await withFormulas(host, readingBy(name))).length;
      files[name] = host.save();
      const other = opened(host.save());
      for (const sheet of Object.keys(sheets)) await refill(other, sheet, filling(random));
      files[`${name}-refilled`] = other.save();
    }
    expect(formulas).toBeGreaterThan(3 * 6 * ROWS);
    const calculated = resavedAll(files);
    for (const [name, bytes] of Object.entries(calculated)) {
      const policy = name.replace("-refilled", "") as PolicyName;
      const { found, expected } = await computedBeside(opened(bytes), readingBy(policy));
      expect({ [name]: found }).toEqual({ [name]: expected });
    }
  },
  180_000,
);
