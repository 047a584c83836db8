import type { RangeAddress } from "../../../src/core/grid/address";
import { assertEditable, type Host } from "../host";
import type { SheetModel } from "../model/workbook-model";
import { intersect } from "./areas";

/** Only what tells that a sheet has conditional formats: how many, and taking them away. */
export class ConditionalFormatCollection {
  readonly className = "ConditionalFormatCollection";
  readonly host: Host;
  readonly sheet: SheetModel;
  readonly area: RangeAddress;

  constructor(host: Host, sheet: SheetModel, area: RangeAddress) {
    this.host = host;
    this.sheet = sheet;
    this.area = area;
  }

  GetCount(): number {
    return this.sheet.conditionalFormats.filter((f) => intersect(f.area, this.area)).length;
  }
  ClearAll(): void {
    assertEditable(this.sheet, "allowFormatCells");
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter(
      (f) => !intersect(f.area, this.area),
    );
  }
}
