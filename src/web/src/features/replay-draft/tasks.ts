/** A human task of a diagram and the form it shows. */
export interface HumanTask {
  id: string;
  name: string;
  form: string;
}

const BPMN = 'http://www.omg.org/spec/BPMN/20100524/MODEL';
const CAMUNDA = 'http://camunda.org/schema/1.0/bpmn';

export function humanTasks(xml: string): HumanTask[] {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  return [...document.getElementsByTagNameNS(BPMN, 'userTask')].map((task) => ({
    id: task.getAttribute('id') ?? '',
    name: task.getAttribute('name') ?? task.getAttribute('id') ?? '',
    form: task.getAttributeNS(CAMUNDA, 'formRef') ?? '',
  }));
}
