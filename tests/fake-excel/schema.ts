/** What the library itself knows about a class: which scalars exist, which can be set, which members lead to objects. */
export type ClassSchema = {
  /** Wire name → can be set. */
  readonly scalars: ReadonlyMap<string, boolean>;
  readonly navigation: ReadonlySet<string>;
};

export type Schema = ReadonlyMap<string, ClassSchema>;

type LibraryPrototype = {
  readonly _className?: string;
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _navigationPropertyNames?: readonly string[];
};

/** Names on the wire begin with a capital, except `Line.connectorType`, `Image.format` and the underscored ones. */
export const wireName = (name: string): string =>
  name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);

export const apiName = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Reads the metadata of every class from the loaded library. */
export function readSchema(excel: Readonly<Record<string, unknown>>): Schema {
  const schema = new Map<string, ClassSchema>();
  for (const value of Object.values(excel)) {
    if (typeof value !== "function") continue;
    const prototype = value.prototype as LibraryPrototype | undefined;
    const name = prototype?._className;
    if (!prototype || !name) continue;
    const names = prototype._scalarPropertyOriginalNames ?? [];
    schema.set(name, {
      scalars: new Map(names.map((n, i) => [n, prototype._scalarPropertyUpdateable?.[i] ?? false])),
      navigation: new Set((prototype._navigationPropertyNames ?? []).map(wireName)),
    });
  }
  return schema;
}
