export { PayRefund, type RefundOwed } from './PayRefund';
export { SendAgain } from './SendAgain';
