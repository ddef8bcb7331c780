export * from './draft';
export { useDraftOrder } from './useDraftOrder';
export { usePastedLines, usePlaceOrder, useQuotation } from './usePlaceOrder';
export * from './unread';
