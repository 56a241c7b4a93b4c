// Made by scripts/generate-schema.ts.
'use strict';
exports.validateCases = validate52;
const schema19 = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'cases.schema.json',
  title: 'Cases of a policy pack',
  type: 'array',
  items: { $ref: '#/$defs/case' },
  $defs: {
    case: {
      type: 'object',
      discriminator: { propertyName: 'kind' },
      required: ['kind'],
      oneOf: [
        { $ref: '#/$defs/case-eligibility' },
        { $ref: '#/$defs/case-growth-target' },
        { $ref: '#/$defs/case-count-target' },
        { $ref: '#/$defs/case-grant' },
      ],
    },
    'case-eligibility': {
      type: 'object',
      properties: {
        kind: { type: 'string', const: 'eligibility' },
        what: { type: 'string', pattern: '\\S' },
        measure: { type: 'integer', minimum: 0 },
        facts: {
          type: 'object',
          additionalProperties: {
            type: ['string', 'null'],
            pattern: '^(none|\\d{4}-\\d{2}-\\d{2}|(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?)))$',
          },
        },
        industry: {
          type: ['array', 'object', 'string'],
          items: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
          properties: {
            anyOf: {
              type: 'array',
              items: { type: 'array', items: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' } },
              minItems: 1,
            },
            key: { type: 'string', enum: ['industry', 'industryCode'] },
          },
          required: ['anyOf', 'key'],
          additionalProperties: false,
          pattern: '^unsaid$',
        },
        parameters: {
          type: 'object',
          additionalProperties: { type: 'string', pattern: '^(none|(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?)))$' },
        },
        expect: {
          type: 'object',
          properties: {
            verdict: { type: 'string', enum: ['eligible', 'ineligible', 'undetermined', 'not-applicable'] },
            missing: { type: 'array', items: { type: 'string', pattern: '\\S' } },
            gaps: {
              type: 'object',
              additionalProperties: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
            },
            award: {
              type: ['string', 'null', 'object'],
              pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$',
              properties: {
                atMost: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
                atLeast: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
                from: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
                to: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
              },
              required: [],
              additionalProperties: false,
            },
          },
          required: ['verdict', 'missing', 'gaps', 'award'],
          additionalProperties: false,
        },
        marks: { type: 'object', additionalProperties: { type: 'boolean' } },
      },
      required: ['kind', 'what', 'measure', 'facts', 'industry', 'parameters', 'expect'],
      additionalProperties: false,
    },
    'case-growth-target': {
      type: 'object',
      properties: {
        kind: { type: 'string', const: 'growth-target' },
        what: { type: 'string', pattern: '\\S' },
        measure: { type: 'integer', minimum: 0 },
        target: { type: 'integer', minimum: 0 },
        facts: {
          type: 'object',
          additionalProperties: {
            type: ['string', 'null'],
            pattern: '^(none|\\d{4}-\\d{2}-\\d{2}|(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?)))$',
          },
        },
        expect: {
          type: 'object',
          properties: { reached: { type: ['boolean', 'string'], pattern: '^unknown$' } },
          required: ['reached'],
          additionalProperties: false,
        },
      },
      required: ['kind', 'what', 'measure', 'target', 'facts', 'expect'],
      additionalProperties: false,
    },
    'case-count-target': {
      type: 'object',
      properties: {
        kind: { type: 'string', const: 'count-target' },
        what: { type: 'string', pattern: '\\S' },
        measure: { type: 'integer', minimum: 0 },
        target: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        actual: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
        expect: {
          type: 'object',
          properties: { reached: { type: ['boolean', 'null'] } },
          required: ['reached'],
          additionalProperties: false,
        },
      },
      required: ['kind', 'what', 'measure', 'target', 'actual', 'expect'],
      additionalProperties: false,
    },
    'case-grant': {
      type: 'object',
      properties: {
        kind: { type: 'string', const: 'grant' },
        what: { type: 'string', pattern: '\\S' },
        measure: { type: 'integer', minimum: 0 },
        class: { type: ['string', 'null'], pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        amount: { type: ['string', 'null'], pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
        parameters: {
          type: 'object',
          additionalProperties: { type: 'string', pattern: '^(none|(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?)))$' },
        },
        expect: {
          type: 'object',
          properties: {
            award: {
              type: ['string', 'object'],
              pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$',
              properties: {
                atMost: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
                atLeast: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
                from: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
                to: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
              },
              required: [],
              additionalProperties: false,
            },
            missing: { type: 'array', items: { type: 'string', pattern: '\\S' } },
          },
          required: [],
          additionalProperties: false,
        },
      },
      required: ['kind', 'what', 'measure', 'class', 'amount', 'parameters', 'expect'],
      additionalProperties: false,
    },
  },
};
const schema20 = {
  type: 'object',
  discriminator: { propertyName: 'kind' },
  required: ['kind'],
  oneOf: [
    { $ref: '#/$defs/case-eligibility' },
    { $ref: '#/$defs/case-growth-target' },
    { $ref: '#/$defs/case-count-target' },
    { $ref: '#/$defs/case-grant' },
  ],
};
const schema21 = {
  type: 'object',
  properties: {
    kind: { type: 'string', const: 'eligibility' },
    what: { type: 'string', pattern: '\\S' },
    measure: { type: 'integer', minimum: 0 },
    facts: {
      type: 'object',
      additionalProperties: {
        type: ['string', 'null'],
        pattern: '^(none|\\d{4}-\\d{2}-\\d{2}|(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?)))$',
      },
    },
    industry: {
      type: ['array', 'object', 'string'],
      items: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
      properties: {
        anyOf: {
          type: 'array',
          items: { type: 'array', items: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' } },
          minItems: 1,
        },
        key: { type: 'string', enum: ['industry', 'industryCode'] },
      },
      required: ['anyOf', 'key'],
      additionalProperties: false,
      pattern: '^unsaid$',
    },
    parameters: {
      type: 'object',
      additionalProperties: { type: 'string', pattern: '^(none|(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?)))$' },
    },
    expect: {
      type: 'object',
      properties: {
        verdict: { type: 'string', enum: ['eligible', 'ineligible', 'undetermined', 'not-applicable'] },
        missing: { type: 'array', items: { type: 'string', pattern: '\\S' } },
        gaps: {
          type: 'object',
          additionalProperties: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
        },
        award: {
          type: ['string', 'null', 'object'],
          pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$',
          properties: {
            atMost: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
            atLeast: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
            from: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
            to: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
          },
          required: [],
          additionalProperties: false,
        },
      },
      required: ['verdict', 'missing', 'gaps', 'award'],
      additionalProperties: false,
    },
    marks: { type: 'object', additionalProperties: { type: 'boolean' } },
  },
  required: ['kind', 'what', 'measure', 'facts', 'industry', 'parameters', 'expect'],
  additionalProperties: false,
};
const pattern3 = new RegExp('\\S', 'u');
const pattern4 = new RegExp('^(none|\\d{4}-\\d{2}-\\d{2}|(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?)))$', 'u');
const pattern5 = new RegExp('^unsaid$', 'u');
const pattern6 = new RegExp('^[A-Za-z][A-Za-z0-9.-]*$', 'u');
const pattern8 = new RegExp('^(none|(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?)))$', 'u');
const pattern10 = new RegExp('^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$', 'u');

function validate54(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.what === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'what' } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.measure === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'measure' },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.facts === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'facts' },
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.industry === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'industry' },
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.parameters === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'parameters' },
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.expect === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'expect' },
      };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === 'kind' ||
        key0 === 'what' ||
        key0 === 'measure' ||
        key0 === 'facts' ||
        key0 === 'industry' ||
        key0 === 'parameters' ||
        key0 === 'expect' ||
        key0 === 'marks'
      )) {
        const err7 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.kind !== undefined) {
      let data0 = data.kind;
      if (typeof data0 !== 'string') {
        const err8 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/type',
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
      if ('eligibility' !== data0) {
        const err9 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'eligibility' },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.what !== undefined) {
      let data1 = data.what;
      if (typeof data1 === 'string') {
        if (!pattern3.test(data1)) {
          const err10 = {
            instancePath: instancePath + '/what',
            schemaPath: '#/properties/what/pattern',
            keyword: 'pattern',
            params: { pattern: '\\S' },
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = {
          instancePath: instancePath + '/what',
          schemaPath: '#/properties/what/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.measure !== undefined) {
      let data2 = data.measure;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err12 = {
          instancePath: instancePath + '/measure',
          schemaPath: '#/properties/measure/type',
          keyword: 'type',
          params: { type: 'integer' },
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err13 = {
            instancePath: instancePath + '/measure',
            schemaPath: '#/properties/measure/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data.facts !== undefined) {
      let data3 = data.facts;
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
        for (const key1 in data3) {
          let data4 = data3[key1];
          if (typeof data4 !== 'string' && data4 !== null) {
            const err14 = {
              instancePath: instancePath + '/facts/' + key1.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/facts/additionalProperties/type',
              keyword: 'type',
              params: { type: schema21.properties.facts.additionalProperties.type },
            };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (typeof data4 === 'string') {
            if (!pattern4.test(data4)) {
              const err15 = {
                instancePath: instancePath + '/facts/' + key1.replace(/~/g, '~0').replace(/\//g, '~1'),
                schemaPath: '#/properties/facts/additionalProperties/pattern',
                keyword: 'pattern',
                params: { pattern: '^(none|\\d{4}-\\d{2}-\\d{2}|(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?)))$' },
              };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          }
        }
      } else {
        const err16 = {
          instancePath: instancePath + '/facts',
          schemaPath: '#/properties/facts/type',
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
    if (data.industry !== undefined) {
      let data5 = data.industry;
      if ((!data5 || typeof data5 != 'object') && typeof data5 !== 'string') {
        const err17 = {
          instancePath: instancePath + '/industry',
          schemaPath: '#/properties/industry/type',
          keyword: 'type',
          params: { type: schema21.properties.industry.type },
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (typeof data5 === 'string') {
        if (!pattern5.test(data5)) {
          const err18 = {
            instancePath: instancePath + '/industry',
            schemaPath: '#/properties/industry/pattern',
            keyword: 'pattern',
            params: { pattern: '^unsaid$' },
          };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 === 'string') {
            if (!pattern6.test(data6)) {
              const err19 = {
                instancePath: instancePath + '/industry/' + i0,
                schemaPath: '#/properties/industry/items/pattern',
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
              };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = {
              instancePath: instancePath + '/industry/' + i0,
              schemaPath: '#/properties/industry/items/type',
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
        }
      }
      if (data5 && typeof data5 == 'object' && !Array.isArray(data5)) {
        if (data5.anyOf === undefined) {
          const err21 = {
            instancePath: instancePath + '/industry',
            schemaPath: '#/properties/industry/required',
            keyword: 'required',
            params: { missingProperty: 'anyOf' },
          };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (data5.key === undefined) {
          const err22 = {
            instancePath: instancePath + '/industry',
            schemaPath: '#/properties/industry/required',
            keyword: 'required',
            params: { missingProperty: 'key' },
          };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        for (const key2 in data5) {
          if (!(key2 === 'anyOf' || key2 === 'key')) {
            const err23 = {
              instancePath: instancePath + '/industry',
              schemaPath: '#/properties/industry/additionalProperties',
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
        if (data5.anyOf !== undefined) {
          let data7 = data5.anyOf;
          if (Array.isArray(data7)) {
            if (data7.length < 1) {
              const err24 = {
                instancePath: instancePath + '/industry/anyOf',
                schemaPath: '#/properties/industry/properties/anyOf/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            const len1 = data7.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data8 = data7[i1];
              if (Array.isArray(data8)) {
                const len2 = data8.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data9 = data8[i2];
                  if (typeof data9 === 'string') {
                    if (!pattern6.test(data9)) {
                      const err25 = {
                        instancePath: instancePath + '/industry/anyOf/' + i1 + '/' + i2,
                        schemaPath: '#/properties/industry/properties/anyOf/items/items/pattern',
                        keyword: 'pattern',
                        params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
                      };
                      if (vErrors === null) {
                        vErrors = [err25];
                      } else {
                        vErrors.push(err25);
                      }
                      errors++;
                    }
                  } else {
                    const err26 = {
                      instancePath: instancePath + '/industry/anyOf/' + i1 + '/' + i2,
                      schemaPath: '#/properties/industry/properties/anyOf/items/items/type',
                      keyword: 'type',
                      params: { type: 'string' },
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
                const err27 = {
                  instancePath: instancePath + '/industry/anyOf/' + i1,
                  schemaPath: '#/properties/industry/properties/anyOf/items/type',
                  keyword: 'type',
                  params: { type: 'array' },
                };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
          } else {
            const err28 = {
              instancePath: instancePath + '/industry/anyOf',
              schemaPath: '#/properties/industry/properties/anyOf/type',
              keyword: 'type',
              params: { type: 'array' },
            };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data5.key !== undefined) {
          let data10 = data5.key;
          if (typeof data10 !== 'string') {
            const err29 = {
              instancePath: instancePath + '/industry/key',
              schemaPath: '#/properties/industry/properties/key/type',
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
          if (!(data10 === 'industry' || data10 === 'industryCode')) {
            const err30 = {
              instancePath: instancePath + '/industry/key',
              schemaPath: '#/properties/industry/properties/key/enum',
              keyword: 'enum',
              params: { allowedValues: schema21.properties.industry.properties.key.enum },
            };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      }
    }
    if (data.parameters !== undefined) {
      let data11 = data.parameters;
      if (data11 && typeof data11 == 'object' && !Array.isArray(data11)) {
        for (const key3 in data11) {
          let data12 = data11[key3];
          if (typeof data12 === 'string') {
            if (!pattern8.test(data12)) {
              const err31 = {
                instancePath: instancePath + '/parameters/' + key3.replace(/~/g, '~0').replace(/\//g, '~1'),
                schemaPath: '#/properties/parameters/additionalProperties/pattern',
                keyword: 'pattern',
                params: { pattern: '^(none|(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?)))$' },
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
              instancePath: instancePath + '/parameters/' + key3.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/parameters/additionalProperties/type',
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
      } else {
        const err33 = {
          instancePath: instancePath + '/parameters',
          schemaPath: '#/properties/parameters/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.expect !== undefined) {
      let data13 = data.expect;
      if (data13 && typeof data13 == 'object' && !Array.isArray(data13)) {
        if (data13.verdict === undefined) {
          const err34 = {
            instancePath: instancePath + '/expect',
            schemaPath: '#/properties/expect/required',
            keyword: 'required',
            params: { missingProperty: 'verdict' },
          };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        if (data13.missing === undefined) {
          const err35 = {
            instancePath: instancePath + '/expect',
            schemaPath: '#/properties/expect/required',
            keyword: 'required',
            params: { missingProperty: 'missing' },
          };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        if (data13.gaps === undefined) {
          const err36 = {
            instancePath: instancePath + '/expect',
            schemaPath: '#/properties/expect/required',
            keyword: 'required',
            params: { missingProperty: 'gaps' },
          };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        if (data13.award === undefined) {
          const err37 = {
            instancePath: instancePath + '/expect',
            schemaPath: '#/properties/expect/required',
            keyword: 'required',
            params: { missingProperty: 'award' },
          };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        for (const key4 in data13) {
          if (!(key4 === 'verdict' || key4 === 'missing' || key4 === 'gaps' || key4 === 'award')) {
            const err38 = {
              instancePath: instancePath + '/expect',
              schemaPath: '#/properties/expect/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key4 },
            };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data13.verdict !== undefined) {
          let data14 = data13.verdict;
          if (typeof data14 !== 'string') {
            const err39 = {
              instancePath: instancePath + '/expect/verdict',
              schemaPath: '#/properties/expect/properties/verdict/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
          if (!(
            data14 === 'eligible' ||
            data14 === 'ineligible' ||
            data14 === 'undetermined' ||
            data14 === 'not-applicable'
          )) {
            const err40 = {
              instancePath: instancePath + '/expect/verdict',
              schemaPath: '#/properties/expect/properties/verdict/enum',
              keyword: 'enum',
              params: { allowedValues: schema21.properties.expect.properties.verdict.enum },
            };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data13.missing !== undefined) {
          let data15 = data13.missing;
          if (Array.isArray(data15)) {
            const len3 = data15.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data16 = data15[i3];
              if (typeof data16 === 'string') {
                if (!pattern3.test(data16)) {
                  const err41 = {
                    instancePath: instancePath + '/expect/missing/' + i3,
                    schemaPath: '#/properties/expect/properties/missing/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                  };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
              } else {
                const err42 = {
                  instancePath: instancePath + '/expect/missing/' + i3,
                  schemaPath: '#/properties/expect/properties/missing/items/type',
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
            }
          } else {
            const err43 = {
              instancePath: instancePath + '/expect/missing',
              schemaPath: '#/properties/expect/properties/missing/type',
              keyword: 'type',
              params: { type: 'array' },
            };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data13.gaps !== undefined) {
          let data17 = data13.gaps;
          if (data17 && typeof data17 == 'object' && !Array.isArray(data17)) {
            for (const key5 in data17) {
              let data18 = data17[key5];
              if (typeof data18 === 'string') {
                if (!pattern10.test(data18)) {
                  const err44 = {
                    instancePath: instancePath + '/expect/gaps/' + key5.replace(/~/g, '~0').replace(/\//g, '~1'),
                    schemaPath: '#/properties/expect/properties/gaps/additionalProperties/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
                  };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
              } else {
                const err45 = {
                  instancePath: instancePath + '/expect/gaps/' + key5.replace(/~/g, '~0').replace(/\//g, '~1'),
                  schemaPath: '#/properties/expect/properties/gaps/additionalProperties/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
          } else {
            const err46 = {
              instancePath: instancePath + '/expect/gaps',
              schemaPath: '#/properties/expect/properties/gaps/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data13.award !== undefined) {
          let data19 = data13.award;
          if (
            typeof data19 !== 'string' &&
            data19 !== null &&
            !(data19 && typeof data19 == 'object' && !Array.isArray(data19))
          ) {
            const err47 = {
              instancePath: instancePath + '/expect/award',
              schemaPath: '#/properties/expect/properties/award/type',
              keyword: 'type',
              params: { type: schema21.properties.expect.properties.award.type },
            };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
          if (typeof data19 === 'string') {
            if (!pattern10.test(data19)) {
              const err48 = {
                instancePath: instancePath + '/expect/award',
                schemaPath: '#/properties/expect/properties/award/pattern',
                keyword: 'pattern',
                params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
              };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
          }
          if (data19 && typeof data19 == 'object' && !Array.isArray(data19)) {
            for (const key6 in data19) {
              if (!(key6 === 'atMost' || key6 === 'atLeast' || key6 === 'from' || key6 === 'to')) {
                const err49 = {
                  instancePath: instancePath + '/expect/award',
                  schemaPath: '#/properties/expect/properties/award/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key6 },
                };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
            if (data19.atMost !== undefined) {
              let data20 = data19.atMost;
              if (typeof data20 === 'string') {
                if (!pattern10.test(data20)) {
                  const err50 = {
                    instancePath: instancePath + '/expect/award/atMost',
                    schemaPath: '#/properties/expect/properties/award/properties/atMost/pattern',
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
                  instancePath: instancePath + '/expect/award/atMost',
                  schemaPath: '#/properties/expect/properties/award/properties/atMost/type',
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
            if (data19.atLeast !== undefined) {
              let data21 = data19.atLeast;
              if (typeof data21 === 'string') {
                if (!pattern10.test(data21)) {
                  const err52 = {
                    instancePath: instancePath + '/expect/award/atLeast',
                    schemaPath: '#/properties/expect/properties/award/properties/atLeast/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
                  };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
              } else {
                const err53 = {
                  instancePath: instancePath + '/expect/award/atLeast',
                  schemaPath: '#/properties/expect/properties/award/properties/atLeast/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
            if (data19.from !== undefined) {
              let data22 = data19.from;
              if (typeof data22 === 'string') {
                if (!pattern10.test(data22)) {
                  const err54 = {
                    instancePath: instancePath + '/expect/award/from',
                    schemaPath: '#/properties/expect/properties/award/properties/from/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
                  };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
              } else {
                const err55 = {
                  instancePath: instancePath + '/expect/award/from',
                  schemaPath: '#/properties/expect/properties/award/properties/from/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
            if (data19.to !== undefined) {
              let data23 = data19.to;
              if (typeof data23 === 'string') {
                if (!pattern10.test(data23)) {
                  const err56 = {
                    instancePath: instancePath + '/expect/award/to',
                    schemaPath: '#/properties/expect/properties/award/properties/to/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
                  };
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
                  }
                  errors++;
                }
              } else {
                const err57 = {
                  instancePath: instancePath + '/expect/award/to',
                  schemaPath: '#/properties/expect/properties/award/properties/to/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err58 = {
          instancePath: instancePath + '/expect',
          schemaPath: '#/properties/expect/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
    }
    if (data.marks !== undefined) {
      let data24 = data.marks;
      if (data24 && typeof data24 == 'object' && !Array.isArray(data24)) {
        for (const key7 in data24) {
          if (typeof data24[key7] !== 'boolean') {
            const err59 = {
              instancePath: instancePath + '/marks/' + key7.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/marks/additionalProperties/type',
              keyword: 'type',
              params: { type: 'boolean' },
            };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
      } else {
        const err60 = {
          instancePath: instancePath + '/marks',
          schemaPath: '#/properties/marks/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
    }
  } else {
    const err61 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err61];
    } else {
      vErrors.push(err61);
    }
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema22 = {
  type: 'object',
  properties: {
    kind: { type: 'string', const: 'growth-target' },
    what: { type: 'string', pattern: '\\S' },
    measure: { type: 'integer', minimum: 0 },
    target: { type: 'integer', minimum: 0 },
    facts: {
      type: 'object',
      additionalProperties: {
        type: ['string', 'null'],
        pattern: '^(none|\\d{4}-\\d{2}-\\d{2}|(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?)))$',
      },
    },
    expect: {
      type: 'object',
      properties: { reached: { type: ['boolean', 'string'], pattern: '^unknown$' } },
      required: ['reached'],
      additionalProperties: false,
    },
  },
  required: ['kind', 'what', 'measure', 'target', 'facts', 'expect'],
  additionalProperties: false,
};
const pattern18 = new RegExp('^unknown$', 'u');

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
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.what === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'what' } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.measure === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'measure' },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.target === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'target' },
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.facts === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'facts' },
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.expect === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'expect' },
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === 'kind' ||
        key0 === 'what' ||
        key0 === 'measure' ||
        key0 === 'target' ||
        key0 === 'facts' ||
        key0 === 'expect'
      )) {
        const err6 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.kind !== undefined) {
      let data0 = data.kind;
      if (typeof data0 !== 'string') {
        const err7 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if ('growth-target' !== data0) {
        const err8 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'growth-target' },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.what !== undefined) {
      let data1 = data.what;
      if (typeof data1 === 'string') {
        if (!pattern3.test(data1)) {
          const err9 = {
            instancePath: instancePath + '/what',
            schemaPath: '#/properties/what/pattern',
            keyword: 'pattern',
            params: { pattern: '\\S' },
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = {
          instancePath: instancePath + '/what',
          schemaPath: '#/properties/what/type',
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
    }
    if (data.measure !== undefined) {
      let data2 = data.measure;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err11 = {
          instancePath: instancePath + '/measure',
          schemaPath: '#/properties/measure/type',
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
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err12 = {
            instancePath: instancePath + '/measure',
            schemaPath: '#/properties/measure/minimum',
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
    if (data.target !== undefined) {
      let data3 = data.target;
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err13 = {
          instancePath: instancePath + '/target',
          schemaPath: '#/properties/target/type',
          keyword: 'type',
          params: { type: 'integer' },
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data3 == 'number' && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          const err14 = {
            instancePath: instancePath + '/target',
            schemaPath: '#/properties/target/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.facts !== undefined) {
      let data4 = data.facts;
      if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
        for (const key1 in data4) {
          let data5 = data4[key1];
          if (typeof data5 !== 'string' && data5 !== null) {
            const err15 = {
              instancePath: instancePath + '/facts/' + key1.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/facts/additionalProperties/type',
              keyword: 'type',
              params: { type: schema22.properties.facts.additionalProperties.type },
            };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if (typeof data5 === 'string') {
            if (!pattern4.test(data5)) {
              const err16 = {
                instancePath: instancePath + '/facts/' + key1.replace(/~/g, '~0').replace(/\//g, '~1'),
                schemaPath: '#/properties/facts/additionalProperties/pattern',
                keyword: 'pattern',
                params: { pattern: '^(none|\\d{4}-\\d{2}-\\d{2}|(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?)))$' },
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
      } else {
        const err17 = {
          instancePath: instancePath + '/facts',
          schemaPath: '#/properties/facts/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.expect !== undefined) {
      let data6 = data.expect;
      if (data6 && typeof data6 == 'object' && !Array.isArray(data6)) {
        if (data6.reached === undefined) {
          const err18 = {
            instancePath: instancePath + '/expect',
            schemaPath: '#/properties/expect/required',
            keyword: 'required',
            params: { missingProperty: 'reached' },
          };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        for (const key2 in data6) {
          if (!(key2 === 'reached')) {
            const err19 = {
              instancePath: instancePath + '/expect',
              schemaPath: '#/properties/expect/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key2 },
            };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data6.reached !== undefined) {
          let data7 = data6.reached;
          if (typeof data7 !== 'boolean' && typeof data7 !== 'string') {
            const err20 = {
              instancePath: instancePath + '/expect/reached',
              schemaPath: '#/properties/expect/properties/reached/type',
              keyword: 'type',
              params: { type: schema22.properties.expect.properties.reached.type },
            };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
          if (typeof data7 === 'string') {
            if (!pattern18.test(data7)) {
              const err21 = {
                instancePath: instancePath + '/expect/reached',
                schemaPath: '#/properties/expect/properties/reached/pattern',
                keyword: 'pattern',
                params: { pattern: '^unknown$' },
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
      } else {
        const err22 = {
          instancePath: instancePath + '/expect',
          schemaPath: '#/properties/expect/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
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
    kind: { type: 'string', const: 'count-target' },
    what: { type: 'string', pattern: '\\S' },
    measure: { type: 'integer', minimum: 0 },
    target: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
    actual: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
    expect: {
      type: 'object',
      properties: { reached: { type: ['boolean', 'null'] } },
      required: ['reached'],
      additionalProperties: false,
    },
  },
  required: ['kind', 'what', 'measure', 'target', 'actual', 'expect'],
  additionalProperties: false,
};

function validate56(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.what === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'what' } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.measure === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'measure' },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.target === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'target' },
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.actual === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'actual' },
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.expect === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'expect' },
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === 'kind' ||
        key0 === 'what' ||
        key0 === 'measure' ||
        key0 === 'target' ||
        key0 === 'actual' ||
        key0 === 'expect'
      )) {
        const err6 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.kind !== undefined) {
      let data0 = data.kind;
      if (typeof data0 !== 'string') {
        const err7 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if ('count-target' !== data0) {
        const err8 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'count-target' },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.what !== undefined) {
      let data1 = data.what;
      if (typeof data1 === 'string') {
        if (!pattern3.test(data1)) {
          const err9 = {
            instancePath: instancePath + '/what',
            schemaPath: '#/properties/what/pattern',
            keyword: 'pattern',
            params: { pattern: '\\S' },
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = {
          instancePath: instancePath + '/what',
          schemaPath: '#/properties/what/type',
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
    }
    if (data.measure !== undefined) {
      let data2 = data.measure;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err11 = {
          instancePath: instancePath + '/measure',
          schemaPath: '#/properties/measure/type',
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
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err12 = {
            instancePath: instancePath + '/measure',
            schemaPath: '#/properties/measure/minimum',
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
    if (data.target !== undefined) {
      let data3 = data.target;
      if (typeof data3 === 'string') {
        if (!pattern6.test(data3)) {
          const err13 = {
            instancePath: instancePath + '/target',
            schemaPath: '#/properties/target/pattern',
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
          instancePath: instancePath + '/target',
          schemaPath: '#/properties/target/type',
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
    if (data.actual !== undefined) {
      let data4 = data.actual;
      if (typeof data4 === 'string') {
        if (!pattern10.test(data4)) {
          const err15 = {
            instancePath: instancePath + '/actual',
            schemaPath: '#/properties/actual/pattern',
            keyword: 'pattern',
            params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
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
          instancePath: instancePath + '/actual',
          schemaPath: '#/properties/actual/type',
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
    if (data.expect !== undefined) {
      let data5 = data.expect;
      if (data5 && typeof data5 == 'object' && !Array.isArray(data5)) {
        if (data5.reached === undefined) {
          const err17 = {
            instancePath: instancePath + '/expect',
            schemaPath: '#/properties/expect/required',
            keyword: 'required',
            params: { missingProperty: 'reached' },
          };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        for (const key1 in data5) {
          if (!(key1 === 'reached')) {
            const err18 = {
              instancePath: instancePath + '/expect',
              schemaPath: '#/properties/expect/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
            };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data5.reached !== undefined) {
          let data6 = data5.reached;
          if (typeof data6 !== 'boolean' && data6 !== null) {
            const err19 = {
              instancePath: instancePath + '/expect/reached',
              schemaPath: '#/properties/expect/properties/reached/type',
              keyword: 'type',
              params: { type: schema23.properties.expect.properties.reached.type },
            };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = {
          instancePath: instancePath + '/expect',
          schemaPath: '#/properties/expect/type',
          keyword: 'type',
          params: { type: 'object' },
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
    const err21 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema24 = {
  type: 'object',
  properties: {
    kind: { type: 'string', const: 'grant' },
    what: { type: 'string', pattern: '\\S' },
    measure: { type: 'integer', minimum: 0 },
    class: { type: ['string', 'null'], pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
    amount: { type: ['string', 'null'], pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
    parameters: {
      type: 'object',
      additionalProperties: { type: 'string', pattern: '^(none|(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?)))$' },
    },
    expect: {
      type: 'object',
      properties: {
        award: {
          type: ['string', 'object'],
          pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$',
          properties: {
            atMost: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
            atLeast: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
            from: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
            to: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
          },
          required: [],
          additionalProperties: false,
        },
        missing: { type: 'array', items: { type: 'string', pattern: '\\S' } },
      },
      required: [],
      additionalProperties: false,
    },
  },
  required: ['kind', 'what', 'measure', 'class', 'amount', 'parameters', 'expect'],
  additionalProperties: false,
};

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
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.what === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'what' } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.measure === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'measure' },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.class === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'class' },
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.amount === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'amount' },
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.parameters === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'parameters' },
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.expect === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'expect' },
      };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === 'kind' ||
        key0 === 'what' ||
        key0 === 'measure' ||
        key0 === 'class' ||
        key0 === 'amount' ||
        key0 === 'parameters' ||
        key0 === 'expect'
      )) {
        const err7 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.kind !== undefined) {
      let data0 = data.kind;
      if (typeof data0 !== 'string') {
        const err8 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/type',
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
      if ('grant' !== data0) {
        const err9 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'grant' },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.what !== undefined) {
      let data1 = data.what;
      if (typeof data1 === 'string') {
        if (!pattern3.test(data1)) {
          const err10 = {
            instancePath: instancePath + '/what',
            schemaPath: '#/properties/what/pattern',
            keyword: 'pattern',
            params: { pattern: '\\S' },
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = {
          instancePath: instancePath + '/what',
          schemaPath: '#/properties/what/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.measure !== undefined) {
      let data2 = data.measure;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err12 = {
          instancePath: instancePath + '/measure',
          schemaPath: '#/properties/measure/type',
          keyword: 'type',
          params: { type: 'integer' },
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err13 = {
            instancePath: instancePath + '/measure',
            schemaPath: '#/properties/measure/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data.class !== undefined) {
      let data3 = data.class;
      if (typeof data3 !== 'string' && data3 !== null) {
        const err14 = {
          instancePath: instancePath + '/class',
          schemaPath: '#/properties/class/type',
          keyword: 'type',
          params: { type: schema24.properties.class.type },
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data3 === 'string') {
        if (!pattern6.test(data3)) {
          const err15 = {
            instancePath: instancePath + '/class',
            schemaPath: '#/properties/class/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data.amount !== undefined) {
      let data4 = data.amount;
      if (typeof data4 !== 'string' && data4 !== null) {
        const err16 = {
          instancePath: instancePath + '/amount',
          schemaPath: '#/properties/amount/type',
          keyword: 'type',
          params: { type: schema24.properties.amount.type },
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (typeof data4 === 'string') {
        if (!pattern10.test(data4)) {
          const err17 = {
            instancePath: instancePath + '/amount',
            schemaPath: '#/properties/amount/pattern',
            keyword: 'pattern',
            params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
          };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
    if (data.parameters !== undefined) {
      let data5 = data.parameters;
      if (data5 && typeof data5 == 'object' && !Array.isArray(data5)) {
        for (const key1 in data5) {
          let data6 = data5[key1];
          if (typeof data6 === 'string') {
            if (!pattern8.test(data6)) {
              const err18 = {
                instancePath: instancePath + '/parameters/' + key1.replace(/~/g, '~0').replace(/\//g, '~1'),
                schemaPath: '#/properties/parameters/additionalProperties/pattern',
                keyword: 'pattern',
                params: { pattern: '^(none|(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?)))$' },
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
              instancePath: instancePath + '/parameters/' + key1.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/parameters/additionalProperties/type',
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
      } else {
        const err20 = {
          instancePath: instancePath + '/parameters',
          schemaPath: '#/properties/parameters/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.expect !== undefined) {
      let data7 = data.expect;
      if (data7 && typeof data7 == 'object' && !Array.isArray(data7)) {
        for (const key2 in data7) {
          if (!(key2 === 'award' || key2 === 'missing')) {
            const err21 = {
              instancePath: instancePath + '/expect',
              schemaPath: '#/properties/expect/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key2 },
            };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data7.award !== undefined) {
          let data8 = data7.award;
          if (typeof data8 !== 'string' && !(data8 && typeof data8 == 'object' && !Array.isArray(data8))) {
            const err22 = {
              instancePath: instancePath + '/expect/award',
              schemaPath: '#/properties/expect/properties/award/type',
              keyword: 'type',
              params: { type: schema24.properties.expect.properties.award.type },
            };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
          if (typeof data8 === 'string') {
            if (!pattern10.test(data8)) {
              const err23 = {
                instancePath: instancePath + '/expect/award',
                schemaPath: '#/properties/expect/properties/award/pattern',
                keyword: 'pattern',
                params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
              };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          }
          if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
            for (const key3 in data8) {
              if (!(key3 === 'atMost' || key3 === 'atLeast' || key3 === 'from' || key3 === 'to')) {
                const err24 = {
                  instancePath: instancePath + '/expect/award',
                  schemaPath: '#/properties/expect/properties/award/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key3 },
                };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data8.atMost !== undefined) {
              let data9 = data8.atMost;
              if (typeof data9 === 'string') {
                if (!pattern10.test(data9)) {
                  const err25 = {
                    instancePath: instancePath + '/expect/award/atMost',
                    schemaPath: '#/properties/expect/properties/award/properties/atMost/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
                  };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              } else {
                const err26 = {
                  instancePath: instancePath + '/expect/award/atMost',
                  schemaPath: '#/properties/expect/properties/award/properties/atMost/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data8.atLeast !== undefined) {
              let data10 = data8.atLeast;
              if (typeof data10 === 'string') {
                if (!pattern10.test(data10)) {
                  const err27 = {
                    instancePath: instancePath + '/expect/award/atLeast',
                    schemaPath: '#/properties/expect/properties/award/properties/atLeast/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
                  };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              } else {
                const err28 = {
                  instancePath: instancePath + '/expect/award/atLeast',
                  schemaPath: '#/properties/expect/properties/award/properties/atLeast/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data8.from !== undefined) {
              let data11 = data8.from;
              if (typeof data11 === 'string') {
                if (!pattern10.test(data11)) {
                  const err29 = {
                    instancePath: instancePath + '/expect/award/from',
                    schemaPath: '#/properties/expect/properties/award/properties/from/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
                  };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              } else {
                const err30 = {
                  instancePath: instancePath + '/expect/award/from',
                  schemaPath: '#/properties/expect/properties/award/properties/from/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data8.to !== undefined) {
              let data12 = data8.to;
              if (typeof data12 === 'string') {
                if (!pattern10.test(data12)) {
                  const err31 = {
                    instancePath: instancePath + '/expect/award/to',
                    schemaPath: '#/properties/expect/properties/award/properties/to/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
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
                  instancePath: instancePath + '/expect/award/to',
                  schemaPath: '#/properties/expect/properties/award/properties/to/type',
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
          }
        }
        if (data7.missing !== undefined) {
          let data13 = data7.missing;
          if (Array.isArray(data13)) {
            const len0 = data13.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data14 = data13[i0];
              if (typeof data14 === 'string') {
                if (!pattern3.test(data14)) {
                  const err33 = {
                    instancePath: instancePath + '/expect/missing/' + i0,
                    schemaPath: '#/properties/expect/properties/missing/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
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
                  instancePath: instancePath + '/expect/missing/' + i0,
                  schemaPath: '#/properties/expect/properties/missing/items/type',
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
          } else {
            const err35 = {
              instancePath: instancePath + '/expect/missing',
              schemaPath: '#/properties/expect/properties/missing/type',
              keyword: 'type',
              params: { type: 'array' },
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
          instancePath: instancePath + '/expect',
          schemaPath: '#/properties/expect/type',
          keyword: 'type',
          params: { type: 'object' },
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
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

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
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const tag0 = data.kind;
    if (typeof tag0 == 'string') {
      if (tag0 === 'eligibility') {
        if (!validate54(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
          errors = vErrors.length;
        }
        var props0 = true;
      } else if (tag0 === 'growth-target') {
        if (!validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === 'count-target') {
        if (!validate56(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === 'grant') {
        if (!validate57(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else {
        const err1 = {
          instancePath,
          schemaPath: '#/discriminator',
          keyword: 'discriminator',
          params: { error: 'mapping', tag: 'kind', tagValue: tag0 },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    } else {
      const err2 = {
        instancePath,
        schemaPath: '#/discriminator',
        keyword: 'discriminator',
        params: { error: 'tag', tag: 'kind', tagValue: tag0 },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate53.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate53.evaluated = { dynamicProps: true, dynamicItems: false };

function validate52(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="cases.schema.json" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validate53(data[i0], {
          instancePath: instancePath + '/' + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'array' } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
