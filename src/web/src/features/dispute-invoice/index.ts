export { DisputeInvoice } from './DisputeInvoice';
