import type { FunctionDefinition } from './definition';
import { CHINESE_NAMES } from './names';

/** A parameter as Excel's metadata has it. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

/** A function as Excel's metadata has it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result?: { readonly type?: string; readonly dimensionality?: string };
}

/** The file that a manifest's metadata address leads to. */
export interface MetadataFile {
  /** Errors and data types reach functions as they are; without it Excel would answer in our stead. */
  readonly allowErrorForDataTypeAny: boolean;
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly functions: readonly FunctionMetadata[];
}

/** Parameters whose name is a word of the language that declares them. */
const NAMES: Readonly<Record<string, string>> = { className: 'class' };

/** The English file: what the generator read from the declarations, in the table's order. */
export function englishMetadata(
  generated: readonly FunctionMetadata[],
  definitions: readonly FunctionDefinition[],
): MetadataFile {
  const functions = definitions.map(({ id }) => {
    const found = generated.find((each) => each.id === id);
    if (!found) throw new Error(`no declaration with @customfunction ${id}`);
    const parameters = found.parameters.map((each) => ({ ...each, name: NAMES[each.name] ?? each.name }));
    return { ...found, parameters, result: found.result ?? {} };
  });
  if (generated.length !== functions.length) throw new Error('a declaration has no definition in the table');
  return { allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: true, functions };
}

/** The same file with Chinese names and texts; ids, types and order stay, for Excel matches by them. */
export function chineseMetadata(english: MetadataFile, definitions: readonly FunctionDefinition[]): MetadataFile {
  const functions = english.functions.map((each) => {
    const definition = definitions.find(({ id }) => id === each.id);
    if (definition?.chinese.parameters.length !== each.parameters.length) {
      throw new Error(`${each.id}: the Chinese parameters are not those of the declaration`);
    }
    const { description, parameters } = definition.chinese;
    return {
      ...each,
      name: CHINESE_NAMES[definition.id],
      description,
      parameters: each.parameters.map((parameter, index) => ({
        ...parameter,
        name: parameters[index]?.name ?? '',
        description: parameters[index]?.text ?? '',
      })),
    };
  });
  return { ...english, functions };
}
