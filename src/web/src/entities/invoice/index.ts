export * from './queries';
export { InvoiceState } from './InvoiceState';
