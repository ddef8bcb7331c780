import { IconPackage, IconShoppingCart } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Job } from '~/entities/shipment';
import { useFormats } from '~/shared/i18n';
import { DateTime } from '~/shared/ui';
import classes from './floor.module.css';

export function jobAddress({ step, shipmentNumber }: Pick<Job, 'step' | 'shipmentNumber'>) {
  const params = { shipment: shipmentNumber };
  return step === 'PICK' ? ({ to: '/warehouse/pick/$shipment', params } as const) : ({ to: '/warehouse/pack/$shipment', params } as const);
}

export function JobLink({ job }: { job: Job }) {
  const { t } = useTranslation('warehouse');
  const formats = useFormats();
  const Icon = job.step === 'PICK' ? IconShoppingCart : IconPackage;
  return (
    <Link {...jobAddress(job)} className={classes.job}>
      <Icon size={32} stroke={1.6} aria-hidden="true" />
      <span>
        <span className={classes.jobName}>{job.orderNumber}</span>
        <br />
        <span className={classes.jobFacts}>
          {t('stops', { count: job.stops })}, {t('pieces', { pieces: formats.number(job.pieces) })}, <DateTime value={job.plannedAt} as="distance" />
        </span>
      </span>
      <span className={classes.jobStep}>
        {job.step === 'PICK' && job.confirmed > 0 ? t('begun', { done: job.confirmed, of: job.stops }) : t(`step.${job.step}`)}
      </span>
    </Link>
  );
}
