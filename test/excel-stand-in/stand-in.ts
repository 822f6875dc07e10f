import { Faults } from "./journal/faults";
import { Journal } from "./journal/journal";
import type { StandInWorkbook } from "./model/workbook";
import { WORKBOOK } from "./objects/workbook";
import { HostBridge } from "./wire/bridge";
import { hostType } from "./wire/definition";
import { DEFAULT_SETTINGS, type Desk, type HostSettings } from "./wire/desk";
import { EventDesk } from "./wire/events";
import { hands, type Hands } from "./person";

/** The host side: a workbook that answers the wire, what went over it, and the faults to come. */
export interface StandIn {
  readonly workbook: StandInWorkbook;
  readonly journal: Journal;
  readonly faults: Faults;
  /** May be changed at any time. */
  readonly settings: HostSettings;
  readonly bridge: HostBridge;
  /** What a person does in the sheet, without the add-in. */
  readonly person: Hands;
  /** Names of references the client has not given back. */
  references(): string[];
  /** True where the client has nothing under way here: no references, handlers, unanswered requests. */
  isQuiet(): boolean;
}

/** What office.js asks for itself: it announces that it is ready, and tells its host what it does. */
const SERVICE = hostType<string>({
  kind: "AddinInternalService",
  methods: {
    NotifyActionHandlerReady: { run: () => null },
    SendTelemetryEvent: { run: () => null },
  },
});

export function standInFor(
  workbook: StandInWorkbook,
  settings: Partial<HostSettings> = {},
): StandIn {
  const desk: Desk = {
    workbook,
    settings: { ...DEFAULT_SETTINGS, ...settings },
    journal: new Journal(),
    references: new Map(),
    nextReference: 1,
    events: new EventDesk(),
    responseBytes: 0,
  };
  const faults = new Faults();
  const root = WORKBOOK.of(workbook);
  const bridge = new HostBridge(desk, faults, { root, service: (name) => SERVICE.of(name) });
  return {
    workbook,
    journal: desk.journal,
    faults,
    settings: desk.settings,
    bridge,
    person: hands(desk, bridge),
    references: () => [...desk.references.keys()],
    isQuiet: () => desk.references.size === 0 && desk.events.isQuiet && bridge.isQuiet,
  };
}
