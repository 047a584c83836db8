import { notNegative, textOf } from "../checks";
import { invalidArgument, itemNotFound, notImplemented } from "../host-error";

/** Stores of keys and values: settings of the workbook, properties of the document and of sheets. */

type Store = Map<string, unknown>;

const typeOf = (value: unknown): string => {
  if (typeof value === "number") return "Number";
  if (typeof value === "boolean") return "Boolean";
  return "String";
};

class KeyedValue {
  readonly className: string;
  readonly store: Store;
  readonly id: string;

  constructor(className: string, store: Store, key: string) {
    this.className = className;
    this.store = store;
    this.id = key;
  }

  get Key(): string {
    return this.id;
  }
  get Value(): unknown {
    return this.store.get(this.id);
  }
  set Value(value: unknown) {
    this.store.set(this.id, checked(this.className, value));
  }
  get Type(): string {
    return typeOf(this.Value);
  }
  Delete(): void {
    this.store.delete(this.id);
  }
}

/** Settings hold any JSON; properties only plain values, those of a sheet only texts. */
function checked(className: string, value: unknown): unknown {
  if (value === undefined || value === null) throw invalidArgument("value");
  if (className === "WorksheetCustomProperty") return textOf(value, "value");
  if (className === "CustomProperty" && typeof value === "object") throw invalidArgument("value");
  return value;
}

export class KeyedCollection {
  readonly className: string;
  readonly itemName: string;
  readonly store: Store;

  constructor(itemName: string, store: Store) {
    this.className = `${itemName}Collection`;
    this.itemName = itemName;
    this.store = store;
  }

  items(): KeyedValue[] {
    return [...this.store.keys()].map((key) => this.wrap(key));
  }
  GetCount(): number {
    return this.store.size;
  }
  GetItem(key: unknown): KeyedValue {
    const item = this.GetItemOrNullObject(key);
    if (!item) throw itemNotFound(`${this.itemName} ${String(key)}`);
    return item;
  }
  GetItemOrNullObject(key: unknown): KeyedValue | null {
    const known = this.find(textOf(key, "key"));
    return known === undefined ? null : this.wrap(known);
  }
  /** Sets an existing key anew. */
  Add(key: unknown, value: unknown): KeyedValue {
    const name = this.find(textOf(key, "key")) ?? textOf(key, "key");
    if (name === "") throw invalidArgument("key");
    this.store.set(name, checked(this.itemName, value));
    return this.wrap(name);
  }
  DeleteAll(): void {
    if (this.itemName !== "CustomProperty") throw notImplemented(this.className, "deleteAll");
    this.store.clear();
  }

  /** Keys of settings are case-sensitive; those of properties are not. */
  private find(key: string): string | undefined {
    if (this.itemName === "Setting") return this.store.has(key) ? key : undefined;
    return [...this.store.keys()].find((k) => k.toLowerCase() === key.toLowerCase());
  }
  private wrap(key: string): KeyedValue {
    return new KeyedValue(this.itemName, this.store, key);
  }
}

/** Built-in properties of the document are texts; the custom ones are a store. */
export class DocumentProperties {
  readonly className = "DocumentProperties";
  readonly store: Store;
  readonly texts: Map<string, string>;

  constructor(store: Store, texts: Map<string, string>) {
    this.store = store;
    this.texts = texts;
  }

  get Custom() {
    return new KeyedCollection("CustomProperty", this.store);
  }
  get Title(): string {
    return this.texts.get("title") ?? "";
  }
  set Title(value: unknown) {
    this.texts.set("title", textOf(value, "title"));
  }
  get Author(): string {
    return this.texts.get("author") ?? "";
  }
  set Author(value: unknown) {
    this.texts.set("author", textOf(value, "author"));
  }
  get RevisionNumber(): number {
    return Number(this.texts.get("revisionNumber") ?? 0);
  }
  set RevisionNumber(value: unknown) {
    this.texts.set("revisionNumber", String(notNegative(value, "revisionNumber")));
  }
}
