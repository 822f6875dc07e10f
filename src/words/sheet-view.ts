/** What the view of a sheet says. */
export const sheetViewWords = {
  grid: (sheet: string) => `工作表“${sheet}”`,
  tabs: "工作表",
  hiddenSheet: "隐藏",
  hiddenSheetTip: "这张工作表在文件中是隐藏的",
  hidden: (kind: "rows" | "columns", first: string, last: string) => {
    const what = kind === "rows" ? "行" : "列";
    return first === last ? `第 ${first} ${what}已隐藏` : `第 ${first}–${last} ${what}已隐藏`;
  },
  showHidden: "显示隐藏的行和列",
  zoom: "显示比例",
  zoomIn: "放大",
  zoomOut: "缩小",
  fitWidth: "适合宽度",
  actualSize: "原始大小",
  percent: (zoom: number) => `${String(Math.round(zoom * 100))}%`,
  address: "单元格",
  content: "内容",
  blank: "（空）",
  findings: (count: number) => `${String(count)} 个问题`,
  /** In the place of what is not drawn. */
  objects: { picture: "图片", chart: "图表", shape: "图形" },
  loading: "正在打开工作表……",
  /** Areas of conditional formats that are not shown. */
  unjudged: (areas: readonly string[], more: number) =>
    `这张表的条件格式没有全部显示：${areas.join("、")}${more > 0 ? `等 ${areas.length + more} 处` : ""}的色阶、数据条、图标或按公式判断的颜色，请在 Excel 或 WPS 中查看。`,
} as const;
