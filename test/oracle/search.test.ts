import { smallDataSet } from '../support/data/raw-data-set.js';
import { fold, foundActors } from '../support/oracle/search.js';

test('names are folded', () => {
  expect(fold('Ёлка, Йод')).toBe('елка иод');
  expect(fold('STRAẞE Łódź–Đør')).toBe('strasse lodz dor');
  expect(fold('Smørrebrød, Æon, Œuvre, ılık')).toBe('smorrebrod aeon oeuvre ilik');
  expect(fold("Valle d'Aosta/Vallée d’Aoste")).toBe('valle d aosta vallee d aoste');
});

test('each word of the query begins a word of one and the same name', () => {
  const raw = smallDataSet(`
    region PT-11 name_en="North Valley" name_pt=Vale other_names="Upper Valley|Alto Vale"
    region KZ-75
    institution mint country=PT name_en="Ministry of Industry" abbreviation=MINT
    firm valley country=KZ name="Valley Tiles"
  `);
  expect(foundActors(raw, 'val')).toEqual(['firm:valley', 'region:PT-11']);
  expect(foundActors(raw, 'upp val')).toEqual(['region:PT-11']);
  // "North" and "Alto" stand in two names of one region.
  expect(foundActors(raw, 'north alto')).toEqual([]);
  expect(foundActors(raw, 'mint')).toEqual(['institution:mint']);
  expect(foundActors(raw, 'VÁL', ['firm'])).toEqual(['firm:valley']);
  expect(foundActors(raw, ' – ')).toEqual([]);
});
