const storageKey = 'variorum:compare';

/** Names of the controls; in the address only where they differ from the page's own setting. */
type Choices = Record<string, string>;

/** Sets the form as the address says, else as this reader last chose. */
export function readChoices(form: HTMLFormElement): void {
  const address = Object.fromEntries(new URLSearchParams(location.search));
  const choices = { ...remembered(), ...address };
  for (const input of inputsOf(form)) {
    const choice = choices[input.name];
    if (choice === undefined) continue;
    input.checked = input.type === 'radio' ? input.value === choice : choice !== 'off';
  }
}

/** Writes the form's state into the address and remembers it. */
export function showChoices(form: HTMLFormElement): void {
  const choices = changedChoices(form);
  const address = new URL(location.href);
  for (const { name } of inputsOf(form)) address.searchParams.delete(name);
  for (const [name, value] of Object.entries(choices)) address.searchParams.set(name, value);
  history.replaceState(history.state, '', address);
  try {
    localStorage.setItem(storageKey, JSON.stringify(choices));
  } catch {
    // A reader may forbid storage; the address still carries the state.
  }
}

/** Speakers are a matter of one page: they stay in the address and are not remembered. */
function remembered(): Choices {
  try {
    const stored: Choices = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
    return Object.fromEntries(Object.entries(stored).filter(([name]) => !/^s\d$/.test(name)));
  } catch {
    return {};
  }
}

function changedChoices(form: HTMLFormElement): Choices {
  const choices: Choices = {};
  for (const input of inputsOf(form)) {
    if (input.checked === input.defaultChecked) continue;
    if (input.type === 'checkbox') choices[input.name] = input.checked ? 'on' : 'off';
    else if (input.checked) choices[input.name] = input.value;
  }
  return choices;
}

function inputsOf(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('input')];
}
