/** Said where the pane cannot work: why, and what the person can do instead. */
export const bootWords = {
  workbook: "当前工作簿",
  version: "版本",
  retry: "重新加载",
  reason: {
    "office-missing": {
      title: "没有连上 Excel",
      lines: [
        "没能加载微软的 office.js，或者 Excel 没有响应。常见原因是单位网络拦截了它。",
        "请检查网络后重新加载；仍不行时，请管理员放行 office.js 的地址，或按部署说明改用放在本单位服务器上的版本。",
        "急用时，可以用同一程序的浏览器页面打开 .xlsx 文件，功能相同。",
      ],
    },
    "not-excel": {
      title: "请在 Excel 中打开",
      lines: [
        "绩效自评助手要在 Excel 的任务窗格里运行。",
        "没有 Excel 时，可以用同一程序的浏览器页面打开 .xlsx 文件，功能相同。",
      ],
    },
    "too-old": {
      title: "这个版本的 Excel 太旧",
      lines: [
        "需要 Excel 2021 或更新的版本（Microsoft 365、网页版也可以）。",
        "不能升级时，可以用同一程序的浏览器页面打开 .xlsx 文件，功能相同。",
      ],
    },
  },
  found: (found: string, needed: string) => `现有 ExcelApi ${found}，需要 ${needed}。`,
  host: (host: string) => `当前程序：${host}。`,
  fault: {
    title: "没有启动成功",
    lines: ["出了意料之外的问题，请重新加载；仍不行时，请把下面的文字反馈给维护者。"],
  },
} as const;
