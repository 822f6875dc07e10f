import { describe, expect, test } from "@jest/globals";
import {
  DISTRICT_GOVERNMENT,
  ORGANISATION_KINDS,
  SELF_REFERENCES,
} from "../../../../src/core/check/vocabulary/organisation-kinds";

/** What a body of this name may call itself. */
const selvesOf = (name: string) =>
  ORGANISATION_KINDS.filter(({ names }) => names.test(name)).map(({ self }) => self);
/** What a text calls the body that writes it. */
const selvesIn = (text: string) =>
  SELF_REFERENCES.filter(({ pattern }) => pattern.test(text)).map(({ self }) => self);

describe("what a body calls itself", () => {
  test.each<readonly [string, readonly string[]]>([
    ["某市财政局", ["局"]],
    ["某省教育厅", ["厅"]],
    ["某区委机构编制委员会办公室", ["委", "办"]],
    ["某县第一中学", ["校"]],
    ["某镇中心小学", ["校", "中心", "镇"]],
    ["某市技工学校", ["校"]],
    ["某职业学院", ["校", "院"]],
    ["某大学", ["校"]],
    ["某区幼儿园", ["校"]],
    ["某县人民医院", ["院"]],
    ["某市图书馆", ["馆"]],
    ["某县气象站", ["站"]],
    ["某市研究所", ["所"]],
    ["某乡人民政府", ["乡"]],
    ["某街道", ["街道"]],
    ["某投资公司", ["公司"]],
    ["某某集团", ["公司"]],
    ["某市残疾人联合会", ["会"]],
    ["某区工商联", ["会"]],
    ["某市交警支队", ["队"]],
    ["某县消防大队", ["队"]],
    ["某县施工队伍", []],
  ])("%s: %j", (name, expected) => {
    expect(selvesOf(name)).toEqual(expected);
  });

  test.each([
    ["我局全年支出9万元", "局"],
    ["局机关支出9万元", "局"],
    ["我厅支出9万元", "厅"],
    ["厅机关支出9万元", "厅"],
    ["我委支出9万元", "委"],
    ["我办支出9万元", "办"],
    ["我校支出9万元", "校"],
    ["我园教师培训", "校"],
    ["我园幼儿入园", "校"],
    ["我院支出9万元", "院"],
    ["我中心支出9万元", "中心"],
    ["我馆支出9万元", "馆"],
    ["我站支出9万元", "站"],
    ["我所支出9万元", "所"],
    ["我镇支出9万元", "镇"],
    ["我乡支出9万元", "乡"],
    ["我街道支出9万元", "街道"],
    ["我公司支出9万元", "公司"],
  ])("in 「%s」: %s", (text, self) => {
    expect(selvesIn(text)).toEqual([self]);
  });

  test.each([
    ...[
      "财政局机关支出",
      "大厅机关报刊",
      "教育厅机关支出",
      "我委托第三方",
      "我委派专人",
      "我委员参会",
    ],
    ...[
      "我委会议",
      "我办理证件",
      "我办事",
      "我办公楼",
      "我办案",
      "我园区",
      "我站在岗位上",
      "我站起来",
    ],
    ...[
      "我所在地区",
      "我所有人员",
      "我所见",
      "我所知",
      "我所做",
      "我所说",
      "我所属单位",
      "我所需",
      "我所以",
    ],
    ...["我乡村振兴", "我乡镇", "我市", "我国", "我单位", "本部门"],
  ])("not in 「%s」", (text) => {
    expect(selvesIn(text)).toEqual([]);
  });
});

test.each([
  ["区委区政府高度重视", true],
  ["区委、区政府高度重视", true],
  ["自治区委区政府高度重视", false],
  ["各区委区政府高度重视", false],
  ["开发区委、区政府部署", true],
  ["县委县政府高度重视", false],
])("%s speaks of a district: %s", (text, expected) => {
  expect(DISTRICT_GOVERNMENT.test(text)).toBe(expected);
});
