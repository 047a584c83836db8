import type { Session } from "../../session/session";
import { Pane } from "../components/Pane";
import { type Language, translator } from "../messages/translate";

/** The pane as a page of its own: with the landmark and the first heading that a page has. */
export function ExcelPage({
  session,
  language,
}: {
  readonly session: Session;
  readonly language: Language;
}) {
  return (
    <main className="susun-page">
      <h1 className="susun-heard">{translator(language)("app.name")}</h1>
      <Pane session={session} language={language} />
    </main>
  );
}
