import { directionSuspect } from "../../core/check/rules/direction-suspect";
import { wordsFor } from "./rule-words";

export const directionSuspectWords = wordsFor(directionSuspect, {
  name: "指标方向与含义一致",
  messages: {
    atMostOfGood: {
      message: "“{name}”的目标写成“{target}”，符号可能写反。",
      why: "这项指标越高越好，规定上限就成了越低越合格：做得差的算完成，做得好的反而不算。",
      whatToDo: "请核对批复的绩效目标；确属笔误的，把符号改为“≥”。",
    },
    atMostOfWork: {
      message: "“{name}”的目标写成“{target}”，做得越少越算完成，符号可能写反。",
      why: "产出数量一般越多越好，规定上限则一件不做也算达到目标；确实是控制上限（如会议次数）的除外。",
      whatToDo: "请核对批复的绩效目标；确属笔误的，把符号改为“≥”。",
    },
    atLeastOfBad: {
      message: "“{name}”的目标写成“{target}”，符号可能写反。",
      why: "这项指标越低越好，规定下限就成了越多越合格。",
      whatToDo: "请核对批复的绩效目标；确属笔误的，把符号改为“≤”。",
    },
    consumption: {
      message: "“{name}”的目标写成“{target}”，消耗越多越算完成，方向值得商榷。",
      why: "水、电、油、纸等消耗一般以节约为好；如果用它反映工作量，宜换一个产出指标。",
      whatToDo: "请确认指标含义；以节约为目的的，改为“≤”。",
    },
    equalCost: {
      message: "有{count}项成本指标的目标用了“=”：{names}。",
      why: "成本一般控制在限额以内即可，写“=”会把节约也算作没有完成。",
      whatToDo: "建议把“=”改为“≤”。",
    },
  },
});
