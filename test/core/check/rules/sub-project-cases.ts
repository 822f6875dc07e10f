import type { FigureSpec, FundSpec, TableSpec } from "../../../tables/build-table";
import type { InvalidCase, ValidCase } from "../rule-tester";

/** A fund total beside a list of sub-projects. */
const items = (figures: FigureSpec["rows"], fund: Partial<FundSpec>): TableSpec => ({
  rows: [],
  funds: [fund],
  figures: [
    {
      title: "项目资金构成（详细列出各子项目）",
      columns: ["预算数（万元）", "实际数（万元）"],
      rows: figures,
    },
  ],
});

/** Lists of sub-projects (项目资金构成) that fit their 合计 and the fund total, or are no such lists. */
export const FITTING_LISTS: readonly ValidCase[] = [
  {
    name: "sub-projects beside sources without a total",
    table: {
      ...items(
        [
          { label: "建设", cells: ["203", "197.33"] },
          { label: "监理", cells: ["7", "5.638"] },
        ],
        {},
      ),
      funds: [{ role: "source", source: "fiscal", label: "财政拨款", adjusted: "100" }],
    },
  },
  {
    name: "a list of sub-projects that fits its 合计 and the funds",
    table: items(
      [
        { label: "建设", cells: ["203", "197.33"] },
        { label: "监理", cells: ["7", "5.638"] },
        { role: "total", label: "合计", cells: ["210", "202.968"] },
      ],
      { adjusted: "210", executed: "202.968" },
    ),
  },
  {
    name: "columns that are no money of the funds, and a list of one line",
    table: {
      rows: [],
      funds: [{ adjusted: "210", executed: "150", rate: "71.43%" }],
      figures: [
        {
          title: "项目资金构成",
          columns: ["执行率", "面积"],
          rows: [
            { label: "建设", cells: ["80%", "20"] },
            { label: "监理", cells: ["60%", "10"] },
          ],
        },
        { title: "资金明细", columns: ["实际数"], rows: [{ label: "建设", cells: ["90"] }] },
      ],
    },
  },
  {
    name: "a block that is not of project funds",
    table: {
      rows: [],
      figures: [
        {
          title: "收入情况",
          columns: ["金额"],
          rows: [
            { label: "财政拨款", cells: ["100"] },
            { role: "total", label: "合计", cells: ["120"] },
          ],
        },
      ],
    },
  },
];

/** Lists that fit their 合计 or the fund total only in part. */
export const OTHER_LISTS: readonly InvalidCase[] = [
  {
    name: "sub-projects without a 合计",
    table: items(
      [
        { label: "建设", cells: ["203", "197.33"] },
        { label: "监理", cells: ["7", "5.638"] },
      ],
      { adjusted: "220", executed: "202.968" },
    ),
    findings: [{ messageId: "items", cells: ["E6", "B61", "B62"], values: { sum: "210" } }],
  },
  {
    name: "a 合计 that fits the funds, and not its own lines",
    table: items(
      [
        { label: "建设", cells: ["203", "197.33"] },
        { label: "监理", cells: ["7", "5.638"] },
        { role: "total", label: "合计", cells: ["210", "210"] },
      ],
      { adjusted: "210", executed: "210" },
    ),
    findings: [{ messageId: "differs", cells: ["C63", "C61", "C62"] }],
  },
  {
    name: "sub-projects that make less than the funds",
    table: items(
      [
        { label: "建设", cells: ["203", "197.33"] },
        { label: "监理", cells: ["7", "5.638"] },
        { role: "total", label: "合计", cells: ["210", "202.968"] },
      ],
      { adjusted: "220", executed: "202.97" },
    ),
    findings: [{ messageId: "items", cells: ["E6", "B61", "B62"], values: { column: "预算数" } }],
  },
  {
    name: "the 合计 of sub-projects, and the funds beside them",
    table: items(
      [
        { label: "建设", cells: ["203", "197.33"] },
        { label: "监理", cells: ["7", "5.638"] },
        { role: "total", label: "合计", cells: ["210", "210"] },
      ],
      { adjusted: "210", executed: "197.33" },
    ),
    findings: [
      {
        messageId: "differs",
        cells: ["C63", "C61", "C62"],
        values: { whole: "项目资金构成", column: "实际数", total: "210", sum: "202.968" },
      },
      {
        messageId: "items",
        cells: ["F6", "C61", "C62"],
        values: { total: "197.33", sum: "202.968" },
      },
    ],
  },
];
