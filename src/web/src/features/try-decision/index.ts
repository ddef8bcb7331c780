export { TryDecision } from './TryDecision';
