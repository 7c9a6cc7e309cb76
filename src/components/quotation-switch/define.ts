import { QuotationSwitch } from './quotation-switch.ts';

customElements.define('quotation-switch', QuotationSwitch);
