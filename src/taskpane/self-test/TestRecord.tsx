import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import { downloadJson } from "../download-text";
import { useLanguage } from "../use-language";
import { reportName, reportText, type SelfTestReport } from "./report";

/** The record to take away. Not every web view that Excel uses can save a file or reach the clipboard: all ways are open. */
export function TestRecord({ report }: { readonly report: SelfTestReport }) {
  const { t } = useLanguage();
  const [copied, setCopied] = useState<boolean | null>(null);
  const id = useId();
  const text = reportText(report);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  }

  return (
    <section aria-labelledby={`${id}-about`}>
      <p id={`${id}-about`}>{t("self-test.record")}</p>
      <div className="susun-buttons">
        <Button onClick={() => downloadJson(reportName(report), text)}>
          {t("self-test.save")}
        </Button>
        <Button onClick={() => void copy()}>{t("self-test.copy")}</Button>
      </div>
      <p role="status">
        {copied !== null && t(copied ? "self-test.copied" : "self-test.not-copied")}
      </p>
      <label htmlFor={id}>{t("self-test.text")}</label>
      <textarea id={id} readOnly rows={6} value={text} />
    </section>
  );
}
