import type { HostProblem } from "../core/messages/problem-messages";

/** What a call of the Excel adapter rejects with. Its code has a sentence in the problems catalogue. */
export class HostError extends Error {
  readonly code: HostProblem | "sheet-missing" | "host-failed";

  constructor(code: HostError["code"], cause?: unknown) {
    super(cause instanceof Error ? cause.message : code, cause === undefined ? {} : { cause });
    this.name = "HostError";
    this.code = code;
  }
}

/**
 * Codes of Office.js by what a person can do about them. Sources: `Excel.ErrorCodes` and the library's own core
 * codes; the same trouble has several codes, because desktop, web and the executor name it differently.
 */
const CODES: Readonly<Record<HostProblem, readonly string[]>> = {
  "cell-edit-mode": ["InvalidOperationInCellEditMode"],
  "host-busy": [
    "ActivityLimitReached",
    "RequestAborted",
    "Timeout",
    "WriteNotSupportedWhenModalDialogOpen",
  ],
  "session-lost": [
    "ConnectionFailure",
    "InactiveWorkbook",
    "InvalidOrTimedOutSession",
    "InvalidRequestContext",
  ],
  "payload-too-large": [
    "OperationCellsExceedLimit",
    "RangeExceedsLimit",
    "RequestPayloadSizeLimitExceeded",
    "ResponsePayloadSizeLimitExceeded",
  ],
  "item-missing": ["InvalidObjectPath", "InvalidReference", "ItemNotFound"],
  "access-denied": ["AccessDenied"],
  "api-missing": ["ApiNotFound", "NotImplemented", "UnsupportedFeature", "UnsupportedOperation"],
  "half-applied": [],
};

const BY_OFFICE_CODE: ReadonlyMap<string, HostProblem> = new Map(
  Object.entries(CODES).flatMap(([code, names]) =>
    names.map((name) => [name, code as HostProblem] as const),
  ),
);

/** A caught error as one of ours. Errors that are no answer of the host are faults of our own and stay as they are. */
export function hostError(error: unknown): unknown {
  const code = officeCode(error);
  return code === null ? error : new HostError(BY_OFFICE_CODE.get(code) ?? "host-failed", error);
}

/** The code of an error that Office.js raised; null for any other. */
function officeCode(error: unknown): string | null {
  if (error instanceof HostError || !(error instanceof Error)) return null;
  const { code, name } = error as Error & { readonly code?: unknown };
  return typeof code === "string" && name === "RichApi.Error" ? code : null;
}

/** Codes after which a swift reading is tried again step by step. Others concern the host, not the way we ask. */
export const ASK_CAREFULLY = [
  "host-failed",
  "item-missing",
  "payload-too-large",
  "api-missing",
] as const;

export const isHostError = (error: unknown, ...codes: readonly HostError["code"][]): boolean =>
  error instanceof HostError && codes.includes(error.code);
