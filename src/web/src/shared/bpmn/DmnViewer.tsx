import { lazy, Suspense } from 'react';
import { LateSkeleton } from '~/shared/ui';
import type { DecisionProps } from './DecisionTable';

const DecisionTable = lazy(() => import('./DecisionTable'));

/** A decision table; its library comes when the first one is opened. */
export function DmnViewer(props: DecisionProps) {
  return (
    <Suspense fallback={<LateSkeleton />}>
      <DecisionTable {...props} />
    </Suspense>
  );
}
