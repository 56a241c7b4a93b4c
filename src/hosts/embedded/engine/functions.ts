import type { Injector, Nullable } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import type { BaseValueObject, IFunctionInfo } from '@univerjs/preset-sheets-core';
import {
  ArrayValueObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IDescriptionService,
  IFunctionService,
  ValueObjectFactory,
} from '@univerjs/preset-sheets-core';
import type { FunctionResult, FunctionValue } from '../../../functions/definition';

/** A function as the grid is to know it. */
export interface GridFunction {
  /** As it is typed: `POLICY.VERDICT`. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly text: string; readonly optional: boolean }[];
  /** Takes cells as they are: numbers, texts, logicals, null for a blank, a matrix for a block, `#N/A` and the like for errors. */
  readonly call: (args: readonly unknown[]) => FunctionResult;
}

const ERRORS: Readonly<Record<string, ErrorType>> = {
  '#N/A': ErrorType.NA,
  '#VALUE!': ErrorType.VALUE,
  '#DIV/0!': ErrorType.DIV_BY_ZERO,
};

function scalar(value: Nullable<BaseValueObject>): unknown {
  if (value == null || value.isNull()) return null;
  return value.getValue();
}

/** The grid's own custom functions get 0 for a blank; asked this way, a blank is told from a zero. */
function argumentOf(value: BaseValueObject): unknown {
  if (!(value instanceof ArrayValueObject)) return scalar(value);
  return value.getArrayValue().map((row) => row.map(scalar));
}

function made(value: FunctionValue): BaseValueObject {
  return ValueObjectFactory.create(value);
}

function resultOf(result: FunctionResult): BaseValueObject {
  switch (result.kind) {
    case 'value':
      return made(result.value);
    case 'error':
      return ErrorValueObject.create(ERRORS[result.error] ?? ErrorType.VALUE);
    case 'matrix':
      return ArrayValueObject.create({
        calculateValueList: result.rows.map((row) => row.map(made)),
        rowCount: result.rows.length,
        columnCount: result.rows[0]?.length ?? 0,
        unitId: '',
        sheetId: '',
        row: -1,
        column: -1,
      });
  }
}

/** One of ours in the grid's engine. A throw would stop that engine for good, so none leaves here. */
class OurFunction extends BaseFunction {
  constructor(readonly ours: GridFunction) {
    super(ours.name);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    try {
      return resultOf(this.ours.call(variants.map(argumentOf)));
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }
}

/** Makes functions known to the engine and to the grid's own help. Only after a first workbook was made. */
export function registerFunctions(injector: Injector, functions: readonly GridFunction[]): void {
  injector.get(IFunctionService).registerExecutors(...functions.map((each) => new OurFunction(each)));
  injector.get(IDescriptionService).registerDescriptions(functions.map(helpOf));
}

function helpOf({ name, description, parameters }: GridFunction): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.text,
      example: '',
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}
