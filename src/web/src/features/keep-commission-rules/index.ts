export { PolicyForm } from './PolicyForm';
export { RuleTable } from './RuleTable';
