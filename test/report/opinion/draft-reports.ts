import type { FieldReport, FindingReport, TableReport } from "../../../src/report/report";

/** A finding of the report, by what the test is about. */
export function drawnFinding(
  given: Partial<FindingReport> & { readonly id: string },
): FindingReport {
  const cell = given.cells?.[0] ?? "I5";
  return {
    rule: "execution-score",
    code: "B02",
    messageId: "differs",
    severity: "error",
    cell,
    cells: [cell],
    message: `${given.id}的得分有误。`,
    why: "两数不等。",
    whatToDo: "请更正得分。",
    clause: "财预〔2020〕10号（预算执行得分＝执行率×分值，通常做法）",
    values: {},
    fix: null,
    acknowledged: null,
    consequences: [],
    ...given,
  };
}

interface DrawnTotals {
  readonly stated?: string;
  readonly computed?: string | null;
  readonly complete?: boolean;
  readonly scoredRows?: boolean;
}

/** A table of the report with a total and findings, without rows. */
export function drawnTable(
  findings: readonly FindingReport[],
  { stated = "90", computed = "90", complete = true, scoredRows = true }: DrawnTotals = {},
): TableReport {
  const field = (text: string): FieldReport => ({
    cell: "H12",
    text,
    value: text === "" ? null : text,
  });
  return {
    id: "t1",
    sheet: "自评表",
    range: "A1:I12",
    form: "mof-2020",
    formName: "项目支出绩效自评表（财预〔2020〕10号）",
    kind: "project",
    title: "2022年度项目支出绩效自评表",
    year: 2022,
    organisation: "某某局",
    project: "培训项目",
    moneyUnit: "万元",
    policy: { id: "national-2020", source: "form" },
    funds: { rows: [], computed: null },
    goals: [],
    indicators: [],
    figures: [],
    total: {
      weight: null,
      score: scoredRows ? field(stated) : null,
      grade: null,
      agreement: null,
      computed: { score: computed, fromLevel1: null, grade: computed && "优", complete },
    },
    findings,
  };
}
