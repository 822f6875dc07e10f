/** Help of the command line, by command and option. Every option of a command has its line here. */
export interface CommandHelp {
  /** What it is for, in one line. */
  readonly summary: string;
  readonly usage: string;
  readonly options: Readonly<Record<string, string>>;
  /** Paragraphs after the options. */
  readonly notes: readonly string[];
  readonly examples: readonly string[];
}

export type CommandName =
  | "check"
  | "summary"
  | "score"
  | "mark"
  | "unmark"
  | "forms"
  | "rules"
  | "new"
  | "pack"
  | "exercise";

const POLICY = "评分办法文件（JSON），改写表样自带的评分办法";
const FORM = "按这个表样读取所有自评表，不自动识别（编号见 ziping forms）";
const PACK = "表样文件（JSON），其中的表样也参加识别，并优先于内置表样";
const KEPT = "不采用保存在工作簿里的决定（表样、评分办法、手工评分、已确认的问题）";
const IN_PLACE = "直接改写原文件";
const OVERWRITE = "副本的名字已经有文件时，替换它";
const JOBS = "同时用几个线程核查；默认文件不满 24 个时 1 个，再多时按处理器数，至多 4 个";
const HELP = "显示本说明";

export const HELP_OPTION = HELP;

export const HELP_WORDS: Readonly<Record<CommandName, CommandHelp>> = {
  check: {
    summary: "核查自评表，列出不一致之处及原因。只读，不改动文件。",
    usage: "ziping check <文件或文件夹…> [选项]",
    options: {
      format:
        "报告的格式：text（默认，供阅读）、json（供程序处理）、html（一个网页，供审核和转发）或 xlsx（审核用的工作簿）",
      out: "把报告写入文件，不显示在屏幕上",
      full: "文件较多时也列出全部内容",
      jobs: JOBS,
      policy: POLICY,
      form: FORM,
      pack: PACK,
      "ignore-kept": KEPT,
      help: HELP,
    },
    notes: [
      "文件夹会一直找到最里层，处理 .xlsx、.xlsm 和旧格式的 .xls、.et；.ods、.xlsb 会列为无法读取。以“~$”或“.”开头的文件不处理。",
      "一个文件读不了，不影响其他文件。",
      "返回值：0 没有错误；1 有错误；2 用法不对，或有文件无法读取。既有错误又有无法读取的文件时为 2。",
    ],
    examples: ["ziping check 自评表.xlsx", "ziping check 各单位报送 --format json --out 报告.json"],
  },
  summary: {
    summary: "把许多自评表的结果汇总成一个工作簿。只读，不改动所读的文件。",
    usage: "ziping summary <文件或文件夹…> --out <文件>",
    options: {
      out: "汇总表的名字（.xlsx）；已有同名文件时替换它",
      jobs: JOBS,
      policy: POLICY,
      form: FORM,
      pack: PACK,
      "ignore-kept": KEPT,
      help: HELP,
    },
    notes: [
      "工作簿有三张工作表：汇总表（预算数、执行数、执行率、得分、等次，合计与加权平均）、分布（等次和执行率的分布及图）、未汇入（读不了的文件、没有自评表的文件、重复报送的表）。",
      "预算数、执行数直接相加；得分以预算数为权重加权平均。以元填写的换算为万元。整体支出与项目支出分别合计。",
      "返回值：0 已完成；2 用法不对，或有文件无法读取。",
    ],
    examples: ["ziping summary 各单位报送 --out 汇总表.xlsx"],
  },
  score: {
    summary: "计算得分并填入一份副本，原文件不动。",
    usage: "ziping score <文件> [选项]",
    options: {
      out: "副本的名字；默认是原名加“-已算分”，放在原文件旁边",
      "in-place": IN_PLACE,
      overwrite: OVERWRITE,
      cells: "blank（默认）只填空着的单元格；all 连同与计算不一致的一起改写",
      write: "values（默认）填数字；formulas 填公式，以后改动目标、完成值、资金数时自动重算",
      mark: "填写之后核查，并给有错误、警告的单元格加底色标记",
      "dry-run": "只显示将要填写什么，不写任何文件",
      policy: POLICY,
      form: FORM,
      pack: PACK,
      "ignore-kept": KEPT,
      help: HELP,
    },
    notes: [
      "只填写执行率、得分、总分和等次，其他内容原样保留。定性指标的得分不会代填。",
      "能写成公式的才写公式：资金数、目标值、完成值要是数字单元格；“≥95%”一类的文字仍填数字。",
      "返回值：0 已完成；2 用法不对，文件无法读取，或写不了副本。",
    ],
    examples: [
      "ziping score 自评表.xlsx --dry-run",
      "ziping score 自评表.xlsx --cells all",
      "ziping score 自评表.xlsx --write formulas --mark",
    ],
  },
  mark: {
    summary: "核查，并在一份副本里给有问题的单元格加底色标记，原文件不动。",
    usage: "ziping mark <文件> [选项]",
    options: {
      out: "副本的名字；默认是原名加“-已标记”，放在原文件旁边",
      "in-place": IN_PLACE,
      overwrite: OVERWRITE,
      level: "标记到哪一级：error 只标错误；warning（默认）错误和警告；info 连同提示",
      opinion: "另加一张工作表，写核查分数和审核意见草稿；不改动得分，不覆盖已有的工作表",
      policy: POLICY,
      form: FORM,
      pack: PACK,
      "ignore-kept": KEPT,
      help: HELP,
    },
    notes: [
      "标记是另加的条件格式，不改动单元格自己的格式；重新标记会先清除旧的标记。用 ziping unmark 或 Excel 里的“清除标记”都可以去掉。",
      "返回值：0 已完成；2 用法不对，文件无法读取，或写不了副本。",
    ],
    examples: [
      "ziping mark 自评表.xlsx",
      "ziping mark 自评表.xlsx --level error --in-place",
      "ziping mark 自评表.xlsx --opinion",
    ],
  },
  unmark: {
    summary: "清除本助手加的标记，其他内容原样保留。",
    usage: "ziping unmark <文件> [选项]",
    options: {
      out: "副本的名字；默认是原名加“-已清除标记”，放在原文件旁边",
      "in-place": IN_PLACE,
      overwrite: OVERWRITE,
      all: "连同保存在工作簿里的决定一起清除，提交前使用",
      help: HELP,
    },
    notes: [
      "“审核意见”工作表是审核人员的，予以保留。",
      "返回值：0 已完成；2 用法不对，文件无法读取，或写不了副本。",
    ],
    examples: ["ziping unmark 自评表-已标记.xlsx", "ziping unmark 自评表.xlsx --all --in-place"],
  },
  forms: {
    summary: "列出认得的表样及其出处。",
    usage: "ziping forms [选项]",
    options: { pack: "连同这个表样文件里的表样一起列出", help: HELP },
    notes: [],
    examples: [],
  },
  new: {
    summary: "新建一张空白自评表，或按上年的表新建下一年度的表。",
    usage: "ziping new <表样编号> --out <文件> [选项]，或 ziping new --from <文件> --out <文件>",
    options: {
      out: "保存到这个文件",
      form: "表样编号，也可以直接写在 new 后面",
      pack: "表样文件（JSON）：可用其中的表样新建；与 --from 同用时，按其中的表样识别上年的表",
      year: "年度；默认：上半年为上一年，下半年为当年",
      unit: "单位名称",
      project: "项目名称",
      indicators: "每个二级指标留几行；默认按表样",
      money: "金额单位：万元（默认）或元",
      formulas: "执行率、得分、总分、等次用普通公式，收表的人不装助手也能自动计算",
      protect: "保护不需要填写的单元格，不设密码",
      from: "按这个工作簿里的自评表新建下一年度的表，保留指标和分值",
      "keep-targets": "与 --from 同用：指标值也保留；默认清空",
      overwrite: "文件已经存在时，替换它",
      help: HELP,
    },
    notes: [
      "表样编号见 ziping forms。出处为“按报告文字整理”的表样仅供培训和识别练习，不是官方表样。",
      "返回值：0 已完成；2 用法不对，或写不了文件。",
    ],
    examples: [
      "ziping new mof-2020 --out 空白表.xlsx --year 2025 --project 农村饮水安全工程 --formulas",
      "ziping new --pack 培训表样.json --form own-a1b2c3d4 --out 空白表.xlsx",
      "ziping new --from 2025年自评表.xlsx --out 2026年自评表.xlsx --keep-targets",
    ],
  },
  pack: {
    summary: "把工作簿里的自评表留作空白表样，做成表样文件，发给同事使用。只读，不改动工作簿。",
    usage: "ziping pack <工作簿或表样文件…> --out <文件> [选项]",
    options: {
      out: "表样文件的名字（.json）",
      form: "连同这些内置表样一起导出，写编号，用逗号分开",
      name: "表样的名称；默认取表的标题",
      policy: "表样采用的评分办法（JSON 文件，可以改写内置办法的参数）；默认与所认表样相同",
      "keep-indicators": "保留指标名称、分值、计量单位和指标性质；默认不保留",
      "keep-texts": "看不出是印的还是填的文字也保留；请先确认其中没有填报内容",
      overwrite: "文件已经存在时，替换它",
      help: HELP,
    },
    notes: [
      "留下的是版式和固定文字：单位、项目、金额、目标值、完成值、得分、原因等填写的内容一律不保留。还没有填写的空白表，全部文字都保留。",
      "写了几个工作簿或表样文件时，合成一个；相同的表样只留一个。",
      "用 --pack 使用表样文件：ziping check、score、summary、mark、new、forms。",
      "返回值：0 已完成；2 用法不对，没有可以留存的表，或读写不了文件。",
    ],
    examples: [
      "ziping pack 县局空白表.xlsx --out 县局表样.json",
      "ziping pack 县局表样.json 市局表样.json --form mof-2020,hubei-project --out 培训表样.json",
    ],
  },
  exercise: {
    summary: "生成培训练习：填好的自评表，埋设所选的问题，答案另存一个文件。",
    usage:
      "ziping exercise <表样编号> --rules <编号,编号…|all> --out <文件> --answers <文件> [选项]",
    options: {
      rules: "埋设哪些问题，写规则编号（见 ziping rules），用逗号分开；all：能埋设的全部埋设",
      out: "练习保存到这个文件",
      answers: "答案保存到这个文件",
      seed: "同一个数字总是生成同一份练习；默认 1",
      year: "年度",
      overwrite: "文件已经存在时，替换它",
      help: HELP,
    },
    notes: [
      "报告与表不一致的问题，会多生成一张同单位的自评表和一份自评报告。",
      "每处问题都经过核查验证：核查练习时，找到的正好是这些问题。放不下的问题会说明，不会悄悄略去。",
      "返回值：0 已完成；2 用法不对，一处问题也放不下，或写不了文件。",
    ],
    examples: [
      "ziping exercise mof-2020 --rules execution-rate,proportional-score --out 练习.xlsx --answers 答案.xlsx",
      "ziping exercise mof-2020 --rules all --out 练习.xlsx --answers 答案.xlsx",
    ],
  },
  rules: {
    summary: "列出核查规则，或显示一条规则的说明。",
    usage: "ziping rules [编号]",
    options: { help: HELP },
    notes: ["编号可以是名称（如 execution-rate），也可以是代码（如 B01）。"],
    examples: ["ziping rules", "ziping rules execution-rate"],
  },
};

export const HELP_HEADINGS = {
  usage: "用法：",
  commands: "命令：",
  options: "选项：",
  notes: "说明：",
  examples: "例：",
  moreHelp: "ziping <命令> --help 显示一个命令的说明。",
  version: "显示版本号",
  product: "绩效自评助手：查找、计算和核查工作簿里的预算绩效自评表。",
  program: "ziping <命令> [选项]",
} as const;
