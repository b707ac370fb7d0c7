import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

interface LockedPackage {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

describe('package-lock.json', () => {
  let packages: Readonly<Record<string, LockedPackage>>;
  before(async () => {
    const file = new URL('../../package-lock.json', import.meta.url);
    packages = JSON.parse(await readFile(file, 'utf8')).packages;
  });

  it('names no registry, so that each machine uses its own', () => {
    const bound = Object.keys(packages).filter((name) => packages[name]?.resolved?.startsWith('http'));
    assert.deepEqual(bound, []);
  });

  // A registry that lacks a package for another system makes npm leave it out, and `npm ci` then refuses the
  // lock. Such an entry is written by hand, without a digest.
  it('holds the packages for every operating system', () => {
    const missing = Object.entries(packages).flatMap(([name, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (each) => !(`${name}/node_modules/${each}` in packages || `node_modules/${each}` in packages),
      ),
    );
    assert.deepEqual(missing, []);
  });
});
