import type { ComponentKey } from "../../document/sp-components";
import type { SpProfile } from "../../templates/sp-permenpanrb-15-2014";
import { labelMatcher, normaliseLabel } from "../label-text";

/** What a cell of the label column says. */
export type LabelWords = {
  readonly key: ComponentKey;
  /** Named by a word that may also mean something else. */
  readonly isWeak: boolean;
  /** What stands behind the label in the same cell (`Biaya : gratis`); empty when nothing does. */
  readonly inline: string;
};

export type LabelFinder = (text: string) => LabelWords | null;

/** `1.` `A1.` `b)` `(3)` `IV.` before a label. */
const NUMBERING = /^\(?(?:[A-Za-z]?\d{1,2}|[A-Za-z]|[IVX]{1,4})[.)]\s*/;
const INLINE = /^([^:\n]{4,70}?)\s*:\s*(\S[\s\S]*)$/;
/** UU 25/2009 explains its components in the same breath: `jaminan pelayanan yang memberikan kepastian …`. */
const EXPLAINED = /^(.{12,}?) (?:yang|dalam bentuk|termasuk)(?: |$)/;

/** Finds which component a label names, whatever number stands before it. */
export function labelFinder({ components, weakComponents }: SpProfile): LabelFinder {
  const strong = labelMatcher(components);
  const weak = labelMatcher(weakComponents as Record<ComponentKey, readonly string[]>);
  const bare = (text: string): Omit<LabelWords, "inline"> | null => {
    const key = strong(text) ?? strong(EXPLAINED.exec(normaliseLabel(text))?.[1] ?? "");
    if (key) return { key, isWeak: false };
    const other = weak(text);
    return other && { key: other, isWeak: true };
  };
  return (written) => {
    const text = written
      .trim()
      .replace(NUMBERING, "")
      .replace(/\s*&\s*/g, " dan ");
    const found = bare(text);
    if (found) return { ...found, inline: "" };
    const [, head = "", inline = ""] = INLINE.exec(text) ?? [];
    const label = head === "" ? null : bare(head);
    return label && { ...label, inline };
  };
}
