import { bareLabel } from "../../forms/label";

/**
 * Ends of names of shares that cannot exceed the whole. 完成率, 增长率, 使用率 and 回报率 are left out:
 * they can.
 */
const BOUNDED_RATE =
  /(?:合格|优良|优秀|覆盖|及时|准时|按时|按期|达标|到位|准确|正确|满意|知晓|发放|兑付|拨付|支付|参保|入学|巩固|公开|完好|完整|健全|正常|运转|运行|保障|真实|通过|办结|响应|回复|处置|规范|合规|专款专用|安全)率$|满意度$|满意程度$|知晓度$/;

/** Whether a name says a share of a whole, of which 100% is the most. */
export function isBoundedRate(name: string): boolean {
  return BOUNDED_RATE.test(bareLabel(name));
}
