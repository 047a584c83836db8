/** One value, replaced as a whole: who listens is told of every replacement. */
export type Store<T> = {
  get(): T;
  update(patch: Partial<T>): void;
  subscribe(listener: () => void): () => void;
};

export function createStore<T extends object>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    update(patch) {
      value = { ...value, ...patch };
      // A copy: a listener may leave while the others are being told.
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
