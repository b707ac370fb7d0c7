/** What a worker thread does: examines files, and hands over what it found packed, in one piece of memory, so that nobody copies it. */
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { chunksFrom } from './chunks.ts';
import { lintContext } from './context.ts';
import { examineFile } from './examine-file.ts';
import { type Parcel, parcelOf } from './packed-result.ts';
import { type Answer, type ChunkDone, isWorkerSettings, type WorkerSettings } from './worker-settings.ts';

/** Whoever writes the argument of workers on the command line gets `otherwise`. */
export function serveIfWorker(otherwise: () => Promise<void>): void {
  if (!isMainThread && isWorkerSettings(workerData)) void serve(workerData);
  else void otherwise();
}

/** Serves until no file is left; with nothing more to do, the thread ends. */
async function serve({ paths, next, isApart, ...settings }: WorkerSettings): Promise<void> {
  const { cwd, folders, config, overrides, wanted } = settings;
  const context = lintContext(cwd, folders, {
    ...(config === undefined ? {} : { config }),
    overrides,
    wanted,
  });
  for (const { first, end } of chunksFrom(next, paths.length)) {
    const answers: Answer[] = [];
    for (const path of paths.slice(first, end)) {
      const result = await examineFile(path, context, isApart ? undefined : settings);
      answers.push(parcelOf(result, cwd, wanted) ?? result);
    }
    const done: ChunkDone = { first, answers: inOneBuffer(answers) };
    parentPort!.postMessage(done, buffersOf(done.answers));
  }
}

/** The same answers, with all their bytes in one buffer. */
function inOneBuffer(answers: readonly Answer[]): readonly Answer[] {
  let size = 0;
  for (const answer of answers) for (const { length } of bytesIn(answer)) size += length;
  const buffer = new Uint8Array(size);
  let used = 0;
  const moved = (bytes: Uint8Array): Uint8Array => {
    buffer.set(bytes, used);
    used += bytes.length;
    return buffer.subarray(used - bytes.length, used);
  };
  return answers.map((answer): Answer => {
    if ('kind' in answer) return answer;
    const { facts, report, rest } = answer;
    return {
      ...answer,
      facts: { ...facts, bytes: moved(facts.bytes) },
      report: report && { ...report, bytes: moved(report.bytes) },
      rest: rest && moved(rest),
    };
  });
}

function bytesIn(answer: Answer): readonly Uint8Array[] {
  if ('kind' in answer) return [];
  const { facts, report, rest }: Parcel = answer;
  return [facts.bytes, report?.bytes, rest].filter((bytes) => bytes !== undefined);
}

function buffersOf(answers: readonly Answer[]): ArrayBuffer[] {
  const [first] = answers.flatMap(bytesIn);
  return first ? [first.buffer as ArrayBuffer] : [];
}
