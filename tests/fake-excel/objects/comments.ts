import type { Host } from "../host";
import { itemNotFound } from "../host-error";
import type { SheetModel, ThreadModel } from "../model/workbook-model";
import { Range } from "./range";

/** Threaded comments of the workbook. They are only looked at. */
export class CommentCollection {
  readonly className = "CommentCollection";
  readonly host: Host;

  constructor(host: Host) {
    this.host = host;
  }

  items(): Comment[] {
    return this.host.workbook.sheets.flatMap((sheet) =>
      sheet.threads.map((thread) => new Comment(this.host, sheet, thread)),
    );
  }
  GetItem(id: unknown): Comment {
    const found = this.items().find((one) => one.id === id);
    if (!found) throw itemNotFound(`comment ${String(id)}`);
    return found;
  }
}

export class Comment {
  readonly className = "Comment";
  readonly host: Host;
  readonly sheet: SheetModel;
  readonly thread: ThreadModel;

  constructor(host: Host, sheet: SheetModel, thread: ThreadModel) {
    this.host = host;
    this.sheet = sheet;
    this.thread = thread;
  }

  get id(): string {
    return this.thread.id;
  }
  get Id(): string {
    return this.thread.id;
  }
  get Content(): string {
    return this.thread.content;
  }

  GetLocation(): Range {
    const { row, column } = this.thread;
    return new Range(this.host, this.sheet, { top: row, left: column, bottom: row, right: column });
  }
}
