import type { RequestError } from "../core/sheets/form-request";

const FIELD_NAMES = { unit: "单位名称", project: "项目名称" } as const;

/** What is wrong with a request for a blank form, and what to do. */
export function wordsOfRequestError(error: RequestError): string {
  switch (error.code) {
    case "form-unknown":
      return `没有“${error.given}”这个表样，可用 ziping forms 查看编号。`;
    case "form-without-layout":
      return `“${error.given}”是通用识别，没有固定版式，不能新建。请从其他表样中选一个。`;
    case "year-outside":
      return `年度“${error.given}”不对，请填 ${error.from} 到 ${error.to} 之间的年份。`;
    case "indicators-outside":
      return `每类指标的行数“${error.given}”不对，请填 ${error.from} 到 ${error.to} 之间的整数。`;
    case "text-too-long":
      return `${FIELD_NAMES[error.field]}太长，最多 ${error.most} 个字。`;
    case "text-with-control-characters":
      return `${FIELD_NAMES[error.field]}中有换行等不能显示的字符，请删去。`;
  }
}

export const newFormWords = {
  noForm: "没有写表样编号。可用 ziping forms 查看编号，或用 --from 按上年的表新建。",
  noOut: "没有写保存到哪个文件，请加 --out。",
  formAndFrom: "写了 --from 就不用再写表样编号：新表与上年的表同一表样。",
  noTables: (path: string) => `在“${path}”里没有找到自评表，无法据此新建。`,
  noLayout: (path: string) => `“${path}”里的自评表没有已知版式，无法据此新建；可以按表样编号新建。`,
  written: (name: string, path: string) => `已新建“${name}”，保存为“${path}”。`,
  writtenTables: (count: number, path: string) => `已按上年的 ${count} 张表新建，保存为“${path}”。`,
} as const;
