import { describe, expect, test } from "@jest/globals";
import { detectTables } from "../../../src/core/detect/detect";
import { toA1 } from "../../../src/core/grid/address";
import { gridOf } from "../../tables/grid-of";

/** Each row of the summary: its label and, a column, where it stands and what is there. */
function rowsOf(drawing: string): readonly string[] {
  return detectTables([gridOf(drawing)]).tables.flatMap(({ figures }) =>
    figures.flatMap(({ columns, rows }) =>
      rows.map(({ label, cells }) =>
        [label.text, ...columns.map((column, i) => `${column.label} ${shown(cells[i])}`)].join(" "),
      ),
    ),
  );
}

function shown(
  field: { at: { row: number; column: number }; text: string } | null | undefined,
): string {
  return field ? `${toA1(field.at)}=${field.text}` : "-";
}

describe("the columns of a summary table", () => {
  test("one row a unit, the scores of the classes beside the total", () => {
    expect(
      rowsOf(`2022年度部门整体支出绩效自评结果汇总表
序号|单位名称|调整后预算|执行数|执行率（%）|自评得分||总分|自评等级
|||||产出（50分）|效益（50分）
1|市教育局|100|99|99|49|50|99|优
合计||100|99|99`),
    ).toEqual([
      "市教育局 预算数 C4=100 执行数 D4=99 执行率 E4=99 等次 I4=优 自评得分 H4=99",
      "合计 预算数 C5=100 执行数 D5=99 执行率 E5=99 等次 I5= 自评得分 H5=",
    ]);
  });

  test("parts of the amounts under 其中 are no row", () => {
    expect(
      rowsOf(`2023年度项目支出绩效自评结果一览表
序号|项目名称|单位名称|预算资金总额|其中：||实际支出金额|综合得分
||||财政拨款|其他资金
1|村级道路|交通局|125|120|5|125|100`),
    ).toEqual(["村级道路 预算数 D4=125 执行数 G4=125 自评得分 H4=100"]);
  });

  test("自评得分 alone is the score", () => {
    expect(
      rowsOf(`绩效自评结果汇总表
项目名称|债券性质|自评得分|自评等级
医院|专项债券|96.5|优`),
    ).toEqual(["医院 自评得分 C3=96.5 等次 D3=优"]);
  });
});
