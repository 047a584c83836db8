import { textOf } from "../checks";
import { WORKBOOK_TARGET } from "../events";
import { activeSheet, type Host } from "../host";
import { itemNotFound } from "../host-error";
import { createSheet, findSheet, type SheetModel } from "../model/workbook-model";
import { assertStructureEditable } from "./workbook-protection";
import { checkSheetName, Worksheet } from "./worksheet";

export class WorksheetCollection {
  readonly className = "WorksheetCollection";
  readonly host: Host;

  constructor(host: Host) {
    this.host = host;
  }

  items(): Worksheet[] {
    return this.host.workbook.sheets.map((sheet) => this.wrap(sheet));
  }
  GetCount(visibleOnly: unknown): number {
    return this.shown(visibleOnly).length;
  }
  GetItem(key: unknown): Worksheet {
    const sheet = findSheet(this.host.workbook, textOf(key, "key"));
    if (!sheet) throw itemNotFound(`worksheet ${String(key)}`);
    return this.wrap(sheet);
  }
  GetItemOrNullObject(key: unknown): Worksheet | null {
    const sheet = findSheet(this.host.workbook, textOf(key, "key"));
    return sheet ? this.wrap(sheet) : null;
  }
  GetActiveWorksheet(): Worksheet {
    return this.wrap(activeSheet(this.host));
  }
  GetFirst(visibleOnly: unknown): Worksheet {
    return this.wrap(this.shown(visibleOnly)[0] ?? activeSheet(this.host));
  }
  GetLast(visibleOnly: unknown): Worksheet {
    return this.wrap(this.shown(visibleOnly).at(-1) ?? activeSheet(this.host));
  }
  /** Without a name, Excel gives one in the user's language; the fake's is English. */
  Add(name: unknown): Worksheet {
    assertStructureEditable(this.host);
    const wanted = name ?? this.freeName();
    const sheet = createSheet(this.host.workbook, checkSheetName(this.host, wanted));
    this.host.created("sheet");
    this.host.raise("added", sheet, { source: "Local", worksheetId: sheet.id });
    return this.wrap(sheet);
  }

  _RegisterDataChangedEvent(): void {
    this.host.events.register("changed", WORKBOOK_TARGET);
  }
  _UnregisterDataChangedEvent(): void {
    this.host.events.unregister("changed", WORKBOOK_TARGET);
  }
  _RegisterSelectionChangedEvent(): void {
    this.host.events.register("selectionChanged", WORKBOOK_TARGET);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.host.events.unregister("selectionChanged", WORKBOOK_TARGET);
  }
  _RegisterActivatedEvent(): void {
    this.host.events.register("activated", WORKBOOK_TARGET);
  }
  _UnregisterActivatedEvent(): void {
    this.host.events.unregister("activated", WORKBOOK_TARGET);
  }
  _RegisterDeactivatedEvent(): void {
    this.host.events.register("deactivated", WORKBOOK_TARGET);
  }
  _UnregisterDeactivatedEvent(): void {
    this.host.events.unregister("deactivated", WORKBOOK_TARGET);
  }
  _RegisterAddedEvent(): void {
    this.host.events.register("added", WORKBOOK_TARGET);
  }
  _UnregisterAddedEvent(): void {
    this.host.events.unregister("added", WORKBOOK_TARGET);
  }
  _RegisterDeletedEvent(): void {
    this.host.events.register("deleted", WORKBOOK_TARGET);
  }
  _UnregisterDeletedEvent(): void {
    this.host.events.unregister("deleted", WORKBOOK_TARGET);
  }
  _RegisterFormatChangedEvent(): void {
    this.host.events.register("formatChanged", WORKBOOK_TARGET);
  }
  _UnregisterFormatChangedEvent(): void {
    this.host.events.unregister("formatChanged", WORKBOOK_TARGET);
  }
  _RegisterCalculatedEvent(): void {
    this.host.events.register("calculated", WORKBOOK_TARGET);
  }
  _UnregisterCalculatedEvent(): void {
    this.host.events.unregister("calculated", WORKBOOK_TARGET);
  }
  _RegisterRowHiddenChangedEvent(): void {
    this.host.events.register("rowHiddenChanged", WORKBOOK_TARGET);
  }
  _UnregisterRowHiddenChangedEvent(): void {
    this.host.events.unregister("rowHiddenChanged", WORKBOOK_TARGET);
  }
  _RegisterProtectionChangedEvent(): void {
    this.host.events.register("protectionChanged", WORKBOOK_TARGET);
  }
  _UnregisterProtectionChangedEvent(): void {
    this.host.events.unregister("protectionChanged", WORKBOOK_TARGET);
  }

  private wrap(sheet: SheetModel): Worksheet {
    return new Worksheet(this.host, sheet);
  }
  private shown(visibleOnly: unknown): SheetModel[] {
    return this.host.workbook.sheets.filter(
      (s) => visibleOnly !== true || s.visibility === "Visible",
    );
  }
  private freeName(): string {
    let n = 1;
    while (findSheet(this.host.workbook, `Sheet${n}`)) n++;
    return `Sheet${n}`;
  }
}
