import type { Editor } from '../../host/editor.ts';
import type { Journey } from '../../host/journey.ts';

const HEAD = '---\nclaimdown: 1\n---\n';

/** Keys that put selections or cursors into the lines, on a text after the front matter, from the start of the file. */
interface Case {
  readonly what: string;
  readonly before: string;
  readonly place: (editor: Editor) => Promise<void>;
  readonly digit: number;
  readonly after: string;
}

const selecting = (text: string) => (editor: Editor) => editor.select(text);
const at = (line: number, column: number) => (editor: Editor) => editor.goTo(line + 3, column);

const CASES: readonly Case[] = [
  {
    what: 'a selection as a claim',
    before: 'It rains in Odesa 🙂.',
    place: selecting('rains in Odesa 🙂'),
    digit: 1,
    after: 'It {!c1|rains in Odesa 🙂}.',
  },
  {
    what: 'the word at the cursor as an actor',
    before: '“Odesa’s” mayor spoke.',
    place: at(1, 13),
    digit: 2,
    after: '“Odesa’s” {@mayor} spoke.',
  },
  {
    what: 'a selection as a source of the claim',
    before: '{!c1|It rains}, the mayor said.',
    place: selecting('the mayor'),
    digit: 3,
    after: '{!c1|It rains}, {@>|the mayor} said.',
  },
  {
    what: 'the word at the cursor as a cue',
    before: '{!c1|It rains}, she said.',
    place: at(1, 22),
    digit: 4,
    after: '{!c1|It rains}, she {>said}.',
  },
  {
    what: 'the word at the cursor as a hedge',
    before: 'It could rain',
    place: at(1, 6),
    digit: 5,
    after: 'It {?could} rain',
  },
  {
    what: 'a figure at the cursor',
    before: 'It cost €1.2bn more.',
    place: at(1, 11),
    digit: 6,
    after: 'It cost {#€1.2bn} more.',
  },
  {
    what: 'a selection as a further piece of the claim before',
    before: '{!c1|“Yes,”} he said, “no”.',
    place: selecting('“no”'),
    digit: 7,
    after: '{!c1|“Yes,”} he said, {+c1|“no”}.',
  },
  {
    what: 'the same word in three places',
    before: 'It could rain, could snow 🙂 or could hail.',
    place: async (editor) => {
      await editor.select('could');
      await editor.press('ControlOrMeta+KeyD', 'ControlOrMeta+KeyD');
    },
    digit: 5,
    after: 'It {?could} rain, {?could} snow 🙂 or {?could} hail.',
  },
  {
    what: 'the words at cursors in two lines',
    before: 'may rain\nmay snow',
    place: async (editor) => {
      await editor.goTo(4, 2);
      await editor.command('Add Cursor Below');
    },
    digit: 5,
    after: '{?may} rain\n{?may} snow',
  },
  {
    what: 'a selection that begins in a tag and ends out of it, in pieces',
    before: '{@the king} says no.',
    place: async (editor) => {
      await editor.goTo(4, 7);
      await editor.press(...Array<string>('king} says no'.length).fill('Shift+ArrowRight'));
    },
    digit: 1,
    after: '{@the {!c1|king}}{+c1| says no}.',
  },
  {
    what: 'a selection over a line end, in pieces',
    before: 'It rains\nand snows.',
    place: async (editor) => {
      await editor.goTo(4, 4);
      await editor.press('Shift+ArrowDown', 'Shift+End', 'Shift+ArrowLeft');
    },
    digit: 1,
    after: 'It {!c1|rains}\n{+c1|and snows}.',
  },
];

const files = {
  // What is there to be marked is not what is found in it.
  'claimdown.yaml': 'ignore: [cases/**]\n',
  ...Object.fromEntries(CASES.map(({ before }, n) => [`cases/case${n}.claim`, HEAD + before])),
};

export const marking: Journey = {
  title: 'An analyst marks by the keys, and takes it back by the same',
  files,
  steps: (step) => {
    for (const [n, { what, before, place, digit, after }] of CASES.entries())
      step(`marks ${what}`, async (editor) => {
        const key = `Control+Shift+Digit${digit}`;
        await editor.open(`cases/case${n}.claim`);
        await place(editor);
        await editor.press(key);
        await editor.waitForLines((HEAD + after).split('\n'));
        await editor.press(key);
        await editor.waitForLines((HEAD + before).split('\n'));
        await editor.waitForText(HEAD + before);
      });
  },
};
