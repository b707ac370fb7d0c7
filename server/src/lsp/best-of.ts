/** The first of many by some order, of which few are wanted: all are never held, nor sorted. */

export interface BestOf<Value> {
  readonly add: (value: Value) => void;
  /** In their order; what is alike stands as it was added. */
  readonly all: () => readonly Value[];
}

export function bestOf<Value>(most: number, compare: (one: Value, other: Value) => number): BestOf<Value> {
  let values: Value[] = [];
  let isFull = false;
  const cut = (): void => {
    values = values.sort(compare).slice(0, most);
    isFull = values.length === most;
  };
  return {
    add(value) {
      // What would be behind the last of those that are enough is not held.
      if (isFull && compare(values[most - 1]!, value) <= 0) return;
      values.push(value);
      if (values.length >= 4 * most) cut();
    },
    all() {
      cut();
      return values;
    },
  };
}
