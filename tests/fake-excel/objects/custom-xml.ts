import { textOf } from "../checks";
import type { Host } from "../host";
import { invalidArgument, invalidOperation, itemNotFound } from "../host-error";

/** Namespace of the root element; the fake reads no more of the XML than this. */
function rootNamespace(xml: string): string {
  const root = /<(?:([\w.-]+):)?[\w.-]+((?:\s[^<>]*)?)\/?>/.exec(
    xml.replace(/<\?.*?\?>|<!--[\s\S]*?-->/g, ""),
  );
  if (!root) throw invalidArgument("xml");
  const attribute = root[1] ? `xmlns:${root[1]}` : "xmlns";
  return new RegExp(`\\s${attribute}\\s*=\\s*["']([^"']*)["']`).exec(root[2] ?? "")?.[1] ?? "";
}

export class CustomXmlPartCollection {
  readonly className: string;
  readonly host: Host;
  readonly namespace: string | null;

  constructor(host: Host, namespace: string | null = null) {
    this.className =
      namespace === null ? "CustomXmlPartCollection" : "CustomXmlPartScopedCollection";
    this.host = host;
    this.namespace = namespace;
  }

  items(): CustomXmlPart[] {
    return [...this.host.workbook.customXml.keys()]
      .map((id) => new CustomXmlPart(this.host, id))
      .filter((part) => this.namespace === null || part.NamespaceUri === this.namespace);
  }
  GetCount(): number {
    return this.items().length;
  }
  GetItem(id: unknown): CustomXmlPart {
    const part = this.GetItemOrNullObject(id);
    if (!part) throw itemNotFound(`custom XML part ${String(id)}`);
    return part;
  }
  GetItemOrNullObject(id: unknown): CustomXmlPart | null {
    return this.items().find((part) => part.Id === id) ?? null;
  }
  GetOnlyItem(): CustomXmlPart {
    const [only, ...more] = this.items();
    if (!only || more.length > 0) throw invalidOperation("getOnlyItem");
    return only;
  }
  GetOnlyItemOrNullObject(): CustomXmlPart | null {
    const [only, ...more] = this.items();
    return only && more.length === 0 ? only : null;
  }
  GetByNamespace(namespaceUri: unknown): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.host, textOf(namespaceUri, "namespaceUri"));
  }
  Add(xml: unknown): CustomXmlPart {
    const text = textOf(xml, "xml");
    rootNamespace(text);
    const id = this.host.workbook.nextId("0006");
    this.host.workbook.customXml.set(id, text);
    return new CustomXmlPart(this.host, id);
  }
}

class CustomXmlPart {
  readonly className = "CustomXmlPart";
  readonly host: Host;
  readonly id: string;

  constructor(host: Host, id: string) {
    this.host = host;
    this.id = id;
  }

  get Id(): string {
    return this.id;
  }
  get NamespaceUri(): string {
    return rootNamespace(this.GetXml());
  }
  GetXml(): string {
    return this.host.workbook.customXml.get(this.id) ?? "";
  }
  SetXml(xml: unknown): void {
    const text = textOf(xml, "xml");
    rootNamespace(text);
    this.host.workbook.customXml.set(this.id, text);
  }
  Delete(): void {
    this.host.workbook.customXml.delete(this.id);
  }
}
