/** The corpus as the server knows it: read in the background, and kept up with files, folders and what is typed. */
import assert from 'node:assert/strict';
import { mkdir, rename, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import type { Location } from 'vscode-languageserver/node';
import { inShort, type Server, startServer } from './language-server.ts';

const FILES = {
  'actors.yaml': 'ann: {name: Ann Bell}\nbob: {name: Bob}\n',
  'a.claim': '{!c1 @ann because=sub/b.claim#c1|Rents rose}, she {>says}.',
  'sub/b.claim': '{!c1 @author|Wages fell}, {@Ann Bell} was told.',
  'node_modules/x.claim': '{@Ann Bell}',
  'drafts/d.claim': '{@Ann Bell}',
  'claimdown.yaml': 'ignore: [drafts/]\n',
};

describe('the corpus index', function () {
  this.timeout(60_000);
  let server: Server;
  beforeEach(async () => {
    server = await startServer({ files: FILES });
  });
  afterEach(() => server.stop());

  /** The files in which the registry's first actor is named, as paths. */
  const namingAnn = async (): Promise<readonly string[]> => {
    const locations = await server.request<Location[]>('textDocument/references', {
      textDocument: { uri: server.uriOf('actors.yaml') },
      position: { line: 0, character: 1 },
      context: { includeDeclaration: false },
    });
    const folder = server.uriOf('');
    return [...new Set(locations.map(({ uri }) => uri.slice(folder.length).replace(/^\//, '')))].sort();
  };
  const openRegistry = () => server.open(server.uriOf('actors.yaml'), FILES['actors.yaml'], 'yaml');
  const found = async (name: string) => inShort((await server.pull(server.uriOf(name))).items);

  it('holds all articles but those that are ignored', async () => {
    await openRegistry();
    assert.deepEqual(await namingAnn(), ['a.claim', 'sub/b.claim']);
  });

  it('follows files that come, change and go', async () => {
    await openRegistry();
    await server.write('new.claim', '{@Ann Bell} left.');
    await server.filesChanged('new.claim');
    assert.deepEqual(await namingAnn(), ['a.claim', 'new.claim', 'sub/b.claim']);
    await server.write('new.claim', '{@Bob} left.');
    await server.filesChanged('new.claim');
    assert.deepEqual(await namingAnn(), ['a.claim', 'sub/b.claim']);
    await rm(path.join(server.folder, 'a.claim'));
    await server.filesChanged('a.claim');
    assert.deepEqual(await namingAnn(), ['sub/b.claim']);
  });

  it('follows folders of which it is told alone', async () => {
    await openRegistry();
    await rename(path.join(server.folder, 'sub'), path.join(server.folder, 'other'));
    await server.filesChanged('sub', 'other');
    assert.deepEqual(await namingAnn(), ['a.claim', 'other/b.claim']);
    await rm(path.join(server.folder, 'other'), { recursive: true });
    await server.filesChanged('other');
    assert.deepEqual(await namingAnn(), ['a.claim']);
  });

  it('lets open documents win over the disk until they are closed', async () => {
    await openRegistry();
    const uri = server.uriOf('sub/b.claim');
    await server.open(uri, 'Nobody.');
    assert.deepEqual(await namingAnn(), ['a.claim']);
    await server.write('sub/b.claim', '{@Ann Bell} left.');
    await server.filesChanged('sub/b.claim');
    assert.deepEqual(await namingAnn(), ['a.claim']);
    await server.close(uri);
    assert.deepEqual(await namingAnn(), ['a.claim', 'sub/b.claim']);
  });

  it('follows what is ignored', async () => {
    await openRegistry();
    await server.write('claimdown.yaml', 'ignore: [sub/]\n');
    await server.filesChanged('claimdown.yaml');
    assert.deepEqual(await namingAnn(), ['a.claim', 'drafts/d.claim']);
    await server.write('.gitignore', 'a.claim\n');
    await server.filesChanged('.gitignore');
    assert.deepEqual(await namingAnn(), ['drafts/d.claim']);
    await rm(path.join(server.folder, '.gitignore'));
    await server.filesChanged('.gitignore');
    assert.deepEqual(await namingAnn(), ['a.claim', 'drafts/d.claim']);
  });

  it('follows no links', async () => {
    await openRegistry();
    await mkdir(path.join(server.folder, 'loop'));
    await symlink('..', path.join(server.folder, 'loop/up'), 'junction');
    await symlink(path.join(server.folder, 'sub'), path.join(server.folder, 'again'), 'junction');
    await server.filesChanged('loop', 'loop/up', 'again');
    assert.deepEqual(await namingAnn(), ['a.claim', 'sub/b.claim']);
  });

  it('sees across files once they have been read', async () => {
    const uri = server.uriOf('a.claim');
    await server.open(uri, FILES['a.claim']);
    await openRegistry();
    await namingAnn();
    assert.deepEqual(await found('a.claim'), []);
    await server.write('sub/b.claim', '{!c2 @author|Wages fell}.');
    await server.filesChanged('sub/b.claim');
    await namingAnn();
    assert.deepEqual(await found('a.claim'), ['claim-unknown 0:18-32']);
    await server.open(server.uriOf('sub/b.claim'), '{!c1 @author|Wages fell}.');
    assert.deepEqual(await found('a.claim'), []);
  });
});
