import { Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HeatStep } from '~/entities/heat-map';
import { DurationField, millisOf } from '~/shared/form';
import { useFormats } from '~/shared/i18n';
import { SimpleTable, StatePill } from '~/shared/ui';

/** A human task, and how long it may take as the diagram has it. */
export interface DueTask {
  id: string;
  name: string;
  /** ISO 8601; empty is none. */
  due: string;
  /** Set in the house, in milliseconds: it counts instead of the diagram. */
  set: number | undefined;
  taken: HeatStep | undefined;
}

interface Props {
  tasks: readonly DueTask[];
  wishes: Readonly<Record<string, string>>;
  readOnly: boolean;
  onWish: (task: string, due: string) => void;
  onShow: (task: string) => void;
}

/** How long each task may take beside how long it took. */
export function DueTable({ tasks, wishes, readOnly, onWish, onShow }: Props) {
  const { t } = useTranslation('heat');
  const formats = useFormats();
  const span = (millis: number | undefined) => (millis ? formats.span(millis) : '–');
  const rows = tasks.map(({ id, name, due, set, taken }) => ({
    key: id,
    cells: [
      <UnstyledButton key="name" td="underline" onClick={() => onShow(id)}>
        {name}
      </UnstyledButton>,
      <div key="due">
        {readOnly ? <Due value={due} /> : <DurationField label={t('due.of', { task: name })} hidden value={wishes[id] ?? due} onChange={(wish) => onWish(id, wish)} />}
        {set !== undefined && (
          <Text size="xs" c="dimmed">
            {t('due.set', { time: formats.span(set) })}
          </Text>
        )}
      </div>,
      span(taken?.medianMillis),
      span(taken?.percentile95Millis),
      <Share key="late" taken={taken} />,
      wishes[id] !== undefined && wishes[id] !== due ? <StatePill meaning="info">{t('due.changed')}</StatePill> : '',
    ],
  }));
  return (
    <SimpleTable
      headings={[{ label: t('step') }, { label: t('due.after') }, { label: t('measure.median'), right: true }, { label: t('measure.most'), right: true }, { label: t('measure.late'), right: true }, { label: t('due.change'), hidden: true }]}
      rows={rows}
      nothing={t('due.none')}
    />
  );
}

function Due({ value }: { value: string }) {
  const formats = useFormats();
  const millis = millisOf(value);
  return <>{millis === undefined ? value || '–' : formats.span(millis)}</>;
}

/** How many of those done were late. */
function Share({ taken }: { taken: HeatStep | undefined }) {
  const { t } = useTranslation('heat');
  const formats = useFormats();
  if (!taken || taken.ended === 0) {
    return <>–</>;
  }
  return <span>{t('due.share', { share: formats.percent(taken.late / taken.ended), late: taken.late, ended: taken.ended })}</span>;
}
