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
  const doubles = written.endsWith('*');
  const base = doubles ? written.slice(0, -1) : written;
  const stem = doubles ? base + base.slice(-1) : base;
  const past = pastOf(stem);
  return { base, present: presentOf(base), past, participle: past, ing: ingOf(stem) };
}

const DOUBLING =
  /^(?:be|for|up|with|under|over|re|out|off|mis|in|broad)?(?:bet|bid|begin|cut|dig|forget|get|hit|let|put|quit|rid|run|set|shed|shut|sit|spin|spit|split|swim|win|tread|cast-)$/;

/** Spells the forms of an irregular verb from `say said` or `go went gone`. */
export function irregularForms(row: string): VerbForms {
  const [base = '', past = base, participle = past] = row.split(' ');
  const stem = DOUBLING.test(base) ? base + base.slice(-1) : base;
  return { base, present: presentOf(base), past, participle, ing: ingOf(stem) };
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
