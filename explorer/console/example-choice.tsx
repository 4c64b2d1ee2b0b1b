import { useAddress } from '../address/address.js';
import { useTexts } from '../messages/use-texts.js';
import { isOfPage, OPERATIONS } from './operations.js';

/** The stored operations, to begin with one: a choice opens it beside what is being written. */
export function ExampleChoice() {
  const { t } = useTexts();
  const { go } = useAddress();
  const groups = [
    [t.console.questions, OPERATIONS.filter((each) => !isOfPage(each))],
    [t.console.ofPages, OPERATIONS.filter(isOfPage)],
  ] as const;
  return (
    <label class="field">
      <span>{t.console.examples}</span>
      <select
        value=""
        onChange={(event) => go('/console', { operation: event.currentTarget.value })}
      >
        <option value="">{t.console.choose}</option>
        {groups.map(([label, operations]) => (
          <optgroup key={label} label={label}>
            {operations.map(({ name, question }) => (
              <option key={name} value={name} lang="en">
                {name}: {question}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
