import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import { profileProblemText } from "../../../core/messages/profile-problem-text";
import {
  parseRegionalProfile,
  type RegionalProfile,
} from "../../../core/templates/regional-profile";
import type { Session } from "../../../session/session";
import { useLanguage } from "../../use-language";
import { FileButton } from "./FileButton";

/** The office's own profile: which one is in use, and how another one is loaded. */
export function ProfileField({
  profile,
  keep,
}: {
  readonly profile: RegionalProfile | null;
  readonly keep: Session["keep"];
}) {
  const { t, language } = useLanguage();
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();

  function load(file: string, text: string | null): void {
    const reading = text === null ? null : parseRegionalProfile(text);
    if (reading?.ok) {
      setProblem(null);
      void keep("profile", text);
    } else {
      const unreadable = t("settings.unreadable", { file });
      setProblem(reading ? profileProblemText(reading.problem, language) : unreadable);
    }
  }

  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{t("settings.profile")}</h3>
      {profile ? (
        <>
          <p>
            <strong>{profile.name}</strong>
          </p>
          {profile.regulation && (
            <p>{t("settings.profile.rests", { regulation: profile.regulation })}</p>
          )}
        </>
      ) : (
        <p>{t("settings.profile.none")}</p>
      )}
      <p role="alert" className="susun-complaint">
        {problem}
      </p>
      <div className="susun-buttons">
        <FileButton
          label={t(profile ? "settings.profile.other" : "settings.profile.load")}
          onFile={load}
        />
        {profile && (
          <Button size="small" appearance="subtle" onClick={() => void keep("profile", null)}>
            {t("settings.profile.remove")}
          </Button>
        )}
      </div>
    </section>
  );
}
