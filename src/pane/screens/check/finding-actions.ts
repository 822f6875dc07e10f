import type { FindingReport } from "../../../report/report";
import { checkWords } from "../../../words/pane/check";
import { decide } from "../../actions/decide";
import { toggle } from "../../actions/navigate";
import { previewFixes } from "../../actions/write-plan";
import type { Pane } from "../../model/pane";
import { button } from "../../parts/button";
import { draftOf, fieldId, textField } from "../../parts/fields";
import { h, type Child } from "../../view/view-node";

/** Fix, acknowledge, or take the acknowledgement back. */
export function findingActions(pane: Pane, finding: FindingReport): Child {
  const busy = pane.state().working !== null;
  const { id, fix, acknowledged } = finding;
  if (acknowledged !== null)
    return h(
      "div",
      { class: "zp-row zp-kept" },
      h("span", {}, checkWords.acknowledged(acknowledged.reason)),
      button({
        label: checkWords.takeBack,
        look: "subtle",
        disabled: busy,
        press: () => decide(pane, { kind: "take-back-acknowledgement", finding: id }),
      }),
    );
  const asking = pane.state().open.has(ackKey(id));
  return [
    h(
      "div",
      { class: "zp-buttons" },
      fix !== null &&
        button({
          label: fix.safety === "safe" ? checkWords.fix : checkWords.fixToConfirm,
          look: "primary",
          disabled: busy,
          press: () => previewFixes(pane, [id], fix.safety === "confirm"),
        }),
      button({
        label: checkWords.acknowledge,
        disabled: busy,
        expanded: asking,
        press: () => {
          toggle(pane, ackKey(id));
          if (!asking) pane.focus(fieldId(reasonField(id)));
        },
      }),
    ),
    asking && reasonForm(pane, id),
  ];
}

function reasonForm(pane: Pane, finding: string): Child {
  const field = reasonField(finding);
  const reason = draftOf(pane, field, "").trim();
  const take = async (): Promise<void> => {
    if (reason === "") return;
    const done = await decide(pane, { kind: "acknowledge", finding, reason }, [field]);
    if (!done) return;
    toggle(pane, ackKey(finding));
    pane.focus("zp-findings");
  };
  return h(
    "div",
    { class: "zp-ask" },
    h("p", { class: "zp-quiet" }, checkWords.acknowledgeWhy),
    h(
      "div",
      { class: "zp-row" },
      textField(pane, {
        field,
        label: checkWords.reason,
        initial: "",
        placeholder: checkWords.reasonHint,
        enter: take,
      }),
      button({
        label: checkWords.confirm,
        look: "primary",
        disabled: reason === "" || pane.state().working !== null,
        press: take,
      }),
    ),
  );
}

function ackKey(finding: string): string {
  return `acknowledge:${finding}`;
}

function reasonField(finding: string): string {
  return `reason:${finding}`;
}
