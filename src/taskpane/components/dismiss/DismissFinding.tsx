import { Button } from "@fluentui/react-components";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { isReason, LONGEST_REASON } from "../../../core/dismissals/dismissal";
import { focusNeighbour } from "../../focus-neighbour";
import { useLanguage } from "../../use-language";

const READY = ["dismiss.reason.rule", "dismiss.reason.wait", "dismiss.reason.wrong"] as const;

/** Sets a finding aside with a ready reason (one click) or one of the user's own. */
export function DismissFinding({
  sentence,
  onDismiss,
}: {
  readonly sentence: string;
  readonly onDismiss: (reason: string) => void;
}) {
  const { t } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const opener = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  // At the lower edge of the list the reasons would open out of sight.
  useEffect(() => {
    if (isOpen) box.current?.scrollIntoView?.({ block: "nearest" });
  }, [isOpen]);

  function close(): void {
    setOpen(false);
    setReason("");
    opener.current?.focus();
  }
  function dismiss(because: string): void {
    focusNeighbour(opener.current);
    onDismiss(because);
  }
  function submit(event: FormEvent): void {
    event.preventDefault();
    if (isReason(reason)) dismiss(reason);
  }

  return (
    <>
      <button
        ref={opener}
        type="button"
        className="susun-why"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={t("dismiss.open.of", { sentence })}
        onClick={() => (isOpen ? close() : setOpen(true))}
      >
        {t("dismiss.open")}
      </button>
      <div ref={box} id={id} hidden={!isOpen}>
        {isOpen && (
          <form onSubmit={submit} onKeyDown={({ key }) => key === "Escape" && close()}>
            <fieldset className="susun-dismiss">
              <legend>{t("dismiss.ask")}</legend>
              <div className="susun-buttons">
                {READY.map((ready) => (
                  <Button key={ready} size="small" onClick={() => dismiss(t(ready))}>
                    {t(ready)}
                  </Button>
                ))}
              </div>
              <label htmlFor={`${id}-own`}>{t("dismiss.own")}</label>
              <input
                id={`${id}-own`}
                className="susun-text"
                maxLength={LONGEST_REASON}
                value={reason}
                onChange={({ target }) => setReason(target.value)}
              />
              <div className="susun-buttons">
                <Button type="submit" size="small" disabledFocusable={!isReason(reason)}>
                  {t("dismiss.do")}
                </Button>
                <Button size="small" appearance="subtle" onClick={close}>
                  {t("dismiss.cancel")}
                </Button>
              </div>
            </fieldset>
          </form>
        )}
      </div>
    </>
  );
}
