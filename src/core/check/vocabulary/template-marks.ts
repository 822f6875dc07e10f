/**
 * A form's line that nobody filled in: the number of an indicator or goal with nothing behind it, or
 * more dots than the three of a text that was cut. All patterns are for keys (`forms/label.ts`).
 */
export const EMPTY_LINE =
  /^(?:\(?\d{1,2}[).、]?)?(?:指标|目标|任务|绩效目标|年度目标)[0-9一二三四五六七八九十]{1,2}[:、.]?$|^(?:\.{4,}|。{3,})$/;

/** Signs a form prints where a number or a name belongs: ≥**人, XX项目, ××元, ____. */
export const BLANK_SIGN = /\*{2,}|[Xx]{2,}|[×╳]{2,}|_{2,}|[○〇]{2,}/;

/** Places whose names the publisher has masked: ××县, **镇XX村. */
export const MASKED_PLACES =
  /(?:\*{2,}|[Xx]{2,}|[×╳]+|[○〇]{2,})(?=(?:省|市|州|盟|县|区|旗|镇|乡|村|屯|街道|社区|路|河|江|湖|沟|水库|大桥))/g;

/** Names with signs of that sort that are names: XXL, 二〇〇二年. */
export const NO_BLANK_SIGN = /[a-z]xx|xx[a-z]|[二一][〇○]{2}/i;

/** Names of rows that stand for bodies or items a unit may not have: 2、二级机构1. */
export const NUMBERED_BODY =
  /^(?:\(?[0-9一二三四五六七八九十]{1,2}[).、])?(?:二级(?:机构|单位|预算单位)|下属单位|所属单位|分项|子项目?|项目|单位)[0-9一二三四五六七八九十]{1,2}$/;
