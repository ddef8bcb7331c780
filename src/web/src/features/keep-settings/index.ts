export { DeliveryServices } from './DeliveryServices';
export { MailSender } from './MailSender';
export { NumberSeries } from './NumberSeries';
export { PaymentMethods } from './PaymentMethods';
export { TaskTimes } from './TaskTimes';
