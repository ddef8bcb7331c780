export { AgreeRule } from './AgreeRule';
export { type InvoiceCandidate, InvoiceGoods } from './InvoiceGoods';
