import { describe, expect, test } from "@jest/globals";
import { readMoneyStatement } from "../../../../src/core/check/narrative/money-statement";
import type { PartList } from "../../../../src/core/check/narrative/part-list";
import { quotedQuantity } from "../../../../src/core/check/narrative/stated-quantity";

const sum = (quantities: PartList["parts"]) => quantities.map(quotedQuantity).join(" + ");

/** 「whole = part + part」, with what else is known of the list. */
function shown({ whole, parts, complete, gaps, certain }: PartList): string {
  const marks = [complete && "complete", gaps && "gaps", !certain && "uncertain"];
  return [`${quotedQuantity(whole)} = ${sum(parts)}`, ...marks.filter(Boolean)].join(" | ");
}

const listsIn = (text: string) => readMoneyStatement(text).lists.map(shown);

describe("what 其中 stands before", () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      "parts with parts of their own in brackets",
      "2022年，决算总支出2898.45万元，其中：基本支出2600.04万元（其中人员经费1552.57万元、公用经费1047.47万元），项目支出298.41万元；年末结转结余461万元。",
      [
        "基本支出2600.04万元 = 人员经费1552.57万元 + 公用经费1047.47万元",
        "决算总支出2898.45万元 = 基本支出2600.04万元 + 项目支出298.41万元",
      ],
    ],
    [
      "the amount right before it, not the one before that",
      "预算数为24.11万元，实际支出数为22.50万元，其中：运行维护费15.81万元，公务接待费为6.69万元，因公出国费为零",
      ["实际支出数22.50万元 = 运行维护费15.81万元 + 公务接待费6.69万元"],
    ],
    [
      "parts with their shares, parted by semicolons",
      "收入预算128.98万元，其中：拨款收入113.77万元，占88.21%；年初结转和结余15.18万元，占11.77%。",
      ["收入预算128.98万元 = 拨款收入113.77万元 + 年初结转和结余15.18万元"],
    ],
    [
      "分别为 right behind an amount, the things counted before it",
      "共对2个项目开展绩效自评，涉及资金1200万元，分别为河道治理项目900万元、山洪防治项目280万元。",
      ["涉及资金1200万元 = 河道治理项目900万元 + 山洪防治项目280万元 | complete"],
    ],
    [
      "分别为 right behind an amount, nothing counted",
      "设有2个股。全年支出1200万元，分别为甲900万元、乙280万元。",
      ["全年支出1200万元 = 甲900万元 + 乙280万元"],
    ],
    [
      "the whole in the sentence before",
      "支出合计100万元。其中：基本支出60万元，项目支出40万元。",
      ["支出合计100万元 = 基本支出60万元 + 项目支出40万元"],
    ],
    [
      "one of several amounts in the sentence before: not certain",
      "收入100万元，支出90万元。其中，基本支出60万元、项目支出30万元。",
      ["支出90万元 = 基本支出60万元 + 项目支出30万元 | uncertain"],
    ],
    [
      "the amount that the first part names",
      "支出128.57万元，其中：基本支出125.7万元；项目支出2.87万元。其中基本支出行政运行87.55万元、养老保险缴费支出9.12万元，项目支出2.87万元。",
      [
        "支出128.57万元 = 基本支出125.7万元 + 项目支出2.87万元",
        "基本支出125.7万元 = 基本支出行政运行87.55万元 + 养老保险缴费支出9.12万元",
      ],
    ],
    [
      "labelled parts that go on behind a full stop",
      "预算数为110.89万元，其中工资福利支出：基本工资23.19万元、奖金5.9万元。商品服务支出：办公费7.97万元、差旅费0.96万元。",
      ["预算数110.89万元 = 基本工资23.19万元 + 奖金5.9万元 + 办公费7.97万元 + 差旅费0.96万元"],
    ],
    [
      "a sentence without a label ends them",
      "预算数为10万元，其中工资支出：基本工资3万元、奖金5万元。另购设备6万元。",
      ["预算数10万元 = 基本工资3万元 + 奖金5万元"],
    ],
    [
      "so does a label that names no expenditure",
      "预算数为10万元，其中工资支出：基本工资3万元、奖金5万元。下一步打算：压缩开支6万元。",
      ["预算数10万元 = 基本工资3万元 + 奖金5万元"],
    ],
    [
      "a label without an amount ends them",
      "预算数为10万元，其中工资支出：基本工资3万元、奖金5万元。下一步打算：压缩开支，安排6万元。",
      ["预算数10万元 = 基本工资3万元 + 奖金5万元"],
    ],
    [
      "a number of things and 分别为: nothing is missing",
      "自评金额共计239.04万元，包含三个项目，分别为：技术服务专项5万元、注册专项3万元、登记专项2.43万元，覆盖率100%。",
      ["自评金额共计239.04万元 = 技术服务专项5万元 + 注册专项3万元 + 登记专项2.43万元 | complete"],
    ],
    [
      "等 leaves the list open",
      "资金共计20万元，包括3个项目，分别为：甲5万元、乙3万元、丙2万元等。",
      ["资金共计20万元 = 甲5万元 + 乙3万元 + 丙2万元"],
    ],
    [
      "another number of things leaves it open too",
      "资金共计20万元，包括5个项目，分别为：甲5万元、乙3万元、丙2万元。",
      ["资金共计20万元 = 甲5万元 + 乙3万元 + 丙2万元"],
    ],
    [
      "the rest, behind another sign",
      "共投入20万元：其中，购买服务12万元、设备5万元，其余3万元为工作经费。",
      ["共投入20万元 = 购买服务12万元 + 设备5万元 + 其余3万元"],
    ],
    [
      "the same parts twice, of the budget and of the outturn",
      "预算80万元，其中：差旅费20万元，会议费60万元，实际支出75万元，其中：差旅费20万元，会议费55万元。",
      [
        "实际支出75万元 = 差旅费20万元 + 会议费55万元",
        "预算80万元 = 差旅费20万元 + 会议费60万元 | gaps",
      ],
    ],
    [
      "what the money was used for",
      "支出500万元，主要用于以下方面：公共服务（类）支出300万元，占60%；社会保障（类）支出200万元，占40%。",
      ["支出500万元 = 公共服务(类)支出300万元 + 社会保障(类)支出200万元"],
    ],
    [
      "other currencies of the same family",
      "总投资1.2亿元，其中中央8000万元、地方4000万元",
      ["总投资1.2亿元 = 中央8000万元 + 地方4000万元"],
    ],
    [
      "items that end at a lighter sign",
      "支出30万元，其中设备10万元、材料15万元，会议3万元。",
      ["支出30万元 = 设备10万元 + 材料15万元"],
    ],
    [
      "parts behind signs of both sorts",
      "支出30万元，其中设备10万元，材料12万元、维修2万元，会议3万元。",
      ["支出30万元 = 设备10万元 + 材料12万元 + 维修2万元 + 会议3万元"],
    ],
    [
      "a part as large as another amount",
      "收入20万元，支出60万元，其中：设备40万元，材料20万元。",
      ["支出60万元 = 设备40万元 + 材料20万元"],
    ],
    [
      "the amount right before it, though a part begins like a short name",
      "培训50万元，支出100万元，其中培训费用30万元、会议70万元。",
      ["支出100万元 = 培训费用30万元 + 会议70万元"],
    ],
    [
      "items of a part without brackets, told by their signs",
      "支出100万元，其中：人员60万元，其中工资30万元、津贴20万元，项目20万元。",
      ["人员60万元 = 工资30万元 + 津贴20万元", "支出100万元 = 人员60万元 + 项目20万元"],
    ],
    [
      "parts of a part without brackets, told by their sum",
      "支出100万元，其中：基本支出60万元，其中人员经费50万元，公用经费10万元，项目支出40万元。",
      [
        "基本支出60万元 = 人员经费50万元 + 公用经费10万元",
        "支出100万元 = 基本支出60万元 + 项目支出40万元",
      ],
    ],
    [
      "parts of the last part, where the outer list has come to its end",
      "支出100万元，其中：基本支出60万元，项目支出40万元，其中培训20万元，会议15万元。",
      ["项目支出40万元 = 培训20万元 + 会议15万元", "支出100万元 = 基本支出60万元 + 项目支出40万元"],
    ],
    [
      "a new list behind a semicolon",
      "收入100万元，其中：上年结转20万元，拨款80万元；支出95万元，其中：基本支出60万元，项目支出35万元；结余5万元。",
      ["收入100万元 = 上年结转20万元 + 拨款80万元", "支出95万元 = 基本支出60万元 + 项目支出35万元"],
    ],
    [
      "the amount before the brackets they stand in, and nothing behind these",
      "收入80万元，预算60万元（其中：人员40万元，公用20万元），实际支出50万元",
      ["预算60万元 = 人员40万元 + 公用20万元"],
    ],
    [
      "an amount with another one in brackets behind it",
      "支出100万元（含上年结转20万元），其中：基本支出60万元，项目支出40万元",
      ["支出100万元 = 基本支出60万元 + 项目支出40万元"],
    ],
    [
      "a bracket that nobody opened",
      "支出合计100万元），其中：基本支出60万元，项目支出40万元。",
      ["支出合计100万元 = 基本支出60万元 + 项目支出40万元"],
    ],
    [
      "the amount of the last sentence that had one",
      "支出合计100万元。具体情况如下。其中：基本支出60万元，项目支出40万元。",
      ["支出合计100万元 = 基本支出60万元 + 项目支出40万元"],
    ],
    [
      "parts without a label end with their sentence",
      "预算数10万元，其中基本工资3万元、奖金5万元。商品服务支出：办公费2万元。",
      ["预算数10万元 = 基本工资3万元 + 奖金5万元"],
    ],
    [
      "a label that only begins with an expenditure ends them",
      "预算数10万元，其中工资支出：基本工资3万元、奖金5万元。费用控制打算：压缩开支2万元。",
      ["预算数10万元 = 基本工资3万元 + 奖金5万元"],
    ],
    [
      "an expenditure without an amount right behind its label ends them",
      "预算数10万元，其中工资支出：基本工资3万元、奖金5万元。公用支出：继续压缩，安排培训2万元。",
      ["预算数10万元 = 基本工资3万元 + 奖金5万元"],
    ],
    [
      "parts that go on behind the semicolon of each",
      "预算100万元，其中：财政拨款60万元，当年支出55万元；自有资金40万元，支出30万元。",
      ["预算100万元 = 财政拨款60万元 + 自有资金40万元 | gaps"],
    ],
    [
      "several amounts of the whole behind a part",
      "预算100万元，其中：财政拨款60万元，当年支出55万元，结余5万元；自有资金40万元。",
      ["预算100万元 = 财政拨款60万元 + 自有资金40万元 | gaps"],
    ],
    [
      "分别为 right behind an amount in 元, without a sign",
      "全年支出1200元分别为甲900元、乙280元。",
      ["全年支出1200元 = 甲900元 + 乙280元"],
    ],
    [
      "a label that ends in 费 goes on with the parts",
      "预算数10万元，其中工资支出：基本工资3万元、奖金5万元。办公费：水费1万元、电费1万元。",
      ["预算数10万元 = 基本工资3万元 + 奖金5万元 + 水费1万元 + 电费1万元"],
    ],
    [
      "things without amounts behind a part",
      "支出100万元，其中：甲60万元，包括工资、奖金，乙40万元。",
      ["支出100万元 = 甲60万元 + 乙40万元"],
    ],
    [
      "a bracket that nobody closed",
      "支出100万元，其中：甲60万元，乙40万元（其中：丙30万元",
      ["支出100万元 = 甲60万元 + 乙40万元", "乙40万元 = 丙30万元"],
    ],
    [
      "a semicolon ends parts that no colon announced",
      "三公经费支出10万元，其中接待费2万元；会议费5万元。",
      ["三公经费支出10万元 = 接待费2万元"],
    ],
    [
      "其中包括 is one beginning",
      "支出20万元，其中包括：办公费5万元，差旅费3万元。",
      ["支出20万元 = 办公费5万元 + 差旅费3万元"],
    ],
    [
      "a number of things behind 包括: nothing is missing",
      "资金共计20万元，包括三个项目：甲5万元、乙3万元、丙2万元。",
      ["资金共计20万元 = 甲5万元 + 乙3万元 + 丙2万元 | complete"],
    ],
    [
      "a number of things behind 其中: others may be missing",
      "资金共计20万元，其中三个项目，甲5万元、乙3万元、丙2万元。",
      ["资金共计20万元 = 甲5万元 + 乙3万元 + 丙2万元"],
    ],
    [
      "eleven things and not one, twelve and not two",
      "资金共计20万元，包括11个项目，分别为：甲5万元。支出30万元，包括十二个项目，分别为：乙3万元、丙6万元。",
      ["资金共计20万元 = 甲5万元", "支出30万元 = 乙3万元 + 丙6万元"],
    ],
  ])("%s", (_, text, expected) => {
    expect(listsIn(text)).toEqual(expected);
  });

  test.each<readonly [string, string, readonly string[]]>([
    [
      "amounts of the whole, behind its parts",
      "部门预算资金5026万元，其中财政拨款5000万元，当年支出4900万元，执行率97%",
      ["部门预算资金5026万元 = 财政拨款5000万元 | gaps"],
    ],
    [
      "amounts that follow an amount of the whole",
      "预算100万元，其中财政拨款60万元，当年支出90万元，人员经费50万元",
      ["预算100万元 = 财政拨款60万元 | gaps"],
    ],
    [
      "changes against another year",
      "三公经费支出10万元，其中：接待费2万元，较上年减少1万元；运行维护费8万元，比预算节约2万元",
      ["三公经费支出10万元 = 接待费2万元 + 运行维护费8万元 | gaps"],
    ],
    [
      "a sibling of the whole, behind items",
      "用于甲项目30万元，其中设备10万元、材料25万元，用于乙项目40万元",
      ["用于甲项目30万元 = 设备10万元 + 材料25万元"],
    ],
    [
      "an amount said once more",
      "采购50万元，其中：办公设备30万元，物业服务20万元。其中办公设备电脑15万元，物业服务20万元。",
      ["采购50万元 = 办公设备30万元 + 物业服务20万元", "办公设备30万元 = 办公设备电脑15万元"],
    ],
    [
      "a sibling told by its name",
      "甲项目30万元，其中设备10万元，材料15万元，乙项目15万元，丙项目20万元",
      ["甲项目30万元 = 设备10万元 + 材料15万元"],
    ],
    [
      "an amount that is not the rest, though its name holds 其他",
      "甲30万元，其中设备10万元、材料15万元，乙及其他4万元",
      ["甲30万元 = 设备10万元 + 材料15万元"],
    ],
    [
      "an amount larger than the whole",
      "甲30万元，其中设备10万元，材料20万元，乙40万元",
      ["甲30万元 = 设备10万元 + 材料20万元"],
    ],
    [
      "the sum of the parts",
      "支出8万元，其中：办公费5万元，差旅费3万元，合计8万元",
      ["支出8万元 = 办公费5万元 + 差旅费3万元 | gaps"],
    ],
  ])("no part: %s", (_, text, expected) => {
    expect(listsIn(text)).toEqual(expected);
  });

  test.each([
    [
      "分别为 behind a word that ends like a unit",
      "支出100万元用于住宅单元，分别为甲60万元、乙50万元",
    ],
    ["nothing before it", "其中：基本支出60万元，项目支出40万元。"],
    ["no amounts behind it", "人员经费113.78万元，主要包括基本工资、奖金，公用经费14.79万元"],
    ["a count before it", "全年支出90万元。实施项目15个，其中基建项目5个，投资985万元"],
    ["only a change before it", "较上年减少25万元，其中基本支出10万元，项目支出15万元"],
    [
      "a change right before it",
      "支出100万元，较上年减少25万元，其中基本支出10万元，项目支出15万元",
    ],
    ["a change right before 包括", "支出20万元，较上年增加5万元，主要包括：设备3万元、培训2万元"],
    ["parts that are limits", "支出10万元，其中会议费不超过3万元、培训费2万元"],
    ["parts with and without names", "支出10万元，其中会议费3万元、2万元"],
    ["amounts of the whole", "安排资金190万元，其中：预算数100万元，支出90万元"],
    [
      "分别为 without a number of things",
      "年初预算120万元，调整后预算数、执行数分别为100万元、90万元",
    ],
    [
      "nested lists of which nothing tells the end",
      "支出100万元，其中：甲60万元，其中人员30万元，乙50万元",
    ],
  ])("no list where it has %s", (_, text) => {
    expect(listsIn(text)).toEqual([]);
  });

  test.each([
    ["2022年基本支出179.51万元，其中:", "基本支出179.51万元"],
    ["支出决算数为128.57万元，完成预算99.68%。其中：", "支出决算数128.57万元"],
  ])("%s: the parts stand in the paragraphs that follow", (text, whole) => {
    const { openEnd, lists } = readMoneyStatement(text);
    expect(openEnd && quotedQuantity(openEnd.whole)).toBe(whole);
    expect(lists).toEqual([]);
  });

  test("a list that has its parts leaves nothing open", () => {
    expect(readMoneyStatement("支出9万元，其中：会议费3万元").openEnd).toBeNull();
    expect(readMoneyStatement("支出9万元（其中：").openEnd).toBeNull();
  });
});
