import { QuickSearch } from './quick-search.ts';

customElements.define('quick-search', QuickSearch);
