/**
 * Classes of the API that came after the library on npm (ExcelApi 1.15): notes, of 1.18. Built on the library's own
 * helpers, as the classes that it generates are, so that proxies, loads and errors are the library's. What `add` and
 * `getItem` send follows the declarations; the real library's requests have to be checked in a live Excel.
 */

type Helpers = {
  readonly BatchApiHelper: {
    createPropertyObject(
      type: unknown,
      parent: object,
      name: string,
      many: boolean,
      flags: number,
    ): object;
    createMethodObject(
      ...args: [unknown, object, string, number, unknown[], boolean, boolean, string | null, number]
    ): object;
    createIndexerObject(type: unknown, parent: object, args: unknown[]): object;
    createChildItemObject(
      type: unknown,
      indexed: boolean,
      parent: object,
      data: unknown,
      i: number,
    ): Item;
    invokeMethod(
      target: object,
      name: string,
      kind: number,
      args: unknown[],
      flags: number,
      result: number,
    ): unknown;
    invokeSetProperty(target: object, name: string, value: unknown, flags: number): void;
  };
  readonly Utility: {
    throwIfNotLoaded(name: string, value: unknown, type: string, isNull: boolean): void;
    load(target: object, options: unknown): object;
    fixObjectPathIfNecessary(target: object, value: unknown): void;
  };
  readonly ClientObject: new (...args: unknown[]) => Item;
};

type Item = { _isNull: boolean; _handleResult(value: unknown): void };
type Values = Readonly<Record<string, unknown>>;

/** Operation types and flags of the library's generated code. */
const READ = 1;
const WRITE = 0;
const KEEPS_NOTHING = 4;

/** Members of a note: API name → wire name, and whether it can be set. */
const SCALARS: readonly (readonly [string, string, boolean])[] = [
  ["authorName", "AuthorName", false],
  ["content", "Content", true],
  ["height", "Height", true],
  ["visible", "Visible", true],
  ["width", "Width", true],
];

/** Adds what is missing to a loaded library. */
export function addNewerClasses(
  excel: Record<string, unknown>,
  { BatchApiHelper, Utility, ClientObject }: Helpers,
): void {
  class Note extends ClientObject {
    readonly loaded = new Map<string, unknown>();

    override _handleResult(value: unknown): void {
      super._handleResult(value);
      if (value === null || value === undefined) return;
      Utility.fixObjectPathIfNecessary(this, value);
      for (const [name, wire] of SCALARS) {
        if (wire in (value as Values)) this.loaded.set(name, (value as Values)[wire]);
      }
    }
    load(options: unknown) {
      return Utility.load(this, options);
    }
    delete() {
      BatchApiHelper.invokeMethod(this, "Delete", WRITE, [], 0, 0);
    }
    getLocation() {
      const args = [excel.Range, this, "GetLocation", READ, [], false, true, null, 4] as const;
      return BatchApiHelper.createMethodObject(...([...args] as unknown as MethodArguments));
    }
  }
  type MethodArguments = Parameters<Helpers["BatchApiHelper"]["createMethodObject"]>;
  for (const [name, wire, isSettable] of SCALARS) {
    Object.defineProperty(Note.prototype, name, {
      get(this: Note) {
        Utility.throwIfNotLoaded(name, this.loaded.get(name), "Note", this._isNull);
        return this.loaded.get(name);
      },
      ...(isSettable && {
        set(this: Note, value: unknown) {
          this.loaded.set(name, value);
          BatchApiHelper.invokeSetProperty(this, wire, value, 0);
        },
      }),
      enumerable: true,
      configurable: true,
    });
  }
  describe(Note.prototype, "Note", {
    _scalarPropertyNames: SCALARS.map(([name]) => name),
    _scalarPropertyOriginalNames: SCALARS.map(([, wire]) => wire),
    _scalarPropertyUpdateable: SCALARS.map(([, , isSettable]) => isSettable),
  });

  class NoteCollection extends ClientObject {
    private found: Item[] | undefined;

    get items(): readonly Item[] {
      Utility.throwIfNotLoaded("items", this.found, "NoteCollection", this._isNull);
      return this.found!;
    }
    override _handleResult(value: unknown): void {
      super._handleResult(value);
      if (value === null || value === undefined) return;
      Utility.fixObjectPathIfNecessary(this, value);
      const { _Items: items } = value as { readonly _Items?: readonly unknown[] };
      this.found = items?.map((data, i) => {
        const item = BatchApiHelper.createChildItemObject(Note, false, this, data, i);
        item._handleResult(data);
        return item;
      });
    }
    load(options: unknown) {
      return Utility.load(this, options);
    }
    add(cellAddress: unknown, content: unknown) {
      return this.method("Add", WRITE, [cellAddress, content], true, 0);
    }
    getCount() {
      return BatchApiHelper.invokeMethod(this, "GetCount", READ, [], KEEPS_NOTHING, 0);
    }
    getItem(key: string) {
      return BatchApiHelper.createIndexerObject(Note, this, [key]);
    }
    getItemAt(index: number) {
      return this.method("GetItemAt", READ, [index], false, KEEPS_NOTHING);
    }
    getItemOrNullObject(key: string) {
      return this.method("GetItemOrNullObject", READ, [key], false, KEEPS_NOTHING);
    }
    private method(name: string, kind: number, args: unknown[], isShort: boolean, flags: number) {
      return BatchApiHelper.createMethodObject(
        Note,
        this,
        name,
        kind,
        args,
        false,
        isShort,
        null,
        flags,
      );
    }
  }
  describe(NoteCollection.prototype, "NoteCollection", { _isCollection: true });

  Object.assign(excel, { Note, NoteCollection });
  for (const owner of ["Workbook", "Worksheet"]) {
    const { prototype } = excel[owner] as { readonly prototype: object };
    const { _navigationPropertyNames: names } = prototype as {
      readonly _navigationPropertyNames: readonly string[];
    };
    describe(prototype, owner, { _navigationPropertyNames: [...names, "notes"] });
    const made = new WeakMap<object, object>();
    Object.defineProperty(prototype, "notes", {
      get(this: object) {
        const present = made.get(this);
        if (present) return present;
        const notes = BatchApiHelper.createPropertyObject(NoteCollection, this, "Notes", true, 4);
        made.set(this, notes);
        return notes;
      },
      enumerable: true,
      configurable: true,
    });
  }
}

/** What the library knows about its classes. */
function describe(prototype: object, className: string, facts: Values): void {
  for (const [name, value] of Object.entries({ _className: className, ...facts })) {
    Object.defineProperty(prototype, name, { get: () => value, configurable: true });
  }
}
