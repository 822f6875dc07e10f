import type { Json } from "./messages";

const CATEGORY = 65536;

export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
} as const;

/** Registered handlers and events on their way; an event is sent after the response that caused it. */
export class EventDesk {
  private readonly registered = new Map<string, number>();
  private readonly waiting: Json[] = [];
  enabled = true;

  register(type: number, target: string): void {
    const key = `${String(type)} ${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${String(type)} ${target}`;
    const left = (this.registered.get(key) ?? 0) - 1;
    if (left > 0) this.registered.set(key, left);
    else this.registered.delete(key);
  }

  get isQuiet(): boolean {
    return this.registered.size === 0;
  }

  /** Queues an event for the sheet's handlers and for those of the whole workbook. */
  raise(type: number, sheetId: string, facts: Record<string, Json>): void {
    if (!this.enabled) return;
    for (const target of [sheetId, "Workbook"]) {
      if (!this.registered.has(`${String(type)} ${target}`)) continue;
      this.waiting.push([CATEGORY, type, target, JSON.stringify(facts), 16]);
    }
  }

  /** The entries to be sent now. */
  take(): Json[] {
    return this.waiting.splice(0);
  }
}
