export { PayRefund, type RefundOwed } from './PayRefund';
