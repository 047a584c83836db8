import { activeSheet, type Host } from "../host";
import { invalidOperation, itemNotFound } from "../host-error";
import type { HostObject } from "../protocol";
import { Application, Runtime } from "./application";
import { CommentCollection } from "./comments";
import { CustomXmlPartCollection } from "./custom-xml";
import { DocumentProperties, KeyedCollection } from "./keyed-values";
import { NamedItemCollection } from "./names";
import { NoteCollection } from "./notes";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { TableCollection } from "./tables";
import { WorkbookProtection } from "./workbook-protection";
import { WorksheetCollection } from "./worksheet-collection";

/** The root of every request. */
export class Workbook {
  readonly className = "Workbook";
  readonly host: Host;

  constructor(host: Host) {
    this.host = host;
  }

  get Name(): string {
    return this.host.workbook.name;
  }
  get ReadOnly(): boolean {
    return this.host.workbook.readOnly;
  }
  get Protection(): HostObject {
    return new WorkbookProtection(this.host);
  }
  get Worksheets(): HostObject {
    return new WorksheetCollection(this.host);
  }
  get Names(): HostObject {
    return new NamedItemCollection(this.host, null);
  }
  get Tables(): HostObject {
    return new TableCollection(this.host, null);
  }
  get Settings(): HostObject {
    return new KeyedCollection("Setting", this.host.workbook.settings);
  }
  get CustomXmlParts(): HostObject {
    return new CustomXmlPartCollection(this.host);
  }
  get Properties(): HostObject {
    return new DocumentProperties(this.host.workbook.properties, this.host.workbook.documentTexts);
  }
  get Notes(): HostObject {
    return new NoteCollection(this.host, null);
  }
  get Comments(): HostObject {
    return new CommentCollection(this.host);
  }
  get Application(): HostObject {
    return new Application(this.host);
  }
  get _Runtime(): HostObject {
    return new Runtime(this.host);
  }

  GetSelectedRange(): Range {
    const sheet = activeSheet(this.host);
    return new Range(this.host, sheet, sheet.selection);
  }
  GetActiveCell(): Range {
    const sheet = activeSheet(this.host);
    const { top, left } = sheet.selection;
    return new Range(this.host, sheet, { top, left, bottom: top, right: left });
  }

  GetSelectedRanges(): RangeAreas {
    const sheet = activeSheet(this.host);
    return new RangeAreas(this.host, sheet, [sheet.selection]);
  }

  _GetRangeForEventByReferenceId(id: unknown): Range {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(id);
    if (!range) throw itemNotFound("range of an event");
    return range;
  }
  _GetRangeOrNullObjectForEventByReferenceId(id: unknown): Range | null {
    const found = this.host.eventAreas.get(String(id));
    return found ? new Range(this.host, found.sheet, found.area) : null;
  }
  _GetReferenceCount(): number {
    return this.host.references.size;
  }
  _RemoveReference(id: unknown): void {
    if (!this.host.references.delete(String(id)))
      throw invalidOperation(`reference ${String(id)} is unknown`);
  }
  _RemoveAllReferences(): void {
    this.host.references.clear();
  }
}
