import "./page.css";
import { picture } from "../model/snapshot";
import { restored, type StoredWorkbook } from "../model/stored";
import { standInFor, type StandIn } from "../stand-in";
import { gridView } from "./grid-view";
import { nativeHost } from "./native-host";

/** What the tests reach for in the page. */
export interface StandInPage {
  readonly standIn: StandIn;
  readonly external: object;
  /** A button of the ribbon is pressed. */
  ribbon(id: string): void;
  picture(): Record<string, unknown>;
}

declare global {
  interface Window {
    excelStandIn?: StandInPage;
  }
}

function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`No element ${id}.`);
  return found;
}

async function start(): Promise<void> {
  const response = await fetch("workbook.json");
  const workbook = restored((await response.json()) as StoredWorkbook);
  const wanted = new URLSearchParams(location.search);
  const standIn = standInFor(workbook, { excelApi: wanted.get("excelApi") ?? "1.14" });
  window.excelStandIn = {
    standIn,
    ...nativeHost(standIn),
    picture: () => picture(workbook),
  };
  const draw = gridView(standIn, part("tabs"), part("grid"));
  let due = false;
  workbook.listen(() => {
    if (due) return;
    due = true;
    requestAnimationFrame(() => {
      due = false;
      draw();
      part("messages").textContent = String(standIn.journal.messages);
    });
  });
  draw();
  document.title = `${workbook.name} - Excel 替身`;
  const frame = document.createElement("iframe");
  frame.id = "pane";
  frame.title = "任务窗格";
  frame.src = `pane/index.html${location.hash}`;
  part("side").append(frame);
}

void start();
