import { useAddress } from '../address/address.js';
import type { Frame } from '../api/frame.js';
import { type Pair, pairWith } from '../api/pair.js';
import { paramsOfPair } from '../ask/question.js';
import { useTexts } from '../messages/use-texts.js';
import { Choice } from './choice.js';

interface PairChoiceProps {
  readonly pair: Pair;
  readonly frame: Frame;
}

/** Which two countries a page is about. Nothing where there is one pair alone. */
export function PairChoice({ pair, frame }: PairChoiceProps) {
  const { t } = useTexts();
  const { change } = useAddress();
  if (frame.pairs.length < 2) return null;
  const countries = [...frame.countryNames];
  // A forum that is named is one of the countries before.
  const choose = (end: 'left' | 'right') => (country: string) =>
    change({ ...paramsOfPair(pairWith(pair, end, country, frame.pairs)), of: null });
  return (
    <form class="pair-choice" aria-label={t.form} onSubmit={(event) => event.preventDefault()}>
      <Choice label={t.countryLeft} value={pair[0]} options={countries} onChoose={choose('left')} />{' '}
      <span class="dash">–</span>{' '}
      <Choice
        label={t.countryRight}
        value={pair[1]}
        options={countries}
        onChoose={choose('right')}
      />
    </form>
  );
}
