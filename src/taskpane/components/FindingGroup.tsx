import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Diagnostic, Severity } from "../../core/rules/diagnostic";
import { keysOf } from "../finding-keys";
import { useLanguage } from "../use-language";
import { type FindingActions, FindingItem } from "./FindingItem";

/** More than this of one severity are shown only when asked for. */
const SHOWN = 100;

export function FindingGroup({
  severity,
  diagnostics,
  unfolded,
  sheet,
  session,
}: {
  readonly severity: Severity;
  readonly diagnostics: readonly Diagnostic[];
  /** Open unless the user says otherwise. */
  readonly unfolded: boolean;
  readonly sheet: string | null;
  readonly session: FindingActions;
}) {
  const { t } = useLanguage();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const [all, setAll] = useState(false);
  const listId = useId();
  const open = chosen ?? unfolded;
  const count = diagnostics.length;
  const shown = all ? diagnostics : diagnostics.slice(0, SHOWN);
  const keys = keysOf(shown);
  return (
    <section className="susun-group" data-severity={severity}>
      <h3>
        <button
          type="button"
          className="susun-fold"
          aria-expanded={open}
          aria-controls={listId}
          onClick={() => setChosen(!open)}
        >
          {t(`findings.${severity}`)} <span className="susun-count">{count}</span>
        </button>
      </h3>
      <div id={listId} hidden={!open}>
        {open && (
          <ul className="susun-findings">
            {shown.map((diagnostic, i) => (
              <FindingItem key={keys[i]} diagnostic={diagnostic} sheet={sheet} session={session} />
            ))}
          </ul>
        )}
        {open && shown.length < count && (
          <Button appearance="subtle" size="small" onClick={() => setAll(true)}>
            {t("findings.all", { n: count })}
          </Button>
        )}
      </div>
    </section>
  );
}
