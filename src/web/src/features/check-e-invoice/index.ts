export { CheckElectronicInvoice } from './CheckElectronicInvoice';
