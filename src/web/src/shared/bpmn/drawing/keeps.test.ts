import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BpmnModdle } from 'bpmn-moddle';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import { describe, expect, it } from 'vitest';

const FOLDER = join(process.cwd(), '../../processes');

const diagrams = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.bpmn'));

/** Each tag with its attributes, in an order of its own, and each text; how they are spaced does not matter. */
function told(xml: string): string[] {
  const tags = [...xml.replace(/<\?xml[^>]*>/, '').matchAll(/<([\w:]+)((?:\s+[\w:-]+="[^"]*")*)\s*\/?>([^<]*)/g)];
  return tags.map(([, name, attributes, text]) => [name, ...attributes!.split(/\s+(?=[\w:-]+=)/).sort(), text!.trim()].join(' ')).sort();
}

describe('a diagram that is opened and saved', () => {
  it.each(diagrams)('has lost nothing: %s', async (name) => {
    const xml = readFileSync(join(FOLDER, name), 'utf8');
    const moddle = new BpmnModdle({ camunda });
    const { rootElement, warnings } = (await moddle.fromXML(xml)) as { rootElement: object; warnings: unknown[] };
    expect(warnings).toEqual([]);
    const saved = (await moddle.toXML(rootElement)).xml;
    expect(told(saved)).toEqual(told(xml));
  });
});
