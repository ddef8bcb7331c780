export { CreditInvoice } from './CreditInvoice';
