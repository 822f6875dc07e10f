import { newWorkbook } from "../../host/xlsx/new-workbook";
import { summaryWords } from "../../words/summary";
import type { WideColumn } from "../sheet/layout";
import { text } from "../sheet/layout";
import { listSheet } from "../sheet/list-sheet";
import { TEXT } from "../sheet/styles";
import type { ReportFormat } from "../writer";
import { distributionSheet } from "./distribution-sheet";
import type { LeftOut, SummaryPart } from "./summary-rows";
import { SummaryCollector, summaryPart } from "./summary-rows";
import { summarySheet } from "./summary-sheet";

/** 自评结果汇总表 over the tables of a batch, as a workbook: 汇总表, 分布, 未汇入. */
export const summaryFormat: ReportFormat<SummaryPart> = {
  part: summaryPart,
  writer() {
    const collector = new SummaryCollector();
    return {
      begin: () => "",
      file(part) {
        collector.add(part);
        return "";
      },
      end() {
        const result = collector.result();
        return newWorkbook([
          summarySheet(result),
          ...(result.rows.length === 0 ? [] : [distributionSheet(result.rows)]),
          listSheet({
            name: summaryWords.sheets.leftOut,
            title: summaryWords.leftOutTitle,
            columns: LEFT_OUT_COLUMNS,
            rows: result.leftOut,
          }),
        ]);
      },
    };
  },
};

const LEFT_OUT_COLUMNS: readonly WideColumn<LeftOut>[] = [
  { heading: summaryWords.columns.file, width: 45, cell: ({ path }) => text(path, TEXT) },
  { heading: summaryWords.sheet, width: 20, cell: ({ sheet }) => text(sheet ?? "", TEXT) },
  { heading: summaryWords.because, width: 70, cell: (left) => text(reasonOf(left), TEXT) },
];

function reasonOf({ because }: LeftOut): string {
  switch (because.code) {
    case "unreadable":
      return because.message;
    case "no-table":
      return summaryWords.noTable;
    case "duplicate":
      return summaryWords.duplicate(because.of);
  }
}
