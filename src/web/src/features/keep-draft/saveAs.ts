/** Hands a text to the browser as a file to keep, as Camunda Modeler opens it. */
export function saveAs(name: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: name.endsWith('.form') ? 'application/json' : 'application/xml' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
