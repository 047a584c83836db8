import { type Engine, readMember } from "./engine-parts";
import { invalidArgument, notImplemented } from "./host-error";
import { type HostObject, isCollection, type QueryInfo } from "./protocol";
import { wireName } from "./schema";

/** Names to load, as a tree: `format/fill/color` is `{format: {fill: {color: {}}}}`. */
type Selection = { readonly [name: string]: Selection };

type Loaded = { [name: string]: unknown };

const ALL = "*";
const IDS_ONLY = "$none";

/** Answer to a load: the named scalars, those of the objects on the way, and the items of collections. */
export function query(engine: Engine, object: HostObject, info: QueryInfo): Loaded {
  const paths = [...(info.Select ?? []), ...(info.Expand ?? [])];
  return read(engine, object, tree(paths.length > 0 ? paths : [ALL]), info);
}

function tree(paths: readonly string[]): Selection {
  const root: { [name: string]: Selection } = {};
  for (const path of paths) {
    let at = root;
    // The library takes "items/" out of strings, but leaves it in the parts of an array.
    for (const name of path.split("/").filter((part) => part !== "items" && part !== "")) {
      at[name] ??= {};
      at = at[name] as { [name: string]: Selection };
    }
  }
  return root;
}

function read(engine: Engine, object: HostObject, wanted: Selection, page: QueryInfo = {}): Loaded {
  if (isCollection(object)) {
    const from = page.Skip ?? 0;
    const items = object.items().slice(from, page.Top === undefined ? undefined : from + page.Top);
    const selected = Object.keys(wanted).length === 0 ? { [ALL]: {} } : wanted;
    return { _Items: items.map((item) => read(engine, item, selected)) };
  }
  const loaded: Loaded = {
    ...(object.id !== undefined && { _Id: object.id }),
    ...(object.referenceId !== undefined && { _ReferenceId: object.referenceId }),
  };
  const names = Object.keys(wanted).length === 0 ? [ALL] : Object.keys(wanted);
  for (const name of names) {
    if (name === IDS_ONLY) continue;
    if (name === ALL) Object.assign(loaded, readScalars(engine, object));
    else loadMember(engine, object, name, wanted[name] ?? {}, loaded);
  }
  return loaded;
}

function readScalars(engine: Engine, object: HostObject): Loaded {
  const names = engine.schema.get(object.className)?.scalars.keys() ?? [];
  const shown = [...names].filter((name) => engine.visible(object.className, name));
  return Object.fromEntries(shown.map((name) => [name, readMember(object, name)]));
}

function loadMember(
  engine: Engine,
  object: HostObject,
  name: string,
  below: Selection,
  loaded: Loaded,
): void {
  const schema = engine.schema.get(object.className);
  if (!schema) throw notImplemented(object.className, name);
  const member = [name, wireName(name)].find(
    (n) => schema.scalars.has(n) || schema.navigation.has(n),
  );
  if (member === undefined) throw invalidArgument(`${object.className}.${name} is not a property`);
  engine.gate(object.className, member);
  engine.onMember(`${object.className}.${member}`);
  const value = readMember(object, member);
  if (schema.scalars.has(member)) {
    loaded[member] = value;
    return;
  }
  const next = value as HostObject | null;
  loaded[member] = next && read(engine, next, below);
}
