import assert from 'node:assert/strict';
import { IS_SENT, inShort, onLine, type Server, startServer } from './language-server.ts';

/** Opening, typing and closing, as seen in what is found. */
describe('documents', function () {
  this.timeout(60_000);
  const uri = 'untitled:Untitled-1';

  describe('with a client that asks', () => {
    let server: Server;
    before(async () => {
      server = await startServer();
    });
    after(() => server.stop());
    afterEach(() => server.close(uri));

    const found = async () => inShort((await server.pull(uri)).items);

    it('follows what is typed', async () => {
      await server.open(uri, 'It {?could rain.\nIt rains.');
      assert.deepEqual(await found(), ['tag-unclosed 0:3-5']);
      await server.change(uri, { range: onLine(0, 10), text: '}' });
      assert.deepEqual(await found(), ['hedge-outside-claim 0:3-11']);
      await server.change(uri, { range: onLine(0, 0), text: '{!c1 @author|' });
      await server.change(uri, { range: onLine(0, 29), text: '}' });
      assert.deepEqual(await found(), []);
      await server.change(uri, { range: onLine(1, 3), text: '}' });
      assert.deepEqual(await found(), ['brace-stray 1:3-4']);
    });

    it('applies the changes of one message in their order', async () => {
      await server.open(uri, 'ab');
      await server.change(
        uri,
        { range: onLine(0, 1), text: '}\n' },
        { range: onLine(1, 0), text: '}' },
        { range: onLine(0, 1, 2), text: '' },
      );
      assert.deepEqual(await found(), ['brace-stray 1:0-1']);
      await server.change(uri, { text: 'new }' }, { range: onLine(0, 0), text: '}' });
      assert.deepEqual(await found(), ['brace-stray 0:0-1', 'brace-stray 0:5-6']);
    });

    it('counts emoji as two units, and CR LF as one line end', async () => {
      await server.open(uri, '😀}\r\n😀😀}\r}');
      assert.deepEqual(await found(), ['brace-stray 0:2-3', 'brace-stray 1:4-5', 'brace-stray 2:0-1']);
      await server.change(uri, { range: onLine(1, 2, 4), text: '🙂🙂' });
      await server.change(uri, {
        range: { start: { line: 0, character: 3 }, end: { line: 1, character: 0 } },
        text: '',
      });
      assert.deepEqual(await found(), ['brace-stray 0:2-3', 'brace-stray 0:9-10', 'brace-stray 1:0-1']);
    });

    it('keeps up with two thousand changes in a row', async () => {
      await server.open(uri, '');
      const text = '{!c1 @author|It {?could} rain} 😀\n'.repeat(60);
      let [line, character] = [0, 0];
      for (const typed of text) {
        await server.change(uri, { range: onLine(line, character), text: typed });
        if (typed === '\n') [line, character] = [line + 1, 0];
        else character += typed.length;
      }
      const { items } = await server.pull(uri);
      assert.equal(items!.length, 59);
      assert.ok(items!.every(({ code }) => code === 'claim-id-duplicate'));
    });

    it('knows nothing of a closed document', async () => {
      await server.open(uri, '}');
      await server.close(uri);
      assert.deepEqual(await found(), []);
      await server.change(uri, { range: onLine(0, 0), text: '}' });
      assert.deepEqual(await found(), []);
      await server.open(uri, 'x }');
      assert.deepEqual(await found(), ['brace-stray 0:2-3']);
    });

    it('answers at once for a long article, and asks to be asked again when all of it is read', async () => {
      const line = '{!c# @author|It fell by 5 per cent and may fall}, {#110,000 to 120,000} left. }\n';
      const text = Array.from({ length: 400 }, (_, i) => line.replace('#', String(i))).join('');
      await server.open(uri, text);
      const first = await server.pull(uri);
      const rules = (pulled: typeof first) => new Set(pulled.items!.map(({ code }) => code));
      assert.equal(first.items!.length, 400);
      assert.deepEqual([...rules(first)], ['brace-stray']);
      await server.refreshed();
      const second = await server.pull(uri, first.resultId);
      assert.deepEqual([...rules(second)].sort(), ['brace-stray', 'hedge-unmarked', 'number-unmarked']);
      assert.equal(second.items!.length, 1200);
    });

    it('says that nothing changed where nothing did', async () => {
      await server.open(uri, '}');
      const first = await server.pull(uri);
      assert.equal(first.kind, 'full');
      assert.ok(first.resultId);
      assert.deepEqual(await server.pull(uri, first.resultId), {
        kind: 'unchanged',
        resultId: first.resultId,
      });
      await server.change(uri, { range: onLine(0, 0), text: 'x' });
      const second = await server.pull(uri, first.resultId);
      assert.deepEqual(inShort(second.items), ['brace-stray 0:1-2']);
      assert.equal((await server.pull(uri, 'of another server')).kind, 'full');
    });
  });

  describe('with a client that is sent', () => {
    let server: Server;
    before(async () => {
      server = await startServer({ capabilities: IS_SENT });
    });
    after(() => server.stop());

    it('sends what is found, with the version for which it was', async () => {
      await server.open(uri, '}');
      const opened = await server.nextSent(uri);
      assert.deepEqual([opened.version, inShort(opened.diagnostics)], [1, ['brace-stray 0:0-1']]);
      const version = await server.change(uri, { range: onLine(0, 0), text: 'x' });
      const changed = await server.nextSent(uri);
      assert.deepEqual([changed.version, inShort(changed.diagnostics)], [version, ['brace-stray 0:1-2']]);
    });

    it('sends once for a burst', async () => {
      const before = server.timesSent(uri);
      let last = 0;
      for (let i = 0; i < 300; i++) last = await server.change(uri, { range: onLine(0, 0), text: 'y' });
      const { diagnostics } = await server.nextSent(uri, ({ version }) => version === last);
      assert.deepEqual(inShort(diagnostics), ['brace-stray 0:301-302']);
      const times = server.timesSent(uri) - before;
      assert.ok(times < 150, `diagnostics were sent ${times} times`);
    });

    it('takes them back when the document is closed', async () => {
      await server.close(uri);
      const { diagnostics } = await server.nextSent(uri);
      assert.deepEqual(diagnostics, []);
    });

    it('answers a client that asks nevertheless', async () => {
      await server.open(uri, '}');
      assert.deepEqual(inShort((await server.pull(uri)).items), ['brace-stray 0:0-1']);
    });
  });
});
