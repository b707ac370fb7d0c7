/** Work that nobody waits for: done in slices, so that whoever types is answered in between. */

/** Milliseconds of work after which others have their turn. */
const SLICE = 4;
/** Milliseconds for which the work rests at least. Editors ask for several things, one after the other. */
const RESTS = { typing: 80, asking: 50 };

/** More than this, in milliseconds, nobody is waited for. */
const LONGEST_REST = 500;

export interface Background {
  /** To be awaited between small pieces of work. Resolves when the next one may begin. */
  readonly turn: () => Promise<void>;
  /** The same within an answer that takes long: others are heard in between, and work that nobody waits for rests. */
  readonly breath: () => Promise<void>;
  /** Somebody is typing, or an editor is asking: the work rests a while, or that many milliseconds where they are more. */
  readonly rest: (because: keyof typeof RESTS, atLeast?: number) => void;
}

export function background(): Background {
  let sliceEnd = 0;
  let restEnd = 0;
  let breathEnd = 0;
  const rest: Background['rest'] = (because, atLeast = 0) => {
    const milliseconds = Math.max(RESTS[because], Math.min(atLeast, LONGEST_REST));
    restEnd = Math.max(restEnd, performance.now() + milliseconds);
    sliceEnd = 0;
  };
  return {
    async turn() {
      if (performance.now() < sliceEnd) return;
      do await pause(Math.max(0, restEnd - performance.now()));
      while (performance.now() < restEnd);
      sliceEnd = performance.now() + SLICE;
    },
    async breath() {
      if (performance.now() < breathEnd) return;
      rest('asking');
      await pause(0);
      breathEnd = performance.now() + SLICE;
    },
    rest,
  };
}

/** Resolves once what has come in already has had its turn. */
export function othersFirst(): Promise<void> {
  return pause(0);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    // Where it can be had, a turn behind what has come in already: a timer would leave a millisecond unused.
    if (milliseconds === 0 && typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve, milliseconds);
  });
}
