/** What the page and the search worker say to each other; an answer has the number of its question. */

import type { View } from '../view/to-view.ts';
import type { Request } from './answer-request.ts';

export interface ToWorker {
  readonly id: number;
  readonly base: string;
  readonly request: Request;
}

export type FromWorker =
  | { readonly id: number; readonly view: View }
  | { readonly id: number; readonly error: string };
