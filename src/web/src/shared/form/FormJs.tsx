import { Suspense, lazy } from 'react';
import { LateSkeleton } from '~/shared/ui';
import type { FormJsProps } from './FormJsViewer';

export type { FormHandle, FormValues } from './FormJsViewer';

const Viewer = lazy(() => import('./FormJsViewer'));

/** A Camunda Form; its library comes when the first form is opened. */
export function FormJs(props: FormJsProps) {
  return (
    <Suspense fallback={<LateSkeleton rows={5} />}>
      <Viewer {...props} />
    </Suspense>
  );
}
