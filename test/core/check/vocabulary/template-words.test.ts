import { describe, expect, test } from "@jest/globals";
import {
  BLANK_SIGN,
  EMPTY_LINE,
  MASKED_PLACES,
  NO_BLANK_SIGN,
  NUMBERED_BODY,
} from "../../../../src/core/check/vocabulary/template-marks";
import {
  DEGREE,
  LEADING_NUMBER,
  SCALE_ONLY,
  SUBJECT_ONLY,
  VAGUE_CHANGE,
  VAGUE_PHRASE,
} from "../../../../src/core/check/vocabulary/vague-words";

const which = (pattern: RegExp, texts: readonly string[]) =>
  texts.filter((text) => pattern.test(text));

describe("what a form prints and nobody filled in", () => {
  test("lines of a number alone", () => {
    const empty = [
      ...["指标1", "指标12:", "指标一", "指标十二、", "目标1.", "任务二"],
      ...["1.绩效目标1", "(2)年度目标2", "12、指标1", "1指标1", "....", "......", "。。。"],
    ];
    expect(which(EMPTY_LINE, empty)).toEqual(empty);
    const filled = [
      ...["指标1:培训人数", "培训指标1", "指标123", "指标", "主要指标1", "1-指标1", "指标1-"],
      ...["x指标1", "...", "。。", "详见附件....", "....见附件", "(指标1)", "123.指标1"],
    ];
    expect(which(EMPTY_LINE, filled)).toEqual([]);
  });

  test("signs where a number or a name belongs", () => {
    const blank = ["≥**人", "XX项目", "xx项目", "××元", "╳╳局", "____", "○○单位", "〇〇年"];
    expect(which(BLANK_SIGN, blank)).toEqual(blank);
    expect(which(BLANK_SIGN, ["3*4人", "X光机", "×1", "a_b", "○", "二〇年", "培训"])).toEqual([]);
    const names = ["XXL", "axx", "二〇〇二年", "一○○年"];
    expect(which(NO_BLANK_SIGN, names)).toEqual(names);
    expect(which(NO_BLANK_SIGN, ["XX项目", "项目XX", "三〇〇", "二〇二二年", "二年一月"])).toEqual(
      [],
    );
  });

  test("places whose names are masked", () => {
    const places = ["**镇", "xx村", "XX街道", "××县", "×县", "〇〇市", "××省**市xx区", "XXX社区"];
    const shown = (text: string) => text.replace(MASKED_PLACES, "");
    expect(places.map(shown)).toEqual(["镇", "村", "街道", "县", "县", "市", "省市区", "社区"]);
    const others = ["XX项目", "*镇", "X村", "〇县", "某某县", "**人", "县××"];
    expect(others.map(shown)).toEqual(others);
  });

  test("names of bodies that a unit may not have", () => {
    const bodies = [
      ...[
        "二级机构1",
        "2、二级单位2",
        "(一)下属单位一",
        "10.所属单位12",
        "分项十二",
        "子项目1",
        "子项1",
      ],
      ...["项目1", "单位二", "十二、二级预算单位1"],
    ];
    expect(which(NUMBERED_BODY, bodies)).toEqual(bodies);
    const names = [
      ...["重点项目1", "项目1期", "项目", "二级机构", "项目123", "1-项目1", "x、项目1", "单位甲"],
      ...["123、项目1"],
    ];
    expect(which(NUMBERED_BODY, names)).toEqual([]);
  });
});

describe("words that set nothing to reach", () => {
  test("changes without a degree", () => {
    const vague = [
      "有所提高",
      "提供支撑",
      "提供有力保障",
      "进一步改善",
      "不断提升服务水平",
      "促进了",
    ];
    expect(which(VAGUE_PHRASE, vague)).toEqual(vague);
    expect(which(VAGUE_PHRASE, ["提高10%", "显著提高", "编制效益提升", "水平", ""])).toEqual([]);
    const changes = ["提升编制资源效益", "进一步优化营商环境", "持续改善民生"];
    expect(which(VAGUE_CHANGE, changes)).toEqual(changes);
    expect(which(VAGUE_CHANGE, ["编制效益提升", "支持企业", "保障运转"])).toEqual([]);
  });

  test("a degree or an end makes a scale", () => {
    const degrees = ["显著提高", "提升至A级", "大幅改善", "零投诉", "无事故", "不低于上年", "B"];
    expect(which(DEGREE, degrees)).toEqual(degrees);
    expect(which(DEGREE, ["有所提高", "提供支撑", "改善"])).toEqual([]);
  });

  test("a scale with no step chosen", () => {
    const scales = [
      ...["好坏", "好差", "好中差", "高低", "高中低", "优劣", "优良差", "优良中差", "优良中低差"],
      ...["优中差", "优低劣", "大小", "强弱", "多少", "有无", "是否", "达标/不达标", "是/否"],
    ];
    expect(which(SCALE_ONLY, scales)).toEqual(scales);
    const others = [
      "好",
      "优",
      "优良",
      "较好坏",
      "好坏程度",
      "中差",
      "优良率",
      "高中低段",
      "大小河流",
    ];
    expect(which(SCALE_ONLY, others)).toEqual([]);
  });

  test("what the work is about", () => {
    const subjects = ["公益性事业", "机构编制工作", "乡村民生", "满足群众需要"];
    expect(which(SUBJECT_ONLY, subjects)).toEqual(subjects);
    const others = [
      "完成编制工作",
      "编制工作已开展",
      "工作",
      "编制工作量",
      "机构编制管理和监督检查等各项工作",
    ];
    expect(which(SUBJECT_ONLY, others)).toEqual([]);
  });

  test("numbers in front of the words", () => {
    const numbered = ["指标1:培训", "目标一、培训", "1.培训", "十二、培训", "12:培训"];
    expect(which(LEADING_NUMBER, numbered)).toEqual(numbered);
    expect(which(LEADING_NUMBER, ["培训1.", "指标:培训", "指标培训", "1培训", "123.培训"])).toEqual(
      [],
    );
  });
});
