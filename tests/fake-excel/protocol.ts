/** The JSON that the library and its host exchange (`ProcessQuery`), as the library writes and reads it. */

export const PathType = {
  root: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  set: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** Bits of a request's flags. */
export const RequestFlag = { delayForCellEdit: 64 } as const;

export type ArgumentInfo = {
  readonly Arguments?: readonly unknown[];
  /** Mirrors `Arguments`: the path of an object argument, 0 for a literal. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
};

export type ObjectPath = {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
};

export type QueryInfo = {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
};

export type Action = {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
};

export type RequestBody = {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
};

export type BatchError = {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
};

export type ResponseBody = {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: number[];
  Error?: BatchError;
};

/** What stands for an Excel object in the host. Members carry the wire's PascalCase names; `null` is a null object. */
export type HostObject = {
  readonly className: string;
  /** By which the library finds the object again under its collection. */
  readonly id?: string;
  /** Set while the library keeps a reference (ranges). */
  referenceId?: string;
};

export type HostCollection = HostObject & { items(): readonly HostObject[] };

export const isCollection = (object: HostObject): object is HostCollection =>
  typeof (object as Partial<HostCollection>).items === "function";
