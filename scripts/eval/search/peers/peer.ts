/** What a search engine must do to stand in the table: open over texts, then give the ids of its best five. */

export interface Item {
  id: string;
  text: string;
}

export interface OpenPeer {
  /** Ids, the best first; five are read. */
  search(typed: string): Promise<readonly string[]> | readonly string[];
  /** Brotli bytes of everything that it may fetch, code left out. */
  indexBytes: number;
  /** Brotli bytes fetched since the page was fresh; where it is missing, the whole index. */
  fetchedBytes?(): number;
  /** Starts a fresh page, off the clock: nothing is fetched yet but what opening needs. */
  refresh?(): Promise<void>;
  close?(): Promise<void>;
}

export interface Peer {
  name: string;
  /** Queries of each kind that are asked at 50,000 records, where asking all would take many minutes. */
  fewAtMost?: number;
  open(items: readonly Item[]): Promise<OpenPeer> | OpenPeer;
}
