// Made by scripts/generate-schema.ts.
'use strict';
exports.validatePlan = validate52;
const schema19 = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'allocation-plan.schema.json',
  title: 'Allocation plan',
  type: 'object',
  properties: {
    format: { type: 'string', const: 'allocation-plan/1' },
    name: { $ref: '#/$defs/texts' },
    steps: {
      type: 'array',
      items: {
        type: 'object',
        discriminator: { propertyName: 'step' },
        required: ['step'],
        oneOf: [
          { $ref: '#/$defs/step-exclude' },
          { $ref: '#/$defs/step-one' },
          { $ref: '#/$defs/step-rank' },
          { $ref: '#/$defs/step-take' },
          { $ref: '#/$defs/step-ceiling' },
          { $ref: '#/$defs/step-spread' },
        ],
      },
    },
    $schema: { type: 'string', pattern: '\\S' },
    group: {
      type: 'object',
      properties: {
        headers: { type: 'array', items: { type: 'string', pattern: '\\S' }, minItems: 1 },
        blank: { type: 'string', enum: ['none', 'unknown'] },
      },
      required: ['headers'],
      additionalProperties: false,
    },
  },
  required: ['format', 'name', 'steps'],
  additionalProperties: false,
  $defs: {
    texts: {
      type: 'object',
      properties: { 'zh-CN': { type: 'string', pattern: '\\S' }, en: { type: 'string', pattern: '\\S' } },
      required: ['zh-CN', 'en'],
      additionalProperties: false,
    },
    words: { type: 'string', pattern: '\\S' },
    'step-exclude': {
      type: 'object',
      properties: {
        step: { type: 'string', const: 'exclude' },
        name: { $ref: '#/$defs/texts' },
        measures: {
          type: 'array',
          items: {
            type: ['integer', 'object'],
            properties: {
              pack: { type: 'string', pattern: '^([a-z0-9]+(-[a-z0-9]+)*)$' },
              measure: { type: 'integer', minimum: 1 },
            },
            required: ['pack', 'measure'],
            additionalProperties: false,
            minimum: 1,
          },
          minItems: 2,
        },
        keep: { type: 'string', enum: ['better', 'first'] },
        from: {
          type: 'object',
          properties: { measure: { type: 'integer', minimum: 0 }, words: { $ref: '#/$defs/words' } },
          required: ['measure', 'words'],
          additionalProperties: false,
        },
        reading: { type: 'boolean' },
      },
      required: ['step', 'name', 'measures', 'keep'],
      additionalProperties: false,
    },
    'step-one': {
      type: 'object',
      properties: {
        step: { type: 'string', const: 'one' },
        name: { $ref: '#/$defs/texts' },
        keep: { type: 'string', enum: ['better', 'head'] },
        from: {
          type: 'object',
          properties: { measure: { type: 'integer', minimum: 0 }, words: { $ref: '#/$defs/words' } },
          required: ['measure', 'words'],
          additionalProperties: false,
        },
        reading: { type: 'boolean' },
        measures: {
          type: 'array',
          items: {
            type: ['integer', 'object'],
            properties: {
              pack: { type: 'string', pattern: '^([a-z0-9]+(-[a-z0-9]+)*)$' },
              measure: { type: 'integer', minimum: 1 },
            },
            required: ['pack', 'measure'],
            additionalProperties: false,
            minimum: 1,
          },
          minItems: 1,
        },
      },
      required: ['step', 'name', 'keep'],
      additionalProperties: false,
    },
    'step-rank': {
      type: 'object',
      properties: {
        step: { type: 'string', const: 'rank' },
        name: { $ref: '#/$defs/texts' },
        by: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              of: { type: 'string', enum: ['figure', 'base', 'growth', 'increment', 'award'] },
              metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
              order: { type: 'string', enum: ['high-first', 'low-first'] },
            },
            required: ['of'],
            additionalProperties: false,
          },
          minItems: 1,
        },
        ties: { type: 'string', enum: ['all-in', 'all-out', 'unsure'] },
        from: {
          type: 'object',
          properties: { measure: { type: 'integer', minimum: 0 }, words: { $ref: '#/$defs/words' } },
          required: ['measure', 'words'],
          additionalProperties: false,
        },
        reading: { type: 'boolean' },
        measures: {
          type: 'array',
          items: {
            type: ['integer', 'object'],
            properties: {
              pack: { type: 'string', pattern: '^([a-z0-9]+(-[a-z0-9]+)*)$' },
              measure: { type: 'integer', minimum: 1 },
            },
            required: ['pack', 'measure'],
            additionalProperties: false,
            minimum: 1,
          },
          minItems: 1,
        },
      },
      required: ['step', 'name', 'by', 'ties'],
      additionalProperties: false,
    },
    'step-take': {
      type: 'object',
      properties: {
        step: { type: 'string', const: 'take' },
        name: { $ref: '#/$defs/texts' },
        from: {
          type: 'object',
          properties: { measure: { type: 'integer', minimum: 0 }, words: { $ref: '#/$defs/words' } },
          required: ['measure', 'words'],
          additionalProperties: false,
        },
        reading: { type: 'boolean' },
        measures: {
          type: 'array',
          items: {
            type: ['integer', 'object'],
            properties: {
              pack: { type: 'string', pattern: '^([a-z0-9]+(-[a-z0-9]+)*)$' },
              measure: { type: 'integer', minimum: 1 },
            },
            required: ['pack', 'measure'],
            additionalProperties: false,
            minimum: 1,
          },
          minItems: 1,
        },
        per: { type: 'string', enum: ['all', 'city', 'county', 'industry', 'group'] },
        count: { type: 'integer', minimum: 1 },
        quotas: {
          type: 'array',
          items: {
            type: 'object',
            properties: { of: { type: 'string', pattern: '\\S' }, count: { type: 'integer', minimum: 1 } },
            required: ['of', 'count'],
            additionalProperties: false,
          },
          minItems: 1,
        },
      },
      required: ['step', 'name'],
      additionalProperties: false,
    },
    'step-ceiling': {
      type: 'object',
      properties: {
        step: { type: 'string', const: 'ceiling' },
        name: { $ref: '#/$defs/texts' },
        over: { type: 'string', enum: ['all', 'city', 'county', 'industry', 'group', 'enterprise'] },
        amount: {
          type: 'object',
          properties: {
            value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
            parameter: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
            pack: { type: 'string', pattern: '\\S' },
            metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
          },
          required: [],
          additionalProperties: false,
        },
        cut: { type: 'string', enum: ['pro-rata', 'by-rank', 'last-out'] },
        from: {
          type: 'object',
          properties: { measure: { type: 'integer', minimum: 0 }, words: { $ref: '#/$defs/words' } },
          required: ['measure', 'words'],
          additionalProperties: false,
        },
        reading: { type: 'boolean' },
        measures: {
          type: 'array',
          items: {
            type: ['integer', 'object'],
            properties: {
              pack: { type: 'string', pattern: '^([a-z0-9]+(-[a-z0-9]+)*)$' },
              measure: { type: 'integer', minimum: 1 },
            },
            required: ['pack', 'measure'],
            additionalProperties: false,
            minimum: 1,
          },
          minItems: 1,
        },
        unit: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
        rest: { type: 'string', enum: ['largest-remainder', 'first', 'left'] },
      },
      required: ['step', 'name', 'over', 'amount', 'cut'],
      additionalProperties: false,
    },
    'step-spread': {
      type: 'object',
      properties: {
        step: { type: 'string', const: 'spread' },
        name: { $ref: '#/$defs/texts' },
        over: { type: 'string', enum: ['city', 'county'] },
        amount: {
          type: 'object',
          properties: {
            value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
            parameter: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
            pack: { type: 'string', pattern: '\\S' },
            metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
          },
          required: [],
          additionalProperties: false,
        },
        by: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              of: { type: 'string', enum: ['figure', 'increment', 'award', 'count'] },
              weight: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
              metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
            },
            required: ['of', 'weight'],
            additionalProperties: false,
          },
          minItems: 1,
        },
        from: {
          type: 'object',
          properties: { measure: { type: 'integer', minimum: 0 }, words: { $ref: '#/$defs/words' } },
          required: ['measure', 'words'],
          additionalProperties: false,
        },
        reading: { type: 'boolean' },
        measures: {
          type: 'array',
          items: {
            type: ['integer', 'object'],
            properties: {
              pack: { type: 'string', pattern: '^([a-z0-9]+(-[a-z0-9]+)*)$' },
              measure: { type: 'integer', minimum: 1 },
            },
            required: ['pack', 'measure'],
            additionalProperties: false,
            minimum: 1,
          },
          minItems: 1,
        },
        unit: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
        rest: { type: 'string', enum: ['largest-remainder', 'first', 'left'] },
      },
      required: ['step', 'name', 'over', 'amount', 'by'],
      additionalProperties: false,
    },
  },
};
const schema20 = {
  type: 'object',
  properties: { 'zh-CN': { type: 'string', pattern: '\\S' }, en: { type: 'string', pattern: '\\S' } },
  required: ['zh-CN', 'en'],
  additionalProperties: false,
};
const pattern3 = new RegExp('\\S', 'u');

function validate53(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data['zh-CN'] === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'zh-CN' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.en === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'en' } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'zh-CN' || key0 === 'en')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data['zh-CN'] !== undefined) {
      let data0 = data['zh-CN'];
      if (typeof data0 === 'string') {
        if (!pattern3.test(data0)) {
          const err3 = {
            instancePath: instancePath + '/zh-CN',
            schemaPath: '#/properties/zh-CN/pattern',
            keyword: 'pattern',
            params: { pattern: '\\S' },
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = {
          instancePath: instancePath + '/zh-CN',
          schemaPath: '#/properties/zh-CN/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.en !== undefined) {
      let data1 = data.en;
      if (typeof data1 === 'string') {
        if (!pattern3.test(data1)) {
          const err5 = {
            instancePath: instancePath + '/en',
            schemaPath: '#/properties/en/pattern',
            keyword: 'pattern',
            params: { pattern: '\\S' },
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/en',
          schemaPath: '#/properties/en/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema21 = {
  type: 'object',
  properties: {
    step: { type: 'string', const: 'exclude' },
    name: { $ref: '#/$defs/texts' },
    measures: {
      type: 'array',
      items: {
        type: ['integer', 'object'],
        properties: {
          pack: { type: 'string', pattern: '^([a-z0-9]+(-[a-z0-9]+)*)$' },
          measure: { type: 'integer', minimum: 1 },
        },
        required: ['pack', 'measure'],
        additionalProperties: false,
        minimum: 1,
      },
      minItems: 2,
    },
    keep: { type: 'string', enum: ['better', 'first'] },
    from: {
      type: 'object',
      properties: { measure: { type: 'integer', minimum: 0 }, words: { $ref: '#/$defs/words' } },
      required: ['measure', 'words'],
      additionalProperties: false,
    },
    reading: { type: 'boolean' },
  },
  required: ['step', 'name', 'measures', 'keep'],
  additionalProperties: false,
};
const schema22 = { type: 'string', pattern: '\\S' };

function validate57(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data === 'string') {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: '#/pattern', keyword: 'pattern', params: { pattern: '\\S' } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = { dynamicProps: false, dynamicItems: false };

const pattern5 = new RegExp('^([a-z0-9]+(-[a-z0-9]+)*)$', 'u');

function validate55(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.step === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'step' } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'name' } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.measures === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'measures' },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.keep === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'keep' } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === 'step' ||
        key0 === 'name' ||
        key0 === 'measures' ||
        key0 === 'keep' ||
        key0 === 'from' ||
        key0 === 'reading'
      )) {
        const err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.step !== undefined) {
      let data0 = data.step;
      if (typeof data0 !== 'string') {
        const err5 = {
          instancePath: instancePath + '/step',
          schemaPath: '#/properties/step/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if ('exclude' !== data0) {
        const err6 = {
          instancePath: instancePath + '/step',
          schemaPath: '#/properties/step/const',
          keyword: 'const',
          params: { allowedValue: 'exclude' },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.name !== undefined) {
      if (
        !validate53(data.name, {
          instancePath: instancePath + '/name',
          parentData: data,
          parentDataProperty: 'name',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.measures !== undefined) {
      let data2 = data.measures;
      if (Array.isArray(data2)) {
        if (data2.length < 2) {
          const err7 = {
            instancePath: instancePath + '/measures',
            schemaPath: '#/properties/measures/minItems',
            keyword: 'minItems',
            params: { limit: 2 },
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (
            !(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) &&
            !(data3 && typeof data3 == 'object' && !Array.isArray(data3))
          ) {
            const err8 = {
              instancePath: instancePath + '/measures/' + i0,
              schemaPath: '#/properties/measures/items/type',
              keyword: 'type',
              params: { type: schema21.properties.measures.items.type },
            };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data3 == 'number' && isFinite(data3)) {
            if (data3 < 1 || isNaN(data3)) {
              const err9 = {
                instancePath: instancePath + '/measures/' + i0,
                schemaPath: '#/properties/measures/items/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
          if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
            if (data3.pack === undefined) {
              const err10 = {
                instancePath: instancePath + '/measures/' + i0,
                schemaPath: '#/properties/measures/items/required',
                keyword: 'required',
                params: { missingProperty: 'pack' },
              };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (data3.measure === undefined) {
              const err11 = {
                instancePath: instancePath + '/measures/' + i0,
                schemaPath: '#/properties/measures/items/required',
                keyword: 'required',
                params: { missingProperty: 'measure' },
              };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            for (const key1 in data3) {
              if (!(key1 === 'pack' || key1 === 'measure')) {
                const err12 = {
                  instancePath: instancePath + '/measures/' + i0,
                  schemaPath: '#/properties/measures/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key1 },
                };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data3.pack !== undefined) {
              let data4 = data3.pack;
              if (typeof data4 === 'string') {
                if (!pattern5.test(data4)) {
                  const err13 = {
                    instancePath: instancePath + '/measures/' + i0 + '/pack',
                    schemaPath: '#/properties/measures/items/properties/pack/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^([a-z0-9]+(-[a-z0-9]+)*)$' },
                  };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = {
                  instancePath: instancePath + '/measures/' + i0 + '/pack',
                  schemaPath: '#/properties/measures/items/properties/pack/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data3.measure !== undefined) {
              let data5 = data3.measure;
              if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
                const err15 = {
                  instancePath: instancePath + '/measures/' + i0 + '/measure',
                  schemaPath: '#/properties/measures/items/properties/measure/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
              if (typeof data5 == 'number' && isFinite(data5)) {
                if (data5 < 1 || isNaN(data5)) {
                  const err16 = {
                    instancePath: instancePath + '/measures/' + i0 + '/measure',
                    schemaPath: '#/properties/measures/items/properties/measure/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              }
            }
          }
        }
      } else {
        const err17 = {
          instancePath: instancePath + '/measures',
          schemaPath: '#/properties/measures/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.keep !== undefined) {
      let data6 = data.keep;
      if (typeof data6 !== 'string') {
        const err18 = {
          instancePath: instancePath + '/keep',
          schemaPath: '#/properties/keep/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (!(data6 === 'better' || data6 === 'first')) {
        const err19 = {
          instancePath: instancePath + '/keep',
          schemaPath: '#/properties/keep/enum',
          keyword: 'enum',
          params: { allowedValues: schema21.properties.keep.enum },
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.from !== undefined) {
      let data7 = data.from;
      if (data7 && typeof data7 == 'object' && !Array.isArray(data7)) {
        if (data7.measure === undefined) {
          const err20 = {
            instancePath: instancePath + '/from',
            schemaPath: '#/properties/from/required',
            keyword: 'required',
            params: { missingProperty: 'measure' },
          };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data7.words === undefined) {
          const err21 = {
            instancePath: instancePath + '/from',
            schemaPath: '#/properties/from/required',
            keyword: 'required',
            params: { missingProperty: 'words' },
          };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        for (const key2 in data7) {
          if (!(key2 === 'measure' || key2 === 'words')) {
            const err22 = {
              instancePath: instancePath + '/from',
              schemaPath: '#/properties/from/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key2 },
            };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data7.measure !== undefined) {
          let data8 = data7.measure;
          if (!(typeof data8 == 'number' && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
            const err23 = {
              instancePath: instancePath + '/from/measure',
              schemaPath: '#/properties/from/properties/measure/type',
              keyword: 'type',
              params: { type: 'integer' },
            };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          if (typeof data8 == 'number' && isFinite(data8)) {
            if (data8 < 0 || isNaN(data8)) {
              const err24 = {
                instancePath: instancePath + '/from/measure',
                schemaPath: '#/properties/from/properties/measure/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
              };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          }
        }
        if (data7.words !== undefined) {
          if (
            !validate57(data7.words, {
              instancePath: instancePath + '/from/words',
              parentData: data7,
              parentDataProperty: 'words',
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err25 = {
          instancePath: instancePath + '/from',
          schemaPath: '#/properties/from/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.reading !== undefined) {
      if (typeof data.reading !== 'boolean') {
        const err26 = {
          instancePath: instancePath + '/reading',
          schemaPath: '#/properties/reading/type',
          keyword: 'type',
          params: { type: 'boolean' },
        };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err27];
    } else {
      vErrors.push(err27);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema23 = {
  type: 'object',
  properties: {
    step: { type: 'string', const: 'one' },
    name: { $ref: '#/$defs/texts' },
    keep: { type: 'string', enum: ['better', 'head'] },
    from: {
      type: 'object',
      properties: { measure: { type: 'integer', minimum: 0 }, words: { $ref: '#/$defs/words' } },
      required: ['measure', 'words'],
      additionalProperties: false,
    },
    reading: { type: 'boolean' },
    measures: {
      type: 'array',
      items: {
        type: ['integer', 'object'],
        properties: {
          pack: { type: 'string', pattern: '^([a-z0-9]+(-[a-z0-9]+)*)$' },
          measure: { type: 'integer', minimum: 1 },
        },
        required: ['pack', 'measure'],
        additionalProperties: false,
        minimum: 1,
      },
      minItems: 1,
    },
  },
  required: ['step', 'name', 'keep'],
  additionalProperties: false,
};

function validate59(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.step === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'step' } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'name' } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.keep === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'keep' } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === 'step' ||
        key0 === 'name' ||
        key0 === 'keep' ||
        key0 === 'from' ||
        key0 === 'reading' ||
        key0 === 'measures'
      )) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.step !== undefined) {
      let data0 = data.step;
      if (typeof data0 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/step',
          schemaPath: '#/properties/step/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if ('one' !== data0) {
        const err5 = {
          instancePath: instancePath + '/step',
          schemaPath: '#/properties/step/const',
          keyword: 'const',
          params: { allowedValue: 'one' },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.name !== undefined) {
      if (
        !validate53(data.name, {
          instancePath: instancePath + '/name',
          parentData: data,
          parentDataProperty: 'name',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.keep !== undefined) {
      let data2 = data.keep;
      if (typeof data2 !== 'string') {
        const err6 = {
          instancePath: instancePath + '/keep',
          schemaPath: '#/properties/keep/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(data2 === 'better' || data2 === 'head')) {
        const err7 = {
          instancePath: instancePath + '/keep',
          schemaPath: '#/properties/keep/enum',
          keyword: 'enum',
          params: { allowedValues: schema23.properties.keep.enum },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.from !== undefined) {
      let data3 = data.from;
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
        if (data3.measure === undefined) {
          const err8 = {
            instancePath: instancePath + '/from',
            schemaPath: '#/properties/from/required',
            keyword: 'required',
            params: { missingProperty: 'measure' },
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data3.words === undefined) {
          const err9 = {
            instancePath: instancePath + '/from',
            schemaPath: '#/properties/from/required',
            keyword: 'required',
            params: { missingProperty: 'words' },
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        for (const key1 in data3) {
          if (!(key1 === 'measure' || key1 === 'words')) {
            const err10 = {
              instancePath: instancePath + '/from',
              schemaPath: '#/properties/from/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data3.measure !== undefined) {
          let data4 = data3.measure;
          if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
            const err11 = {
              instancePath: instancePath + '/from/measure',
              schemaPath: '#/properties/from/properties/measure/type',
              keyword: 'type',
              params: { type: 'integer' },
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (typeof data4 == 'number' && isFinite(data4)) {
            if (data4 < 0 || isNaN(data4)) {
              const err12 = {
                instancePath: instancePath + '/from/measure',
                schemaPath: '#/properties/from/properties/measure/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
              };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
        }
        if (data3.words !== undefined) {
          if (
            !validate57(data3.words, {
              instancePath: instancePath + '/from/words',
              parentData: data3,
              parentDataProperty: 'words',
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = {
          instancePath: instancePath + '/from',
          schemaPath: '#/properties/from/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.reading !== undefined) {
      if (typeof data.reading !== 'boolean') {
        const err14 = {
          instancePath: instancePath + '/reading',
          schemaPath: '#/properties/reading/type',
          keyword: 'type',
          params: { type: 'boolean' },
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.measures !== undefined) {
      let data7 = data.measures;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err15 = {
            instancePath: instancePath + '/measures',
            schemaPath: '#/properties/measures/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (
            !(typeof data8 == 'number' && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) &&
            !(data8 && typeof data8 == 'object' && !Array.isArray(data8))
          ) {
            const err16 = {
              instancePath: instancePath + '/measures/' + i0,
              schemaPath: '#/properties/measures/items/type',
              keyword: 'type',
              params: { type: schema23.properties.measures.items.type },
            };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if (typeof data8 == 'number' && isFinite(data8)) {
            if (data8 < 1 || isNaN(data8)) {
              const err17 = {
                instancePath: instancePath + '/measures/' + i0,
                schemaPath: '#/properties/measures/items/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
          if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
            if (data8.pack === undefined) {
              const err18 = {
                instancePath: instancePath + '/measures/' + i0,
                schemaPath: '#/properties/measures/items/required',
                keyword: 'required',
                params: { missingProperty: 'pack' },
              };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data8.measure === undefined) {
              const err19 = {
                instancePath: instancePath + '/measures/' + i0,
                schemaPath: '#/properties/measures/items/required',
                keyword: 'required',
                params: { missingProperty: 'measure' },
              };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            for (const key2 in data8) {
              if (!(key2 === 'pack' || key2 === 'measure')) {
                const err20 = {
                  instancePath: instancePath + '/measures/' + i0,
                  schemaPath: '#/properties/measures/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key2 },
                };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data8.pack !== undefined) {
              let data9 = data8.pack;
              if (typeof data9 === 'string') {
                if (!pattern5.test(data9)) {
                  const err21 = {
                    instancePath: instancePath + '/measures/' + i0 + '/pack',
                    schemaPath: '#/properties/measures/items/properties/pack/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^([a-z0-9]+(-[a-z0-9]+)*)$' },
                  };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
              } else {
                const err22 = {
                  instancePath: instancePath + '/measures/' + i0 + '/pack',
                  schemaPath: '#/properties/measures/items/properties/pack/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data8.measure !== undefined) {
              let data10 = data8.measure;
              if (!(typeof data10 == 'number' && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
                const err23 = {
                  instancePath: instancePath + '/measures/' + i0 + '/measure',
                  schemaPath: '#/properties/measures/items/properties/measure/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
              if (typeof data10 == 'number' && isFinite(data10)) {
                if (data10 < 1 || isNaN(data10)) {
                  const err24 = {
                    instancePath: instancePath + '/measures/' + i0 + '/measure',
                    schemaPath: '#/properties/measures/items/properties/measure/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              }
            }
          }
        }
      } else {
        const err25 = {
          instancePath: instancePath + '/measures',
          schemaPath: '#/properties/measures/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema24 = {
  type: 'object',
  properties: {
    step: { type: 'string', const: 'rank' },
    name: { $ref: '#/$defs/texts' },
    by: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          of: { type: 'string', enum: ['figure', 'base', 'growth', 'increment', 'award'] },
          metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
          order: { type: 'string', enum: ['high-first', 'low-first'] },
        },
        required: ['of'],
        additionalProperties: false,
      },
      minItems: 1,
    },
    ties: { type: 'string', enum: ['all-in', 'all-out', 'unsure'] },
    from: {
      type: 'object',
      properties: { measure: { type: 'integer', minimum: 0 }, words: { $ref: '#/$defs/words' } },
      required: ['measure', 'words'],
      additionalProperties: false,
    },
    reading: { type: 'boolean' },
    measures: {
      type: 'array',
      items: {
        type: ['integer', 'object'],
        properties: {
          pack: { type: 'string', pattern: '^([a-z0-9]+(-[a-z0-9]+)*)$' },
          measure: { type: 'integer', minimum: 1 },
        },
        required: ['pack', 'measure'],
        additionalProperties: false,
        minimum: 1,
      },
      minItems: 1,
    },
  },
  required: ['step', 'name', 'by', 'ties'],
  additionalProperties: false,
};
const pattern8 = new RegExp('^[A-Za-z][A-Za-z0-9.-]*$', 'u');

function validate62(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.step === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'step' } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'name' } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.by === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'by' } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.ties === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'ties' } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === 'step' ||
        key0 === 'name' ||
        key0 === 'by' ||
        key0 === 'ties' ||
        key0 === 'from' ||
        key0 === 'reading' ||
        key0 === 'measures'
      )) {
        const err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.step !== undefined) {
      let data0 = data.step;
      if (typeof data0 !== 'string') {
        const err5 = {
          instancePath: instancePath + '/step',
          schemaPath: '#/properties/step/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if ('rank' !== data0) {
        const err6 = {
          instancePath: instancePath + '/step',
          schemaPath: '#/properties/step/const',
          keyword: 'const',
          params: { allowedValue: 'rank' },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.name !== undefined) {
      if (
        !validate53(data.name, {
          instancePath: instancePath + '/name',
          parentData: data,
          parentDataProperty: 'name',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.by !== undefined) {
      let data2 = data.by;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err7 = {
            instancePath: instancePath + '/by',
            schemaPath: '#/properties/by/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
            if (data3.of === undefined) {
              const err8 = {
                instancePath: instancePath + '/by/' + i0,
                schemaPath: '#/properties/by/items/required',
                keyword: 'required',
                params: { missingProperty: 'of' },
              };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            for (const key1 in data3) {
              if (!(key1 === 'of' || key1 === 'metric' || key1 === 'order')) {
                const err9 = {
                  instancePath: instancePath + '/by/' + i0,
                  schemaPath: '#/properties/by/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key1 },
                };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data3.of !== undefined) {
              let data4 = data3.of;
              if (typeof data4 !== 'string') {
                const err10 = {
                  instancePath: instancePath + '/by/' + i0 + '/of',
                  schemaPath: '#/properties/by/items/properties/of/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
              if (!(
                data4 === 'figure' ||
                data4 === 'base' ||
                data4 === 'growth' ||
                data4 === 'increment' ||
                data4 === 'award'
              )) {
                const err11 = {
                  instancePath: instancePath + '/by/' + i0 + '/of',
                  schemaPath: '#/properties/by/items/properties/of/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema24.properties.by.items.properties.of.enum },
                };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data3.metric !== undefined) {
              let data5 = data3.metric;
              if (typeof data5 === 'string') {
                if (!pattern8.test(data5)) {
                  const err12 = {
                    instancePath: instancePath + '/by/' + i0 + '/metric',
                    schemaPath: '#/properties/by/items/properties/metric/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
                  };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              } else {
                const err13 = {
                  instancePath: instancePath + '/by/' + i0 + '/metric',
                  schemaPath: '#/properties/by/items/properties/metric/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data3.order !== undefined) {
              let data6 = data3.order;
              if (typeof data6 !== 'string') {
                const err14 = {
                  instancePath: instancePath + '/by/' + i0 + '/order',
                  schemaPath: '#/properties/by/items/properties/order/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
              if (!(data6 === 'high-first' || data6 === 'low-first')) {
                const err15 = {
                  instancePath: instancePath + '/by/' + i0 + '/order',
                  schemaPath: '#/properties/by/items/properties/order/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema24.properties.by.items.properties.order.enum },
                };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
          } else {
            const err16 = {
              instancePath: instancePath + '/by/' + i0,
              schemaPath: '#/properties/by/items/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = {
          instancePath: instancePath + '/by',
          schemaPath: '#/properties/by/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.ties !== undefined) {
      let data7 = data.ties;
      if (typeof data7 !== 'string') {
        const err18 = {
          instancePath: instancePath + '/ties',
          schemaPath: '#/properties/ties/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (!(data7 === 'all-in' || data7 === 'all-out' || data7 === 'unsure')) {
        const err19 = {
          instancePath: instancePath + '/ties',
          schemaPath: '#/properties/ties/enum',
          keyword: 'enum',
          params: { allowedValues: schema24.properties.ties.enum },
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.from !== undefined) {
      let data8 = data.from;
      if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
        if (data8.measure === undefined) {
          const err20 = {
            instancePath: instancePath + '/from',
            schemaPath: '#/properties/from/required',
            keyword: 'required',
            params: { missingProperty: 'measure' },
          };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data8.words === undefined) {
          const err21 = {
            instancePath: instancePath + '/from',
            schemaPath: '#/properties/from/required',
            keyword: 'required',
            params: { missingProperty: 'words' },
          };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        for (const key2 in data8) {
          if (!(key2 === 'measure' || key2 === 'words')) {
            const err22 = {
              instancePath: instancePath + '/from',
              schemaPath: '#/properties/from/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key2 },
            };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data8.measure !== undefined) {
          let data9 = data8.measure;
          if (!(typeof data9 == 'number' && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
            const err23 = {
              instancePath: instancePath + '/from/measure',
              schemaPath: '#/properties/from/properties/measure/type',
              keyword: 'type',
              params: { type: 'integer' },
            };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          if (typeof data9 == 'number' && isFinite(data9)) {
            if (data9 < 0 || isNaN(data9)) {
              const err24 = {
                instancePath: instancePath + '/from/measure',
                schemaPath: '#/properties/from/properties/measure/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
              };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          }
        }
        if (data8.words !== undefined) {
          if (
            !validate57(data8.words, {
              instancePath: instancePath + '/from/words',
              parentData: data8,
              parentDataProperty: 'words',
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err25 = {
          instancePath: instancePath + '/from',
          schemaPath: '#/properties/from/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.reading !== undefined) {
      if (typeof data.reading !== 'boolean') {
        const err26 = {
          instancePath: instancePath + '/reading',
          schemaPath: '#/properties/reading/type',
          keyword: 'type',
          params: { type: 'boolean' },
        };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.measures !== undefined) {
      let data12 = data.measures;
      if (Array.isArray(data12)) {
        if (data12.length < 1) {
          const err27 = {
            instancePath: instancePath + '/measures',
            schemaPath: '#/properties/measures/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data13 = data12[i1];
          if (
            !(typeof data13 == 'number' && !(data13 % 1) && !isNaN(data13) && isFinite(data13)) &&
            !(data13 && typeof data13 == 'object' && !Array.isArray(data13))
          ) {
            const err28 = {
              instancePath: instancePath + '/measures/' + i1,
              schemaPath: '#/properties/measures/items/type',
              keyword: 'type',
              params: { type: schema24.properties.measures.items.type },
            };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
          if (typeof data13 == 'number' && isFinite(data13)) {
            if (data13 < 1 || isNaN(data13)) {
              const err29 = {
                instancePath: instancePath + '/measures/' + i1,
                schemaPath: '#/properties/measures/items/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          }
          if (data13 && typeof data13 == 'object' && !Array.isArray(data13)) {
            if (data13.pack === undefined) {
              const err30 = {
                instancePath: instancePath + '/measures/' + i1,
                schemaPath: '#/properties/measures/items/required',
                keyword: 'required',
                params: { missingProperty: 'pack' },
              };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            if (data13.measure === undefined) {
              const err31 = {
                instancePath: instancePath + '/measures/' + i1,
                schemaPath: '#/properties/measures/items/required',
                keyword: 'required',
                params: { missingProperty: 'measure' },
              };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            for (const key3 in data13) {
              if (!(key3 === 'pack' || key3 === 'measure')) {
                const err32 = {
                  instancePath: instancePath + '/measures/' + i1,
                  schemaPath: '#/properties/measures/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key3 },
                };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data13.pack !== undefined) {
              let data14 = data13.pack;
              if (typeof data14 === 'string') {
                if (!pattern5.test(data14)) {
                  const err33 = {
                    instancePath: instancePath + '/measures/' + i1 + '/pack',
                    schemaPath: '#/properties/measures/items/properties/pack/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^([a-z0-9]+(-[a-z0-9]+)*)$' },
                  };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
              } else {
                const err34 = {
                  instancePath: instancePath + '/measures/' + i1 + '/pack',
                  schemaPath: '#/properties/measures/items/properties/pack/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (data13.measure !== undefined) {
              let data15 = data13.measure;
              if (!(typeof data15 == 'number' && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
                const err35 = {
                  instancePath: instancePath + '/measures/' + i1 + '/measure',
                  schemaPath: '#/properties/measures/items/properties/measure/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
              if (typeof data15 == 'number' && isFinite(data15)) {
                if (data15 < 1 || isNaN(data15)) {
                  const err36 = {
                    instancePath: instancePath + '/measures/' + i1 + '/measure',
                    schemaPath: '#/properties/measures/items/properties/measure/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
              }
            }
          }
        }
      } else {
        const err37 = {
          instancePath: instancePath + '/measures',
          schemaPath: '#/properties/measures/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
  } else {
    const err38 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err38];
    } else {
      vErrors.push(err38);
    }
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
validate62.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema25 = {
  type: 'object',
  properties: {
    step: { type: 'string', const: 'take' },
    name: { $ref: '#/$defs/texts' },
    from: {
      type: 'object',
      properties: { measure: { type: 'integer', minimum: 0 }, words: { $ref: '#/$defs/words' } },
      required: ['measure', 'words'],
      additionalProperties: false,
    },
    reading: { type: 'boolean' },
    measures: {
      type: 'array',
      items: {
        type: ['integer', 'object'],
        properties: {
          pack: { type: 'string', pattern: '^([a-z0-9]+(-[a-z0-9]+)*)$' },
          measure: { type: 'integer', minimum: 1 },
        },
        required: ['pack', 'measure'],
        additionalProperties: false,
        minimum: 1,
      },
      minItems: 1,
    },
    per: { type: 'string', enum: ['all', 'city', 'county', 'industry', 'group'] },
    count: { type: 'integer', minimum: 1 },
    quotas: {
      type: 'array',
      items: {
        type: 'object',
        properties: { of: { type: 'string', pattern: '\\S' }, count: { type: 'integer', minimum: 1 } },
        required: ['of', 'count'],
        additionalProperties: false,
      },
      minItems: 1,
    },
  },
  required: ['step', 'name'],
  additionalProperties: false,
};

function validate65(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.step === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'step' } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'name' } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === 'step' ||
        key0 === 'name' ||
        key0 === 'from' ||
        key0 === 'reading' ||
        key0 === 'measures' ||
        key0 === 'per' ||
        key0 === 'count' ||
        key0 === 'quotas'
      )) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.step !== undefined) {
      let data0 = data.step;
      if (typeof data0 !== 'string') {
        const err3 = {
          instancePath: instancePath + '/step',
          schemaPath: '#/properties/step/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if ('take' !== data0) {
        const err4 = {
          instancePath: instancePath + '/step',
          schemaPath: '#/properties/step/const',
          keyword: 'const',
          params: { allowedValue: 'take' },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.name !== undefined) {
      if (
        !validate53(data.name, {
          instancePath: instancePath + '/name',
          parentData: data,
          parentDataProperty: 'name',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.from !== undefined) {
      let data2 = data.from;
      if (data2 && typeof data2 == 'object' && !Array.isArray(data2)) {
        if (data2.measure === undefined) {
          const err5 = {
            instancePath: instancePath + '/from',
            schemaPath: '#/properties/from/required',
            keyword: 'required',
            params: { missingProperty: 'measure' },
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data2.words === undefined) {
          const err6 = {
            instancePath: instancePath + '/from',
            schemaPath: '#/properties/from/required',
            keyword: 'required',
            params: { missingProperty: 'words' },
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === 'measure' || key1 === 'words')) {
            const err7 = {
              instancePath: instancePath + '/from',
              schemaPath: '#/properties/from/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
            };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data2.measure !== undefined) {
          let data3 = data2.measure;
          if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
            const err8 = {
              instancePath: instancePath + '/from/measure',
              schemaPath: '#/properties/from/properties/measure/type',
              keyword: 'type',
              params: { type: 'integer' },
            };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data3 == 'number' && isFinite(data3)) {
            if (data3 < 0 || isNaN(data3)) {
              const err9 = {
                instancePath: instancePath + '/from/measure',
                schemaPath: '#/properties/from/properties/measure/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
              };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
        if (data2.words !== undefined) {
          if (
            !validate57(data2.words, {
              instancePath: instancePath + '/from/words',
              parentData: data2,
              parentDataProperty: 'words',
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + '/from',
          schemaPath: '#/properties/from/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.reading !== undefined) {
      if (typeof data.reading !== 'boolean') {
        const err11 = {
          instancePath: instancePath + '/reading',
          schemaPath: '#/properties/reading/type',
          keyword: 'type',
          params: { type: 'boolean' },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.measures !== undefined) {
      let data6 = data.measures;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err12 = {
            instancePath: instancePath + '/measures',
            schemaPath: '#/properties/measures/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (
            !(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7) && isFinite(data7)) &&
            !(data7 && typeof data7 == 'object' && !Array.isArray(data7))
          ) {
            const err13 = {
              instancePath: instancePath + '/measures/' + i0,
              schemaPath: '#/properties/measures/items/type',
              keyword: 'type',
              params: { type: schema25.properties.measures.items.type },
            };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          if (typeof data7 == 'number' && isFinite(data7)) {
            if (data7 < 1 || isNaN(data7)) {
              const err14 = {
                instancePath: instancePath + '/measures/' + i0,
                schemaPath: '#/properties/measures/items/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
          if (data7 && typeof data7 == 'object' && !Array.isArray(data7)) {
            if (data7.pack === undefined) {
              const err15 = {
                instancePath: instancePath + '/measures/' + i0,
                schemaPath: '#/properties/measures/items/required',
                keyword: 'required',
                params: { missingProperty: 'pack' },
              };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data7.measure === undefined) {
              const err16 = {
                instancePath: instancePath + '/measures/' + i0,
                schemaPath: '#/properties/measures/items/required',
                keyword: 'required',
                params: { missingProperty: 'measure' },
              };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            for (const key2 in data7) {
              if (!(key2 === 'pack' || key2 === 'measure')) {
                const err17 = {
                  instancePath: instancePath + '/measures/' + i0,
                  schemaPath: '#/properties/measures/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key2 },
                };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data7.pack !== undefined) {
              let data8 = data7.pack;
              if (typeof data8 === 'string') {
                if (!pattern5.test(data8)) {
                  const err18 = {
                    instancePath: instancePath + '/measures/' + i0 + '/pack',
                    schemaPath: '#/properties/measures/items/properties/pack/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^([a-z0-9]+(-[a-z0-9]+)*)$' },
                  };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
              } else {
                const err19 = {
                  instancePath: instancePath + '/measures/' + i0 + '/pack',
                  schemaPath: '#/properties/measures/items/properties/pack/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data7.measure !== undefined) {
              let data9 = data7.measure;
              if (!(typeof data9 == 'number' && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
                const err20 = {
                  instancePath: instancePath + '/measures/' + i0 + '/measure',
                  schemaPath: '#/properties/measures/items/properties/measure/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
              if (typeof data9 == 'number' && isFinite(data9)) {
                if (data9 < 1 || isNaN(data9)) {
                  const err21 = {
                    instancePath: instancePath + '/measures/' + i0 + '/measure',
                    schemaPath: '#/properties/measures/items/properties/measure/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
              }
            }
          }
        }
      } else {
        const err22 = {
          instancePath: instancePath + '/measures',
          schemaPath: '#/properties/measures/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.per !== undefined) {
      let data10 = data.per;
      if (typeof data10 !== 'string') {
        const err23 = {
          instancePath: instancePath + '/per',
          schemaPath: '#/properties/per/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (!(
        data10 === 'all' ||
        data10 === 'city' ||
        data10 === 'county' ||
        data10 === 'industry' ||
        data10 === 'group'
      )) {
        const err24 = {
          instancePath: instancePath + '/per',
          schemaPath: '#/properties/per/enum',
          keyword: 'enum',
          params: { allowedValues: schema25.properties.per.enum },
        };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.count !== undefined) {
      let data11 = data.count;
      if (!(typeof data11 == 'number' && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
        const err25 = {
          instancePath: instancePath + '/count',
          schemaPath: '#/properties/count/type',
          keyword: 'type',
          params: { type: 'integer' },
        };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      if (typeof data11 == 'number' && isFinite(data11)) {
        if (data11 < 1 || isNaN(data11)) {
          const err26 = {
            instancePath: instancePath + '/count',
            schemaPath: '#/properties/count/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      }
    }
    if (data.quotas !== undefined) {
      let data12 = data.quotas;
      if (Array.isArray(data12)) {
        if (data12.length < 1) {
          const err27 = {
            instancePath: instancePath + '/quotas',
            schemaPath: '#/properties/quotas/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data13 = data12[i1];
          if (data13 && typeof data13 == 'object' && !Array.isArray(data13)) {
            if (data13.of === undefined) {
              const err28 = {
                instancePath: instancePath + '/quotas/' + i1,
                schemaPath: '#/properties/quotas/items/required',
                keyword: 'required',
                params: { missingProperty: 'of' },
              };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            if (data13.count === undefined) {
              const err29 = {
                instancePath: instancePath + '/quotas/' + i1,
                schemaPath: '#/properties/quotas/items/required',
                keyword: 'required',
                params: { missingProperty: 'count' },
              };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            for (const key3 in data13) {
              if (!(key3 === 'of' || key3 === 'count')) {
                const err30 = {
                  instancePath: instancePath + '/quotas/' + i1,
                  schemaPath: '#/properties/quotas/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key3 },
                };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data13.of !== undefined) {
              let data14 = data13.of;
              if (typeof data14 === 'string') {
                if (!pattern3.test(data14)) {
                  const err31 = {
                    instancePath: instancePath + '/quotas/' + i1 + '/of',
                    schemaPath: '#/properties/quotas/items/properties/of/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                  };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
              } else {
                const err32 = {
                  instancePath: instancePath + '/quotas/' + i1 + '/of',
                  schemaPath: '#/properties/quotas/items/properties/of/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data13.count !== undefined) {
              let data15 = data13.count;
              if (!(typeof data15 == 'number' && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
                const err33 = {
                  instancePath: instancePath + '/quotas/' + i1 + '/count',
                  schemaPath: '#/properties/quotas/items/properties/count/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
              if (typeof data15 == 'number' && isFinite(data15)) {
                if (data15 < 1 || isNaN(data15)) {
                  const err34 = {
                    instancePath: instancePath + '/quotas/' + i1 + '/count',
                    schemaPath: '#/properties/quotas/items/properties/count/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err35 = {
              instancePath: instancePath + '/quotas/' + i1,
              schemaPath: '#/properties/quotas/items/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      } else {
        const err36 = {
          instancePath: instancePath + '/quotas',
          schemaPath: '#/properties/quotas/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
  } else {
    const err37 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err37];
    } else {
      vErrors.push(err37);
    }
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
validate65.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema26 = {
  type: 'object',
  properties: {
    step: { type: 'string', const: 'ceiling' },
    name: { $ref: '#/$defs/texts' },
    over: { type: 'string', enum: ['all', 'city', 'county', 'industry', 'group', 'enterprise'] },
    amount: {
      type: 'object',
      properties: {
        value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
        parameter: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        pack: { type: 'string', pattern: '\\S' },
        metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
      },
      required: [],
      additionalProperties: false,
    },
    cut: { type: 'string', enum: ['pro-rata', 'by-rank', 'last-out'] },
    from: {
      type: 'object',
      properties: { measure: { type: 'integer', minimum: 0 }, words: { $ref: '#/$defs/words' } },
      required: ['measure', 'words'],
      additionalProperties: false,
    },
    reading: { type: 'boolean' },
    measures: {
      type: 'array',
      items: {
        type: ['integer', 'object'],
        properties: {
          pack: { type: 'string', pattern: '^([a-z0-9]+(-[a-z0-9]+)*)$' },
          measure: { type: 'integer', minimum: 1 },
        },
        required: ['pack', 'measure'],
        additionalProperties: false,
        minimum: 1,
      },
      minItems: 1,
    },
    unit: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
    rest: { type: 'string', enum: ['largest-remainder', 'first', 'left'] },
  },
  required: ['step', 'name', 'over', 'amount', 'cut'],
  additionalProperties: false,
};
const func1 = Object.prototype.hasOwnProperty;
const pattern12 = new RegExp('^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$', 'u');

function validate68(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.step === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'step' } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'name' } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.over === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'over' } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.amount === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'amount' },
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.cut === undefined) {
      const err4 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'cut' } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema26.properties, key0)) {
        const err5 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.step !== undefined) {
      let data0 = data.step;
      if (typeof data0 !== 'string') {
        const err6 = {
          instancePath: instancePath + '/step',
          schemaPath: '#/properties/step/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if ('ceiling' !== data0) {
        const err7 = {
          instancePath: instancePath + '/step',
          schemaPath: '#/properties/step/const',
          keyword: 'const',
          params: { allowedValue: 'ceiling' },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.name !== undefined) {
      if (
        !validate53(data.name, {
          instancePath: instancePath + '/name',
          parentData: data,
          parentDataProperty: 'name',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.over !== undefined) {
      let data2 = data.over;
      if (typeof data2 !== 'string') {
        const err8 = {
          instancePath: instancePath + '/over',
          schemaPath: '#/properties/over/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (!(
        data2 === 'all' ||
        data2 === 'city' ||
        data2 === 'county' ||
        data2 === 'industry' ||
        data2 === 'group' ||
        data2 === 'enterprise'
      )) {
        const err9 = {
          instancePath: instancePath + '/over',
          schemaPath: '#/properties/over/enum',
          keyword: 'enum',
          params: { allowedValues: schema26.properties.over.enum },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.amount !== undefined) {
      let data3 = data.amount;
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
        for (const key1 in data3) {
          if (!(key1 === 'value' || key1 === 'parameter' || key1 === 'pack' || key1 === 'metric')) {
            const err10 = {
              instancePath: instancePath + '/amount',
              schemaPath: '#/properties/amount/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data3.value !== undefined) {
          let data4 = data3.value;
          if (typeof data4 === 'string') {
            if (!pattern12.test(data4)) {
              const err11 = {
                instancePath: instancePath + '/amount/value',
                schemaPath: '#/properties/amount/properties/value/pattern',
                keyword: 'pattern',
                params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
              };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = {
              instancePath: instancePath + '/amount/value',
              schemaPath: '#/properties/amount/properties/value/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data3.parameter !== undefined) {
          let data5 = data3.parameter;
          if (typeof data5 === 'string') {
            if (!pattern8.test(data5)) {
              const err13 = {
                instancePath: instancePath + '/amount/parameter',
                schemaPath: '#/properties/amount/properties/parameter/pattern',
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
              };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = {
              instancePath: instancePath + '/amount/parameter',
              schemaPath: '#/properties/amount/properties/parameter/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data3.pack !== undefined) {
          let data6 = data3.pack;
          if (typeof data6 === 'string') {
            if (!pattern3.test(data6)) {
              const err15 = {
                instancePath: instancePath + '/amount/pack',
                schemaPath: '#/properties/amount/properties/pack/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
              };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = {
              instancePath: instancePath + '/amount/pack',
              schemaPath: '#/properties/amount/properties/pack/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data3.metric !== undefined) {
          let data7 = data3.metric;
          if (typeof data7 === 'string') {
            if (!pattern8.test(data7)) {
              const err17 = {
                instancePath: instancePath + '/amount/metric',
                schemaPath: '#/properties/amount/properties/metric/pattern',
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
              };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = {
              instancePath: instancePath + '/amount/metric',
              schemaPath: '#/properties/amount/properties/metric/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = {
          instancePath: instancePath + '/amount',
          schemaPath: '#/properties/amount/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.cut !== undefined) {
      let data8 = data.cut;
      if (typeof data8 !== 'string') {
        const err20 = {
          instancePath: instancePath + '/cut',
          schemaPath: '#/properties/cut/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (!(data8 === 'pro-rata' || data8 === 'by-rank' || data8 === 'last-out')) {
        const err21 = {
          instancePath: instancePath + '/cut',
          schemaPath: '#/properties/cut/enum',
          keyword: 'enum',
          params: { allowedValues: schema26.properties.cut.enum },
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.from !== undefined) {
      let data9 = data.from;
      if (data9 && typeof data9 == 'object' && !Array.isArray(data9)) {
        if (data9.measure === undefined) {
          const err22 = {
            instancePath: instancePath + '/from',
            schemaPath: '#/properties/from/required',
            keyword: 'required',
            params: { missingProperty: 'measure' },
          };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data9.words === undefined) {
          const err23 = {
            instancePath: instancePath + '/from',
            schemaPath: '#/properties/from/required',
            keyword: 'required',
            params: { missingProperty: 'words' },
          };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        for (const key2 in data9) {
          if (!(key2 === 'measure' || key2 === 'words')) {
            const err24 = {
              instancePath: instancePath + '/from',
              schemaPath: '#/properties/from/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key2 },
            };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data9.measure !== undefined) {
          let data10 = data9.measure;
          if (!(typeof data10 == 'number' && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
            const err25 = {
              instancePath: instancePath + '/from/measure',
              schemaPath: '#/properties/from/properties/measure/type',
              keyword: 'type',
              params: { type: 'integer' },
            };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
          if (typeof data10 == 'number' && isFinite(data10)) {
            if (data10 < 0 || isNaN(data10)) {
              const err26 = {
                instancePath: instancePath + '/from/measure',
                schemaPath: '#/properties/from/properties/measure/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
              };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          }
        }
        if (data9.words !== undefined) {
          if (
            !validate57(data9.words, {
              instancePath: instancePath + '/from/words',
              parentData: data9,
              parentDataProperty: 'words',
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err27 = {
          instancePath: instancePath + '/from',
          schemaPath: '#/properties/from/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.reading !== undefined) {
      if (typeof data.reading !== 'boolean') {
        const err28 = {
          instancePath: instancePath + '/reading',
          schemaPath: '#/properties/reading/type',
          keyword: 'type',
          params: { type: 'boolean' },
        };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.measures !== undefined) {
      let data13 = data.measures;
      if (Array.isArray(data13)) {
        if (data13.length < 1) {
          const err29 = {
            instancePath: instancePath + '/measures',
            schemaPath: '#/properties/measures/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        const len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data14 = data13[i0];
          if (
            !(typeof data14 == 'number' && !(data14 % 1) && !isNaN(data14) && isFinite(data14)) &&
            !(data14 && typeof data14 == 'object' && !Array.isArray(data14))
          ) {
            const err30 = {
              instancePath: instancePath + '/measures/' + i0,
              schemaPath: '#/properties/measures/items/type',
              keyword: 'type',
              params: { type: schema26.properties.measures.items.type },
            };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
          if (typeof data14 == 'number' && isFinite(data14)) {
            if (data14 < 1 || isNaN(data14)) {
              const err31 = {
                instancePath: instancePath + '/measures/' + i0,
                schemaPath: '#/properties/measures/items/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          }
          if (data14 && typeof data14 == 'object' && !Array.isArray(data14)) {
            if (data14.pack === undefined) {
              const err32 = {
                instancePath: instancePath + '/measures/' + i0,
                schemaPath: '#/properties/measures/items/required',
                keyword: 'required',
                params: { missingProperty: 'pack' },
              };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            if (data14.measure === undefined) {
              const err33 = {
                instancePath: instancePath + '/measures/' + i0,
                schemaPath: '#/properties/measures/items/required',
                keyword: 'required',
                params: { missingProperty: 'measure' },
              };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            for (const key3 in data14) {
              if (!(key3 === 'pack' || key3 === 'measure')) {
                const err34 = {
                  instancePath: instancePath + '/measures/' + i0,
                  schemaPath: '#/properties/measures/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key3 },
                };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (data14.pack !== undefined) {
              let data15 = data14.pack;
              if (typeof data15 === 'string') {
                if (!pattern5.test(data15)) {
                  const err35 = {
                    instancePath: instancePath + '/measures/' + i0 + '/pack',
                    schemaPath: '#/properties/measures/items/properties/pack/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^([a-z0-9]+(-[a-z0-9]+)*)$' },
                  };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
              } else {
                const err36 = {
                  instancePath: instancePath + '/measures/' + i0 + '/pack',
                  schemaPath: '#/properties/measures/items/properties/pack/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data14.measure !== undefined) {
              let data16 = data14.measure;
              if (!(typeof data16 == 'number' && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
                const err37 = {
                  instancePath: instancePath + '/measures/' + i0 + '/measure',
                  schemaPath: '#/properties/measures/items/properties/measure/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
              if (typeof data16 == 'number' && isFinite(data16)) {
                if (data16 < 1 || isNaN(data16)) {
                  const err38 = {
                    instancePath: instancePath + '/measures/' + i0 + '/measure',
                    schemaPath: '#/properties/measures/items/properties/measure/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              }
            }
          }
        }
      } else {
        const err39 = {
          instancePath: instancePath + '/measures',
          schemaPath: '#/properties/measures/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.unit !== undefined) {
      let data17 = data.unit;
      if (typeof data17 === 'string') {
        if (!pattern12.test(data17)) {
          const err40 = {
            instancePath: instancePath + '/unit',
            schemaPath: '#/properties/unit/pattern',
            keyword: 'pattern',
            params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
          };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
      } else {
        const err41 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.rest !== undefined) {
      let data18 = data.rest;
      if (typeof data18 !== 'string') {
        const err42 = {
          instancePath: instancePath + '/rest',
          schemaPath: '#/properties/rest/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
      if (!(data18 === 'largest-remainder' || data18 === 'first' || data18 === 'left')) {
        const err43 = {
          instancePath: instancePath + '/rest',
          schemaPath: '#/properties/rest/enum',
          keyword: 'enum',
          params: { allowedValues: schema26.properties.rest.enum },
        };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
  } else {
    const err44 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err44];
    } else {
      vErrors.push(err44);
    }
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
validate68.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema27 = {
  type: 'object',
  properties: {
    step: { type: 'string', const: 'spread' },
    name: { $ref: '#/$defs/texts' },
    over: { type: 'string', enum: ['city', 'county'] },
    amount: {
      type: 'object',
      properties: {
        value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
        parameter: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        pack: { type: 'string', pattern: '\\S' },
        metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
      },
      required: [],
      additionalProperties: false,
    },
    by: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          of: { type: 'string', enum: ['figure', 'increment', 'award', 'count'] },
          weight: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
          metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        },
        required: ['of', 'weight'],
        additionalProperties: false,
      },
      minItems: 1,
    },
    from: {
      type: 'object',
      properties: { measure: { type: 'integer', minimum: 0 }, words: { $ref: '#/$defs/words' } },
      required: ['measure', 'words'],
      additionalProperties: false,
    },
    reading: { type: 'boolean' },
    measures: {
      type: 'array',
      items: {
        type: ['integer', 'object'],
        properties: {
          pack: { type: 'string', pattern: '^([a-z0-9]+(-[a-z0-9]+)*)$' },
          measure: { type: 'integer', minimum: 1 },
        },
        required: ['pack', 'measure'],
        additionalProperties: false,
        minimum: 1,
      },
      minItems: 1,
    },
    unit: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
    rest: { type: 'string', enum: ['largest-remainder', 'first', 'left'] },
  },
  required: ['step', 'name', 'over', 'amount', 'by'],
  additionalProperties: false,
};

function validate71(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.step === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'step' } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'name' } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.over === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'over' } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.amount === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'amount' },
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.by === undefined) {
      const err4 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'by' } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema27.properties, key0)) {
        const err5 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.step !== undefined) {
      let data0 = data.step;
      if (typeof data0 !== 'string') {
        const err6 = {
          instancePath: instancePath + '/step',
          schemaPath: '#/properties/step/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if ('spread' !== data0) {
        const err7 = {
          instancePath: instancePath + '/step',
          schemaPath: '#/properties/step/const',
          keyword: 'const',
          params: { allowedValue: 'spread' },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.name !== undefined) {
      if (
        !validate53(data.name, {
          instancePath: instancePath + '/name',
          parentData: data,
          parentDataProperty: 'name',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.over !== undefined) {
      let data2 = data.over;
      if (typeof data2 !== 'string') {
        const err8 = {
          instancePath: instancePath + '/over',
          schemaPath: '#/properties/over/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (!(data2 === 'city' || data2 === 'county')) {
        const err9 = {
          instancePath: instancePath + '/over',
          schemaPath: '#/properties/over/enum',
          keyword: 'enum',
          params: { allowedValues: schema27.properties.over.enum },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.amount !== undefined) {
      let data3 = data.amount;
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
        for (const key1 in data3) {
          if (!(key1 === 'value' || key1 === 'parameter' || key1 === 'pack' || key1 === 'metric')) {
            const err10 = {
              instancePath: instancePath + '/amount',
              schemaPath: '#/properties/amount/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data3.value !== undefined) {
          let data4 = data3.value;
          if (typeof data4 === 'string') {
            if (!pattern12.test(data4)) {
              const err11 = {
                instancePath: instancePath + '/amount/value',
                schemaPath: '#/properties/amount/properties/value/pattern',
                keyword: 'pattern',
                params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
              };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = {
              instancePath: instancePath + '/amount/value',
              schemaPath: '#/properties/amount/properties/value/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data3.parameter !== undefined) {
          let data5 = data3.parameter;
          if (typeof data5 === 'string') {
            if (!pattern8.test(data5)) {
              const err13 = {
                instancePath: instancePath + '/amount/parameter',
                schemaPath: '#/properties/amount/properties/parameter/pattern',
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
              };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = {
              instancePath: instancePath + '/amount/parameter',
              schemaPath: '#/properties/amount/properties/parameter/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data3.pack !== undefined) {
          let data6 = data3.pack;
          if (typeof data6 === 'string') {
            if (!pattern3.test(data6)) {
              const err15 = {
                instancePath: instancePath + '/amount/pack',
                schemaPath: '#/properties/amount/properties/pack/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
              };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = {
              instancePath: instancePath + '/amount/pack',
              schemaPath: '#/properties/amount/properties/pack/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data3.metric !== undefined) {
          let data7 = data3.metric;
          if (typeof data7 === 'string') {
            if (!pattern8.test(data7)) {
              const err17 = {
                instancePath: instancePath + '/amount/metric',
                schemaPath: '#/properties/amount/properties/metric/pattern',
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
              };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = {
              instancePath: instancePath + '/amount/metric',
              schemaPath: '#/properties/amount/properties/metric/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = {
          instancePath: instancePath + '/amount',
          schemaPath: '#/properties/amount/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.by !== undefined) {
      let data8 = data.by;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          const err20 = {
            instancePath: instancePath + '/by',
            schemaPath: '#/properties/by/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (data9 && typeof data9 == 'object' && !Array.isArray(data9)) {
            if (data9.of === undefined) {
              const err21 = {
                instancePath: instancePath + '/by/' + i0,
                schemaPath: '#/properties/by/items/required',
                keyword: 'required',
                params: { missingProperty: 'of' },
              };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (data9.weight === undefined) {
              const err22 = {
                instancePath: instancePath + '/by/' + i0,
                schemaPath: '#/properties/by/items/required',
                keyword: 'required',
                params: { missingProperty: 'weight' },
              };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            for (const key2 in data9) {
              if (!(key2 === 'of' || key2 === 'weight' || key2 === 'metric')) {
                const err23 = {
                  instancePath: instancePath + '/by/' + i0,
                  schemaPath: '#/properties/by/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key2 },
                };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data9.of !== undefined) {
              let data10 = data9.of;
              if (typeof data10 !== 'string') {
                const err24 = {
                  instancePath: instancePath + '/by/' + i0 + '/of',
                  schemaPath: '#/properties/by/items/properties/of/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
              if (!(data10 === 'figure' || data10 === 'increment' || data10 === 'award' || data10 === 'count')) {
                const err25 = {
                  instancePath: instancePath + '/by/' + i0 + '/of',
                  schemaPath: '#/properties/by/items/properties/of/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema27.properties.by.items.properties.of.enum },
                };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data9.weight !== undefined) {
              let data11 = data9.weight;
              if (typeof data11 === 'string') {
                if (!pattern12.test(data11)) {
                  const err26 = {
                    instancePath: instancePath + '/by/' + i0 + '/weight',
                    schemaPath: '#/properties/by/items/properties/weight/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
                  };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              } else {
                const err27 = {
                  instancePath: instancePath + '/by/' + i0 + '/weight',
                  schemaPath: '#/properties/by/items/properties/weight/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data9.metric !== undefined) {
              let data12 = data9.metric;
              if (typeof data12 === 'string') {
                if (!pattern8.test(data12)) {
                  const err28 = {
                    instancePath: instancePath + '/by/' + i0 + '/metric',
                    schemaPath: '#/properties/by/items/properties/metric/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
                  };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
              } else {
                const err29 = {
                  instancePath: instancePath + '/by/' + i0 + '/metric',
                  schemaPath: '#/properties/by/items/properties/metric/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
          } else {
            const err30 = {
              instancePath: instancePath + '/by/' + i0,
              schemaPath: '#/properties/by/items/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      } else {
        const err31 = {
          instancePath: instancePath + '/by',
          schemaPath: '#/properties/by/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.from !== undefined) {
      let data13 = data.from;
      if (data13 && typeof data13 == 'object' && !Array.isArray(data13)) {
        if (data13.measure === undefined) {
          const err32 = {
            instancePath: instancePath + '/from',
            schemaPath: '#/properties/from/required',
            keyword: 'required',
            params: { missingProperty: 'measure' },
          };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (data13.words === undefined) {
          const err33 = {
            instancePath: instancePath + '/from',
            schemaPath: '#/properties/from/required',
            keyword: 'required',
            params: { missingProperty: 'words' },
          };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        for (const key3 in data13) {
          if (!(key3 === 'measure' || key3 === 'words')) {
            const err34 = {
              instancePath: instancePath + '/from',
              schemaPath: '#/properties/from/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key3 },
            };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data13.measure !== undefined) {
          let data14 = data13.measure;
          if (!(typeof data14 == 'number' && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
            const err35 = {
              instancePath: instancePath + '/from/measure',
              schemaPath: '#/properties/from/properties/measure/type',
              keyword: 'type',
              params: { type: 'integer' },
            };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
          if (typeof data14 == 'number' && isFinite(data14)) {
            if (data14 < 0 || isNaN(data14)) {
              const err36 = {
                instancePath: instancePath + '/from/measure',
                schemaPath: '#/properties/from/properties/measure/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
              };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          }
        }
        if (data13.words !== undefined) {
          if (
            !validate57(data13.words, {
              instancePath: instancePath + '/from/words',
              parentData: data13,
              parentDataProperty: 'words',
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err37 = {
          instancePath: instancePath + '/from',
          schemaPath: '#/properties/from/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.reading !== undefined) {
      if (typeof data.reading !== 'boolean') {
        const err38 = {
          instancePath: instancePath + '/reading',
          schemaPath: '#/properties/reading/type',
          keyword: 'type',
          params: { type: 'boolean' },
        };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.measures !== undefined) {
      let data17 = data.measures;
      if (Array.isArray(data17)) {
        if (data17.length < 1) {
          const err39 = {
            instancePath: instancePath + '/measures',
            schemaPath: '#/properties/measures/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        const len1 = data17.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data18 = data17[i1];
          if (
            !(typeof data18 == 'number' && !(data18 % 1) && !isNaN(data18) && isFinite(data18)) &&
            !(data18 && typeof data18 == 'object' && !Array.isArray(data18))
          ) {
            const err40 = {
              instancePath: instancePath + '/measures/' + i1,
              schemaPath: '#/properties/measures/items/type',
              keyword: 'type',
              params: { type: schema27.properties.measures.items.type },
            };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
          if (typeof data18 == 'number' && isFinite(data18)) {
            if (data18 < 1 || isNaN(data18)) {
              const err41 = {
                instancePath: instancePath + '/measures/' + i1,
                schemaPath: '#/properties/measures/items/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          }
          if (data18 && typeof data18 == 'object' && !Array.isArray(data18)) {
            if (data18.pack === undefined) {
              const err42 = {
                instancePath: instancePath + '/measures/' + i1,
                schemaPath: '#/properties/measures/items/required',
                keyword: 'required',
                params: { missingProperty: 'pack' },
              };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (data18.measure === undefined) {
              const err43 = {
                instancePath: instancePath + '/measures/' + i1,
                schemaPath: '#/properties/measures/items/required',
                keyword: 'required',
                params: { missingProperty: 'measure' },
              };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            for (const key4 in data18) {
              if (!(key4 === 'pack' || key4 === 'measure')) {
                const err44 = {
                  instancePath: instancePath + '/measures/' + i1,
                  schemaPath: '#/properties/measures/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key4 },
                };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data18.pack !== undefined) {
              let data19 = data18.pack;
              if (typeof data19 === 'string') {
                if (!pattern5.test(data19)) {
                  const err45 = {
                    instancePath: instancePath + '/measures/' + i1 + '/pack',
                    schemaPath: '#/properties/measures/items/properties/pack/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^([a-z0-9]+(-[a-z0-9]+)*)$' },
                  };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
              } else {
                const err46 = {
                  instancePath: instancePath + '/measures/' + i1 + '/pack',
                  schemaPath: '#/properties/measures/items/properties/pack/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
            if (data18.measure !== undefined) {
              let data20 = data18.measure;
              if (!(typeof data20 == 'number' && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
                const err47 = {
                  instancePath: instancePath + '/measures/' + i1 + '/measure',
                  schemaPath: '#/properties/measures/items/properties/measure/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
              if (typeof data20 == 'number' && isFinite(data20)) {
                if (data20 < 1 || isNaN(data20)) {
                  const err48 = {
                    instancePath: instancePath + '/measures/' + i1 + '/measure',
                    schemaPath: '#/properties/measures/items/properties/measure/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
              }
            }
          }
        }
      } else {
        const err49 = {
          instancePath: instancePath + '/measures',
          schemaPath: '#/properties/measures/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.unit !== undefined) {
      let data21 = data.unit;
      if (typeof data21 === 'string') {
        if (!pattern12.test(data21)) {
          const err50 = {
            instancePath: instancePath + '/unit',
            schemaPath: '#/properties/unit/pattern',
            keyword: 'pattern',
            params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
          };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
      } else {
        const err51 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
    if (data.rest !== undefined) {
      let data22 = data.rest;
      if (typeof data22 !== 'string') {
        const err52 = {
          instancePath: instancePath + '/rest',
          schemaPath: '#/properties/rest/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
      if (!(data22 === 'largest-remainder' || data22 === 'first' || data22 === 'left')) {
        const err53 = {
          instancePath: instancePath + '/rest',
          schemaPath: '#/properties/rest/enum',
          keyword: 'enum',
          params: { allowedValues: schema27.properties.rest.enum },
        };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
  } else {
    const err54 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err54];
    } else {
      vErrors.push(err54);
    }
    errors++;
  }
  validate71.errors = vErrors;
  return errors === 0;
}
validate71.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

function validate52(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="allocation-plan.schema.json" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.format === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'format' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'name' } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.steps === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'steps' },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'format' || key0 === 'name' || key0 === 'steps' || key0 === '$schema' || key0 === 'group')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.format !== undefined) {
      let data0 = data.format;
      if (typeof data0 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/format',
          schemaPath: '#/properties/format/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if ('allocation-plan/1' !== data0) {
        const err5 = {
          instancePath: instancePath + '/format',
          schemaPath: '#/properties/format/const',
          keyword: 'const',
          params: { allowedValue: 'allocation-plan/1' },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.name !== undefined) {
      if (
        !validate53(data.name, {
          instancePath: instancePath + '/name',
          parentData: data,
          parentDataProperty: 'name',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.steps !== undefined) {
      let data2 = data.steps;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
            if (data3.step === undefined) {
              const err6 = {
                instancePath: instancePath + '/steps/' + i0,
                schemaPath: '#/properties/steps/items/required',
                keyword: 'required',
                params: { missingProperty: 'step' },
              };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            const tag0 = data3.step;
            if (typeof tag0 == 'string') {
              if (tag0 === 'exclude') {
                if (
                  !validate55(data3, {
                    instancePath: instancePath + '/steps/' + i0,
                    parentData: data2,
                    parentDataProperty: i0,
                    rootData,
                    dynamicAnchors,
                  })
                ) {
                  vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                  errors = vErrors.length;
                }
                var props0 = true;
              } else if (tag0 === 'one') {
                if (
                  !validate59(data3, {
                    instancePath: instancePath + '/steps/' + i0,
                    parentData: data2,
                    parentDataProperty: i0,
                    rootData,
                    dynamicAnchors,
                  })
                ) {
                  vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                  errors = vErrors.length;
                }
                if (props0 !== true) {
                  props0 = true;
                }
              } else if (tag0 === 'rank') {
                if (
                  !validate62(data3, {
                    instancePath: instancePath + '/steps/' + i0,
                    parentData: data2,
                    parentDataProperty: i0,
                    rootData,
                    dynamicAnchors,
                  })
                ) {
                  vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
                  errors = vErrors.length;
                }
                if (props0 !== true) {
                  props0 = true;
                }
              } else if (tag0 === 'take') {
                if (
                  !validate65(data3, {
                    instancePath: instancePath + '/steps/' + i0,
                    parentData: data2,
                    parentDataProperty: i0,
                    rootData,
                    dynamicAnchors,
                  })
                ) {
                  vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                  errors = vErrors.length;
                }
                if (props0 !== true) {
                  props0 = true;
                }
              } else if (tag0 === 'ceiling') {
                if (
                  !validate68(data3, {
                    instancePath: instancePath + '/steps/' + i0,
                    parentData: data2,
                    parentDataProperty: i0,
                    rootData,
                    dynamicAnchors,
                  })
                ) {
                  vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
                  errors = vErrors.length;
                }
                if (props0 !== true) {
                  props0 = true;
                }
              } else if (tag0 === 'spread') {
                if (
                  !validate71(data3, {
                    instancePath: instancePath + '/steps/' + i0,
                    parentData: data2,
                    parentDataProperty: i0,
                    rootData,
                    dynamicAnchors,
                  })
                ) {
                  vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
                  errors = vErrors.length;
                }
                if (props0 !== true) {
                  props0 = true;
                }
              } else {
                const err7 = {
                  instancePath: instancePath + '/steps/' + i0,
                  schemaPath: '#/properties/steps/items/discriminator',
                  keyword: 'discriminator',
                  params: { error: 'mapping', tag: 'step', tagValue: tag0 },
                };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            } else {
              const err8 = {
                instancePath: instancePath + '/steps/' + i0,
                schemaPath: '#/properties/steps/items/discriminator',
                keyword: 'discriminator',
                params: { error: 'tag', tag: 'step', tagValue: tag0 },
              };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = {
              instancePath: instancePath + '/steps/' + i0,
              schemaPath: '#/properties/steps/items/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + '/steps',
          schemaPath: '#/properties/steps/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.$schema !== undefined) {
      let data4 = data.$schema;
      if (typeof data4 === 'string') {
        if (!pattern3.test(data4)) {
          const err11 = {
            instancePath: instancePath + '/$schema',
            schemaPath: '#/properties/%24schema/pattern',
            keyword: 'pattern',
            params: { pattern: '\\S' },
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = {
          instancePath: instancePath + '/$schema',
          schemaPath: '#/properties/%24schema/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.group !== undefined) {
      let data5 = data.group;
      if (data5 && typeof data5 == 'object' && !Array.isArray(data5)) {
        if (data5.headers === undefined) {
          const err13 = {
            instancePath: instancePath + '/group',
            schemaPath: '#/properties/group/required',
            keyword: 'required',
            params: { missingProperty: 'headers' },
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        for (const key1 in data5) {
          if (!(key1 === 'headers' || key1 === 'blank')) {
            const err14 = {
              instancePath: instancePath + '/group',
              schemaPath: '#/properties/group/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
            };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data5.headers !== undefined) {
          let data6 = data5.headers;
          if (Array.isArray(data6)) {
            if (data6.length < 1) {
              const err15 = {
                instancePath: instancePath + '/group/headers',
                schemaPath: '#/properties/group/properties/headers/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            const len1 = data6.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data7 = data6[i1];
              if (typeof data7 === 'string') {
                if (!pattern3.test(data7)) {
                  const err16 = {
                    instancePath: instancePath + '/group/headers/' + i1,
                    schemaPath: '#/properties/group/properties/headers/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                  };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              } else {
                const err17 = {
                  instancePath: instancePath + '/group/headers/' + i1,
                  schemaPath: '#/properties/group/properties/headers/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
          } else {
            const err18 = {
              instancePath: instancePath + '/group/headers',
              schemaPath: '#/properties/group/properties/headers/type',
              keyword: 'type',
              params: { type: 'array' },
            };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data5.blank !== undefined) {
          let data8 = data5.blank;
          if (typeof data8 !== 'string') {
            const err19 = {
              instancePath: instancePath + '/group/blank',
              schemaPath: '#/properties/group/properties/blank/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          if (!(data8 === 'none' || data8 === 'unknown')) {
            const err20 = {
              instancePath: instancePath + '/group/blank',
              schemaPath: '#/properties/group/properties/blank/enum',
              keyword: 'enum',
              params: { allowedValues: schema19.properties.group.properties.blank.enum },
            };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = {
          instancePath: instancePath + '/group',
          schemaPath: '#/properties/group/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
