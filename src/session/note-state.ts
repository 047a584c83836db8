/** Notes of ours in the workbook: not looked for yet; none can be written here; or so many. */
export type NotesState =
  | { readonly kind: "unknown" }
  | { readonly kind: "unsupported" }
  | { readonly kind: "known"; readonly count: number };

/** What came of writing or clearing notes. */
export type NoteNotice =
  | {
      readonly kind: "notes-written";
      /** In all of the workbook now. */
      readonly notes: number;
      /** Cells with findings that have a note of the author's, and keep it. */
      readonly kept: number;
      /** Sheets that are locked and got none. */
      readonly locked: readonly string[];
    }
  | { readonly kind: "notes-cleared"; readonly notes: number };
