import { useState } from "react";

/** A text of the sheet. What is typed is told when the field is left or Enter pressed; Escape brings the old text back. */
export function TextEntry({
  id,
  label,
  value,
  isLong = false,
  isDisabled = false,
  autoFocus = false,
  onChange,
}: {
  readonly id?: string;
  readonly label?: string;
  readonly value: string;
  readonly isLong?: boolean;
  readonly isDisabled?: boolean;
  /** The field of a step that was just added is where the work goes on. */
  readonly autoFocus?: boolean;
  readonly onChange: (text: string) => void;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  const tell = () => {
    if (draft !== null && draft.trim() !== value.trim()) onChange(draft.trim());
    setDraft(null);
  };
  const field = {
    id,
    "aria-label": label,
    className: "susun-entry",
    value: draft ?? value,
    readOnly: isDisabled,
    autoFocus,
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      setDraft(target.value),
    onBlur: tell,
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key === "Escape" && draft !== null) {
        event.stopPropagation();
        setDraft(null);
      }
      if (event.key === "Enter" && !event.shiftKey) {
        event.preventDefault();
        tell();
      }
    },
  };
  return isLong ? <textarea rows={3} {...field} /> : <input type="text" {...field} />;
}
