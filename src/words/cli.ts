/** What the command line says besides reports: usage problems, files, plans. */
export const cliWords = {
  /** In front of every message on the error stream. */
  name: "ziping",

  fault: (detail: string) => `程序出错了，这是本程序的缺陷，请把下面的文字反馈给维护者。 ${detail}`,

  usage: {
    noCommand: "没有写命令。",
    unknownCommand: (typed: string) => `没有“${typed}”这个命令。`,
    unknownOption: (typed: string) => `没有“${typed}”这个选项。`,
    near: (name: string) => `是不是想写 ${name}？`,
    valueMissing: (typed: string) => `“${typed}”后面要写一个值。`,
    valueUnexpected: (typed: string) => `“${typed}”后面不写值。`,
    repeated: (typed: string) => `“${typed}”写了不止一次。`,
    notAChoice: (typed: string, value: string, choices: readonly string[]) =>
      `“${typed}”的值不能是“${value}”，可用的有：${choices.join("、")}。`,
    unknownForm: (id: string) => `没有“${id}”这个表样，可用 ziping forms 查看。`,
    unknownRule: (id: string) => `没有“${id}”这条规则，可用 ziping rules 查看。`,
    badJobs: (typed: string, most: number) =>
      `“--jobs”的值不能是“${typed}”，请写 1 到 ${most} 的整数。`,
    noInput: "没有写要处理的文件或文件夹。",
    oneFile: "一次只处理一个文件。",
    noArguments: (typed: string) => `这个命令不需要“${typed}”。`,
    inPlaceAndOut: "“--in-place”和“--out”只能写一个。",
    outIsInput: (path: string) =>
      `“--out”指向了要处理的文件“${path}”。要直接改写原文件，请写 --in-place。`,
    reportOverInput: (path: string) => `“--out”指向了要核查的文件“${path}”，请换一个名字。`,
    workbookNeedsOut: "工作簿要写入文件，请加 --out，例如 --out 核查情况.xlsx。",
    seeHelp: (command: string | null) =>
      command === null ? "用法见 ziping --help。" : `用法见 ziping ${command} --help。`,
  },

  /** What became of a thread that checks files, as the detail of a fault. */
  jobs: {
    ended: "核查的线程中途结束",
    noAnswer: (seconds: number) => `超过${seconds}秒没有结果`,
  },

  policy: {
    unreadable: (path: string, message: string) => `评分办法文件“${path}”：${message}`,
    notJson: (path: string, detail: string) =>
      `评分办法文件“${path}”不是有效的 JSON（${detail}）。`,
    errors: (path: string, count: number) => `评分办法文件“${path}”有 ${count} 处错误：`,
  },

  files: {
    /** Put behind the name of a scored copy. */
    scoredSuffix: "-已算分",
    markedSuffix: "-已标记",
    unmarkedSuffix: "-已清除标记",
    emptyFolder: (path: string) => `文件夹“${path}”里没有工作簿（.xlsx、.xlsm、.xls、.et）。`,
    exists: (path: string) =>
      `“${path}”已经存在，没有改动它。要替换请加 --overwrite，或用 --out 换一个名字。`,
    noFolder: (path: string) => `写不了“${path}”：所在的文件夹不存在。`,
    notWritable: (path: string, system: string) =>
      `写不了“${path}”（${system}）：请确认没有被其他程序占用，且有写入权限。`,
    reportWritten: (path: string) => `报告已写入“${path}”。`,
  },

  forms: {
    columns: { id: "编号", name: "名称", kind: "种类", provenance: "出处" },
    anyKind: "按标题判断",
    advice: "出处说明",
  },

  rules: {
    columns: { code: "代码", id: "编号", name: "名称", severity: "程度" },
    pageMissing: (id: string) => `规则“${id}”的说明页不在安装的文件里。`,
    hint: "ziping rules <编号> 显示一条规则的说明。",
  },

  progress: (done: number, all: number, name: string) => `${done}/${all}  ${name}`,

  demo: {
    noSamples: "samples 文件夹里没有样例工作簿，先运行 npm run samples。",
    scored: "一、算分",
    checked: "二、核查",
    closing: (folder: string) => `算过分的副本在 ${folder}，原来的样例没有改动。`,
  },
} as const;
