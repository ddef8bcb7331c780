export * from './queries';
export { ReturnGoods } from './ReturnGoods';
export { ReturnState } from './ReturnState';
export { ReturnSummary } from './ReturnSummary';
