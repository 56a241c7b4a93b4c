import { vocabulary } from '../../messages/message';
import { casesSchema } from '../../policy/schema/cases';
import { withNotes } from '../../policy/schema/notes';
import { packSchema } from '../../policy/schema/pack';

export const packSchemaWords = vocabulary({
  'pack-schema.wrote': { 'zh-CN': '格式说明已写入“{file}”', en: 'Wrote the schema to “{file}”' },
});

/** The JSON Schema of a pack file, or of its cases, for an editor to complete and explain what is written. */
export function schemaText(cases: boolean): string {
  return `${JSON.stringify(cases ? casesSchema() : withNotes(packSchema()), null, 2)}\n`;
}
