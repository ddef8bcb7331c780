import { lazy, Suspense } from 'react';
import { LateSkeleton } from '~/shared/ui';
import type { BoardProps } from './drawing/Board';

const Board = lazy(() => import('./drawing/Board'));

/** A diagram to be changed; its library comes when the first one is opened. */
export function DrawingBoard(props: BoardProps) {
  return (
    <Suspense fallback={<LateSkeleton />}>
      <Board {...props} />
    </Suspense>
  );
}
