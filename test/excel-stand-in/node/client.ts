import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import { atLeast } from "../wire/desk";
import type { StandIn } from "../stand-in";

/** Microsoft's own client for Excel, as it comes from the package. */
const CLIENT = join(
  __dirname,
  "../../../node_modules/@microsoft/office-js/dist/excel-win32-16.01.js",
);

let script: Script | null = null;

/** The globals that a client in a pane would have. */
export interface Client {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** Sets that have no version, or are asked for by the client itself. */
const OTHER_SETS: Readonly<Record<string, string>> = {
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
  DelayForCellEdit: "1.1",
};

/** Loads the unmodified client into a context of its own and connects it with the stand-in. */
export function loadClient(standIn: StandIn): Client {
  script ??= new Script(readFileSync(CLIENT, "utf8"), { filename: "excel-win32-16.01.js" });
  const timers = { setTimeout, clearTimeout, setInterval, clearInterval };
  const context: Record<string, unknown> = {
    ...timers,
    console,
    JSON,
    Error,
    Promise,
    navigator: { userAgent: "Excel stand-in" },
    location: { href: "https://localhost/", search: "" },
    _richApiNativeBridge: standIn.bridge,
  };
  context["window"] = context;
  context["self"] = context;
  const office = officeContext(standIn);
  script.runInContext(createContext(context));
  const client = context as unknown as Client & { readonly OSF: Record<string, unknown> };
  client.OSF["_OfficeAppFactory"] = { getContext: () => office };
  Object.assign(client.Office, {
    onReady: () => Promise.resolve({ host: "Excel", platform: "PC" }),
  });
  return { Excel: client.Excel, Office: client.Office, OfficeExtension: client.OfficeExtension };
}

/** What office.js gives the Excel part of the client; in Node only that part is loaded. */
function officeContext({ settings }: StandIn): unknown {
  return {
    host: "Excel",
    platform: "PC",
    contentLanguage: "zh-CN",
    displayLanguage: "zh-CN",
    diagnostics: { host: "Excel", platform: "PC", version: "16.0.0.0" },
    requirements: {
      isSetSupported: (name: string, version?: string | number) =>
        supported(settings.excelApi, name, version === undefined ? "1.1" : String(version)),
    },
  };
}

function supported(excelApi: string, name: string, version: string): boolean {
  if (name.toLowerCase() === "excelapi") return atLeast(excelApi, version);
  const other = OTHER_SETS[name];
  return other !== undefined && atLeast(other, version);
}
