export { PurchaseOrderState } from './PurchaseOrderState';
export { PurchaseSummary } from './PurchaseSummary';
export * from './queries';
