import { Button } from "@fluentui/react-components";
import { useRef } from "react";

/** Asks for a JSON file; its text is null when it cannot be read. */
export function FileButton({
  label,
  onFile,
}: {
  readonly label: string;
  readonly onFile: (name: string, text: string | null) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={label}
        onChange={async ({ target }) => {
          const file = target.files?.[0];
          // The same file may be chosen again after it was mended.
          target.value = "";
          if (file) onFile(file.name, await textOf(file));
        }}
      />
    </>
  );
}

async function textOf(file: File): Promise<string | null> {
  try {
    return await file.text();
  } catch {
    return null;
  }
}
