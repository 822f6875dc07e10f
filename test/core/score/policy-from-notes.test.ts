import { describe, expect, test } from "@jest/globals";
import { policyFromNotes } from "../../../src/core/score/policy-from-notes";

/** Decimals as numbers, so that cases stay short. */
function stated(...notes: string[]): unknown {
  return JSON.parse(JSON.stringify(policyFromNotes(notes).parameters), (_, value: unknown) =>
    typeof value === "string" && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value,
  );
}

const BANDS_60 = { tierBands: { achieved: 0.8, partly: 0.6 } };
const BANDS_50 = { tierBands: { achieved: 0.8, partly: 0.5 } };
const RATIO = { reverse: "ratio", reverseStated: true };

describe("what the notes under a table state", () => {
  test.each<readonly [string, unknown]>([
    ["得分按100-80%（含80%）、80-50%（含50%）、50-0%合理确定", BANDS_50],
    ["分别按照该指标对应分值区间100-80%(含80%)、80-60%(含60%)、60-0%合理确定得分", BANDS_60],
    ["达成预期指标100%-80%（含80%）、部分达成80%—50%（含50%）、未达成50%～0%", BANDS_50],
    ["分值的100%～80%（含）、80%～60%（含）、60%～0%", BANDS_60],
    ["80%（含）-100%、60%（含）-80%、0-60%", BANDS_60],
    ["分值的100%到80%、80%到60%、60%到0%", BANDS_60],
    ["80%（含）-100%得较高分；60%（含）-80%酌情得分；0-60%不得分", BANDS_60],
    ["反向指标（即目标值为≤X），得分=权重*A/B", RATIO],
    ["反 向指标得分 =  权 重 * A / B", RATIO],
    ["完成值达到指标值，记满分；未达到指标值，按 B/A 或 A/B*该指标分值记分", RATIO],
    ["反向指标得分=分值×A÷B", RATIO],
    ["反向指标得分=（目标值÷实际完成值）×该指标分值", RATIO],
    ["反向指标：分值×指标值/全年实际值", RATIO],
    ["正向指标得分=实际完成值÷目标值×分值", {}],
    ["完成率=A/B×100%", {}],
    ["反向指标得分=权重×[1-(B-A)/A]", { reverse: "linear", reverseStated: true }],
    ["得分=分值×(1-((B-A)/A))", { reverse: "linear", reverseStated: true }],
    [
      "反向指标得分=分值×[1-(实际完成值-年度指标值)/年度指标值]",
      { reverse: "linear", reverseStated: true },
    ],
    ["正向指标得分=权重*B/A", {}],
    [
      "一级指标分值统一设置为：产出指标50分、效益指标30分、满意度指标10分、预算资金执行率10分。",
      {
        fundWeight: 10,
        level1Weights: [
          { name: "产出指标", weight: 50 },
          { name: "效益指标", weight: 30 },
          { name: "满意度指标", weight: 10 },
        ],
      },
    ],
    [
      "成本指标20分、产出指标40分、效益指标20分、满意度10分，预算执行率10分",
      {
        fundWeight: 10,
        level1Weights: [
          { name: "成本指标", weight: 20 },
          { name: "产出指标", weight: 40 },
          { name: "效益指标", weight: 20 },
          { name: "满意度指标", weight: 10 },
        ],
      },
    ],
    [
      "产出指标权重为52.5分，效益指标共27.5分",
      {
        level1Weights: [
          { name: "产出指标", weight: 52.5 },
          { name: "效益指标", weight: 27.5 },
        ],
      },
    ],
    [
      "成本指标总计12.5分，满意度指标占比7.5分",
      {
        level1Weights: [
          { name: "成本指标", weight: 12.5 },
          { name: "满意度指标", weight: 7.5 },
        ],
      },
    ],
    ["预算执行10分", { fundWeight: 10 }],
    ["预算执行率指标分值为20分", { fundWeight: 20 }],
    ["实际完成值超过年度指标值130%的，须说明原因", { overFulfilment: 1.3 }],
    ["实际完成值超过年度指标值的比例达130%的，须说明原因", { overFulfilment: 1.3 }],
    ["偏离年初目标值30%以上的应分析原因", { overFulfilment: 1.3 }],
    ["完成值高于指标值的20%须说明", { overFulfilment: 1.2 }],
    ["预算执行率低于90%的，须说明原因", { lowExecution: 0.9, reasonsDemanded: true }],
    ["执行率如果低于85%的须说明原因", { lowExecution: 0.85, reasonsDemanded: true }],
    ["预算执行率未达80%，请写明原因", { lowExecution: 0.8, reasonsDemanded: true }],
    [
      "评价等次：优（90-100）、良（80-89）、中（60-79）、差（0-59）",
      {
        grades: [
          { name: "优", from: 90 },
          { name: "良", from: 80 },
          { name: "中", from: 60 },
          { name: "差", from: 0 },
        ],
      },
    ],
    [
      "85（含）-100分为优、75（含）-85分为良、60（含）-75分为中、60分以下为差",
      {
        grades: [
          { name: "优", from: 85 },
          { name: "良", from: 75 },
          { name: "中", from: 60 },
          { name: "差", from: 0 },
        ],
      },
    ],
    ...[
      "95分（含）以上为优秀，85分（含）至95分为良好，70分（含）至85分为中，70分以下为差",
      "优（95分及以上）、良（85分（含）至95分）、中（70分（含）至85分）、差（70分以下）",
      "优（≥95分）、良（≥85分）、中（≥70分）、差（70分以下）",
      "总分95以上为“优”，85以上为“良”，70以上为“中”",
    ].map((note): readonly [string, object] => [
      note,
      {
        grades: [
          { name: "优", from: 95 },
          { name: "良", from: 85 },
          { name: "中", from: 70 },
          { name: "差", from: 0 },
        ],
      },
    ]),
    ["群众满意率90%以上得10分，每降5%扣1分", { stepped: ["satisfaction"] }],
    ["满意度每降低1个百分点，相应扣0.5分", { stepped: ["satisfaction"] }],
    ["社会公众满意度达到95%得满分，每减少1%扣1分", { stepped: ["satisfaction"] }],
    ["服务对象满意度≥95%得10分，达到80%以上的得8分", { stepped: ["satisfaction"] }],
    ["满意度在90%以上10分，80%以上8分", { stepped: ["satisfaction"] }],
    ["满意度5%5分，3%3分", { stepped: ["satisfaction"] }],
    ["成本控制在±10%以内5分，±10-15%3分", { stepped: ["cost"] }],
    ["成本控制在±5%以内得10分", { stepped: ["cost"] }],
    ["单位成本每超过1%，相应扣0.5分", { stepped: ["cost"] }],
    ["成本每增加1%扣1分，满意度每下降1%扣1分", { stepped: ["satisfaction", "cost"] }],
    // Notes that state no policy change nothing.
    ["得分一档最高不能超过该指标分值上限。", {}],
    ["执行率=预算执行数/调整后预算数", {}],
    ["产出指标50分", {}],
    // Grades are taken only whole and in order.
    ["优（90-100）、良（80-89）", {}],
    ["良（80-89）、中（60-79）", {}],
    ["优（90-100）、中（60-79）", {}],
    ["优（70-80）、良（80-89）、中（60-79）", {}],
    ["优（90-100）、良（50-59）、中（60-79）", {}],
    ["满意度达到95%，满意人数较上年提高10%", {}],
    ["支出超过预算130%的须说明原因", {}],
    ["支出超出预算20%的须说明原因", {}],
    ["分值的100-80%", {}],
    ["得分按100-50%、50-80%、80-0%", {}],
    ["项目总投资50万元，产出指标完成100%", {}],
  ])("%s", (note, expected) => {
    expect(stated(note)).toEqual(expected);
  });

  test("several notes are read together", () => {
    const notes = ["1.反向指标得分=权重*A/B", "2.定性按100-80%（含80%）、80-50%（含50%）、50-0%"];
    expect(stated(...notes)).toEqual({ ...BANDS_50, ...RATIO });
  });
});
