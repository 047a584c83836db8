import type { Host } from "../host";
import { accessDenied, notImplemented } from "../host-error";

/** Protection of the workbook's structure, without passwords. */
export class WorkbookProtection {
  readonly className = "WorkbookProtection";
  readonly host: Host;

  constructor(host: Host) {
    this.host = host;
  }

  get Protected(): boolean {
    return this.host.workbook.structureProtected;
  }
  Protect(password: unknown): void {
    refusePassword(password);
    assertStructureEditable(this.host);
    this.host.workbook.structureProtected = true;
  }
  Unprotect(password: unknown): void {
    refusePassword(password);
    this.host.workbook.structureProtected = false;
  }
}

function refusePassword(password: unknown): void {
  if (password) throw notImplemented("WorkbookProtection", "password");
}

export function assertStructureEditable(host: Host): void {
  if (host.workbook.structureProtected) throw accessDenied("the workbook's structure is protected");
}
