// A verb and the one above it in, whether the verb has a subject that the parser hung elsewhere out.
import { dependents, formOf, type TreeIndex, tagOf } from "../tree-index.ts";

/** "accuses Chad of threats as a sailor wielded a rifle": a finite clause behind "as" has a subject, which the parser hung elsewhere. */
export const hasLostSubject = (index: TreeIndex, verb: number, head: number): boolean =>
  /^(VBD|VBZ)$/.test(tagOf(index, verb)) &&
  verb > head &&
  dependents(index, head, "obl", "advcl").some(
    (word) =>
      word < verb &&
      [word, ...dependents(index, word, "obl")].some((each) =>
        dependents(index, each, "case", "mark").some((mark) =>
          /^(as|while|when|after|before)$/.test(formOf(index, mark)),
        ),
      ) &&
      !index.tree.forms.slice(word, verb).some((form) => /^(,|and|but|then|or)$/.test(form)),
  );
