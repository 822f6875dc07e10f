import { describe, expect, test } from "@jest/globals";
import type { AccountFact } from "../../../../src/core/check/narrative/account-facts";
import { accountContradictions } from "../../../../src/core/check/narrative/account-facts";
import { outlineOf } from "../../../../src/core/check/narrative/outline";
import type { Narrative } from "../../../../src/core/detect/evaluation-table";
import { narrative } from "../rule-tester";

const report = (...texts: readonly string[]) =>
  texts.map((text, i) => narrative("报告", `A${String(i + 1)}`, text));
const saidAs = ({ section, quantity }: AccountFact) => section + quantity.text;

/** `account: section amount, section amount`, with `?` where it is not certain. */
const contradictions = (narratives: readonly Narrative[]) =>
  accountContradictions(outlineOf(narratives)).map(
    ({ name, earlier, later, certain }) =>
      `${name}: ${saidAs(earlier)}, ${saidAs(later)}${certain ? "" : "?"}`,
  );
const said = (...texts: readonly string[]) => contradictions(report(...texts));

describe("two amounts of one account", () => {
  test.each([
    ["收入", "2022年收入100万元。", "本年总收入合计90万元。"],
    ["收入", "我局全年收入100万元。", "2022年决算收入总额90万元。"],
    ["支出", "本部门总支出100万元。", "2022年支出决算数90万元。"],
    ["基本支出", "2022年基本支出100万元。", "本单位实际基本支出总计90万元。"],
    ["人员经费", "人员经费100万元。", "人员支出90万元。"],
    ["公用经费", "日常公用经费100万元。", "公用支出90万元。"],
    ["住房公积金", "住房公积金100万元。", "公积金90万元。"],
  ])("%s: %s %s", (account, one, other) => {
    expect(said(one, other)).toEqual([`${account}: “报告”100万元, “报告”90万元`]);
  });

  test("is a budget in both places", () => {
    expect(said("基本支出预算100万元。", "基本支出预算90万元。")).toEqual([
      "基本支出: “报告”100万元, “报告”90万元",
    ]);
  });

  test("is told by the headings they stand under", () => {
    expect(
      said(
        "一、基本情况。",
        "2022年基本支出125.7万元，项目支出20万元。",
        "（一）机构。",
        "人员经费90万元。",
        "二、支出情况",
        "（一）支出：",
        "2022年，基本支出120万元，其中：人员经费80万元，公用经费40万元。",
      ),
    ).toEqual([
      "基本支出: “基本情况”125.7万元, “支出”120万元",
      "人员经费: “机构”90万元, “支出”80万元",
    ]);
  });

  test("is said once for an account, the certain one if there is one", () => {
    expect(said("基本支出100万元。", "基本支出90万元。", "基本支出80万元。")).toEqual([
      "基本支出: “报告”100万元, “报告”90万元",
    ]);
    expect(
      said(
        "一、收支决算情况",
        "2022年基本支出预算100万元。",
        "二、支出情况",
        "2022年基本支出90万元。",
        "2022年基本支出95万元。",
      ),
    ).toEqual(["基本支出: “支出情况”90万元, “支出情况”95万元"]);
  });

  test.each([
    ["in two units", "基本支出100万元。", "基本支出990000元。", "990000元"],
    ["by more than they are rounded", "基本支出100.4万元。", "基本支出99万元。", "99万元"],
  ])("%s", (_, one, other, later) => {
    expect(said(one, other)).toEqual([`基本支出: “报告”${one.slice(4, -1)}, “报告”${later}`]);
  });

  test.each([
    ["alike", "基本支出100万元。", "本年基本支出1000000元。"],
    ["rounded", "基本支出100.44万元。", "基本支出100.4万元。"],
    ["of accounts that are told apart", "基本支出100万元。", "项目支出90万元。"],
    ["of a part of an account", "人员经费100万元。", "退休人员经费90万元。"],
    ["of a part of another", "公用经费100万元。", "公用经费结余90万元。"],
    ["of a fund", "公积金100万元。", "公积金贷款90万元。"],
    ["of what is left of staff money", "人员经费100万元。", "人员经费结余90万元。"],
    ["of one branch's running costs", "公用经费100万元。", "分局公用经费90万元。"],
    ["of what was paid late into a fund", "住房公积金100万元。", "补缴住房公积金90万元。"],
    ["of two years", "2022年基本支出100万元。", "2021年基本支出90万元。"],
    ["of last year", "基本支出100万元。", "上年基本支出90万元。"],
    ["of the beginning of the year", "基本支出100万元。", "年初预算基本支出90万元。"],
    ["of a part of the year", "基本支出100万元。", "截至九月底，基本支出90万元。"],
    ["of some months", "基本支出100万元。", "1-9月基本支出90万元。"],
    ["only about right", "基本支出100万元。", "基本支出约90万元。"],
    ["that are no money", "人员经费100万元。", "人员支出90人。"],
    ["of a change", "人员经费100万元。", "人员经费增加90万元。"],
    ["of budget and outturn", "基本支出预算100万元。", "基本支出90万元。"],
    ["of a narrower scope", "基本支出100万元。", "财政拨款基本支出90万元。"],
    ["of the narrowest scope", "财政拨款基本支出100万元。", "一般公共预算基本支出90万元。"],
    ["of other money", "基本支出100万元。", "政府性基金基本支出190万元。"],
    ["of money earned", "自有资金基本支出190万元。", "自有资金基本支出100万元。"],
    ["of the parts of a budget", "人员经费90万元。", "支出预算100万元，其中：人员经费95万元。"],
    ["behind other amounts", "支出90万元。", "基本支出预算100万元，支出95万元。"],
    ["of income, behind other amounts", "收入90万元。", "上年结转10万元，收入95万元。"],
  ])("no contradiction: %s", (_, one, other) => {
    expect(said(one, other)).toEqual([]);
    expect(said(other, one)).toEqual([]);
  });

  test("of a narrower scope that is more than the whole is not certain", () => {
    const more = ["财政拨款基本支出120万元。", "基本支出100万元。"] as const;
    expect(said(...more)).toEqual(["基本支出: “报告”120万元, “报告”100万元?"]);
    const [narrow, wide] = more;
    expect(said(wide, narrow)).toEqual(["基本支出: “报告”100万元, “报告”120万元?"]);
  });

  test("a heading tells the scope of what stands under it", () => {
    expect(
      said("一、支出情况", "基本支出120万元。", "二、财政拨款支出情况", "基本支出100万元。"),
    ).toEqual([]);
  });

  test("a budget under a heading of accounts may be the outturn", () => {
    const budget = [
      "一、收支决算情况",
      "基本支出预算100万元。",
      "二、支出情况",
      "基本支出90万元。",
    ];
    expect(said(...budget)).toEqual(["基本支出: “收支决算情况”100万元, “支出情况”90万元?"]);
    expect(said(...[...budget.slice(2), ...budget.slice(0, 2)])).toEqual([
      "基本支出: “支出情况”90万元, “收支决算情况”100万元?",
    ]);
    // Beside another budget too: one of them may be meant.
    expect(said(...budget.slice(0, 2), "二、支出情况", "基本支出预算90万元。")).toEqual([
      "基本支出: “收支决算情况”100万元, “支出情况”90万元?",
    ]);
    // Not where the outturn stands beside it.
    expect(
      said(
        "一、收支决算情况",
        "基本支出预算100万元，决算90万元。",
        "二、支出情况",
        "基本支出90万元。",
      ),
    ).toEqual([]);
  });

  test.each([
    ["a project", "二、项目支出情况"],
    ["official expenses", "二、三公经费情况"],
  ])("a section on %s speaks of other money", (_, heading) => {
    expect(said("一、概况", "支出100万元。", heading, "支出90万元。")).toEqual([]);
    expect(said("一、概况", "支出100万元。", heading, "（一）支出", "支出90万元。")).toEqual([]);
  });

  test("also where that section stands first", () => {
    expect(said("一、项目支出情况", "支出90万元。", "二、概况", "支出100万元。")).toEqual([]);
  });

  test("money of other sources is compared with none, not even with its own", () => {
    const fund = ["二、政府性基金情况", "支出190万元。"];
    const all = ["一、概况", "支出100万元。"];
    expect(said(...all, ...fund)).toEqual([]);
    expect(said(...fund, ...all)).toEqual([]);
    expect(said(...fund, "三、自有资金情况", "支出90万元。")).toEqual([]);
  });

  test("so does a paragraph with such a label", () => {
    expect(said("支出100万元。", "信息化项目：支出90万元。")).toEqual([]);
    expect(said("支出100万元。", "支出情况：支出90万元。")).not.toEqual([]);
  });

  test("reports on two sheets are two reports", () => {
    const two = [narrative("整体", "A1", "支出100万元。"), narrative("项目", "A1", "支出90万元。")];
    expect(contradictions(two)).toEqual([]);
  });
});
