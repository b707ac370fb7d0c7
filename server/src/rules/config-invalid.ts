import type { RunnerRule } from './rule.ts';

export const configInvalid: RunnerRule = {
  name: 'config-invalid',
  scope: 'runner',
  why: 'A slip in `claimdown.yaml` or `actors.yaml` touches every article below it: a rule that does not run, an actor whom no mention finds. It is reported once, in that file, where it stands.',
  wrong: [{ text: 'Rents rose.', config: 'rules:\n  actor-unkown: error\n', at: [] }],
  right: [{ text: 'Rents rose.', config: 'rules:\n  actor-unknown: error\n' }],
  fix: 'offered',
};
