import { Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconUserCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useVatLabel } from '~/entities/order';
import type { DraftOrder } from '~/features/place-order';
import { useFormats } from '~/shared/i18n';
import { Hint } from '~/shared/keys';
import { ErrorState, Money } from '~/shared/ui';
import { DiscountField } from './DiscountField';
import type { Change, Quotation } from './GoodsTable';
import classes from './new.module.css';

interface Props {
  draft: DraftOrder;
  change: Change;
  quotation: Quotation | undefined;
  /** The figures belong to what was typed a moment ago. */
  stale: boolean;
  error: unknown;
  ready: boolean;
  placing: boolean;
  label: string;
  onPlace: () => void;
  /** What else could be made of it. */
  other?: ReactNode;
}

/** What it comes to, what placing it brings about, and the button that does. */
export function Sums({ draft, change, quotation, stale, error, ready, placing, label, onPlace, other }: Props) {
  const { t } = useTranslation('desk');
  const formats = useFormats();
  const vatLabel = useVatLabel();
  const general = quotation?.problems.filter(({ pointer }) => !pointer.startsWith('/lines/')) ?? [];
  return (
    <aside className={classes.sums} aria-label={t('new.sums')}>
      <Stack gap="md">
        <DiscountField
          visible
          label={t('new.orderDiscount')}
          value={draft.discount}
          currency={quotation?.currency}
          onChange={(discount) => change({ discount })}
        />
        {quotation && quotation.lines.length > 0 && (
          <div aria-live="polite">
            <dl className={classes.total} data-stale={stale || undefined}>
              <Row label={t('total.net')} value={quotation.totals.net} />
              {quotation.totals.groups.map(({ rate, tax }) => (
                <Row key={`${rate.category}${rate.percent}`} label={vatLabel(rate)} value={tax} />
              ))}
              <Row label={t('total.gross')} value={quotation.totals.gross} grand />
            </dl>
          </div>
        )}
        {quotation?.approval.needed && (
          <Text className={classes.notice} data-meaning="attention">
            <IconUserCheck size={18} aria-hidden="true" />
            <span>
              {t('new.approval')} {quotation.approval.reason}
            </span>
          </Text>
        )}
        {quotation?.credit?.exceeded && (
          <Text className={classes.notice} data-meaning="attention">
            <IconAlertTriangle size={18} aria-hidden="true" />
            <span>{t('new.creditExceeded', { amount: formats.money({ ...quotation.credit.left, amount: -quotation.credit.left.amount }) })}</span>
          </Text>
        )}
        {quotation?.credit && !quotation.credit.exceeded && (
          <Text size="sm" c="dimmed">
            {t('new.creditAfter', { amount: formats.money(quotation.credit.left) })}
          </Text>
        )}
        {general.map((problem) => (
          <Text key={problem.pointer + problem.code} className={classes.notice} data-meaning="bad" role="alert">
            <IconAlertTriangle size={18} aria-hidden="true" />
            <span>{problem.message}</span>
          </Text>
        ))}
        {error !== null && error !== undefined && <ErrorState error={error} />}
        <Button onClick={onPlace} disabled={!ready && !placing} loading={placing} rightSection={<Hint keys="mod+Enter" />}>
          {label}
        </Button>
        {other}
      </Stack>
    </aside>
  );
}

function Row({ label, value, grand }: { label: string; value: Quotation['totals']['net']; grand?: boolean }) {
  return (
    <div data-grand={grand || undefined}>
      <dt>{label}</dt>
      <dd>
        <Money value={value} />
      </dd>
    </div>
  );
}
