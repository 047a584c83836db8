import { Checkbox, Field, Select } from "@fluentui/react-components";
import {
  ARROW_HEADS,
  type DrawingStyle,
  LINE_WEIGHTS,
  styleToRecord,
} from "../../../core/plan/drawing-style";
import type { Session, SessionState } from "../../../session/session";
import type { MessageKey } from "../../messages/id";
import { useLanguage } from "../../use-language";

const THEMES = ["plain", "coloured"] as const;

/** How the flowcharts of this workbook look. Chosen at once, kept in the workbook, seen at the next drawing. */
export function DrawingOptions({
  state: { style, document, isProtected },
  session,
}: {
  readonly state: SessionState;
  readonly session: Session;
}) {
  const { t } = useLanguage();
  if (!document?.table) return null;
  const choose = (change: Partial<DrawingStyle>): void =>
    void session.keep("style", styleToRecord({ ...style, ...change }));
  return (
    <details className="susun-drawer" name="susun-drawer">
      <summary>{t("style.title")}</summary>
      <Choice
        label="style.theme"
        value={style.theme}
        options={THEMES.map((value) => ({ value, label: `style.theme.${value}` }))}
        onChoose={(theme) => choose({ theme })}
      />
      <Choice
        label="style.weight"
        value={style.lineWeight}
        options={LINE_WEIGHTS.map((value) => ({ value, label: `style.weight.${value}` }))}
        onChoose={(lineWeight) => choose({ lineWeight })}
      />
      <Choice
        label="style.head"
        value={style.arrowHead}
        options={ARROW_HEADS.map((value) => ({ value, label: `style.head.${value}` }))}
        onChoose={(arrowHead) => choose({ arrowHead })}
      />
      <Checkbox
        label={t("style.words")}
        checked={style.terminatorText}
        onChange={(_, { checked }) => choose({ terminatorText: checked === true })}
      />
      <Field {...(style.compatible && { hint: t("style.compatible.note") })}>
        <Checkbox
          label={t("style.compatible")}
          checked={style.compatible}
          onChange={(_, { checked }) => choose({ compatible: checked === true })}
        />
      </Field>
      <p className="susun-drawer-note">
        {t("style.note")} {isProtected && t("foot.protected")}
      </p>
    </details>
  );
}

function Choice<T extends string | number>({
  label,
  value,
  options,
  onChoose,
}: {
  readonly label: MessageKey;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: MessageKey }[];
  readonly onChoose: (value: T) => void;
}) {
  const { t } = useLanguage();
  return (
    <Field label={t(label)} size="small">
      <Select
        size="small"
        value={String(value)}
        onChange={(_, { value: chosen }) => {
          const option = options.find((one) => String(one.value) === chosen);
          if (option) onChoose(option.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={String(option.value)}>
            {t(option.label)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
