import { useRef, useState } from "react";
import { renamed, splitName } from "../file/file-name";
import { useTexts } from "../messages/use-texts";

/** The name that the workbook is saved under; pressed, it can be changed. */
export function FileName({
  fileName,
  onRename,
}: {
  readonly fileName: string;
  readonly onRename: (fileName: string) => void;
}) {
  const t = useTexts();
  const [typed, setTyped] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const open = useRef(false);
  function begin(): void {
    open.current = true;
    setTyped(splitName(fileName).stem);
  }

  function close(name: string | null): void {
    // A field that goes away loses the focus, which would end the entry a second time.
    if (!open.current) return;
    open.current = false;
    setTyped(null);
    if (name !== null && name !== fileName) onRename(name);
  }

  if (typed === null) {
    return (
      <button
        ref={button}
        type="button"
        className="wb-file-name"
        title={`${fileName} (${t("bar.rename")})`}
        onClick={begin}
      >
        {fileName}
      </button>
    );
  }
  return (
    <input
      className="wb-file-field"
      aria-label={t("bar.rename")}
      spellCheck={false}
      // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was pressed
      autoFocus
      onFocus={(event) => event.target.select()}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => close(renamed(fileName, typed))}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        close(event.key === "Enter" ? renamed(fileName, typed) : null);
        requestAnimationFrame(() => button.current?.focus());
      }}
    />
  );
}
