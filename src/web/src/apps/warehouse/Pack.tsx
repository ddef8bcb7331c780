import { ActionIcon, Button, NumberInput } from '@mantine/core';
import { IconPackage, IconPlus, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ProposedParcel, proposalQuery, shipmentQuery } from '~/entities/shipment';
import { useFinish, usePack, useTakeOn } from '~/features/carry-out-floor-task';
import { useFormats } from '~/shared/i18n';
import { useKeys } from '~/shared/keys';
import { ErrorState, LateSkeleton } from '~/shared/ui';
import { Floor } from './Floor';
import classes from './floor.module.css';
import { useAmount } from './useAmount';

const route = getRouteApi('/room/warehouse/pack/$shipment');
const LIGHTEST = 0.01;
const HEAVIEST = 1000;

/** What was picked becomes parcels, each weighed. */
export default function Pack() {
  const { t } = useTranslation('warehouse');
  const { shipment: number } = route.useParams();
  const { data: shipment, error, refetch } = useQuery(shipmentQuery(number));
  const proposal = useQuery(proposalQuery(number));
  const { mutate: takeOn, error: taken } = useTakeOn();
  const navigate = useNavigate();
  const order = shipment?.orderNumber;
  const state = shipment?.state;
  useEffect(() => {
    if (order && state === 'PICKED') {
      takeOn({ orderNumber: order, shipment: number, step: 'PACK' });
    }
    if (state === 'PACKED' || state === 'ISSUED') {
      void navigate({ to: '/warehouse/label/$shipment', params: { shipment: number }, replace: true });
    }
  }, [order, state, number, takeOn, navigate]);
  const trouble = error ?? taken;
  if (shipment?.state === 'PICKED' && !taken && !proposal.isLoading) {
    return <Parcels number={number} orderNumber={shipment.orderNumber} lines={shipment.lines} proposed={proposal.data ?? []} />;
  }
  return (
    <Floor title={order ?? t('step.PACK')} back={{ to: '/warehouse', label: t('toQueue') }}>
      {trouble ? <ErrorState error={trouble} onRetry={() => void refetch()} /> : shipment ? <p className={classes.name}>{t(`state.${shipment.state}`)}</p> : <LateSkeleton rows={5} />}
    </Floor>
  );
}

interface Line {
  itemId: number;
  productNumber: string;
  name: string;
  unit: string;
  planned: number;
  picked?: number | null;
}

function Parcels({ number, orderNumber, lines, proposed }: { number: string; orderNumber: string; lines: readonly Line[]; proposed: readonly ProposedParcel[] }) {
  const { t } = useTranslation('warehouse');
  const amount = useAmount();
  const formats = useFormats();
  const pack = usePack(number);
  const finish = useFinish(number, 'PACK');
  const navigate = useNavigate();
  const [weights, setWeights] = useState<(number | '')[]>(() => (proposed.length > 0 ? proposed.map(() => '' as const) : ['']));
  const known = weights.filter((weight): weight is number => weight !== '' && weight >= LIGHTEST);
  const complete = known.length === weights.length;
  const total = known.reduce((sum, weight) => sum + weight, 0);
  const set = (index: number, weight: number | '') => setWeights(weights.map((old, at) => (at === index ? weight : old)));
  const add = () => setWeights([...weights, '']);
  const done = () =>
    complete &&
    pack.mutate(known, {
      onSuccess: () =>
        finish.mutate(
          { orderNumber, values: { parcels: known.length, weightKg: Number(total.toFixed(3)) } },
          { onSuccess: () => void navigate({ to: '/warehouse/label/$shipment', params: { shipment: number }, replace: true }) },
        ),
    });
  useKeys([{ keys: 'F2', label: t('parcel.add'), whileTyping: true, run: add }]);
  const trouble = pack.error ?? finish.error;
  const names = new Map(lines.map((line) => [line.productNumber, line.name]));
  const says = ({ boxCode, weightKg, contents }: ProposedParcel) =>
    t(boxCode ? 'parcel.box' : 'parcel.unboxed', {
      box: boxCode ?? '',
      weight: formats.number(weightKg),
      contents: contents.map((one) => `${formats.number(one.quantity)} × ${names.get(one.productNumber) ?? one.productNumber}`).join(', '),
    });
  return (
    <Floor
      title={orderNumber}
      back={{ to: '/warehouse', label: t('toQueue') }}
      aside={t('parcels', { count: weights.length })}
      foot={
        <Button
          form="parcels"
          type="submit"
          mih={64}
          h="auto"
          fz={20}
          disabled={!complete}
          loading={pack.isPending || finish.isPending}
          leftSection={<IconPackage size={28} aria-hidden="true" />}
        >
          {complete ? t('finish.PACK', { weight: formats.number(total) }) : t('parcel.weigh')}
        </Button>
      }
    >
      {trouble && <ErrorState error={trouble} />}
      <ul className={classes.list} aria-label={t('toPack')}>
        {lines
          .filter((line) => (line.picked ?? line.planned) > 0)
          .map((line) => (
            <li key={line.itemId}>
              <span>{line.name}</span>
              <span className={classes.amount}>{amount(line.picked ?? line.planned, line.unit)}</span>
            </li>
          ))}
      </ul>
      <form
        id="parcels"
        onSubmit={(event) => {
          event.preventDefault();
          done();
        }}
        style={{ display: 'grid', gap: 12 }}
      >
        {weights.map((weight, index) => (
          <div key={index} className={classes.parcel}>
            <NumberInput
              size="lg"
              label={t('parcel.weight', { number: index + 1 })}
              description={proposed[index] && says(proposed[index])}
              inputWrapperOrder={['label', 'description', 'input', 'error']}
              suffix=" kg"
              decimalScale={3}
              allowedDecimalSeparators={['.', ',']}
              allowNegative={false}
              hideControls
              min={LIGHTEST}
              max={HEAVIEST}
              autoFocus={index === (weights.length > proposed.length ? weights.length - 1 : 0)}
              value={weight}
              onChange={(value) => set(index, value === '' ? '' : Number(value))}
              styles={{ input: { height: 64, fontSize: 28, fontVariantNumeric: 'tabular-nums' }, label: { fontSize: 16 }, description: { fontSize: 16 } }}
            />
            <ActionIcon
              variant="default"
              size={64}
              disabled={weights.length === 1}
              aria-label={t('parcel.remove', { number: index + 1 })}
              onClick={() => setWeights(weights.filter((_, at) => at !== index))}
            >
              <IconTrash size={24} />
            </ActionIcon>
          </div>
        ))}
        <Button variant="default" h={64} fz={16} leftSection={<IconPlus size={24} aria-hidden="true" />} onClick={add}>
          {t('parcel.add')}
        </Button>
      </form>
    </Floor>
  );
}
