import type { WorkbookPort } from "../core/workbook-port";
import type { Reader } from "./reader";
import type { Notice } from "./session";
import type { SessionCore } from "./session-core";
import type { WorkbookView } from "./workbook-view";

/** What the parts of a session that follow the findings onto the sheets need of it. */
export type WorkbookHost = {
  readonly port: WorkbookPort;
  readonly core: SessionCore;
  readonly reader: Pick<Reader<WorkbookView>, "read" | "outdate">;
  readonly view: () => WorkbookView | null;
  readonly notify: (notice: Notice) => void;
  /** Does a piece of work when those before it are done. */
  readonly inTurn: (work: () => Promise<void>) => Promise<void>;
};
