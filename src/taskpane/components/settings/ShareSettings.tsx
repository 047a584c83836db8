import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { profileProblemText } from "../../../core/messages/profile-problem-text";
import {
  formatSettings,
  parseSettings,
  type Settings,
} from "../../../core/templates/settings-file";
import { downloadJson } from "../../download-text";
import { useLanguage } from "../../use-language";
import { FileButton } from "./FileButton";

const FILE_NAME = "pengaturan-susun.json";

/** The settings as one file to hand out, and back from one. */
export function ShareSettings({
  settings,
  onChange,
}: {
  readonly settings: Settings;
  /** Null: back to the defaults. */
  readonly onChange: (settings: Settings | null) => void;
}) {
  const { t, language } = useLanguage();
  const [answer, setAnswer] = useState<{ text: string; isProblem: boolean } | null>(null);
  const id = useId();
  const said = useRef<HTMLParagraphElement>(null);
  // The last line of the tab: what was done there would else be told out of sight.
  useEffect(() => {
    if (answer) said.current?.scrollIntoView?.({ block: "nearest" });
  }, [answer]);

  function reset(): void {
    onChange(null);
    setAnswer({ text: t("settings.share.is-reset"), isProblem: false });
  }

  function load(file: string, text: string | null): void {
    const reading = text === null ? null : parseSettings(text);
    if (reading?.ok) {
      onChange(reading.settings);
      setAnswer({ text: t("settings.share.loaded", { file }), isProblem: false });
    } else {
      const unreadable = t("settings.unreadable", { file });
      const problem = reading
        ? profileProblemText(reading.problem, language, "settings")
        : unreadable;
      setAnswer({ text: problem, isProblem: true });
    }
  }

  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{t("settings.share")}</h3>
      <div className="susun-buttons">
        <Button size="small" onClick={() => downloadJson(FILE_NAME, formatSettings(settings))}>
          {t("settings.share.save")}
        </Button>
        <FileButton label={t("settings.share.load")} onFile={load} />
        <Button size="small" appearance="subtle" onClick={reset}>
          {t("settings.share.reset")}
        </Button>
      </div>
      <p ref={said} role="status" className={answer?.isProblem ? "susun-complaint" : undefined}>
        {answer?.text}
      </p>
    </section>
  );
}
