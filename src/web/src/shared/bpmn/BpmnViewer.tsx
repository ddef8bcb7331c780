import { lazy, Suspense } from 'react';
import { LateSkeleton } from '~/shared/ui';
import type { DiagramProps } from './Diagram';

const Diagram = lazy(() => import('./Diagram'));

/** A process diagram with marks on its elements; its library comes when the first diagram is opened. */
export function BpmnViewer(props: DiagramProps) {
  return (
    <Suspense fallback={<LateSkeleton />}>
      <Diagram {...props} />
    </Suspense>
  );
}
