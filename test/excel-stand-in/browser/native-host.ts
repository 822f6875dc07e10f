import type { StandIn } from "../stand-in";

/** Events the host raises outside the wire: the ribbon's function commands. */
const RIBBON_COMMAND = 39;

/**
 * The licence token. office.js reads it as XML; what is none becomes the browser's error document,
 * whose styles the pane's Content-Security-Policy reports.
 */
const LICENCE = encodeURIComponent('<r v="0"><t cid="" oid=""/></r>');

interface NativeEvent {
  readonly id: number;
  readonly handler: (...values: unknown[]) => void;
}

/** What Excel for Windows puts into a pane's frame before its scripts run. */
export function nativeHost(standIn: StandIn): {
  readonly external: object;
  ribbon(id: string): void;
} {
  const settings = new Map<string, string>();
  const events: NativeEvent[] = [];
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "stand-in",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => 0x0804,
    GetAppDataLocale: () => 0x0804,
    GetDocUrl: () => standIn.workbook.name,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => LICENCE,
    GetCorrelationId: () => "00000000-0000-0000-0000-000000000000",
    GetInstanceId: () => "stand-in",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () =>
      JSON.stringify({
        ExcelApi: standIn.settings.excelApi,
        RichApiRuntime: "1.2",
        RichApiRuntimeFlag: "1.2",
        DelayForCellEdit: "1.1",
        RibbonApi: "1.1",
      }),
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.14332.20000",
    GetDialogRequirementMatrix: () => "{}",
    GetInitialDisplayMode: () => 0,
    GetHostSettings: () => "{}",
    GetFeatureGates: () => "{}",
    GetOfficeThemeInfo: () => "",
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of settings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: string[], values: string[]) => {
        settings.clear();
        keys.forEach((key, index) => settings.set(key, values[index] ?? ""));
      },
    }),
    RegisterEvent: (
      id: number,
      _target: string,
      handler: NativeEvent["handler"],
      done: (status: number) => void,
    ) => {
      events.push({ id, handler });
      done(0);
    },
    UnregisterEvent: (id: number, _target: string, done: (status: number) => void) => {
      const index = events.findIndex((event) => event.id === id);
      if (index >= 0) events.splice(index, 1);
      done(0);
    },
    Execute: (_id: number, _parameters: unknown, done: (...values: unknown[]) => void) => {
      done(5000);
    },
  };
  const external = {
    ...context,
    GetHostInfo: () => "Excel$Win32$16.01$zh-CN$$$$0",
    GetContext: () => context,
  };
  return {
    external,
    ribbon: (id) => {
      for (const event of events) if (event.id === RIBBON_COMMAND) event.handler([id, ""]);
    },
  };
}
