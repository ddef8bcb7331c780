import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Period, usePeriods } from '~/entities/journal';
import { TurnPeriod } from '~/features/keep-books';
import { hasRole, useUser } from '~/shared/api';
import { i18n, today } from '~/shared/i18n';
import { DateTime, ErrorState, LateSkeleton, Money, Part, SimpleTable, StatePill } from '~/shared/ui';
import { firstOfMonth } from './months';

const named = (month: string) => new Intl.DateTimeFormat(i18n.language, { year: 'numeric', month: 'long' }).format(new Date(`${month}T12:00:00`));

/** The months of the books, open or closed, and who closed them. */
export function Periods() {
  const { t } = useTranslation('books');
  const books = hasRole(useUser(), ['finance']);
  const [turning, setTurning] = useState<Period>();
  const { data, error } = usePeriods();
  const present = firstOfMonth(today());
  return (
    <Part title={t('periods')}>
      {error && <ErrorState error={error} />}
      {!data && !error && <LateSkeleton rows={3} />}
      {data && (
        <SimpleTable
          headings={[{ label: t('column.month') }, { label: t('column.state') }, { label: t('column.turnover'), right: true }, { label: t('column.reason') }, { label: t('column.change'), hidden: true }]}
          nothing={t('empty.journal')}
          rows={data.map((period) => ({
            key: period.month,
            cells: [
              named(period.month),
              <StatePill key="state" meaning={period.closed ? 'good' : 'neutral'}>
                {t(period.closed ? 'closed' : 'open')}
              </StatePill>,
              <Money key="turnover" value={period.debit} />,
              period.lastChange && (
                <Text key="reason" size="sm">
                  {period.lastChange.reason} · {period.lastChange.by}, <DateTime value={period.lastChange.at} />
                </Text>
              ),
              books && (period.closed || period.month < present) && (
                <Button key="turn" variant="default" size="compact-sm" aria-label={t(period.closed ? 'period.reopenOf' : 'period.closeOf', { month: named(period.month) })} onClick={() => setTurning(period)}>
                  {t(period.closed ? 'period.reopen' : 'period.close')}
                </Button>
              ),
            ],
          }))}
        />
      )}
      {turning && <TurnPeriod period={turning} name={named(turning.month)} onClose={() => setTurning(undefined)} />}
    </Part>
  );
}
