import type { BridgeAnswer } from "./bridge";
import { HostError } from "./host-error";
import { RequestFlag } from "./protocol";

/** What can go wrong with Excel, switched on by a test. */
export type Faults = {
  /** The user is typing in a cell: requests are refused, or wait when they ask for it (`delayForCellEdit`). */
  beginCellEdit(): void;
  endCellEdit(): void;
  /** Largest request and response, bytes; Excel on the web takes 5 MB. */
  payloadLimit: number;
  /** The session is gone: every request fails. */
  lostSession: boolean;
  /** Requests wait until the returned function is called. */
  hold(): () => void;
  /** The next action on a member ("Shape.Left", "ShapeCollection.AddLine") fails; `skip` lets so many pass before. */
  failAt(member: string, code: string, skip?: number): void;
  /** The next so many events get lost, or come twice. */
  dropEvents: number;
  duplicateEvents: number;
};

export type FaultState = {
  readonly faults: Faults;
  /** Resolves when a request may go on; gives the error that refuses it. */
  admit(bytes: number, flags: number): Promise<BridgeAnswer | null>;
  check(responseBytes: number): BridgeAnswer | null;
  onMember(member: string): void;
  /** How often an event is delivered. */
  deliveries(): number;
};

const MEGABYTES_5 = 5 * 1024 * 1024;

const refusal = (statusCode: number, code: string, message: string): BridgeAnswer => ({
  statusCode,
  body: { error: { code, message } },
});

const IN_CELL_EDIT = refusal(
  400,
  "InvalidOperationInCellEditMode",
  "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB.",
);
const TOO_LARGE_REQUEST = refusal(
  413,
  "RequestPayloadSizeLimitExceeded",
  "The request payload size has exceeded the limit.",
);
const TOO_LARGE_RESPONSE = refusal(
  413,
  "ResponsePayloadSizeLimitExceeded",
  "The response payload size has exceeded the limit.",
);
/** The code Excel gives for a lost session is not documented; add-ins meet several (see README). */
const NO_SESSION = refusal(500, "ConnectionFailure", "The connection to the workbook is lost.");

export function createFaults(): FaultState {
  const gate = () => {
    let open: () => void = () => undefined;
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    return { opened, open };
  };
  let cellEdit: ReturnType<typeof gate> | null = null;
  let held: ReturnType<typeof gate> | null = null;
  const planned: { readonly member: string; readonly code: string; skip: number }[] = [];

  const faults: Faults = {
    beginCellEdit() {
      cellEdit ??= gate();
    },
    endCellEdit() {
      cellEdit?.open();
      cellEdit = null;
    },
    payloadLimit: MEGABYTES_5,
    lostSession: false,
    hold() {
      const mine = gate();
      held = mine;
      return () => {
        if (held === mine) held = null;
        mine.open();
      };
    },
    failAt(member, code, skip = 0) {
      planned.push({ member, code, skip });
    },
    dropEvents: 0,
    duplicateEvents: 0,
  };

  return {
    faults,
    async admit(bytes, flags) {
      await held?.opened;
      if (faults.lostSession) return NO_SESSION;
      if (bytes > faults.payloadLimit) return TOO_LARGE_REQUEST;
      if (!cellEdit) return null;
      if ((flags & RequestFlag.delayForCellEdit) === 0) return IN_CELL_EDIT;
      await cellEdit.opened;
      return null;
    },
    check: (bytes) => (bytes > faults.payloadLimit ? TOO_LARGE_RESPONSE : null),
    onMember(member) {
      const index = planned.findIndex((p) => p.member === member);
      const fault = planned[index];
      if (!fault) return;
      if (fault.skip-- > 0) return;
      planned.splice(index, 1);
      throw new HostError(fault.code, `Fault planned by the test at ${member}`);
    },
    deliveries() {
      if (faults.dropEvents > 0) {
        faults.dropEvents--;
        return 0;
      }
      if (faults.duplicateEvents > 0) {
        faults.duplicateEvents--;
        return 2;
      }
      return 1;
    },
  };
}
