/**
 * In: where a site's search files are. Out: the same function as `openSearcher`, answered by a worker. Where the worker
 * breaks, what was asked fails and the next question starts another one.
 */

import type { Searcher } from './answer-request.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

/** Rejects where the worker breaks. */
type Post = (question: ToWorker) => Promise<FromWorker>;

export function openWorker(base: string): Searcher {
  let post: Post | null = null;
  let last = 0;
  const forget = () => {
    post = null;
  };
  const ask: Searcher = async (request) => {
    post ??= startWorker(forget);
    last += 1;
    const answer = await post({ id: last, base, request });
    if ('error' in answer) throw new Error(answer.error);
    return answer.view;
  };
  // The records load now; an error is told when something is asked for.
  ask({ typed: '', filters: {}, shown: 0 }).catch(() => undefined);
  return ask;
}

function startWorker(onBroken: () => void): Post {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { tell: (answer: FromWorker) => void; fail: (reason: Error) => void }>();
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    waiting.get(data.id)?.tell(data);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', ({ message }) => {
    worker.terminate();
    onBroken();
    for (const { fail } of waiting.values()) fail(new Error(message || 'no worker'));
  });
  return (question) =>
    new Promise((tell, fail) => {
      waiting.set(question.id, { tell, fail });
      worker.postMessage(question);
    });
}
