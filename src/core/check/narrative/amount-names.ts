/** Names of amounts that compare with another year or tell a change: no wholes and no parts. */
const COMPARISON =
  /^(?:较|比|同比|环比|与.{0,8}相比)|^(?:追加|核减|调增|调减|增加|减少|压减)|(?:增加|减少|增长|下降|上升|降低|节约|节省|压减|核减|调增|调减|追加|净增)(?:额|数|了)?$/;

export function isComparison(name: string): boolean {
  return COMPARISON.test(name);
}

/**
 * Names that say only that money was budgeted, spent or left, or summed: 当年支出, 预算数, 年末结转结余, 合计.
 * Behind parts they tell of the whole or of the part before them. 基本支出 and 上年结转 are parts.
 */
const AGGREGATE = new RegExp(
  "^(?:本年度?|全年|当年|年度|实际|累计|已经?|总|共|合计|年末|年底|年终|期末|截至|预计|决算|预算)*" +
    "(?:支出|支付|执行|使用|完成|到位|拨付|下达|批复|结余|结转|剩余|余额|预算|决算|收入|投入|花费|列支)+" +
    "(?:和|及)?(?:结余|结转)?(?:总|合)?(?:数|额|计|金额|资金|经费|进度)*$|^(?:合|共|总|小|累)计$",
);

export function isAggregate(name: string): boolean {
  return AGGREGATE.test(name.replace(/[()]/g, ""));
}

/**
 * True where a part is named like the whole although the first part is not: 项目支出 behind the parts of
 * 基本支出 stands beside it, not in it.
 */
export function isNamedLikeWhole(part: string, whole: string, first: string): boolean {
  const end = whole.endsWith("费") ? "费" : whole.slice(-2);
  return part.endsWith(end) && !first.endsWith(end);
}
