import { useTranslation } from 'react-i18next';
import { useRolloutFigures, type VersionFigures } from '~/entities/draft';
import { useFormats } from '~/shared/i18n';
import { ErrorState, SimpleTable } from '~/shared/ui';

/** How orders fare with the version on trial, beside the one all the others follow. */
export function RolloutFigures({ process }: { process: string }) {
  const { t } = useTranslation('studio');
  const formats = useFormats();
  const { data, error, refetch } = useRolloutFigures(process);
  if (error) {
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  const took = (millis: number) => (millis > 0 ? formats.span(millis) : '–');
  const each = (say: (side: VersionFigures) => string) => (data ?? []).map(say);
  const lines: [string, string[]][] = [
    ['begun', each((side) => formats.number(side.begun))],
    ['ended', each((side) => formats.number(side.ended))],
    ['took', each((side) => took(side.medianMillis))],
    ['tasks', each((side) => (side.begun > 0 ? formats.number(side.humanTasks / side.begun, 1) : '–'))],
    ['taskTook', each((side) => took(side.humanMedianMillis))],
    ['incidents', each((side) => formats.number(side.incidents))],
  ];
  return (
    <SimpleTable
      headings={[
        { label: t('rollout.measure'), hidden: true },
        ...(data ?? []).map(({ version, tried }) => ({ label: t(tried ? 'rollout.tried' : 'rollout.stable', { version }), right: true })),
      ]}
      rows={data ? lines.map(([measure, cells]) => ({ key: measure, cells: [t(`rollout.${measure}`), ...cells] })) : []}
      nothing=""
      loading={!data}
    />
  );
}
