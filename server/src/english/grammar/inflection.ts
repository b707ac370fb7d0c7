/** The forms of an English verb, spelled by rule: `plan*` gives plans, planned, planning. */
export interface VerbForms {
  readonly base: string;
  readonly present: string;
  readonly past: string;
  readonly participle: string;
  readonly ing: string;
}

/** Spells the forms of a regular verb; `*` after it doubles its last consonant. */
export function regularForms(written: string): VerbForms {
  const { base, stem } = stemOf(written);
  const past = pastOf(stem);
  return { base, present: presentOf(base), past, participle: past, ing: ingOf(stem) };
}

/** Spells the forms of an irregular verb from `say said`, `go went gone` or `run* ran run`. */
export function irregularForms(row: string): VerbForms {
  const [written = '', ...others] = row.split(' ');
  const { base, stem } = stemOf(written);
  const [past = base, participle = past] = others;
  return { base, present: presentOf(base), past, participle, ing: ingOf(stem) };
}

function stemOf(written: string): { readonly base: string; readonly stem: string } {
  if (!written.endsWith('*')) return { base: written, stem: written };
  const base = written.slice(0, -1);
  return { base, stem: base + base.slice(-1) };
}

/** Spells the third person: says, watches, denies. */
export function presentOf(base: string): string {
  if (base === 'do' || base === 'go' || /(?:[sxz]|ch|sh|[^aeiou]o)$/.test(base)) return `${base}es`;
  return endsInConsonantY(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function pastOf(stem: string): string {
  if (stem.endsWith('e')) return `${stem}d`;
  return endsInConsonantY(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
}

function ingOf(stem: string): string {
  if (stem.endsWith('ie')) return `${stem.slice(0, -2)}ying`;
  return /[^eoy]e$/.test(stem) ? `${stem.slice(0, -1)}ing` : `${stem}ing`;
}

function endsInConsonantY(word: string): boolean {
  return /[^aeiou]y$/.test(word);
}
