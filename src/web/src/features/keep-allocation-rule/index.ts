export { type AllocationRule, AllocationRuleForm } from './AllocationRuleForm';
