export { ChangeAddress } from './ChangeAddress';
export { ChangePayment } from './ChangePayment';
