// In: where a site's search files are. Out: the same function as `openSearcher`, answered by a worker.

import type { Searcher } from './answer-request.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

export function openWorker(base: string): Searcher {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (message: FromWorker) => void>();
  let last = 0;
  let broken: string | null = null;
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', ({ message }) => {
    broken = message || 'no worker';
    worker.terminate();
    for (const [id, tell] of waiting) tell({ id, error: broken });
    waiting.clear();
  });
  const ask: Searcher = async (request) => {
    if (broken !== null) throw new Error(broken);
    last += 1;
    const question: ToWorker = { id: last, base, request };
    const answer = await new Promise<FromWorker>((resolve) => {
      waiting.set(question.id, resolve);
      worker.postMessage(question);
    });
    if ('error' in answer) throw new Error(answer.error);
    return answer.view;
  };
  // The records load now; an error is told when something is asked for.
  ask({ typed: '', filters: {}, shown: 0 }).catch(() => undefined);
  return ask;
}
