import { onceEach } from "../values/once-each";
import { labelKey } from "./label";

/** What a form tells the person who fills it in; a length asked for stands at its end: （100字以内）. */
const PROMPT =
  /^\(?(?:请(?:在此)?(?:填写|填列|描述|说明|选择)|此处填写|填写.{0,12}(?:情况|内容|指标)$|根据(?:部门)?实际(?:情况)?(?:填写|调整)|示例|样例|例如?:)|\((?:限|不超过|控制在)?\d{2,4}字(?:以内|以下|左右|内)?\)[。.]?$/;

/** The form's own words where a reason belongs: 「预算执行率未达到90%的需说明原因（100字以内）」 (四川). */
const ASKS_FOR_REASON = /(?:需|应|须|请)(?:单独|逐项|分别)?说明(?:理由|原因)/;

/** Whether a cell still holds what the form prints there for the person who fills it in. */
export const isPrompt = onceEach((text: string): boolean =>
  PROMPT.test(labelKey(text.split(/[\r\n]+/)[0] ?? "")),
);

/** Whether a text where a reason belongs asks for one. */
export function asksForReason(text: string): boolean {
  return ASKS_FOR_REASON.test(text);
}
