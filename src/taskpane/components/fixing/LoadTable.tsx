import { type LaneLoad, laneLoads } from "../../../core/document/lane-load";
import type { SopDocument } from "../../../core/document/sop-document";
import { useLanguage } from "../../use-language";

/** What each pelaksana has to do, with a bar beside each number: the table says all that the bars do. */
export function LoadTable({
  document,
  minutesPerWorkday,
  title,
}: {
  readonly document: SopDocument;
  readonly minutesPerWorkday: number;
  /** Names the SOP where its sheet holds several. */
  readonly title: string | null;
}) {
  const { t } = useLanguage();
  const loads = laneLoads(document, minutesPerWorkday);
  if (loads.length === 0) return null;
  return (
    <details className="susun-load">
      <summary>{title ? t("load.title.of", { title }) : t("load.title")}</summary>
      <table className="susun-table">
        <caption>{t("load.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("load.name")}</th>
            <th scope="col">{t("load.steps")}</th>
            <th scope="col">{t("load.minutes")}</th>
            <th scope="col">{t("load.share")}</th>
          </tr>
        </thead>
        <tbody>
          {loads.map((load, i) => (
            <LoadRow key={load.pelaksana} load={load} number={i + 1} />
          ))}
        </tbody>
      </table>
      <p>{t("load.note")}</p>
    </details>
  );
}

function LoadRow({ load, number }: { readonly load: LaneLoad; readonly number: number }) {
  const { t } = useLanguage();
  const percent = `${Math.round(load.share * 100)}%`;
  return (
    <tr>
      <th scope="row">{load.name || t("load.unnamed", { n: number })}</th>
      <td>{load.steps}</td>
      <td>{Math.round(load.minutes)}</td>
      <td>
        {percent}
        <span className="susun-bar" aria-hidden="true">
          <span style={{ inlineSize: percent }} />
        </span>
      </td>
    </tr>
  );
}
