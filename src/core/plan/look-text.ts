import type { DrawnLook } from "../workbook-port";

/** A look, and whether the lines are made plain. */
export type KeptLook = { readonly look: DrawnLook; readonly plain: boolean };

/**
 * A look as part of an alt text title: `fill=DDEBF7,weight=1.5,plain`. Empty for the plain look, so that the titles of
 * a plain drawing say nothing of it.
 */
export function lookToText(look: DrawnLook | undefined, plain = false): string {
  const parts = Object.entries(look ?? {}).map(([key, value]) => `${key}=${value}`);
  return [...parts.sort(), ...(plain ? ["plain"] : [])].join(",");
}

export function lookFromText(text: string): KeptLook {
  const parts = text.split(",");
  const value = (key: string, pattern: RegExp): string | undefined =>
    parts.map((part) => part.split("=")).find(([k, v]) => k === key && pattern.test(v ?? ""))?.[1];
  const fill = value("fill", COLOR);
  const line = value("line", COLOR);
  const weight = value("weight", NUMBER);
  const head = value("head", /^(?:small|large)$/) as DrawnLook["head"];
  const textSize = value("textSize", NUMBER);
  return {
    look: {
      ...(fill && { fill }),
      ...(line && { line }),
      ...(weight && { weight: Number(weight) }),
      ...(head && { head }),
      ...(textSize && { textSize: Number(textSize) }),
    },
    plain: parts.includes("plain"),
  };
}

const COLOR = /^[0-9A-F]{6}$/;
const NUMBER = /^\d+(?:\.\d+)?$/;
