import { assertEditable, type Host } from "../host";
import { accessDenied, HostError } from "../host-error";
import type { SheetModel } from "../model/workbook-model";

/** Options as Excel answers them for `protect()` without options: everything forbidden, every cell selectable. */
const DEFAULT_OPTIONS: Readonly<Record<string, unknown>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

export class WorksheetProtection {
  readonly className = "WorksheetProtection";
  readonly host: Host;
  readonly sheet: SheetModel;

  constructor(host: Host, sheet: SheetModel) {
    this.host = host;
    this.sheet = sheet;
  }

  get Protected(): boolean {
    return this.sheet.protection !== null;
  }
  /** Null without protection. */
  get Options() {
    return this.sheet.protection?.options ?? null;
  }
  Protect(options: unknown, password: unknown): void {
    // Excel refuses to protect twice: unprotect first.
    assertEditable(this.sheet);
    setProtection(this.host, this.sheet, {
      options: { ...DEFAULT_OPTIONS, ...(options as object | null) },
      password: typeof password === "string" && password !== "" ? password : null,
    });
  }
  Unprotect(password: unknown): void {
    const { protection } = this.sheet;
    if (!protection) return;
    if (protection.password !== null && protection.password !== password) {
      throw accessDenied("the password is wrong");
    }
    setProtection(this.host, this.sheet, null);
  }
}

export function setProtection(
  host: Host,
  sheet: SheetModel,
  protection: SheetModel["protection"],
): void {
  if (!host.workbook.sheets.includes(sheet)) throw new HostError("ItemNotFound", "worksheet", 404);
  sheet.protection = protection;
  host.raise("protectionChanged", sheet, {
    isProtected: protection !== null,
    source: "Local",
    worksheetId: sheet.id,
  });
}

/** Protection as a user sets it without choosing anything. */
export const DEFAULT_PROTECTION = { options: DEFAULT_OPTIONS, password: null };
