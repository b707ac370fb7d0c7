import type { RunnerRule } from './rule.ts';

export const suppressionUnused: RunnerRule = {
  name: 'suppression-unused',
  scope: 'runner',
  why: 'A directive that silences a rule is there for a finding. When the finding is gone, the directive stays behind and would hide the next one.',
  wrong: [
    {
      text: '{% claimdown-disable-next-line actor-unknown -- a name in passing %}\nNobody was there.',
      at: ['{% claimdown-disable-next-line actor-unknown -- a name in passing %}'],
      fixed: 'Nobody was there.',
    },
  ],
  right: [
    { text: '{% claimdown-disable-next-line actor-unknown -- a name in passing %}\n{@Nobody} was there.' },
  ],
  fix: 'safe',
};
