import { Button, FileButton, Group, NativeSelect, NumberInput, Stack, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type CustomerOrder,
  customerReturnableQuery,
  type CustomerReturn,
  customerReturnsQuery,
  type CustomerReturnWish,
  useAddReturnPhoto,
  useAskReturn,
  useKeepGoods,
} from '~/entities/customer-order';
import { useFormats } from '~/shared/i18n';
import { ErrorState } from '~/shared/ui';
import classes from './customer.module.css';

const REASONS = ['CHANGED_MIND', 'WRONG_SIZE', 'DAMAGED', 'DEFECTIVE', 'WRONG_ITEM', 'NOT_AS_DESCRIBED', 'TOO_LATE', 'OTHER'] as const;
const WISHES = ['REFUND', 'EXCHANGE', 'ACCOUNT'] as const;
const OPEN: readonly CustomerReturn['state'][] = ['REQUESTED', 'APPROVED', 'ANNOUNCED', 'RECEIVED', 'INSPECTED'];

/** What the customer gives back: how far it is, and asking for it. Nothing before goods have left. */
export function Returns({ token, order }: { token: string; order: CustomerOrder }) {
  const { t } = useTranslation('customer');
  const [asking, setAsking] = useState(false);
  const shipped = order.lines.some((line) => line.shipped > 0);
  const returns = useQuery({ ...customerReturnsQuery(token), enabled: shipped });
  const lines = useQuery({ ...customerReturnableQuery(token), enabled: shipped });
  if (!shipped || !returns.data) {
    return null;
  }
  const left = lines.data?.some((line) => line.returnable > 0);
  return (
    <section className={classes.section} aria-labelledby="returns">
      <h2 id="returns">{t('returns.title')}</h2>
      <ul className={classes.plain}>
        {returns.data.map((each) => (
          <li key={each.number} className={classes.question}>
            <One token={token} of={each} />
          </li>
        ))}
      </ul>
      {left && !asking && (
        <Button size="md" variant="default" className={classes.screenOnly} onClick={() => setAsking(true)}>
          {t('returns.open')}
        </Button>
      )}
      {asking && <Ask token={token} onDone={() => setAsking(false)} />}
    </section>
  );
}

function One({ token, of }: { token: string; of: CustomerReturn }) {
  const { t } = useTranslation('customer');
  const formats = useFormats();
  const keep = useKeepGoods(token);
  const photo = useAddReturnPhoto(token);
  return (
    <Stack gap="xs">
      <strong>{t('returns.number', { number: of.number })}</strong>
      <span role="status">{of.stateLabel}</span>
      {of.reason && <span>{of.reason}</span>}
      <span className={classes.hint}>{of.lines.map((line) => `${formats.number(line.quantity)} × ${line.name}`).join(', ')}</span>
      {of.noteId && (
        <a href={`/api/customer-orders/${encodeURIComponent(token)}/documents/${of.noteId}`} target="_blank" rel="noreferrer">
          {t('returns.note', { number: of.number })}
        </a>
      )}
      {of.parcel && <CarrierParcel token={token} number={of.number} parcel={of.parcel} />}
      {of.photos > 0 && <span className={classes.hint}>{t('returns.photos', { count: of.photos })}</span>}
      {OPEN.includes(of.state) && (
        <Group gap="sm" className={classes.screenOnly}>
          <FileButton accept="image/png,image/jpeg" onChange={(file) => file && photo.mutate({ number: of.number, file })} inputProps={{ 'aria-label': t('returns.addPhotoOf', { number: of.number }) }}>
            {(props) => (
              <Button {...props} size="sm" variant="default" loading={photo.isPending}>
                {t('returns.addPhoto')}
              </Button>
            )}
          </FileButton>
          {of.cancellable && (
            <Button size="sm" variant="default" loading={keep.isPending} onClick={() => keep.mutate(of.number)}>
              {t('returns.keep')}
            </Button>
          )}
        </Group>
      )}
      {photo.error && <ErrorState error={photo.error} />}
      {keep.error && <ErrorState error={keep.error} />}
    </Stack>
  );
}

/** A carrier brings it: the label, until the carrier has it. */
function CarrierParcel({ token, number, parcel }: { token: string; number: string; parcel: NonNullable<CustomerReturn['parcel']> }) {
  const { t } = useTranslation('customer');
  const formats = useFormats();
  if (parcel.sentAt || parcel.arrivedAt) {
    return <span>{`${t(parcel.arrivedAt ? 'returns.arrived' : 'returns.onItsWay')} ${parcel.carrier}, ${parcel.trackingNumber}`}</span>;
  }
  return (
    <>
      <a href={`/api/customer-orders/${encodeURIComponent(token)}/returns/${encodeURIComponent(number)}/label`} target="_blank" rel="noreferrer">
        {t('returns.label', { carrier: parcel.carrier, number })}
      </a>
      <span className={classes.hint}>{t('returns.labelHint', { carrier: parcel.carrier })}</span>
      {parcel.fee && <span className={classes.hint}>{t('returns.labelFee', { fee: formats.money(parcel.fee) })}</span>}
    </>
  );
}

function Ask({ token, onDone }: { token: string; onDone: () => void }) {
  const { t } = useTranslation('customer');
  const formats = useFormats();
  const lines = useQuery(customerReturnableQuery(token));
  const asking = useAskReturn(token);
  const [pieces, setPieces] = useState<Readonly<Record<number, number | string>>>({});
  const [reason, setReason] = useState<(typeof REASONS)[number]>('CHANGED_MIND');
  const [wish, setWish] = useState<CustomerReturnWish['wish']>('REFUND');
  const [remark, setRemark] = useState('');
  const chosen = Object.entries(pieces).filter(([, quantity]) => Number(quantity) > 0);
  return (
    <form
      className={classes.screenOnly}
      onSubmit={(event) => {
        event.preventDefault();
        asking.mutate(
          { wish, remark: remark.trim() || null, lines: chosen.map(([lineNo, quantity]) => ({ lineNo: Number(lineNo), quantity: Number(quantity), reason })) },
          { onSuccess: onDone },
        );
      }}
    >
      <Stack gap="md">
        {lines.error && <ErrorState error={lines.error} />}
        {lines.data
          ?.filter((line) => line.returnable > 0)
          .map((line) => (
            <NumberInput
              key={line.lineNo}
              size="md"
              label={line.name}
              description={t('returns.left', { left: formats.number(line.returnable) })}
              min={0}
              max={line.returnable}
              decimalScale={3}
              value={pieces[line.lineNo] ?? ''}
              onChange={(value) => setPieces((now) => ({ ...now, [line.lineNo]: value }))}
            />
          ))}
        <NativeSelect size="md" label={t('returns.why')} value={reason} data={REASONS.map((value) => ({ value, label: t(`returns.reason.${value}`) }))} onChange={(event) => setReason(event.currentTarget.value as typeof reason)} />
        <NativeSelect size="md" label={t('returns.wish')} value={wish} data={WISHES.map((value) => ({ value, label: t(`returns.wishes.${value}`) }))} onChange={(event) => setWish(event.currentTarget.value as typeof wish)} />
        <Textarea size="md" autosize minRows={2} maxLength={500} label={t('returns.remark')} value={remark} onChange={(event) => setRemark(event.currentTarget.value)} />
        {asking.error && <ErrorState error={asking.error} />}
        <Group gap="sm">
          <Button type="submit" size="md" loading={asking.isPending} disabled={chosen.length === 0} className={classes.main}>
            {t('returns.send')}
          </Button>
          <Button size="md" variant="default" onClick={onDone}>
            {t('returns.back')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
