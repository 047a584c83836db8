import { type Engine, memberOf, readMember } from "./engine-parts";
import {
  accessDenied,
  HostError,
  invalidArgument,
  itemNotFound,
  notImplemented,
} from "./host-error";
import {
  type Action,
  ActionType,
  type ArgumentInfo,
  type HostObject,
  isCollection,
  type ObjectPath,
  PathType,
  type RequestBody,
  type ResponseBody,
} from "./protocol";
import { query } from "./query";

type Batch = {
  readonly engine: Engine;
  readonly body: RequestBody;
  /** Each path is evaluated once a batch. */
  readonly objects: Map<number, HostObject | null>;
  readonly response: ResponseBody;
};

type Member = (...args: unknown[]) => unknown;

/** Carries out the actions in their order. Stops at the first error; what was done before it stays done. */
export function processBatch(engine: Engine, body: RequestBody): ResponseBody {
  const response: ResponseBody = { Results: [], TraceIds: [] };
  const batch: Batch = { engine, body, objects: new Map(), response };
  for (const [index, action] of body.Actions.entries()) {
    const member = locate(batch, action);
    try {
      engine.onMember(member());
      const value = perform(batch, action);
      if (value !== undefined) response.Results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      const { code, message, status } = asHostError(error);
      response.Error = {
        Code: code,
        Message: message,
        Location: member(),
        ActionIndex: index,
        HttpStatusCode: status,
      };
      break;
    }
  }
  return response;
}

/** A fault of the fake itself fails the request with its stack: thrown here, it would leave the library waiting. */
const asHostError = (error: unknown): HostError =>
  error instanceof HostError
    ? error
    : new HostError(
        "FakeHostFailure",
        error instanceof Error ? `${error.stack}` : String(error),
        500,
      );

/** `Shape.Left` for messages and faults: the action's own member, or how its object is reached. */
const locate = (batch: Batch, action: Action) => () => {
  const path = batch.body.ObjectPaths[action.ObjectPathId];
  if (action.ActionType === ActionType.trace) return "trace";
  if (action.Name)
    return `${batch.objects.get(action.ObjectPathId)?.className ?? ""}.${action.Name}`;
  const parent = path?.ParentObjectPathId;
  const owner = parent === undefined ? null : batch.objects.get(parent);
  return path?.Name ? `${owner?.className ?? ""}.${path.Name}` : (owner?.className ?? "");
};

function perform(batch: Batch, action: Action): unknown {
  if (action.ActionType === ActionType.trace) {
    batch.response.TraceIds.push(action.Id);
    // The library takes a result as the sign that everything before the marker went well: it then keeps the handler.
    return null;
  }
  const object = resolve(batch, action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return object && identity(batch, object);
    case ActionType.query:
      return object && query(batch.engine, object, action.QueryInfo ?? {});
    case ActionType.method:
      return object ? call(batch, object, action.Name, action.ArgumentInfo) : null;
    case ActionType.set:
      if (object) assign(batch, object, action.Name, args(batch, action.ArgumentInfo)[0]);
      return undefined;
    case ActionType.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
        if (object) assign(batch, object, name, value);
      }
      return undefined;
    default:
      throw notImplemented("ClientRequest", `ActionType ${action.ActionType}`);
  }
}

/** Answer to an instantiation. Classes without a public id are found again by `_Id`, which nobody can read. */
function identity({ engine }: Batch, object: HostObject) {
  const named = engine.schema.get(object.className)?.scalars.has("Id") ?? false;
  return {
    ...(object.id !== undefined && { [named ? "Id" : "_Id"]: object.id }),
    ...(object.referenceId !== undefined && { _ReferenceId: object.referenceId }),
  };
}

function resolve(batch: Batch, id: number): HostObject | null {
  const known = batch.objects.get(id);
  if (known !== undefined) return known;
  const path = batch.body.ObjectPaths[id];
  if (!path) throw invalidArgument(`object path ${id}`);
  const object = follow(batch, path);
  batch.objects.set(id, object);
  return object;
}

function follow(batch: Batch, path: ObjectPath): HostObject | null {
  const { engine } = batch;
  switch (path.ObjectPathType) {
    case PathType.root:
      return engine.root;
    case PathType.service:
      return engine.service(path.Name);
    case PathType.nothing:
      return null;
    case PathType.reference: {
      const object = engine.references.get(path.Name);
      if (!object) throw itemNotFound(`reference ${path.Name}`);
      return object;
    }
  }
  const parent = resolve(batch, path.ParentObjectPathId ?? 0);
  if (parent === null) return null;
  switch (path.ObjectPathType) {
    case PathType.method:
      return call(batch, parent, path.Name, path.ArgumentInfo) as HostObject | null;
    case PathType.property:
      engine.gate(parent.className, path.Name);
      return readMember(parent, path.Name) as HostObject | null;
    case PathType.indexer: {
      const [key] = args(batch, path.ArgumentInfo);
      return call(batch, parent, indexerOf(parent), { Arguments: [key] }) as HostObject | null;
    }
    default:
      throw notImplemented("ObjectPath", `type ${path.ObjectPathType}`);
  }
}

/** Collections whose public `getItem` looks up by name too have a stricter one for the library's own ids. */
const indexerOf = (parent: HostObject): string =>
  isCollection(parent) && "_GetItem" in parent ? "_GetItem" : "GetItem";

function call(batch: Batch, object: HostObject, name: string, info?: ArgumentInfo): unknown {
  batch.engine.gate(object.className, name);
  const method = memberOf(object, name)?.value as Member | undefined;
  if (typeof method !== "function") throw notImplemented(object.className, name);
  const result = method.apply(object, args(batch, info));
  return result === undefined ? null : result;
}

function assign(batch: Batch, object: HostObject, name: string, value: unknown): void {
  batch.engine.gate(object.className, name);
  const settable = batch.engine.schema.get(object.className)?.scalars.get(name);
  if (settable === undefined)
    throw invalidArgument(`${object.className}.${name} is not a property`);
  if (!settable) throw accessDenied(`${object.className}.${name} is read-only`);
  const setter = memberOf(object, name)?.set;
  if (!setter) throw notImplemented(object.className, name);
  setter.call(object, value);
}

function args(batch: Batch, info: ArgumentInfo | undefined): unknown[] {
  const ids = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((value, i) => argument(batch, value, ids[i]));
}

function argument(batch: Batch, value: unknown, id: unknown): unknown {
  if (typeof id === "number" && id > 0) return resolve(batch, id);
  if (Array.isArray(value)) {
    const ids = Array.isArray(id) ? id : [];
    return value.map((item, i) => argument(batch, item, ids[i]));
  }
  if (typeof value !== "object" || value === null) return value;
  const nested = (value as { readonly _ObjectPathId?: number })._ObjectPathId;
  if (nested !== undefined) return resolve(batch, nested);
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, argument(batch, v, 0)]));
}
