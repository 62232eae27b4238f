/** A word and its part of speech in, its lemma out. */

export function lemma(form: string, _upos: string): string {
  return form.toLowerCase();
}
