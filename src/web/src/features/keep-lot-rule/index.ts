export { type LotRuleEntry, LotRuleForm } from './LotRuleForm';
