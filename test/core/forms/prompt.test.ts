import { expect, test } from "@jest/globals";
import { isPrompt } from "../../../src/core/forms/prompt";

test("a form speaks to the person who fills it in", () => {
  const prompts = [
    ...["请填写项目情况", "请在此填列", "(请描述", "请选择", "请说明原因", "此处填写"],
    ...[
      "填写情况",
      "填写本年度完成情况",
      "根据部门实际情况填写",
      "根据实际调整",
      "根据实际情况调整",
    ],
    ...["示例:培训", "样例", "例如:培训", "例:培训"],
    ...["说明原因(100字以内)", "(不超过200字)。", "(限50字)", "(控制在300字左右).", "(1000字内)"],
  ];
  expect(prompts.filter(isPrompt)).toEqual(prompts);
  const texts = [
    ...[
      "申请填写",
      "请示",
      "填写情况良好",
      "填写表格",
      "按实际调整",
      "根据部门情况填写",
      "案例:培训",
    ],
    ...["报告(100字以内)已报送", "(5字)", "(字以内)", "写作(一百字)", "限50字", "例会:培训"],
  ];
  expect(texts.filter(isPrompt)).toEqual([]);
});
