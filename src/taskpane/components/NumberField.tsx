import { useState } from "react";

/** A whole number. While it is being typed the field may hold none; what is not allowed is put back when the field is left. */
export function NumberField({
  id,
  value,
  min,
  max = Number.MAX_SAFE_INTEGER,
  onChange,
}: {
  readonly id: string;
  readonly value: number;
  readonly min: number;
  readonly max?: number;
  readonly onChange: (value: number) => void;
}) {
  const [draft, setDraft] = useState<string | null>(null);
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
        const typed = target.valueAsNumber;
        if (Number.isInteger(typed) && typed >= min && typed <= max) onChange(typed);
      }}
      onBlur={() => setDraft(null)}
    />
  );
}
