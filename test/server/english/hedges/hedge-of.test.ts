import assert from 'node:assert/strict';
import { baseLexicon } from '../../../../server/src/english/hedges/base-lexicon.ts';
import { hedgeOf } from '../../../../server/src/english/hedges/hedge-of.ts';

const lexicon = baseLexicon();

describe('hedgeOf', () => {
  const readings: readonly (readonly [string, string])[] = [
    ['could', 'epistemic possible'],
    ['Could', 'epistemic possible'],
    ['may well', 'epistemic possible'],
    ['is likely to', 'epistemic probable'],
    ['it is understood', 'evidential possible'],
    ['it is now understood that', 'evidential possible'],
    ['reportedly', 'evidential possible'],
    ['believes', 'doxastic probable'],
    ['if', 'conditional possible'],
    ['is studying whether', 'investigation unspecified'],
    ['some say', 'weasel unspecified'],
    ['critics argue', 'weasel unspecified'],
    ['about', 'approximator unspecified'],
    ['categorically', 'booster certain'],
    ['cannot yet be ruled out', 'epistemic possible'],
  ];
  for (const [words, expected] of readings) {
    it(`reads “${words}”`, () => {
      const reading = hedgeOf(words, lexicon);
      assert.equal(`${reading?.type} ${reading?.strength}`, expected);
    });
  }

  for (const words of ['', 'the ports', 'as if', '…']) {
    it(`reads nothing in “${words}”`, () => assert.equal(hedgeOf(words, lexicon), undefined));
  }
});
