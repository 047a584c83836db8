import { useId, useState } from "react";
import { messageOf } from "../../core/messages/catalogue";
import type { Diagnostic } from "../../core/rules/diagnostic";
import type { Session } from "../../session/session";
import { placeText } from "../place-text";
import { useLanguage } from "../use-language";
import { DismissFinding } from "./dismiss/DismissFinding";
import { FixFinding } from "./fixing/FixFinding";
import { RuleHelp } from "./RuleHelp";
import { RelatedPlace } from "./services/RelatedPlace";

/** What can be done with a finding. */
export type FindingActions = Pick<Session, "fixOf" | "fix" | "reveal" | "textAt" | "dismiss">;

/** One finding: its sentence leads to the cell, "Mengapa?" opens the rule's help. */
export function FindingItem({
  diagnostic,
  sheet,
  session,
}: {
  readonly diagnostic: Diagnostic;
  readonly sheet: string | null;
  readonly session: FindingActions;
}) {
  const { t, language } = useLanguage();
  const [open, setOpen] = useState(false);
  const helpId = useId();
  const sentence = messageOf(diagnostic, language);
  return (
    <li className="susun-finding">
      <button
        type="button"
        className="susun-go"
        data-elsewhere={diagnostic.origin.sheet === sheet ? undefined : ""}
        onClick={() => void session.reveal(diagnostic.origin)}
      >
        <span>{sentence}</span>{" "}
        <span className="susun-cell">{placeText(diagnostic.origin, sheet)}</span>
      </button>
      <RelatedPlace diagnostic={diagnostic} sheet={sheet} session={session} />
      <FixFinding diagnostic={diagnostic} sentence={sentence} session={session} />
      <button
        type="button"
        className="susun-why"
        aria-expanded={open}
        aria-controls={helpId}
        aria-label={t("findings.why.of", { sentence })}
        onClick={() => setOpen(!open)}
      >
        {t("findings.why")}
      </button>
      <DismissFinding
        sentence={sentence}
        onDismiss={(reason) => void session.dismiss(diagnostic, reason)}
      />
      <div id={helpId} hidden={!open}>
        {open && <RuleHelp ruleId={diagnostic.ruleId} />}
      </div>
    </li>
  );
}
