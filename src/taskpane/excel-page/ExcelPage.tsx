import { Link } from "@fluentui/react-components";
import type { Session } from "../../session/session";
import { Pane } from "../components/Pane";
import { type Language, translator } from "../messages/translate";

/** The pane as a page of its own: with the landmark and the first heading that a page has. */
export function ExcelPage({
  session,
  language,
  onSelfTest,
}: {
  readonly session: Session;
  readonly language: Language;
  readonly onSelfTest: () => void;
}) {
  const t = translator(language);
  return (
    <main className="susun-page">
      <h1 className="susun-heard">{t("app.name")}</h1>
      <Pane
        session={session}
        language={language}
        more={<Link onClick={onSelfTest}>{t("more.self-test")}</Link>}
      />
    </main>
  );
}
