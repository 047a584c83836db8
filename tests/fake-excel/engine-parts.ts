import { notImplemented } from "./host-error";
import type { HostObject } from "./protocol";
import type { Gate } from "./requirement-gate";
import type { Schema } from "./schema";

/** What carrying out a request needs to know. */
export type Engine = {
  readonly root: HostObject;
  readonly schema: Schema;
  readonly gate: Gate;
  /** Whether a load without names includes the member. */
  readonly visible: (className: string, wireMember: string) => boolean;
  readonly references: ReadonlyMap<string, HostObject>;
  /** Objects that the library makes by name (`Microsoft.AppRuntime.AppRuntimeService` …). */
  readonly service: (name: string) => HostObject;
  /** Called with `Class.Member` before an action and at each member a load reads; a planned fault is thrown here. */
  readonly onMember: (member: string) => void;
};

/** A member of the fake's class; inherited ones (`constructor`, `toString`) do not count. */
export const memberOf = (object: HostObject, name: string): PropertyDescriptor | undefined =>
  name === "constructor"
    ? undefined
    : Object.getOwnPropertyDescriptor(Object.getPrototypeOf(object), name);

export function readMember(object: HostObject, name: string): unknown {
  const getter = memberOf(object, name)?.get;
  if (!getter) throw notImplemented(object.className, name);
  return getter.call(object);
}
