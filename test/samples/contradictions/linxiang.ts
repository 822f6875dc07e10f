import type { SampleContradictions } from "../contradiction";

const FORM = "整体支出绩效自评";
const REPORT = "自评报告";

export const linxiang: SampleContradictions = {
  file: "临湘市委编办2022.xlsx",
  expected: [
    {
      seed: "001-1",
      grade: "B",
      rule: "year-mismatch",
      sheet: FORM,
      cells: ["F52"],
      others: [
        { sheet: FORM, cells: ["B14"] },
        { sheet: REPORT, cells: ["A22"] },
      ],
      quote: "2021年6月25日",
      truth: "three of the five dates lie before 2022",
      reach: "table",
    },
    {
      seed: "001-3",
      grade: "A",
      rule: "grade",
      sheet: FORM,
      cells: ["D57", "D56"],
      quote: "97.5",
      truth: "优",
      reach: "table",
    },
    {
      seed: "001-4",
      grade: "B",
      rule: "satisfaction-evidence",
      sheet: FORM,
      cells: ["F55", "D55"],
      quote: "针对一些部门职责边界不清",
      truth: "no percentage of satisfaction",
      reach: "cell",
    },
    {
      seed: "001-7",
      grade: "text",
      rule: "foreign-unit-name",
      sheet: FORM,
      cells: ["A20", "A21", "A40", "A41", "B48"],
      others: [{ sheet: REPORT, cells: ["A16"] }],
      quote: "局机关及二级机构汇总",
      truth: "the body is an 编办 of a 市",
      reach: "workbook",
    },
    {
      seed: "001-8",
      grade: "B",
      rule: "template-residue",
      sheet: REPORT,
      cells: ["A3", "A4", "A5", "A6", "A7", "A14"],
      others: [{ sheet: FORM, cells: ["A22", "A23", "A30", "A31", "A36", "A37", "A42", "A43"] }],
      quote: "（一）基本支出",
      truth: "headings of the template with nothing under them",
      reach: "report",
    },
  ],
  silent: [
    {
      seed: "001",
      line: "212.29 + 0.49 = 212.78",
      places: [{ sheet: FORM, cells: ["B20", "D20", "H20", "B21", "D21", "H21"] }],
    },
    {
      seed: "001",
      line: "180 + 32.78 = 212.78",
      places: [{ sheet: FORM, cells: ["B28", "C28", "F28", "B29", "C29", "F29"] }],
    },
    {
      seed: "001",
      line: "118.87 + 61.13 = 180",
      places: [{ sheet: FORM, cells: ["D28", "E28", "D29", "E29"] }],
    },
    {
      seed: "001",
      line: "118.38 + 61.13 = 179.51; 65.95% and 34.05% of it",
      places: [{ sheet: REPORT, cells: ["A8", "A9", "A10"] }],
      except: ["narrative-mismatch", "same-fact-differs"],
    },
    {
      seed: "001",
      line: "49 + 4 = 53",
      places: [
        { sheet: FORM, cells: ["F52"] },
        { sheet: REPORT, cells: ["A22"] },
      ],
      except: ["year-mismatch"],
    },
    {
      seed: "001",
      line: "三公 3.7 = 3.7",
      places: [
        { sheet: FORM, cells: ["C32", "B34", "C34", "B35", "C35"] },
        { sheet: REPORT, cells: ["A12"] },
      ],
    },
    {
      seed: "001",
      line: "固定资产 19.0 = 19.0",
      places: [{ sheet: FORM, cells: ["B40", "C40", "B41", "C41"] }],
    },
    {
      seed: "001",
      line: "report of 2022 dated 2023",
      places: [{ sheet: FORM, cells: ["A6"] }],
    },
  ],
  tolerated: [
    {
      sheet: REPORT,
      cells: ["A8", "A9"],
      rules: ["narrative-mismatch", "same-fact-differs"],
      why: "001-2: 179.51 beside 180 and 118.38 beside 118.87, both 0.49 apart: another scope",
    },
  ],
  examples: [
    { rule: "template-residue", sheet: FORM, cells: ["A22", "A23"], quote: "2、二级机构1" },
  ],
  leftOut: [
    {
      seed: "001-5",
      why: "A target of words under 数量指标 is no kind that a rule names: kind-mismatch needs a number as target, vague-target a vague word.",
    },
    {
      seed: "001-6",
      why: "No rule pairs the tasks of a year with its goals, or weighs 「已完成」.",
    },
  ],
};
