export { AgreeRule } from './AgreeRule';
export { type InvoiceCandidate, InvoiceGoods } from './InvoiceGoods';
export { HouseRule } from './HouseRule';
