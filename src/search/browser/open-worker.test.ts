import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openWorker } from './open-worker.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

/** A worker that answers when the test says so. */
class HeldWorker extends EventTarget {
  static started: HeldWorker[] = [];
  asked: ToWorker[] = [];
  ended = false;

  constructor() {
    super();
    HeldWorker.started.push(this);
  }

  postMessage(question: ToWorker): void {
    this.asked.push(question);
  }

  terminate(): void {
    this.ended = true;
  }

  answer(message: FromWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data: message }));
  }

  break(): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
  }
}

beforeEach(() => {
  HeldWorker.started = [];
  vi.stubGlobal('Worker', HeldWorker);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const view = { typed: 'lamp' } as Extract<FromWorker, { view: unknown }>['view'];
const question = { typed: 'lamp', filters: {}, shown: 5 };

it('asks for the records at once, and gives each question its own answer', async () => {
  const ask = openWorker('/search/');
  const answers = [ask(question), ask({ ...question, typed: 'oil' })];
  const [worker] = HeldWorker.started;
  expect(worker!.asked.map(({ request }) => request.typed)).toEqual(['', 'lamp', 'oil']);
  worker!.answer({ id: 3, error: 'no file' });
  worker!.answer({ id: 2, view });
  await expect(answers[0]).resolves.toBe(view);
  await expect(answers[1]).rejects.toThrow('no file');
});

it('asks the same worker again after an answer that failed', async () => {
  const ask = openWorker('/search/');
  const failed = ask(question);
  HeldWorker.started[0]!.answer({ id: 2, error: 'no file' });
  await expect(failed).rejects.toThrow('no file');
  const next = ask(question);
  HeldWorker.started[0]!.answer({ id: 3, view });
  await expect(next).resolves.toBe(view);
  expect(HeldWorker.started).toHaveLength(1);
});

it('ends a worker that broke, and starts another for the next question', async () => {
  const ask = openWorker('/search/');
  const lost = ask(question);
  HeldWorker.started[0]!.break();
  await expect(lost).rejects.toThrow('out of memory');
  expect(HeldWorker.started[0]!.ended).toBe(true);
  const next = ask(question);
  HeldWorker.started[1]!.answer({ id: 3, view });
  await expect(next).resolves.toBe(view);
});
