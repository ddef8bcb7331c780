import { Button, Group, NativeSelect, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agreement, Terms } from '~/entities/carrier';
import { today, useFormats } from '~/shared/i18n';
import { Part } from '~/shared/ui';
import { TermsForm } from './TermsForm';

type Service = Agreement['services'][number];
const NEW_TERMS: Omit<Terms, 'validFrom'> = {
  currency: 'EUR',
  volumetricDivisor: 6000,
  weightStepKg: 1,
  roundEachParcel: true,
  fuelPercent: 0,
  zones: [{ country: '*', zone: 1 }],
  rates: [{ zone: 1, upToKg: 5, price: 0 }],
  beyond: [],
  surcharges: [],
};

/** The day after the last prices began, for new ones: never one that is taken. */
function nextStart(tariffs: Terms[]): string {
  const last = tariffs.map(({ validFrom }) => validFrom).sort().at(-1);
  if (last === undefined || last < today()) {
    return today();
  }
  const next = new Date(`${last}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** A service: how long it takes, until when it leaves today, and its prices from one day to another. */
export function ServiceForm({ service, known, onChange, onRemove }: { service: Service; known: boolean; onChange: (service: Service) => void; onRemove?: () => void }) {
  const { t } = useTranslation('admin');
  const formats = useFormats();
  const [shown, setShown] = useState(Math.max(0, service.tariffs.length - 1));
  const terms = service.tariffs[shown];
  const change = (part: Partial<Service>) => onChange({ ...service, ...part });
  const addTerms = () => {
    const last = service.tariffs.at(-1) ?? NEW_TERMS;
    change({ tariffs: [...service.tariffs, { ...last, validFrom: nextStart(service.tariffs), validUntil: null }] });
    setShown(service.tariffs.length);
  };
  return (
    <Part
      title={service.name || t('service.new')}
      actions={
        onRemove && (
          <Button variant="subtle" color="gray" size="compact-sm" leftSection={<IconTrash size={14} aria-hidden="true" />} onClick={onRemove}>
            {t('service.remove')}
          </Button>
        )
      }
    >
      <Stack gap="sm">
        <Group grow align="start" maw={860}>
          <TextInput label={t('carrier.code')} required withAsterisk={false} maxLength={20} readOnly={known} value={service.code} onChange={(event) => change({ code: event.currentTarget.value.toUpperCase() })} />
          <TextInput label={t('service.name')} required withAsterisk={false} maxLength={100} value={service.name} onChange={(event) => change({ name: event.currentTarget.value })} />
          <NumberInput label={t('service.transit')} min={0} max={60} allowDecimal={false} value={service.transitDays} onChange={(value) => change({ transitDays: Number(value) })} />
          <TextInput type="time" label={t('service.cutOff')} description={t('service.cutOffHint')} value={service.cutOff?.slice(0, 5) ?? ''} onChange={(event) => change({ cutOff: event.currentTarget.value ? `${event.currentTarget.value}:00` : null })} />
        </Group>
        <Group align="end">
          {service.tariffs.length > 0 && (
            <NativeSelect
              label={t('terms.title')}
              value={String(shown)}
              data={service.tariffs.map(({ validFrom, validUntil }, at) => ({ value: String(at), label: t(validUntil ? 'terms.fromUntil' : 'terms.from', { from: formats.date(validFrom), until: validUntil ? formats.date(validUntil) : '' }) }))}
              onChange={(event) => setShown(Number(event.currentTarget.value))}
            />
          )}
          <Button variant="default" leftSection={<IconPlus size={14} aria-hidden="true" />} onClick={addTerms}>
            {t('terms.add')}
          </Button>
        </Group>
        {terms ? (
          <TermsForm
            key={shown}
            terms={terms}
            onChange={(next) => change({ tariffs: service.tariffs.map((each, at) => (at === shown ? next : each)) })}
            onRemove={() => {
              change({ tariffs: service.tariffs.filter((_, at) => at !== shown) });
              setShown(Math.max(0, shown - 1));
            }}
          />
        ) : (
          <Text c="dimmed">{t('terms.none')}</Text>
        )}
      </Stack>
    </Part>
  );
}
