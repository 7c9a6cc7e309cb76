import { FoldAll } from './fold-all.ts';

customElements.define('fold-all', FoldAll);
