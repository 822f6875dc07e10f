import { templateResidue } from "../../core/check/rules/template-residue";
import { wordsFor } from "./rule-words";

export const templateResidueWords = wordsFor(templateResidue, {
  name: "清理未使用的模板内容",
  messages: {
    blankSign: {
      message: "有{count}处还留着模板的占位符号：{examples}。",
      why: "“**”“XX”是模板里等待填写的位置，正式报送的表中应换成实际内容。",
      whatToDo: "请填上实际内容，或删去占位符号。",
    },
    emptyLine: {
      message: "有{count}处模板的空行没有清理：{examples}。",
      why: "“指标1：”“……”等是模板的提示，留在表里会让人以为漏填。",
      whatToDo: "请填写内容，或删除未使用的行。",
    },
    prompt: {
      message: "有{count}处还是表样的填写提示：{examples}。",
      why: "这是表样告诉填表人怎么填的话，留在表里就是没有填写。",
      whatToDo: "请按提示填写实际内容，替换提示文字。",
    },
    emptyBody: {
      message: "有{count}行模板自带的单位没有数据：{examples}。",
      why: "没有下属单位的，这些行不需要保留；有的，应换成单位名称并填写数据。",
      whatToDo: "请填写或删除。",
    },
  },
});
