export { PurchaseOrderState } from './PurchaseOrderState';
export { PurchaseSummary } from './PurchaseSummary';
export * from './queries';
export { type ReorderRule, useReorderRules } from './reorder';
