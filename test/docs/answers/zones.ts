import { type RawDataSet, rowsOf } from '../../support/data/raw-data-set.js';
import { compareInitiatives } from '../../support/oracle/dates.js';
import { countedInitiatives } from '../../support/oracle/initiatives.js';
import { recordOf } from '../../support/oracle/record.js';
import { apiWord, compareText } from '../../support/oracle/vocabulary.js';
import { labelOf } from './labels.js';
import { known, nameOf, rowOf, shownForm } from './names.js';
import { page } from './pages.js';

/** The acts by id, the zones that each founds, and what is in them. */
export function zones(raw: RawDataSet, { first }: { readonly first: number }) {
  const acts = rowsOf(raw, 'legal_acts').map(({ id }) => `legal-act:${id}`);
  const districts = rowsOf(raw, 'districts');
  const nodes = acts.sort(compareText).map((id) => {
    const row = rowOf(raw, id);
    const founded = districts
      .filter(({ legal_act }) => `legal-act:${legal_act}` === id)
      .map((district) => `district:${district.id}`);
    return {
      id,
      title: shownForm(row, 'title'),
      date: known(row, 'date'),
      districts: page(founded.sort(compareText), first, (district) => zone(raw, district, first)),
    };
  });
  return { legalActs: { nodes: nodes.slice(0, first) } };
}

function zone(raw: RawDataSet, id: string, first: number) {
  const kind = known(rowOf(raw, id), 'sez_kind');
  const firms = rowsOf(raw, 'firms')
    .filter(({ district }) => `district:${district}` === id)
    .map((firm) => `firm:${firm.id}`);
  const projects = recordOf(raw)
    .initiatives.filter(({ district }) => district === id)
    .sort(compareInitiatives);
  const named = (one: string) => ({ id: one, name: nameOf(raw, one) });
  return {
    ...named(id),
    sezKind: kind === null ? null : apiWord(kind),
    projects: page(projects, first, ({ id: project, date, status }) => ({
      ...named(project),
      date,
      status,
    })),
    countedInitiatives: page(countedInitiatives(raw, id), first, (one) => ({
      id: one,
      label: labelOf(raw, one),
    })),
    firms: page(firms.sort(compareText), first, named),
  };
}
