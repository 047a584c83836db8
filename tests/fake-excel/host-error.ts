/** An error as the host answers it: the code that add-ins branch on, and the HTTP status the library passes along. */
export class HostError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

/** A member that the fake does not have: always a failed test, never a guess. */
export const notImplemented = (className: string, member: string): HostError =>
  new HostError("NotImplemented", `NotImplemented: fake host: ${className}.${member}`, 501);

export const invalidArgument = (what: string): HostError =>
  new HostError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format: ${what}`,
  );

export const itemNotFound = (what: string): HostError =>
  new HostError("ItemNotFound", `The requested resource doesn't exist: ${what}`, 404);

export const accessDenied = (what: string): HostError =>
  new HostError("AccessDenied", `You cannot perform the requested operation: ${what}`, 403);

/** Excel's documentation only says "an error will be thrown"; the code is a choice of the fake (see README). */
export const invalidOperation = (what: string): HostError =>
  new HostError("InvalidOperation", `The operation is invalid on the object: ${what}`);
