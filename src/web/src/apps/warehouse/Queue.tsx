import { Button, NativeSelect } from '@mantine/core';
import { IconChecklist, IconPackage, IconShoppingCart } from '@tabler/icons-react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { type Job, useJobs, useWarehouses, whatIs } from '~/entities/shipment';
import { prefer, usePreferences } from '~/shared/keys';
import { EmptyState, ErrorState, LateSkeleton, useProblemText } from '~/shared/ui';
import { Floor } from './Floor';
import classes from './floor.module.css';
import { Elsewhere } from './Elsewhere';
import { JobLink, jobAddress } from './JobLink';
import { ScanBar } from './ScanBar';
import { useVerdict, Verdict } from './Verdict';

const route = getRouteApi('/room/warehouse');

/** What waits in a warehouse; the next thing to do is one press away. Whoever looked at a warehouse once comes back to it. */
export default function Queue() {
  const { t } = useTranslation('warehouse');
  const { place } = route.useSearch();
  const { warehouse: usual } = usePreferences();
  const warehouses = useWarehouses();
  const byHand = warehouses.data?.filter((one) => !one.automatic) ?? [];
  const known = (code: string | undefined) => warehouses.data?.find((one) => one.code === code)?.code;
  const asked = known(place);
  const chosen = asked ?? known(usual) ?? byHand[0]?.code ?? warehouses.data?.[0]?.code;
  const navigate = useNavigate();
  useEffect(() => {
    if (asked) {
      prefer({ warehouse: asked });
    }
  }, [asked]);
  return (
    <Floor title={t('title')} back={{ to: '/', label: t('leave') }}>
      {warehouses.error && <ErrorState error={warehouses.error} onRetry={() => void warehouses.refetch()} />}
      {warehouses.data && (
        <NativeSelect
          size="lg"
          label={t('warehouse')}
          styles={{ input: { height: 64, fontSize: 20 } }}
          value={chosen ?? ''}
          data={warehouses.data.map((one) => ({ value: one.code, label: one.name }))}
          onChange={(event) => void navigate({ to: '/warehouse', search: { place: event.currentTarget.value }, replace: true })}
        />
      )}
      {chosen && <Elsewhere warehouse={chosen} />}
      {chosen && <Waiting key={chosen} warehouse={chosen} />}
    </Floor>
  );
}

function Waiting({ warehouse }: { warehouse: string }) {
  const { t } = useTranslation('warehouse');
  const jobs = useJobs(warehouse);
  const problemText = useProblemText();
  const navigate = useNavigate();
  const { said, say } = useVerdict();
  const [first] = jobs.rows;
  const open = (job: Job) => void navigate(jobAddress(job));
  const scanned = (code: string) =>
    whatIs(code).then(
      (hits) => {
        const numbers = hits.flatMap((hit) => [hit.shipmentNumber, hit.orderNumber]);
        const job = jobs.rows.find((one) => numbers.includes(one.shipmentNumber)) ?? jobs.rows.find((one) => numbers.includes(one.orderNumber));
        if (job) {
          say(true, t('verdict.right'));
          open(job);
        } else {
          say(false, t('verdict.wrong'), t(hits.length > 0 ? 'verdict.notWaiting' : 'verdict.unknown', { code }));
        }
      },
      (error: unknown) => say(false, t('verdict.wrong'), problemText(error).sentence),
    );
  return (
    <>
      <ScanBar placeholder={t('scan.job')} onScan={(code) => void scanned(code)} onEmpty={() => first && open(first)} />
      <Verdict said={said} />
      {Boolean(jobs.error) && <ErrorState error={jobs.error} onRetry={jobs.refetch} />}
      {jobs.loading && !jobs.error && <LateSkeleton rows={4} />}
      {!jobs.loading && !jobs.error && !first && (
        <EmptyState icon={IconChecklist} title={t('empty.title')}>
          {t('empty.text')}
        </EmptyState>
      )}
      {first && (
        <Button
          size="xl"
          h={72}
          mih={72}
          fz={20}
          leftSection={first.step === 'PICK' ? <IconShoppingCart size={28} aria-hidden="true" /> : <IconPackage size={28} aria-hidden="true" />}
          renderRoot={(props) => <Link {...jobAddress(first)} {...props} />}
        >
          {t(`start.${first.step}`)}
        </Button>
      )}
      <ul className={classes.jobs} aria-label={t('waiting')}>
        {jobs.rows.map((job) => (
          <li key={job.shipmentNumber}>
            <JobLink job={job} />
          </li>
        ))}
      </ul>
      {jobs.more && (
        <Button variant="default" size="xl" mih={64} onClick={jobs.loadMore}>
          {t('more')}
        </Button>
      )}
    </>
  );
}
