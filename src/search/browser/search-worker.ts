/** The search, off the page's thread. Messages in and out: `worker-messages.ts`. */

import { openSearcher, type Searcher } from './answer-request.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

let searcher: Promise<Searcher> | null = null;

self.addEventListener('message', async ({ data: { id, base, request } }: MessageEvent<ToWorker>) => {
  searcher ??= openSearcher(base);
  try {
    const view = await (await searcher)(request);
    reply({ id, view });
  } catch (error) {
    searcher = null;
    reply({ id, error: error instanceof Error ? error.message : String(error) });
  }
});

function reply(message: FromWorker): void {
  self.postMessage(message);
}
