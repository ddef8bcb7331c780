import { lazy, Suspense } from 'react';
import { LateSkeleton } from '~/shared/ui';
import type { TableProps } from './drawing/Table';

const Table = lazy(() => import('./drawing/Table'));

/** A decision to be changed; its library comes when the first one is opened. */
export function DecisionBoard(props: TableProps) {
  return (
    <Suspense fallback={<LateSkeleton />}>
      <Table {...props} />
    </Suspense>
  );
}
