export * from './queries';
export * from './electronic';
export { InvoiceState } from './InvoiceState';
