/** What each kind of fix is called: an order to Susun, as on a button. Placeholders as in the sentences of findings. */
export type FixMessages = Readonly<Record<FixLabel, string>>;

export type FixLabel =
  | "add-columns"
  | "add-heading"
  | "add-unit"
  | "make-decision"
  | "make-end"
  | "make-process"
  | "make-start"
  | "make-text"
  | "move-actor"
  | "remove-actor"
  | "remove-repeated"
  | "remove-words"
  | "renumber"
  | "say-hari-kerja"
  | "sort-regulations"
  | "write-date"
  | "write-exit"
  | "write-heading"
  | "write-none"
  | "write-noun"
  | "write-target"
  | "write-time"
  | "write-units"
  | "write-verb";
