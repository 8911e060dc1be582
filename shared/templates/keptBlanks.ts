import { blankField } from '../derive/blankFields';
import type { Run } from '../draft/blocks';
import type { Facts } from '../draft/draft';
import { factOf } from '../draft/factOf';
import { splitFieldText } from '../draft/fieldText';
import { isFieldRun, normaliseRuns, textRun } from '../draft/runs';
import { ownValue } from '../ownValue';
import { fieldInfo } from './fieldLabel';
import { knownFields } from './knownFields';
import type { FieldGroup, Template, TemplateField } from './template';

/** The blanks of a paper as its template will have them: kept under a name, or turned into text. */
export class KeptBlanks {
  readonly #facts: Facts;
  readonly #asText: ReadonlySet<string>;
  readonly #source: Template;
  /** Names in the template, by those of the paper, in the order of their first use. */
  readonly #names = new Map<string, string>();

  constructor(facts: Facts, asText: ReadonlySet<string>, source: Template) {
    this.#facts = facts;
    this.#asText = asText;
    this.#source = source;
  }

  /** A text with `{{field}}` blanks, as the template writes it. */
  text(text: string): string {
    return splitFieldText(text)
      .map((part) =>
        part.kind === 'text'
          ? part.text
          : (this.#fixed(part.field) ?? `{{${this.#name(part.field)}}}`),
      )
      .join('');
  }

  /** The runs of a paragraph, as the template writes them. */
  runs(runs: readonly Run[]): readonly Run[] {
    return normaliseRuns(
      runs.map((run) => {
        if (!isFieldRun(run)) return run;
        const fixed = this.#fixed(run.field);
        return fixed === null
          ? { ...run, field: this.#name(run.field) }
          : textRun(fixed.replaceAll('\n', ' '), run.marks);
      }),
    );
  }

  /**
   * What the template declares: every blank in use that is not known everywhere, in its groups. The
   * order of the source stays, for a default may read only what stands before it.
   */
  declarations(): FieldGroup[] {
    const declared: { readonly name: string; readonly field: TemplateField }[] = [];
    // A default may read further fields, which are then used as well: the map grows meanwhile.
    for (const [field, name] of this.#names) {
      if (!isKnownEverywhere(name)) declared.push({ name, field: this.#declared(field) });
    }
    // Blanks of a derived stretch stand in no text of the template, yet it may say more of them.
    for (const { id } of this.#source.fields) {
      if (blankField(id) !== null && !this.#names.has(id)) {
        declared.push({ name: id, field: this.#declared(id) });
      }
    }
    const place = new Map(this.#source.fields.map(({ id }, index) => [id, index]));
    const placeOf = (id: string) => place.get(id) ?? place.size;
    const groups = new Map<string, FieldGroup['items'][number][]>();
    for (const { name, field } of declared.toSorted(
      (a, b) => placeOf(a.field.id) - placeOf(b.field.id),
    )) {
      const { group, ...item } = field;
      groups.set(group, [...(groups.get(group) ?? []), { ...item, id: name }]);
    }
    return [...groups].map(([group, items]) => ({ group, items }));
  }

  #declared(field: string): TemplateField {
    const own = this.#source.fields.find(({ id }) => id === field);
    if (own === undefined) {
      const { label, type, group } = fieldInfo(null, field);
      return { id: field, label, type, group, optional: true };
    }
    return own.default === undefined ? own : { ...own, default: this.text(own.default) };
  }

  #fixed(field: string): string | null {
    return this.#asText.has(field) ? factOf(this.#facts, field) || null : null;
  }

  /** Fields that stand for one item of one conference get a name that any paper may have. */
  #name(field: string): string {
    const known = this.#names.get(field);
    if (known !== undefined) return known;
    const name = isKnownEverywhere(field) || /^[a-z]\w*$/.test(field) ? field : this.#free(field);
    this.#names.set(field, name);
    return name;
  }

  #free(field: string): string {
    const base = `f_${field.replace(/\W/g, '_')}`;
    const taken = new Set(this.#names.values());
    let name = base;
    for (let count = 2; taken.has(name); count += 1) name = `${base}_${count}`;
    return name;
  }
}

function isKnownEverywhere(field: string): boolean {
  return ownValue(knownFields, field) !== undefined || blankField(field) !== null;
}
