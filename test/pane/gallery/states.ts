import type { Page } from "playwright-core";
import { packText } from "../../../src/core/forms/own/pack-json";
import type { WorkbookHost } from "../../../src/host/port";
import type { Session } from "../../../src/pane/session/session";
import { COPIES } from "../../core/forms/own/handed-on";
import type { SampleHost } from "./sample-host";
import { tell } from "./remote-session";

export interface PaneStateCase {
  readonly name: string;
  /** A sample; the one of 襄阳 where left out. */
  readonly sample?: string;
  /** Instead of a sample. */
  readonly workbook?: WorkbookHost;
  /** Before the page is opened. */
  readonly arrange?: (host: SampleHost) => void;
  /** Instead of the session's own methods. */
  readonly session?: Partial<Session>;
  /** Files of the page that do not come. */
  readonly withhold?: RegExp;
  readonly act: (page: Page, host: SampleHost) => Promise<unknown>;
}

export const GANSU = "甘肃省委编办2022.xlsx";
export const JINCHANG = "金昌市委编办2021.xlsx";

const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

export const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" });

export async function read(page: Page): Promise<void> {
  await button(page, "识别工作簿").click();
  await page.locator(".zp-headline").waitFor();
}

export async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole("tab", { name }).click();
}

/** Reads, then opens a tab. */
export function at(tab: string): (page: Page) => Promise<void> {
  return async (page) => {
    await read(page);
    await openTab(page, tab);
  };
}

async function ownForms(page: Page): Promise<void> {
  await openTab(page, "表样");
  await page.getByText("我的表样", { exact: true }).click();
}

async function previewAll(page: Page): Promise<void> {
  await at("算分")(page);
  await page.getByText("连同不一致的").click();
  await button(page, "预览写入").click();
  await page.locator(".zp-plan").waitFor();
}

async function write(page: Page): Promise<void> {
  await previewAll(page);
  await button(page, /^写入 \d+ 个单元格$/).click();
  await page.locator(".zp-notice").waitFor();
}

async function unfoldFinding(page: Page, index = 0): Promise<void> {
  await at("核查")(page);
  await page.locator(".zp-finding-button").nth(index).click();
}

/** Every state the screens can be in, each as a person gets there. */
export const STATES: readonly PaneStateCase[] = [
  { name: "first", act: () => Promise.resolve() },
  {
    name: "reading",
    session: { read: never },
    act: async (page) => {
      await button(page, "识别工作簿").click();
      await tell(page, { kind: "progress", step: "read", done: 4, of: 12 });
      await page.getByText("4/12").waitFor();
    },
  },
  {
    name: "waiting",
    session: { read: never },
    act: async (page) => {
      await button(page, "识别工作簿").click();
      await tell(page, { kind: "waiting", waiting: true });
      await page.locator(".zp-waiting").waitFor();
    },
  },
  {
    name: "read-failed",
    arrange: (host) => host.faults.set("survey", "access-denied"),
    act: async (page) => {
      await button(page, "识别工作簿").click();
      await page.locator(".zp-notice").waitFor();
    },
  },
  { name: "recognised", act: read },
  {
    name: "recognised-corrections",
    act: async (page) => {
      await read(page);
      await button(page, "更正表样和评分办法").first().click();
    },
  },
  { name: "recognised-gansu", sample: GANSU, act: read },
  {
    name: "nothing-found",
    arrange: (host) => {
      host.showNoTables();
    },
    act: read,
  },
  {
    name: "score-unread",
    act: (page) => openTab(page, "算分"),
  },
  { name: "score", sample: GANSU, act: at("算分") },
  {
    name: "score-all",
    act: async (page) => {
      await at("算分")(page);
      await page.getByText(/^全部 \d+$/).click();
      await page.locator(".zp-line-button").nth(2).click();
    },
  },
  {
    name: "score-asks",
    act: async (page) => {
      await at("算分")(page);
      await page.locator('[data-state="not-computable"] .zp-line-button').first().click();
      await page.getByText("部分达成", { exact: true }).click();
    },
  },
  { name: "score-plan", sample: JINCHANG, act: previewAll },
  { name: "score-written", sample: JINCHANG, act: write },
  {
    name: "score-interrupted",
    sample: JINCHANG,
    arrange: (host) => {
      host.interruptAfter = 1;
    },
    act: write,
  },
  {
    name: "score-locked",
    sample: JINCHANG,
    arrange: (host) => {
      host.lockAll = true;
    },
    act: previewAll,
  },
  { name: "check", sample: JINCHANG, act: at("核查") },
  { name: "check-finding", sample: JINCHANG, act: (page) => unfoldFinding(page) },
  {
    name: "check-acknowledge",
    sample: JINCHANG,
    act: async (page) => {
      await unfoldFinding(page);
      await button(page, "确认无误").click();
    },
  },
  {
    name: "check-unkept",
    sample: JINCHANG,
    arrange: (host) => host.faults.set("saveState", "access-denied"),
    act: async (page) => {
      await unfoldFinding(page);
      await button(page, "确认无误").click();
      await page.getByRole("textbox", { name: "理由" }).fill("结余已按规定上缴");
      await button(page, "确认").click();
      await page.getByRole("note").getByText("没有存进工作簿").waitFor();
    },
  },
  {
    name: "check-acknowledged",
    sample: JINCHANG,
    act: async (page) => {
      await unfoldFinding(page);
      await button(page, "确认无误").click();
      await page.getByRole("textbox", { name: "理由" }).fill("结余已按规定上缴");
      await button(page, "确认").click();
      await button(page, /^已确认（/).click();
      await page.locator(".zp-finding").last().locator(".zp-finding-button").click();
    },
  },
  {
    name: "check-rules",
    sample: JINCHANG,
    act: async (page) => {
      await at("核查")(page);
      await page.getByLabel("排列").selectOption("rule");
    },
  },
  {
    name: "check-nothing-shown",
    act: async (page) => {
      await at("核查")(page);
      await page.getByLabel("搜索").fill("没有这样的问题");
    },
  },
  {
    name: "check-mark-panel",
    sample: JINCHANG,
    act: async (page) => {
      await at("核查")(page);
      await button(page, "标记到表格").click();
    },
  },
  {
    name: "check-marked",
    sample: JINCHANG,
    act: async (page) => {
      await at("核查")(page);
      await button(page, "标记到表格").click();
      await button(page, "标记").click();
      await page.locator(".zp-notice").waitFor();
    },
  },
  { name: "forms", act: (page) => openTab(page, "表样") },
  {
    name: "forms-next-year-unread",
    act: async (page) => {
      await openTab(page, "表样");
      await page.getByText("按上年的表", { exact: true }).click();
    },
  },
  {
    name: "forms-next-year",
    act: async (page) => {
      await at("表样")(page);
      await page.getByText("按上年的表", { exact: true }).click();
      await page.locator(".zp-form-preview").waitFor();
    },
  },
  {
    name: "forms-own-none",
    act: (page) => ownForms(page),
  },
  {
    name: "forms-own",
    act: async (page) => {
      await read(page);
      await ownForms(page);
      await button(page, "留作表样").click();
      await page.locator(".zp-forms .zp-card").waitFor();
    },
  },
  {
    name: "forms-own-rename",
    act: async (page) => {
      await read(page);
      await ownForms(page);
      await button(page, "留作表样").click();
      await button(page, /^改名/).click();
    },
  },
  {
    name: "forms-own-delete",
    act: async (page) => {
      await read(page);
      await ownForms(page);
      await button(page, "留作表样").click();
      await button(page, /^导出/).click();
      await button(page, /^删除/).click();
    },
  },
  {
    name: "forms-own-inserted",
    act: async (page) => {
      await read(page);
      await ownForms(page);
      const buffer = Buffer.from(packText({ name: "培训", forms: COPIES.slice(0, 2) }));
      const file = { name: "培训表样.json", mimeType: "application/json", buffer };
      await page.setInputFiles("#zp-pack-file", file);
      await button(page, /^全部插入（2 张/).click();
      await page.getByText(/^已插入 2 张新工作表/).waitFor();
      await page.getByText("上次操作：插入空白表，2 处").waitFor();
    },
  },
  {
    name: "forms-own-wrong-file",
    act: async (page) => {
      await ownForms(page);
      const text = '{"format":"ziping.form-pack","version":1,"name":1,"forms":[{"id":"表"}]}';
      const buffer = Buffer.from(text);
      const name = "很长的文件名".repeat(6) + ".json";
      await page.setInputFiles("#zp-pack-file", { name, mimeType: "application/json", buffer });
      await page.locator(".zp-form-problem").waitFor();
    },
  },
  { name: "settings-unread", act: (page) => openTab(page, "设置") },
  { name: "settings", act: at("设置") },
  {
    name: "settings-rules",
    act: async (page) => {
      await at("设置")(page);
      await button(page, /^核查规则/).click();
    },
  },
  {
    name: "settings-wrong",
    act: async (page) => {
      await at("设置")(page);
      await page.getByRole("textbox", { name: "执行率低于多少要说明原因" }).fill("八成");
    },
  },
  {
    name: "settings-clear",
    act: async (page) => {
      await at("设置")(page);
      await button(page, "清除").click();
    },
  },
];
