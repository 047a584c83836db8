import type { SopDocument } from "../document/sop-document";
import type { Origin } from "../grid/address";
import type { CellValue, GridSnapshot } from "../grid/grid-snapshot";
import type { FixLabel } from "../messages/fix-messages";
import type { Diagnostic, DiagnosticData } from "../rules/diagnostic";
import type { RuleParameters } from "../rules/parameters";
import type { SopProfile } from "../templates/sop-profile";
import type { HostCommand } from "../workbook-port";

/** What one cell shows before and after. */
export type FixPreview = {
  readonly cell: Origin;
  readonly before: string;
  readonly after: string;
};

/** A change that answers a finding, as data: what it is called, what it does, what it will look like. */
export type Fix = {
  readonly label: FixLabel;
  readonly data: DiagnosticData;
  readonly commands: readonly HostCommand[];
  readonly preview: readonly FixPreview[];
  /** False where the author goes on by hand: a column was made, a cell was made ready to be typed in again. */
  readonly completes: boolean;
};

/** What a fix is made from. */
export type FixContext = {
  readonly snapshots: readonly GridSnapshot[];
  readonly document: SopDocument;
  /** The form that the document is read by. */
  readonly profile: SopProfile;
  readonly parameters: RuleParameters;
};

/** New content of the cell at the top-left of `at`; a format is given with it where the content needs one. */
export type CellEdit = {
  readonly at: Origin;
  readonly value: CellValue;
};

/** What a fixer wants, before it is put against what the sheet holds. */
export type Proposal = {
  readonly label: FixLabel;
  readonly data?: DiagnosticData;
  readonly edits?: readonly CellEdit[];
  /** Cells that become Teks. */
  readonly asText?: readonly Origin[];
  /** Commands of another kind, with what they are shown as. */
  readonly more?: {
    readonly commands: readonly HostCommand[];
    readonly preview: readonly FixPreview[];
  };
  readonly completes?: boolean;
};

/** Answers the findings of one rule; null where the answer is not certain. */
export type Fixer = (diagnostic: Diagnostic, context: FixContext) => Proposal | null;
