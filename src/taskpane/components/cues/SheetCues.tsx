import { Field, Switch } from "@fluentui/react-components";
import { useState } from "react";
import type { Session, SessionState } from "../../../session/session";
import { useLanguage } from "../../use-language";
import { NoteCues } from "./NoteCues";

/** What findings leave on the sheet itself: nothing, unless it is switched on here; and gone again as it is switched off. */
export function SheetCues({
  state,
  session,
}: {
  readonly state: SessionState;
  readonly session: Session;
}) {
  const { t } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const [isOffered, setOffered] = useState(false);
  const hasNotes = state.notes.kind === "known" && state.notes.count > 0;
  // Notes that are there are offered to be cleared, once; after that the fold is the user's.
  if (hasNotes && !isOffered) {
    setOffered(true);
    setOpen(true);
  }
  const canHaveFindings = state.document !== null || state.standarPelayanan.length > 0;
  if (!canHaveFindings && !state.marks && !isOffered && !hasNotes) return null;
  return (
    <details
      className="susun-overview"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{t("cues.title")}</summary>
      <Field hint={t("cues.marks.note")}>
        <Switch
          label={t("cues.marks")}
          checked={state.marks}
          onChange={(_, { checked }) => void session.setMarks(checked)}
        />
      </Field>
      <NoteCues state={state} session={session} />
    </details>
  );
}
