export { InspectPart } from './InspectPart';
export { TakeIn } from './TakeIn';
export { useCloseReceipt } from './useHandling';
