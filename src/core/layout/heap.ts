import { NEVER } from "./constants";

/** Smallest-first queue of numbers; equal keys come out in the order they went in. */
export type Heap = {
  size(): number;
  clear(): void;
  push(key: number, value: number): void;
  /** Key of the first entry; Infinity when empty. */
  least(): number;
  /** Takes the value of the first entry. Call only when there is one. */
  pop(): number;
};

/** A binary heap in three parallel arrays: the search pushes millions of entries, one object each would be dear. */
export function createHeap(): Heap {
  const keys: number[] = [];
  const values: number[] = [];
  const orders: number[] = [];
  let size = 0;
  let count = 0;

  const set = (i: number, key: number, value: number, order: number): void => {
    keys[i] = key;
    values[i] = value;
    orders[i] = order;
  };
  const copy = (from: number, to: number): void =>
    set(to, keys[from]!, values[from]!, orders[from]!);
  const isBefore = (i: number, key: number, order: number): boolean =>
    keys[i]! < key || (keys[i] === key && orders[i]! < order);

  return {
    size: () => size,
    clear() {
      size = 0;
      count = 0;
    },
    push(key, value) {
      const order = count++;
      let i = size++;
      while (i > 0) {
        const parent = (i - 1) >> 1;
        if (isBefore(parent, key, order)) break;
        copy(parent, i);
        i = parent;
      }
      set(i, key, value, order);
    },
    least: () => (size > 0 ? keys[0]! : NEVER),
    pop() {
      const first = values[0]!;
      size -= 1;
      const key = keys[size]!;
      const value = values[size]!;
      const order = orders[size]!;
      let i = 0;
      for (let child = 1; child < size; child = 2 * i + 1) {
        if (child + 1 < size && isBefore(child + 1, keys[child]!, orders[child]!)) child += 1;
        if (!isBefore(child, key, order)) break;
        copy(child, i);
        i = child;
      }
      set(i, key, value, order);
      return first;
    },
  };
}
