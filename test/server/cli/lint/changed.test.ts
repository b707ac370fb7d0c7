import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { claimdown, type Place, placeWith, type Ran } from '../command-line.ts';
import { CLEAN, findingsIn, STRAY, UNATTRIBUTED } from './articles.ts';

/** Runs git in a folder, as somebody with a name and nothing else set up. */
function gitIn(folder: string): (...args: string[]) => string {
  return (...args) =>
    execFileSync(
      'git',
      ['-c', 'user.name=n', '-c', 'user.email=e@example.org', '-c', 'protocol.file.allow=always', ...args],
      {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
}

/** A repository with one commit on main, of an article with a finding. */
async function repositoryWith(files: Parameters<typeof placeWith>[0]): Promise<Place> {
  const place = await placeWith(files);
  const git = gitIn(place.path);
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-qm', 'one');
  return place;
}

describe('claimdown lint: --changed', function () {
  this.timeout(120_000);

  const changed = async (place: Place, args: readonly string[] = [], cwd = '.'): Promise<Ran> =>
    place.run(['lint', '--format=json', '--changed', ...args], { cwd });

  it('in a folder of a repository, whatever git is told of paths', async () => {
    const place = await repositoryWith({ 'in/a.claim': UNATTRIBUTED, 'b.claim': UNATTRIBUTED });
    const git = gitIn(place.path);
    git('config', 'diff.relative', 'true');
    git('checkout', '-q', '--detach');
    writeFileSync(path.join(place.path, 'in/a.claim'), STRAY);
    writeFileSync(path.join(place.path, 'b.claim'), STRAY);
    assert.deepEqual(findingsIn((await changed(place, [], 'in')).stdout), ['a.claim brace-stray 1:8']);
    assert.deepEqual(findingsIn((await changed(place, ['main', '..'], 'in')).stdout), [
      '../b.claim brace-stray 1:8',
      'a.claim brace-stray 1:8',
    ]);
    place.remove();
  });

  it('a file that was renamed', async () => {
    const place = await repositoryWith({ 'a.claim': UNATTRIBUTED });
    gitIn(place.path)('mv', 'a.claim', 'b c.claim');
    assert.deepEqual(findingsIn((await changed(place)).stdout), ['b c.claim claim-unattributed 1:1']);
    place.remove();
  });

  it('before the first commit all is new', async () => {
    const place = await placeWith({ 'a.claim': UNATTRIBUTED, 'b.claim': STRAY });
    const git = gitIn(place.path);
    git('init', '-q', '-b', 'main');
    git('add', 'a.claim');
    assert.deepEqual(findingsIn((await changed(place)).stdout), [
      'a.claim claim-unattributed 1:1',
      'b.claim brace-stray 1:8',
    ]);
    place.remove();
  });

  it('where no main branch is known, asks for one rather than check nothing', async () => {
    const place = await repositoryWith({ 'a.claim': CLEAN });
    const git = gitIn(place.path);
    git('checkout', '-qb', 'work');
    writeFileSync(path.join(place.path, 'a.claim'), UNATTRIBUTED);
    git('commit', '-qam', 'two');
    git('checkout', '-q', 'main');
    const shallow = await placeWith({});
    gitIn(shallow.path)('clone', '-q', '--depth=1', '--branch=work', `file://${place.path}`, 'clone');
    const run = (...args: string[]): Promise<Ran> => changed(shallow, args, 'clone');
    const unknown = await run();
    assert.deepEqual([unknown.code, unknown.stdout], [2, '']);
    assert.match(unknown.stderr, /^claimdown: --changed: git knows no main or master here: name the branch/);
    const named = await run('origin/main');
    assert.match(
      named.stderr,
      /knows no branch or commit “origin\/main” here: this clone is a shallow one, so fetch it/,
    );
    gitIn(path.join(shallow.path, 'clone'))(
      'fetch',
      '-q',
      '--depth=1',
      'origin',
      'main:refs/remotes/origin/main',
    );
    assert.deepEqual(findingsIn((await run()).stdout), ['a.claim claim-unattributed 1:1']);
    place.remove();
    shallow.remove();
  });

  it('articles in a submodule that moved on, and in a repository within this one', async () => {
    const other = await repositoryWith({ 's.claim': CLEAN });
    const place = await repositoryWith({ 'a.claim': UNATTRIBUTED });
    const git = gitIn(place.path);
    git('submodule', '--quiet', 'add', other.path, 'sub');
    git('commit', '-qm', 'two');
    assert.deepEqual(findingsIn((await changed(place)).stdout), []);
    writeFileSync(path.join(place.path, 'sub/s.claim'), STRAY);
    mkdirSync(path.join(place.path, 'own'));
    gitIn(path.join(place.path, 'own'))('init', '-q');
    writeFileSync(path.join(place.path, 'own/o.claim'), STRAY);
    assert.deepEqual(findingsIn((await changed(place)).stdout), [
      'own/o.claim brace-stray 1:8',
      'sub/s.claim brace-stray 1:8',
    ]);
    place.remove();
    other.remove();
  });

  it('tells what a branch touches, and what that does to other files', async () => {
    const repository = await placeWith({
      'a.claim': `${UNATTRIBUTED}{!c2 @author supports=b.claim#k1|It is so}.\n`,
      'b.claim': '{!k1 @author|It is so}.\n',
      'c.claim': STRAY,
      'd.claim': CLEAN,
      '.gitignore': 'out\n',
    });
    const git = gitIn(repository.path);
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-qm', 'one');
    const changed = async (...ref: string[]): Promise<readonly string[]> =>
      findingsIn((await repository.run(['lint', '--format=json', '--changed', ...ref])).stdout);
    assert.deepEqual(await changed(), []);

    git('checkout', '-qb', 'branch');
    writeFileSync(path.join(repository.path, 'b.claim'), '{!k2 @author|It is so}.\n');
    writeFileSync(path.join(repository.path, 'd.claim'), UNATTRIBUTED);
    git('commit', '-qam', 'two');
    writeFileSync(path.join(repository.path, 'new \u00e9.claim'), STRAY);
    const expected = [
      'a.claim claim-unknown 2:23',
      'd.claim claim-unattributed 1:1',
      'new \u00e9.claim brace-stray 1:8',
    ];
    assert.deepEqual(await changed(), expected);
    assert.deepEqual(await changed('main'), expected);
    assert.deepEqual(await changed('HEAD'), ['new \u00e9.claim brace-stray 1:8']);

    rmSync(path.join(repository.path, 'b.claim'));
    assert.deepEqual((await changed('main'))[0], 'a.claim claim-unknown 2:23');
    writeFileSync(path.join(repository.path, 'claimdown.yaml'), 'rules:\n  brace-stray: warning\n');
    assert.equal((await changed('main')).length, 5);

    const unknown = await repository.run(['lint', '--changed', 'nowhere']);
    assert.equal(unknown.code, 2);
    assert.equal(unknown.stderr, 'claimdown: --changed: git knows no branch or commit “nowhere” here\n');
    repository.remove();
    const outside = await claimdown({ 'a.claim': CLEAN }, ['lint', '--changed']);
    assert.match(outside.stderr, /^claimdown: --changed needs git and a git repository here/);
    assert.equal(outside.code, 2);
  });
});
