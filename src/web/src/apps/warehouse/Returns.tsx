import { IconTruckReturn } from '@tabler/icons-react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type ReturnRow, ReturnState, useReturns } from '~/entities/return';
import { whatIs } from '~/entities/shipment';
import { usePreferences } from '~/shared/keys';
import { EmptyState, ErrorState, LateSkeleton, useProblemText } from '~/shared/ui';
import classes from './floor.module.css';
import { Floor } from './Floor';
import { ScanBar } from './ScanBar';
import { useVerdict, Verdict } from './Verdict';

const route = getRouteApi('/room/warehouse/returns');
const AWAITED = ['ANNOUNCED', 'RECEIVED'] as const;

/** Returns that are on their way or lie here to be looked at: scan the note in the parcel, its carrier's label, or that of one that was stopped. */
export default function Returns() {
  const { t } = useTranslation('warehouse');
  const { place } = route.useSearch();
  const { warehouse } = usePreferences();
  const navigate = useNavigate();
  const { said, say } = useVerdict();
  const problemText = useProblemText();
  const list = useReturns({ state: [...AWAITED], warehouse: place ?? warehouse });
  const scanned = (code: string) => {
    const open = (found: ReturnRow | undefined) => {
      if (found) {
        say(true, t('verdict.right'));
        void navigate({ to: '/warehouse/returns/$number', params: { number: found.number } });
      } else {
        say(false, t('verdict.wrong'), t('returns.notAwaited', { code }));
      }
    };
    const noted = list.rows.find((each) => [each.number, each.orderNumber].includes(code.trim().toUpperCase()));
    if (noted) {
      open(noted);
      return;
    }
    whatIs(code).then(
      (hits) =>
        open(
          list.rows.find(({ number, shipmentNumber }) =>
            hits.some((hit) => (hit.kind === 'return' ? hit.number === number : shipmentNumber && hit.shipmentNumber === shipmentNumber)),
          ),
        ),
      (error: unknown) => say(false, t('verdict.wrong'), problemText(error).sentence),
    );
  };
  return (
    <Floor title={t('returns.title')} back={{ to: '/warehouse', label: t('title') }}>
      <ScanBar placeholder={t('returns.scan')} onScan={scanned} />
      <Verdict said={said} />
      {Boolean(list.error) && <ErrorState error={list.error} onRetry={list.refetch} />}
      {list.loading && !list.error && <LateSkeleton rows={4} />}
      {!list.loading && !list.error && list.rows.length === 0 && (
        <EmptyState icon={IconTruckReturn} title={t('returns.empty')}>
          {t('returns.emptyHint')}
        </EmptyState>
      )}
      <ul className={classes.jobs} aria-label={t('returns.title')}>
        {list.rows.map((each) => (
          <li key={each.number}>
            <Awaited row={each} />
          </li>
        ))}
      </ul>
    </Floor>
  );
}

function Awaited({ row }: { row: ReturnRow }) {
  return (
    <Link to="/warehouse/returns/$number" params={{ number: row.number }} className={classes.job}>
      <IconTruckReturn size={32} stroke={1.6} aria-hidden="true" />
      <span>
        <span className={classes.jobName}>{row.number}</span>
        <br />
        <span className={classes.jobFacts}>
          {row.customerName} · {row.orderNumber}
        </span>
      </span>
      <span className={classes.jobStep}>
        <ReturnState state={row.state} kind={row.kind} />
      </span>
    </Link>
  );
}
