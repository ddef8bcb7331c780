export { DraftSteps } from './DraftSteps';
