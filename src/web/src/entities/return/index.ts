export * from './queries';
export { ReturnGoods } from './ReturnGoods';
export { ReturnPhotos } from './ReturnPhotos';
export { ReturnState } from './ReturnState';
export { ReturnSummary } from './ReturnSummary';
export { isToBeSettled, SettlementEffects, wishOf } from './SettlementEffects';
