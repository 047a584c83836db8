import { flagOf, oneOf } from "../checks";
import type { Host } from "../host";
import { recalculate } from "../model/formulas";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

export class Application {
  readonly className = "Application";
  readonly host: Host;

  constructor(host: Host) {
    this.host = host;
  }

  get CalculationMode(): string {
    return this.host.workbook.calculationMode;
  }
  set CalculationMode(value: unknown) {
    this.host.workbook.calculationMode = oneOf(value, MODES, "calculationMode");
  }
  get CalculationState(): string {
    return "Done";
  }
  Calculate(): void {
    recalculate(this.host.workbook);
  }
  // Nothing is painted and nothing is computed late here: both only have to be allowed.
  SuspendScreenUpdatingUntilNextSync(): void {}
  SuspendApiCalculationUntilNextSync(): void {}
}

export class Runtime {
  readonly className = "Runtime";
  readonly host: Host;

  constructor(host: Host) {
    this.host = host;
  }

  get EnableEvents(): boolean {
    return this.host.workbook.enableEvents;
  }
  set EnableEvents(value: unknown) {
    this.host.workbook.enableEvents = flagOf(value, "enableEvents");
  }
}
