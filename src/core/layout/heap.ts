import { NEVER } from "./constants";

/** Smallest-first queue of numbers. Equal keys come out in an order that depends on the calls alone. */
export type Heap = {
  size(): number;
  clear(): void;
  push(key: number, value: number): void;
  /** Key of the first entry; Infinity when empty. */
  least(): number;
  /** Takes the value of the first entry. Call only when there is one. */
  pop(): number;
};

/** A binary heap in two parallel arrays: the search pushes very many entries, one object each would be dear. */
export function createHeap(): Heap {
  let keys = new Float64Array(1024);
  let values = new Int32Array(1024);
  let size = 0;

  function grow(): void {
    const [oldKeys, oldValues] = [keys, values];
    keys = new Float64Array(2 * oldKeys.length);
    values = new Int32Array(2 * oldValues.length);
    keys.set(oldKeys);
    values.set(oldValues);
  }

  return {
    size: () => size,
    clear() {
      size = 0;
    },
    push(key, value) {
      if (size === keys.length) grow();
      let i = size++;
      // Over equal ones: the newest is the one nearest to the goal.
      while (i > 0) {
        const parent = (i - 1) >> 1;
        if (keys[parent]! < key) break;
        keys[i] = keys[parent]!;
        values[i] = values[parent]!;
        i = parent;
      }
      keys[i] = key;
      values[i] = value;
    },
    least: () => (size > 0 ? keys[0]! : NEVER),
    pop() {
      const first = values[0]!;
      size -= 1;
      const key = keys[size]!;
      const value = values[size]!;
      let i = 0;
      for (let child = 1; child < size; child = 2 * i + 1) {
        if (child + 1 < size && keys[child + 1]! < keys[child]!) child += 1;
        if (key <= keys[child]!) break;
        keys[i] = keys[child]!;
        values[i] = values[child]!;
        i = child;
      }
      keys[i] = key;
      values[i] = value;
      return first;
    },
  };
}
