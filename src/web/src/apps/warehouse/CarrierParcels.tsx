import { Button, Checkbox } from '@mantine/core';
import { IconTruck } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadyForCarrier, ReadyWaybill } from '~/entities/manifest';
import type { ReturnRow } from '~/entities/return';
import { whatIs } from '~/entities/shipment';
import { useHandOver } from '~/features/hand-over-parcels';
import { StopShipment } from '~/features/stop-shipment';
import { hasRole, useUser } from '~/shared/api';
import { useFormats } from '~/shared/i18n';
import { DateTime, ErrorState, useProblemText } from '~/shared/ui';
import classes from './floor.module.css';
import { ScanBar } from './ScanBar';
import { useVerdict, Verdict } from './Verdict';

const sum = (waybill: ReadyWaybill) => waybill.parcels.reduce((kg, parcel) => kg + parcel.weightKg, 0);

/** What one carrier is to take: tick or scan each, or leave out what stays; closing makes the paper. */
export function CarrierParcels({ warehouse, carrier, stopped }: { warehouse: string; carrier: ReadyForCarrier; stopped: readonly ReturnRow[] }) {
  const { t } = useTranslation('warehouse');
  const formats = useFormats();
  const { said, say } = useVerdict();
  const problemText = useProblemText();
  const navigate = useNavigate();
  const handOver = useHandOver(warehouse, (manifest) => void navigate({ to: '/warehouse/hand-over/$number', params: { number: manifest.number } }));
  const mayStop = hasRole(useUser(), ['order-desk', 'supervisor']);
  const [loaded, setLoaded] = useState<ReadonlySet<string>>(new Set());
  const [toStop, setToStop] = useState<string>();
  const numbers = carrier.waybills.map((waybill) => waybill.trackingNumber).filter((number) => loaded.has(number));
  const all = numbers.length === carrier.waybills.length;
  const toggle = (number: string) => {
    const next = new Set(loaded);
    if (!next.delete(number)) {
      next.add(number);
    }
    setLoaded(next);
  };
  const load = (waybill: ReadyWaybill | undefined, code: string) => {
    if (waybill) {
      setLoaded((before) => new Set(before).add(waybill.trackingNumber));
      say(true, t('verdict.right'), waybill.receiver);
    } else {
      say(false, t('verdict.wrong'), t('handOver.notHere', { code, carrier: carrier.carrierName }));
    }
  };
  const scanned = (code: string) => {
    const known = carrier.waybills.find((one) => one.trackingNumber === code);
    if (known) {
      load(known, code);
      return;
    }
    whatIs(code).then(
      (hits) => {
        const shipments = hits.map((hit) => hit.shipmentNumber);
        if (stopped.some(({ shipmentNumber }) => shipments.includes(shipmentNumber))) {
          say(false, t('verdict.wrong'), t('handOver.stopped', { code }));
        } else {
          load(carrier.waybills.find((one) => shipments.includes(one.shipmentNumber)), code);
        }
      },
      (error: unknown) => say(false, t('verdict.wrong'), problemText(error).sentence),
    );
  };
  const close = () => handOver.mutate({ carrier: carrier.carrierCode, trackingNumbers: numbers });
  return (
    <>
      <p className={classes.name} style={{ margin: 0 }}>
        {carrier.carrierName}
        {carrier.cutOffAt && (
          <span className={classes.jobFacts}>
            {' '}
            {t('wave.until')} <DateTime value={carrier.cutOffAt} />
          </span>
        )}
      </p>
      <ScanBar placeholder={t('handOver.scan')} onScan={scanned} />
      <Verdict said={said} />
      {handOver.error && <ErrorState error={handOver.error} />}
      <Checkbox
        size="lg"
        label={t('handOver.all', { count: carrier.waybills.length })}
        checked={all}
        indeterminate={!all && numbers.length > 0}
        onChange={() => setLoaded(all ? new Set() : new Set(carrier.waybills.map((waybill) => waybill.trackingNumber)))}
      />
      {carrier.waybills.map((waybill) => (
        <div key={waybill.trackingNumber} className={classes.choiceRow}>
          <label className={classes.choice}>
            <Checkbox size="lg" aria-label={waybill.trackingNumber} checked={loaded.has(waybill.trackingNumber)} onChange={() => toggle(waybill.trackingNumber)} />
            <span>
              <span className={classes.jobName}>{waybill.trackingNumber}</span>
              <br />
              <span className={classes.jobFacts}>
                {waybill.receiver}, {waybill.city}
              </span>
            </span>
            <span className={classes.jobStep}>
              {t('parcels', { count: waybill.parcels.length })}, {formats.number(sum(waybill))} kg
            </span>
          </label>
          {mayStop && (
            <Button variant="default" size="md" mih={64} onClick={() => setToStop(waybill.shipmentNumber)} aria-label={t('stop.of', { ns: 'returns', shipment: waybill.shipmentNumber })}>
              {t('stop.open', { ns: 'returns' })}
            </Button>
          )}
        </div>
      ))}
      <Button mih={64} h="auto" fz={20} disabled={numbers.length === 0} loading={handOver.isPending} leftSection={<IconTruck size={28} aria-hidden="true" />} onClick={close}>
        {t('handOver.close', { count: numbers.length })}
      </Button>
      {toStop && <StopShipment shipment={toStop} onClose={() => setToStop(undefined)} />}
    </>
  );
}
