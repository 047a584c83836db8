/** Why a file cannot be opened or changed; the texts for each code stand in the message catalogues. */
export type FileProblemCode =
  | "empty-file"
  /** Something else than a workbook: another kind of file, or a zip without a workbook part. */
  | "not-xlsx"
  /** The binary format of Excel 97–2003. */
  | "legacy-xls"
  /** Protected by a password to open. */
  | "encrypted"
  /** A damaged zip or damaged XML. */
  | "corrupt"
  /** Larger, once unpacked, than any workbook of this kind: a zip bomb or a mistake. */
  | "too-large"
  /** "Strict Open XML": can be read, not written. */
  | "strict-format";

/** Thrown by everything that opens a workbook file. `detail` is for developers, never shown. */
export class FileProblem extends Error {
  readonly code: FileProblemCode;
  readonly detail: string;

  constructor(code: FileProblemCode, detail = "", options?: ErrorOptions) {
    super(detail ? `${code}: ${detail}` : code, options);
    this.name = "FileProblem";
    this.code = code;
    this.detail = detail;
  }
}
