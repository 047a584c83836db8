import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { visioForm, visioSheet } from "../../../core/export/visio-sheet";
import { useLanguage } from "../../use-language";
import { paperOf, profileFor } from "./form-defaults";
import type { FormProps } from "./form-props";

/** The sheet on show is a process map table of Visio: an SOP is made of it, on a sheet of its own. */
export function VisioTable({ state, make, busy }: FormProps) {
  const { t } = useLanguage();
  const { present } = state;
  const reading = useMemo(() => present && visioSheet(present), [present]);
  if (!present || !reading) return null;
  const { nodes, lanes } = reading.model;
  const missed = reading.problems.map(({ row }) => row);
  return (
    <section>
      <h3>{t("forms.visio")}</h3>
      <p>{t("forms.visio.about", { steps: nodes.length, lanes: lanes.length })}</p>
      {missed.length > 0 && (
        <p>{t("forms.visio.missed", { rows: [...new Set(missed)].join(", ") })}</p>
      )}
      <Button
        disabledFocusable={busy}
        onClick={() =>
          make(
            present.sheet,
            "SOP",
            visioForm(reading, { profile: profileFor(state), paper: paperOf(state) }),
          )
        }
      >
        {t("forms.visio.action")}
      </Button>
    </section>
  );
}
