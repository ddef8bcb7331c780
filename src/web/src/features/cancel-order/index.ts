export { CancelOrder } from './CancelOrder';
export { CancelOrders } from './CancelOrders';
