import { lazy, Suspense } from 'react';
import { LateSkeleton } from '~/shared/ui';
import type { FormDrawingProps } from './FormDrawing';

const FormDrawing = lazy(() => import('./FormDrawing'));

/** A form to be changed; its library comes when the first one is opened. */
export function FormBoard(props: FormDrawingProps) {
  return (
    <Suspense fallback={<LateSkeleton />}>
      <FormDrawing {...props} />
    </Suspense>
  );
}
