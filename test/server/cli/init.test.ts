import assert from 'node:assert/strict';
import { chmodSync, statSync } from 'node:fs';
import path from 'node:path';
import { ACTORS_YAML, CLAIMDOWN_YAML, GIT_ATTRIBUTES } from '../../../server/src/cli/init/templates.ts';
import { readConfig, readRegistry } from '../../../server/src/model/index.ts';
import { placeWith } from './command-line.ts';

const NEXT = 'Next: claimdown new ARTICLE.txt, then claimdown lint.\n';
const ALL_NEW = `claimdown.yaml is written.\nactors.yaml is written.\n.gitattributes is written.\n${NEXT}`;

/** Takes the comment signs off the settings, as somebody would who wants them all. */
function withAllSettings(template: string): string {
  return template.replace(/^#(?=\S| {2,})/gm, '');
}

describe('claimdown init', function () {
  this.timeout(60_000);

  it('writes a configuration, a registry and the line for git', async () => {
    const place = await placeWith({ 'a.claim': '{!c1 @author|It rains}.\n' });
    assert.deepEqual(await place.run(['init']), { code: 0, stdout: ALL_NEW, stderr: '' });
    assert.deepEqual(place.names(), ['.gitattributes', 'a.claim', 'actors.yaml', 'claimdown.yaml']);
    assert.equal(place.text('claimdown.yaml'), CLAIMDOWN_YAML);
    assert.equal(place.text('actors.yaml'), ACTORS_YAML);
    assert.equal(place.text('.gitattributes'), GIT_ATTRIBUTES);
    assert.match(place.text('.gitattributes'), /^\*\.claim -text$/m);
    const linted = await place.run(['lint']);
    assert.deepEqual(linted, { code: 0, stdout: '✔ 1 file checked, nothing found\n', stderr: '' });
    place.remove();
  });

  it('leaves what is there as it is, and says so', async () => {
    const files = {
      'claimdown.yaml': 'rules: {}\n',
      'actors.yaml': '# mine\n',
      '.gitattributes': '*.claim -text',
    };
    const place = await placeWith(files);
    assert.deepEqual(await place.run(['init']), {
      code: 0,
      stdout: `claimdown.yaml was here already, and is left as it is.
actors.yaml was here already, and is left as it is.
.gitattributes was here already, and keeps the line ends of .claim files: it is left as it is.
${NEXT}`,
      stderr: '',
    });
    for (const [name, content] of Object.entries(files)) assert.equal(place.text(name), content);
    place.remove();
  });

  for (const [title, before, after, said] of [
    ['adds to other lines', '*.png binary\n', `*.png binary\n${GIT_ATTRIBUTES}`, 'is added at its end'],
    ['ends a line that is not ended', '* text=auto', `* text=auto\n${GIT_ATTRIBUTES}`, 'is added at its end'],
    ['adds to an empty file', '', GIT_ATTRIBUTES, 'is added at its end'],
    ['is content with binary', '*.claim binary\n', '*.claim binary\n', 'left as it is'],
    [
      'lets the last line decide',
      '*.claim text\n*.claim -text\n',
      '*.claim text\n*.claim -text\n',
      'keeps the line ends',
    ],
    [
      'keeps a line of the user’s own',
      '*.claim text eol=lf\n',
      '*.claim text eol=lf\n',
      'Its line “*.claim text eol=lf” lets git rewrite',
    ],
    [
      'keeps bytes that are no UTF-8',
      'caf\u00e9 -text\n',
      `caf\u00e9 -text\n${GIT_ATTRIBUTES}`,
      'is added at its end',
    ],
  ] as const) {
    it(`${title} in .gitattributes`, async () => {
      const place = await placeWith({ '.gitattributes': Buffer.from(before, 'latin1') });
      const { code, stdout } = await place.run(['init']);
      assert.equal(code, 0);
      assert.equal(place.read('.gitattributes').toString('latin1'), after);
      assert.ok(stdout.includes(said), stdout);
      place.remove();
    });
  }

  if (process.platform !== 'win32') {
    it('keeps the permissions of .gitattributes, and a link a link', async () => {
      const place = await placeWith({
        'shared/attributes': '*.png binary\n',
        '.gitattributes': { link: 'shared/attributes' },
      });
      chmodSync(path.join(place.path, 'shared/attributes'), 0o640);
      assert.equal((await place.run(['init'])).code, 0);
      assert.equal(place.text('shared/attributes'), `*.png binary\n${GIT_ATTRIBUTES}`);
      assert.equal(statSync(path.join(place.path, 'shared/attributes')).mode & 0o777, 0o640);
      assert.deepEqual(place.names(), [
        '.gitattributes',
        'actors.yaml',
        'claimdown.yaml',
        'shared',
        'shared/attributes',
      ]);
      place.remove();
    });

    it('says so where it may not write', async () => {
      const place = await placeWith({});
      assert.deepEqual(await place.run(['init'], { powerless: true }), {
        code: 2,
        stdout: '',
        stderr: 'claimdown: claimdown.yaml: it cannot be written: you have no permission\n',
      });
      assert.deepEqual(place.names(), []);
      place.remove();
    });
  }

  describe('what it writes', () => {
    it('is right as it is', () => {
      assert.deepEqual(readConfig(CLAIMDOWN_YAML, 'file:///claimdown.yaml').problems, []);
      assert.deepEqual(readRegistry(ACTORS_YAML, 'file:///actors.yaml').problems, []);
    });

    it('is right with every comment sign taken off', () => {
      const config = readConfig(withAllSettings(CLAIMDOWN_YAML), 'file:///claimdown.yaml');
      assert.deepEqual(config.problems, []);
      assert.deepEqual(config.ignore, ['drafts/']);
      assert.equal(config.overrides.length, 1);
      assert.deepEqual(
        config.settings.codebook.claim?.map(({ key }) => key),
        ['frame'],
      );
      const registry = readRegistry(withAllSettings(ACTORS_YAML), 'file:///actors.yaml');
      assert.deepEqual(registry.problems, []);
      assert.deepEqual(
        registry.actors.map(({ id }) => id),
        ['starmer', 'uk-government'],
      );
    });
  });
});
