import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import type { Bridge } from "../wire/bridge";
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

/** A client in a context of its own, with a bridge that can lead to one stand-in after the other. */
interface LoadedClient {
  readonly client: Client;
  readonly relay: Relay;
  readonly excelApi: string;
  /** Has office.js ask this stand-in from now on. */
  connect(standIn: StandIn): void;
}

class Relay implements Bridge {
  private host: Bridge | null = null;

  onMessageFromHost: (text: string) => void = () => undefined;

  sendMessageToHost(text: string): void {
    this.host?.sendMessageToHost(text);
  }

  lead(host: Bridge): void {
    this.host = host;
    host.onMessageFromHost = (text) => {
      this.onMessageFromHost(text);
    };
  }
}

/** Clients of stand-ins that were closed and left nothing open: to start another takes 25 ms. */
const idle: LoadedClient[] = [];

/** The unmodified client, connected with the stand-in, and the way to give it up. */
export function loadClient(standIn: StandIn): { readonly client: Client; release(): void } {
  const { excelApi } = standIn.settings;
  const place = idle.findIndex((one) => one.excelApi === excelApi);
  const loaded = place < 0 ? newClient(excelApi) : idle.splice(place, 1)[0];
  if (!loaded) throw new Error("No client");
  loaded.relay.lead(standIn.bridge);
  loaded.connect(standIn);
  return {
    client: loaded.client,
    release: () => {
      if (standIn.isQuiet()) idle.push(loaded);
    },
  };
}

/** Loads the client into a context of its own. */
function newClient(excelApi: string): LoadedClient {
  script ??= new Script(readFileSync(CLIENT, "utf8"), { filename: "excel-win32-16.01.js" });
  const relay = new Relay();
  const timers = { setTimeout, clearTimeout, setInterval, clearInterval };
  const context: Record<string, unknown> = {
    ...timers,
    console,
    JSON,
    Error,
    Promise,
    navigator: { userAgent: "Excel stand-in" },
    location: { href: "https://localhost/", search: "" },
    _richApiNativeBridge: relay,
  };
  context["window"] = context;
  context["self"] = context;
  script.runInContext(createContext(context));
  const global = context as unknown as Client & { readonly OSF: Record<string, unknown> };
  Object.assign(global.Office, {
    onReady: () => Promise.resolve({ host: "Excel", platform: "PC" }),
  });
  const { Excel, Office, OfficeExtension } = global;
  return {
    ...{ relay, excelApi },
    client: { Excel, Office, OfficeExtension },
    connect: (standIn) => {
      const office = officeContext(standIn);
      global.OSF["_OfficeAppFactory"] = { getContext: () => office };
    },
  };
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
