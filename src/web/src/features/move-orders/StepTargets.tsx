import { NativeSelect, Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PreviewStep, Wish } from '~/entities/migration';
import { useFormats } from '~/shared/i18n';
import { SimpleTable, StatePill } from '~/shared/ui';

interface Props {
  steps: readonly PreviewStep[];
  wish: Wish;
  onTarget: (step: string, target: string) => void;
  onShow: (step: string) => void;
}

const STAY = '';

/** Where the orders at each step go on: as proposed, as chosen, or not at all, and why. */
export function StepTargets({ steps, wish, onTarget, onShow }: Props) {
  const { t } = useTranslation('migrations');
  const formats = useFormats();
  const rows = steps.map((step) => ({
    key: step.id,
    cells: [
      <UnstyledButton key="step" td="underline" onClick={() => onShow(step.id)}>
        {step.name}
      </UnstyledButton>,
      formats.number(step.instances),
      <NativeSelect
        key="target"
        size="xs"
        miw={180}
        aria-label={t('step.targetOf', { step: step.name })}
        value={step.target ?? STAY}
        data={[{ value: STAY, label: t('step.stays', { version: wish.from }) }, ...choices(step)]}
        onChange={(event) => onTarget(step.id, event.currentTarget.value)}
      />,
      <Why key="why" step={step} wish={wish} />,
    ],
  }));
  return <SimpleTable headings={[{ label: t('step.step') }, { label: t('step.orders'), right: true }, { label: t('step.target') }, { label: t('step.why') }]} rows={rows} nothing={t('step.none', { version: wish.from })} />;
}

/** Two steps may bear one name; then their ids tell them apart. */
function choices({ choices: offered }: PreviewStep) {
  const names = offered.map(({ name }) => name);
  return offered.map(({ id, name }) => ({ value: id, label: names.filter((each) => each === name).length > 1 ? `${name} (${id})` : name }));
}

function Why({ step, wish }: { step: PreviewStep; wish: Wish }) {
  const { t } = useTranslation('migrations');
  const chosen = wish.targets[step.id];
  if (step.target) {
    return <StatePill meaning={chosen ? 'info' : 'good'}>{t(chosen ? 'step.chosen' : 'step.equal')}</StatePill>;
  }
  return (
    <>
      <StatePill meaning="attention">{t('step.stay')}</StatePill>
      <Text size="sm">{step.problem ?? t(chosen === STAY ? 'step.wished' : 'step.noEqual', { version: wish.to })}</Text>
    </>
  );
}
