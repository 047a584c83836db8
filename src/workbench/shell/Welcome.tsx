import { Button } from "@fluentui/react-components";
import { DismissRegular, FolderOpenFilled } from "@fluentui/react-icons";
import { useTexts } from "../messages/use-texts";

/** Over the sample: what this is, and the one next thing to do. */
export function Welcome({
  onOpen,
  onClose,
}: {
  readonly onOpen: () => void;
  readonly onClose: () => void;
}) {
  const t = useTexts();
  return (
    <section className="wb-welcome" aria-label={t("welcome.label")}>
      <Button appearance="primary" size="large" icon={<FolderOpenFilled />} onClick={onOpen}>
        {t("welcome.open")}
      </Button>
      <div>
        <p className="wb-welcome-title">{t("welcome.title")}</p>
        <p>{t("welcome.text")}</p>
      </div>
      <Button
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={t("welcome.close")}
        title={t("welcome.close")}
        onClick={onClose}
      />
    </section>
  );
}
