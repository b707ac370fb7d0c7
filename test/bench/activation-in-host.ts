/** The part of the benchmark of activation that runs inside VS Code’s extension host, in the place of tests. */
import { performance } from 'node:perf_hooks';
import { extensions } from 'vscode';
import { type Activations, IDLE, marker } from './activation-news.ts';

export async function run(): Promise<void> {
  // The idle one first: whatever the host does for its first extension is not counted against ours, nor for it.
  const idle = await activate(IDLE);
  const own = await activate('claimdown.claimdown');
  console.log(marker + JSON.stringify({ own, idle } satisfies Activations));
}

async function activate(id: string): Promise<number> {
  const extension = extensions.getExtension(id);
  if (!extension) throw new Error(`${id} is not installed.`);
  if (extension.isActive) throw new Error(`${id} is active already.`);
  const start = performance.now();
  await extension.activate();
  return performance.now() - start;
}
