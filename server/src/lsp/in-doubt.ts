/** Files in which something else may be found than before, gathered for whoever tells a client of them. */

/** Files to be looked at again. */
export interface InDoubt {
  /** Resolves when there are some. */
  readonly some: () => Promise<void>;
  /** Gives those there are, one after the other, and those that come in the meantime. */
  readonly take: () => Iterable<string>;
  readonly end: () => void;
}

/** All who gather. */
export interface Doubts {
  readonly isAnyone: () => boolean;
  /** These files (URIs) have to be looked at again. */
  readonly doubt: (uris: Iterable<string>) => void;
  /** A file (URI) was open, if only for a moment. */
  readonly opened: (uri: string) => void;
  /** Gathers from now on, beginning with these files (URIs); what `some` resolves to waits until `isReady`. */
  readonly gather: (
    first: Iterable<string>,
    onOpen: (uri: string) => void,
    isReady: () => boolean,
  ) => InDoubt;
}

interface Gathering {
  readonly add: (uris: Iterable<string>) => void;
  readonly onOpen: (uri: string) => void;
}

export function doubts(): Doubts {
  const all = new Set<Gathering>();
  return {
    isAnyone: () => all.size > 0,
    doubt(uris) {
      const listed = [...uris];
      for (const { add } of all) add(listed);
    },
    opened(uri) {
      for (const { onOpen } of all) onOpen(uri);
    },
    gather(first, onOpen, isReady) {
      const uris = new Set<string>(first);
      let hear = (): void => {};
      const gathering: Gathering = {
        add(more) {
          for (const uri of more) uris.add(uri);
          hear();
        },
        onOpen,
      };
      all.add(gathering);
      return {
        async some() {
          while (!isReady() || uris.size === 0)
            await new Promise<void>((resolve) => {
              hear = resolve;
            });
        },
        *take() {
          for (const uri of uris) {
            uris.delete(uri);
            yield uri;
          }
        },
        end: () => all.delete(gathering),
      };
    },
  };
}
