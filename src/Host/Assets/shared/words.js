// Sentences in the reader's language. The page brings them by their English text, which stands where it is said; in English there is nothing to bring.
const { lang, dir } = document.documentElement;
const words = JSON.parse(document.getElementById('words')?.textContent ?? '{}');
const plurals = new Intl.PluralRules(lang);

/** A sentence with what goes into it: say('Save {0}', name). */
export const say = (sentence, ...values) => fill(words[sentence] ?? sentence, values);

/** A sentence as nodes, where what goes into it has an element of its own. */
export const sayWith = (sentence, ...values) => (words[sentence] ?? sentence).split(/\{(\d)\}/).map((part, index) => (index % 2 === 0 ? part : values[part]));

/** A sentence about so many: sayCount(3, '{0} photo', '{0} photos'). The first value is the count itself. */
export function sayCount(number, one, many, ...values) {
  const forms = words[many] ?? { one, other: many };
  return fill(forms[plurals.select(number)] ?? forms.other, [figure(number), ...values]);
}

/** A number as the reader writes it. */
export const figure = (number, options) => number.toLocaleString(lang, options);

// Names keep their own direction among words of the other.
const fill = (text, values) => text.replace(/\{(\d)\}/g, (_, index) => (dir === 'rtl' ? `\u2068${values[index]}\u2069` : values[index]));
