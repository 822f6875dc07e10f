/** What may stand in a message. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: Json[];
  readonly ReferencedObjectPathIds?: Json[];
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { Select?: string[]; Expand?: string[]; Top?: number; Skip?: number };
  readonly ObjectState?: Record<string, Json>;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface RequestMessage {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly url: string; readonly body: string | RequestBody };
}

export interface ResponseBody {
  readonly Results: { ActionId: number; Value: Json }[];
  readonly TraceIds: number[];
  readonly Error?: Record<string, Json>;
}

export const FLAG_DELAY_FOR_CELL_EDIT = 64;
