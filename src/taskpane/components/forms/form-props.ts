import type { NewSheet } from "../../../core/sheet-commands";
import type { SessionState } from "../../../session/session";

/** Makes a sheet under a name like the title, or like `fallback` where the title gives none. */
export type MakeSheet = (title: string, fallback: string, content: NewSheet) => void;

export type FormProps = {
  readonly state: SessionState;
  readonly make: MakeSheet;
  readonly busy: boolean;
};
