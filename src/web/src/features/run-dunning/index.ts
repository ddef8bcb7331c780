export { RunDunning } from './RunDunning';
export { DunningRules } from './DunningRules';
