import type { Unreadable, UnreadableCode } from "../host/port";
import type { FoundKind } from "../host/xlsx/file-kind";
import type { OpenLimits } from "../host/xlsx/open-limits";
import type { DamageReason } from "../host/xlsx/unreadable-error";

/** What is wrong, why it is so, and what the person can do about it. */
export interface FailureWords {
  readonly message: string;
  readonly why: string;
  readonly whatToDo: string;
}

type Values = Unreadable["values"];

/** One entry a named reason; facts of the case come in brackets after the sentence's first part. */
const WORDS: Readonly<Record<UnreadableCode, (values: Values) => FailureWords>> = {
  "not-found": () => ({
    message: "找不到这个文件。",
    why: "路径不存在，可能写错了名字，或者文件已被移动、改名。",
    whatToDo: "请核对路径；路径中有空格时要用引号括起来。",
  }),
  "not-readable": (values) => ({
    message: `打不开这个文件${inBrackets([values.system])}。`,
    why: "系统不允许读取它：可能没有权限、不是普通文件，或者所在的磁盘、网络位置出了问题。",
    whatToDo: "请确认能在 Excel 或 WPS 中打开它，或者把它复制到本机后再试。",
  }),
  "not-a-workbook": ({ found }) => ({
    message: `这不是 .xlsx 工作簿${inBrackets([foundName(found)])}。`,
    why: "看的是文件的内容，不是扩展名：改了扩展名的其他文件，或由系统导出的网页表格，都不是工作簿。",
    whatToDo: adviceOn(found),
  }),
  damaged: (values) => ({
    message: `工作簿已损坏${damage(values)}。`,
    why: "文件里有的部分缺失或写坏了，常见于传输中断、磁盘出错，或被其他程序改写。",
    whatToDo: "请向填报单位重新索取，或在 Excel 中用“打开并修复”后另存一份。",
  }),
  encrypted: () => ({
    message: "工作簿设有打开密码。",
    why: "内容是加密的，没有密码谁也读不出来。",
    whatToDo: "请在 Excel 或 WPS 中用密码打开，去掉打开密码后另存一份再核查。",
  }),
  "legacy-xls": () => ({
    message: "这是旧格式的工作簿（.xls 或 .et）。",
    why: "97-2003 版的格式与 .xlsx 完全不同：可以核查，但不能在里面填分、标记。",
    whatToDo: "请在 Excel 或 WPS 中打开，另存为“Excel 工作簿（*.xlsx）”后再试。",
  }),
  "open-document": () => ({
    message: "这是 OpenDocument 表格（.ods）。",
    why: "它的格式与 .xlsx 不同，目前不能直接核查。",
    whatToDo: "请在 WPS、LibreOffice 或 Excel 中打开，另存为“Excel 工作簿（*.xlsx）”后再试。",
  }),
  "empty-file": () => ({
    message: "文件是空的（0 字节）。",
    why: "里面没有任何内容，常见于下载或复制没有完成。",
    whatToDo: "请重新下载或向填报单位重新索取。",
  }),
  "too-large": (values) => ({
    message: `文件超过了允许的大小${excess(values)}。`,
    why: "为了不让异常的文件占满内存，大小、部件数和解压后的大小都有上限。",
    whatToDo: "请把自评表复制到一个新的工作簿中再核查。",
  }),
};

/** The three sentences for a workbook that cannot be read. */
export function wordsOfUnreadable({ code, values }: Unreadable): FailureWords {
  return WORDS[code](values);
}

/** The same for a fault of this program, which must not be put on the file. */
export function wordsOfInternalFailure(detail: string): FailureWords {
  return {
    message: `核查这个文件时程序出错（${detail}）。`,
    why: "这是本程序的缺陷，不一定是文件的问题。",
    whatToDo: "请把这个文件和这行文字一起反馈给维护者；其他文件不受影响。",
  };
}

/** What a file that is no workbook turned out to be. */
const FOUND: Readonly<Record<FoundKind, string>> = {
  word: "是 Word 文档",
  presentation: "是演示文稿",
  "binary-workbook": "是二进制工作簿 .xlsb",
  "xml-spreadsheet": "是 XML 电子表格 2003",
  html: "是网页",
  pdf: "是 PDF",
  zip: "是压缩包",
  archive: "是压缩包",
  picture: "是图片",
  text: "是文本，如 .csv",
  "compound-file": "是其他程序的复合文档",
  other: "",
};

const SAVE_ANEW = "请在 Excel 或 WPS 中打开，另存为“Excel 工作簿（*.xlsx）”后再试。";
const UNPACK = "请先解压，再核查里面的工作簿。";
const ASK_FOR_IT = "里面没有可以核查的工作表，请向填报单位索取 Excel 工作簿。";

/** Where saving it anew in Excel makes no workbook of it. */
const OTHER_ADVICE: Partial<Readonly<Record<FoundKind, string>>> = {
  zip: UNPACK,
  archive: UNPACK,
  word: ASK_FOR_IT,
  presentation: ASK_FOR_IT,
  pdf: ASK_FOR_IT,
  picture: ASK_FOR_IT,
};

function adviceOn(found: string | undefined): string {
  return (found !== undefined && isFoundKind(found) && OTHER_ADVICE[found]) || SAVE_ANEW;
}

function foundName(found: string | undefined): string {
  return found !== undefined && isFoundKind(found) ? FOUND[found] : "";
}

function isFoundKind(found: string): found is FoundKind {
  return Object.hasOwn(FOUND, found);
}

/** What is wrong with a damaged part, by the host's reasons. */
const DAMAGE: Readonly<Record<DamageReason, string>> = {
  truncated: "文件不完整，后半部分缺失",
  "zip-directory": "压缩目录前后矛盾",
  "duplicate-name": "有重名的部件",
  "name-outside": "有指向文件之外的部件名",
  "compression-method": "用了不认识的压缩方法",
  "compressed-data": "压缩的数据已坏",
  "declared-size": "大小与目录所记不符",
  checksum: "校验码不符",
  missing: "缺少必需的部件",
  encoding: "文字编码不对",
  "not-well-formed": "XML 写坏了",
  doctype: "含有文档类型声明，出于安全不予读取",
  content: "内容不是这个部件应有的",
};

function damage({ part, reason }: Values): string {
  return inBrackets([
    part,
    reason !== undefined && isDamageReason(reason) ? DAMAGE[reason] : reason,
  ]);
}

function isDamageReason(reason: string): reason is DamageReason {
  return Object.hasOwn(DAMAGE, reason);
}

/** What each limit counts, and in what. */
const LIMITS: Readonly<Record<keyof OpenLimits, (count: string) => string>> = {
  fileBytes: (count) => `文件 ${megabytes(count)}`,
  entries: (count) => `${count} 个部件`,
  expandedBytes: (count) => `解压后 ${megabytes(count)}`,
  expansionRatio: (count) => `压缩比 ${count} 倍`,
};

function excess({ limit, size, allowed, part }: Values): string {
  if (limit === undefined || size === undefined || allowed === undefined || !isLimit(limit))
    return "";
  return inBrackets([part, LIMITS[limit](size), `上限 ${LIMITS[limit](allowed)}`]);
}

function isLimit(limit: string): limit is keyof OpenLimits {
  return Object.hasOwn(LIMITS, limit);
}

function megabytes(bytes: string): string {
  return `${Math.ceil(Number(bytes) / 1024 / 1024)} MB`;
}

function inBrackets(facts: readonly (string | undefined)[]): string {
  const stated = facts.filter((fact) => fact !== undefined && fact !== "");
  return stated.length === 0 ? "" : `（${stated.join("，")}）`;
}
