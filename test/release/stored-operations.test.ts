import { type FieldNode, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { buildApiSchema } from '../../src/server/build-schema.js';
import { StoredDocuments } from '../../src/server/stored-documents.js';
import { apiOf, type TestApi } from '../support/api.js';
import { smallDataSet } from '../support/data/raw-data-set.js';
import { grafeoEngine } from '../support/grafeo-engine.js';
import { graphOf } from '../support/graph-of.js';

const schema = buildApiSchema();
const documents = StoredDocuments.read();
const FOLDER = (other: string, id: string) => `
  region PT-11
  region ${other}
  sector tiles nace_rev2=23
  row forums id=f${id} name_en=Forum${id} countries=PT|${other.slice(0, 2)}
  session s${id} 2008 forum=f${id}: region PT-11, region ${other}
  agreement a${id} 2008 session=s${id}: region PT-11, region ${other}
  programme g${id} forum=f${id} 2007: region PT-11, region ${other}
`;
const PAIR = { left: 'country:PT', right: 'country:KZ' };

let api: TestApi;
let destroy: () => Promise<void>;
beforeAll(async () => {
  const folders = [FOLDER('KZ-75', '1'), FOLDER('ES-MD', '2')].map(smallDataSet);
  const graph = await graphOf(grafeoEngine, ...folders);
  api = await apiOf(await graph.openStore(), { deadlineMs: 280_000 });
  destroy = () => graph.destroy();
});
afterAll(async () => {
  await api.close();
  await destroy();
});

test.each([
  ['Forum', { id: 'forum:f1', pair: PAIR }],
  ['Session', { session: 'session:s1', pair: PAIR }],
  ['SpecialisationOfRegion', { region: 'region:PT-11', sector: 'sector:tiles', pair: PAIR }],
])('%s can be asked of one of two pairs', async (name, variables) => {
  const { data, errors } = await api.ask(documents.byName(name) ?? '', variables);
  expect(errors).toBeUndefined();
  expect(Object.values(data ?? {})).toEqual([expect.any(Object)]);
});

test.each(documents.names)('%s passes a pair on to every field that takes one', (name) => {
  const types = new TypeInfo(schema);
  const without: string[] = [];
  const Field = ({ name: field, arguments: given }: FieldNode) => {
    const takesPair = types.getFieldDef()?.args.some((argument) => argument.name === 'pair');
    const isGiven = given?.some((argument) => argument.name.value === 'pair');
    if (takesPair && !isGiven) without.push(field.value);
  };
  visit(parse(documents.byName(name) ?? ''), visitWithTypeInfo(types, { Field }));
  expect(without).toEqual([]);
});
