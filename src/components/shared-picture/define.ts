import { SharedPicture } from './shared-picture.ts';

customElements.define('shared-picture', SharedPicture);
