import { Button, TextInput } from '@mantine/core';
import { IconChecklist } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ExpectedLine, useExpectedDelivery } from '~/entities/purchase-order';
import { whatIs } from '~/entities/shipment';
import { EmptyState, ErrorState, LateSkeleton, useProblemText } from '~/shared/ui';
import classes from './floor.module.css';
import { Floor } from './Floor';
import { ReceiveLine } from './ReceiveLine';
import { ScanBar } from './ScanBar';
import { useAmount } from './useAmount';
import { useVerdict, Verdict } from './Verdict';

const route = getRouteApi('/room/warehouse/deliveries/$number');
const same = (a: string | null | undefined, b: string) => a?.toLowerCase() === b.toLowerCase();

/** Takes in what a supplier brought: scan a product or press its line, count, and put it away. */
export default function Receive() {
  const { t } = useTranslation('warehouse');
  const { number } = route.useParams();
  const amount = useAmount();
  const problemText = useProblemText();
  const { data, error, refetch } = useExpectedDelivery(number);
  const [note, setNote] = useState('');
  const [line, setLine] = useState<ExpectedLine>();
  const [done, setDone] = useState(false);
  const { said, say, hush } = useVerdict();
  const take = (found: ExpectedLine | undefined, code: string) => {
    if (found) {
      setLine(found);
      say(true, t('verdict.right'), found.name);
    } else {
      say(false, t('verdict.wrong'), t('delivery.notExpected', { code }));
    }
  };
  const scanned = (code: string) => {
    const known = data?.lines.find((each) => same(each.gtin, code) || same(each.productNumber, code) || same(each.articleNumber, code));
    if (known) {
      take(known, code);
      return;
    }
    whatIs(code).then(
      (hits) => take(data?.lines.find((each) => hits.some((hit) => hit.productNumber === each.productNumber)), code),
      (failure: unknown) => say(false, t('verdict.wrong'), problemText(failure).sentence),
    );
  };
  const back = { to: '/warehouse/deliveries', label: t('delivery.title') };
  if (done) {
    return (
      <Floor title={number} back={back}>
        <EmptyState icon={IconChecklist} title={t('delivery.complete')} action={<Button size="xl" mih={64} renderRoot={(props) => <Link to="/warehouse/deliveries" {...props} />}>{t('delivery.next')}</Button>}>
          {t('delivery.completeHint')}
        </EmptyState>
      </Floor>
    );
  }
  if (line && data) {
    return (
      <ReceiveLine
        key={line.lineNo}
        number={number}
        line={line}
        deliveryNote={note.trim()}
        onBack={() => setLine(undefined)}
        onDone={(complete) => {
          setLine(undefined);
          setDone(complete);
          say(true, t('delivery.taken'), line.name);
        }}
      />
    );
  }
  return (
    <Floor title={data ? data.supplierName : number} back={back} aside={data ? t('delivery.lines', { count: data.lines.length }) : undefined}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LateSkeleton rows={4} />}
      {data && (
        <>
          <TextInput size="lg" label={t('delivery.note')} description={number} maxLength={60} autoComplete="off" value={note} onChange={(event) => setNote(event.currentTarget.value)} />
          <ScanBar placeholder={t('delivery.scan')} onScan={scanned} />
          <Verdict said={said} />
          <ul className={classes.jobs} aria-label={t('delivery.open')}>
            {data.lines.map((each) => (
              <li key={each.lineNo}>
                <button
                  type="button"
                  className={classes.job}
                  style={{ width: '100%', background: 'none', font: 'inherit', textAlign: 'left', cursor: 'pointer' }}
                  onClick={() => {
                    hush();
                    setLine(each);
                  }}
                >
                  <IconChecklist size={32} stroke={1.6} aria-hidden="true" />
                  <span>
                    <span className={classes.jobName}>{each.name}</span>
                    <br />
                    <span className={classes.jobFacts}>
                      {each.productNumber}
                      {each.articleNumber && ` · ${each.articleNumber}`}
                    </span>
                  </span>
                  <span className={classes.jobStep}>{amount(each.open, each.unit)}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Floor>
  );
}
