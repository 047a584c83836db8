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

export function createHeap(): Heap {
  let keys: number[] = [];
  let values: number[] = [];
  let orders: number[] = [];
  let count = 0;
  const before = (i: number, j: number): boolean =>
    keys[i]! < keys[j]! || (keys[i] === keys[j] && orders[i]! < orders[j]!);
  const swap = (i: number, j: number): void => {
    [keys[i], keys[j]] = [keys[j]!, keys[i]!];
    [values[i], values[j]] = [values[j]!, values[i]!];
    [orders[i], orders[j]] = [orders[j]!, orders[i]!];
  };
  return {
    size: () => keys.length,
    clear() {
      keys = [];
      values = [];
      orders = [];
      count = 0;
    },
    push(key, value) {
      let i = keys.length;
      keys.push(key);
      values.push(value);
      orders.push(count++);
      while (i > 0) {
        const parent = (i - 1) >> 1;
        if (!before(i, parent)) break;
        swap(i, parent);
        i = parent;
      }
    },
    least: () => keys[0] ?? Number.POSITIVE_INFINITY,
    pop() {
      const value = values[0]!;
      const last = keys.length - 1;
      swap(0, last);
      keys.pop();
      values.pop();
      orders.pop();
      let i = 0;
      for (;;) {
        const left = 2 * i + 1;
        if (left >= last) return value;
        const child = left + 1 < last && before(left + 1, left) ? left + 1 : left;
        if (!before(child, i)) return value;
        swap(i, child);
        i = child;
      }
    },
  };
}
