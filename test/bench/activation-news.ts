/** What the part of the benchmark that runs inside the extension host tells the part outside. */

/** Milliseconds from the call of `activate` until it is done. */
export interface Activations {
  readonly own: number;
  readonly idle: number;
}

/** Opens the line of the console that carries what was measured. */
export const marker = 'claimdown-activation ';
/** The extension that does nothing. */
export const IDLE = 'claimdown.idle';
