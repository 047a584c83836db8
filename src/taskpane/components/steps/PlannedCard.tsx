import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { PlannedChange } from "../../../session/step-change";
import { placeText } from "../../place-text";
import { useLanguage } from "../../use-language";

/** What a change will write and take away, cell by cell, before it is done. */
export function PlannedCard({
  planned: { change, preview },
  sheet,
  accept,
  decline,
}: {
  readonly planned: PlannedChange;
  readonly sheet: string | null;
  readonly accept: () => void;
  readonly decline: () => void;
}) {
  const { t } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="susun-planned">
      <h3 ref={heading} tabIndex={-1}>
        {t(change.kind === "structure" ? "planned.structure" : "planned.step")}
      </h3>
      {preview.length === 0 ? (
        <p>{t("planned.none")}</p>
      ) : (
        <Cells preview={preview} sheet={sheet} />
      )}
      <div className="susun-buttons">
        <Button appearance="primary" onClick={accept}>
          {t(change.kind === "structure" ? "planned.write" : "planned.remove")}
        </Button>
        <Button onClick={decline}>{t("planned.cancel")}</Button>
      </div>
    </section>
  );
}

function Cells({
  preview,
  sheet,
}: {
  readonly preview: PlannedChange["preview"];
  readonly sheet: string | null;
}) {
  const { t } = useLanguage();
  const shown = (text: string) => text || t("planned.empty");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section className="susun-planned-cells" tabIndex={0} aria-label={t("planned.cells")}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("planned.cell")}</th>
            <th scope="col">{t("planned.before")}</th>
            <th scope="col">{t("planned.after")}</th>
          </tr>
        </thead>
        <tbody>
          {preview.map(({ cell, before, after }) => (
            <tr key={placeText(cell, null)}>
              <th scope="row">{placeText(cell, sheet)}</th>
              <td>{shown(before)}</td>
              <td>{shown(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
