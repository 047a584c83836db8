import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { isForWantOfRoom } from "../../core/plan/widening";
import type { Session, SessionState } from "../../session/session";
import { noticeText } from "../notice-text";
import { useLanguage } from "../use-language";

/** What came of the last action, with what can be done about it. Screen readers hear it when it appears. */
export function NoticeBar({
  state,
  session,
}: {
  readonly state: SessionState;
  readonly session: Session;
}) {
  const { t, language } = useLanguage();
  const { notice } = state;
  const text = notice && noticeText(notice, state, t, language);
  const at = text?.at;
  return (
    <div role="status" className="susun-notice">
      {text && (
        <MessageBar intent={text.intent} layout="multiline" shape="square">
          <MessageBarBody>
            {text.title && <MessageBarTitle>{text.title}</MessageBarTitle>}
            {text.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                aria-label={t("notice.close")}
                icon={<DismissRegular />}
                onClick={session.dismissNotice}
              />
            }
          >
            {notice?.kind === "hand-drawn" && (
              <Button appearance="primary" onClick={() => void session.draw({ replace: true })}>
                {t("notice.replace")}
              </Button>
            )}
            {notice?.kind === "drawn" && notice.warnings.some(isForWantOfRoom) && (
              <Button onClick={() => void session.draw({ widen: true })}>
                {t("notice.widen")}
              </Button>
            )}
            {at && (
              <Button onClick={() => void session.reveal(at.origin)}>
                {t("notice.at", { cell: at.label })}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
