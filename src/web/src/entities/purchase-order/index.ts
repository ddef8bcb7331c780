export { PurchaseOrderState } from './PurchaseOrderState';
export * from './queries';
