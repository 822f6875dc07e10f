import "@fluentui/web-components/message-bar.js";
import { noticeWords } from "../../words/pane/notices";
import { closeNotice } from "../actions/notices";
import { readWorkbook } from "../actions/read-workbook";
import { undoLast } from "../actions/write-plan";
import type { Pane } from "../model/pane";
import type { Notice, NoticeAction } from "../model/pane-state";
import { h, type ViewElement } from "../view/view-node";
import { button, iconButton } from "./button";
import { cellLinks } from "./cell-link";
import { icon, type IconName } from "./icon";

const ICONS: Readonly<Record<Notice["tone"], IconName>> = {
  success: "agrees",
  info: "info",
  warning: "warning",
  error: "error",
};

/** The result of the last action, or what went wrong with it and the way out. */
export function noticeBar(pane: Pane, notice: Notice): ViewElement {
  return h(
    "fluent-message-bar",
    { class: "zp-notice", key: "notice", intent: notice.tone },
    h("span", { slot: "icon", class: "zp-icon-slot" }, icon(ICONS[notice.tone])),
    h("p", { class: "zp-notice-text" }, notice.text),
    notice.cells.length > 0 && cellLinks(pane, notice.cells, null, 30),
    notice.advice !== null && h("p", { class: "zp-notice-advice" }, notice.advice),
    notice.actions.length > 0 &&
      h(
        "div",
        { class: "zp-buttons" },
        notice.actions.map((action) =>
          button({
            label: noticeWords.actions[action],
            disabled: pane.state().working !== null,
            press: () => act(pane, action),
          }),
        ),
      ),
    h(
      "span",
      { slot: "dismiss" },
      iconButton({
        icon: "close",
        name: noticeWords.close,
        press: () => {
          closeNotice(pane);
        },
      }),
    ),
  );
}

function act(pane: Pane, action: NoticeAction): Promise<void> {
  switch (action) {
    case "read":
      return readWorkbook(pane);
    case "restore":
    case "undo":
      return undoLast(pane);
  }
}
