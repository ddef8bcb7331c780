/** What Camunda adds to DMN, so that it is kept when a table is saved. */
export const expanded = {
  name: 'Camunda',
  uri: 'http://camunda.org/schema/1.0/dmn',
  prefix: 'camunda',
  xml: { tagAlias: 'lowerCase' },
  associations: [],
  types: [
    {
      name: 'Decision',
      extends: ['dmn:Decision'],
      properties: [
        { name: 'versionTag', isAttr: true, type: 'String' },
        { name: 'historyTimeToLive', isAttr: true, type: 'String' },
      ],
    },
    { name: 'Input', extends: ['dmn:InputClause'], properties: [{ name: 'inputVariable', isAttr: true, type: 'String' }] },
  ],
};
