import type { ReactNode } from "react";
import type { Session, SessionState } from "../../session/session";
import type { MessageKey } from "../messages/id";
import type { NextStep } from "../next-step";

export type TabProps = {
  readonly state: SessionState;
  readonly step: NextStep | null;
  readonly session: Session;
  /** Opens the choice of columns in place of the tabs. */
  readonly openColumns?: () => void;
  /** Goes to the forms, where the pane has them. */
  readonly openForms?: () => void;
};

/** One tab of the pane: a name and what stands under it. */
export type PaneTab = {
  readonly id: string;
  readonly label: MessageKey;
  readonly Panel: (props: TabProps) => ReactNode;
};
