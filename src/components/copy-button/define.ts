import { CopyButton } from './copy-button.ts';

customElements.define('copy-button', CopyButton);
