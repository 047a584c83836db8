import { Button, FluentProvider, Spinner, webLightTheme } from "@fluentui/react-components";
import { useState } from "react";
import { problemText } from "../../core/messages/catalogue";
import type { Language } from "../messages/translate";
import { LanguageProvider, useLanguage } from "../use-language";
import type { SelfTestReport } from "./report";
import type { SelfTestResult, StepResult } from "./run-self-test";
import { TestRecord } from "./TestRecord";
import "../pane.css";

export type SelfTestProps = {
  readonly run: (tell: (result: StepResult) => void) => Promise<SelfTestReport>;
  readonly onClose: () => void;
};

/** The page in place of the pane while this Excel is tested. */
export function SelfTest({ language, ...props }: SelfTestProps & { readonly language: Language }) {
  return (
    <FluentProvider theme={webLightTheme} className="susun-provider">
      <LanguageProvider value={language}>
        <SelfTestBody {...props} />
      </LanguageProvider>
    </FluentProvider>
  );
}

function SelfTestBody({ run, onClose }: SelfTestProps) {
  const { t, language } = useLanguage();
  const [steps, setSteps] = useState<readonly StepResult[]>([]);
  const [report, setReport] = useState<SelfTestReport | null>(null);
  const [running, setRunning] = useState(false);

  async function start(): Promise<void> {
    setRunning(true);
    setReport(null);
    setSteps([]);
    setReport(await run((one) => setSteps((before) => [...before, one])));
    setRunning(false);
  }

  return (
    <main className="susun-pane susun-start susun-self-test" lang={language}>
      <h1>{t("more.self-test")}</h1>
      <p>{t("self-test.lead")}</p>
      <div className="susun-buttons">
        <Button appearance="primary" disabledFocusable={running} onClick={() => void start()}>
          {t(report ? "self-test.again" : "self-test.start")}
        </Button>
        <Button disabledFocusable={running} onClick={onClose}>
          {t("self-test.back")}
        </Button>
      </div>
      <ol>
        {steps.map((one) => (
          <li key={one.step} data-outcome={one.outcome}>
            {t(`self-test.step.${one.step}`)}: <b>{t(`self-test.outcome.${one.outcome}`)}</b>
            {one.outcome === "failed" && <code>{one.detail}</code>}
          </li>
        ))}
      </ol>
      <div role="status">
        {running && <Spinner size="tiny" label={t("self-test.running")} />}
        {report && <Outcome result={report.result} />}
      </div>
      {report?.result.kind === "ran" && <TestRecord report={report} />}
    </main>
  );
}

function Outcome({ result }: { readonly result: SelfTestResult }) {
  const { t, language } = useLanguage();
  if (result.kind === "not-empty") return <p>{t("self-test.not-empty")}</p>;
  if (result.kind === "failed") return <p>{problemText(result.code, {}, language)}</p>;
  const passed = result.steps.every(({ outcome }) => outcome === "passed");
  return (
    <>
      <p>{passed ? t("self-test.passed", { n: result.steps.length }) : t("self-test.broke-off")}</p>
      {!result.cleared && <p>{t("self-test.not-cleared")}</p>}
    </>
  );
}
