import { useTranslation } from 'react-i18next';
import { type HeatSearch, useSlowest } from '~/entities/heat-map';
import { SubjectLink } from '~/entities/subject';
import { useFormats } from '~/shared/i18n';
import { DateTime, ErrorState, Part, SimpleTable } from '~/shared/ui';

interface Props {
  process: string;
  step: string;
  name: string;
  search: HeatSearch;
}

/** The orders that were longest at a step. */
export function Slowest({ process, step, name, search }: Props) {
  const { t } = useTranslation('heat');
  const formats = useFormats();
  const { data, error, isPending, refetch } = useSlowest(process, step, search);
  return (
    <Part title={t('slowest.title', { step: name })}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && (
        <SimpleTable
          headings={[{ label: t('slowest.order') }, { label: t('filter.version'), right: true }, { label: t('slowest.began') }, { label: t('slowest.ended') }, { label: t('slowest.took'), right: true }]}
          rows={(data ?? []).map((each, index) => ({
            key: `${each.businessKey} ${index}`,
            cells: [<SubjectLink key="order" process={process} number={each.businessKey} />, each.version, <DateTime key="began" value={each.began} />, <DateTime key="ended" value={each.ended} />, formats.span(each.millis)],
          }))}
          nothing={t('slowest.none')}
          loading={isPending}
        />
      )}
    </Part>
  );
}
