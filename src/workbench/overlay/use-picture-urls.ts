import { useEffect, useState } from "react";
import type { ShapeLook } from "../../xlsx/sheet-view";

const NONE: ReadonlyMap<string, string> = new Map();

/** Addresses for the pictures of a sheet, by object; they are given back when the pictures change or go. */
export function usePictureUrls(looks: ReadonlyMap<string, ShapeLook>): ReadonlyMap<string, string> {
  const [urls, setUrls] = useState(NONE);
  useEffect(() => {
    const made = new Map<string, string>();
    for (const { id, picture } of looks.values()) {
      if (!picture) continue;
      const blob = new Blob([new Uint8Array(picture.bytes)], { type: picture.mime });
      made.set(id, URL.createObjectURL(blob));
    }
    setUrls(made.size > 0 ? made : NONE);
    return () => {
      for (const url of made.values()) URL.revokeObjectURL(url);
    };
  }, [looks]);
  return urls;
}
