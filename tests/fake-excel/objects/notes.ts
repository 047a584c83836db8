import {
  byPlace,
  type CellAddress,
  cellName,
  contains,
  isSamePlace,
} from "../../../src/core/grid/address";
import { flagOf, indexOf, positive, textOf } from "../checks";
import { assertEditable, type Host } from "../host";
import { HostError, invalidArgument, itemNotFound } from "../host-error";
import type { NoteModel, SheetModel } from "../model/workbook-model";
import { parseArea } from "./areas";
import { Range } from "./range";

type Placed = { readonly sheet: SheetModel; readonly note: NoteModel };

/** Notes of one sheet, or (null) of all, in the order of their sheets and cells. */
export class NoteCollection {
  readonly className = "NoteCollection";
  readonly host: Host;
  readonly sheet: SheetModel | null;

  constructor(host: Host, sheet: SheetModel | null) {
    this.host = host;
    this.sheet = sheet;
  }

  private get all(): readonly Placed[] {
    const sheets = this.sheet ? [this.sheet] : this.host.workbook.sheets;
    return sheets.flatMap((sheet) => sheet.notes.map((note) => ({ sheet, note })));
  }

  items(): Note[] {
    return this.all.map(({ sheet, note }) => new Note(this.host, sheet, note));
  }
  GetCount(): number {
    return this.all.length;
  }
  GetItemAt(index: unknown): Note {
    const items = this.items();
    return items[indexOf(index, items.length, "index")]!;
  }
  GetItem(key: unknown): Note {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound(`note ${String(key)}`);
    return found;
  }
  GetItemOrNullObject(key: unknown): Note | null {
    const { sheet, at } = this.cell(key);
    const note = sheet.notes.find((one) => isSamePlace(one, at));
    return note ? new Note(this.host, sheet, note) : null;
  }
  /** Refused where a note or a threaded comment is; a merged block has its note at the top left. */
  Add(cellAddress: unknown, content: unknown): Note {
    const { sheet, at } = this.cell(cellAddress);
    assertEditable(sheet, "allowEditObjects");
    const covering = sheet.merges.find((one) => contains(one, at.row, at.column));
    if (covering && (covering.top !== at.row || covering.left !== at.column)) {
      throw invalidArgument(`${cellName(at.row, at.column)} lies under a merged block`);
    }
    if ([...sheet.notes, ...sheet.threads].some((one) => isSamePlace(one, at))) {
      throw new HostError("InvalidOperation", "The cell has a note or a comment.", 400);
    }
    const note: NoteModel = {
      ...at,
      content: textOf(content, "content"),
      author: this.host.workbook.userName,
      ...DEFAULT_SIZE,
      visible: false,
    };
    sheet.notes.push(note);
    sheet.notes.sort(byPlace);
    return new Note(this.host, sheet, note);
  }

  private cell(key: unknown): { readonly sheet: SheetModel; readonly at: CellAddress } {
    if (key instanceof Range) {
      return { sheet: key.sheet, at: { row: key.area.top, column: key.area.left } };
    }
    const { top, left, bottom, right } = parseArea(textOf(key, "cellAddress"));
    if (top !== bottom || left !== right)
      throw new HostError("InvalidCellAddress", "One cell.", 400);
    if (!this.sheet) throw invalidArgument("an address of the workbook names its sheet");
    return { sheet: this.sheet, at: { row: top, column: left } };
  }
}

/** Excel gives every note one size, whatever its text (office-js issue 5820). */
const DEFAULT_SIZE = { width: 108, height: 59.25 };

export class Note {
  readonly className = "Note";
  readonly host: Host;
  readonly sheet: SheetModel;
  readonly note: NoteModel;

  constructor(host: Host, sheet: SheetModel, note: NoteModel) {
    this.host = host;
    this.sheet = sheet;
    this.note = note;
  }

  get AuthorName(): string {
    return this.note.author;
  }
  get Content(): string {
    return this.note.content;
  }
  set Content(value: unknown) {
    assertEditable(this.sheet, "allowEditObjects");
    this.note.content = textOf(value, "content");
  }
  get Width(): number {
    this.assertSized();
    return this.note.width;
  }
  set Width(value: unknown) {
    this.assertSized();
    this.note.width = positive(value, "width");
  }
  get Height(): number {
    this.assertSized();
    return this.note.height;
  }
  set Height(value: unknown) {
    this.assertSized();
    this.note.height = positive(value, "height");
  }
  get Visible(): boolean {
    this.assertSized();
    return this.note.visible;
  }
  set Visible(value: unknown) {
    this.assertSized();
    this.note.visible = flagOf(value, "visible");
  }

  GetLocation(): Range {
    const { row, column } = this.note;
    const area = { top: row, left: column, bottom: row, right: column };
    return new Range(this.host, this.sheet, area);
  }
  Delete(): void {
    assertEditable(this.sheet, "allowEditObjects");
    this.sheet.notes.splice(this.sheet.notes.indexOf(this.note), 1);
  }

  /** Not in Excel on the web. */
  private assertSized(): void {
    if (!this.host.workbook.isOnWeb) return;
    throw new HostError("UnsupportedOperation", "Not supported in Excel on the web.", 400);
  }
}
