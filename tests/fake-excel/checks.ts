import { invalidArgument } from "./host-error";

/** Checks of what comes over the wire: a wrong type is the caller's fault, as in Excel. */

export function numberOf(value: unknown, what: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument(what);
  return value;
}

export function notNegative(value: unknown, what: string): number {
  const n = numberOf(value, what);
  if (n < 0) throw invalidArgument(`${what} is negative`);
  return n;
}

export function positive(value: unknown, what: string): number {
  const n = numberOf(value, what);
  if (n <= 0) throw invalidArgument(`${what} is not above 0`);
  return n;
}

export function textOf(value: unknown, what: string): string {
  if (typeof value !== "string") throw invalidArgument(what);
  return value;
}

export function flagOf(value: unknown, what: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(what);
  return value;
}

export function indexOf(value: unknown, count: number, what: string): number {
  if (!Number.isInteger(value) || (value as number) < 0 || (value as number) >= count) {
    throw invalidArgument(what);
  }
  return value as number;
}

export function oneOf<T extends string>(value: unknown, allowed: readonly T[], what: string): T {
  if (!allowed.includes(value as T)) throw invalidArgument(`${what}: ${String(value)}`);
  return value as T;
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  gray: "#808080",
};

/** `#RRGGBB`, as Excel answers it; the few HTML names that tests use are known. */
export function colorOf(value: unknown, what: string): string {
  const text = textOf(value, what);
  const named = NAMED_COLORS[text.toLowerCase()];
  if (named) return named;
  const hex = /^#?([0-9a-f]{6})$/i.exec(text);
  if (!hex) throw invalidArgument(`${what}: ${text}`);
  return `#${hex[1]!.toUpperCase()}`;
}
