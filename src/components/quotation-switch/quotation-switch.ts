import { setInAddress } from '../address.ts';
import { remember, remembered } from '../remember.ts';

const name = 'quotations';

/**
 * `<quotation-switch for="text">` around a button: turns the marks of quotations in `#text` off and
 * on. The choice is remembered and stands in the address (`?quotations=off`).
 */
export class QuotationSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    const inAddress = new URL(location.href).searchParams.get('quotations');
    this.#show((inAddress ?? remembered(name)['marks']) !== 'off');
    button.disabled = false;
    button.addEventListener('click', () => this.#choose(button.getAttribute('aria-pressed') !== 'true'));
  }

  #choose(on: boolean): void {
    this.#show(on);
    remember(name, on ? {} : { marks: 'off' });
    setInAddress({ quotations: on ? '' : 'off' });
  }

  #show(on: boolean): void {
    this.querySelector('button')?.setAttribute('aria-pressed', String(on));
    const target = document.getElementById(this.getAttribute('for') ?? '');
    target?.classList.toggle('plain', !on);
  }
}
