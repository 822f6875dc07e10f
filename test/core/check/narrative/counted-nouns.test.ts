import { describe, expect, test } from "@jest/globals";
import { nounContradictions } from "../../../../src/core/check/narrative/counted-nouns";
import { narrative } from "../rule-tester";

/** `noun: number noun, number noun` of each thing that two paragraphs count differently. */
const nouns = (...texts: readonly string[]) =>
  nounContradictions(texts.map((text, i) => narrative("报告", `A${String(i + 1)}`, text))).map(
    ({ noun, one, other }) =>
      `${noun}: ${one.quantity.text}${one.noun}, ${other.quantity.text}${other.noun}`,
  );

describe("what there is in an area, counted differently", () => {
  test("in sentences that share words besides it, the longer name holding the shorter one", () => {
    const one = "对全区35个党政部门的机构编制进行了全面核查。";
    const other = "完成33个区级党政部门的机构编制核查。";
    expect(nouns(one, other)).toEqual(["党政部门: 35个党政部门, 33个区级党政部门"]);
    expect(nouns(other, one)).toEqual(["党政部门: 33个区级党政部门, 35个党政部门"]);
  });

  const checked = (counted: string) => `已完成机构编制核查的${counted}。`;

  test("once for each thing", () => {
    expect(
      nouns(checked("全区35个党政部门"), checked("全区33个党政部门"), checked("全区31个党政部门")),
    ).toEqual(["党政部门: 35个党政部门, 33个党政部门"]);
  });

  test.each([
    ["我县家", "全市12家服务机构", "全市共13家服务机构"],
    ["所", "我县的12所公办学校", "13所县属公办学校"],
    ["户", "本镇内12户低保家庭", "13户全镇直低保家庭"],
    ["支", "辖区12支服务队伍", "辖区共有13支服务队伍"],
    ["座", "全州12座公共厕所", "13座州级公共厕所"],
    ["处", "我乡12处文物古迹", "13处本乡辖文物古迹"],
  ])("by %s: %s, %s", (_, one, other) => {
    expect(nouns(checked(one), checked(other))).toHaveLength(1);
  });

  test("with up to four letters before the name", () => {
    expect(nouns(checked("全区35个党政部门"), checked("全区33个重点抽查党政部门"))).toHaveLength(1);
  });

  test("where only the last words of the sentences are shared", () => {
    expect(nouns("全区35个党政部门，机构编制", "走访33个区级党政部门、机构编制")).toHaveLength(1);
  });

  test.each([
    ["alike", "全区35个党政部门", "全区35个党政部门"],
    ["about right", "全区35个党政部门", "全区约33个党政部门"],
    ["by another word", "全区35次党政部门", "全区33次党政部门"],
    ["of some of them", "35个党政部门", "33个党政部门"],
    ["of some of them, in part", "全区35个党政部门", "33个党政部门"],
    ["with a short name", "全区35个办事处", "全区33个办事处"],
    ["in two units", "全区35个党政部门", "全区33家党政部门"],
    ["of another name", "全区35个党政部门", "全区33个事业单位"],
    [
      "in an area that was named long before",
      "全市总体平稳，12家服务机构",
      "全市总体平稳，13家服务机构",
    ],
    ["of things for an area", "12家服务县级企业机构", "13家服务县级企业机构"],
    ["of a name with many words before it", "全区35个党政部门", "全区33个重点抽查的党政部门"],
    ["of a name with more words before it", "全区35个党政部门", "全区33个重点抽查区级党政部门"],
  ])("no contradiction: %s", (_, one, other) => {
    expect(nouns(checked(one), checked(other))).toEqual([]);
    expect(nouns(checked(other), checked(one))).toEqual([]);
  });

  test.each([
    ["on other matters", "全区35个党政部门参加培训。", "走访全区33个党政部门。"],
    ["that share three letters", "全区35个党政部门，均已核。", "全区33个党政部门，均已毕。"],
    [
      "that share only numbers",
      "2022年1月，全区35个党政部门。",
      "2022年1月，走访全区33个党政部门。",
    ],
    [
      "that share words which the noun parts",
      "区级会议研究全区35个党政部门。",
      "33个区级党政部门会议召开。",
    ],
    [
      "that share what stands around it",
      "走访全区35个党政部门会议。",
      "走访全33个区级党政部门会议。",
    ],
  ])("no contradiction in sentences %s", (_, one, other) => {
    expect(nouns(one, other)).toEqual([]);
  });

  test("in one paragraph they are two matters, and on two sheets two reports", () => {
    const [one, other] = [checked("全区35个党政部门"), checked("全区33个党政部门")];
    expect(nouns(one + other)).toEqual([]);
    expect(
      nounContradictions([narrative("整体", "A1", one), narrative("项目", "A1", other)]),
    ).toEqual([]);
  });
});
