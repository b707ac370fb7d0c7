/**
 * What was worked out from an object, kept with that object and gone with it: lines, annotations and whole documents are asked the
 * same many times. Not a WeakMap: what lies in one that has grown old outlives the collection of what is young, and with it all
 * that it refers to, which of thousands of articles, each read once, is nearly all. Nobody who prints, copies or compares the
 * object sees it.
 */

/** By the objects it is kept with. */
export interface KeptWith<Key extends object, Value> {
  readonly get: (key: Key) => Value | undefined;
  readonly set: (key: Key, value: Value) => void;
}

/** Gives back what it is given, so that a class that extends it puts its private field on an object that is there already. */
const Given = class {
  constructor(given: object) {
    // biome-ignore lint/correctness/noConstructorReturn: the language has no other way to a private field of an object of others
    return given;
  }
};

/** To be called once for each kind of thing that is kept, not for each document: every call is a field that objects may have. */
export function keptWith<Key extends object, Value>(): KeptWith<Key, Value> {
  class Keeping extends Given {
    #value: Value;

    constructor(key: Key, value: Value) {
      super(key);
      this.#value = value;
    }

    static get(key: object): Value | undefined {
      return #value in key ? key.#value : undefined;
    }

    static set(key: object, value: Value): void {
      if (#value in key) key.#value = value;
      else new Keeping(key as Key, value);
    }
  }
  return Keeping;
}
