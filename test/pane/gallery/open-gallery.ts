import * as formAnswers from "../../../src/pane/session/form-answers";
import type { Session } from "../../../src/pane/session/session";
import { openSession } from "../../../src/pane/session/workbook-session";
import type { WorkbookHost } from "../../../src/host/port";
import { PLAIN_STYLE } from "../../../src/core/sheets/sheet-drawing";
import { buildBundle } from "../../browser/bundle";
import type { OpenedPage, TestBrowser } from "../../browser/chromium";
import { serveFiles } from "../../browser/static-server";
import { giveSession } from "./remote-session";
import { SampleHost } from "./sample-host";
import type { PaneStateCase } from "./states";

export interface ShownState extends OpenedPage {
  readonly host: SampleHost;
  readonly origin: string;
  /** What the page asked of the session, in turn. */
  readonly asked: readonly string[];
}

export interface Gallery {
  /** A page in that state, 480 px wide. `query`: as a ribbon button opens the pane. */
  show(state: Omit<PaneStateCase, "name">, query?: string): Promise<ShownState>;
  close(): Promise<void>;
}

export const XIANGYANG = "襄阳市委编办2021.xlsx";

/** The screens in a page of their own, over a real session that lives in the test. */
export async function openGallery(browser: TestBrowser): Promise<Gallery> {
  const bundle = buildBundle("gallery", "tests");
  const server = await serveFiles({ folders: [bundle.folder] });
  return {
    show: async (state, query = "") => {
      const opened = await browser.page({ viewport: { width: 480, height: 640 } });
      const host = new SampleHost(state.sample ?? XIANGYANG);
      state.arrange?.(host);
      const asked: string[] = [];
      const session = sessionOver(state.workbook ?? host, state);
      await giveSession(opened.page, session, (method) => asked.push(method));
      if (state.withhold) await opened.page.route(state.withhold, (route) => route.abort());
      await opened.page.goto(`${server.origin}/${query}`);
      await opened.page.locator(".zp-body").waitFor();
      await state.act(opened.page, host);
      return { ...opened, host, origin: server.origin, asked };
    },
    close: async () => {
      await server.close();
      bundle.remove();
    },
  };
}

function sessionOver(host: WorkbookHost, { session }: Omit<PaneStateCase, "name">): Session {
  const own = openSession(host, {
    path: "自评表.xlsx",
    quietMs: 1,
    formAnswers: () => formAnswers,
    drawReport: () => ({
      name: "核查报告",
      cells: [
        {
          at: { row: 0, column: 0 },
          content: { kind: "text", text: "核查报告" },
          style: PLAIN_STYLE,
          link: null,
        },
      ],
      merges: [],
      columnWidths: [],
      rowHeights: {},
      validations: [],
      frozenRows: 0,
      page: null,
      protection: null,
      charts: [],
    }),
  });
  return Object.assign(own, session);
}
