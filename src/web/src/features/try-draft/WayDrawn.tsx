import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { components } from '~/shared/api';
import { BpmnViewer, type Mark, onDiagram } from '~/shared/bpmn';

type DryRun = components['schemas']['DryRun'];

/** What of the way lies on the diagram of the process that is called there, or of the first one. */
function marks(run: DryRun, here: string, call?: string): Mark[] {
  const on = (paths: readonly string[]) => [...new Set(paths.flatMap((path) => onDiagram(path, call) ?? []))];
  const stopped = run.stop ? on([run.stop.element]) : [];
  const standing = on(run.places.map(({ element }) => element));
  const passed = on(run.road).filter((element) => !standing.includes(element) && !stopped.includes(element));
  return [
    ...passed.map((element) => ({ element, kind: 'road' as const })),
    ...standing.map((element) => ({ element, kind: 'here' as const, note: here })),
    ...stopped.map((element) => ({ element, kind: 'failed' as const })),
  ];
}

/** The way so far on the diagram, and on those of the processes that were called on it. */
export function WayDrawn({ run }: { run: DryRun }) {
  const { t } = useTranslation('studio');
  const here = t('try.here');
  return (
    <>
      <BpmnViewer xml={run.diagram} marks={marks(run, here)} label={t('try.diagram', { process: run.process })} height={380} />
      {run.called.map(({ call, name, process, diagram }) => (
        <figure key={call} style={{ margin: 0 }}>
          <Text component="figcaption" fw={600} mt="md">
            {t('try.called', { name, process })}
          </Text>
          <BpmnViewer xml={diagram} marks={marks(run, here, call)} label={t('try.diagram', { process })} height={300} />
        </figure>
      ))}
    </>
  );
}
