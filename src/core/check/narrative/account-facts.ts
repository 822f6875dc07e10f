import type { CellReference } from "../../grid/address";
import { flatMapped } from "../../values/flat-mapped";
import { foldText } from "../../values/normalise";
import { quotedName } from "../listed";
import { isComparison } from "./amount-names";
import { statementOf } from "./money-statement";
import type { Paragraph } from "./outline";
import { sentenceAt } from "./sentence-at";
import type { StatedQuantity } from "./stated-quantity";
import { isMoney, numberIn } from "./stated-quantity";

/** Two amounts of the accounts (收入, 基本支出, 人员经费 …) that a report gives differently. */
export interface AccountContradiction {
  readonly name: string;
  readonly earlier: AccountFact;
  readonly later: AccountFact;
  /** False where one of them is called a budget under a heading of outturns, or they are of two scopes. */
  readonly certain: boolean;
}

type Account = "收入" | "支出" | "基本支出" | "人员经费" | "公用经费" | "住房公积金";
/** Wider scopes hold narrower ones. */
type Scope = "all" | "fiscal" | "general" | "other";
type Kind = "budget" | "outturn";

export interface AccountFact {
  readonly account: Account;
  readonly scope: Scope;
  readonly kinds: ReadonlySet<Kind>;
  readonly quantity: StatedQuantity;
  readonly place: CellReference;
  /** The heading it stands under, else the sheet; in quotation marks. */
  readonly section: string;
}

const SCOPES: readonly { readonly pattern: RegExp; readonly scope: Scope }[] = [
  { pattern: /政府性基金|国有资本|专户|自有|其他收入|经营|上级|附属/, scope: "other" },
  { pattern: /一般公共预算/, scope: "general" },
  { pattern: /财政拨款/, scope: "fiscal" },
];
/** Words of scope that may stand inside the name of an account. */
const SCOPE_WORDS = /一般公共预算|财政拨款/g;

const WHOSE = "(?:本年|全年|当年|年度|决算|预算|实际|总|本?部门|本?单位|我[^支收]{1,2})*";
const SUM = "(?:总|合计|总额|总计|决算|预算|数)*";
const ACCOUNTS: readonly { readonly account: Account; readonly pattern: RegExp }[] = [
  { account: "收入", pattern: new RegExp(`^${WHOSE}收入${SUM}$`) },
  { account: "支出", pattern: new RegExp(`^${WHOSE}支出${SUM}$`) },
  { account: "基本支出", pattern: new RegExp(`^${WHOSE}基本支出${SUM}$`) },
  { account: "人员经费", pattern: /^人员(?:经费|支出)$/ },
  { account: "公用经费", pattern: /^(?:日常)?公用(?:经费|支出)$/ },
  { account: "住房公积金", pattern: /^(?:住房)?公积金$/ },
];
/** What a section may speak of that is not the whole body's money. */
const OTHER_MATTER = /项目|专项|三公|采购|运行经费|绩效目标/;
const TEMPORARY = /年初|调整|追加|上年|去年|截至|累计|剩余/;
/** Amounts of a part of the year. */
const PART_OF_YEAR = /截至|截止|[\d一二三四五六七八九十]月|季度|上半年|下半年/;

/** More than a report says of its accounts. */
const MOST_FACTS = 300;

/** The amounts of the accounts that two paragraphs of one report give differently, each account and scope once. */
export function accountContradictions(
  paragraphs: readonly Paragraph[],
): readonly AccountContradiction[] {
  const facts = flatMapped(paragraphs, factsIn).slice(0, MOST_FACTS);
  const found = new Map<string, AccountContradiction>();
  for (const [index, one] of facts.entries())
    for (const other of facts.slice(index + 1)) {
      const contradiction = contradictionOf(one, other);
      const key = JSON.stringify([one.place.sheet, one.account]);
      const known = found.get(key);
      if (contradiction && (!known || (contradiction.certain && !known.certain)))
        found.set(key, contradiction);
    }
  return [...found.values()];
}

function factsIn({ narrative, above, label }: Paragraph): readonly AccountFact[] {
  const { quantities, lists } = statementOf(narrative);
  if (!quantities.some(isMoney)) return [];
  const headings = [...above].reverse().map(({ text }) => text);
  const matters = [label ?? "", ...headings];
  if (matters.some((text) => OTHER_MATTER.test(text))) return [];
  const accounted = OUTTURN.test(foldText(narrative.text));
  return flatMapped(quantities, (quantity) => {
    const { name, exact } = quantity;
    if (!exact || !isMoney(quantity) || isComparison(name) || TEMPORARY.test(name)) return [];
    const account = accountNamed(name);
    // 「基本支出预算100万元，支出90万元」: a bare 支出 behind other amounts is of their scope.
    const isBare = account === "支出" || account === "收入";
    if (!account || (isBare && quantity !== quantities[0])) return [];
    if (PART_OF_YEAR.test(foldText(sentenceAt(narrative.text, quantity)))) return [];
    const place = { sheet: narrative.sheet, at: narrative.at };
    const scope = scopeOf([name, ...headings]);
    // The parts of a budget are budgets.
    const whole = lists.find(({ parts }) => parts.includes(quantity))?.whole;
    const kinds = kindsOf(name + (whole?.name ?? ""), accounted ? [] : headings);
    const section = quotedName(headings[0]?.replace(/[。:]$/, "") ?? narrative.sheet);
    return [{ account, scope, kinds, quantity, place, section }];
  });
}

function accountNamed(name: string): Account | null {
  const bare = name.replace(SCOPE_WORDS, "");
  return ACCOUNTS.find(({ pattern }) => pattern.test(bare))?.account ?? null;
}

function scopeOf(texts: readonly string[]): Scope {
  for (const text of texts) {
    const found = SCOPES.find(({ pattern }) => pattern.test(text));
    if (found) return found.scope;
  }
  return "all";
}

/** A paragraph that gives the outturn as well means the budget where it says so. */
const OUTTURN = /决算|实际|执行数|完成预算/;

/** An amount called 预算 under a heading of 决算 may be either. */
function kindsOf(name: string, headings: readonly string[]): ReadonlySet<Kind> {
  const bare = name.replace(SCOPE_WORDS, "");
  if (/决算|实际|执行/.test(bare) || !/预算/.test(bare)) return new Set<Kind>(["outturn"]);
  const ofAccounts = headings.some((text) => /决算/.test(text));
  return new Set<Kind>(ofAccounts ? ["budget", "outturn"] : ["budget"]);
}

const WIDTH: Readonly<Record<Scope, number>> = { all: 3, fiscal: 2, general: 1, other: 0 };

function contradictionOf(one: AccountFact, other: AccountFact): AccountContradiction | null {
  if (one.account !== other.account || one.place.sheet !== other.place.sheet) return null;
  if (one.scope === "other" || other.scope === "other") return null;
  const [a, b] = [one.quantity, other.quantity];
  const number = numberIn(b, a.unit);
  const otherYear = a.year !== null && b.year !== null && a.year !== b.year;
  const sameKind = [...one.kinds].some((kind) => other.kinds.has(kind));
  if (!number || otherYear || !sameKind || isNear(a, b)) return null;
  const sameScope = one.scope === other.scope;
  const narrowIsMore =
    WIDTH[one.scope] < WIDTH[other.scope] ? a.number.gt(number) : number.gt(a.number);
  if (!sameScope && !narrowIsMore) return null;
  const certain = sameScope && one.kinds.size === 1 && other.kinds.size === 1;
  return { name: one.account, earlier: one, later: other, certain };
}

/** Rounded to what each is printed with. */
function isNear(one: StatedQuantity, other: StatedQuantity): boolean {
  const number = numberIn(other, one.unit);
  const step = numberIn({ ...other, number: other.step }, one.unit);
  return !number || !step || one.number.minus(number).abs().lt(one.step.plus(step).div(2));
}
