import { useState } from "react";

/** A whole number. While it is being typed the field may hold none; what is not allowed is put back when the field is left. */
export function NumberField({
  id,
  value,
  min,
  max = Number.MAX_SAFE_INTEGER,
  isLazy = false,
  onChange,
}: {
  readonly id: string;
  readonly value: number;
  readonly min: number;
  readonly max?: number;
  /** The value is told when the field is left or Enter pressed, not with each digit. */
  readonly isLazy?: boolean;
  readonly onChange: (value: number) => void;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  const tell = (text: string) => {
    const typed = Number(text);
    const isRight = text !== "" && Number.isInteger(typed) && typed >= min && typed <= max;
    if (isRight && typed !== value) onChange(typed);
  };
  const leave = () => {
    if (isLazy && draft !== null) tell(draft);
    setDraft(null);
  };
  return (
    <input
      id={id}
      className="susun-number"
      type="number"
      min={min}
      max={max}
      value={draft ?? value}
      onChange={({ target }) => {
        setDraft(target.value);
        if (!isLazy) tell(target.value);
      }}
      onBlur={leave}
      onKeyDown={({ key }) => key === "Enter" && leave()}
    />
  );
}
