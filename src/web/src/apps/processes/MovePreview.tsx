import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MigrationPreview, usePreview, type Wish } from '~/entities/migration';
import { useProcess } from '~/entities/model';
import { PlanMove, StepTargets } from '~/features/move-orders';
import { BpmnViewer, type Mark } from '~/shared/bpmn';
import { useFormats } from '~/shared/i18n';
import { ErrorState, Figures, LateSkeleton, Part } from '~/shared/ui';
import classes from './compare.module.css';

interface Props {
  process: string;
  wish: Wish;
  onTarget: (step: string, target: string) => void;
}

/** Where the orders stand, where each would go, and which have no place: drawn and as a table. */
export function MovePreview({ process, wish, onTarget }: Props) {
  const { t } = useTranslation('migrations');
  const formats = useFormats();
  const [shown, setShown] = useState<string>();
  const { data: preview, error, refetch } = usePreview(process, wish);
  const before = useProcess(process, wish.from).data;
  const after = useProcess(process, wish.to).data;
  if (error) {
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  if (!preview) {
    return <LateSkeleton />;
  }
  const target = preview.steps.find(({ id }) => id === shown)?.target ?? undefined;
  return (
    <>
      <Figures
        figures={[
          [t('figure.running', { version: wish.from }), formats.number(preview.instances)],
          [t('figure.movable', { version: wish.to }), formats.number(preview.movable)],
          [t('figure.stay'), formats.number(preview.instances - preview.movable)],
        ]}
      />
      <div className={classes.both}>
        <figure>
          <Text component="figcaption">{t('standIn', { version: wish.from })}</Text>
          {before && <BpmnViewer xml={before.xml} marks={standing(preview)} focus={shown} label={t('standIn', { version: wish.from })} height="min(44vh, 420px)" onElement={setShown} />}
        </figure>
        <figure>
          <Text component="figcaption">{t('goOnIn', { version: wish.to })}</Text>
          {after && <BpmnViewer xml={after.xml} marks={goingOn(preview)} focus={target} label={t('goOnIn', { version: wish.to })} height="min(44vh, 420px)" />}
        </figure>
      </div>
      <Part title={t('step.title')}>
        <Stack gap="md">
          <StepTargets steps={preview.steps} wish={wish} onTarget={onTarget} onShow={setShown} />
          <Text size="sm" c="dimmed">
            {t('step.several')}
          </Text>
          <PlanMove process={process} wish={wish} preview={preview} />
        </Stack>
      </Part>
    </>
  );
}

function standing({ steps }: MigrationPreview): Mark[] {
  return steps.map(({ id, instances, target }) => ({ element: id, kind: target ? 'count' : 'failed', note: String(instances) }));
}

/** Several steps may lead to one. */
function goingOn({ steps }: MigrationPreview): Mark[] {
  const arriving = new Map<string, number>();
  steps.forEach(({ target, instances }) => target && arriving.set(target, (arriving.get(target) ?? 0) + instances));
  return [...arriving].map(([element, instances]) => ({ element, kind: 'count', note: String(instances) }));
}
