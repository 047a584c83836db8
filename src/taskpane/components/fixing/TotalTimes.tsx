import type { SopDocument } from "../../../core/document/sop-document";
import { type TimeSum, totalTime } from "../../../core/document/total-time";
import type { Language } from "../../messages/translate";
import { useLanguage } from "../../use-language";

/** Time of the main path and of all rows, in minutes and working days: items of the list in the head. */
export function TotalTimes({
  document,
  minutesPerWorkday,
}: {
  readonly document: SopDocument;
  readonly minutesPerWorkday: number;
}) {
  const { t, language } = useLanguage();
  const { mainPath, allRows } = totalTime(document, minutesPerWorkday);
  const time = ({ minutes, workdays }: TimeSum) =>
    t("times.value", { minutes: Math.round(minutes), days: decimal(workdays, language) });
  if (allRows.minutes === 0) return <li>{t("head.time.none")}</li>;
  return (
    <>
      {mainPath?.minutes === allRows.minutes ? (
        <li>{t("times.both", { time: time(allRows) })}</li>
      ) : (
        <>
          {mainPath && <li>{t("times.main", { time: time(mainPath) })}</li>}
          <li>{t("times.all", { time: time(allRows) })}</li>
        </>
      )}
      {allRows.unmeasured > 0 && <li>{t("head.time.unmeasured", { n: allRows.unmeasured })}</li>}
    </>
  );
}

/** One decimal as the language writes it; less than half a tenth of a day still shows as some. */
function decimal(value: number, language: Language): string {
  const text = value < 0.05 ? value.toFixed(2) : value.toFixed(1);
  return (language === "id" ? text.replace(".", ",") : text).replace(/[.,]0$/, "");
}
