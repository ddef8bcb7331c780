import { Button } from '@mantine/core';
import { IconChecklist } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Return, useReturn } from '~/entities/return';
import { whatIs } from '~/entities/shipment';
import { InspectPart, TakeIn, useCloseReceipt } from '~/features/handle-return';
import { EmptyState, ErrorState, LateSkeleton, useProblemText } from '~/shared/ui';
import classes from './floor.module.css';
import { Floor } from './Floor';
import { ScanBar } from './ScanBar';
import { useAmount } from './useAmount';
import { useVerdict, Verdict } from './Verdict';

const route = getRouteApi('/room/warehouse/returns/$number');

interface Scanned {
  product: string;
  name?: string;
  lot?: string;
}

/** One return on the table: what comes out of the parcel is scanned and taken in, then each part is looked at. */
export default function ReturnStation() {
  const { t } = useTranslation('warehouse');
  const { number } = route.useParams();
  const { data, error, refetch } = useReturn(number);
  const back = { to: '/warehouse/returns', label: t('returns.title') };
  const awaited = data && (data.state === 'ANNOUNCED' || data.state === 'RECEIVED') && !data.receiptClosed;
  const open = data?.lines.flatMap((line) => line.receipts.filter((receipt) => receipt.open > 0).map((receipt) => ({ line, receipt }))) ?? [];
  return (
    <Floor title={number} back={back}>
      {data && <span className={classes.jobFacts}>{data.customerName}</span>}
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LateSkeleton rows={4} />}
      {data && awaited && <Parcel of={data} />}
      {data?.state === 'RECEIVED' &&
        open.map(({ line, receipt }) => (
          <section key={`${receipt.id} ${receipt.open}`} className={classes.target}>
            <InspectPart number={number} line={line} receipt={receipt} stopped={data.kind === 'STOPPED'} />
          </section>
        ))}
      {data && !awaited && open.length === 0 && (
        <EmptyState icon={IconChecklist} title={t('returns.done')} action={<Button size="xl" mih={64} renderRoot={(props) => <Link to="/warehouse/returns" {...props} />}>{t('returns.next')}</Button>}>
          {t('returns.doneHint')}
        </EmptyState>
      )}
    </Floor>
  );
}

function Parcel({ of }: { of: Return }) {
  const { t } = useTranslation('warehouse');
  const amount = useAmount();
  const problemText = useProblemText();
  const [scanned, setScanned] = useState<Scanned>();
  const { said, say, hush } = useVerdict();
  const closing = useCloseReceipt(of.number);
  const look = (code: string) =>
    whatIs(code).then(
      (hits) => {
        const hit = hits.find((each) => each.productNumber);
        if (hit?.productNumber) {
          say(true, t('verdict.right'));
          setScanned({ product: hit.productNumber, name: nameOf(of, hit.productNumber), lot: hit.lotNumber ?? undefined });
        } else {
          say(false, t('verdict.wrong'), t('verdict.unknown', { code }));
        }
      },
      (failure: unknown) => say(false, t('verdict.wrong'), problemText(failure).sentence),
    );
  if (scanned) {
    return (
      <section className={classes.target}>
        <TakeIn
          number={of.number}
          product={scanned.product}
          name={scanned.name}
          lot={scanned.lot}
          awaited={of.lines.filter((line) => line.productNumber === scanned.product).reduce((sum, line) => sum + Math.max(0, line.announced - line.received), 0)}
          onDone={() => {
            hush();
            setScanned(undefined);
          }}
        />
        <Button variant="default" mih={64} fz={16} mt="md" onClick={() => setScanned(undefined)}>
          {t('returns.other')}
        </Button>
      </section>
    );
  }
  return (
    <>
      <ScanBar placeholder={t('returns.scanGoods')} onScan={(code) => void look(code)} />
      <Verdict said={said} />
      {closing.error && <ErrorState error={closing.error} />}
      <ul className={classes.jobs} aria-label={t('returns.announced')}>
        {of.lines
          .filter((line) => line.announced > line.received)
          .map((line) => (
            <li key={line.id}>
              <button
                type="button"
                className={classes.job}
                style={{ width: '100%', background: 'none', font: 'inherit', textAlign: 'left', cursor: 'pointer' }}
                onClick={() => setScanned({ product: line.productNumber, name: line.name })}
              >
                <IconChecklist size={32} stroke={1.6} aria-hidden="true" />
                <span>
                  <span className={classes.jobName}>{line.name}</span>
                  <br />
                  <span className={classes.jobFacts}>{line.productNumber}</span>
                </span>
                <span className={classes.jobStep}>{amount(line.announced - line.received, line.unit)}</span>
              </button>
            </li>
          ))}
      </ul>
      <Button variant="default" mih={64} fz={16} loading={closing.isPending} onClick={() => closing.mutate(undefined)}>
        {t('returns.noMore')}
      </Button>
    </>
  );
}

function nameOf(of: Return, product: string): string | undefined {
  return of.lines.find((line) => line.productNumber === product)?.name;
}
