export { MoveBack } from './MoveBack';
export { MoveStages } from './MoveStages';
export { PlanMove } from './PlanMove';
export { StepTargets } from './StepTargets';
export { TryMove } from './TryMove';
