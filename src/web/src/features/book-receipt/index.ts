export { BookReceipt } from './BookReceipt';
