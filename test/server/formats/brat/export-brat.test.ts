import { equal } from 'node:assert/strict';
import { exportBrat } from '../../../../server/src/formats/brat/export-brat.ts';
import { bareModel } from '../../../../server/src/formats/brat/model-statements.ts';

describe('exportBrat', function () {
  // Far more than it takes; where each tag is held against all others, it takes far longer.
  this.timeout(60_000);

  it('writes the records of a very long article', () => {
    const line = 'The ministry says {!@author|it {?may} rain on {#30,000} people}, as {@Anna Berg} knows.\n';
    const { records, text } = exportBrat(bareModel(line.repeat(10_000)), 'codepoint');
    equal(
      text.length,
      'The ministry says it may rain on 30,000 people, as Anna Berg knows.\n'.length * 10_000,
    );
    // Of each tag a text, and a remark with its head.
    equal(records, 80_000);
  });
});
