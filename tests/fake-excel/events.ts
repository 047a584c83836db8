/** Numbers of the library's event messages. */
export const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowHiddenChanged: 22,
  protectionChanged: 24,
} as const;

export type EventName = keyof typeof EventType;

/** Target of handlers on a collection of sheets. */
export const WORKBOOK_TARGET = "Workbook";

export type EventMessage = {
  readonly name: EventName;
  readonly targetId: string;
  readonly payload: Readonly<Record<string, unknown>>;
};

export type EventRegistry = {
  register(name: EventName, targetId: string): void;
  unregister(name: EventName, targetId: string): void;
  /** Messages for those who listen to a sheet, and for those who listen to all. */
  messages(name: EventName, sheetId: string, payload: EventMessage["payload"]): EventMessage[];
  readonly count: number;
};

export function createEventRegistry(): EventRegistry {
  const listeners = new Map<string, number>();
  const key = (name: EventName, targetId: string) => `${EventType[name]}:${targetId}`;
  const change = (name: EventName, targetId: string, by: number) => {
    const count = Math.max(0, (listeners.get(key(name, targetId)) ?? 0) + by);
    if (count === 0) listeners.delete(key(name, targetId));
    else listeners.set(key(name, targetId), count);
  };
  return {
    register: (name, targetId) => change(name, targetId, 1),
    unregister: (name, targetId) => change(name, targetId, -1),
    messages: (name, sheetId, payload) =>
      [sheetId, WORKBOOK_TARGET]
        .filter((targetId) => listeners.has(key(name, targetId)))
        .map((targetId) => ({ name, targetId, payload })),
    get count() {
      return listeners.size;
    },
  };
}
