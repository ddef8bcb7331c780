export { CommissionLines } from './CommissionLines';
export * from './queries';
export { SettlementState } from './SettlementState';
