import { QuotationFilter } from './quotation-filter.ts';

customElements.define('quotation-filter', QuotationFilter);
