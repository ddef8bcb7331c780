export { OrderSummary, useOrder } from './OrderSummary';
