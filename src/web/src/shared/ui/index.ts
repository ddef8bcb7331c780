export { ConfirmEffects } from './ConfirmEffects';
export { Facts } from './Facts';
export { PageHeader } from './PageHeader';
export { PdfViewer } from './PdfViewer';
export { EmptyState, ErrorState, LateSkeleton, useProblemText } from './States';
export { type Meaning, StatePill } from './StatePill';
export { Timeline, type TimelineEntry } from './Timeline';
export { DateTime, Money, Number, Quantity } from './Values';
