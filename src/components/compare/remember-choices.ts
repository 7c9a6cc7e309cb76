import { setInAddress } from '../address.ts';
import { type Choices, remember, remembered } from '../remember.ts';

/** How to read is remembered for every story, switched-off speakers for theirs: colours are a story's. */
const ofSpeaker = /^s\d$/;
const everyStory = 'compare';
const story = `compare${location.pathname.replace(/compare\/.*/, '')}`;

/** Sets the form as the address says, else as this reader last chose, and has the address say so. */
export function readChoices(form: HTMLFormElement): void {
  const address = Object.fromEntries(new URLSearchParams(location.search));
  const choices = { ...remembered(everyStory), ...remembered(story), ...address };
  for (const input of inputsOf(form)) {
    const choice = choices[input.name];
    if (choice === undefined) continue;
    // An address may ask for a view that there is not: what is checked stays.
    if (input.type !== 'radio') input.checked = choice !== 'off';
    else if (input.value === choice) input.checked = true;
  }
  showChoices(form);
}

/** Writes the form's state into the address. */
export function showChoices(form: HTMLFormElement): void {
  const choices = changedChoices(form);
  setInAddress(Object.fromEntries(inputsOf(form).map(({ name }) => [name, choices[name] ?? ''])));
}

/** Remembers the form's state on this machine. */
export function rememberChoices(form: HTMLFormElement): void {
  const choices = Object.entries(changedChoices(form));
  remember(everyStory, Object.fromEntries(choices.filter(([name]) => !ofSpeaker.test(name))));
  remember(story, Object.fromEntries(choices.filter(([name]) => ofSpeaker.test(name))));
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
