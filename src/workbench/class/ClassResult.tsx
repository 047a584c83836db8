import { useMemo } from "react";
import { wasRead } from "../../core/recap/class-file";
import type { Recap } from "../../core/recap/recap";
import { recapWords } from "../../core/recap/recap-words";
import { useTexts, useWorkbenchLanguage } from "../messages/use-texts";
import { ClassTable } from "./ClassTable";
import type { ClassSources } from "./check-class";

/** So many findings are named beside the table; the saved recap has all of them. */
const MOST_RULES = 8;

/** What the files of a class come to: in one line, what to teach again, and document by document. */
export function ClassResult({
  recap,
  sources,
  onOpen,
}: {
  readonly recap: Recap;
  readonly sources: ClassSources;
  readonly onOpen: (file: File, sheet: string) => void;
}) {
  const t = useTexts();
  const language = useWorkbenchLanguage();
  const words = useMemo(() => recapWords(recap, language), [recap, language]);
  const signed = recap.documents.filter(({ percent }) => percent !== null);
  const unread = recap.files.filter(({ problem }) => problem && !wasRead(problem)).length;
  const rules = recap.rules.filter(({ severity }) => severity !== "hint").slice(0, MOST_RULES);
  return (
    <>
      <p className="wb-class-facts">
        <strong>
          {t("class.ready", {
            n: signed.filter(({ stage }) => stage === "ready").length,
            total: signed.length,
          })}
        </strong>
        {unread > 0 && <span>{t("class.unread", { n: unread })}</span>}
      </p>
      <ClassTable recap={recap} words={words} sources={sources} onOpen={onOpen} />
      {rules.length > 0 && (
        <section aria-labelledby="wb-class-rules">
          <h3 id="wb-class-rules">{t("class.teach")}</h3>
          <ol className="wb-class-rules">
            {rules.map(({ ruleId, severity, documents, files, example }) => (
              <li key={ruleId}>
                <span className={`wb-class-mark wb-class-mark-${severity}`}>
                  {words.text(`severity.${severity}`)}
                </span>{" "}
                {words.sentence(example.finding)}{" "}
                <span className="wb-class-count">{t("class.hits", { documents, files })}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
