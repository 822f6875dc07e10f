import { Decimal } from "decimal.js";
import { scoreWords, TIER_WORDS } from "../../../words/pane/score";
import { decide, type } from "../../actions/decide";
import type { Pane } from "../../model/pane";
import { button } from "../../parts/button";
import { idOf } from "../../parts/disclosure";
import { draftOf, segments, textField } from "../../parts/fields";
import type { ScoreLine } from "../../session/session";
import { h, type Child, type ViewElement } from "../../view/view-node";

const words = scoreWords.ask;

/** What a person may decide about a line, by what it asks; a kept decision can be taken back. */
export function decisionForm(pane: Pane, table: string, line: ScoreLine): Child {
  const row = line.row;
  if (row === null) return null;
  const subject: Subject = { pane, table, row, line };
  return h(
    "div",
    { class: "zp-ask" },
    kept(subject),
    line.asks === "tier" && tierOrManual(subject),
    line.asks === "manual" && [h("p", {}, words.whyManual), manual(subject)],
    line.asks === "weight" && [h("p", {}, words.whyWeight), weight(subject)],
  );
}

interface Subject {
  readonly pane: Pane;
  readonly table: string;
  readonly row: string;
  readonly line: ScoreLine;
}

function fieldOf({ table, row }: Subject, name: string): string {
  return `${name}:${table}:${row}`;
}

/** The decision as it is kept. */
function kept(subject: Subject): Child {
  const { pane, table, row, line } = subject;
  const { choice } = line;
  if (choice === null || (choice.choice === null && choice.weight === null)) return null;
  const told =
    choice.choice === null
      ? words.chosenWeight(choice.weight ?? "")
      : choice.choice.kind === "tier"
        ? words.chosenTier(TIER_WORDS[choice.choice.tier], percentOf(choice.choice.share))
        : words.chosenScore(choice.choice.score, choice.choice.note);
  return h(
    "div",
    { class: "zp-row zp-kept" },
    h("span", {}, told),
    button({
      label: words.withdraw,
      look: "subtle",
      disabled: pane.state().working !== null,
      press: () =>
        choice.choice === null
          ? decide(pane, { kind: "weight", table, row, weight: null })
          : decide(pane, { kind: "no-choice", table, row }),
    }),
  );
}

function tierOrManual(subject: Subject): Child {
  const { pane } = subject;
  const field = fieldOf(subject, "how");
  const how = draftOf(pane, field, "tier") === "manual" ? "manual" : "tier";
  return [
    h("p", {}, words.whyTier),
    segments({
      id: idOf(field),
      label: words.how,
      quiet: true,
      value: how,
      options: [
        { value: "tier", label: words.byTier },
        { value: "manual", label: words.byHand },
      ],
      choose: (value) => {
        type(pane, field, value);
      },
    }),
    how === "tier" ? tierForm(subject) : manual(subject),
  ];
}

function tierForm(subject: Subject): Child {
  const { pane, table, row, line } = subject;
  const tierField = fieldOf(subject, "tier");
  const shareField = fieldOf(subject, "share");
  const kept = line.choice?.choice?.kind === "tier" ? line.choice.choice : null;
  const chosen = draftOf(pane, tierField, kept?.tier ?? "");
  const band = line.bands.find(({ tier }) => tier === chosen) ?? null;
  const initial =
    band === null ? "" : kept?.tier === band.tier ? numberOfShare(kept.share) : String(band.to);
  const share = percent(draftOf(pane, shareField, initial), band);
  const take = (): unknown =>
    band !== null &&
    share !== null &&
    decide(pane, { kind: "tier", table, row, tier: band.tier, share: share.div(100).toString() }, [
      tierField,
      shareField,
    ]);
  return [
    segments({
      id: idOf(tierField),
      label: words.tier,
      value: chosen,
      options: line.bands.map(({ tier }) => ({ value: tier, label: TIER_WORDS[tier] })),
      choose: (tier) => {
        type(pane, tierField, tier);
        const to = line.bands.find((one) => one.tier === tier)?.to;
        if (to !== undefined) type(pane, shareField, String(to));
      },
    }),
    band !== null &&
      h(
        "div",
        { class: "zp-row" },
        textField(pane, {
          field: shareField,
          label: words.share(band.from, band.to),
          initial,
          decimal: true,
          suffix: "%",
          enter: take,
        }),
        button({
          label: words.take,
          look: "primary",
          disabled: share === null || pane.state().working !== null,
          press: take,
        }),
      ),
    band !== null &&
      share === null &&
      h("p", { class: "zp-invalid", role: "alert" }, words.shareOutside(band.from, band.to)),
  ];
}

function manual(subject: Subject): ViewElement {
  const { pane, table, row, line } = subject;
  const scoreField = fieldOf(subject, "score");
  const noteField = fieldOf(subject, "note");
  const kept = line.choice?.choice?.kind === "manual" ? line.choice.choice : null;
  const score = draftOf(pane, scoreField, kept?.score ?? "").trim();
  const note = draftOf(pane, noteField, kept?.note ?? "").trim();
  const ready = isNumber(score) && note !== "";
  const take = (): unknown =>
    ready && decide(pane, { kind: "manual", table, row, score, note }, [scoreField, noteField]);
  return h(
    "div",
    { class: "zp-form" },
    textField(pane, {
      field: scoreField,
      label: line.weight === null ? words.score : words.scoreUpTo(line.weight),
      initial: kept?.score ?? "",
      decimal: true,
    }),
    textField(pane, {
      field: noteField,
      label: words.note,
      initial: kept?.note ?? "",
      placeholder: words.notePlaceholder,
      enter: take,
    }),
    button({
      label: words.take,
      look: "primary",
      disabled: !ready || pane.state().working !== null,
      press: take,
    }),
  );
}

function weight(subject: Subject): ViewElement {
  const { pane, table, row, line } = subject;
  const field = fieldOf(subject, "weight");
  const typed = draftOf(pane, field, line.choice?.weight ?? "").trim();
  const take = (): unknown =>
    isNumber(typed) && decide(pane, { kind: "weight", table, row, weight: typed }, [field]);
  return h(
    "div",
    { class: "zp-row" },
    textField(pane, {
      field,
      label: words.weight,
      initial: line.choice?.weight ?? "",
      decimal: true,
      enter: take,
    }),
    button({
      label: words.take,
      look: "primary",
      disabled: !isNumber(typed) || pane.state().working !== null,
      press: take,
    }),
  );
}

function isNumber(text: string): boolean {
  return /^\d+(\.\d+)?$/.test(text);
}

/** What was typed as whole or broken percents, if it lies in the band. */
function percent(
  typed: string,
  band: { readonly from: number; readonly to: number } | null,
): Decimal | null {
  const text = typed.trim().replace(/[%％]$/, "");
  if (band === null || !isNumber(text)) return null;
  const value = new Decimal(text);
  return value.gte(band.from) && value.lte(band.to) ? value : null;
}

function numberOfShare(share: string): string {
  return new Decimal(share).times(100).toString();
}

function percentOf(share: string): string {
  return `${numberOfShare(share)}%`;
}
