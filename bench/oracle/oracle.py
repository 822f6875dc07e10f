#!/usr/bin/env python3
"""Scores self-evaluation tables a second time, to check the engine's arithmetic.

Reads one table a line as JSON on standard input, writes one result a line. Written from the
domain rules (财预〔2020〕10号, local policies) alone: it shares no code with the engine and reads no cell
texts, only what each cell means (see `random-table.ts` for the fields).
"""
import json
import sys
from decimal import ROUND_HALF_UP, Decimal, getcontext

getcontext().prec = 60
ZERO, ONE = Decimal(0), Decimal(1)
MONEY = {"元": ONE, "万元": Decimal(10000), "亿元": Decimal(100000000)}


def number(text):
    return None if text is None else Decimal(text)


def half_up(value, decimals):
    return value.quantize(ONE.scaleb(-decimals), rounding=ROUND_HALF_UP)


def clamp(value, top):
    return max(ZERO, min(value, top))


# --- funds -----------------------------------------------------------------------------------


def score_funds(table):
    """(rate, score, weight); score and weight None where the form gives the funds no points."""
    funds = table["funds"]
    if funds is None:
        return None
    budget = number(funds["adjusted"])
    if budget is None:
        budget = number(funds["initial"])
    executed = number(funds["executed"])
    weight = None
    if funds["hasScore"] or funds["hasWeight"]:
        weight = number(funds["weight"])
        if weight is None:
            weight = number(table["policy"]["fundWeight"])
    if budget is None or budget <= 0 or executed is None:
        return {"rate": None, "score": None, "weight": weight}
    score = None
    if weight is not None:
        score = half_up(clamp(weight * executed / budget, weight), table["policy"]["decimals"])
        score = min(score, weight)
    return {"rate": executed / budget, "score": score, "weight": weight}


# --- one row: was the target reached? ----------------------------------------------------------


class Unscorable(Exception):
    """The row cannot be scored by arithmetic; `reached` may be known all the same."""

    def __init__(self, reached=None):
        super().__init__()
        self.reached = reached


def span(date, year):
    own, month, day = date
    own = own if own is not None else year
    if own is None:
        return None
    if month is None:
        return (own, 1, 1), (own, 12, 31)
    if day is None:
        return (own, month, 1), (own, month, 31)
    return (own, month, day), (own, month, day)


def judge_deadline(target, actual, year):
    due, done = span(target["date"], year), span(actual["date"], year)
    if target["date"][0] is None and actual["date"][0] is None and year is None:
        due, done = span(target["date"], 2000), span(actual["date"], 2000)
    if due is None or done is None:
        raise Unscorable()
    if actual["comparator"] == "<=":
        # a limit is enough only where it lies wholly before the deadline
        if done[1] < due[1] and due[0] > done[1]:
            return True
        raise Unscorable()
    if done[1] <= due[1]:
        return True
    if done[0] > due[1]:
        raise Unscorable(False)
    raise Unscorable()


def quantity(value, events):
    """The value as (number, upper, measure, unit), or None where it is no quantity."""
    if value["kind"] == "percent":
        upper = number(value["upper"])
        return (
            Decimal(value["value"]) / 100,
            None if upper is None else upper / 100,
            "percent",
            "%",
        )
    if value["kind"] == "number":
        return Decimal(value["value"]), number(value["upper"]), "number", value["unit"]
    if value["kind"] == "zero-words" and events:
        return ZERO, None, "number", ""
    return None


def to_fraction(bare, beside):
    """A bare number beside a percentage: 98 and 0.98 are 98 %; None where both readings are possible."""
    size = abs(bare)
    if size == 0:
        return bare
    if size >= 2:
        return bare / 100
    if abs(beside) >= Decimal("0.1") and size <= 1:
        return bare
    return None


def one_measure(target, actual):
    """Target (low, upper) and actual in one measure; raises where they are not comparable."""
    t, t_upper, t_kind, t_unit = target
    a, a_upper, a_kind, a_unit = actual
    if t_kind == a_kind == "percent":
        return t, t_upper, a, a_upper
    if t_kind == a_kind == "number":
        factor = ONE
        if t_unit and a_unit and t_unit != a_unit:
            if t_unit in MONEY and a_unit in MONEY:
                factor = MONEY[a_unit] / MONEY[t_unit]
            elif t != 0 and a != 0:
                raise Unscorable()
        if t != 0 and a != 0:
            ratio = max(abs(t / a), abs(a / t))
            if (t_unit == "") != (a_unit == "") and (t_unit or a_unit) in MONEY and ratio >= 1000:
                raise Unscorable()
        return t, t_upper, a * factor, None if a_upper is None else a_upper * factor
    if a_kind == "number":
        if a_unit and a != 0:
            raise Unscorable()
        read = to_fraction(a, t)
        if read is None:
            raise Unscorable()
        return t, t_upper, read, None if a_upper is None else a_upper * (read / a if a else ONE)
    # a count is no rate; only a bare 0 is zero either way
    if t_unit or t != 0:
        raise Unscorable()
    return t, t_upper, a, a_upper


def judge_row(row, table):
    """(reached, direction, target bound, actual) of a row that arithmetic can score."""
    target, actual, name = row["target"], row["actual"], row["name"]
    if actual["kind"] == "tier":
        raise Unscorable()
    if target["kind"] in ("blank", "na") or actual["kind"] in ("blank", "na"):
        raise Unscorable()
    if "compound" in (target["kind"], actual["kind"]):
        raise Unscorable()
    if target["kind"] == "date":
        if actual["kind"] != "date":
            raise Unscorable()
        return judge_deadline(target, actual, table["year"]), "date", None, None
    t, a = quantity(target, name["events"]), quantity(actual, name["events"])
    if t is None or a is None:
        raise Unscorable()
    low, upper, value, value_upper = one_measure(t, a)
    direction, by_name = direction_of(row, low)
    first, last = interval(actual, value, value_upper)
    reached = compare(direction, by_name, low, upper, first, last, table["policy"]["equal"])
    if reached is True:
        return True, direction, low, value
    exact = first is not None and last is not None and first[0] == last[0]
    if not exact or reached is None:
        raise Unscorable(reached)
    bound = upper if upper is not None and value > upper else low
    if bound < 0:
        raise Unscorable(reached)
    ceiling = upper if direction == "at-most" and upper is not None else low
    return False, direction, ceiling, value


def direction_of(row, target):
    """Direction, and whether only the name tells it."""
    comparator, by_name = row["target"]["comparator"], row["name"]["direction"]
    if by_name is None and row["cost"]:
        by_name = "at-most"
    if comparator in (">=", ">"):
        return "at-least", False
    if comparator in ("<=", "<"):
        return "at-most", False
    if comparator == "=":
        if target == 0:
            return "at-most", False
        cost = (row["cost"] or row["name"]["costName"]) and by_name == "at-most"
        return ("at-most", True) if cost else ("equal", False)
    if target == 0:
        return "at-most", False
    return (by_name, True) if by_name else ("at-least", False)


def interval(actual, value, upper):
    """Ends of what the actual can be, each (number, belongs to it), None for an open side."""
    if actual["comparator"] in (">=", ">"):
        return (value, actual["comparator"] == ">="), None
    if actual["comparator"] in ("<=", "<"):
        return None, (value, actual["comparator"] == "<=")
    if upper is not None:
        return (value, True), (upper, True)
    if actual["approx"] == "above":
        return (value, False), None
    if actual["approx"] == "below":
        return None, (value, False)
    if actual["approx"] == "about":
        return None, None
    return (value, True), (value, True)


def compare(direction, by_name, low, upper, first, last, equal):
    """True or False where every value of the interval gives that answer; else None.

    An actual that only repeats the target's limit (≥266 against ≥266) is no answer."""
    if upper is not None and not by_name:
        if first and last and first[0] >= low and last[0] <= upper:
            return True
        return False if last and last[0] < low else None
    if direction == "at-most":
        limit = upper if upper is not None else low
        if last and (last[0] < limit or (last[0] == limit and (first or not last[1]))):
            return True
        if first and (first[0] > limit or (first[0] == limit and not first[1] and not last)):
            return False
        return None
    if direction == "equal" and equal == "exact":
        if first and last and first[0] == last[0] == low:
            return True
        return False if (first and first[0] > low) or (last and last[0] < low) else None
    if first and (first[0] > low or (first[0] == low and (last or not first[1]))):
        return True
    if last and (last[0] < low or (last[0] == low and not last[1] and not first)):
        return False
    return None


def earned(judged, weight, policy):
    """Unrounded points of a judged row."""
    reached, direction, target, actual = judged
    if reached:
        return weight
    if direction == "at-most" or (direction == "equal" and actual > target > 0):
        if target == 0:
            return ZERO
        if policy["reverse"] == "ratio":
            return clamp(weight * target / actual, weight)
        # weight × (1 − (actual − target) ÷ target), divided last so that a tie stays a tie
        return clamp(weight * (target - (actual - target)) / target, weight)
    if target == 0:
        return ZERO
    return clamp(weight * actual / target, weight)


# --- units, weights, rows -----------------------------------------------------------------------


def is_vacant(row, weighed):
    scored = row["scoreText"] and (row["named"] or row["scoreCell"] == row["at"])
    filled = row["weight"] is not None or scored or row["coefficient"] is not None
    filled = filled or row["target"]["kind"] != "blank" or row["actual"]["kind"] != "blank"
    return not filled and (weighed or not row["named"])


def scoring_units(table):
    weighed = any(row["weight"] is not None for row in table["rows"])
    units = {}
    for index, row in enumerate(table["rows"]):
        if row["role"] == "indicator" and not is_vacant(row, weighed):
            key = row["scoreCell"] if table["columns"]["score"] else -1 - index
            units.setdefault(key, []).append(index)
    return list(units.values())


def weight_cells(table, unit):
    cells = {}
    for index in unit:
        row = table["rows"][index]
        if row["weight"] is not None:
            cells[row["weightCell"]] = Decimal(row["weight"])
    return cells


def find_weights(table, units, verdicts):
    weighed = table["columns"]["weight"] and any(
        row["role"] == "indicator" for row in table["rows"]
    )
    weights = []
    for unit in units:
        weights.append(weight_of(table, unit, units, weighed))
    if not weighed:
        fill_from_scores(table, units, verdicts, weights)
    return weights


def weight_of(table, unit, units, weighed):
    for index in unit:
        if table["rows"][index]["chosenWeight"] is not None:
            return Decimal(table["rows"][index]["chosenWeight"])
    cells = weight_cells(table, unit)
    if cells:
        for other in units:
            if other is not unit and set(cells) & set(weight_cells(table, other)):
                return None
        return sum(cells.values())
    others = {index for other in units if other is not unit for index in other}
    own = [
        group
        for group in sorted(table["classes"], key=lambda group: -group["level"])
        if set(unit) <= set(group["rows"]) and not others & set(group["rows"])
    ]
    for group in own:
        if group["weight"] is not None:
            return Decimal(group["weight"])
    if not weighed:
        for group in own:
            if group["level"] == 1:
                prescribed = table["policy"]["level1"].get(group["name"])
                return None if prescribed is None else Decimal(prescribed)
    return None


def fill_from_scores(table, units, verdicts, weights):
    def as_weight(i):
        """The score of a unit that can be full marks: nothing missed, chosen or otherwise known."""
        unit = units[i]
        row = table["rows"][unit[0]]
        if row["score"] is None or Decimal(row["score"]) < 0:
            return None
        if weights[i] is not None and weights[i] != Decimal(row["score"]):
            return None
        for index in unit:
            if table["rows"][index]["choice"] or table["rows"][index]["coefficient"] is not None:
                return None
            actual = table["rows"][index]["actual"]
            if verdicts[index] is False or actual.get("tier") in ("partly", "not"):
                return None
        return Decimal(row["score"])

    def fill(members, points):
        scores = [as_weight(i) for i in members]
        if not members or points is None or None in scores or sum(scores) != points:
            return
        for i, score in zip(members, scores):
            if weights[i] is None:
                weights[i] = score

    for group in table["classes"]:
        if group["weight"] is not None:
            members = [i for i, unit in enumerate(units) if set(unit) & set(group["rows"])]
            fill(members, Decimal(group["weight"]))
    points = number(table["indicatorPoints"])
    if points is None:
        points = Decimal(table["policy"]["totalPoints"]) - (
            number(table["policy"]["fundWeight"]) or ZERO
        )
    fill(list(range(len(units))), points)


BANDS = {
    "achieved": lambda p: (Decimal(p["achieved"]), ONE, True),
    "partly": lambda p: (Decimal(p["partly"]), Decimal(p["achieved"]), False),
    "not": lambda p: (ZERO, Decimal(p["partly"]), False),
}


def score_unit(table, unit, weight, judged):
    """Unrounded points of a unit, or None."""
    rows, policy = table["rows"], table["policy"]
    choices = [rows[index]["choice"] for index in unit if rows[index]["choice"]]
    if choices and choices[0]["kind"] == "manual":
        score = Decimal(choices[0]["score"])
        return max(ZERO, score) if weight is None else clamp(score, weight)
    if weight is None:
        return None
    if choices:
        share = Decimal(choices[0]["share"])
        low, high, closed = BANDS[choices[0]["tier"]](policy)
        inside = low <= share < high or (closed and share == high)
        return clamp(share * weight, weight) if inside else None
    if len(unit) > 1:
        return score_shared(table, unit, weight, judged)
    row, verdict = rows[unit[0]], judged[unit[0]]
    if row["coefficient"] is not None:
        return clamp(Decimal(row["coefficient"]) * weight, weight)
    if isinstance(verdict, Unscorable):
        return None
    if not verdict[0] and any(
        unit[0] in group["rows"] and group["kind"] in policy["stepped"]
        for group in table["classes"]
    ):
        return None
    return earned(verdict, weight, policy)


def score_shared(table, unit, weight, judged):
    verdicts = [judged[index] for index in unit]
    if any(isinstance(verdict, Unscorable) for verdict in verdicts):
        return None
    if all(verdict[0] for verdict in verdicts):
        return weight
    rows = [table["rows"][index] for index in unit]
    if len({row["weightCell"] for row in rows}) < len(rows):
        return None
    if any(row["weight"] is None for row in rows):
        return None
    parts = [
        earned(verdict, Decimal(row["weight"]), table["policy"])
        for row, verdict in zip(rows, verdicts)
    ]
    return clamp(sum(parts), weight)


def score_table(table):
    decimals = table["policy"]["decimals"]
    funds = score_funds(table)
    judged, verdicts = [], []
    for row in table["rows"]:
        try:
            verdict = judge_row(row, table)
            judged.append(verdict)
            verdicts.append(verdict[0])
        except Unscorable as unscorable:
            judged.append(unscorable)
            verdicts.append(unscorable.reached)
    units = scoring_units(table)
    weights = find_weights(table, units, verdicts)
    results = [
        {"computed": None, "accepted": None, "counts": False, "reached": None, "weight": None}
        for _ in table["rows"]
    ]
    for unit, weight in zip(units, weights):
        points = score_unit(table, unit, weight, judged)
        computed = None if points is None else half_up(points, decimals)
        if computed is not None and weight is not None:
            computed = min(computed, weight)
        for place, index in enumerate(unit):
            stated = number(table["rows"][index]["score"]) if table["columns"]["score"] else None
            results[index] = {
                "computed": computed,
                "accepted": computed if computed is not None else stated,
                "counts": place == 0,
                "reached": verdicts[index],
                "weight": weight,
            }
    for index, row in enumerate(table["rows"]):
        if row["role"] == "group":
            parts = [results[i]["accepted"] for i in row["members"] if results[i]["counts"]]
            whole = None if not parts or None in parts else half_up(sum(parts), decimals)
            results[index].update(
                computed=whole,
                accepted=whole if whole is not None else number(row["score"]),
                weight=number(row["weight"]),
            )
    return {"funds": funds, "rows": results, "total": score_total(table, funds, results)}


# --- total -----------------------------------------------------------------------------------


def score_total(table, funds, results):
    policy, rows = table["policy"], table["rows"]
    if not table["columns"]["score"] and not (table["funds"] and table["funds"]["hasScore"]):
        stated = number(table["totalScore"])
        grade = None if stated is None else grade_of(stated, policy)
        return {
            "score": None,
            "printedSum": None,
            "weights": None,
            "grade": grade,
            "complete": False,
        }
    counting = [i for i, result in enumerate(results) if result["counts"]]
    weights = [results[i]["weight"] for i in counting if results[i]["weight"] is not None]
    spread = {
        rows[i]["weightCell"]: Decimal(rows[i]["weight"])
        for i in counting
        if results[i]["weight"] is None and rows[i]["weight"] is not None
    }
    weights += list(spread.values())
    fund_weight = funds["weight"] if funds else None
    if fund_weight is not None:
        weights.append(fund_weight)
    weight_sum = sum(weights) if weights else None
    base = number(table["totalWeight"])
    apart = (
        base is not None
        and fund_weight is not None
        and base < Decimal(policy["totalPoints"])
        and base == weight_sum - fund_weight
    )
    accepted = [results[i]["accepted"] for i in counting]
    printed = [number(rows[i]["score"]) for i in counting] if table["columns"]["score"] else []
    missing = None in accepted or not counting
    parts = [score for score in accepted if score is not None]
    if table["funds"] and not apart:
        stated = number(table["funds"]["score"]) if table["funds"]["hasScore"] else None
        fund = funds["score"] if funds["score"] is not None else stated
        if fund is not None:
            parts.append(fund)
        elif table["funds"]["hasScore"] and fund_weight is not None:
            missing = True
        printed.append(stated)
    printed = [score for score in printed if score is not None]
    score = sum(parts) if parts else None
    grade = None
    if score is not None and not missing and not apart:
        grade = grade_of(score, policy)
    return {
        "score": score,
        "printedSum": sum(printed) if printed else None,
        "weights": weight_sum,
        "grade": grade,
        "complete": not missing,
    }


def grade_of(score, policy):
    return next((name for name, least in policy["grades"] if score >= Decimal(least)), None)


def plain(value):
    if isinstance(value, Decimal):
        # rates are compared to 12 decimals
        text = format(half_up(value, 12), "f")
        text = text.rstrip("0").rstrip(".") if "." in text else text
        return "0" if text in ("-0", "") else text
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value


def main():
    for line in sys.stdin:
        if line.strip():
            sys.stdout.write(json.dumps(plain(score_table(json.loads(line))), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
