export * from './draft';
export { useDraftOrder, type Written } from './useDraftOrder';
export { usePastedLines, usePlaceOrder, useQuotation, useWriteQuote } from './usePlaceOrder';
export * from './unread';
