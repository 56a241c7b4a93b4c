// Made by scripts/generate-schema.ts.
'use strict';
exports.validatePack = validate52;
const schema19 = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'pack.schema.json',
  title: 'Policy pack',
  type: 'object',
  properties: {
    id: { type: 'string', pattern: '^([a-z0-9]+(-[a-z0-9]+)*)$' },
    title: { type: 'string', pattern: '\\S' },
    issuer: { type: 'string', pattern: '\\S' },
    status: { type: 'string', enum: ['draft', 'in-force', 'lapsed', 'unverified'] },
    period: {
      type: 'object',
      discriminator: { propertyName: 'kind' },
      required: ['kind'],
      oneOf: [{ $ref: '#/$defs/period-quarter' }, { $ref: '#/$defs/period-months' }, { $ref: '#/$defs/period-year' }],
    },
    sourceSha256: { type: 'string', pattern: '^([0-9a-f]{64})$' },
    zeroBase: { type: 'string', enum: ['none', 'missing'] },
    metrics: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
          name: { $ref: '#/$defs/texts' },
          unit: {
            type: 'string',
            enum: ['万元', '万千瓦时', '人', '个', '家', '天', '吨', '万立方米', '日期', '元/人', '元/千瓦时', 'share'],
          },
          span: { type: 'string', enum: ['from-zero', 'zero-to-one', 'from-minus-one', 'any'] },
          counts: { type: 'boolean' },
          headers: { type: 'array', items: { type: 'string', pattern: '\\S' } },
          notHeaders: { type: 'array', items: { type: 'string', pattern: '\\S' } },
          stretch: {
            type: 'object',
            properties: {
              of: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
              yearsBack: { type: 'integer', minimum: 0, maximum: 1 },
              from: { type: 'integer', minimum: 1, maximum: 12 },
              to: { type: 'integer', minimum: 1, maximum: 12 },
            },
            required: ['of', 'yearsBack', 'from', 'to'],
            additionalProperties: false,
          },
          wholeHeader: { type: 'boolean' },
        },
        required: ['id', 'name', 'unit', 'span', 'counts', 'headers', 'notHeaders'],
        additionalProperties: false,
      },
      minItems: 1,
    },
    groups: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
          name: { $ref: '#/$defs/texts' },
          core: { type: 'array', items: { type: 'string', pattern: '^(\\d{2,4})$' } },
          edge: { type: 'array', items: { type: 'string', pattern: '^(\\d{2,4})$' } },
          industries: { type: 'array', items: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' } },
        },
        required: ['id', 'name'],
        additionalProperties: false,
      },
      minItems: 1,
    },
    industries: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
          name: { $ref: '#/$defs/texts' },
          core: { type: 'array', items: { type: 'string', pattern: '^(\\d{2,4})$' }, minItems: 1 },
          edge: { type: 'array', items: { type: 'string', pattern: '^(\\d{2,4})$' } },
          aliases: {
            type: 'array',
            items: {
              type: ['string', 'object'],
              properties: {
                name: { type: 'string', pattern: '\\S' },
                core: { type: 'array', items: { type: 'string', pattern: '^(\\d{2,4})$' } },
                edge: { type: 'array', items: { type: 'string', pattern: '^(\\d{2,4})$' } },
              },
              required: ['name', 'core'],
              additionalProperties: false,
              pattern: '\\S',
            },
          },
          measures: { type: 'array', items: { type: 'integer', minimum: 0 } },
          note: { $ref: '#/$defs/texts' },
        },
        required: ['id', 'name', 'core', 'edge', 'aliases', 'measures', 'note'],
        additionalProperties: false,
      },
    },
    parameters: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
          name: { $ref: '#/$defs/texts' },
          unit: {
            type: 'string',
            enum: ['万元', '万千瓦时', '人', '个', '家', '天', '吨', '万立方米', '日期', '元/人', '元/千瓦时', 'share'],
          },
          span: { type: 'string', enum: ['from-zero', 'zero-to-one', 'from-minus-one', 'any'] },
          measure: { type: 'integer', minimum: 0 },
          value: { type: ['string', 'null'], pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
          words: { $ref: '#/$defs/words' },
          cap: { type: 'boolean' },
          reading: { type: 'boolean' },
        },
        required: ['id', 'name', 'unit', 'span', 'measure', 'value', 'words'],
        additionalProperties: false,
      },
    },
    sections: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          number: { type: 'integer', minimum: 1 },
          title: { type: 'string', pattern: '\\S' },
          measures: { type: 'array', items: { type: 'integer', minimum: 1 }, minItems: 1 },
          heading: { type: 'string', pattern: '\\S' },
        },
        required: ['number', 'title', 'measures'],
        additionalProperties: false,
      },
    },
    measures: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          number: { type: 'integer', minimum: 0 },
          title: { type: 'string', pattern: '\\S' },
          short: { $ref: '#/$defs/texts' },
          text: { type: 'string', pattern: '\\S' },
          kinds: {
            type: 'array',
            items: {
              type: 'string',
              enum: ['eligibility', 'growth-target', 'count-target', 'fixed-award', 'rate-subsidy', 'programme'],
            },
            minItems: 1,
          },
          subject: { type: 'string', enum: ['enterprise', 'industry', 'region', 'project', 'government'] },
          notJudged: {
            type: ['object', 'null'],
            properties: { 'zh-CN': { type: 'string', pattern: '\\S' }, en: { type: 'string', pattern: '\\S' } },
            required: ['zh-CN', 'en'],
            additionalProperties: false,
          },
          eligibility: {
            type: 'object',
            properties: {
              applies: { $ref: '#/$defs/condition' },
              eligible: { $ref: '#/$defs/condition' },
              award: {
                type: ['object', 'null'],
                discriminator: { propertyName: 'shape' },
                required: ['shape'],
                oneOf: [
                  { $ref: '#/$defs/parameter-award' },
                  { $ref: '#/$defs/fixed-award' },
                  { $ref: '#/$defs/class-award' },
                  { $ref: '#/$defs/rate-subsidy' },
                  { $ref: '#/$defs/by-case' },
                  { $ref: '#/$defs/tiers' },
                  { $ref: '#/$defs/progressive' },
                  { $ref: '#/$defs/rate-award' },
                  { $ref: '#/$defs/per-step' },
                  { $ref: '#/$defs/per-point' },
                  { $ref: '#/$defs/per-head' },
                  { $ref: '#/$defs/industry-factor' },
                  { $ref: '#/$defs/cap' },
                  { $ref: '#/$defs/floor' },
                  { $ref: '#/$defs/least-award' },
                  { $ref: '#/$defs/rounded' },
                  { $ref: '#/$defs/higher-of' },
                  { $ref: '#/$defs/extra' },
                  { $ref: '#/$defs/net-of' },
                  { $ref: '#/$defs/vague-award' },
                  { $ref: '#/$defs/up-to' },
                  { $ref: '#/$defs/own-column' },
                ],
              },
              metrics: { type: 'array', items: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' }, minItems: 1 },
              unsettled: { $ref: '#/$defs/texts' },
            },
            required: ['applies', 'eligible', 'award', 'metrics', 'unsettled'],
            additionalProperties: false,
          },
          targets: {
            type: 'array',
            items: {
              type: 'object',
              discriminator: { propertyName: 'shape' },
              required: ['shape'],
              oneOf: [{ $ref: '#/$defs/growth-target' }],
            },
          },
          counts: {
            type: 'array',
            items: {
              type: 'object',
              discriminator: { propertyName: 'shape' },
              required: ['shape'],
              oneOf: [{ $ref: '#/$defs/count-target' }],
            },
          },
          grant: { $ref: '#/$defs/award' },
          figures: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                name: { $ref: '#/$defs/texts' },
                value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
                unit: {
                  type: 'string',
                  enum: [
                    '万元',
                    '万千瓦时',
                    '人',
                    '个',
                    '家',
                    '天',
                    '吨',
                    '万立方米',
                    '日期',
                    '元/人',
                    '元/千瓦时',
                    'share',
                  ],
                },
                words: { $ref: '#/$defs/words' },
              },
              required: ['name', 'value', 'unit', 'words'],
              additionalProperties: false,
            },
          },
          open: { type: 'array', items: { $ref: '#/$defs/texts' } },
          readings: {
            type: 'array',
            items: {
              type: 'object',
              properties: { text: { $ref: '#/$defs/texts' }, words: { $ref: '#/$defs/words' } },
              required: ['text', 'words'],
              additionalProperties: false,
            },
          },
          unquantified: {
            type: 'array',
            items: {
              type: 'object',
              properties: { words: { $ref: '#/$defs/words' }, note: { $ref: '#/$defs/texts' } },
              required: ['words'],
              additionalProperties: false,
            },
          },
          label: { type: 'string' },
          toConfirm: {
            type: 'array',
            items: {
              type: 'object',
              properties: { words: { $ref: '#/$defs/words' }, what: { $ref: '#/$defs/texts' } },
              required: ['words', 'what'],
              additionalProperties: false,
            },
          },
          unread: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                words: { $ref: '#/$defs/words' },
                numbers: { type: 'array', items: { type: 'string', pattern: '\\S' }, minItems: 1 },
                why: { $ref: '#/$defs/texts' },
              },
              required: ['words', 'numbers', 'why'],
              additionalProperties: false,
            },
          },
          recipient: {
            type: 'object',
            properties: {
              kind: { type: 'string', enum: ['enterprise', 'county', 'city', 'park'] },
              note: { $ref: '#/$defs/texts' },
            },
            required: ['kind'],
            additionalProperties: false,
          },
          effective: {
            type: 'object',
            properties: {
              from: { type: ['string', 'null'], pattern: '^(\\d{4}-\\d{2}-\\d{2})$' },
              to: { type: ['string', 'null'], pattern: '^(\\d{4}-\\d{2}-\\d{2})$' },
            },
            required: [],
            additionalProperties: false,
          },
          slips: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                words: { $ref: '#/$defs/words' },
                readAs: { type: 'string', pattern: '\\S' },
                note: { $ref: '#/$defs/texts' },
              },
              required: ['words', 'readAs', 'note'],
              additionalProperties: false,
            },
          },
          sharing: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                name: { $ref: '#/$defs/texts' },
                share: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
              },
              required: ['name', 'share'],
              additionalProperties: false,
            },
            minItems: 2,
          },
          notSeen: { type: 'array', items: { $ref: '#/$defs/texts' } },
        },
        required: ['number', 'title', 'short', 'text', 'kinds', 'subject', 'notJudged'],
        additionalProperties: false,
      },
      minItems: 1,
    },
    $schema: { type: 'string', pattern: '\\S' },
    origin: {
      type: 'object',
      properties: {
        kind: { type: 'string', enum: ['whole', 'quoted', 'summary'] },
        name: { $ref: '#/$defs/texts' },
        note: { $ref: '#/$defs/texts' },
        address: { type: 'string', pattern: '\\S' },
      },
      required: ['kind', 'name', 'note'],
      additionalProperties: false,
    },
    rosters: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
          name: { $ref: '#/$defs/texts' },
          headers: { type: 'array', items: { type: 'string', pattern: '\\S' } },
          sheets: { type: 'array', items: { type: 'string', pattern: '\\S' } },
          measure: { type: 'integer', minimum: 0 },
          words: { $ref: '#/$defs/words' },
          reading: { type: 'boolean' },
        },
        required: ['id', 'name', 'headers', 'sheets', 'measure', 'words'],
        additionalProperties: false,
      },
    },
    allocation: {
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
    drafted: {
      type: 'object',
      properties: {
        confirmed: { type: 'array', items: { type: 'string', pattern: '\\S' } },
        dropped: { type: 'array', items: { type: 'string', pattern: '\\S' } },
      },
      required: ['confirmed', 'dropped'],
      additionalProperties: false,
    },
  },
  required: [
    'id',
    'title',
    'issuer',
    'status',
    'period',
    'sourceSha256',
    'zeroBase',
    'metrics',
    'groups',
    'industries',
    'parameters',
    'sections',
    'measures',
  ],
  additionalProperties: false,
  $defs: {
    texts: {
      type: 'object',
      properties: { 'zh-CN': { type: 'string', pattern: '\\S' }, en: { type: 'string', pattern: '\\S' } },
      required: ['zh-CN', 'en'],
      additionalProperties: false,
    },
    words: { type: 'string', pattern: '\\S' },
    'period-quarter': {
      type: 'object',
      properties: {
        kind: { type: 'string', const: 'quarter' },
        year: { type: 'integer', minimum: 2000 },
        quarter: { type: 'integer', minimum: 1, maximum: 4 },
      },
      required: ['kind', 'year', 'quarter'],
      additionalProperties: false,
    },
    'period-months': {
      type: 'object',
      properties: {
        kind: { type: 'string', const: 'months' },
        year: { type: 'integer', minimum: 2000 },
        from: { type: 'integer', minimum: 1, maximum: 12 },
        to: { type: 'integer', minimum: 1, maximum: 12 },
      },
      required: ['kind', 'year', 'from', 'to'],
      additionalProperties: false,
    },
    'period-year': {
      type: 'object',
      properties: { kind: { type: 'string', const: 'year' }, year: { type: 'integer', minimum: 2000 } },
      required: ['kind', 'year'],
      additionalProperties: false,
    },
    condition: {
      type: 'object',
      discriminator: { propertyName: 'shape' },
      required: ['shape'],
      oneOf: [
        { $ref: '#/$defs/threshold' },
        { $ref: '#/$defs/growth' },
        { $ref: '#/$defs/all' },
        { $ref: '#/$defs/by-base' },
        { $ref: '#/$defs/has-base' },
        { $ref: '#/$defs/relaxed' },
        { $ref: '#/$defs/industry-group' },
        { $ref: '#/$defs/any' },
        { $ref: '#/$defs/not' },
        { $ref: '#/$defs/roster' },
        { $ref: '#/$defs/increment' },
        { $ref: '#/$defs/rises' },
        { $ref: '#/$defs/growth-above' },
        { $ref: '#/$defs/industry-growth' },
        { $ref: '#/$defs/by-industry' },
        { $ref: '#/$defs/pairs' },
        { $ref: '#/$defs/ratio' },
        { $ref: '#/$defs/close-to' },
        { $ref: '#/$defs/mean-of-months' },
        { $ref: '#/$defs/daily-average' },
        { $ref: '#/$defs/entered' },
      ],
    },
    award: {
      type: 'object',
      discriminator: { propertyName: 'shape' },
      required: ['shape'],
      oneOf: [
        { $ref: '#/$defs/parameter-award' },
        { $ref: '#/$defs/fixed-award' },
        { $ref: '#/$defs/class-award' },
        { $ref: '#/$defs/rate-subsidy' },
        { $ref: '#/$defs/by-case' },
        { $ref: '#/$defs/tiers' },
        { $ref: '#/$defs/progressive' },
        { $ref: '#/$defs/rate-award' },
        { $ref: '#/$defs/per-step' },
        { $ref: '#/$defs/per-point' },
        { $ref: '#/$defs/per-head' },
        { $ref: '#/$defs/industry-factor' },
        { $ref: '#/$defs/cap' },
        { $ref: '#/$defs/floor' },
        { $ref: '#/$defs/least-award' },
        { $ref: '#/$defs/rounded' },
        { $ref: '#/$defs/higher-of' },
        { $ref: '#/$defs/extra' },
        { $ref: '#/$defs/net-of' },
        { $ref: '#/$defs/vague-award' },
        { $ref: '#/$defs/up-to' },
        { $ref: '#/$defs/own-column' },
      ],
    },
    measured: {
      type: 'object',
      discriminator: { propertyName: 'shape' },
      required: ['shape'],
      oneOf: [
        { $ref: '#/$defs/figure' },
        { $ref: '#/$defs/increase' },
        { $ref: '#/$defs/growth-rate' },
        { $ref: '#/$defs/last-year' },
        { $ref: '#/$defs/asked-amount' },
      ],
    },
    threshold: {
      title: 'threshold',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'threshold' },
        metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        order: { type: 'string', enum: ['>=', '>', '<=', '<'] },
        value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
        unit: {
          type: 'string',
          enum: ['万元', '万千瓦时', '人', '个', '家', '天', '吨', '万立方米', '日期', '元/人', '元/千瓦时', 'share'],
        },
        words: { $ref: '#/$defs/words' },
        reading: { type: 'boolean' },
      },
      required: ['shape', 'metric', 'order', 'value', 'unit', 'words'],
      additionalProperties: false,
    },
    growth: {
      title: 'growth',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'growth' },
        metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        order: { type: 'string', enum: ['>=', '>', '<=', '<'] },
        rate: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
        words: { $ref: '#/$defs/words' },
        zeroBase: { type: 'string', enum: ['not-met', 'met', 'substitute'] },
        substitute: {
          type: 'object',
          properties: {
            words: { $ref: '#/$defs/words' },
            value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
            unit: {
              type: 'string',
              enum: [
                '万元',
                '万千瓦时',
                '人',
                '个',
                '家',
                '天',
                '吨',
                '万立方米',
                '日期',
                '元/人',
                '元/千瓦时',
                'share',
              ],
            },
            parameter: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
            reading: { type: 'boolean' },
          },
          required: ['words'],
          additionalProperties: false,
        },
        reading: { type: 'boolean' },
      },
      required: ['shape', 'metric', 'order', 'rate', 'words'],
      additionalProperties: false,
    },
    all: {
      title: 'all of',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'all' },
        of: { type: 'array', items: { $ref: '#/$defs/condition' }, minItems: 1 },
      },
      required: ['shape', 'of'],
      additionalProperties: false,
    },
    'by-base': {
      title: 'by base',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'by-base' },
        metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        withBase: {
          type: 'object',
          properties: {
            words: { $ref: '#/$defs/words' },
            then: { $ref: '#/$defs/condition' },
            reading: { type: 'boolean' },
          },
          required: ['words', 'then'],
          additionalProperties: false,
        },
        withoutBase: {
          type: 'object',
          properties: {
            words: { $ref: '#/$defs/words' },
            then: { $ref: '#/$defs/condition' },
            reading: { type: 'boolean' },
          },
          required: ['words', 'then'],
          additionalProperties: false,
        },
      },
      required: ['shape', 'metric', 'withBase', 'withoutBase'],
      additionalProperties: false,
    },
    'has-base': {
      title: 'there is a base',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'has-base' },
        metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        words: { $ref: '#/$defs/words' },
        reading: { type: 'boolean' },
      },
      required: ['shape', 'metric', 'words'],
      additionalProperties: false,
    },
    relaxed: {
      title: 'relaxed',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'relaxed' },
        group: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        parameter: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        plain: { $ref: '#/$defs/condition' },
        words: { $ref: '#/$defs/words' },
        reading: { type: 'boolean' },
      },
      required: ['shape', 'group', 'parameter', 'plain', 'words'],
      additionalProperties: false,
    },
    'industry-group': {
      title: 'industry group',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'industry-group' },
        group: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        words: { $ref: '#/$defs/words' },
        reading: { type: 'boolean' },
      },
      required: ['shape', 'group', 'words'],
      additionalProperties: false,
    },
    'growth-target': {
      title: 'growth target',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'growth-target' },
        industry: { type: ['string', 'null'], pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        name: { $ref: '#/$defs/texts' },
        metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        order: { type: 'string', enum: ['>=', '>', '<=', '<'] },
        rate: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
        words: { $ref: '#/$defs/words' },
        reading: { type: 'boolean' },
      },
      required: ['shape', 'industry', 'name', 'metric', 'order', 'rate', 'words'],
      additionalProperties: false,
    },
    'count-target': {
      title: 'count target',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'count-target' },
        id: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        name: { $ref: '#/$defs/texts' },
        order: { type: 'string', enum: ['>=', '>', '<=', '<'] },
        count: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
        about: { type: 'boolean' },
        words: { $ref: '#/$defs/words' },
        reading: { type: 'boolean' },
      },
      required: ['shape', 'id', 'name', 'order', 'count', 'about', 'words'],
      additionalProperties: false,
    },
    'parameter-award': {
      title: 'award left open',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'parameter-award' },
        parameter: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        words: { $ref: '#/$defs/words' },
        reading: { type: 'boolean' },
      },
      required: ['shape', 'parameter', 'words'],
      additionalProperties: false,
    },
    'fixed-award': {
      title: 'fixed award',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'fixed-award' },
        value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
        unit: {
          type: 'string',
          enum: ['万元', '万千瓦时', '人', '个', '家', '天', '吨', '万立方米', '日期', '元/人', '元/千瓦时', 'share'],
        },
        words: { $ref: '#/$defs/words' },
        reading: { type: 'boolean' },
      },
      required: ['shape', 'value', 'unit', 'words'],
      additionalProperties: false,
    },
    'class-award': {
      title: 'fixed award by class',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'class-award' },
        classes: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              id: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
              name: { $ref: '#/$defs/texts' },
              value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
              unit: {
                type: 'string',
                enum: [
                  '万元',
                  '万千瓦时',
                  '人',
                  '个',
                  '家',
                  '天',
                  '吨',
                  '万立方米',
                  '日期',
                  '元/人',
                  '元/千瓦时',
                  'share',
                ],
              },
              words: { $ref: '#/$defs/words' },
              reading: { type: 'boolean' },
            },
            required: ['id', 'name', 'value', 'unit', 'words'],
            additionalProperties: false,
          },
          minItems: 1,
        },
        words: { $ref: '#/$defs/words' },
        reading: { type: 'boolean' },
      },
      required: ['shape', 'classes', 'words'],
      additionalProperties: false,
    },
    'rate-subsidy': {
      title: 'subsidy at a rate',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'rate-subsidy' },
        rate: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        cap: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        words: { $ref: '#/$defs/words' },
        reading: { type: 'boolean' },
      },
      required: ['shape', 'rate', 'cap', 'words'],
      additionalProperties: false,
    },
    figure: {
      title: 'figure',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'figure' },
        metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
      },
      required: ['shape', 'metric'],
      additionalProperties: false,
    },
    increase: {
      title: 'increase',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'increase' },
        metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        zeroBase: { type: 'string', enum: ['whole', 'nothing', 'substitute'] },
        substitute: {
          type: 'object',
          properties: {
            words: { $ref: '#/$defs/words' },
            value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
            unit: {
              type: 'string',
              enum: [
                '万元',
                '万千瓦时',
                '人',
                '个',
                '家',
                '天',
                '吨',
                '万立方米',
                '日期',
                '元/人',
                '元/千瓦时',
                'share',
              ],
            },
            parameter: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
            reading: { type: 'boolean' },
          },
          required: ['words'],
          additionalProperties: false,
        },
      },
      required: ['shape', 'metric', 'zeroBase'],
      additionalProperties: false,
    },
    'growth-rate': {
      title: 'rate of growth',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'growth-rate' },
        metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
      },
      required: ['shape', 'metric'],
      additionalProperties: false,
    },
    'last-year': {
      title: 'last year’s figure',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'last-year' },
        metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
      },
      required: ['shape', 'metric'],
      additionalProperties: false,
    },
    'asked-amount': {
      title: 'amount asked for',
      type: 'object',
      properties: { shape: { type: 'string', const: 'asked-amount' } },
      required: ['shape'],
      additionalProperties: false,
    },
    any: {
      title: 'any of',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'any' },
        of: { type: 'array', items: { $ref: '#/$defs/condition' }, minItems: 1 },
      },
      required: ['shape', 'of'],
      additionalProperties: false,
    },
    not: {
      title: 'not',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'not' },
        of: { $ref: '#/$defs/condition' },
        words: { $ref: '#/$defs/words' },
        reading: { type: 'boolean' },
      },
      required: ['shape', 'of', 'words'],
      additionalProperties: false,
    },
    roster: {
      title: 'roster',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'roster' },
        roster: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        words: { $ref: '#/$defs/words' },
        reading: { type: 'boolean' },
      },
      required: ['shape', 'roster', 'words'],
      additionalProperties: false,
    },
    increment: {
      title: 'increment',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'increment' },
        metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        order: { type: 'string', enum: ['>=', '>', '<=', '<'] },
        value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
        unit: {
          type: 'string',
          enum: ['万元', '万千瓦时', '人', '个', '家', '天', '吨', '万立方米', '日期', '元/人', '元/千瓦时', 'share'],
        },
        zeroBase: { type: 'string', enum: ['whole', 'nothing', 'substitute'] },
        words: { $ref: '#/$defs/words' },
        substitute: {
          type: 'object',
          properties: {
            words: { $ref: '#/$defs/words' },
            value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
            unit: {
              type: 'string',
              enum: [
                '万元',
                '万千瓦时',
                '人',
                '个',
                '家',
                '天',
                '吨',
                '万立方米',
                '日期',
                '元/人',
                '元/千瓦时',
                'share',
              ],
            },
            parameter: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
            reading: { type: 'boolean' },
          },
          required: ['words'],
          additionalProperties: false,
        },
        reading: { type: 'boolean' },
      },
      required: ['shape', 'metric', 'order', 'value', 'unit', 'zeroBase', 'words'],
      additionalProperties: false,
    },
    rises: {
      title: 'above last year',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'rises' },
        metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        order: { type: 'string', enum: ['>', '>='] },
        words: { $ref: '#/$defs/words' },
        reading: { type: 'boolean' },
      },
      required: ['shape', 'metric', 'order', 'words'],
      additionalProperties: false,
    },
    'growth-above': {
      title: 'growth above another growth',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'growth-above' },
        metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        order: { type: 'string', enum: ['>=', '>', '<=', '<'] },
        other: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        words: { $ref: '#/$defs/words' },
        reading: { type: 'boolean' },
      },
      required: ['shape', 'metric', 'order', 'other', 'words'],
      additionalProperties: false,
    },
    'industry-growth': {
      title: 'growth above the industry’s average',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'industry-growth' },
        metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        order: { type: 'string', enum: ['>=', '>', '<=', '<'] },
        averages: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              group: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
              parameter: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
            },
            required: ['group', 'parameter'],
            additionalProperties: false,
          },
          minItems: 1,
        },
        words: { $ref: '#/$defs/words' },
        multiple: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
        reading: { type: 'boolean' },
      },
      required: ['shape', 'metric', 'order', 'averages', 'words'],
      additionalProperties: false,
    },
    'by-industry': {
      title: 'by industry',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'by-industry' },
        cases: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              group: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
              then: { $ref: '#/$defs/condition' },
            },
            required: ['group', 'then'],
            additionalProperties: false,
          },
          minItems: 1,
        },
        otherwise: { $ref: '#/$defs/condition' },
      },
      required: ['shape', 'cases'],
      additionalProperties: false,
    },
    pairs: {
      title: 'pairs of figure and growth',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'pairs' },
        metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        order: { type: 'string', enum: ['>=', '>', '<=', '<'] },
        rateOrder: { type: 'string', enum: ['>=', '>', '<=', '<'] },
        pairs: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
              unit: {
                type: 'string',
                enum: [
                  '万元',
                  '万千瓦时',
                  '人',
                  '个',
                  '家',
                  '天',
                  '吨',
                  '万立方米',
                  '日期',
                  '元/人',
                  '元/千瓦时',
                  'share',
                ],
              },
              rate: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
              words: { $ref: '#/$defs/words' },
              reading: { type: 'boolean' },
            },
            required: ['value', 'unit', 'rate', 'words'],
            additionalProperties: false,
          },
          minItems: 1,
        },
        zeroBase: { type: 'string', enum: ['not-met', 'substitute'] },
        substitute: {
          type: 'object',
          properties: {
            words: { $ref: '#/$defs/words' },
            value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
            unit: {
              type: 'string',
              enum: [
                '万元',
                '万千瓦时',
                '人',
                '个',
                '家',
                '天',
                '吨',
                '万立方米',
                '日期',
                '元/人',
                '元/千瓦时',
                'share',
              ],
            },
            parameter: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
            reading: { type: 'boolean' },
          },
          required: ['words'],
          additionalProperties: false,
        },
      },
      required: ['shape', 'metric', 'order', 'rateOrder', 'pairs'],
      additionalProperties: false,
    },
    ratio: {
      title: 'ratio',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'ratio' },
        metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        order: { type: 'string', enum: ['>=', '>', '<=', '<'] },
        of: { type: 'array', items: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' }, minItems: 1 },
        words: { $ref: '#/$defs/words' },
        share: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
        parameter: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        months: { type: 'integer', minimum: 2, maximum: 12 },
        reading: { type: 'boolean' },
      },
      required: ['shape', 'metric', 'order', 'of', 'words'],
      additionalProperties: false,
    },
    'close-to': {
      title: 'within a tolerance',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'close-to' },
        metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        to: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        share: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
        words: { $ref: '#/$defs/words' },
        reading: { type: 'boolean' },
      },
      required: ['shape', 'metric', 'to', 'share', 'words'],
      additionalProperties: false,
    },
    'mean-of-months': {
      title: 'above the mean of the months worked',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'mean-of-months' },
        metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        order: { type: 'string', enum: ['>=', '>', '<=', '<'] },
        rate: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
        months: { type: 'array', items: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' }, minItems: 1 },
        words: { $ref: '#/$defs/words' },
        reading: { type: 'boolean' },
      },
      required: ['shape', 'metric', 'order', 'rate', 'months', 'words'],
      additionalProperties: false,
    },
    'daily-average': {
      title: 'daily average',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'daily-average' },
        metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        days: {
          type: 'object',
          properties: {
            from: { type: 'string', pattern: '^(\\d{4}-\\d{2}-\\d{2})$' },
            to: { type: 'string', pattern: '^(\\d{4}-\\d{2}-\\d{2})$' },
          },
          required: ['from', 'to'],
          additionalProperties: false,
        },
        order: { type: 'string', enum: ['>=', '>', '<=', '<'] },
        share: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
        other: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        otherDays: {
          type: 'object',
          properties: {
            from: { type: 'string', pattern: '^(\\d{4}-\\d{2}-\\d{2})$' },
            to: { type: 'string', pattern: '^(\\d{4}-\\d{2}-\\d{2})$' },
          },
          required: ['from', 'to'],
          additionalProperties: false,
        },
        words: { $ref: '#/$defs/words' },
        reading: { type: 'boolean' },
      },
      required: ['shape', 'metric', 'days', 'order', 'share', 'other', 'otherDays', 'words'],
      additionalProperties: false,
    },
    entered: {
      title: 'date',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'entered' },
        metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        order: { type: 'string', enum: ['>=', '<='] },
        day: { type: 'string', pattern: '^(\\d{4}-\\d{2}-\\d{2})$' },
        words: { $ref: '#/$defs/words' },
        reading: { type: 'boolean' },
      },
      required: ['shape', 'metric', 'order', 'day', 'words'],
      additionalProperties: false,
    },
    'by-case': {
      title: 'award by case',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'by-case' },
        cases: {
          type: 'array',
          items: {
            type: 'object',
            properties: { when: { $ref: '#/$defs/condition' }, award: { $ref: '#/$defs/award' } },
            required: ['when', 'award'],
            additionalProperties: false,
          },
          minItems: 1,
        },
        words: { $ref: '#/$defs/words' },
        otherwise: { $ref: '#/$defs/award' },
        reading: { type: 'boolean' },
      },
      required: ['shape', 'cases', 'words'],
      additionalProperties: false,
    },
    tiers: {
      title: 'award by tier',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'tiers' },
        by: { $ref: '#/$defs/measured' },
        unit: {
          type: 'string',
          enum: ['万元', '万千瓦时', '人', '个', '家', '天', '吨', '万立方米', '日期', '元/人', '元/千瓦时', 'share'],
        },
        tiers: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              from: {
                type: 'object',
                properties: {
                  order: { type: 'string', enum: ['>=', '>'] },
                  value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
                },
                required: ['order', 'value'],
                additionalProperties: false,
              },
              award: { $ref: '#/$defs/award' },
              words: { $ref: '#/$defs/words' },
              to: {
                type: 'object',
                properties: {
                  order: { type: 'string', enum: ['<=', '<'] },
                  value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
                },
                required: ['order', 'value'],
                additionalProperties: false,
              },
              reading: { type: 'boolean' },
            },
            required: ['from', 'award', 'words'],
            additionalProperties: false,
          },
          minItems: 1,
        },
        words: { $ref: '#/$defs/words' },
        reading: { type: 'boolean' },
      },
      required: ['shape', 'by', 'unit', 'tiers', 'words'],
      additionalProperties: false,
    },
    progressive: {
      title: 'progressive award',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'progressive' },
        of: { $ref: '#/$defs/measured' },
        parts: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              rate: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
              words: { $ref: '#/$defs/words' },
              upTo: {
                type: 'object',
                properties: {
                  value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
                  unit: {
                    type: 'string',
                    enum: [
                      '万元',
                      '万千瓦时',
                      '人',
                      '个',
                      '家',
                      '天',
                      '吨',
                      '万立方米',
                      '日期',
                      '元/人',
                      '元/千瓦时',
                      'share',
                    ],
                  },
                },
                required: ['value', 'unit'],
                additionalProperties: false,
              },
              reading: { type: 'boolean' },
            },
            required: ['rate', 'words'],
            additionalProperties: false,
          },
          minItems: 1,
        },
        words: { $ref: '#/$defs/words' },
        reading: { type: 'boolean' },
      },
      required: ['shape', 'of', 'parts', 'words'],
      additionalProperties: false,
    },
    'rate-award': {
      title: 'award at a rate',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'rate-award' },
        on: { $ref: '#/$defs/measured' },
        words: { $ref: '#/$defs/words' },
        value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
        unit: {
          type: 'string',
          enum: ['万元', '万千瓦时', '人', '个', '家', '天', '吨', '万立方米', '日期', '元/人', '元/千瓦时', 'share'],
        },
        parameter: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        reading: { type: 'boolean' },
      },
      required: ['shape', 'on', 'words'],
      additionalProperties: false,
    },
    'per-step': {
      title: 'award per full step',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'per-step' },
        value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
        unit: {
          type: 'string',
          enum: ['万元', '万千瓦时', '人', '个', '家', '天', '吨', '万立方米', '日期', '元/人', '元/千瓦时', 'share'],
        },
        size: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
        sizeUnit: {
          type: 'string',
          enum: ['万元', '万千瓦时', '人', '个', '家', '天', '吨', '万立方米', '日期', '元/人', '元/千瓦时', 'share'],
        },
        of: { $ref: '#/$defs/measured' },
        rounding: { type: 'string', enum: ['down', 'half-up', 'up'] },
        words: { $ref: '#/$defs/words' },
        reading: { type: 'boolean' },
      },
      required: ['shape', 'value', 'unit', 'size', 'sizeUnit', 'of', 'rounding', 'words'],
      additionalProperties: false,
    },
    'per-point': {
      title: 'award per percentage point',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'per-point' },
        metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        above: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
        value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
        unit: {
          type: 'string',
          enum: ['万元', '万千瓦时', '人', '个', '家', '天', '吨', '万立方米', '日期', '元/人', '元/千瓦时', 'share'],
        },
        words: { $ref: '#/$defs/words' },
        per: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
        reading: { type: 'boolean' },
      },
      required: ['shape', 'metric', 'above', 'value', 'unit', 'words'],
      additionalProperties: false,
    },
    'per-head': {
      title: 'award a head',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'per-head' },
        value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
        unit: { type: 'string', enum: ['元/人'] },
        of: { $ref: '#/$defs/measured' },
        words: { $ref: '#/$defs/words' },
        reading: { type: 'boolean' },
      },
      required: ['shape', 'value', 'unit', 'of', 'words'],
      additionalProperties: false,
    },
    'industry-factor': {
      title: 'industry factor',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'industry-factor' },
        award: { $ref: '#/$defs/award' },
        factors: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              group: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
              words: { $ref: '#/$defs/words' },
              value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
              unit: {
                type: 'string',
                enum: [
                  '万元',
                  '万千瓦时',
                  '人',
                  '个',
                  '家',
                  '天',
                  '吨',
                  '万立方米',
                  '日期',
                  '元/人',
                  '元/千瓦时',
                  'share',
                ],
              },
              parameter: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
              reading: { type: 'boolean' },
            },
            required: ['group', 'words'],
            additionalProperties: false,
          },
          minItems: 1,
        },
        words: { $ref: '#/$defs/words' },
        otherwise: {
          type: 'object',
          properties: {
            words: { $ref: '#/$defs/words' },
            value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
            unit: {
              type: 'string',
              enum: [
                '万元',
                '万千瓦时',
                '人',
                '个',
                '家',
                '天',
                '吨',
                '万立方米',
                '日期',
                '元/人',
                '元/千瓦时',
                'share',
              ],
            },
            parameter: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
            reading: { type: 'boolean' },
          },
          required: ['words'],
          additionalProperties: false,
        },
        reading: { type: 'boolean' },
      },
      required: ['shape', 'award', 'factors', 'words'],
      additionalProperties: false,
    },
    cap: {
      title: 'cap',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'cap' },
        award: { $ref: '#/$defs/award' },
        words: { $ref: '#/$defs/words' },
        value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
        unit: {
          type: 'string',
          enum: ['万元', '万千瓦时', '人', '个', '家', '天', '吨', '万立方米', '日期', '元/人', '元/千瓦时', 'share'],
        },
        parameter: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        paid: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        reading: { type: 'boolean' },
      },
      required: ['shape', 'award', 'words'],
      additionalProperties: false,
    },
    floor: {
      title: 'floor',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'floor' },
        award: { $ref: '#/$defs/award' },
        words: { $ref: '#/$defs/words' },
        value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
        unit: {
          type: 'string',
          enum: ['万元', '万千瓦时', '人', '个', '家', '天', '吨', '万立方米', '日期', '元/人', '元/千瓦时', 'share'],
        },
        parameter: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        reading: { type: 'boolean' },
      },
      required: ['shape', 'award', 'words'],
      additionalProperties: false,
    },
    'least-award': {
      title: 'least award',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'least-award' },
        award: { $ref: '#/$defs/award' },
        words: { $ref: '#/$defs/words' },
        value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
        unit: {
          type: 'string',
          enum: ['万元', '万千瓦时', '人', '个', '家', '天', '吨', '万立方米', '日期', '元/人', '元/千瓦时', 'share'],
        },
        parameter: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        reading: { type: 'boolean' },
      },
      required: ['shape', 'award', 'words'],
      additionalProperties: false,
    },
    rounded: {
      title: 'rounded',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'rounded' },
        award: { $ref: '#/$defs/award' },
        to: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
        rounding: { type: 'string', enum: ['down', 'half-up', 'up'] },
        words: { $ref: '#/$defs/words' },
        reading: { type: 'boolean' },
      },
      required: ['shape', 'award', 'to', 'rounding', 'words'],
      additionalProperties: false,
    },
    'higher-of': {
      title: 'the higher one only',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'higher-of' },
        of: { type: 'array', items: { $ref: '#/$defs/award' }, minItems: 2 },
        words: { $ref: '#/$defs/words' },
        reading: { type: 'boolean' },
      },
      required: ['shape', 'of', 'words'],
      additionalProperties: false,
    },
    extra: {
      title: 'awards together',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'extra' },
        of: { type: 'array', items: { $ref: '#/$defs/award' }, minItems: 2 },
        words: { $ref: '#/$defs/words' },
        reading: { type: 'boolean' },
      },
      required: ['shape', 'of', 'words'],
      additionalProperties: false,
    },
    'net-of': {
      title: 'less what was paid',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'net-of' },
        award: { $ref: '#/$defs/award' },
        paid: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        words: { $ref: '#/$defs/words' },
        reading: { type: 'boolean' },
      },
      required: ['shape', 'award', 'paid', 'words'],
      additionalProperties: false,
    },
    'vague-award': {
      title: 'award within bounds',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'vague-award' },
        unit: {
          type: 'string',
          enum: ['万元', '万千瓦时', '人', '个', '家', '天', '吨', '万立方米', '日期', '元/人', '元/千瓦时', 'share'],
        },
        words: { $ref: '#/$defs/words' },
        atLeast: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
        atMost: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
        reading: { type: 'boolean' },
      },
      required: ['shape', 'unit', 'words'],
      additionalProperties: false,
    },
    'up-to': {
      title: 'at most what is computed',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'up-to' },
        award: { $ref: '#/$defs/award' },
        words: { $ref: '#/$defs/words' },
        reading: { type: 'boolean' },
      },
      required: ['shape', 'award', 'words'],
      additionalProperties: false,
    },
    'own-column': {
      title: 'the list’s own amount',
      type: 'object',
      properties: {
        shape: { type: 'string', const: 'own-column' },
        metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        words: { $ref: '#/$defs/words' },
        reading: { type: 'boolean' },
      },
      required: ['shape', 'metric', 'words'],
      additionalProperties: false,
    },
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
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp('^([a-z0-9]+(-[a-z0-9]+)*)$', 'u');
const pattern4 = new RegExp('\\S', 'u');
const pattern6 = new RegExp('^([0-9a-f]{64})$', 'u');
const pattern7 = new RegExp('^[A-Za-z][A-Za-z0-9.-]*$', 'u');
const pattern14 = new RegExp('^(\\d{2,4})$', 'u');
const pattern25 = new RegExp('^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$', 'u');
const pattern73 = new RegExp('^(\\d{4}-\\d{2}-\\d{2})$', 'u');
const schema20 = {
  type: 'object',
  properties: {
    kind: { type: 'string', const: 'quarter' },
    year: { type: 'integer', minimum: 2000 },
    quarter: { type: 'integer', minimum: 1, maximum: 4 },
  },
  required: ['kind', 'year', 'quarter'],
  additionalProperties: false,
};

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
    if (data.year === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'year' } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.quarter === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'quarter' },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'year' || key0 === 'quarter')) {
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
    if (data.kind !== undefined) {
      let data0 = data.kind;
      if (typeof data0 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/type',
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
      if ('quarter' !== data0) {
        const err5 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'quarter' },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.year !== undefined) {
      let data1 = data.year;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err6 = {
          instancePath: instancePath + '/year',
          schemaPath: '#/properties/year/type',
          keyword: 'type',
          params: { type: 'integer' },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 < 2000 || isNaN(data1)) {
          const err7 = {
            instancePath: instancePath + '/year',
            schemaPath: '#/properties/year/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 2000 },
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.quarter !== undefined) {
      let data2 = data.quarter;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err8 = {
          instancePath: instancePath + '/quarter',
          schemaPath: '#/properties/quarter/type',
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
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 > 4 || isNaN(data2)) {
          const err9 = {
            instancePath: instancePath + '/quarter',
            schemaPath: '#/properties/quarter/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 4 },
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err10 = {
            instancePath: instancePath + '/quarter',
            schemaPath: '#/properties/quarter/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
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
    kind: { type: 'string', const: 'months' },
    year: { type: 'integer', minimum: 2000 },
    from: { type: 'integer', minimum: 1, maximum: 12 },
    to: { type: 'integer', minimum: 1, maximum: 12 },
  },
  required: ['kind', 'year', 'from', 'to'],
  additionalProperties: false,
};

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
    if (data.year === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'year' } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.from === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'from' } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.to === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'to' } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'year' || key0 === 'from' || key0 === 'to')) {
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
    if (data.kind !== undefined) {
      let data0 = data.kind;
      if (typeof data0 !== 'string') {
        const err5 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/type',
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
      if ('months' !== data0) {
        const err6 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'months' },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.year !== undefined) {
      let data1 = data.year;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err7 = {
          instancePath: instancePath + '/year',
          schemaPath: '#/properties/year/type',
          keyword: 'type',
          params: { type: 'integer' },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 < 2000 || isNaN(data1)) {
          const err8 = {
            instancePath: instancePath + '/year',
            schemaPath: '#/properties/year/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 2000 },
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.from !== undefined) {
      let data2 = data.from;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err9 = {
          instancePath: instancePath + '/from',
          schemaPath: '#/properties/from/type',
          keyword: 'type',
          params: { type: 'integer' },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 > 12 || isNaN(data2)) {
          const err10 = {
            instancePath: instancePath + '/from',
            schemaPath: '#/properties/from/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 12 },
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err11 = {
            instancePath: instancePath + '/from',
            schemaPath: '#/properties/from/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.to !== undefined) {
      let data3 = data.to;
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err12 = {
          instancePath: instancePath + '/to',
          schemaPath: '#/properties/to/type',
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
      if (typeof data3 == 'number' && isFinite(data3)) {
        if (data3 > 12 || isNaN(data3)) {
          const err13 = {
            instancePath: instancePath + '/to',
            schemaPath: '#/properties/to/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 12 },
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          const err14 = {
            instancePath: instancePath + '/to',
            schemaPath: '#/properties/to/minimum',
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
    }
  } else {
    const err15 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema22 = {
  type: 'object',
  properties: { kind: { type: 'string', const: 'year' }, year: { type: 'integer', minimum: 2000 } },
  required: ['kind', 'year'],
  additionalProperties: false,
};

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
    if (data.year === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'year' } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'year')) {
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
    if (data.kind !== undefined) {
      let data0 = data.kind;
      if (typeof data0 !== 'string') {
        const err3 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/type',
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
      if ('year' !== data0) {
        const err4 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'year' },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.year !== undefined) {
      let data1 = data.year;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err5 = {
          instancePath: instancePath + '/year',
          schemaPath: '#/properties/year/type',
          keyword: 'type',
          params: { type: 'integer' },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 < 2000 || isNaN(data1)) {
          const err6 = {
            instancePath: instancePath + '/year',
            schemaPath: '#/properties/year/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 2000 },
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
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
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema23 = {
  type: 'object',
  properties: { 'zh-CN': { type: 'string', pattern: '\\S' }, en: { type: 'string', pattern: '\\S' } },
  required: ['zh-CN', 'en'],
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
        if (!pattern4.test(data0)) {
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
        if (!pattern4.test(data1)) {
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
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema24 = { type: 'string', pattern: '\\S' };

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
  if (typeof data === 'string') {
    if (!pattern4.test(data)) {
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
  validate65.errors = vErrors;
  return errors === 0;
}
validate65.evaluated = { dynamicProps: false, dynamicItems: false };

const schema25 = {
  type: 'object',
  discriminator: { propertyName: 'shape' },
  required: ['shape'],
  oneOf: [
    { $ref: '#/$defs/threshold' },
    { $ref: '#/$defs/growth' },
    { $ref: '#/$defs/all' },
    { $ref: '#/$defs/by-base' },
    { $ref: '#/$defs/has-base' },
    { $ref: '#/$defs/relaxed' },
    { $ref: '#/$defs/industry-group' },
    { $ref: '#/$defs/any' },
    { $ref: '#/$defs/not' },
    { $ref: '#/$defs/roster' },
    { $ref: '#/$defs/increment' },
    { $ref: '#/$defs/rises' },
    { $ref: '#/$defs/growth-above' },
    { $ref: '#/$defs/industry-growth' },
    { $ref: '#/$defs/by-industry' },
    { $ref: '#/$defs/pairs' },
    { $ref: '#/$defs/ratio' },
    { $ref: '#/$defs/close-to' },
    { $ref: '#/$defs/mean-of-months' },
    { $ref: '#/$defs/daily-average' },
    { $ref: '#/$defs/entered' },
  ],
};
const schema26 = {
  title: 'threshold',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'threshold' },
    metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
    order: { type: 'string', enum: ['>=', '>', '<=', '<'] },
    value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
    unit: {
      type: 'string',
      enum: ['万元', '万千瓦时', '人', '个', '家', '天', '吨', '万立方米', '日期', '元/人', '元/千瓦时', 'share'],
    },
    words: { $ref: '#/$defs/words' },
    reading: { type: 'boolean' },
  },
  required: ['shape', 'metric', 'order', 'value', 'unit', 'words'],
  additionalProperties: false,
};

function validate69(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.metric === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'metric' },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.order === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'order' },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.value === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'value' },
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.unit === undefined) {
      const err4 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'unit' } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.words === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'words' },
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
        key0 === 'shape' ||
        key0 === 'metric' ||
        key0 === 'order' ||
        key0 === 'value' ||
        key0 === 'unit' ||
        key0 === 'words' ||
        key0 === 'reading'
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err7 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('threshold' !== data0) {
        const err8 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'threshold' },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.metric !== undefined) {
      let data1 = data.metric;
      if (typeof data1 === 'string') {
        if (!pattern7.test(data1)) {
          const err9 = {
            instancePath: instancePath + '/metric',
            schemaPath: '#/properties/metric/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
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
          instancePath: instancePath + '/metric',
          schemaPath: '#/properties/metric/type',
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
    if (data.order !== undefined) {
      let data2 = data.order;
      if (typeof data2 !== 'string') {
        const err11 = {
          instancePath: instancePath + '/order',
          schemaPath: '#/properties/order/type',
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
      if (!(data2 === '>=' || data2 === '>' || data2 === '<=' || data2 === '<')) {
        const err12 = {
          instancePath: instancePath + '/order',
          schemaPath: '#/properties/order/enum',
          keyword: 'enum',
          params: { allowedValues: schema26.properties.order.enum },
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.value !== undefined) {
      let data3 = data.value;
      if (typeof data3 === 'string') {
        if (!pattern25.test(data3)) {
          const err13 = {
            instancePath: instancePath + '/value',
            schemaPath: '#/properties/value/pattern',
            keyword: 'pattern',
            params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
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
          instancePath: instancePath + '/value',
          schemaPath: '#/properties/value/type',
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
    if (data.unit !== undefined) {
      let data4 = data.unit;
      if (typeof data4 !== 'string') {
        const err15 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (!(
        data4 === '万元' ||
        data4 === '万千瓦时' ||
        data4 === '人' ||
        data4 === '个' ||
        data4 === '家' ||
        data4 === '天' ||
        data4 === '吨' ||
        data4 === '万立方米' ||
        data4 === '日期' ||
        data4 === '元/人' ||
        data4 === '元/千瓦时' ||
        data4 === 'share'
      )) {
        const err16 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/enum',
          keyword: 'enum',
          params: { allowedValues: schema26.properties.unit.enum },
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.words !== undefined) {
      if (
        !validate65(data.words, {
          instancePath: instancePath + '/words',
          parentData: data,
          parentDataProperty: 'words',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.reading !== undefined) {
      if (typeof data.reading !== 'boolean') {
        const err17 = {
          instancePath: instancePath + '/reading',
          schemaPath: '#/properties/reading/type',
          keyword: 'type',
          params: { type: 'boolean' },
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
    const err18 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema27 = {
  title: 'growth',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'growth' },
    metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
    order: { type: 'string', enum: ['>=', '>', '<=', '<'] },
    rate: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
    words: { $ref: '#/$defs/words' },
    zeroBase: { type: 'string', enum: ['not-met', 'met', 'substitute'] },
    substitute: {
      type: 'object',
      properties: {
        words: { $ref: '#/$defs/words' },
        value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
        unit: {
          type: 'string',
          enum: ['万元', '万千瓦时', '人', '个', '家', '天', '吨', '万立方米', '日期', '元/人', '元/千瓦时', 'share'],
        },
        parameter: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        reading: { type: 'boolean' },
      },
      required: ['words'],
      additionalProperties: false,
    },
    reading: { type: 'boolean' },
  },
  required: ['shape', 'metric', 'order', 'rate', 'words'],
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
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.metric === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'metric' },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.order === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'order' },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.rate === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'rate' } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.words === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'words' },
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === 'shape' ||
        key0 === 'metric' ||
        key0 === 'order' ||
        key0 === 'rate' ||
        key0 === 'words' ||
        key0 === 'zeroBase' ||
        key0 === 'substitute' ||
        key0 === 'reading'
      )) {
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err6 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('growth' !== data0) {
        const err7 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'growth' },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.metric !== undefined) {
      let data1 = data.metric;
      if (typeof data1 === 'string') {
        if (!pattern7.test(data1)) {
          const err8 = {
            instancePath: instancePath + '/metric',
            schemaPath: '#/properties/metric/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
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
          instancePath: instancePath + '/metric',
          schemaPath: '#/properties/metric/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.order !== undefined) {
      let data2 = data.order;
      if (typeof data2 !== 'string') {
        const err10 = {
          instancePath: instancePath + '/order',
          schemaPath: '#/properties/order/type',
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
      if (!(data2 === '>=' || data2 === '>' || data2 === '<=' || data2 === '<')) {
        const err11 = {
          instancePath: instancePath + '/order',
          schemaPath: '#/properties/order/enum',
          keyword: 'enum',
          params: { allowedValues: schema27.properties.order.enum },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.rate !== undefined) {
      let data3 = data.rate;
      if (typeof data3 === 'string') {
        if (!pattern25.test(data3)) {
          const err12 = {
            instancePath: instancePath + '/rate',
            schemaPath: '#/properties/rate/pattern',
            keyword: 'pattern',
            params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
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
          instancePath: instancePath + '/rate',
          schemaPath: '#/properties/rate/type',
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
    if (data.words !== undefined) {
      if (
        !validate65(data.words, {
          instancePath: instancePath + '/words',
          parentData: data,
          parentDataProperty: 'words',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.zeroBase !== undefined) {
      let data5 = data.zeroBase;
      if (typeof data5 !== 'string') {
        const err14 = {
          instancePath: instancePath + '/zeroBase',
          schemaPath: '#/properties/zeroBase/type',
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
      if (!(data5 === 'not-met' || data5 === 'met' || data5 === 'substitute')) {
        const err15 = {
          instancePath: instancePath + '/zeroBase',
          schemaPath: '#/properties/zeroBase/enum',
          keyword: 'enum',
          params: { allowedValues: schema27.properties.zeroBase.enum },
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.substitute !== undefined) {
      let data6 = data.substitute;
      if (data6 && typeof data6 == 'object' && !Array.isArray(data6)) {
        if (data6.words === undefined) {
          const err16 = {
            instancePath: instancePath + '/substitute',
            schemaPath: '#/properties/substitute/required',
            keyword: 'required',
            params: { missingProperty: 'words' },
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        for (const key1 in data6) {
          if (!(
            key1 === 'words' ||
            key1 === 'value' ||
            key1 === 'unit' ||
            key1 === 'parameter' ||
            key1 === 'reading'
          )) {
            const err17 = {
              instancePath: instancePath + '/substitute',
              schemaPath: '#/properties/substitute/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
            };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data6.words !== undefined) {
          if (
            !validate65(data6.words, {
              instancePath: instancePath + '/substitute/words',
              parentData: data6,
              parentDataProperty: 'words',
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
            errors = vErrors.length;
          }
        }
        if (data6.value !== undefined) {
          let data8 = data6.value;
          if (typeof data8 === 'string') {
            if (!pattern25.test(data8)) {
              const err18 = {
                instancePath: instancePath + '/substitute/value',
                schemaPath: '#/properties/substitute/properties/value/pattern',
                keyword: 'pattern',
                params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
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
              instancePath: instancePath + '/substitute/value',
              schemaPath: '#/properties/substitute/properties/value/type',
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
        if (data6.unit !== undefined) {
          let data9 = data6.unit;
          if (typeof data9 !== 'string') {
            const err20 = {
              instancePath: instancePath + '/substitute/unit',
              schemaPath: '#/properties/substitute/properties/unit/type',
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
          if (!(
            data9 === '万元' ||
            data9 === '万千瓦时' ||
            data9 === '人' ||
            data9 === '个' ||
            data9 === '家' ||
            data9 === '天' ||
            data9 === '吨' ||
            data9 === '万立方米' ||
            data9 === '日期' ||
            data9 === '元/人' ||
            data9 === '元/千瓦时' ||
            data9 === 'share'
          )) {
            const err21 = {
              instancePath: instancePath + '/substitute/unit',
              schemaPath: '#/properties/substitute/properties/unit/enum',
              keyword: 'enum',
              params: { allowedValues: schema27.properties.substitute.properties.unit.enum },
            };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data6.parameter !== undefined) {
          let data10 = data6.parameter;
          if (typeof data10 === 'string') {
            if (!pattern7.test(data10)) {
              const err22 = {
                instancePath: instancePath + '/substitute/parameter',
                schemaPath: '#/properties/substitute/properties/parameter/pattern',
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
              };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = {
              instancePath: instancePath + '/substitute/parameter',
              schemaPath: '#/properties/substitute/properties/parameter/type',
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
        }
        if (data6.reading !== undefined) {
          if (typeof data6.reading !== 'boolean') {
            const err24 = {
              instancePath: instancePath + '/substitute/reading',
              schemaPath: '#/properties/substitute/properties/reading/type',
              keyword: 'type',
              params: { type: 'boolean' },
            };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = {
          instancePath: instancePath + '/substitute',
          schemaPath: '#/properties/substitute/type',
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
  validate71.errors = vErrors;
  return errors === 0;
}
validate71.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema28 = {
  title: 'all of',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'all' },
    of: { type: 'array', items: { $ref: '#/$defs/condition' }, minItems: 1 },
  },
  required: ['shape', 'of'],
  additionalProperties: false,
};
const wrapper0 = { validate: validate68 };

function validate74(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.of === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'of' } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'shape' || key0 === 'of')) {
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err3 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('all' !== data0) {
        const err4 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'all' },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.of !== undefined) {
      let data1 = data.of;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err5 = {
            instancePath: instancePath + '/of',
            schemaPath: '#/properties/of/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !wrapper0.validate(data1[i0], {
              instancePath: instancePath + '/of/' + i0,
              parentData: data1,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/of',
          schemaPath: '#/properties/of/type',
          keyword: 'type',
          params: { type: 'array' },
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
  validate74.errors = vErrors;
  return errors === 0;
}
validate74.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema29 = {
  title: 'by base',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'by-base' },
    metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
    withBase: {
      type: 'object',
      properties: {
        words: { $ref: '#/$defs/words' },
        then: { $ref: '#/$defs/condition' },
        reading: { type: 'boolean' },
      },
      required: ['words', 'then'],
      additionalProperties: false,
    },
    withoutBase: {
      type: 'object',
      properties: {
        words: { $ref: '#/$defs/words' },
        then: { $ref: '#/$defs/condition' },
        reading: { type: 'boolean' },
      },
      required: ['words', 'then'],
      additionalProperties: false,
    },
  },
  required: ['shape', 'metric', 'withBase', 'withoutBase'],
  additionalProperties: false,
};

function validate75(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.metric === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'metric' },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.withBase === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'withBase' },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.withoutBase === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'withoutBase' },
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'shape' || key0 === 'metric' || key0 === 'withBase' || key0 === 'withoutBase')) {
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err5 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('by-base' !== data0) {
        const err6 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'by-base' },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.metric !== undefined) {
      let data1 = data.metric;
      if (typeof data1 === 'string') {
        if (!pattern7.test(data1)) {
          const err7 = {
            instancePath: instancePath + '/metric',
            schemaPath: '#/properties/metric/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
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
          instancePath: instancePath + '/metric',
          schemaPath: '#/properties/metric/type',
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
    }
    if (data.withBase !== undefined) {
      let data2 = data.withBase;
      if (data2 && typeof data2 == 'object' && !Array.isArray(data2)) {
        if (data2.words === undefined) {
          const err9 = {
            instancePath: instancePath + '/withBase',
            schemaPath: '#/properties/withBase/required',
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
        if (data2.then === undefined) {
          const err10 = {
            instancePath: instancePath + '/withBase',
            schemaPath: '#/properties/withBase/required',
            keyword: 'required',
            params: { missingProperty: 'then' },
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === 'words' || key1 === 'then' || key1 === 'reading')) {
            const err11 = {
              instancePath: instancePath + '/withBase',
              schemaPath: '#/properties/withBase/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data2.words !== undefined) {
          if (
            !validate65(data2.words, {
              instancePath: instancePath + '/withBase/words',
              parentData: data2,
              parentDataProperty: 'words',
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
            errors = vErrors.length;
          }
        }
        if (data2.then !== undefined) {
          if (
            !wrapper0.validate(data2.then, {
              instancePath: instancePath + '/withBase/then',
              parentData: data2,
              parentDataProperty: 'then',
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
        if (data2.reading !== undefined) {
          if (typeof data2.reading !== 'boolean') {
            const err12 = {
              instancePath: instancePath + '/withBase/reading',
              schemaPath: '#/properties/withBase/properties/reading/type',
              keyword: 'type',
              params: { type: 'boolean' },
            };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = {
          instancePath: instancePath + '/withBase',
          schemaPath: '#/properties/withBase/type',
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
    if (data.withoutBase !== undefined) {
      let data6 = data.withoutBase;
      if (data6 && typeof data6 == 'object' && !Array.isArray(data6)) {
        if (data6.words === undefined) {
          const err14 = {
            instancePath: instancePath + '/withoutBase',
            schemaPath: '#/properties/withoutBase/required',
            keyword: 'required',
            params: { missingProperty: 'words' },
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data6.then === undefined) {
          const err15 = {
            instancePath: instancePath + '/withoutBase',
            schemaPath: '#/properties/withoutBase/required',
            keyword: 'required',
            params: { missingProperty: 'then' },
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        for (const key2 in data6) {
          if (!(key2 === 'words' || key2 === 'then' || key2 === 'reading')) {
            const err16 = {
              instancePath: instancePath + '/withoutBase',
              schemaPath: '#/properties/withoutBase/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key2 },
            };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data6.words !== undefined) {
          if (
            !validate65(data6.words, {
              instancePath: instancePath + '/withoutBase/words',
              parentData: data6,
              parentDataProperty: 'words',
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
            errors = vErrors.length;
          }
        }
        if (data6.then !== undefined) {
          if (
            !wrapper0.validate(data6.then, {
              instancePath: instancePath + '/withoutBase/then',
              parentData: data6,
              parentDataProperty: 'then',
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
        if (data6.reading !== undefined) {
          if (typeof data6.reading !== 'boolean') {
            const err17 = {
              instancePath: instancePath + '/withoutBase/reading',
              schemaPath: '#/properties/withoutBase/properties/reading/type',
              keyword: 'type',
              params: { type: 'boolean' },
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
          instancePath: instancePath + '/withoutBase',
          schemaPath: '#/properties/withoutBase/type',
          keyword: 'type',
          params: { type: 'object' },
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
    const err19 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
validate75.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema30 = {
  title: 'there is a base',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'has-base' },
    metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
    words: { $ref: '#/$defs/words' },
    reading: { type: 'boolean' },
  },
  required: ['shape', 'metric', 'words'],
  additionalProperties: false,
};

function validate78(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.metric === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'metric' },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.words === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'words' },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'shape' || key0 === 'metric' || key0 === 'words' || key0 === 'reading')) {
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('has-base' !== data0) {
        const err5 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'has-base' },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.metric !== undefined) {
      let data1 = data.metric;
      if (typeof data1 === 'string') {
        if (!pattern7.test(data1)) {
          const err6 = {
            instancePath: instancePath + '/metric',
            schemaPath: '#/properties/metric/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/metric',
          schemaPath: '#/properties/metric/type',
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
    }
    if (data.words !== undefined) {
      if (
        !validate65(data.words, {
          instancePath: instancePath + '/words',
          parentData: data,
          parentDataProperty: 'words',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.reading !== undefined) {
      if (typeof data.reading !== 'boolean') {
        const err8 = {
          instancePath: instancePath + '/reading',
          schemaPath: '#/properties/reading/type',
          keyword: 'type',
          params: { type: 'boolean' },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
validate78.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema31 = {
  title: 'relaxed',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'relaxed' },
    group: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
    parameter: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
    plain: { $ref: '#/$defs/condition' },
    words: { $ref: '#/$defs/words' },
    reading: { type: 'boolean' },
  },
  required: ['shape', 'group', 'parameter', 'plain', 'words'],
  additionalProperties: false,
};

function validate80(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.group === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'group' },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.parameter === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'parameter' },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.plain === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'plain' },
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.words === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'words' },
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === 'shape' ||
        key0 === 'group' ||
        key0 === 'parameter' ||
        key0 === 'plain' ||
        key0 === 'words' ||
        key0 === 'reading'
      )) {
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err6 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('relaxed' !== data0) {
        const err7 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'relaxed' },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.group !== undefined) {
      let data1 = data.group;
      if (typeof data1 === 'string') {
        if (!pattern7.test(data1)) {
          const err8 = {
            instancePath: instancePath + '/group',
            schemaPath: '#/properties/group/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
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
          instancePath: instancePath + '/group',
          schemaPath: '#/properties/group/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.parameter !== undefined) {
      let data2 = data.parameter;
      if (typeof data2 === 'string') {
        if (!pattern7.test(data2)) {
          const err10 = {
            instancePath: instancePath + '/parameter',
            schemaPath: '#/properties/parameter/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
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
          instancePath: instancePath + '/parameter',
          schemaPath: '#/properties/parameter/type',
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
    if (data.plain !== undefined) {
      if (
        !wrapper0.validate(data.plain, {
          instancePath: instancePath + '/plain',
          parentData: data,
          parentDataProperty: 'plain',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
        errors = vErrors.length;
      }
    }
    if (data.words !== undefined) {
      if (
        !validate65(data.words, {
          instancePath: instancePath + '/words',
          parentData: data,
          parentDataProperty: 'words',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.reading !== undefined) {
      if (typeof data.reading !== 'boolean') {
        const err12 = {
          instancePath: instancePath + '/reading',
          schemaPath: '#/properties/reading/type',
          keyword: 'type',
          params: { type: 'boolean' },
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
validate80.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema32 = {
  title: 'industry group',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'industry-group' },
    group: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
    words: { $ref: '#/$defs/words' },
    reading: { type: 'boolean' },
  },
  required: ['shape', 'group', 'words'],
  additionalProperties: false,
};

function validate82(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate82.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.group === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'group' },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.words === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'words' },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'shape' || key0 === 'group' || key0 === 'words' || key0 === 'reading')) {
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('industry-group' !== data0) {
        const err5 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'industry-group' },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.group !== undefined) {
      let data1 = data.group;
      if (typeof data1 === 'string') {
        if (!pattern7.test(data1)) {
          const err6 = {
            instancePath: instancePath + '/group',
            schemaPath: '#/properties/group/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/group',
          schemaPath: '#/properties/group/type',
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
    }
    if (data.words !== undefined) {
      if (
        !validate65(data.words, {
          instancePath: instancePath + '/words',
          parentData: data,
          parentDataProperty: 'words',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.reading !== undefined) {
      if (typeof data.reading !== 'boolean') {
        const err8 = {
          instancePath: instancePath + '/reading',
          schemaPath: '#/properties/reading/type',
          keyword: 'type',
          params: { type: 'boolean' },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
validate82.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema33 = {
  title: 'any of',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'any' },
    of: { type: 'array', items: { $ref: '#/$defs/condition' }, minItems: 1 },
  },
  required: ['shape', 'of'],
  additionalProperties: false,
};

function validate84(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate84.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.of === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'of' } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'shape' || key0 === 'of')) {
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err3 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('any' !== data0) {
        const err4 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'any' },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.of !== undefined) {
      let data1 = data.of;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err5 = {
            instancePath: instancePath + '/of',
            schemaPath: '#/properties/of/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !wrapper0.validate(data1[i0], {
              instancePath: instancePath + '/of/' + i0,
              parentData: data1,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/of',
          schemaPath: '#/properties/of/type',
          keyword: 'type',
          params: { type: 'array' },
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
  validate84.errors = vErrors;
  return errors === 0;
}
validate84.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema34 = {
  title: 'not',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'not' },
    of: { $ref: '#/$defs/condition' },
    words: { $ref: '#/$defs/words' },
    reading: { type: 'boolean' },
  },
  required: ['shape', 'of', 'words'],
  additionalProperties: false,
};

function validate85(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate85.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.of === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'of' } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.words === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'words' },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'shape' || key0 === 'of' || key0 === 'words' || key0 === 'reading')) {
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('not' !== data0) {
        const err5 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'not' },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.of !== undefined) {
      if (
        !wrapper0.validate(data.of, {
          instancePath: instancePath + '/of',
          parentData: data,
          parentDataProperty: 'of',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
        errors = vErrors.length;
      }
    }
    if (data.words !== undefined) {
      if (
        !validate65(data.words, {
          instancePath: instancePath + '/words',
          parentData: data,
          parentDataProperty: 'words',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.reading !== undefined) {
      if (typeof data.reading !== 'boolean') {
        const err6 = {
          instancePath: instancePath + '/reading',
          schemaPath: '#/properties/reading/type',
          keyword: 'type',
          params: { type: 'boolean' },
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
  validate85.errors = vErrors;
  return errors === 0;
}
validate85.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema35 = {
  title: 'roster',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'roster' },
    roster: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
    words: { $ref: '#/$defs/words' },
    reading: { type: 'boolean' },
  },
  required: ['shape', 'roster', 'words'],
  additionalProperties: false,
};

function validate87(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate87.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.roster === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'roster' },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.words === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'words' },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'shape' || key0 === 'roster' || key0 === 'words' || key0 === 'reading')) {
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('roster' !== data0) {
        const err5 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'roster' },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.roster !== undefined) {
      let data1 = data.roster;
      if (typeof data1 === 'string') {
        if (!pattern7.test(data1)) {
          const err6 = {
            instancePath: instancePath + '/roster',
            schemaPath: '#/properties/roster/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/roster',
          schemaPath: '#/properties/roster/type',
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
    }
    if (data.words !== undefined) {
      if (
        !validate65(data.words, {
          instancePath: instancePath + '/words',
          parentData: data,
          parentDataProperty: 'words',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.reading !== undefined) {
      if (typeof data.reading !== 'boolean') {
        const err8 = {
          instancePath: instancePath + '/reading',
          schemaPath: '#/properties/reading/type',
          keyword: 'type',
          params: { type: 'boolean' },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate87.errors = vErrors;
  return errors === 0;
}
validate87.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema36 = {
  title: 'increment',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'increment' },
    metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
    order: { type: 'string', enum: ['>=', '>', '<=', '<'] },
    value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
    unit: {
      type: 'string',
      enum: ['万元', '万千瓦时', '人', '个', '家', '天', '吨', '万立方米', '日期', '元/人', '元/千瓦时', 'share'],
    },
    zeroBase: { type: 'string', enum: ['whole', 'nothing', 'substitute'] },
    words: { $ref: '#/$defs/words' },
    substitute: {
      type: 'object',
      properties: {
        words: { $ref: '#/$defs/words' },
        value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
        unit: {
          type: 'string',
          enum: ['万元', '万千瓦时', '人', '个', '家', '天', '吨', '万立方米', '日期', '元/人', '元/千瓦时', 'share'],
        },
        parameter: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        reading: { type: 'boolean' },
      },
      required: ['words'],
      additionalProperties: false,
    },
    reading: { type: 'boolean' },
  },
  required: ['shape', 'metric', 'order', 'value', 'unit', 'zeroBase', 'words'],
  additionalProperties: false,
};

function validate89(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate89.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.metric === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'metric' },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.order === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'order' },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.value === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'value' },
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.unit === undefined) {
      const err4 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'unit' } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.zeroBase === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'zeroBase' },
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.words === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
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
    for (const key0 in data) {
      if (!func1.call(schema36.properties, key0)) {
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err8 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('increment' !== data0) {
        const err9 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'increment' },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.metric !== undefined) {
      let data1 = data.metric;
      if (typeof data1 === 'string') {
        if (!pattern7.test(data1)) {
          const err10 = {
            instancePath: instancePath + '/metric',
            schemaPath: '#/properties/metric/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
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
          instancePath: instancePath + '/metric',
          schemaPath: '#/properties/metric/type',
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
    if (data.order !== undefined) {
      let data2 = data.order;
      if (typeof data2 !== 'string') {
        const err12 = {
          instancePath: instancePath + '/order',
          schemaPath: '#/properties/order/type',
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
      if (!(data2 === '>=' || data2 === '>' || data2 === '<=' || data2 === '<')) {
        const err13 = {
          instancePath: instancePath + '/order',
          schemaPath: '#/properties/order/enum',
          keyword: 'enum',
          params: { allowedValues: schema36.properties.order.enum },
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.value !== undefined) {
      let data3 = data.value;
      if (typeof data3 === 'string') {
        if (!pattern25.test(data3)) {
          const err14 = {
            instancePath: instancePath + '/value',
            schemaPath: '#/properties/value/pattern',
            keyword: 'pattern',
            params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = {
          instancePath: instancePath + '/value',
          schemaPath: '#/properties/value/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.unit !== undefined) {
      let data4 = data.unit;
      if (typeof data4 !== 'string') {
        const err16 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/type',
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
      if (!(
        data4 === '万元' ||
        data4 === '万千瓦时' ||
        data4 === '人' ||
        data4 === '个' ||
        data4 === '家' ||
        data4 === '天' ||
        data4 === '吨' ||
        data4 === '万立方米' ||
        data4 === '日期' ||
        data4 === '元/人' ||
        data4 === '元/千瓦时' ||
        data4 === 'share'
      )) {
        const err17 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/enum',
          keyword: 'enum',
          params: { allowedValues: schema36.properties.unit.enum },
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.zeroBase !== undefined) {
      let data5 = data.zeroBase;
      if (typeof data5 !== 'string') {
        const err18 = {
          instancePath: instancePath + '/zeroBase',
          schemaPath: '#/properties/zeroBase/type',
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
      if (!(data5 === 'whole' || data5 === 'nothing' || data5 === 'substitute')) {
        const err19 = {
          instancePath: instancePath + '/zeroBase',
          schemaPath: '#/properties/zeroBase/enum',
          keyword: 'enum',
          params: { allowedValues: schema36.properties.zeroBase.enum },
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.words !== undefined) {
      if (
        !validate65(data.words, {
          instancePath: instancePath + '/words',
          parentData: data,
          parentDataProperty: 'words',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.substitute !== undefined) {
      let data7 = data.substitute;
      if (data7 && typeof data7 == 'object' && !Array.isArray(data7)) {
        if (data7.words === undefined) {
          const err20 = {
            instancePath: instancePath + '/substitute',
            schemaPath: '#/properties/substitute/required',
            keyword: 'required',
            params: { missingProperty: 'words' },
          };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        for (const key1 in data7) {
          if (!(
            key1 === 'words' ||
            key1 === 'value' ||
            key1 === 'unit' ||
            key1 === 'parameter' ||
            key1 === 'reading'
          )) {
            const err21 = {
              instancePath: instancePath + '/substitute',
              schemaPath: '#/properties/substitute/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
            };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data7.words !== undefined) {
          if (
            !validate65(data7.words, {
              instancePath: instancePath + '/substitute/words',
              parentData: data7,
              parentDataProperty: 'words',
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
            errors = vErrors.length;
          }
        }
        if (data7.value !== undefined) {
          let data9 = data7.value;
          if (typeof data9 === 'string') {
            if (!pattern25.test(data9)) {
              const err22 = {
                instancePath: instancePath + '/substitute/value',
                schemaPath: '#/properties/substitute/properties/value/pattern',
                keyword: 'pattern',
                params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
              };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = {
              instancePath: instancePath + '/substitute/value',
              schemaPath: '#/properties/substitute/properties/value/type',
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
        }
        if (data7.unit !== undefined) {
          let data10 = data7.unit;
          if (typeof data10 !== 'string') {
            const err24 = {
              instancePath: instancePath + '/substitute/unit',
              schemaPath: '#/properties/substitute/properties/unit/type',
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
          if (!(
            data10 === '万元' ||
            data10 === '万千瓦时' ||
            data10 === '人' ||
            data10 === '个' ||
            data10 === '家' ||
            data10 === '天' ||
            data10 === '吨' ||
            data10 === '万立方米' ||
            data10 === '日期' ||
            data10 === '元/人' ||
            data10 === '元/千瓦时' ||
            data10 === 'share'
          )) {
            const err25 = {
              instancePath: instancePath + '/substitute/unit',
              schemaPath: '#/properties/substitute/properties/unit/enum',
              keyword: 'enum',
              params: { allowedValues: schema36.properties.substitute.properties.unit.enum },
            };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data7.parameter !== undefined) {
          let data11 = data7.parameter;
          if (typeof data11 === 'string') {
            if (!pattern7.test(data11)) {
              const err26 = {
                instancePath: instancePath + '/substitute/parameter',
                schemaPath: '#/properties/substitute/properties/parameter/pattern',
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
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
              instancePath: instancePath + '/substitute/parameter',
              schemaPath: '#/properties/substitute/properties/parameter/type',
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
        if (data7.reading !== undefined) {
          if (typeof data7.reading !== 'boolean') {
            const err28 = {
              instancePath: instancePath + '/substitute/reading',
              schemaPath: '#/properties/substitute/properties/reading/type',
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
      } else {
        const err29 = {
          instancePath: instancePath + '/substitute',
          schemaPath: '#/properties/substitute/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.reading !== undefined) {
      if (typeof data.reading !== 'boolean') {
        const err30 = {
          instancePath: instancePath + '/reading',
          schemaPath: '#/properties/reading/type',
          keyword: 'type',
          params: { type: 'boolean' },
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
    const err31 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err31];
    } else {
      vErrors.push(err31);
    }
    errors++;
  }
  validate89.errors = vErrors;
  return errors === 0;
}
validate89.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema37 = {
  title: 'above last year',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'rises' },
    metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
    order: { type: 'string', enum: ['>', '>='] },
    words: { $ref: '#/$defs/words' },
    reading: { type: 'boolean' },
  },
  required: ['shape', 'metric', 'order', 'words'],
  additionalProperties: false,
};

function validate92(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate92.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.metric === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'metric' },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.order === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'order' },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.words === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'words' },
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'shape' || key0 === 'metric' || key0 === 'order' || key0 === 'words' || key0 === 'reading')) {
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err5 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('rises' !== data0) {
        const err6 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'rises' },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.metric !== undefined) {
      let data1 = data.metric;
      if (typeof data1 === 'string') {
        if (!pattern7.test(data1)) {
          const err7 = {
            instancePath: instancePath + '/metric',
            schemaPath: '#/properties/metric/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
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
          instancePath: instancePath + '/metric',
          schemaPath: '#/properties/metric/type',
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
    }
    if (data.order !== undefined) {
      let data2 = data.order;
      if (typeof data2 !== 'string') {
        const err9 = {
          instancePath: instancePath + '/order',
          schemaPath: '#/properties/order/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (!(data2 === '>' || data2 === '>=')) {
        const err10 = {
          instancePath: instancePath + '/order',
          schemaPath: '#/properties/order/enum',
          keyword: 'enum',
          params: { allowedValues: schema37.properties.order.enum },
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.words !== undefined) {
      if (
        !validate65(data.words, {
          instancePath: instancePath + '/words',
          parentData: data,
          parentDataProperty: 'words',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
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
  } else {
    const err12 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate92.errors = vErrors;
  return errors === 0;
}
validate92.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema38 = {
  title: 'growth above another growth',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'growth-above' },
    metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
    order: { type: 'string', enum: ['>=', '>', '<=', '<'] },
    other: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
    words: { $ref: '#/$defs/words' },
    reading: { type: 'boolean' },
  },
  required: ['shape', 'metric', 'order', 'other', 'words'],
  additionalProperties: false,
};

function validate94(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate94.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.metric === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'metric' },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.order === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'order' },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.other === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'other' },
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.words === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'words' },
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === 'shape' ||
        key0 === 'metric' ||
        key0 === 'order' ||
        key0 === 'other' ||
        key0 === 'words' ||
        key0 === 'reading'
      )) {
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err6 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('growth-above' !== data0) {
        const err7 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'growth-above' },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.metric !== undefined) {
      let data1 = data.metric;
      if (typeof data1 === 'string') {
        if (!pattern7.test(data1)) {
          const err8 = {
            instancePath: instancePath + '/metric',
            schemaPath: '#/properties/metric/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
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
          instancePath: instancePath + '/metric',
          schemaPath: '#/properties/metric/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.order !== undefined) {
      let data2 = data.order;
      if (typeof data2 !== 'string') {
        const err10 = {
          instancePath: instancePath + '/order',
          schemaPath: '#/properties/order/type',
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
      if (!(data2 === '>=' || data2 === '>' || data2 === '<=' || data2 === '<')) {
        const err11 = {
          instancePath: instancePath + '/order',
          schemaPath: '#/properties/order/enum',
          keyword: 'enum',
          params: { allowedValues: schema38.properties.order.enum },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.other !== undefined) {
      let data3 = data.other;
      if (typeof data3 === 'string') {
        if (!pattern7.test(data3)) {
          const err12 = {
            instancePath: instancePath + '/other',
            schemaPath: '#/properties/other/pattern',
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
          instancePath: instancePath + '/other',
          schemaPath: '#/properties/other/type',
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
    if (data.words !== undefined) {
      if (
        !validate65(data.words, {
          instancePath: instancePath + '/words',
          parentData: data,
          parentDataProperty: 'words',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
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
  } else {
    const err15 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
validate94.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema39 = {
  title: 'growth above the industry’s average',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'industry-growth' },
    metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
    order: { type: 'string', enum: ['>=', '>', '<=', '<'] },
    averages: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          group: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
          parameter: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        },
        required: ['group', 'parameter'],
        additionalProperties: false,
      },
      minItems: 1,
    },
    words: { $ref: '#/$defs/words' },
    multiple: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
    reading: { type: 'boolean' },
  },
  required: ['shape', 'metric', 'order', 'averages', 'words'],
  additionalProperties: false,
};

function validate96(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate96.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.metric === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'metric' },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.order === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'order' },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.averages === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'averages' },
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.words === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'words' },
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === 'shape' ||
        key0 === 'metric' ||
        key0 === 'order' ||
        key0 === 'averages' ||
        key0 === 'words' ||
        key0 === 'multiple' ||
        key0 === 'reading'
      )) {
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err6 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('industry-growth' !== data0) {
        const err7 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'industry-growth' },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.metric !== undefined) {
      let data1 = data.metric;
      if (typeof data1 === 'string') {
        if (!pattern7.test(data1)) {
          const err8 = {
            instancePath: instancePath + '/metric',
            schemaPath: '#/properties/metric/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
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
          instancePath: instancePath + '/metric',
          schemaPath: '#/properties/metric/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.order !== undefined) {
      let data2 = data.order;
      if (typeof data2 !== 'string') {
        const err10 = {
          instancePath: instancePath + '/order',
          schemaPath: '#/properties/order/type',
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
      if (!(data2 === '>=' || data2 === '>' || data2 === '<=' || data2 === '<')) {
        const err11 = {
          instancePath: instancePath + '/order',
          schemaPath: '#/properties/order/enum',
          keyword: 'enum',
          params: { allowedValues: schema39.properties.order.enum },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.averages !== undefined) {
      let data3 = data.averages;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err12 = {
            instancePath: instancePath + '/averages',
            schemaPath: '#/properties/averages/minItems',
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
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
            if (data4.group === undefined) {
              const err13 = {
                instancePath: instancePath + '/averages/' + i0,
                schemaPath: '#/properties/averages/items/required',
                keyword: 'required',
                params: { missingProperty: 'group' },
              };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (data4.parameter === undefined) {
              const err14 = {
                instancePath: instancePath + '/averages/' + i0,
                schemaPath: '#/properties/averages/items/required',
                keyword: 'required',
                params: { missingProperty: 'parameter' },
              };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            for (const key1 in data4) {
              if (!(key1 === 'group' || key1 === 'parameter')) {
                const err15 = {
                  instancePath: instancePath + '/averages/' + i0,
                  schemaPath: '#/properties/averages/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key1 },
                };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data4.group !== undefined) {
              let data5 = data4.group;
              if (typeof data5 === 'string') {
                if (!pattern7.test(data5)) {
                  const err16 = {
                    instancePath: instancePath + '/averages/' + i0 + '/group',
                    schemaPath: '#/properties/averages/items/properties/group/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
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
                  instancePath: instancePath + '/averages/' + i0 + '/group',
                  schemaPath: '#/properties/averages/items/properties/group/type',
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
            if (data4.parameter !== undefined) {
              let data6 = data4.parameter;
              if (typeof data6 === 'string') {
                if (!pattern7.test(data6)) {
                  const err18 = {
                    instancePath: instancePath + '/averages/' + i0 + '/parameter',
                    schemaPath: '#/properties/averages/items/properties/parameter/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
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
                  instancePath: instancePath + '/averages/' + i0 + '/parameter',
                  schemaPath: '#/properties/averages/items/properties/parameter/type',
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
              instancePath: instancePath + '/averages/' + i0,
              schemaPath: '#/properties/averages/items/type',
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
        const err21 = {
          instancePath: instancePath + '/averages',
          schemaPath: '#/properties/averages/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.words !== undefined) {
      if (
        !validate65(data.words, {
          instancePath: instancePath + '/words',
          parentData: data,
          parentDataProperty: 'words',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.multiple !== undefined) {
      let data8 = data.multiple;
      if (typeof data8 === 'string') {
        if (!pattern25.test(data8)) {
          const err22 = {
            instancePath: instancePath + '/multiple',
            schemaPath: '#/properties/multiple/pattern',
            keyword: 'pattern',
            params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
          };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = {
          instancePath: instancePath + '/multiple',
          schemaPath: '#/properties/multiple/type',
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
    }
    if (data.reading !== undefined) {
      if (typeof data.reading !== 'boolean') {
        const err24 = {
          instancePath: instancePath + '/reading',
          schemaPath: '#/properties/reading/type',
          keyword: 'type',
          params: { type: 'boolean' },
        };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate96.errors = vErrors;
  return errors === 0;
}
validate96.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema40 = {
  title: 'by industry',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'by-industry' },
    cases: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          group: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
          then: { $ref: '#/$defs/condition' },
        },
        required: ['group', 'then'],
        additionalProperties: false,
      },
      minItems: 1,
    },
    otherwise: { $ref: '#/$defs/condition' },
  },
  required: ['shape', 'cases'],
  additionalProperties: false,
};

function validate98(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate98.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.cases === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'cases' },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'shape' || key0 === 'cases' || key0 === 'otherwise')) {
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err3 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('by-industry' !== data0) {
        const err4 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'by-industry' },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.cases !== undefined) {
      let data1 = data.cases;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err5 = {
            instancePath: instancePath + '/cases',
            schemaPath: '#/properties/cases/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == 'object' && !Array.isArray(data2)) {
            if (data2.group === undefined) {
              const err6 = {
                instancePath: instancePath + '/cases/' + i0,
                schemaPath: '#/properties/cases/items/required',
                keyword: 'required',
                params: { missingProperty: 'group' },
              };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data2.then === undefined) {
              const err7 = {
                instancePath: instancePath + '/cases/' + i0,
                schemaPath: '#/properties/cases/items/required',
                keyword: 'required',
                params: { missingProperty: 'then' },
              };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            for (const key1 in data2) {
              if (!(key1 === 'group' || key1 === 'then')) {
                const err8 = {
                  instancePath: instancePath + '/cases/' + i0,
                  schemaPath: '#/properties/cases/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key1 },
                };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data2.group !== undefined) {
              let data3 = data2.group;
              if (typeof data3 === 'string') {
                if (!pattern7.test(data3)) {
                  const err9 = {
                    instancePath: instancePath + '/cases/' + i0 + '/group',
                    schemaPath: '#/properties/cases/items/properties/group/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
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
                  instancePath: instancePath + '/cases/' + i0 + '/group',
                  schemaPath: '#/properties/cases/items/properties/group/type',
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
            if (data2.then !== undefined) {
              if (
                !wrapper0.validate(data2.then, {
                  instancePath: instancePath + '/cases/' + i0 + '/then',
                  parentData: data2,
                  parentDataProperty: 'then',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err11 = {
              instancePath: instancePath + '/cases/' + i0,
              schemaPath: '#/properties/cases/items/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = {
          instancePath: instancePath + '/cases',
          schemaPath: '#/properties/cases/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.otherwise !== undefined) {
      if (
        !wrapper0.validate(data.otherwise, {
          instancePath: instancePath + '/otherwise',
          parentData: data,
          parentDataProperty: 'otherwise',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate98.errors = vErrors;
  return errors === 0;
}
validate98.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema41 = {
  title: 'pairs of figure and growth',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'pairs' },
    metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
    order: { type: 'string', enum: ['>=', '>', '<=', '<'] },
    rateOrder: { type: 'string', enum: ['>=', '>', '<=', '<'] },
    pairs: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
          unit: {
            type: 'string',
            enum: ['万元', '万千瓦时', '人', '个', '家', '天', '吨', '万立方米', '日期', '元/人', '元/千瓦时', 'share'],
          },
          rate: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
          words: { $ref: '#/$defs/words' },
          reading: { type: 'boolean' },
        },
        required: ['value', 'unit', 'rate', 'words'],
        additionalProperties: false,
      },
      minItems: 1,
    },
    zeroBase: { type: 'string', enum: ['not-met', 'substitute'] },
    substitute: {
      type: 'object',
      properties: {
        words: { $ref: '#/$defs/words' },
        value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
        unit: {
          type: 'string',
          enum: ['万元', '万千瓦时', '人', '个', '家', '天', '吨', '万立方米', '日期', '元/人', '元/千瓦时', 'share'],
        },
        parameter: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        reading: { type: 'boolean' },
      },
      required: ['words'],
      additionalProperties: false,
    },
  },
  required: ['shape', 'metric', 'order', 'rateOrder', 'pairs'],
  additionalProperties: false,
};

function validate99(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate99.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.metric === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'metric' },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.order === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'order' },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.rateOrder === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'rateOrder' },
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.pairs === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'pairs' },
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === 'shape' ||
        key0 === 'metric' ||
        key0 === 'order' ||
        key0 === 'rateOrder' ||
        key0 === 'pairs' ||
        key0 === 'zeroBase' ||
        key0 === 'substitute'
      )) {
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err6 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('pairs' !== data0) {
        const err7 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'pairs' },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.metric !== undefined) {
      let data1 = data.metric;
      if (typeof data1 === 'string') {
        if (!pattern7.test(data1)) {
          const err8 = {
            instancePath: instancePath + '/metric',
            schemaPath: '#/properties/metric/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
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
          instancePath: instancePath + '/metric',
          schemaPath: '#/properties/metric/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.order !== undefined) {
      let data2 = data.order;
      if (typeof data2 !== 'string') {
        const err10 = {
          instancePath: instancePath + '/order',
          schemaPath: '#/properties/order/type',
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
      if (!(data2 === '>=' || data2 === '>' || data2 === '<=' || data2 === '<')) {
        const err11 = {
          instancePath: instancePath + '/order',
          schemaPath: '#/properties/order/enum',
          keyword: 'enum',
          params: { allowedValues: schema41.properties.order.enum },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.rateOrder !== undefined) {
      let data3 = data.rateOrder;
      if (typeof data3 !== 'string') {
        const err12 = {
          instancePath: instancePath + '/rateOrder',
          schemaPath: '#/properties/rateOrder/type',
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
      if (!(data3 === '>=' || data3 === '>' || data3 === '<=' || data3 === '<')) {
        const err13 = {
          instancePath: instancePath + '/rateOrder',
          schemaPath: '#/properties/rateOrder/enum',
          keyword: 'enum',
          params: { allowedValues: schema41.properties.rateOrder.enum },
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.pairs !== undefined) {
      let data4 = data.pairs;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err14 = {
            instancePath: instancePath + '/pairs',
            schemaPath: '#/properties/pairs/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == 'object' && !Array.isArray(data5)) {
            if (data5.value === undefined) {
              const err15 = {
                instancePath: instancePath + '/pairs/' + i0,
                schemaPath: '#/properties/pairs/items/required',
                keyword: 'required',
                params: { missingProperty: 'value' },
              };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data5.unit === undefined) {
              const err16 = {
                instancePath: instancePath + '/pairs/' + i0,
                schemaPath: '#/properties/pairs/items/required',
                keyword: 'required',
                params: { missingProperty: 'unit' },
              };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (data5.rate === undefined) {
              const err17 = {
                instancePath: instancePath + '/pairs/' + i0,
                schemaPath: '#/properties/pairs/items/required',
                keyword: 'required',
                params: { missingProperty: 'rate' },
              };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data5.words === undefined) {
              const err18 = {
                instancePath: instancePath + '/pairs/' + i0,
                schemaPath: '#/properties/pairs/items/required',
                keyword: 'required',
                params: { missingProperty: 'words' },
              };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            for (const key1 in data5) {
              if (!(key1 === 'value' || key1 === 'unit' || key1 === 'rate' || key1 === 'words' || key1 === 'reading')) {
                const err19 = {
                  instancePath: instancePath + '/pairs/' + i0,
                  schemaPath: '#/properties/pairs/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key1 },
                };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data5.value !== undefined) {
              let data6 = data5.value;
              if (typeof data6 === 'string') {
                if (!pattern25.test(data6)) {
                  const err20 = {
                    instancePath: instancePath + '/pairs/' + i0 + '/value',
                    schemaPath: '#/properties/pairs/items/properties/value/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
                  };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              } else {
                const err21 = {
                  instancePath: instancePath + '/pairs/' + i0 + '/value',
                  schemaPath: '#/properties/pairs/items/properties/value/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data5.unit !== undefined) {
              let data7 = data5.unit;
              if (typeof data7 !== 'string') {
                const err22 = {
                  instancePath: instancePath + '/pairs/' + i0 + '/unit',
                  schemaPath: '#/properties/pairs/items/properties/unit/type',
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
              if (!(
                data7 === '万元' ||
                data7 === '万千瓦时' ||
                data7 === '人' ||
                data7 === '个' ||
                data7 === '家' ||
                data7 === '天' ||
                data7 === '吨' ||
                data7 === '万立方米' ||
                data7 === '日期' ||
                data7 === '元/人' ||
                data7 === '元/千瓦时' ||
                data7 === 'share'
              )) {
                const err23 = {
                  instancePath: instancePath + '/pairs/' + i0 + '/unit',
                  schemaPath: '#/properties/pairs/items/properties/unit/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema41.properties.pairs.items.properties.unit.enum },
                };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data5.rate !== undefined) {
              let data8 = data5.rate;
              if (typeof data8 === 'string') {
                if (!pattern25.test(data8)) {
                  const err24 = {
                    instancePath: instancePath + '/pairs/' + i0 + '/rate',
                    schemaPath: '#/properties/pairs/items/properties/rate/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
                  };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              } else {
                const err25 = {
                  instancePath: instancePath + '/pairs/' + i0 + '/rate',
                  schemaPath: '#/properties/pairs/items/properties/rate/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data5.words !== undefined) {
              if (
                !validate65(data5.words, {
                  instancePath: instancePath + '/pairs/' + i0 + '/words',
                  parentData: data5,
                  parentDataProperty: 'words',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                errors = vErrors.length;
              }
            }
            if (data5.reading !== undefined) {
              if (typeof data5.reading !== 'boolean') {
                const err26 = {
                  instancePath: instancePath + '/pairs/' + i0 + '/reading',
                  schemaPath: '#/properties/pairs/items/properties/reading/type',
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
            const err27 = {
              instancePath: instancePath + '/pairs/' + i0,
              schemaPath: '#/properties/pairs/items/type',
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
      } else {
        const err28 = {
          instancePath: instancePath + '/pairs',
          schemaPath: '#/properties/pairs/type',
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
    if (data.zeroBase !== undefined) {
      let data11 = data.zeroBase;
      if (typeof data11 !== 'string') {
        const err29 = {
          instancePath: instancePath + '/zeroBase',
          schemaPath: '#/properties/zeroBase/type',
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
      if (!(data11 === 'not-met' || data11 === 'substitute')) {
        const err30 = {
          instancePath: instancePath + '/zeroBase',
          schemaPath: '#/properties/zeroBase/enum',
          keyword: 'enum',
          params: { allowedValues: schema41.properties.zeroBase.enum },
        };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.substitute !== undefined) {
      let data12 = data.substitute;
      if (data12 && typeof data12 == 'object' && !Array.isArray(data12)) {
        if (data12.words === undefined) {
          const err31 = {
            instancePath: instancePath + '/substitute',
            schemaPath: '#/properties/substitute/required',
            keyword: 'required',
            params: { missingProperty: 'words' },
          };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        for (const key2 in data12) {
          if (!(
            key2 === 'words' ||
            key2 === 'value' ||
            key2 === 'unit' ||
            key2 === 'parameter' ||
            key2 === 'reading'
          )) {
            const err32 = {
              instancePath: instancePath + '/substitute',
              schemaPath: '#/properties/substitute/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key2 },
            };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data12.words !== undefined) {
          if (
            !validate65(data12.words, {
              instancePath: instancePath + '/substitute/words',
              parentData: data12,
              parentDataProperty: 'words',
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
            errors = vErrors.length;
          }
        }
        if (data12.value !== undefined) {
          let data14 = data12.value;
          if (typeof data14 === 'string') {
            if (!pattern25.test(data14)) {
              const err33 = {
                instancePath: instancePath + '/substitute/value',
                schemaPath: '#/properties/substitute/properties/value/pattern',
                keyword: 'pattern',
                params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
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
              instancePath: instancePath + '/substitute/value',
              schemaPath: '#/properties/substitute/properties/value/type',
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
        if (data12.unit !== undefined) {
          let data15 = data12.unit;
          if (typeof data15 !== 'string') {
            const err35 = {
              instancePath: instancePath + '/substitute/unit',
              schemaPath: '#/properties/substitute/properties/unit/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
          if (!(
            data15 === '万元' ||
            data15 === '万千瓦时' ||
            data15 === '人' ||
            data15 === '个' ||
            data15 === '家' ||
            data15 === '天' ||
            data15 === '吨' ||
            data15 === '万立方米' ||
            data15 === '日期' ||
            data15 === '元/人' ||
            data15 === '元/千瓦时' ||
            data15 === 'share'
          )) {
            const err36 = {
              instancePath: instancePath + '/substitute/unit',
              schemaPath: '#/properties/substitute/properties/unit/enum',
              keyword: 'enum',
              params: { allowedValues: schema41.properties.substitute.properties.unit.enum },
            };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data12.parameter !== undefined) {
          let data16 = data12.parameter;
          if (typeof data16 === 'string') {
            if (!pattern7.test(data16)) {
              const err37 = {
                instancePath: instancePath + '/substitute/parameter',
                schemaPath: '#/properties/substitute/properties/parameter/pattern',
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
              };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
          } else {
            const err38 = {
              instancePath: instancePath + '/substitute/parameter',
              schemaPath: '#/properties/substitute/properties/parameter/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data12.reading !== undefined) {
          if (typeof data12.reading !== 'boolean') {
            const err39 = {
              instancePath: instancePath + '/substitute/reading',
              schemaPath: '#/properties/substitute/properties/reading/type',
              keyword: 'type',
              params: { type: 'boolean' },
            };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
      } else {
        const err40 = {
          instancePath: instancePath + '/substitute',
          schemaPath: '#/properties/substitute/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
  } else {
    const err41 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err41];
    } else {
      vErrors.push(err41);
    }
    errors++;
  }
  validate99.errors = vErrors;
  return errors === 0;
}
validate99.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema42 = {
  title: 'ratio',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'ratio' },
    metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
    order: { type: 'string', enum: ['>=', '>', '<=', '<'] },
    of: { type: 'array', items: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' }, minItems: 1 },
    words: { $ref: '#/$defs/words' },
    share: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
    parameter: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
    months: { type: 'integer', minimum: 2, maximum: 12 },
    reading: { type: 'boolean' },
  },
  required: ['shape', 'metric', 'order', 'of', 'words'],
  additionalProperties: false,
};

function validate102(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate102.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.metric === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'metric' },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.order === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'order' },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.of === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'of' } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.words === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'words' },
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema42.properties, key0)) {
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err6 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('ratio' !== data0) {
        const err7 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'ratio' },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.metric !== undefined) {
      let data1 = data.metric;
      if (typeof data1 === 'string') {
        if (!pattern7.test(data1)) {
          const err8 = {
            instancePath: instancePath + '/metric',
            schemaPath: '#/properties/metric/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
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
          instancePath: instancePath + '/metric',
          schemaPath: '#/properties/metric/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.order !== undefined) {
      let data2 = data.order;
      if (typeof data2 !== 'string') {
        const err10 = {
          instancePath: instancePath + '/order',
          schemaPath: '#/properties/order/type',
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
      if (!(data2 === '>=' || data2 === '>' || data2 === '<=' || data2 === '<')) {
        const err11 = {
          instancePath: instancePath + '/order',
          schemaPath: '#/properties/order/enum',
          keyword: 'enum',
          params: { allowedValues: schema42.properties.order.enum },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.of !== undefined) {
      let data3 = data.of;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err12 = {
            instancePath: instancePath + '/of',
            schemaPath: '#/properties/of/minItems',
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
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 === 'string') {
            if (!pattern7.test(data4)) {
              const err13 = {
                instancePath: instancePath + '/of/' + i0,
                schemaPath: '#/properties/of/items/pattern',
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
              instancePath: instancePath + '/of/' + i0,
              schemaPath: '#/properties/of/items/type',
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
      } else {
        const err15 = {
          instancePath: instancePath + '/of',
          schemaPath: '#/properties/of/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.words !== undefined) {
      if (
        !validate65(data.words, {
          instancePath: instancePath + '/words',
          parentData: data,
          parentDataProperty: 'words',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.share !== undefined) {
      let data6 = data.share;
      if (typeof data6 === 'string') {
        if (!pattern25.test(data6)) {
          const err16 = {
            instancePath: instancePath + '/share',
            schemaPath: '#/properties/share/pattern',
            keyword: 'pattern',
            params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
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
          instancePath: instancePath + '/share',
          schemaPath: '#/properties/share/type',
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
    if (data.parameter !== undefined) {
      let data7 = data.parameter;
      if (typeof data7 === 'string') {
        if (!pattern7.test(data7)) {
          const err18 = {
            instancePath: instancePath + '/parameter',
            schemaPath: '#/properties/parameter/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
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
          instancePath: instancePath + '/parameter',
          schemaPath: '#/properties/parameter/type',
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
    if (data.months !== undefined) {
      let data8 = data.months;
      if (!(typeof data8 == 'number' && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        const err20 = {
          instancePath: instancePath + '/months',
          schemaPath: '#/properties/months/type',
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
      if (typeof data8 == 'number' && isFinite(data8)) {
        if (data8 > 12 || isNaN(data8)) {
          const err21 = {
            instancePath: instancePath + '/months',
            schemaPath: '#/properties/months/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 12 },
          };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (data8 < 2 || isNaN(data8)) {
          const err22 = {
            instancePath: instancePath + '/months',
            schemaPath: '#/properties/months/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 2 },
          };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      }
    }
    if (data.reading !== undefined) {
      if (typeof data.reading !== 'boolean') {
        const err23 = {
          instancePath: instancePath + '/reading',
          schemaPath: '#/properties/reading/type',
          keyword: 'type',
          params: { type: 'boolean' },
        };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate102.errors = vErrors;
  return errors === 0;
}
validate102.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema43 = {
  title: 'within a tolerance',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'close-to' },
    metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
    to: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
    share: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
    words: { $ref: '#/$defs/words' },
    reading: { type: 'boolean' },
  },
  required: ['shape', 'metric', 'to', 'share', 'words'],
  additionalProperties: false,
};

function validate104(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate104.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.metric === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'metric' },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.to === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'to' } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.share === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'share' },
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.words === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'words' },
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === 'shape' ||
        key0 === 'metric' ||
        key0 === 'to' ||
        key0 === 'share' ||
        key0 === 'words' ||
        key0 === 'reading'
      )) {
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err6 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('close-to' !== data0) {
        const err7 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'close-to' },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.metric !== undefined) {
      let data1 = data.metric;
      if (typeof data1 === 'string') {
        if (!pattern7.test(data1)) {
          const err8 = {
            instancePath: instancePath + '/metric',
            schemaPath: '#/properties/metric/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
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
          instancePath: instancePath + '/metric',
          schemaPath: '#/properties/metric/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.to !== undefined) {
      let data2 = data.to;
      if (typeof data2 === 'string') {
        if (!pattern7.test(data2)) {
          const err10 = {
            instancePath: instancePath + '/to',
            schemaPath: '#/properties/to/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
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
          instancePath: instancePath + '/to',
          schemaPath: '#/properties/to/type',
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
    if (data.share !== undefined) {
      let data3 = data.share;
      if (typeof data3 === 'string') {
        if (!pattern25.test(data3)) {
          const err12 = {
            instancePath: instancePath + '/share',
            schemaPath: '#/properties/share/pattern',
            keyword: 'pattern',
            params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
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
          instancePath: instancePath + '/share',
          schemaPath: '#/properties/share/type',
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
    if (data.words !== undefined) {
      if (
        !validate65(data.words, {
          instancePath: instancePath + '/words',
          parentData: data,
          parentDataProperty: 'words',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
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
  } else {
    const err15 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate104.errors = vErrors;
  return errors === 0;
}
validate104.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema44 = {
  title: 'above the mean of the months worked',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'mean-of-months' },
    metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
    order: { type: 'string', enum: ['>=', '>', '<=', '<'] },
    rate: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
    months: { type: 'array', items: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' }, minItems: 1 },
    words: { $ref: '#/$defs/words' },
    reading: { type: 'boolean' },
  },
  required: ['shape', 'metric', 'order', 'rate', 'months', 'words'],
  additionalProperties: false,
};

function validate106(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate106.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.metric === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'metric' },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.order === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'order' },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.rate === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'rate' } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.months === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'months' },
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.words === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'words' },
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
        key0 === 'shape' ||
        key0 === 'metric' ||
        key0 === 'order' ||
        key0 === 'rate' ||
        key0 === 'months' ||
        key0 === 'words' ||
        key0 === 'reading'
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err7 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('mean-of-months' !== data0) {
        const err8 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'mean-of-months' },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.metric !== undefined) {
      let data1 = data.metric;
      if (typeof data1 === 'string') {
        if (!pattern7.test(data1)) {
          const err9 = {
            instancePath: instancePath + '/metric',
            schemaPath: '#/properties/metric/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
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
          instancePath: instancePath + '/metric',
          schemaPath: '#/properties/metric/type',
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
    if (data.order !== undefined) {
      let data2 = data.order;
      if (typeof data2 !== 'string') {
        const err11 = {
          instancePath: instancePath + '/order',
          schemaPath: '#/properties/order/type',
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
      if (!(data2 === '>=' || data2 === '>' || data2 === '<=' || data2 === '<')) {
        const err12 = {
          instancePath: instancePath + '/order',
          schemaPath: '#/properties/order/enum',
          keyword: 'enum',
          params: { allowedValues: schema44.properties.order.enum },
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.rate !== undefined) {
      let data3 = data.rate;
      if (typeof data3 === 'string') {
        if (!pattern25.test(data3)) {
          const err13 = {
            instancePath: instancePath + '/rate',
            schemaPath: '#/properties/rate/pattern',
            keyword: 'pattern',
            params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
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
          instancePath: instancePath + '/rate',
          schemaPath: '#/properties/rate/type',
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
    if (data.months !== undefined) {
      let data4 = data.months;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err15 = {
            instancePath: instancePath + '/months',
            schemaPath: '#/properties/months/minItems',
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
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 === 'string') {
            if (!pattern7.test(data5)) {
              const err16 = {
                instancePath: instancePath + '/months/' + i0,
                schemaPath: '#/properties/months/items/pattern',
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
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
              instancePath: instancePath + '/months/' + i0,
              schemaPath: '#/properties/months/items/type',
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
          instancePath: instancePath + '/months',
          schemaPath: '#/properties/months/type',
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
    if (data.words !== undefined) {
      if (
        !validate65(data.words, {
          instancePath: instancePath + '/words',
          parentData: data,
          parentDataProperty: 'words',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.reading !== undefined) {
      if (typeof data.reading !== 'boolean') {
        const err19 = {
          instancePath: instancePath + '/reading',
          schemaPath: '#/properties/reading/type',
          keyword: 'type',
          params: { type: 'boolean' },
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
    const err20 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate106.errors = vErrors;
  return errors === 0;
}
validate106.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema45 = {
  title: 'daily average',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'daily-average' },
    metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
    days: {
      type: 'object',
      properties: {
        from: { type: 'string', pattern: '^(\\d{4}-\\d{2}-\\d{2})$' },
        to: { type: 'string', pattern: '^(\\d{4}-\\d{2}-\\d{2})$' },
      },
      required: ['from', 'to'],
      additionalProperties: false,
    },
    order: { type: 'string', enum: ['>=', '>', '<=', '<'] },
    share: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
    other: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
    otherDays: {
      type: 'object',
      properties: {
        from: { type: 'string', pattern: '^(\\d{4}-\\d{2}-\\d{2})$' },
        to: { type: 'string', pattern: '^(\\d{4}-\\d{2}-\\d{2})$' },
      },
      required: ['from', 'to'],
      additionalProperties: false,
    },
    words: { $ref: '#/$defs/words' },
    reading: { type: 'boolean' },
  },
  required: ['shape', 'metric', 'days', 'order', 'share', 'other', 'otherDays', 'words'],
  additionalProperties: false,
};

function validate108(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate108.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.metric === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'metric' },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.days === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'days' } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.order === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'order' },
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.share === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'share' },
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.other === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'other' },
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.otherDays === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'otherDays' },
      };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.words === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'words' },
      };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema45.properties, key0)) {
        const err8 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err9 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if ('daily-average' !== data0) {
        const err10 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'daily-average' },
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.metric !== undefined) {
      let data1 = data.metric;
      if (typeof data1 === 'string') {
        if (!pattern7.test(data1)) {
          const err11 = {
            instancePath: instancePath + '/metric',
            schemaPath: '#/properties/metric/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
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
          instancePath: instancePath + '/metric',
          schemaPath: '#/properties/metric/type',
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
    if (data.days !== undefined) {
      let data2 = data.days;
      if (data2 && typeof data2 == 'object' && !Array.isArray(data2)) {
        if (data2.from === undefined) {
          const err13 = {
            instancePath: instancePath + '/days',
            schemaPath: '#/properties/days/required',
            keyword: 'required',
            params: { missingProperty: 'from' },
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data2.to === undefined) {
          const err14 = {
            instancePath: instancePath + '/days',
            schemaPath: '#/properties/days/required',
            keyword: 'required',
            params: { missingProperty: 'to' },
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === 'from' || key1 === 'to')) {
            const err15 = {
              instancePath: instancePath + '/days',
              schemaPath: '#/properties/days/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
            };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data2.from !== undefined) {
          let data3 = data2.from;
          if (typeof data3 === 'string') {
            if (!pattern73.test(data3)) {
              const err16 = {
                instancePath: instancePath + '/days/from',
                schemaPath: '#/properties/days/properties/from/pattern',
                keyword: 'pattern',
                params: { pattern: '^(\\d{4}-\\d{2}-\\d{2})$' },
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
              instancePath: instancePath + '/days/from',
              schemaPath: '#/properties/days/properties/from/type',
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
        if (data2.to !== undefined) {
          let data4 = data2.to;
          if (typeof data4 === 'string') {
            if (!pattern73.test(data4)) {
              const err18 = {
                instancePath: instancePath + '/days/to',
                schemaPath: '#/properties/days/properties/to/pattern',
                keyword: 'pattern',
                params: { pattern: '^(\\d{4}-\\d{2}-\\d{2})$' },
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
              instancePath: instancePath + '/days/to',
              schemaPath: '#/properties/days/properties/to/type',
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
          instancePath: instancePath + '/days',
          schemaPath: '#/properties/days/type',
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
    if (data.order !== undefined) {
      let data5 = data.order;
      if (typeof data5 !== 'string') {
        const err21 = {
          instancePath: instancePath + '/order',
          schemaPath: '#/properties/order/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (!(data5 === '>=' || data5 === '>' || data5 === '<=' || data5 === '<')) {
        const err22 = {
          instancePath: instancePath + '/order',
          schemaPath: '#/properties/order/enum',
          keyword: 'enum',
          params: { allowedValues: schema45.properties.order.enum },
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.share !== undefined) {
      let data6 = data.share;
      if (typeof data6 === 'string') {
        if (!pattern25.test(data6)) {
          const err23 = {
            instancePath: instancePath + '/share',
            schemaPath: '#/properties/share/pattern',
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
      } else {
        const err24 = {
          instancePath: instancePath + '/share',
          schemaPath: '#/properties/share/type',
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
    }
    if (data.other !== undefined) {
      let data7 = data.other;
      if (typeof data7 === 'string') {
        if (!pattern7.test(data7)) {
          const err25 = {
            instancePath: instancePath + '/other',
            schemaPath: '#/properties/other/pattern',
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
          instancePath: instancePath + '/other',
          schemaPath: '#/properties/other/type',
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
    if (data.otherDays !== undefined) {
      let data8 = data.otherDays;
      if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
        if (data8.from === undefined) {
          const err27 = {
            instancePath: instancePath + '/otherDays',
            schemaPath: '#/properties/otherDays/required',
            keyword: 'required',
            params: { missingProperty: 'from' },
          };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (data8.to === undefined) {
          const err28 = {
            instancePath: instancePath + '/otherDays',
            schemaPath: '#/properties/otherDays/required',
            keyword: 'required',
            params: { missingProperty: 'to' },
          };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        for (const key2 in data8) {
          if (!(key2 === 'from' || key2 === 'to')) {
            const err29 = {
              instancePath: instancePath + '/otherDays',
              schemaPath: '#/properties/otherDays/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key2 },
            };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data8.from !== undefined) {
          let data9 = data8.from;
          if (typeof data9 === 'string') {
            if (!pattern73.test(data9)) {
              const err30 = {
                instancePath: instancePath + '/otherDays/from',
                schemaPath: '#/properties/otherDays/properties/from/pattern',
                keyword: 'pattern',
                params: { pattern: '^(\\d{4}-\\d{2}-\\d{2})$' },
              };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          } else {
            const err31 = {
              instancePath: instancePath + '/otherDays/from',
              schemaPath: '#/properties/otherDays/properties/from/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data8.to !== undefined) {
          let data10 = data8.to;
          if (typeof data10 === 'string') {
            if (!pattern73.test(data10)) {
              const err32 = {
                instancePath: instancePath + '/otherDays/to',
                schemaPath: '#/properties/otherDays/properties/to/pattern',
                keyword: 'pattern',
                params: { pattern: '^(\\d{4}-\\d{2}-\\d{2})$' },
              };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          } else {
            const err33 = {
              instancePath: instancePath + '/otherDays/to',
              schemaPath: '#/properties/otherDays/properties/to/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
      } else {
        const err34 = {
          instancePath: instancePath + '/otherDays',
          schemaPath: '#/properties/otherDays/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.words !== undefined) {
      if (
        !validate65(data.words, {
          instancePath: instancePath + '/words',
          parentData: data,
          parentDataProperty: 'words',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.reading !== undefined) {
      if (typeof data.reading !== 'boolean') {
        const err35 = {
          instancePath: instancePath + '/reading',
          schemaPath: '#/properties/reading/type',
          keyword: 'type',
          params: { type: 'boolean' },
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
    const err36 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err36];
    } else {
      vErrors.push(err36);
    }
    errors++;
  }
  validate108.errors = vErrors;
  return errors === 0;
}
validate108.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema46 = {
  title: 'date',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'entered' },
    metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
    order: { type: 'string', enum: ['>=', '<='] },
    day: { type: 'string', pattern: '^(\\d{4}-\\d{2}-\\d{2})$' },
    words: { $ref: '#/$defs/words' },
    reading: { type: 'boolean' },
  },
  required: ['shape', 'metric', 'order', 'day', 'words'],
  additionalProperties: false,
};

function validate110(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate110.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.metric === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'metric' },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.order === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'order' },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.day === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'day' } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.words === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'words' },
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === 'shape' ||
        key0 === 'metric' ||
        key0 === 'order' ||
        key0 === 'day' ||
        key0 === 'words' ||
        key0 === 'reading'
      )) {
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err6 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('entered' !== data0) {
        const err7 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'entered' },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.metric !== undefined) {
      let data1 = data.metric;
      if (typeof data1 === 'string') {
        if (!pattern7.test(data1)) {
          const err8 = {
            instancePath: instancePath + '/metric',
            schemaPath: '#/properties/metric/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
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
          instancePath: instancePath + '/metric',
          schemaPath: '#/properties/metric/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.order !== undefined) {
      let data2 = data.order;
      if (typeof data2 !== 'string') {
        const err10 = {
          instancePath: instancePath + '/order',
          schemaPath: '#/properties/order/type',
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
      if (!(data2 === '>=' || data2 === '<=')) {
        const err11 = {
          instancePath: instancePath + '/order',
          schemaPath: '#/properties/order/enum',
          keyword: 'enum',
          params: { allowedValues: schema46.properties.order.enum },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.day !== undefined) {
      let data3 = data.day;
      if (typeof data3 === 'string') {
        if (!pattern73.test(data3)) {
          const err12 = {
            instancePath: instancePath + '/day',
            schemaPath: '#/properties/day/pattern',
            keyword: 'pattern',
            params: { pattern: '^(\\d{4}-\\d{2}-\\d{2})$' },
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
          instancePath: instancePath + '/day',
          schemaPath: '#/properties/day/type',
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
    if (data.words !== undefined) {
      if (
        !validate65(data.words, {
          instancePath: instancePath + '/words',
          parentData: data,
          parentDataProperty: 'words',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
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
  } else {
    const err15 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate110.errors = vErrors;
  return errors === 0;
}
validate110.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

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
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const tag0 = data.shape;
    if (typeof tag0 == 'string') {
      if (tag0 === 'threshold') {
        if (!validate69(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
          errors = vErrors.length;
        }
        var props0 = true;
      } else if (tag0 === 'growth') {
        if (!validate71(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === 'all') {
        if (!validate74(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === 'by-base') {
        if (!validate75(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === 'has-base') {
        if (!validate78(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === 'relaxed') {
        if (!validate80(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === 'industry-group') {
        if (!validate82(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === 'any') {
        if (!validate84(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === 'not') {
        if (!validate85(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === 'roster') {
        if (!validate87(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === 'increment') {
        if (!validate89(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === 'rises') {
        if (!validate92(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === 'growth-above') {
        if (!validate94(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === 'industry-growth') {
        if (!validate96(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === 'by-industry') {
        if (!validate98(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === 'pairs') {
        if (!validate99(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === 'ratio') {
        if (!validate102(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === 'close-to') {
        if (!validate104(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === 'mean-of-months') {
        if (!validate106(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === 'daily-average') {
        if (!validate108(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === 'entered') {
        if (!validate110(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
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
          params: { error: 'mapping', tag: 'shape', tagValue: tag0 },
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
        params: { error: 'tag', tag: 'shape', tagValue: tag0 },
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
  validate68.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate68.evaluated = { dynamicProps: true, dynamicItems: false };

const schema47 = {
  title: 'award left open',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'parameter-award' },
    parameter: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
    words: { $ref: '#/$defs/words' },
    reading: { type: 'boolean' },
  },
  required: ['shape', 'parameter', 'words'],
  additionalProperties: false,
};

function validate135(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate135.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.parameter === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'parameter' },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.words === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'words' },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'shape' || key0 === 'parameter' || key0 === 'words' || key0 === 'reading')) {
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('parameter-award' !== data0) {
        const err5 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'parameter-award' },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.parameter !== undefined) {
      let data1 = data.parameter;
      if (typeof data1 === 'string') {
        if (!pattern7.test(data1)) {
          const err6 = {
            instancePath: instancePath + '/parameter',
            schemaPath: '#/properties/parameter/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/parameter',
          schemaPath: '#/properties/parameter/type',
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
    }
    if (data.words !== undefined) {
      if (
        !validate65(data.words, {
          instancePath: instancePath + '/words',
          parentData: data,
          parentDataProperty: 'words',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.reading !== undefined) {
      if (typeof data.reading !== 'boolean') {
        const err8 = {
          instancePath: instancePath + '/reading',
          schemaPath: '#/properties/reading/type',
          keyword: 'type',
          params: { type: 'boolean' },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate135.errors = vErrors;
  return errors === 0;
}
validate135.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema48 = {
  title: 'fixed award',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'fixed-award' },
    value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
    unit: {
      type: 'string',
      enum: ['万元', '万千瓦时', '人', '个', '家', '天', '吨', '万立方米', '日期', '元/人', '元/千瓦时', 'share'],
    },
    words: { $ref: '#/$defs/words' },
    reading: { type: 'boolean' },
  },
  required: ['shape', 'value', 'unit', 'words'],
  additionalProperties: false,
};

function validate137(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate137.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.value === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'value' },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.unit === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'unit' } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.words === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'words' },
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'shape' || key0 === 'value' || key0 === 'unit' || key0 === 'words' || key0 === 'reading')) {
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err5 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('fixed-award' !== data0) {
        const err6 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'fixed-award' },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.value !== undefined) {
      let data1 = data.value;
      if (typeof data1 === 'string') {
        if (!pattern25.test(data1)) {
          const err7 = {
            instancePath: instancePath + '/value',
            schemaPath: '#/properties/value/pattern',
            keyword: 'pattern',
            params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
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
          instancePath: instancePath + '/value',
          schemaPath: '#/properties/value/type',
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
    }
    if (data.unit !== undefined) {
      let data2 = data.unit;
      if (typeof data2 !== 'string') {
        const err9 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (!(
        data2 === '万元' ||
        data2 === '万千瓦时' ||
        data2 === '人' ||
        data2 === '个' ||
        data2 === '家' ||
        data2 === '天' ||
        data2 === '吨' ||
        data2 === '万立方米' ||
        data2 === '日期' ||
        data2 === '元/人' ||
        data2 === '元/千瓦时' ||
        data2 === 'share'
      )) {
        const err10 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/enum',
          keyword: 'enum',
          params: { allowedValues: schema48.properties.unit.enum },
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.words !== undefined) {
      if (
        !validate65(data.words, {
          instancePath: instancePath + '/words',
          parentData: data,
          parentDataProperty: 'words',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
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
  } else {
    const err12 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate137.errors = vErrors;
  return errors === 0;
}
validate137.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema49 = {
  title: 'fixed award by class',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'class-award' },
    classes: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
          name: { $ref: '#/$defs/texts' },
          value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
          unit: {
            type: 'string',
            enum: ['万元', '万千瓦时', '人', '个', '家', '天', '吨', '万立方米', '日期', '元/人', '元/千瓦时', 'share'],
          },
          words: { $ref: '#/$defs/words' },
          reading: { type: 'boolean' },
        },
        required: ['id', 'name', 'value', 'unit', 'words'],
        additionalProperties: false,
      },
      minItems: 1,
    },
    words: { $ref: '#/$defs/words' },
    reading: { type: 'boolean' },
  },
  required: ['shape', 'classes', 'words'],
  additionalProperties: false,
};

function validate139(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate139.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.classes === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'classes' },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.words === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'words' },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'shape' || key0 === 'classes' || key0 === 'words' || key0 === 'reading')) {
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('class-award' !== data0) {
        const err5 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'class-award' },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.classes !== undefined) {
      let data1 = data.classes;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err6 = {
            instancePath: instancePath + '/classes',
            schemaPath: '#/properties/classes/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == 'object' && !Array.isArray(data2)) {
            if (data2.id === undefined) {
              const err7 = {
                instancePath: instancePath + '/classes/' + i0,
                schemaPath: '#/properties/classes/items/required',
                keyword: 'required',
                params: { missingProperty: 'id' },
              };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data2.name === undefined) {
              const err8 = {
                instancePath: instancePath + '/classes/' + i0,
                schemaPath: '#/properties/classes/items/required',
                keyword: 'required',
                params: { missingProperty: 'name' },
              };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data2.value === undefined) {
              const err9 = {
                instancePath: instancePath + '/classes/' + i0,
                schemaPath: '#/properties/classes/items/required',
                keyword: 'required',
                params: { missingProperty: 'value' },
              };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data2.unit === undefined) {
              const err10 = {
                instancePath: instancePath + '/classes/' + i0,
                schemaPath: '#/properties/classes/items/required',
                keyword: 'required',
                params: { missingProperty: 'unit' },
              };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (data2.words === undefined) {
              const err11 = {
                instancePath: instancePath + '/classes/' + i0,
                schemaPath: '#/properties/classes/items/required',
                keyword: 'required',
                params: { missingProperty: 'words' },
              };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            for (const key1 in data2) {
              if (!(
                key1 === 'id' ||
                key1 === 'name' ||
                key1 === 'value' ||
                key1 === 'unit' ||
                key1 === 'words' ||
                key1 === 'reading'
              )) {
                const err12 = {
                  instancePath: instancePath + '/classes/' + i0,
                  schemaPath: '#/properties/classes/items/additionalProperties',
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
            if (data2.id !== undefined) {
              let data3 = data2.id;
              if (typeof data3 === 'string') {
                if (!pattern7.test(data3)) {
                  const err13 = {
                    instancePath: instancePath + '/classes/' + i0 + '/id',
                    schemaPath: '#/properties/classes/items/properties/id/pattern',
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
                  instancePath: instancePath + '/classes/' + i0 + '/id',
                  schemaPath: '#/properties/classes/items/properties/id/type',
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
            if (data2.name !== undefined) {
              if (
                !validate59(data2.name, {
                  instancePath: instancePath + '/classes/' + i0 + '/name',
                  parentData: data2,
                  parentDataProperty: 'name',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
            }
            if (data2.value !== undefined) {
              let data5 = data2.value;
              if (typeof data5 === 'string') {
                if (!pattern25.test(data5)) {
                  const err15 = {
                    instancePath: instancePath + '/classes/' + i0 + '/value',
                    schemaPath: '#/properties/classes/items/properties/value/pattern',
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
                  instancePath: instancePath + '/classes/' + i0 + '/value',
                  schemaPath: '#/properties/classes/items/properties/value/type',
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
            if (data2.unit !== undefined) {
              let data6 = data2.unit;
              if (typeof data6 !== 'string') {
                const err17 = {
                  instancePath: instancePath + '/classes/' + i0 + '/unit',
                  schemaPath: '#/properties/classes/items/properties/unit/type',
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
              if (!(
                data6 === '万元' ||
                data6 === '万千瓦时' ||
                data6 === '人' ||
                data6 === '个' ||
                data6 === '家' ||
                data6 === '天' ||
                data6 === '吨' ||
                data6 === '万立方米' ||
                data6 === '日期' ||
                data6 === '元/人' ||
                data6 === '元/千瓦时' ||
                data6 === 'share'
              )) {
                const err18 = {
                  instancePath: instancePath + '/classes/' + i0 + '/unit',
                  schemaPath: '#/properties/classes/items/properties/unit/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema49.properties.classes.items.properties.unit.enum },
                };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data2.words !== undefined) {
              if (
                !validate65(data2.words, {
                  instancePath: instancePath + '/classes/' + i0 + '/words',
                  parentData: data2,
                  parentDataProperty: 'words',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                errors = vErrors.length;
              }
            }
            if (data2.reading !== undefined) {
              if (typeof data2.reading !== 'boolean') {
                const err19 = {
                  instancePath: instancePath + '/classes/' + i0 + '/reading',
                  schemaPath: '#/properties/classes/items/properties/reading/type',
                  keyword: 'type',
                  params: { type: 'boolean' },
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
              instancePath: instancePath + '/classes/' + i0,
              schemaPath: '#/properties/classes/items/type',
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
        const err21 = {
          instancePath: instancePath + '/classes',
          schemaPath: '#/properties/classes/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.words !== undefined) {
      if (
        !validate65(data.words, {
          instancePath: instancePath + '/words',
          parentData: data,
          parentDataProperty: 'words',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.reading !== undefined) {
      if (typeof data.reading !== 'boolean') {
        const err22 = {
          instancePath: instancePath + '/reading',
          schemaPath: '#/properties/reading/type',
          keyword: 'type',
          params: { type: 'boolean' },
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
  validate139.errors = vErrors;
  return errors === 0;
}
validate139.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema50 = {
  title: 'subsidy at a rate',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'rate-subsidy' },
    rate: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
    cap: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
    words: { $ref: '#/$defs/words' },
    reading: { type: 'boolean' },
  },
  required: ['shape', 'rate', 'cap', 'words'],
  additionalProperties: false,
};

function validate143(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate143.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.rate === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'rate' } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.cap === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'cap' } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.words === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'words' },
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'shape' || key0 === 'rate' || key0 === 'cap' || key0 === 'words' || key0 === 'reading')) {
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err5 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('rate-subsidy' !== data0) {
        const err6 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'rate-subsidy' },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.rate !== undefined) {
      let data1 = data.rate;
      if (typeof data1 === 'string') {
        if (!pattern7.test(data1)) {
          const err7 = {
            instancePath: instancePath + '/rate',
            schemaPath: '#/properties/rate/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
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
          instancePath: instancePath + '/rate',
          schemaPath: '#/properties/rate/type',
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
    }
    if (data.cap !== undefined) {
      let data2 = data.cap;
      if (typeof data2 === 'string') {
        if (!pattern7.test(data2)) {
          const err9 = {
            instancePath: instancePath + '/cap',
            schemaPath: '#/properties/cap/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
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
          instancePath: instancePath + '/cap',
          schemaPath: '#/properties/cap/type',
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
    if (data.words !== undefined) {
      if (
        !validate65(data.words, {
          instancePath: instancePath + '/words',
          parentData: data,
          parentDataProperty: 'words',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
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
  } else {
    const err12 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate143.errors = vErrors;
  return errors === 0;
}
validate143.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema51 = {
  title: 'award by case',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'by-case' },
    cases: {
      type: 'array',
      items: {
        type: 'object',
        properties: { when: { $ref: '#/$defs/condition' }, award: { $ref: '#/$defs/award' } },
        required: ['when', 'award'],
        additionalProperties: false,
      },
      minItems: 1,
    },
    words: { $ref: '#/$defs/words' },
    otherwise: { $ref: '#/$defs/award' },
    reading: { type: 'boolean' },
  },
  required: ['shape', 'cases', 'words'],
  additionalProperties: false,
};
const schema52 = {
  type: 'object',
  discriminator: { propertyName: 'shape' },
  required: ['shape'],
  oneOf: [
    { $ref: '#/$defs/parameter-award' },
    { $ref: '#/$defs/fixed-award' },
    { $ref: '#/$defs/class-award' },
    { $ref: '#/$defs/rate-subsidy' },
    { $ref: '#/$defs/by-case' },
    { $ref: '#/$defs/tiers' },
    { $ref: '#/$defs/progressive' },
    { $ref: '#/$defs/rate-award' },
    { $ref: '#/$defs/per-step' },
    { $ref: '#/$defs/per-point' },
    { $ref: '#/$defs/per-head' },
    { $ref: '#/$defs/industry-factor' },
    { $ref: '#/$defs/cap' },
    { $ref: '#/$defs/floor' },
    { $ref: '#/$defs/least-award' },
    { $ref: '#/$defs/rounded' },
    { $ref: '#/$defs/higher-of' },
    { $ref: '#/$defs/extra' },
    { $ref: '#/$defs/net-of' },
    { $ref: '#/$defs/vague-award' },
    { $ref: '#/$defs/up-to' },
    { $ref: '#/$defs/own-column' },
  ],
};
const schema53 = {
  title: 'award by tier',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'tiers' },
    by: { $ref: '#/$defs/measured' },
    unit: {
      type: 'string',
      enum: ['万元', '万千瓦时', '人', '个', '家', '天', '吨', '万立方米', '日期', '元/人', '元/千瓦时', 'share'],
    },
    tiers: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          from: {
            type: 'object',
            properties: {
              order: { type: 'string', enum: ['>=', '>'] },
              value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
            },
            required: ['order', 'value'],
            additionalProperties: false,
          },
          award: { $ref: '#/$defs/award' },
          words: { $ref: '#/$defs/words' },
          to: {
            type: 'object',
            properties: {
              order: { type: 'string', enum: ['<=', '<'] },
              value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
            },
            required: ['order', 'value'],
            additionalProperties: false,
          },
          reading: { type: 'boolean' },
        },
        required: ['from', 'award', 'words'],
        additionalProperties: false,
      },
      minItems: 1,
    },
    words: { $ref: '#/$defs/words' },
    reading: { type: 'boolean' },
  },
  required: ['shape', 'by', 'unit', 'tiers', 'words'],
  additionalProperties: false,
};
const schema54 = {
  type: 'object',
  discriminator: { propertyName: 'shape' },
  required: ['shape'],
  oneOf: [
    { $ref: '#/$defs/figure' },
    { $ref: '#/$defs/increase' },
    { $ref: '#/$defs/growth-rate' },
    { $ref: '#/$defs/last-year' },
    { $ref: '#/$defs/asked-amount' },
  ],
};
const schema55 = {
  title: 'figure',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'figure' },
    metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
  },
  required: ['shape', 'metric'],
  additionalProperties: false,
};

function validate150(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate150.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.metric === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'metric' },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'shape' || key0 === 'metric')) {
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err3 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('figure' !== data0) {
        const err4 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'figure' },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.metric !== undefined) {
      let data1 = data.metric;
      if (typeof data1 === 'string') {
        if (!pattern7.test(data1)) {
          const err5 = {
            instancePath: instancePath + '/metric',
            schemaPath: '#/properties/metric/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
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
          instancePath: instancePath + '/metric',
          schemaPath: '#/properties/metric/type',
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
  validate150.errors = vErrors;
  return errors === 0;
}
validate150.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema56 = {
  title: 'increase',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'increase' },
    metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
    zeroBase: { type: 'string', enum: ['whole', 'nothing', 'substitute'] },
    substitute: {
      type: 'object',
      properties: {
        words: { $ref: '#/$defs/words' },
        value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
        unit: {
          type: 'string',
          enum: ['万元', '万千瓦时', '人', '个', '家', '天', '吨', '万立方米', '日期', '元/人', '元/千瓦时', 'share'],
        },
        parameter: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        reading: { type: 'boolean' },
      },
      required: ['words'],
      additionalProperties: false,
    },
  },
  required: ['shape', 'metric', 'zeroBase'],
  additionalProperties: false,
};

function validate151(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate151.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.metric === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'metric' },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.zeroBase === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'zeroBase' },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'shape' || key0 === 'metric' || key0 === 'zeroBase' || key0 === 'substitute')) {
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('increase' !== data0) {
        const err5 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'increase' },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.metric !== undefined) {
      let data1 = data.metric;
      if (typeof data1 === 'string') {
        if (!pattern7.test(data1)) {
          const err6 = {
            instancePath: instancePath + '/metric',
            schemaPath: '#/properties/metric/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/metric',
          schemaPath: '#/properties/metric/type',
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
    }
    if (data.zeroBase !== undefined) {
      let data2 = data.zeroBase;
      if (typeof data2 !== 'string') {
        const err8 = {
          instancePath: instancePath + '/zeroBase',
          schemaPath: '#/properties/zeroBase/type',
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
      if (!(data2 === 'whole' || data2 === 'nothing' || data2 === 'substitute')) {
        const err9 = {
          instancePath: instancePath + '/zeroBase',
          schemaPath: '#/properties/zeroBase/enum',
          keyword: 'enum',
          params: { allowedValues: schema56.properties.zeroBase.enum },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.substitute !== undefined) {
      let data3 = data.substitute;
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
        if (data3.words === undefined) {
          const err10 = {
            instancePath: instancePath + '/substitute',
            schemaPath: '#/properties/substitute/required',
            keyword: 'required',
            params: { missingProperty: 'words' },
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        for (const key1 in data3) {
          if (!(
            key1 === 'words' ||
            key1 === 'value' ||
            key1 === 'unit' ||
            key1 === 'parameter' ||
            key1 === 'reading'
          )) {
            const err11 = {
              instancePath: instancePath + '/substitute',
              schemaPath: '#/properties/substitute/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data3.words !== undefined) {
          if (
            !validate65(data3.words, {
              instancePath: instancePath + '/substitute/words',
              parentData: data3,
              parentDataProperty: 'words',
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
            errors = vErrors.length;
          }
        }
        if (data3.value !== undefined) {
          let data5 = data3.value;
          if (typeof data5 === 'string') {
            if (!pattern25.test(data5)) {
              const err12 = {
                instancePath: instancePath + '/substitute/value',
                schemaPath: '#/properties/substitute/properties/value/pattern',
                keyword: 'pattern',
                params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
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
              instancePath: instancePath + '/substitute/value',
              schemaPath: '#/properties/substitute/properties/value/type',
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
        if (data3.unit !== undefined) {
          let data6 = data3.unit;
          if (typeof data6 !== 'string') {
            const err14 = {
              instancePath: instancePath + '/substitute/unit',
              schemaPath: '#/properties/substitute/properties/unit/type',
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
          if (!(
            data6 === '万元' ||
            data6 === '万千瓦时' ||
            data6 === '人' ||
            data6 === '个' ||
            data6 === '家' ||
            data6 === '天' ||
            data6 === '吨' ||
            data6 === '万立方米' ||
            data6 === '日期' ||
            data6 === '元/人' ||
            data6 === '元/千瓦时' ||
            data6 === 'share'
          )) {
            const err15 = {
              instancePath: instancePath + '/substitute/unit',
              schemaPath: '#/properties/substitute/properties/unit/enum',
              keyword: 'enum',
              params: { allowedValues: schema56.properties.substitute.properties.unit.enum },
            };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data3.parameter !== undefined) {
          let data7 = data3.parameter;
          if (typeof data7 === 'string') {
            if (!pattern7.test(data7)) {
              const err16 = {
                instancePath: instancePath + '/substitute/parameter',
                schemaPath: '#/properties/substitute/properties/parameter/pattern',
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
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
              instancePath: instancePath + '/substitute/parameter',
              schemaPath: '#/properties/substitute/properties/parameter/type',
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
        if (data3.reading !== undefined) {
          if (typeof data3.reading !== 'boolean') {
            const err18 = {
              instancePath: instancePath + '/substitute/reading',
              schemaPath: '#/properties/substitute/properties/reading/type',
              keyword: 'type',
              params: { type: 'boolean' },
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
          instancePath: instancePath + '/substitute',
          schemaPath: '#/properties/substitute/type',
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
  } else {
    const err20 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate151.errors = vErrors;
  return errors === 0;
}
validate151.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema57 = {
  title: 'rate of growth',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'growth-rate' },
    metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
  },
  required: ['shape', 'metric'],
  additionalProperties: false,
};

function validate153(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate153.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.metric === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'metric' },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'shape' || key0 === 'metric')) {
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err3 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('growth-rate' !== data0) {
        const err4 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'growth-rate' },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.metric !== undefined) {
      let data1 = data.metric;
      if (typeof data1 === 'string') {
        if (!pattern7.test(data1)) {
          const err5 = {
            instancePath: instancePath + '/metric',
            schemaPath: '#/properties/metric/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
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
          instancePath: instancePath + '/metric',
          schemaPath: '#/properties/metric/type',
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
  validate153.errors = vErrors;
  return errors === 0;
}
validate153.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema58 = {
  title: 'last year’s figure',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'last-year' },
    metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
  },
  required: ['shape', 'metric'],
  additionalProperties: false,
};

function validate154(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate154.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.metric === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'metric' },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'shape' || key0 === 'metric')) {
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err3 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('last-year' !== data0) {
        const err4 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'last-year' },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.metric !== undefined) {
      let data1 = data.metric;
      if (typeof data1 === 'string') {
        if (!pattern7.test(data1)) {
          const err5 = {
            instancePath: instancePath + '/metric',
            schemaPath: '#/properties/metric/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
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
          instancePath: instancePath + '/metric',
          schemaPath: '#/properties/metric/type',
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
  validate154.errors = vErrors;
  return errors === 0;
}
validate154.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema59 = {
  title: 'amount asked for',
  type: 'object',
  properties: { shape: { type: 'string', const: 'asked-amount' } },
  required: ['shape'],
  additionalProperties: false,
};

function validate155(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate155.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'shape')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err2 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if ('asked-amount' !== data0) {
        const err3 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'asked-amount' },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate155.errors = vErrors;
  return errors === 0;
}
validate155.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

function validate149(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate149.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const tag0 = data.shape;
    if (typeof tag0 == 'string') {
      if (tag0 === 'figure') {
        if (!validate150(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
          errors = vErrors.length;
        }
        var props0 = true;
      } else if (tag0 === 'increase') {
        if (!validate151(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === 'growth-rate') {
        if (!validate153(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === 'last-year') {
        if (!validate154(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === 'asked-amount') {
        if (!validate155(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
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
          params: { error: 'mapping', tag: 'shape', tagValue: tag0 },
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
        params: { error: 'tag', tag: 'shape', tagValue: tag0 },
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
  validate149.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate149.evaluated = { dynamicProps: true, dynamicItems: false };

const wrapper8 = { validate: validate147 };

function validate148(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate148.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.by === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'by' } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.unit === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'unit' } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.tiers === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'tiers' },
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.words === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'words' },
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === 'shape' ||
        key0 === 'by' ||
        key0 === 'unit' ||
        key0 === 'tiers' ||
        key0 === 'words' ||
        key0 === 'reading'
      )) {
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err6 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('tiers' !== data0) {
        const err7 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'tiers' },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.by !== undefined) {
      if (
        !validate149(data.by, {
          instancePath: instancePath + '/by',
          parentData: data,
          parentDataProperty: 'by',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
        errors = vErrors.length;
      }
    }
    if (data.unit !== undefined) {
      let data2 = data.unit;
      if (typeof data2 !== 'string') {
        const err8 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/type',
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
        data2 === '万元' ||
        data2 === '万千瓦时' ||
        data2 === '人' ||
        data2 === '个' ||
        data2 === '家' ||
        data2 === '天' ||
        data2 === '吨' ||
        data2 === '万立方米' ||
        data2 === '日期' ||
        data2 === '元/人' ||
        data2 === '元/千瓦时' ||
        data2 === 'share'
      )) {
        const err9 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/enum',
          keyword: 'enum',
          params: { allowedValues: schema53.properties.unit.enum },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.tiers !== undefined) {
      let data3 = data.tiers;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err10 = {
            instancePath: instancePath + '/tiers',
            schemaPath: '#/properties/tiers/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
            if (data4.from === undefined) {
              const err11 = {
                instancePath: instancePath + '/tiers/' + i0,
                schemaPath: '#/properties/tiers/items/required',
                keyword: 'required',
                params: { missingProperty: 'from' },
              };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (data4.award === undefined) {
              const err12 = {
                instancePath: instancePath + '/tiers/' + i0,
                schemaPath: '#/properties/tiers/items/required',
                keyword: 'required',
                params: { missingProperty: 'award' },
              };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data4.words === undefined) {
              const err13 = {
                instancePath: instancePath + '/tiers/' + i0,
                schemaPath: '#/properties/tiers/items/required',
                keyword: 'required',
                params: { missingProperty: 'words' },
              };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            for (const key1 in data4) {
              if (!(key1 === 'from' || key1 === 'award' || key1 === 'words' || key1 === 'to' || key1 === 'reading')) {
                const err14 = {
                  instancePath: instancePath + '/tiers/' + i0,
                  schemaPath: '#/properties/tiers/items/additionalProperties',
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
            if (data4.from !== undefined) {
              let data5 = data4.from;
              if (data5 && typeof data5 == 'object' && !Array.isArray(data5)) {
                if (data5.order === undefined) {
                  const err15 = {
                    instancePath: instancePath + '/tiers/' + i0 + '/from',
                    schemaPath: '#/properties/tiers/items/properties/from/required',
                    keyword: 'required',
                    params: { missingProperty: 'order' },
                  };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
                if (data5.value === undefined) {
                  const err16 = {
                    instancePath: instancePath + '/tiers/' + i0 + '/from',
                    schemaPath: '#/properties/tiers/items/properties/from/required',
                    keyword: 'required',
                    params: { missingProperty: 'value' },
                  };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
                for (const key2 in data5) {
                  if (!(key2 === 'order' || key2 === 'value')) {
                    const err17 = {
                      instancePath: instancePath + '/tiers/' + i0 + '/from',
                      schemaPath: '#/properties/tiers/items/properties/from/additionalProperties',
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
                if (data5.order !== undefined) {
                  let data6 = data5.order;
                  if (typeof data6 !== 'string') {
                    const err18 = {
                      instancePath: instancePath + '/tiers/' + i0 + '/from/order',
                      schemaPath: '#/properties/tiers/items/properties/from/properties/order/type',
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
                  if (!(data6 === '>=' || data6 === '>')) {
                    const err19 = {
                      instancePath: instancePath + '/tiers/' + i0 + '/from/order',
                      schemaPath: '#/properties/tiers/items/properties/from/properties/order/enum',
                      keyword: 'enum',
                      params: { allowedValues: schema53.properties.tiers.items.properties.from.properties.order.enum },
                    };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                }
                if (data5.value !== undefined) {
                  let data7 = data5.value;
                  if (typeof data7 === 'string') {
                    if (!pattern25.test(data7)) {
                      const err20 = {
                        instancePath: instancePath + '/tiers/' + i0 + '/from/value',
                        schemaPath: '#/properties/tiers/items/properties/from/properties/value/pattern',
                        keyword: 'pattern',
                        params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
                      };
                      if (vErrors === null) {
                        vErrors = [err20];
                      } else {
                        vErrors.push(err20);
                      }
                      errors++;
                    }
                  } else {
                    const err21 = {
                      instancePath: instancePath + '/tiers/' + i0 + '/from/value',
                      schemaPath: '#/properties/tiers/items/properties/from/properties/value/type',
                      keyword: 'type',
                      params: { type: 'string' },
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
                const err22 = {
                  instancePath: instancePath + '/tiers/' + i0 + '/from',
                  schemaPath: '#/properties/tiers/items/properties/from/type',
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
            if (data4.award !== undefined) {
              if (
                !wrapper8.validate(data4.award, {
                  instancePath: instancePath + '/tiers/' + i0 + '/award',
                  parentData: data4,
                  parentDataProperty: 'award',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? wrapper8.validate.errors : vErrors.concat(wrapper8.validate.errors);
                errors = vErrors.length;
              }
            }
            if (data4.words !== undefined) {
              if (
                !validate65(data4.words, {
                  instancePath: instancePath + '/tiers/' + i0 + '/words',
                  parentData: data4,
                  parentDataProperty: 'words',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                errors = vErrors.length;
              }
            }
            if (data4.to !== undefined) {
              let data10 = data4.to;
              if (data10 && typeof data10 == 'object' && !Array.isArray(data10)) {
                if (data10.order === undefined) {
                  const err23 = {
                    instancePath: instancePath + '/tiers/' + i0 + '/to',
                    schemaPath: '#/properties/tiers/items/properties/to/required',
                    keyword: 'required',
                    params: { missingProperty: 'order' },
                  };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
                if (data10.value === undefined) {
                  const err24 = {
                    instancePath: instancePath + '/tiers/' + i0 + '/to',
                    schemaPath: '#/properties/tiers/items/properties/to/required',
                    keyword: 'required',
                    params: { missingProperty: 'value' },
                  };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
                for (const key3 in data10) {
                  if (!(key3 === 'order' || key3 === 'value')) {
                    const err25 = {
                      instancePath: instancePath + '/tiers/' + i0 + '/to',
                      schemaPath: '#/properties/tiers/items/properties/to/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key3 },
                    };
                    if (vErrors === null) {
                      vErrors = [err25];
                    } else {
                      vErrors.push(err25);
                    }
                    errors++;
                  }
                }
                if (data10.order !== undefined) {
                  let data11 = data10.order;
                  if (typeof data11 !== 'string') {
                    const err26 = {
                      instancePath: instancePath + '/tiers/' + i0 + '/to/order',
                      schemaPath: '#/properties/tiers/items/properties/to/properties/order/type',
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
                  if (!(data11 === '<=' || data11 === '<')) {
                    const err27 = {
                      instancePath: instancePath + '/tiers/' + i0 + '/to/order',
                      schemaPath: '#/properties/tiers/items/properties/to/properties/order/enum',
                      keyword: 'enum',
                      params: { allowedValues: schema53.properties.tiers.items.properties.to.properties.order.enum },
                    };
                    if (vErrors === null) {
                      vErrors = [err27];
                    } else {
                      vErrors.push(err27);
                    }
                    errors++;
                  }
                }
                if (data10.value !== undefined) {
                  let data12 = data10.value;
                  if (typeof data12 === 'string') {
                    if (!pattern25.test(data12)) {
                      const err28 = {
                        instancePath: instancePath + '/tiers/' + i0 + '/to/value',
                        schemaPath: '#/properties/tiers/items/properties/to/properties/value/pattern',
                        keyword: 'pattern',
                        params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
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
                      instancePath: instancePath + '/tiers/' + i0 + '/to/value',
                      schemaPath: '#/properties/tiers/items/properties/to/properties/value/type',
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
                  instancePath: instancePath + '/tiers/' + i0 + '/to',
                  schemaPath: '#/properties/tiers/items/properties/to/type',
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
            if (data4.reading !== undefined) {
              if (typeof data4.reading !== 'boolean') {
                const err31 = {
                  instancePath: instancePath + '/tiers/' + i0 + '/reading',
                  schemaPath: '#/properties/tiers/items/properties/reading/type',
                  keyword: 'type',
                  params: { type: 'boolean' },
                };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
          } else {
            const err32 = {
              instancePath: instancePath + '/tiers/' + i0,
              schemaPath: '#/properties/tiers/items/type',
              keyword: 'type',
              params: { type: 'object' },
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
          instancePath: instancePath + '/tiers',
          schemaPath: '#/properties/tiers/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.words !== undefined) {
      if (
        !validate65(data.words, {
          instancePath: instancePath + '/words',
          parentData: data,
          parentDataProperty: 'words',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.reading !== undefined) {
      if (typeof data.reading !== 'boolean') {
        const err34 = {
          instancePath: instancePath + '/reading',
          schemaPath: '#/properties/reading/type',
          keyword: 'type',
          params: { type: 'boolean' },
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
    const err35 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err35];
    } else {
      vErrors.push(err35);
    }
    errors++;
  }
  validate148.errors = vErrors;
  return errors === 0;
}
validate148.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema60 = {
  title: 'progressive award',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'progressive' },
    of: { $ref: '#/$defs/measured' },
    parts: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          rate: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
          words: { $ref: '#/$defs/words' },
          upTo: {
            type: 'object',
            properties: {
              value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
              unit: {
                type: 'string',
                enum: [
                  '万元',
                  '万千瓦时',
                  '人',
                  '个',
                  '家',
                  '天',
                  '吨',
                  '万立方米',
                  '日期',
                  '元/人',
                  '元/千瓦时',
                  'share',
                ],
              },
            },
            required: ['value', 'unit'],
            additionalProperties: false,
          },
          reading: { type: 'boolean' },
        },
        required: ['rate', 'words'],
        additionalProperties: false,
      },
      minItems: 1,
    },
    words: { $ref: '#/$defs/words' },
    reading: { type: 'boolean' },
  },
  required: ['shape', 'of', 'parts', 'words'],
  additionalProperties: false,
};

function validate164(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate164.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.of === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'of' } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.parts === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'parts' },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.words === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'words' },
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'shape' || key0 === 'of' || key0 === 'parts' || key0 === 'words' || key0 === 'reading')) {
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err5 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('progressive' !== data0) {
        const err6 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'progressive' },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.of !== undefined) {
      if (
        !validate149(data.of, {
          instancePath: instancePath + '/of',
          parentData: data,
          parentDataProperty: 'of',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
        errors = vErrors.length;
      }
    }
    if (data.parts !== undefined) {
      let data2 = data.parts;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err7 = {
            instancePath: instancePath + '/parts',
            schemaPath: '#/properties/parts/minItems',
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
            if (data3.rate === undefined) {
              const err8 = {
                instancePath: instancePath + '/parts/' + i0,
                schemaPath: '#/properties/parts/items/required',
                keyword: 'required',
                params: { missingProperty: 'rate' },
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
                instancePath: instancePath + '/parts/' + i0,
                schemaPath: '#/properties/parts/items/required',
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
              if (!(key1 === 'rate' || key1 === 'words' || key1 === 'upTo' || key1 === 'reading')) {
                const err10 = {
                  instancePath: instancePath + '/parts/' + i0,
                  schemaPath: '#/properties/parts/items/additionalProperties',
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
            if (data3.rate !== undefined) {
              let data4 = data3.rate;
              if (typeof data4 === 'string') {
                if (!pattern25.test(data4)) {
                  const err11 = {
                    instancePath: instancePath + '/parts/' + i0 + '/rate',
                    schemaPath: '#/properties/parts/items/properties/rate/pattern',
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
                  instancePath: instancePath + '/parts/' + i0 + '/rate',
                  schemaPath: '#/properties/parts/items/properties/rate/type',
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
            if (data3.words !== undefined) {
              if (
                !validate65(data3.words, {
                  instancePath: instancePath + '/parts/' + i0 + '/words',
                  parentData: data3,
                  parentDataProperty: 'words',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                errors = vErrors.length;
              }
            }
            if (data3.upTo !== undefined) {
              let data6 = data3.upTo;
              if (data6 && typeof data6 == 'object' && !Array.isArray(data6)) {
                if (data6.value === undefined) {
                  const err13 = {
                    instancePath: instancePath + '/parts/' + i0 + '/upTo',
                    schemaPath: '#/properties/parts/items/properties/upTo/required',
                    keyword: 'required',
                    params: { missingProperty: 'value' },
                  };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
                if (data6.unit === undefined) {
                  const err14 = {
                    instancePath: instancePath + '/parts/' + i0 + '/upTo',
                    schemaPath: '#/properties/parts/items/properties/upTo/required',
                    keyword: 'required',
                    params: { missingProperty: 'unit' },
                  };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
                for (const key2 in data6) {
                  if (!(key2 === 'value' || key2 === 'unit')) {
                    const err15 = {
                      instancePath: instancePath + '/parts/' + i0 + '/upTo',
                      schemaPath: '#/properties/parts/items/properties/upTo/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key2 },
                    };
                    if (vErrors === null) {
                      vErrors = [err15];
                    } else {
                      vErrors.push(err15);
                    }
                    errors++;
                  }
                }
                if (data6.value !== undefined) {
                  let data7 = data6.value;
                  if (typeof data7 === 'string') {
                    if (!pattern25.test(data7)) {
                      const err16 = {
                        instancePath: instancePath + '/parts/' + i0 + '/upTo/value',
                        schemaPath: '#/properties/parts/items/properties/upTo/properties/value/pattern',
                        keyword: 'pattern',
                        params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
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
                      instancePath: instancePath + '/parts/' + i0 + '/upTo/value',
                      schemaPath: '#/properties/parts/items/properties/upTo/properties/value/type',
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
                if (data6.unit !== undefined) {
                  let data8 = data6.unit;
                  if (typeof data8 !== 'string') {
                    const err18 = {
                      instancePath: instancePath + '/parts/' + i0 + '/upTo/unit',
                      schemaPath: '#/properties/parts/items/properties/upTo/properties/unit/type',
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
                  if (!(
                    data8 === '万元' ||
                    data8 === '万千瓦时' ||
                    data8 === '人' ||
                    data8 === '个' ||
                    data8 === '家' ||
                    data8 === '天' ||
                    data8 === '吨' ||
                    data8 === '万立方米' ||
                    data8 === '日期' ||
                    data8 === '元/人' ||
                    data8 === '元/千瓦时' ||
                    data8 === 'share'
                  )) {
                    const err19 = {
                      instancePath: instancePath + '/parts/' + i0 + '/upTo/unit',
                      schemaPath: '#/properties/parts/items/properties/upTo/properties/unit/enum',
                      keyword: 'enum',
                      params: { allowedValues: schema60.properties.parts.items.properties.upTo.properties.unit.enum },
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
                  instancePath: instancePath + '/parts/' + i0 + '/upTo',
                  schemaPath: '#/properties/parts/items/properties/upTo/type',
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
            if (data3.reading !== undefined) {
              if (typeof data3.reading !== 'boolean') {
                const err21 = {
                  instancePath: instancePath + '/parts/' + i0 + '/reading',
                  schemaPath: '#/properties/parts/items/properties/reading/type',
                  keyword: 'type',
                  params: { type: 'boolean' },
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
            const err22 = {
              instancePath: instancePath + '/parts/' + i0,
              schemaPath: '#/properties/parts/items/type',
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
        const err23 = {
          instancePath: instancePath + '/parts',
          schemaPath: '#/properties/parts/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.words !== undefined) {
      if (
        !validate65(data.words, {
          instancePath: instancePath + '/words',
          parentData: data,
          parentDataProperty: 'words',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.reading !== undefined) {
      if (typeof data.reading !== 'boolean') {
        const err24 = {
          instancePath: instancePath + '/reading',
          schemaPath: '#/properties/reading/type',
          keyword: 'type',
          params: { type: 'boolean' },
        };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate164.errors = vErrors;
  return errors === 0;
}
validate164.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema61 = {
  title: 'award at a rate',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'rate-award' },
    on: { $ref: '#/$defs/measured' },
    words: { $ref: '#/$defs/words' },
    value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
    unit: {
      type: 'string',
      enum: ['万元', '万千瓦时', '人', '个', '家', '天', '吨', '万立方米', '日期', '元/人', '元/千瓦时', 'share'],
    },
    parameter: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
    reading: { type: 'boolean' },
  },
  required: ['shape', 'on', 'words'],
  additionalProperties: false,
};

function validate168(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate168.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.on === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'on' } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.words === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'words' },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === 'shape' ||
        key0 === 'on' ||
        key0 === 'words' ||
        key0 === 'value' ||
        key0 === 'unit' ||
        key0 === 'parameter' ||
        key0 === 'reading'
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('rate-award' !== data0) {
        const err5 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'rate-award' },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.on !== undefined) {
      if (
        !validate149(data.on, {
          instancePath: instancePath + '/on',
          parentData: data,
          parentDataProperty: 'on',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
        errors = vErrors.length;
      }
    }
    if (data.words !== undefined) {
      if (
        !validate65(data.words, {
          instancePath: instancePath + '/words',
          parentData: data,
          parentDataProperty: 'words',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.value !== undefined) {
      let data3 = data.value;
      if (typeof data3 === 'string') {
        if (!pattern25.test(data3)) {
          const err6 = {
            instancePath: instancePath + '/value',
            schemaPath: '#/properties/value/pattern',
            keyword: 'pattern',
            params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/value',
          schemaPath: '#/properties/value/type',
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
    }
    if (data.unit !== undefined) {
      let data4 = data.unit;
      if (typeof data4 !== 'string') {
        const err8 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/type',
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
        data4 === '万元' ||
        data4 === '万千瓦时' ||
        data4 === '人' ||
        data4 === '个' ||
        data4 === '家' ||
        data4 === '天' ||
        data4 === '吨' ||
        data4 === '万立方米' ||
        data4 === '日期' ||
        data4 === '元/人' ||
        data4 === '元/千瓦时' ||
        data4 === 'share'
      )) {
        const err9 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/enum',
          keyword: 'enum',
          params: { allowedValues: schema61.properties.unit.enum },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.parameter !== undefined) {
      let data5 = data.parameter;
      if (typeof data5 === 'string') {
        if (!pattern7.test(data5)) {
          const err10 = {
            instancePath: instancePath + '/parameter',
            schemaPath: '#/properties/parameter/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
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
          instancePath: instancePath + '/parameter',
          schemaPath: '#/properties/parameter/type',
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
    if (data.reading !== undefined) {
      if (typeof data.reading !== 'boolean') {
        const err12 = {
          instancePath: instancePath + '/reading',
          schemaPath: '#/properties/reading/type',
          keyword: 'type',
          params: { type: 'boolean' },
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate168.errors = vErrors;
  return errors === 0;
}
validate168.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema62 = {
  title: 'award per full step',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'per-step' },
    value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
    unit: {
      type: 'string',
      enum: ['万元', '万千瓦时', '人', '个', '家', '天', '吨', '万立方米', '日期', '元/人', '元/千瓦时', 'share'],
    },
    size: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
    sizeUnit: {
      type: 'string',
      enum: ['万元', '万千瓦时', '人', '个', '家', '天', '吨', '万立方米', '日期', '元/人', '元/千瓦时', 'share'],
    },
    of: { $ref: '#/$defs/measured' },
    rounding: { type: 'string', enum: ['down', 'half-up', 'up'] },
    words: { $ref: '#/$defs/words' },
    reading: { type: 'boolean' },
  },
  required: ['shape', 'value', 'unit', 'size', 'sizeUnit', 'of', 'rounding', 'words'],
  additionalProperties: false,
};

function validate171(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate171.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.value === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'value' },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.unit === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'unit' } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.size === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'size' } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.sizeUnit === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'sizeUnit' },
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.of === undefined) {
      const err5 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'of' } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.rounding === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'rounding' },
      };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.words === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'words' },
      };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema62.properties, key0)) {
        const err8 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err9 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if ('per-step' !== data0) {
        const err10 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'per-step' },
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.value !== undefined) {
      let data1 = data.value;
      if (typeof data1 === 'string') {
        if (!pattern25.test(data1)) {
          const err11 = {
            instancePath: instancePath + '/value',
            schemaPath: '#/properties/value/pattern',
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
          instancePath: instancePath + '/value',
          schemaPath: '#/properties/value/type',
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
    if (data.unit !== undefined) {
      let data2 = data.unit;
      if (typeof data2 !== 'string') {
        const err13 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/type',
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
      if (!(
        data2 === '万元' ||
        data2 === '万千瓦时' ||
        data2 === '人' ||
        data2 === '个' ||
        data2 === '家' ||
        data2 === '天' ||
        data2 === '吨' ||
        data2 === '万立方米' ||
        data2 === '日期' ||
        data2 === '元/人' ||
        data2 === '元/千瓦时' ||
        data2 === 'share'
      )) {
        const err14 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/enum',
          keyword: 'enum',
          params: { allowedValues: schema62.properties.unit.enum },
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.size !== undefined) {
      let data3 = data.size;
      if (typeof data3 === 'string') {
        if (!pattern25.test(data3)) {
          const err15 = {
            instancePath: instancePath + '/size',
            schemaPath: '#/properties/size/pattern',
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
          instancePath: instancePath + '/size',
          schemaPath: '#/properties/size/type',
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
    if (data.sizeUnit !== undefined) {
      let data4 = data.sizeUnit;
      if (typeof data4 !== 'string') {
        const err17 = {
          instancePath: instancePath + '/sizeUnit',
          schemaPath: '#/properties/sizeUnit/type',
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
      if (!(
        data4 === '万元' ||
        data4 === '万千瓦时' ||
        data4 === '人' ||
        data4 === '个' ||
        data4 === '家' ||
        data4 === '天' ||
        data4 === '吨' ||
        data4 === '万立方米' ||
        data4 === '日期' ||
        data4 === '元/人' ||
        data4 === '元/千瓦时' ||
        data4 === 'share'
      )) {
        const err18 = {
          instancePath: instancePath + '/sizeUnit',
          schemaPath: '#/properties/sizeUnit/enum',
          keyword: 'enum',
          params: { allowedValues: schema62.properties.sizeUnit.enum },
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.of !== undefined) {
      if (
        !validate149(data.of, {
          instancePath: instancePath + '/of',
          parentData: data,
          parentDataProperty: 'of',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
        errors = vErrors.length;
      }
    }
    if (data.rounding !== undefined) {
      let data6 = data.rounding;
      if (typeof data6 !== 'string') {
        const err19 = {
          instancePath: instancePath + '/rounding',
          schemaPath: '#/properties/rounding/type',
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
      if (!(data6 === 'down' || data6 === 'half-up' || data6 === 'up')) {
        const err20 = {
          instancePath: instancePath + '/rounding',
          schemaPath: '#/properties/rounding/enum',
          keyword: 'enum',
          params: { allowedValues: schema62.properties.rounding.enum },
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.words !== undefined) {
      if (
        !validate65(data.words, {
          instancePath: instancePath + '/words',
          parentData: data,
          parentDataProperty: 'words',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.reading !== undefined) {
      if (typeof data.reading !== 'boolean') {
        const err21 = {
          instancePath: instancePath + '/reading',
          schemaPath: '#/properties/reading/type',
          keyword: 'type',
          params: { type: 'boolean' },
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
  validate171.errors = vErrors;
  return errors === 0;
}
validate171.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema63 = {
  title: 'award per percentage point',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'per-point' },
    metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
    above: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
    value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
    unit: {
      type: 'string',
      enum: ['万元', '万千瓦时', '人', '个', '家', '天', '吨', '万立方米', '日期', '元/人', '元/千瓦时', 'share'],
    },
    words: { $ref: '#/$defs/words' },
    per: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
    reading: { type: 'boolean' },
  },
  required: ['shape', 'metric', 'above', 'value', 'unit', 'words'],
  additionalProperties: false,
};

function validate174(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate174.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.metric === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'metric' },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.above === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'above' },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.value === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'value' },
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.unit === undefined) {
      const err4 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'unit' } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.words === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'words' },
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
        key0 === 'shape' ||
        key0 === 'metric' ||
        key0 === 'above' ||
        key0 === 'value' ||
        key0 === 'unit' ||
        key0 === 'words' ||
        key0 === 'per' ||
        key0 === 'reading'
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err7 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('per-point' !== data0) {
        const err8 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'per-point' },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.metric !== undefined) {
      let data1 = data.metric;
      if (typeof data1 === 'string') {
        if (!pattern7.test(data1)) {
          const err9 = {
            instancePath: instancePath + '/metric',
            schemaPath: '#/properties/metric/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
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
          instancePath: instancePath + '/metric',
          schemaPath: '#/properties/metric/type',
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
    if (data.above !== undefined) {
      let data2 = data.above;
      if (typeof data2 === 'string') {
        if (!pattern25.test(data2)) {
          const err11 = {
            instancePath: instancePath + '/above',
            schemaPath: '#/properties/above/pattern',
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
          instancePath: instancePath + '/above',
          schemaPath: '#/properties/above/type',
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
    if (data.value !== undefined) {
      let data3 = data.value;
      if (typeof data3 === 'string') {
        if (!pattern25.test(data3)) {
          const err13 = {
            instancePath: instancePath + '/value',
            schemaPath: '#/properties/value/pattern',
            keyword: 'pattern',
            params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
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
          instancePath: instancePath + '/value',
          schemaPath: '#/properties/value/type',
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
    if (data.unit !== undefined) {
      let data4 = data.unit;
      if (typeof data4 !== 'string') {
        const err15 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (!(
        data4 === '万元' ||
        data4 === '万千瓦时' ||
        data4 === '人' ||
        data4 === '个' ||
        data4 === '家' ||
        data4 === '天' ||
        data4 === '吨' ||
        data4 === '万立方米' ||
        data4 === '日期' ||
        data4 === '元/人' ||
        data4 === '元/千瓦时' ||
        data4 === 'share'
      )) {
        const err16 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/enum',
          keyword: 'enum',
          params: { allowedValues: schema63.properties.unit.enum },
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.words !== undefined) {
      if (
        !validate65(data.words, {
          instancePath: instancePath + '/words',
          parentData: data,
          parentDataProperty: 'words',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.per !== undefined) {
      let data6 = data.per;
      if (typeof data6 === 'string') {
        if (!pattern25.test(data6)) {
          const err17 = {
            instancePath: instancePath + '/per',
            schemaPath: '#/properties/per/pattern',
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
      } else {
        const err18 = {
          instancePath: instancePath + '/per',
          schemaPath: '#/properties/per/type',
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
    if (data.reading !== undefined) {
      if (typeof data.reading !== 'boolean') {
        const err19 = {
          instancePath: instancePath + '/reading',
          schemaPath: '#/properties/reading/type',
          keyword: 'type',
          params: { type: 'boolean' },
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
    const err20 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate174.errors = vErrors;
  return errors === 0;
}
validate174.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema64 = {
  title: 'award a head',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'per-head' },
    value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
    unit: { type: 'string', enum: ['元/人'] },
    of: { $ref: '#/$defs/measured' },
    words: { $ref: '#/$defs/words' },
    reading: { type: 'boolean' },
  },
  required: ['shape', 'value', 'unit', 'of', 'words'],
  additionalProperties: false,
};

function validate176(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate176.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.value === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'value' },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.unit === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'unit' } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.of === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'of' } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.words === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'words' },
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === 'shape' ||
        key0 === 'value' ||
        key0 === 'unit' ||
        key0 === 'of' ||
        key0 === 'words' ||
        key0 === 'reading'
      )) {
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err6 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('per-head' !== data0) {
        const err7 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'per-head' },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.value !== undefined) {
      let data1 = data.value;
      if (typeof data1 === 'string') {
        if (!pattern25.test(data1)) {
          const err8 = {
            instancePath: instancePath + '/value',
            schemaPath: '#/properties/value/pattern',
            keyword: 'pattern',
            params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
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
          instancePath: instancePath + '/value',
          schemaPath: '#/properties/value/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.unit !== undefined) {
      let data2 = data.unit;
      if (typeof data2 !== 'string') {
        const err10 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/type',
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
      if (!(data2 === '元/人')) {
        const err11 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/enum',
          keyword: 'enum',
          params: { allowedValues: schema64.properties.unit.enum },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.of !== undefined) {
      if (
        !validate149(data.of, {
          instancePath: instancePath + '/of',
          parentData: data,
          parentDataProperty: 'of',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
        errors = vErrors.length;
      }
    }
    if (data.words !== undefined) {
      if (
        !validate65(data.words, {
          instancePath: instancePath + '/words',
          parentData: data,
          parentDataProperty: 'words',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.reading !== undefined) {
      if (typeof data.reading !== 'boolean') {
        const err12 = {
          instancePath: instancePath + '/reading',
          schemaPath: '#/properties/reading/type',
          keyword: 'type',
          params: { type: 'boolean' },
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate176.errors = vErrors;
  return errors === 0;
}
validate176.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema65 = {
  title: 'industry factor',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'industry-factor' },
    award: { $ref: '#/$defs/award' },
    factors: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          group: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
          words: { $ref: '#/$defs/words' },
          value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
          unit: {
            type: 'string',
            enum: ['万元', '万千瓦时', '人', '个', '家', '天', '吨', '万立方米', '日期', '元/人', '元/千瓦时', 'share'],
          },
          parameter: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
          reading: { type: 'boolean' },
        },
        required: ['group', 'words'],
        additionalProperties: false,
      },
      minItems: 1,
    },
    words: { $ref: '#/$defs/words' },
    otherwise: {
      type: 'object',
      properties: {
        words: { $ref: '#/$defs/words' },
        value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
        unit: {
          type: 'string',
          enum: ['万元', '万千瓦时', '人', '个', '家', '天', '吨', '万立方米', '日期', '元/人', '元/千瓦时', 'share'],
        },
        parameter: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
        reading: { type: 'boolean' },
      },
      required: ['words'],
      additionalProperties: false,
    },
    reading: { type: 'boolean' },
  },
  required: ['shape', 'award', 'factors', 'words'],
  additionalProperties: false,
};

function validate179(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate179.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.award === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'award' },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.factors === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'factors' },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.words === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'words' },
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === 'shape' ||
        key0 === 'award' ||
        key0 === 'factors' ||
        key0 === 'words' ||
        key0 === 'otherwise' ||
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err5 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('industry-factor' !== data0) {
        const err6 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'industry-factor' },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.award !== undefined) {
      if (
        !wrapper8.validate(data.award, {
          instancePath: instancePath + '/award',
          parentData: data,
          parentDataProperty: 'award',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? wrapper8.validate.errors : vErrors.concat(wrapper8.validate.errors);
        errors = vErrors.length;
      }
    }
    if (data.factors !== undefined) {
      let data2 = data.factors;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err7 = {
            instancePath: instancePath + '/factors',
            schemaPath: '#/properties/factors/minItems',
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
            if (data3.group === undefined) {
              const err8 = {
                instancePath: instancePath + '/factors/' + i0,
                schemaPath: '#/properties/factors/items/required',
                keyword: 'required',
                params: { missingProperty: 'group' },
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
                instancePath: instancePath + '/factors/' + i0,
                schemaPath: '#/properties/factors/items/required',
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
              if (!(
                key1 === 'group' ||
                key1 === 'words' ||
                key1 === 'value' ||
                key1 === 'unit' ||
                key1 === 'parameter' ||
                key1 === 'reading'
              )) {
                const err10 = {
                  instancePath: instancePath + '/factors/' + i0,
                  schemaPath: '#/properties/factors/items/additionalProperties',
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
            if (data3.group !== undefined) {
              let data4 = data3.group;
              if (typeof data4 === 'string') {
                if (!pattern7.test(data4)) {
                  const err11 = {
                    instancePath: instancePath + '/factors/' + i0 + '/group',
                    schemaPath: '#/properties/factors/items/properties/group/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
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
                  instancePath: instancePath + '/factors/' + i0 + '/group',
                  schemaPath: '#/properties/factors/items/properties/group/type',
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
            if (data3.words !== undefined) {
              if (
                !validate65(data3.words, {
                  instancePath: instancePath + '/factors/' + i0 + '/words',
                  parentData: data3,
                  parentDataProperty: 'words',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                errors = vErrors.length;
              }
            }
            if (data3.value !== undefined) {
              let data6 = data3.value;
              if (typeof data6 === 'string') {
                if (!pattern25.test(data6)) {
                  const err13 = {
                    instancePath: instancePath + '/factors/' + i0 + '/value',
                    schemaPath: '#/properties/factors/items/properties/value/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
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
                  instancePath: instancePath + '/factors/' + i0 + '/value',
                  schemaPath: '#/properties/factors/items/properties/value/type',
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
            if (data3.unit !== undefined) {
              let data7 = data3.unit;
              if (typeof data7 !== 'string') {
                const err15 = {
                  instancePath: instancePath + '/factors/' + i0 + '/unit',
                  schemaPath: '#/properties/factors/items/properties/unit/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
              if (!(
                data7 === '万元' ||
                data7 === '万千瓦时' ||
                data7 === '人' ||
                data7 === '个' ||
                data7 === '家' ||
                data7 === '天' ||
                data7 === '吨' ||
                data7 === '万立方米' ||
                data7 === '日期' ||
                data7 === '元/人' ||
                data7 === '元/千瓦时' ||
                data7 === 'share'
              )) {
                const err16 = {
                  instancePath: instancePath + '/factors/' + i0 + '/unit',
                  schemaPath: '#/properties/factors/items/properties/unit/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema65.properties.factors.items.properties.unit.enum },
                };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data3.parameter !== undefined) {
              let data8 = data3.parameter;
              if (typeof data8 === 'string') {
                if (!pattern7.test(data8)) {
                  const err17 = {
                    instancePath: instancePath + '/factors/' + i0 + '/parameter',
                    schemaPath: '#/properties/factors/items/properties/parameter/pattern',
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
                  instancePath: instancePath + '/factors/' + i0 + '/parameter',
                  schemaPath: '#/properties/factors/items/properties/parameter/type',
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
            if (data3.reading !== undefined) {
              if (typeof data3.reading !== 'boolean') {
                const err19 = {
                  instancePath: instancePath + '/factors/' + i0 + '/reading',
                  schemaPath: '#/properties/factors/items/properties/reading/type',
                  keyword: 'type',
                  params: { type: 'boolean' },
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
              instancePath: instancePath + '/factors/' + i0,
              schemaPath: '#/properties/factors/items/type',
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
        const err21 = {
          instancePath: instancePath + '/factors',
          schemaPath: '#/properties/factors/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.words !== undefined) {
      if (
        !validate65(data.words, {
          instancePath: instancePath + '/words',
          parentData: data,
          parentDataProperty: 'words',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.otherwise !== undefined) {
      let data11 = data.otherwise;
      if (data11 && typeof data11 == 'object' && !Array.isArray(data11)) {
        if (data11.words === undefined) {
          const err22 = {
            instancePath: instancePath + '/otherwise',
            schemaPath: '#/properties/otherwise/required',
            keyword: 'required',
            params: { missingProperty: 'words' },
          };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        for (const key2 in data11) {
          if (!(
            key2 === 'words' ||
            key2 === 'value' ||
            key2 === 'unit' ||
            key2 === 'parameter' ||
            key2 === 'reading'
          )) {
            const err23 = {
              instancePath: instancePath + '/otherwise',
              schemaPath: '#/properties/otherwise/additionalProperties',
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
        if (data11.words !== undefined) {
          if (
            !validate65(data11.words, {
              instancePath: instancePath + '/otherwise/words',
              parentData: data11,
              parentDataProperty: 'words',
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
            errors = vErrors.length;
          }
        }
        if (data11.value !== undefined) {
          let data13 = data11.value;
          if (typeof data13 === 'string') {
            if (!pattern25.test(data13)) {
              const err24 = {
                instancePath: instancePath + '/otherwise/value',
                schemaPath: '#/properties/otherwise/properties/value/pattern',
                keyword: 'pattern',
                params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
              };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          } else {
            const err25 = {
              instancePath: instancePath + '/otherwise/value',
              schemaPath: '#/properties/otherwise/properties/value/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data11.unit !== undefined) {
          let data14 = data11.unit;
          if (typeof data14 !== 'string') {
            const err26 = {
              instancePath: instancePath + '/otherwise/unit',
              schemaPath: '#/properties/otherwise/properties/unit/type',
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
          if (!(
            data14 === '万元' ||
            data14 === '万千瓦时' ||
            data14 === '人' ||
            data14 === '个' ||
            data14 === '家' ||
            data14 === '天' ||
            data14 === '吨' ||
            data14 === '万立方米' ||
            data14 === '日期' ||
            data14 === '元/人' ||
            data14 === '元/千瓦时' ||
            data14 === 'share'
          )) {
            const err27 = {
              instancePath: instancePath + '/otherwise/unit',
              schemaPath: '#/properties/otherwise/properties/unit/enum',
              keyword: 'enum',
              params: { allowedValues: schema65.properties.otherwise.properties.unit.enum },
            };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data11.parameter !== undefined) {
          let data15 = data11.parameter;
          if (typeof data15 === 'string') {
            if (!pattern7.test(data15)) {
              const err28 = {
                instancePath: instancePath + '/otherwise/parameter',
                schemaPath: '#/properties/otherwise/properties/parameter/pattern',
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
              instancePath: instancePath + '/otherwise/parameter',
              schemaPath: '#/properties/otherwise/properties/parameter/type',
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
        if (data11.reading !== undefined) {
          if (typeof data11.reading !== 'boolean') {
            const err30 = {
              instancePath: instancePath + '/otherwise/reading',
              schemaPath: '#/properties/otherwise/properties/reading/type',
              keyword: 'type',
              params: { type: 'boolean' },
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
          instancePath: instancePath + '/otherwise',
          schemaPath: '#/properties/otherwise/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.reading !== undefined) {
      if (typeof data.reading !== 'boolean') {
        const err32 = {
          instancePath: instancePath + '/reading',
          schemaPath: '#/properties/reading/type',
          keyword: 'type',
          params: { type: 'boolean' },
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
    const err33 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err33];
    } else {
      vErrors.push(err33);
    }
    errors++;
  }
  validate179.errors = vErrors;
  return errors === 0;
}
validate179.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema66 = {
  title: 'cap',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'cap' },
    award: { $ref: '#/$defs/award' },
    words: { $ref: '#/$defs/words' },
    value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
    unit: {
      type: 'string',
      enum: ['万元', '万千瓦时', '人', '个', '家', '天', '吨', '万立方米', '日期', '元/人', '元/千瓦时', 'share'],
    },
    parameter: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
    paid: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
    reading: { type: 'boolean' },
  },
  required: ['shape', 'award', 'words'],
  additionalProperties: false,
};

function validate183(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate183.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.award === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'award' },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.words === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'words' },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === 'shape' ||
        key0 === 'award' ||
        key0 === 'words' ||
        key0 === 'value' ||
        key0 === 'unit' ||
        key0 === 'parameter' ||
        key0 === 'paid' ||
        key0 === 'reading'
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('cap' !== data0) {
        const err5 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'cap' },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.award !== undefined) {
      if (
        !wrapper8.validate(data.award, {
          instancePath: instancePath + '/award',
          parentData: data,
          parentDataProperty: 'award',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? wrapper8.validate.errors : vErrors.concat(wrapper8.validate.errors);
        errors = vErrors.length;
      }
    }
    if (data.words !== undefined) {
      if (
        !validate65(data.words, {
          instancePath: instancePath + '/words',
          parentData: data,
          parentDataProperty: 'words',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.value !== undefined) {
      let data3 = data.value;
      if (typeof data3 === 'string') {
        if (!pattern25.test(data3)) {
          const err6 = {
            instancePath: instancePath + '/value',
            schemaPath: '#/properties/value/pattern',
            keyword: 'pattern',
            params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/value',
          schemaPath: '#/properties/value/type',
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
    }
    if (data.unit !== undefined) {
      let data4 = data.unit;
      if (typeof data4 !== 'string') {
        const err8 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/type',
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
        data4 === '万元' ||
        data4 === '万千瓦时' ||
        data4 === '人' ||
        data4 === '个' ||
        data4 === '家' ||
        data4 === '天' ||
        data4 === '吨' ||
        data4 === '万立方米' ||
        data4 === '日期' ||
        data4 === '元/人' ||
        data4 === '元/千瓦时' ||
        data4 === 'share'
      )) {
        const err9 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/enum',
          keyword: 'enum',
          params: { allowedValues: schema66.properties.unit.enum },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.parameter !== undefined) {
      let data5 = data.parameter;
      if (typeof data5 === 'string') {
        if (!pattern7.test(data5)) {
          const err10 = {
            instancePath: instancePath + '/parameter',
            schemaPath: '#/properties/parameter/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
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
          instancePath: instancePath + '/parameter',
          schemaPath: '#/properties/parameter/type',
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
    if (data.paid !== undefined) {
      let data6 = data.paid;
      if (typeof data6 === 'string') {
        if (!pattern7.test(data6)) {
          const err12 = {
            instancePath: instancePath + '/paid',
            schemaPath: '#/properties/paid/pattern',
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
          instancePath: instancePath + '/paid',
          schemaPath: '#/properties/paid/type',
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
  } else {
    const err15 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate183.errors = vErrors;
  return errors === 0;
}
validate183.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema67 = {
  title: 'floor',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'floor' },
    award: { $ref: '#/$defs/award' },
    words: { $ref: '#/$defs/words' },
    value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
    unit: {
      type: 'string',
      enum: ['万元', '万千瓦时', '人', '个', '家', '天', '吨', '万立方米', '日期', '元/人', '元/千瓦时', 'share'],
    },
    parameter: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
    reading: { type: 'boolean' },
  },
  required: ['shape', 'award', 'words'],
  additionalProperties: false,
};

function validate185(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate185.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.award === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'award' },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.words === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'words' },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === 'shape' ||
        key0 === 'award' ||
        key0 === 'words' ||
        key0 === 'value' ||
        key0 === 'unit' ||
        key0 === 'parameter' ||
        key0 === 'reading'
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('floor' !== data0) {
        const err5 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'floor' },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.award !== undefined) {
      if (
        !wrapper8.validate(data.award, {
          instancePath: instancePath + '/award',
          parentData: data,
          parentDataProperty: 'award',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? wrapper8.validate.errors : vErrors.concat(wrapper8.validate.errors);
        errors = vErrors.length;
      }
    }
    if (data.words !== undefined) {
      if (
        !validate65(data.words, {
          instancePath: instancePath + '/words',
          parentData: data,
          parentDataProperty: 'words',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.value !== undefined) {
      let data3 = data.value;
      if (typeof data3 === 'string') {
        if (!pattern25.test(data3)) {
          const err6 = {
            instancePath: instancePath + '/value',
            schemaPath: '#/properties/value/pattern',
            keyword: 'pattern',
            params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/value',
          schemaPath: '#/properties/value/type',
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
    }
    if (data.unit !== undefined) {
      let data4 = data.unit;
      if (typeof data4 !== 'string') {
        const err8 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/type',
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
        data4 === '万元' ||
        data4 === '万千瓦时' ||
        data4 === '人' ||
        data4 === '个' ||
        data4 === '家' ||
        data4 === '天' ||
        data4 === '吨' ||
        data4 === '万立方米' ||
        data4 === '日期' ||
        data4 === '元/人' ||
        data4 === '元/千瓦时' ||
        data4 === 'share'
      )) {
        const err9 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/enum',
          keyword: 'enum',
          params: { allowedValues: schema67.properties.unit.enum },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.parameter !== undefined) {
      let data5 = data.parameter;
      if (typeof data5 === 'string') {
        if (!pattern7.test(data5)) {
          const err10 = {
            instancePath: instancePath + '/parameter',
            schemaPath: '#/properties/parameter/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
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
          instancePath: instancePath + '/parameter',
          schemaPath: '#/properties/parameter/type',
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
    if (data.reading !== undefined) {
      if (typeof data.reading !== 'boolean') {
        const err12 = {
          instancePath: instancePath + '/reading',
          schemaPath: '#/properties/reading/type',
          keyword: 'type',
          params: { type: 'boolean' },
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate185.errors = vErrors;
  return errors === 0;
}
validate185.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema68 = {
  title: 'least award',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'least-award' },
    award: { $ref: '#/$defs/award' },
    words: { $ref: '#/$defs/words' },
    value: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
    unit: {
      type: 'string',
      enum: ['万元', '万千瓦时', '人', '个', '家', '天', '吨', '万立方米', '日期', '元/人', '元/千瓦时', 'share'],
    },
    parameter: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
    reading: { type: 'boolean' },
  },
  required: ['shape', 'award', 'words'],
  additionalProperties: false,
};

function validate187(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate187.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.award === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'award' },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.words === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'words' },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === 'shape' ||
        key0 === 'award' ||
        key0 === 'words' ||
        key0 === 'value' ||
        key0 === 'unit' ||
        key0 === 'parameter' ||
        key0 === 'reading'
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('least-award' !== data0) {
        const err5 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'least-award' },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.award !== undefined) {
      if (
        !wrapper8.validate(data.award, {
          instancePath: instancePath + '/award',
          parentData: data,
          parentDataProperty: 'award',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? wrapper8.validate.errors : vErrors.concat(wrapper8.validate.errors);
        errors = vErrors.length;
      }
    }
    if (data.words !== undefined) {
      if (
        !validate65(data.words, {
          instancePath: instancePath + '/words',
          parentData: data,
          parentDataProperty: 'words',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.value !== undefined) {
      let data3 = data.value;
      if (typeof data3 === 'string') {
        if (!pattern25.test(data3)) {
          const err6 = {
            instancePath: instancePath + '/value',
            schemaPath: '#/properties/value/pattern',
            keyword: 'pattern',
            params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/value',
          schemaPath: '#/properties/value/type',
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
    }
    if (data.unit !== undefined) {
      let data4 = data.unit;
      if (typeof data4 !== 'string') {
        const err8 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/type',
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
        data4 === '万元' ||
        data4 === '万千瓦时' ||
        data4 === '人' ||
        data4 === '个' ||
        data4 === '家' ||
        data4 === '天' ||
        data4 === '吨' ||
        data4 === '万立方米' ||
        data4 === '日期' ||
        data4 === '元/人' ||
        data4 === '元/千瓦时' ||
        data4 === 'share'
      )) {
        const err9 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/enum',
          keyword: 'enum',
          params: { allowedValues: schema68.properties.unit.enum },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.parameter !== undefined) {
      let data5 = data.parameter;
      if (typeof data5 === 'string') {
        if (!pattern7.test(data5)) {
          const err10 = {
            instancePath: instancePath + '/parameter',
            schemaPath: '#/properties/parameter/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
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
          instancePath: instancePath + '/parameter',
          schemaPath: '#/properties/parameter/type',
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
    if (data.reading !== undefined) {
      if (typeof data.reading !== 'boolean') {
        const err12 = {
          instancePath: instancePath + '/reading',
          schemaPath: '#/properties/reading/type',
          keyword: 'type',
          params: { type: 'boolean' },
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate187.errors = vErrors;
  return errors === 0;
}
validate187.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema69 = {
  title: 'rounded',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'rounded' },
    award: { $ref: '#/$defs/award' },
    to: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
    rounding: { type: 'string', enum: ['down', 'half-up', 'up'] },
    words: { $ref: '#/$defs/words' },
    reading: { type: 'boolean' },
  },
  required: ['shape', 'award', 'to', 'rounding', 'words'],
  additionalProperties: false,
};

function validate189(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate189.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.award === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'award' },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.to === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'to' } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.rounding === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'rounding' },
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.words === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'words' },
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === 'shape' ||
        key0 === 'award' ||
        key0 === 'to' ||
        key0 === 'rounding' ||
        key0 === 'words' ||
        key0 === 'reading'
      )) {
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err6 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('rounded' !== data0) {
        const err7 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'rounded' },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.award !== undefined) {
      if (
        !wrapper8.validate(data.award, {
          instancePath: instancePath + '/award',
          parentData: data,
          parentDataProperty: 'award',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? wrapper8.validate.errors : vErrors.concat(wrapper8.validate.errors);
        errors = vErrors.length;
      }
    }
    if (data.to !== undefined) {
      let data2 = data.to;
      if (typeof data2 === 'string') {
        if (!pattern25.test(data2)) {
          const err8 = {
            instancePath: instancePath + '/to',
            schemaPath: '#/properties/to/pattern',
            keyword: 'pattern',
            params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
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
          instancePath: instancePath + '/to',
          schemaPath: '#/properties/to/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.rounding !== undefined) {
      let data3 = data.rounding;
      if (typeof data3 !== 'string') {
        const err10 = {
          instancePath: instancePath + '/rounding',
          schemaPath: '#/properties/rounding/type',
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
      if (!(data3 === 'down' || data3 === 'half-up' || data3 === 'up')) {
        const err11 = {
          instancePath: instancePath + '/rounding',
          schemaPath: '#/properties/rounding/enum',
          keyword: 'enum',
          params: { allowedValues: schema69.properties.rounding.enum },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.words !== undefined) {
      if (
        !validate65(data.words, {
          instancePath: instancePath + '/words',
          parentData: data,
          parentDataProperty: 'words',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.reading !== undefined) {
      if (typeof data.reading !== 'boolean') {
        const err12 = {
          instancePath: instancePath + '/reading',
          schemaPath: '#/properties/reading/type',
          keyword: 'type',
          params: { type: 'boolean' },
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate189.errors = vErrors;
  return errors === 0;
}
validate189.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema70 = {
  title: 'the higher one only',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'higher-of' },
    of: { type: 'array', items: { $ref: '#/$defs/award' }, minItems: 2 },
    words: { $ref: '#/$defs/words' },
    reading: { type: 'boolean' },
  },
  required: ['shape', 'of', 'words'],
  additionalProperties: false,
};

function validate191(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate191.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.of === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'of' } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.words === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'words' },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'shape' || key0 === 'of' || key0 === 'words' || key0 === 'reading')) {
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('higher-of' !== data0) {
        const err5 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'higher-of' },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.of !== undefined) {
      let data1 = data.of;
      if (Array.isArray(data1)) {
        if (data1.length < 2) {
          const err6 = {
            instancePath: instancePath + '/of',
            schemaPath: '#/properties/of/minItems',
            keyword: 'minItems',
            params: { limit: 2 },
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !wrapper8.validate(data1[i0], {
              instancePath: instancePath + '/of/' + i0,
              parentData: data1,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? wrapper8.validate.errors : vErrors.concat(wrapper8.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/of',
          schemaPath: '#/properties/of/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.words !== undefined) {
      if (
        !validate65(data.words, {
          instancePath: instancePath + '/words',
          parentData: data,
          parentDataProperty: 'words',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.reading !== undefined) {
      if (typeof data.reading !== 'boolean') {
        const err8 = {
          instancePath: instancePath + '/reading',
          schemaPath: '#/properties/reading/type',
          keyword: 'type',
          params: { type: 'boolean' },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate191.errors = vErrors;
  return errors === 0;
}
validate191.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema71 = {
  title: 'awards together',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'extra' },
    of: { type: 'array', items: { $ref: '#/$defs/award' }, minItems: 2 },
    words: { $ref: '#/$defs/words' },
    reading: { type: 'boolean' },
  },
  required: ['shape', 'of', 'words'],
  additionalProperties: false,
};

function validate193(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate193.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.of === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'of' } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.words === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'words' },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'shape' || key0 === 'of' || key0 === 'words' || key0 === 'reading')) {
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('extra' !== data0) {
        const err5 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'extra' },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.of !== undefined) {
      let data1 = data.of;
      if (Array.isArray(data1)) {
        if (data1.length < 2) {
          const err6 = {
            instancePath: instancePath + '/of',
            schemaPath: '#/properties/of/minItems',
            keyword: 'minItems',
            params: { limit: 2 },
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !wrapper8.validate(data1[i0], {
              instancePath: instancePath + '/of/' + i0,
              parentData: data1,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? wrapper8.validate.errors : vErrors.concat(wrapper8.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/of',
          schemaPath: '#/properties/of/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.words !== undefined) {
      if (
        !validate65(data.words, {
          instancePath: instancePath + '/words',
          parentData: data,
          parentDataProperty: 'words',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.reading !== undefined) {
      if (typeof data.reading !== 'boolean') {
        const err8 = {
          instancePath: instancePath + '/reading',
          schemaPath: '#/properties/reading/type',
          keyword: 'type',
          params: { type: 'boolean' },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate193.errors = vErrors;
  return errors === 0;
}
validate193.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema72 = {
  title: 'less what was paid',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'net-of' },
    award: { $ref: '#/$defs/award' },
    paid: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
    words: { $ref: '#/$defs/words' },
    reading: { type: 'boolean' },
  },
  required: ['shape', 'award', 'paid', 'words'],
  additionalProperties: false,
};

function validate195(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate195.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.award === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'award' },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.paid === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'paid' } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.words === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'words' },
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'shape' || key0 === 'award' || key0 === 'paid' || key0 === 'words' || key0 === 'reading')) {
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err5 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('net-of' !== data0) {
        const err6 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'net-of' },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.award !== undefined) {
      if (
        !wrapper8.validate(data.award, {
          instancePath: instancePath + '/award',
          parentData: data,
          parentDataProperty: 'award',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? wrapper8.validate.errors : vErrors.concat(wrapper8.validate.errors);
        errors = vErrors.length;
      }
    }
    if (data.paid !== undefined) {
      let data2 = data.paid;
      if (typeof data2 === 'string') {
        if (!pattern7.test(data2)) {
          const err7 = {
            instancePath: instancePath + '/paid',
            schemaPath: '#/properties/paid/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
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
          instancePath: instancePath + '/paid',
          schemaPath: '#/properties/paid/type',
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
    }
    if (data.words !== undefined) {
      if (
        !validate65(data.words, {
          instancePath: instancePath + '/words',
          parentData: data,
          parentDataProperty: 'words',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.reading !== undefined) {
      if (typeof data.reading !== 'boolean') {
        const err9 = {
          instancePath: instancePath + '/reading',
          schemaPath: '#/properties/reading/type',
          keyword: 'type',
          params: { type: 'boolean' },
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
    const err10 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate195.errors = vErrors;
  return errors === 0;
}
validate195.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema73 = {
  title: 'award within bounds',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'vague-award' },
    unit: {
      type: 'string',
      enum: ['万元', '万千瓦时', '人', '个', '家', '天', '吨', '万立方米', '日期', '元/人', '元/千瓦时', 'share'],
    },
    words: { $ref: '#/$defs/words' },
    atLeast: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
    atMost: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
    reading: { type: 'boolean' },
  },
  required: ['shape', 'unit', 'words'],
  additionalProperties: false,
};

function validate197(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate197.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.unit === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'unit' } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.words === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'words' },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === 'shape' ||
        key0 === 'unit' ||
        key0 === 'words' ||
        key0 === 'atLeast' ||
        key0 === 'atMost' ||
        key0 === 'reading'
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('vague-award' !== data0) {
        const err5 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'vague-award' },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.unit !== undefined) {
      let data1 = data.unit;
      if (typeof data1 !== 'string') {
        const err6 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/type',
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
      if (!(
        data1 === '万元' ||
        data1 === '万千瓦时' ||
        data1 === '人' ||
        data1 === '个' ||
        data1 === '家' ||
        data1 === '天' ||
        data1 === '吨' ||
        data1 === '万立方米' ||
        data1 === '日期' ||
        data1 === '元/人' ||
        data1 === '元/千瓦时' ||
        data1 === 'share'
      )) {
        const err7 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/enum',
          keyword: 'enum',
          params: { allowedValues: schema73.properties.unit.enum },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.words !== undefined) {
      if (
        !validate65(data.words, {
          instancePath: instancePath + '/words',
          parentData: data,
          parentDataProperty: 'words',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.atLeast !== undefined) {
      let data3 = data.atLeast;
      if (typeof data3 === 'string') {
        if (!pattern25.test(data3)) {
          const err8 = {
            instancePath: instancePath + '/atLeast',
            schemaPath: '#/properties/atLeast/pattern',
            keyword: 'pattern',
            params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
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
          instancePath: instancePath + '/atLeast',
          schemaPath: '#/properties/atLeast/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.atMost !== undefined) {
      let data4 = data.atMost;
      if (typeof data4 === 'string') {
        if (!pattern25.test(data4)) {
          const err10 = {
            instancePath: instancePath + '/atMost',
            schemaPath: '#/properties/atMost/pattern',
            keyword: 'pattern',
            params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
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
          instancePath: instancePath + '/atMost',
          schemaPath: '#/properties/atMost/type',
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
    if (data.reading !== undefined) {
      if (typeof data.reading !== 'boolean') {
        const err12 = {
          instancePath: instancePath + '/reading',
          schemaPath: '#/properties/reading/type',
          keyword: 'type',
          params: { type: 'boolean' },
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate197.errors = vErrors;
  return errors === 0;
}
validate197.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema74 = {
  title: 'at most what is computed',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'up-to' },
    award: { $ref: '#/$defs/award' },
    words: { $ref: '#/$defs/words' },
    reading: { type: 'boolean' },
  },
  required: ['shape', 'award', 'words'],
  additionalProperties: false,
};

function validate199(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate199.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.award === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'award' },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.words === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'words' },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'shape' || key0 === 'award' || key0 === 'words' || key0 === 'reading')) {
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('up-to' !== data0) {
        const err5 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'up-to' },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.award !== undefined) {
      if (
        !wrapper8.validate(data.award, {
          instancePath: instancePath + '/award',
          parentData: data,
          parentDataProperty: 'award',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? wrapper8.validate.errors : vErrors.concat(wrapper8.validate.errors);
        errors = vErrors.length;
      }
    }
    if (data.words !== undefined) {
      if (
        !validate65(data.words, {
          instancePath: instancePath + '/words',
          parentData: data,
          parentDataProperty: 'words',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.reading !== undefined) {
      if (typeof data.reading !== 'boolean') {
        const err6 = {
          instancePath: instancePath + '/reading',
          schemaPath: '#/properties/reading/type',
          keyword: 'type',
          params: { type: 'boolean' },
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
  validate199.errors = vErrors;
  return errors === 0;
}
validate199.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema75 = {
  title: 'the list’s own amount',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'own-column' },
    metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
    words: { $ref: '#/$defs/words' },
    reading: { type: 'boolean' },
  },
  required: ['shape', 'metric', 'words'],
  additionalProperties: false,
};

function validate201(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate201.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.metric === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'metric' },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.words === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'words' },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'shape' || key0 === 'metric' || key0 === 'words' || key0 === 'reading')) {
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('own-column' !== data0) {
        const err5 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'own-column' },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.metric !== undefined) {
      let data1 = data.metric;
      if (typeof data1 === 'string') {
        if (!pattern7.test(data1)) {
          const err6 = {
            instancePath: instancePath + '/metric',
            schemaPath: '#/properties/metric/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/metric',
          schemaPath: '#/properties/metric/type',
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
    }
    if (data.words !== undefined) {
      if (
        !validate65(data.words, {
          instancePath: instancePath + '/words',
          parentData: data,
          parentDataProperty: 'words',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.reading !== undefined) {
      if (typeof data.reading !== 'boolean') {
        const err8 = {
          instancePath: instancePath + '/reading',
          schemaPath: '#/properties/reading/type',
          keyword: 'type',
          params: { type: 'boolean' },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate201.errors = vErrors;
  return errors === 0;
}
validate201.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const wrapper18 = { validate: validate145 };

function validate147(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate147.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const tag0 = data.shape;
    if (typeof tag0 == 'string') {
      if (tag0 === 'parameter-award') {
        if (!validate135(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
          errors = vErrors.length;
        }
        var props0 = true;
      } else if (tag0 === 'fixed-award') {
        if (!validate137(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === 'class-award') {
        if (!validate139(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === 'rate-subsidy') {
        if (!validate143(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === 'by-case') {
        if (!wrapper18.validate(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? wrapper18.validate.errors : vErrors.concat(wrapper18.validate.errors);
          errors = vErrors.length;
        } else {
          var props1 = wrapper18.validate.evaluated.props;
          var items0 = wrapper18.validate.evaluated.items;
        }
        if (props0 !== true && props1 !== undefined) {
          if (props1 === true) {
            props0 = true;
          } else {
            props0 = props0 || {};
            Object.assign(props0, props1);
          }
        }
      } else if (tag0 === 'tiers') {
        if (!validate148(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === 'progressive') {
        if (!validate164(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === 'rate-award') {
        if (!validate168(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === 'per-step') {
        if (!validate171(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === 'per-point') {
        if (!validate174(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === 'per-head') {
        if (!validate176(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === 'industry-factor') {
        if (!validate179(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === 'cap') {
        if (!validate183(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === 'floor') {
        if (!validate185(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === 'least-award') {
        if (!validate187(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === 'rounded') {
        if (!validate189(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === 'higher-of') {
        if (!validate191(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === 'extra') {
        if (!validate193(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === 'net-of') {
        if (!validate195(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === 'vague-award') {
        if (!validate197(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === 'up-to') {
        if (!validate199(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === 'own-column') {
        if (!validate201(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
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
          params: { error: 'mapping', tag: 'shape', tagValue: tag0 },
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
        params: { error: 'tag', tag: 'shape', tagValue: tag0 },
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
  validate147.errors = vErrors;
  evaluated0.props = props0;
  evaluated0.items = items0;
  return errors === 0;
}
validate147.evaluated = { dynamicProps: true, dynamicItems: true };

function validate145(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate145.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.cases === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'cases' },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.words === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'words' },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'shape' || key0 === 'cases' || key0 === 'words' || key0 === 'otherwise' || key0 === 'reading')) {
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('by-case' !== data0) {
        const err5 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'by-case' },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.cases !== undefined) {
      let data1 = data.cases;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err6 = {
            instancePath: instancePath + '/cases',
            schemaPath: '#/properties/cases/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == 'object' && !Array.isArray(data2)) {
            if (data2.when === undefined) {
              const err7 = {
                instancePath: instancePath + '/cases/' + i0,
                schemaPath: '#/properties/cases/items/required',
                keyword: 'required',
                params: { missingProperty: 'when' },
              };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data2.award === undefined) {
              const err8 = {
                instancePath: instancePath + '/cases/' + i0,
                schemaPath: '#/properties/cases/items/required',
                keyword: 'required',
                params: { missingProperty: 'award' },
              };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            for (const key1 in data2) {
              if (!(key1 === 'when' || key1 === 'award')) {
                const err9 = {
                  instancePath: instancePath + '/cases/' + i0,
                  schemaPath: '#/properties/cases/items/additionalProperties',
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
            if (data2.when !== undefined) {
              if (
                !validate68(data2.when, {
                  instancePath: instancePath + '/cases/' + i0 + '/when',
                  parentData: data2,
                  parentDataProperty: 'when',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
                errors = vErrors.length;
              }
            }
            if (data2.award !== undefined) {
              if (
                !validate147(data2.award, {
                  instancePath: instancePath + '/cases/' + i0 + '/award',
                  parentData: data2,
                  parentDataProperty: 'award',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err10 = {
              instancePath: instancePath + '/cases/' + i0,
              schemaPath: '#/properties/cases/items/type',
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
      } else {
        const err11 = {
          instancePath: instancePath + '/cases',
          schemaPath: '#/properties/cases/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.words !== undefined) {
      if (
        !validate65(data.words, {
          instancePath: instancePath + '/words',
          parentData: data,
          parentDataProperty: 'words',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.otherwise !== undefined) {
      if (
        !validate147(data.otherwise, {
          instancePath: instancePath + '/otherwise',
          parentData: data,
          parentDataProperty: 'otherwise',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
        errors = vErrors.length;
      }
    }
    if (data.reading !== undefined) {
      if (typeof data.reading !== 'boolean') {
        const err12 = {
          instancePath: instancePath + '/reading',
          schemaPath: '#/properties/reading/type',
          keyword: 'type',
          params: { type: 'boolean' },
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate145.errors = vErrors;
  return errors === 0;
}
validate145.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema76 = {
  title: 'growth target',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'growth-target' },
    industry: { type: ['string', 'null'], pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
    name: { $ref: '#/$defs/texts' },
    metric: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
    order: { type: 'string', enum: ['>=', '>', '<=', '<'] },
    rate: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
    words: { $ref: '#/$defs/words' },
    reading: { type: 'boolean' },
  },
  required: ['shape', 'industry', 'name', 'metric', 'order', 'rate', 'words'],
  additionalProperties: false,
};

function validate250(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate250.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.industry === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'industry' },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.name === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'name' } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.metric === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'metric' },
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.order === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'order' },
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.rate === undefined) {
      const err5 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'rate' } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.words === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
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
    for (const key0 in data) {
      if (!(
        key0 === 'shape' ||
        key0 === 'industry' ||
        key0 === 'name' ||
        key0 === 'metric' ||
        key0 === 'order' ||
        key0 === 'rate' ||
        key0 === 'words' ||
        key0 === 'reading'
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err8 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('growth-target' !== data0) {
        const err9 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'growth-target' },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.industry !== undefined) {
      let data1 = data.industry;
      if (typeof data1 !== 'string' && data1 !== null) {
        const err10 = {
          instancePath: instancePath + '/industry',
          schemaPath: '#/properties/industry/type',
          keyword: 'type',
          params: { type: schema76.properties.industry.type },
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data1 === 'string') {
        if (!pattern7.test(data1)) {
          const err11 = {
            instancePath: instancePath + '/industry',
            schemaPath: '#/properties/industry/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.name !== undefined) {
      if (
        !validate59(data.name, {
          instancePath: instancePath + '/name',
          parentData: data,
          parentDataProperty: 'name',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
        errors = vErrors.length;
      }
    }
    if (data.metric !== undefined) {
      let data3 = data.metric;
      if (typeof data3 === 'string') {
        if (!pattern7.test(data3)) {
          const err12 = {
            instancePath: instancePath + '/metric',
            schemaPath: '#/properties/metric/pattern',
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
          instancePath: instancePath + '/metric',
          schemaPath: '#/properties/metric/type',
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
    if (data.order !== undefined) {
      let data4 = data.order;
      if (typeof data4 !== 'string') {
        const err14 = {
          instancePath: instancePath + '/order',
          schemaPath: '#/properties/order/type',
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
      if (!(data4 === '>=' || data4 === '>' || data4 === '<=' || data4 === '<')) {
        const err15 = {
          instancePath: instancePath + '/order',
          schemaPath: '#/properties/order/enum',
          keyword: 'enum',
          params: { allowedValues: schema76.properties.order.enum },
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.rate !== undefined) {
      let data5 = data.rate;
      if (typeof data5 === 'string') {
        if (!pattern25.test(data5)) {
          const err16 = {
            instancePath: instancePath + '/rate',
            schemaPath: '#/properties/rate/pattern',
            keyword: 'pattern',
            params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
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
          instancePath: instancePath + '/rate',
          schemaPath: '#/properties/rate/type',
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
    if (data.words !== undefined) {
      if (
        !validate65(data.words, {
          instancePath: instancePath + '/words',
          parentData: data,
          parentDataProperty: 'words',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.reading !== undefined) {
      if (typeof data.reading !== 'boolean') {
        const err18 = {
          instancePath: instancePath + '/reading',
          schemaPath: '#/properties/reading/type',
          keyword: 'type',
          params: { type: 'boolean' },
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
    const err19 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate250.errors = vErrors;
  return errors === 0;
}
validate250.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema77 = {
  title: 'count target',
  type: 'object',
  properties: {
    shape: { type: 'string', const: 'count-target' },
    id: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
    name: { $ref: '#/$defs/texts' },
    order: { type: 'string', enum: ['>=', '>', '<=', '<'] },
    count: { type: 'string', pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
    about: { type: 'boolean' },
    words: { $ref: '#/$defs/words' },
    reading: { type: 'boolean' },
  },
  required: ['shape', 'id', 'name', 'order', 'count', 'about', 'words'],
  additionalProperties: false,
};

function validate254(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate254.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shape === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shape' },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.id === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.name === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'name' } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.order === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'order' },
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.count === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'count' },
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.about === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'about' },
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.words === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
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
    for (const key0 in data) {
      if (!(
        key0 === 'shape' ||
        key0 === 'id' ||
        key0 === 'name' ||
        key0 === 'order' ||
        key0 === 'count' ||
        key0 === 'about' ||
        key0 === 'words' ||
        key0 === 'reading'
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
    if (data.shape !== undefined) {
      let data0 = data.shape;
      if (typeof data0 !== 'string') {
        const err8 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
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
      if ('count-target' !== data0) {
        const err9 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/const',
          keyword: 'const',
          params: { allowedValue: 'count-target' },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.id !== undefined) {
      let data1 = data.id;
      if (typeof data1 === 'string') {
        if (!pattern7.test(data1)) {
          const err10 = {
            instancePath: instancePath + '/id',
            schemaPath: '#/properties/id/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
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
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
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
    if (data.name !== undefined) {
      if (
        !validate59(data.name, {
          instancePath: instancePath + '/name',
          parentData: data,
          parentDataProperty: 'name',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
        errors = vErrors.length;
      }
    }
    if (data.order !== undefined) {
      let data3 = data.order;
      if (typeof data3 !== 'string') {
        const err12 = {
          instancePath: instancePath + '/order',
          schemaPath: '#/properties/order/type',
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
      if (!(data3 === '>=' || data3 === '>' || data3 === '<=' || data3 === '<')) {
        const err13 = {
          instancePath: instancePath + '/order',
          schemaPath: '#/properties/order/enum',
          keyword: 'enum',
          params: { allowedValues: schema77.properties.order.enum },
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.count !== undefined) {
      let data4 = data.count;
      if (typeof data4 === 'string') {
        if (!pattern25.test(data4)) {
          const err14 = {
            instancePath: instancePath + '/count',
            schemaPath: '#/properties/count/pattern',
            keyword: 'pattern',
            params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = {
          instancePath: instancePath + '/count',
          schemaPath: '#/properties/count/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.about !== undefined) {
      if (typeof data.about !== 'boolean') {
        const err16 = {
          instancePath: instancePath + '/about',
          schemaPath: '#/properties/about/type',
          keyword: 'type',
          params: { type: 'boolean' },
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.words !== undefined) {
      if (
        !validate65(data.words, {
          instancePath: instancePath + '/words',
          parentData: data,
          parentDataProperty: 'words',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.reading !== undefined) {
      if (typeof data.reading !== 'boolean') {
        const err17 = {
          instancePath: instancePath + '/reading',
          schemaPath: '#/properties/reading/type',
          keyword: 'type',
          params: { type: 'boolean' },
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
    const err18 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate254.errors = vErrors;
  return errors === 0;
}
validate254.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema78 = {
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

function validate279(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate279.evaluated;
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
        !validate59(data.name, {
          instancePath: instancePath + '/name',
          parentData: data,
          parentDataProperty: 'name',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
              params: { type: schema78.properties.measures.items.type },
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
                if (!pattern3.test(data4)) {
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
          params: { allowedValues: schema78.properties.keep.enum },
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
            !validate65(data7.words, {
              instancePath: instancePath + '/from/words',
              parentData: data7,
              parentDataProperty: 'words',
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
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
  validate279.errors = vErrors;
  return errors === 0;
}
validate279.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema79 = {
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

function validate282(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate282.evaluated;
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
        !validate59(data.name, {
          instancePath: instancePath + '/name',
          parentData: data,
          parentDataProperty: 'name',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
          params: { allowedValues: schema79.properties.keep.enum },
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
            !validate65(data3.words, {
              instancePath: instancePath + '/from/words',
              parentData: data3,
              parentDataProperty: 'words',
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
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
              params: { type: schema79.properties.measures.items.type },
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
                if (!pattern3.test(data9)) {
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
  validate282.errors = vErrors;
  return errors === 0;
}
validate282.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema80 = {
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

function validate285(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate285.evaluated;
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
        !validate59(data.name, {
          instancePath: instancePath + '/name',
          parentData: data,
          parentDataProperty: 'name',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
                  params: { allowedValues: schema80.properties.by.items.properties.of.enum },
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
                if (!pattern7.test(data5)) {
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
                  params: { allowedValues: schema80.properties.by.items.properties.order.enum },
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
          params: { allowedValues: schema80.properties.ties.enum },
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
            !validate65(data8.words, {
              instancePath: instancePath + '/from/words',
              parentData: data8,
              parentDataProperty: 'words',
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
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
              params: { type: schema80.properties.measures.items.type },
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
                if (!pattern3.test(data14)) {
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
  validate285.errors = vErrors;
  return errors === 0;
}
validate285.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema81 = {
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

function validate288(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate288.evaluated;
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
        !validate59(data.name, {
          instancePath: instancePath + '/name',
          parentData: data,
          parentDataProperty: 'name',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
            !validate65(data2.words, {
              instancePath: instancePath + '/from/words',
              parentData: data2,
              parentDataProperty: 'words',
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
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
              params: { type: schema81.properties.measures.items.type },
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
                if (!pattern3.test(data8)) {
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
          params: { allowedValues: schema81.properties.per.enum },
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
                if (!pattern4.test(data14)) {
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
  validate288.errors = vErrors;
  return errors === 0;
}
validate288.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema82 = {
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

function validate291(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate291.evaluated;
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
      if (!func1.call(schema82.properties, key0)) {
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
        !validate59(data.name, {
          instancePath: instancePath + '/name',
          parentData: data,
          parentDataProperty: 'name',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
          params: { allowedValues: schema82.properties.over.enum },
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
            if (!pattern25.test(data4)) {
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
            if (!pattern7.test(data5)) {
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
            if (!pattern4.test(data6)) {
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
            if (!pattern7.test(data7)) {
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
          params: { allowedValues: schema82.properties.cut.enum },
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
            !validate65(data9.words, {
              instancePath: instancePath + '/from/words',
              parentData: data9,
              parentDataProperty: 'words',
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
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
              params: { type: schema82.properties.measures.items.type },
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
                if (!pattern3.test(data15)) {
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
        if (!pattern25.test(data17)) {
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
          params: { allowedValues: schema82.properties.rest.enum },
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
  validate291.errors = vErrors;
  return errors === 0;
}
validate291.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema83 = {
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

function validate294(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate294.evaluated;
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
      if (!func1.call(schema83.properties, key0)) {
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
        !validate59(data.name, {
          instancePath: instancePath + '/name',
          parentData: data,
          parentDataProperty: 'name',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
          params: { allowedValues: schema83.properties.over.enum },
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
            if (!pattern25.test(data4)) {
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
            if (!pattern7.test(data5)) {
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
            if (!pattern4.test(data6)) {
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
            if (!pattern7.test(data7)) {
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
                  params: { allowedValues: schema83.properties.by.items.properties.of.enum },
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
                if (!pattern25.test(data11)) {
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
                if (!pattern7.test(data12)) {
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
            !validate65(data13.words, {
              instancePath: instancePath + '/from/words',
              parentData: data13,
              parentDataProperty: 'words',
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
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
              params: { type: schema83.properties.measures.items.type },
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
                if (!pattern3.test(data19)) {
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
        if (!pattern25.test(data21)) {
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
          params: { allowedValues: schema83.properties.rest.enum },
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
  validate294.errors = vErrors;
  return errors === 0;
}
validate294.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

function validate52(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="pack.schema.json" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'title' },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.issuer === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'issuer' },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.status === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'status' },
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.period === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'period' },
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.sourceSha256 === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'sourceSha256' },
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.zeroBase === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'zeroBase' },
      };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.metrics === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'metrics' },
      };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.groups === undefined) {
      const err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'groups' },
      };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.industries === undefined) {
      const err9 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'industries' },
      };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.parameters === undefined) {
      const err10 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'parameters' },
      };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.sections === undefined) {
      const err11 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'sections' },
      };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.measures === undefined) {
      const err12 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'measures' },
      };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema19.properties, key0)) {
        const err13 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.id !== undefined) {
      let data0 = data.id;
      if (typeof data0 === 'string') {
        if (!pattern3.test(data0)) {
          const err14 = {
            instancePath: instancePath + '/id',
            schemaPath: '#/properties/id/pattern',
            keyword: 'pattern',
            params: { pattern: '^([a-z0-9]+(-[a-z0-9]+)*)$' },
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.title !== undefined) {
      let data1 = data.title;
      if (typeof data1 === 'string') {
        if (!pattern4.test(data1)) {
          const err16 = {
            instancePath: instancePath + '/title',
            schemaPath: '#/properties/title/pattern',
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
          instancePath: instancePath + '/title',
          schemaPath: '#/properties/title/type',
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
    if (data.issuer !== undefined) {
      let data2 = data.issuer;
      if (typeof data2 === 'string') {
        if (!pattern4.test(data2)) {
          const err18 = {
            instancePath: instancePath + '/issuer',
            schemaPath: '#/properties/issuer/pattern',
            keyword: 'pattern',
            params: { pattern: '\\S' },
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
          instancePath: instancePath + '/issuer',
          schemaPath: '#/properties/issuer/type',
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
    if (data.status !== undefined) {
      let data3 = data.status;
      if (typeof data3 !== 'string') {
        const err20 = {
          instancePath: instancePath + '/status',
          schemaPath: '#/properties/status/type',
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
      if (!(data3 === 'draft' || data3 === 'in-force' || data3 === 'lapsed' || data3 === 'unverified')) {
        const err21 = {
          instancePath: instancePath + '/status',
          schemaPath: '#/properties/status/enum',
          keyword: 'enum',
          params: { allowedValues: schema19.properties.status.enum },
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.period !== undefined) {
      let data4 = data.period;
      if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
        if (data4.kind === undefined) {
          const err22 = {
            instancePath: instancePath + '/period',
            schemaPath: '#/properties/period/required',
            keyword: 'required',
            params: { missingProperty: 'kind' },
          };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        const tag0 = data4.kind;
        if (typeof tag0 == 'string') {
          if (tag0 === 'quarter') {
            if (
              !validate53(data4, {
                instancePath: instancePath + '/period',
                parentData: data,
                parentDataProperty: 'period',
                rootData,
                dynamicAnchors,
              })
            ) {
              vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
              errors = vErrors.length;
            }
            var props0 = true;
          } else if (tag0 === 'months') {
            if (
              !validate54(data4, {
                instancePath: instancePath + '/period',
                parentData: data,
                parentDataProperty: 'period',
                rootData,
                dynamicAnchors,
              })
            ) {
              vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
              errors = vErrors.length;
            }
            if (props0 !== true) {
              props0 = true;
            }
          } else if (tag0 === 'year') {
            if (
              !validate55(data4, {
                instancePath: instancePath + '/period',
                parentData: data,
                parentDataProperty: 'period',
                rootData,
                dynamicAnchors,
              })
            ) {
              vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
              errors = vErrors.length;
            }
            if (props0 !== true) {
              props0 = true;
            }
          } else {
            const err23 = {
              instancePath: instancePath + '/period',
              schemaPath: '#/properties/period/discriminator',
              keyword: 'discriminator',
              params: { error: 'mapping', tag: 'kind', tagValue: tag0 },
            };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        } else {
          const err24 = {
            instancePath: instancePath + '/period',
            schemaPath: '#/properties/period/discriminator',
            keyword: 'discriminator',
            params: { error: 'tag', tag: 'kind', tagValue: tag0 },
          };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = {
          instancePath: instancePath + '/period',
          schemaPath: '#/properties/period/type',
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
    if (data.sourceSha256 !== undefined) {
      let data5 = data.sourceSha256;
      if (typeof data5 === 'string') {
        if (!pattern6.test(data5)) {
          const err26 = {
            instancePath: instancePath + '/sourceSha256',
            schemaPath: '#/properties/sourceSha256/pattern',
            keyword: 'pattern',
            params: { pattern: '^([0-9a-f]{64})$' },
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
          instancePath: instancePath + '/sourceSha256',
          schemaPath: '#/properties/sourceSha256/type',
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
    if (data.zeroBase !== undefined) {
      let data6 = data.zeroBase;
      if (typeof data6 !== 'string') {
        const err28 = {
          instancePath: instancePath + '/zeroBase',
          schemaPath: '#/properties/zeroBase/type',
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
      if (!(data6 === 'none' || data6 === 'missing')) {
        const err29 = {
          instancePath: instancePath + '/zeroBase',
          schemaPath: '#/properties/zeroBase/enum',
          keyword: 'enum',
          params: { allowedValues: schema19.properties.zeroBase.enum },
        };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.metrics !== undefined) {
      let data7 = data.metrics;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err30 = {
            instancePath: instancePath + '/metrics',
            schemaPath: '#/properties/metrics/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
            if (data8.id === undefined) {
              const err31 = {
                instancePath: instancePath + '/metrics/' + i0,
                schemaPath: '#/properties/metrics/items/required',
                keyword: 'required',
                params: { missingProperty: 'id' },
              };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (data8.name === undefined) {
              const err32 = {
                instancePath: instancePath + '/metrics/' + i0,
                schemaPath: '#/properties/metrics/items/required',
                keyword: 'required',
                params: { missingProperty: 'name' },
              };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            if (data8.unit === undefined) {
              const err33 = {
                instancePath: instancePath + '/metrics/' + i0,
                schemaPath: '#/properties/metrics/items/required',
                keyword: 'required',
                params: { missingProperty: 'unit' },
              };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (data8.span === undefined) {
              const err34 = {
                instancePath: instancePath + '/metrics/' + i0,
                schemaPath: '#/properties/metrics/items/required',
                keyword: 'required',
                params: { missingProperty: 'span' },
              };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            if (data8.counts === undefined) {
              const err35 = {
                instancePath: instancePath + '/metrics/' + i0,
                schemaPath: '#/properties/metrics/items/required',
                keyword: 'required',
                params: { missingProperty: 'counts' },
              };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            if (data8.headers === undefined) {
              const err36 = {
                instancePath: instancePath + '/metrics/' + i0,
                schemaPath: '#/properties/metrics/items/required',
                keyword: 'required',
                params: { missingProperty: 'headers' },
              };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            if (data8.notHeaders === undefined) {
              const err37 = {
                instancePath: instancePath + '/metrics/' + i0,
                schemaPath: '#/properties/metrics/items/required',
                keyword: 'required',
                params: { missingProperty: 'notHeaders' },
              };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            for (const key1 in data8) {
              if (!func1.call(schema19.properties.metrics.items.properties, key1)) {
                const err38 = {
                  instancePath: instancePath + '/metrics/' + i0,
                  schemaPath: '#/properties/metrics/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key1 },
                };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data8.id !== undefined) {
              let data9 = data8.id;
              if (typeof data9 === 'string') {
                if (!pattern7.test(data9)) {
                  const err39 = {
                    instancePath: instancePath + '/metrics/' + i0 + '/id',
                    schemaPath: '#/properties/metrics/items/properties/id/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
                  };
                  if (vErrors === null) {
                    vErrors = [err39];
                  } else {
                    vErrors.push(err39);
                  }
                  errors++;
                }
              } else {
                const err40 = {
                  instancePath: instancePath + '/metrics/' + i0 + '/id',
                  schemaPath: '#/properties/metrics/items/properties/id/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data8.name !== undefined) {
              if (
                !validate59(data8.name, {
                  instancePath: instancePath + '/metrics/' + i0 + '/name',
                  parentData: data8,
                  parentDataProperty: 'name',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
            }
            if (data8.unit !== undefined) {
              let data11 = data8.unit;
              if (typeof data11 !== 'string') {
                const err41 = {
                  instancePath: instancePath + '/metrics/' + i0 + '/unit',
                  schemaPath: '#/properties/metrics/items/properties/unit/type',
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
              if (!(
                data11 === '万元' ||
                data11 === '万千瓦时' ||
                data11 === '人' ||
                data11 === '个' ||
                data11 === '家' ||
                data11 === '天' ||
                data11 === '吨' ||
                data11 === '万立方米' ||
                data11 === '日期' ||
                data11 === '元/人' ||
                data11 === '元/千瓦时' ||
                data11 === 'share'
              )) {
                const err42 = {
                  instancePath: instancePath + '/metrics/' + i0 + '/unit',
                  schemaPath: '#/properties/metrics/items/properties/unit/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema19.properties.metrics.items.properties.unit.enum },
                };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data8.span !== undefined) {
              let data12 = data8.span;
              if (typeof data12 !== 'string') {
                const err43 = {
                  instancePath: instancePath + '/metrics/' + i0 + '/span',
                  schemaPath: '#/properties/metrics/items/properties/span/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
              if (!(
                data12 === 'from-zero' ||
                data12 === 'zero-to-one' ||
                data12 === 'from-minus-one' ||
                data12 === 'any'
              )) {
                const err44 = {
                  instancePath: instancePath + '/metrics/' + i0 + '/span',
                  schemaPath: '#/properties/metrics/items/properties/span/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema19.properties.metrics.items.properties.span.enum },
                };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data8.counts !== undefined) {
              if (typeof data8.counts !== 'boolean') {
                const err45 = {
                  instancePath: instancePath + '/metrics/' + i0 + '/counts',
                  schemaPath: '#/properties/metrics/items/properties/counts/type',
                  keyword: 'type',
                  params: { type: 'boolean' },
                };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
            if (data8.headers !== undefined) {
              let data14 = data8.headers;
              if (Array.isArray(data14)) {
                const len1 = data14.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data15 = data14[i1];
                  if (typeof data15 === 'string') {
                    if (!pattern4.test(data15)) {
                      const err46 = {
                        instancePath: instancePath + '/metrics/' + i0 + '/headers/' + i1,
                        schemaPath: '#/properties/metrics/items/properties/headers/items/pattern',
                        keyword: 'pattern',
                        params: { pattern: '\\S' },
                      };
                      if (vErrors === null) {
                        vErrors = [err46];
                      } else {
                        vErrors.push(err46);
                      }
                      errors++;
                    }
                  } else {
                    const err47 = {
                      instancePath: instancePath + '/metrics/' + i0 + '/headers/' + i1,
                      schemaPath: '#/properties/metrics/items/properties/headers/items/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err47];
                    } else {
                      vErrors.push(err47);
                    }
                    errors++;
                  }
                }
              } else {
                const err48 = {
                  instancePath: instancePath + '/metrics/' + i0 + '/headers',
                  schemaPath: '#/properties/metrics/items/properties/headers/type',
                  keyword: 'type',
                  params: { type: 'array' },
                };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            if (data8.notHeaders !== undefined) {
              let data16 = data8.notHeaders;
              if (Array.isArray(data16)) {
                const len2 = data16.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data17 = data16[i2];
                  if (typeof data17 === 'string') {
                    if (!pattern4.test(data17)) {
                      const err49 = {
                        instancePath: instancePath + '/metrics/' + i0 + '/notHeaders/' + i2,
                        schemaPath: '#/properties/metrics/items/properties/notHeaders/items/pattern',
                        keyword: 'pattern',
                        params: { pattern: '\\S' },
                      };
                      if (vErrors === null) {
                        vErrors = [err49];
                      } else {
                        vErrors.push(err49);
                      }
                      errors++;
                    }
                  } else {
                    const err50 = {
                      instancePath: instancePath + '/metrics/' + i0 + '/notHeaders/' + i2,
                      schemaPath: '#/properties/metrics/items/properties/notHeaders/items/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err50];
                    } else {
                      vErrors.push(err50);
                    }
                    errors++;
                  }
                }
              } else {
                const err51 = {
                  instancePath: instancePath + '/metrics/' + i0 + '/notHeaders',
                  schemaPath: '#/properties/metrics/items/properties/notHeaders/type',
                  keyword: 'type',
                  params: { type: 'array' },
                };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
            if (data8.stretch !== undefined) {
              let data18 = data8.stretch;
              if (data18 && typeof data18 == 'object' && !Array.isArray(data18)) {
                if (data18.of === undefined) {
                  const err52 = {
                    instancePath: instancePath + '/metrics/' + i0 + '/stretch',
                    schemaPath: '#/properties/metrics/items/properties/stretch/required',
                    keyword: 'required',
                    params: { missingProperty: 'of' },
                  };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
                if (data18.yearsBack === undefined) {
                  const err53 = {
                    instancePath: instancePath + '/metrics/' + i0 + '/stretch',
                    schemaPath: '#/properties/metrics/items/properties/stretch/required',
                    keyword: 'required',
                    params: { missingProperty: 'yearsBack' },
                  };
                  if (vErrors === null) {
                    vErrors = [err53];
                  } else {
                    vErrors.push(err53);
                  }
                  errors++;
                }
                if (data18.from === undefined) {
                  const err54 = {
                    instancePath: instancePath + '/metrics/' + i0 + '/stretch',
                    schemaPath: '#/properties/metrics/items/properties/stretch/required',
                    keyword: 'required',
                    params: { missingProperty: 'from' },
                  };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
                if (data18.to === undefined) {
                  const err55 = {
                    instancePath: instancePath + '/metrics/' + i0 + '/stretch',
                    schemaPath: '#/properties/metrics/items/properties/stretch/required',
                    keyword: 'required',
                    params: { missingProperty: 'to' },
                  };
                  if (vErrors === null) {
                    vErrors = [err55];
                  } else {
                    vErrors.push(err55);
                  }
                  errors++;
                }
                for (const key2 in data18) {
                  if (!(key2 === 'of' || key2 === 'yearsBack' || key2 === 'from' || key2 === 'to')) {
                    const err56 = {
                      instancePath: instancePath + '/metrics/' + i0 + '/stretch',
                      schemaPath: '#/properties/metrics/items/properties/stretch/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key2 },
                    };
                    if (vErrors === null) {
                      vErrors = [err56];
                    } else {
                      vErrors.push(err56);
                    }
                    errors++;
                  }
                }
                if (data18.of !== undefined) {
                  let data19 = data18.of;
                  if (typeof data19 === 'string') {
                    if (!pattern7.test(data19)) {
                      const err57 = {
                        instancePath: instancePath + '/metrics/' + i0 + '/stretch/of',
                        schemaPath: '#/properties/metrics/items/properties/stretch/properties/of/pattern',
                        keyword: 'pattern',
                        params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
                      };
                      if (vErrors === null) {
                        vErrors = [err57];
                      } else {
                        vErrors.push(err57);
                      }
                      errors++;
                    }
                  } else {
                    const err58 = {
                      instancePath: instancePath + '/metrics/' + i0 + '/stretch/of',
                      schemaPath: '#/properties/metrics/items/properties/stretch/properties/of/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err58];
                    } else {
                      vErrors.push(err58);
                    }
                    errors++;
                  }
                }
                if (data18.yearsBack !== undefined) {
                  let data20 = data18.yearsBack;
                  if (!(typeof data20 == 'number' && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
                    const err59 = {
                      instancePath: instancePath + '/metrics/' + i0 + '/stretch/yearsBack',
                      schemaPath: '#/properties/metrics/items/properties/stretch/properties/yearsBack/type',
                      keyword: 'type',
                      params: { type: 'integer' },
                    };
                    if (vErrors === null) {
                      vErrors = [err59];
                    } else {
                      vErrors.push(err59);
                    }
                    errors++;
                  }
                  if (typeof data20 == 'number' && isFinite(data20)) {
                    if (data20 > 1 || isNaN(data20)) {
                      const err60 = {
                        instancePath: instancePath + '/metrics/' + i0 + '/stretch/yearsBack',
                        schemaPath: '#/properties/metrics/items/properties/stretch/properties/yearsBack/maximum',
                        keyword: 'maximum',
                        params: { comparison: '<=', limit: 1 },
                      };
                      if (vErrors === null) {
                        vErrors = [err60];
                      } else {
                        vErrors.push(err60);
                      }
                      errors++;
                    }
                    if (data20 < 0 || isNaN(data20)) {
                      const err61 = {
                        instancePath: instancePath + '/metrics/' + i0 + '/stretch/yearsBack',
                        schemaPath: '#/properties/metrics/items/properties/stretch/properties/yearsBack/minimum',
                        keyword: 'minimum',
                        params: { comparison: '>=', limit: 0 },
                      };
                      if (vErrors === null) {
                        vErrors = [err61];
                      } else {
                        vErrors.push(err61);
                      }
                      errors++;
                    }
                  }
                }
                if (data18.from !== undefined) {
                  let data21 = data18.from;
                  if (!(typeof data21 == 'number' && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
                    const err62 = {
                      instancePath: instancePath + '/metrics/' + i0 + '/stretch/from',
                      schemaPath: '#/properties/metrics/items/properties/stretch/properties/from/type',
                      keyword: 'type',
                      params: { type: 'integer' },
                    };
                    if (vErrors === null) {
                      vErrors = [err62];
                    } else {
                      vErrors.push(err62);
                    }
                    errors++;
                  }
                  if (typeof data21 == 'number' && isFinite(data21)) {
                    if (data21 > 12 || isNaN(data21)) {
                      const err63 = {
                        instancePath: instancePath + '/metrics/' + i0 + '/stretch/from',
                        schemaPath: '#/properties/metrics/items/properties/stretch/properties/from/maximum',
                        keyword: 'maximum',
                        params: { comparison: '<=', limit: 12 },
                      };
                      if (vErrors === null) {
                        vErrors = [err63];
                      } else {
                        vErrors.push(err63);
                      }
                      errors++;
                    }
                    if (data21 < 1 || isNaN(data21)) {
                      const err64 = {
                        instancePath: instancePath + '/metrics/' + i0 + '/stretch/from',
                        schemaPath: '#/properties/metrics/items/properties/stretch/properties/from/minimum',
                        keyword: 'minimum',
                        params: { comparison: '>=', limit: 1 },
                      };
                      if (vErrors === null) {
                        vErrors = [err64];
                      } else {
                        vErrors.push(err64);
                      }
                      errors++;
                    }
                  }
                }
                if (data18.to !== undefined) {
                  let data22 = data18.to;
                  if (!(typeof data22 == 'number' && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
                    const err65 = {
                      instancePath: instancePath + '/metrics/' + i0 + '/stretch/to',
                      schemaPath: '#/properties/metrics/items/properties/stretch/properties/to/type',
                      keyword: 'type',
                      params: { type: 'integer' },
                    };
                    if (vErrors === null) {
                      vErrors = [err65];
                    } else {
                      vErrors.push(err65);
                    }
                    errors++;
                  }
                  if (typeof data22 == 'number' && isFinite(data22)) {
                    if (data22 > 12 || isNaN(data22)) {
                      const err66 = {
                        instancePath: instancePath + '/metrics/' + i0 + '/stretch/to',
                        schemaPath: '#/properties/metrics/items/properties/stretch/properties/to/maximum',
                        keyword: 'maximum',
                        params: { comparison: '<=', limit: 12 },
                      };
                      if (vErrors === null) {
                        vErrors = [err66];
                      } else {
                        vErrors.push(err66);
                      }
                      errors++;
                    }
                    if (data22 < 1 || isNaN(data22)) {
                      const err67 = {
                        instancePath: instancePath + '/metrics/' + i0 + '/stretch/to',
                        schemaPath: '#/properties/metrics/items/properties/stretch/properties/to/minimum',
                        keyword: 'minimum',
                        params: { comparison: '>=', limit: 1 },
                      };
                      if (vErrors === null) {
                        vErrors = [err67];
                      } else {
                        vErrors.push(err67);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err68 = {
                  instancePath: instancePath + '/metrics/' + i0 + '/stretch',
                  schemaPath: '#/properties/metrics/items/properties/stretch/type',
                  keyword: 'type',
                  params: { type: 'object' },
                };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
            if (data8.wholeHeader !== undefined) {
              if (typeof data8.wholeHeader !== 'boolean') {
                const err69 = {
                  instancePath: instancePath + '/metrics/' + i0 + '/wholeHeader',
                  schemaPath: '#/properties/metrics/items/properties/wholeHeader/type',
                  keyword: 'type',
                  params: { type: 'boolean' },
                };
                if (vErrors === null) {
                  vErrors = [err69];
                } else {
                  vErrors.push(err69);
                }
                errors++;
              }
            }
          } else {
            const err70 = {
              instancePath: instancePath + '/metrics/' + i0,
              schemaPath: '#/properties/metrics/items/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
        }
      } else {
        const err71 = {
          instancePath: instancePath + '/metrics',
          schemaPath: '#/properties/metrics/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err71];
        } else {
          vErrors.push(err71);
        }
        errors++;
      }
    }
    if (data.groups !== undefined) {
      let data24 = data.groups;
      if (Array.isArray(data24)) {
        if (data24.length < 1) {
          const err72 = {
            instancePath: instancePath + '/groups',
            schemaPath: '#/properties/groups/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err72];
          } else {
            vErrors.push(err72);
          }
          errors++;
        }
        const len3 = data24.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data25 = data24[i3];
          if (data25 && typeof data25 == 'object' && !Array.isArray(data25)) {
            if (data25.id === undefined) {
              const err73 = {
                instancePath: instancePath + '/groups/' + i3,
                schemaPath: '#/properties/groups/items/required',
                keyword: 'required',
                params: { missingProperty: 'id' },
              };
              if (vErrors === null) {
                vErrors = [err73];
              } else {
                vErrors.push(err73);
              }
              errors++;
            }
            if (data25.name === undefined) {
              const err74 = {
                instancePath: instancePath + '/groups/' + i3,
                schemaPath: '#/properties/groups/items/required',
                keyword: 'required',
                params: { missingProperty: 'name' },
              };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
            for (const key3 in data25) {
              if (!(key3 === 'id' || key3 === 'name' || key3 === 'core' || key3 === 'edge' || key3 === 'industries')) {
                const err75 = {
                  instancePath: instancePath + '/groups/' + i3,
                  schemaPath: '#/properties/groups/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key3 },
                };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              }
            }
            if (data25.id !== undefined) {
              let data26 = data25.id;
              if (typeof data26 === 'string') {
                if (!pattern7.test(data26)) {
                  const err76 = {
                    instancePath: instancePath + '/groups/' + i3 + '/id',
                    schemaPath: '#/properties/groups/items/properties/id/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
                  };
                  if (vErrors === null) {
                    vErrors = [err76];
                  } else {
                    vErrors.push(err76);
                  }
                  errors++;
                }
              } else {
                const err77 = {
                  instancePath: instancePath + '/groups/' + i3 + '/id',
                  schemaPath: '#/properties/groups/items/properties/id/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
            }
            if (data25.name !== undefined) {
              if (
                !validate59(data25.name, {
                  instancePath: instancePath + '/groups/' + i3 + '/name',
                  parentData: data25,
                  parentDataProperty: 'name',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
            }
            if (data25.core !== undefined) {
              let data28 = data25.core;
              if (Array.isArray(data28)) {
                const len4 = data28.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data29 = data28[i4];
                  if (typeof data29 === 'string') {
                    if (!pattern14.test(data29)) {
                      const err78 = {
                        instancePath: instancePath + '/groups/' + i3 + '/core/' + i4,
                        schemaPath: '#/properties/groups/items/properties/core/items/pattern',
                        keyword: 'pattern',
                        params: { pattern: '^(\\d{2,4})$' },
                      };
                      if (vErrors === null) {
                        vErrors = [err78];
                      } else {
                        vErrors.push(err78);
                      }
                      errors++;
                    }
                  } else {
                    const err79 = {
                      instancePath: instancePath + '/groups/' + i3 + '/core/' + i4,
                      schemaPath: '#/properties/groups/items/properties/core/items/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err79];
                    } else {
                      vErrors.push(err79);
                    }
                    errors++;
                  }
                }
              } else {
                const err80 = {
                  instancePath: instancePath + '/groups/' + i3 + '/core',
                  schemaPath: '#/properties/groups/items/properties/core/type',
                  keyword: 'type',
                  params: { type: 'array' },
                };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
            }
            if (data25.edge !== undefined) {
              let data30 = data25.edge;
              if (Array.isArray(data30)) {
                const len5 = data30.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  let data31 = data30[i5];
                  if (typeof data31 === 'string') {
                    if (!pattern14.test(data31)) {
                      const err81 = {
                        instancePath: instancePath + '/groups/' + i3 + '/edge/' + i5,
                        schemaPath: '#/properties/groups/items/properties/edge/items/pattern',
                        keyword: 'pattern',
                        params: { pattern: '^(\\d{2,4})$' },
                      };
                      if (vErrors === null) {
                        vErrors = [err81];
                      } else {
                        vErrors.push(err81);
                      }
                      errors++;
                    }
                  } else {
                    const err82 = {
                      instancePath: instancePath + '/groups/' + i3 + '/edge/' + i5,
                      schemaPath: '#/properties/groups/items/properties/edge/items/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err82];
                    } else {
                      vErrors.push(err82);
                    }
                    errors++;
                  }
                }
              } else {
                const err83 = {
                  instancePath: instancePath + '/groups/' + i3 + '/edge',
                  schemaPath: '#/properties/groups/items/properties/edge/type',
                  keyword: 'type',
                  params: { type: 'array' },
                };
                if (vErrors === null) {
                  vErrors = [err83];
                } else {
                  vErrors.push(err83);
                }
                errors++;
              }
            }
            if (data25.industries !== undefined) {
              let data32 = data25.industries;
              if (Array.isArray(data32)) {
                const len6 = data32.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  let data33 = data32[i6];
                  if (typeof data33 === 'string') {
                    if (!pattern7.test(data33)) {
                      const err84 = {
                        instancePath: instancePath + '/groups/' + i3 + '/industries/' + i6,
                        schemaPath: '#/properties/groups/items/properties/industries/items/pattern',
                        keyword: 'pattern',
                        params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
                      };
                      if (vErrors === null) {
                        vErrors = [err84];
                      } else {
                        vErrors.push(err84);
                      }
                      errors++;
                    }
                  } else {
                    const err85 = {
                      instancePath: instancePath + '/groups/' + i3 + '/industries/' + i6,
                      schemaPath: '#/properties/groups/items/properties/industries/items/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err85];
                    } else {
                      vErrors.push(err85);
                    }
                    errors++;
                  }
                }
              } else {
                const err86 = {
                  instancePath: instancePath + '/groups/' + i3 + '/industries',
                  schemaPath: '#/properties/groups/items/properties/industries/type',
                  keyword: 'type',
                  params: { type: 'array' },
                };
                if (vErrors === null) {
                  vErrors = [err86];
                } else {
                  vErrors.push(err86);
                }
                errors++;
              }
            }
          } else {
            const err87 = {
              instancePath: instancePath + '/groups/' + i3,
              schemaPath: '#/properties/groups/items/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
      } else {
        const err88 = {
          instancePath: instancePath + '/groups',
          schemaPath: '#/properties/groups/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err88];
        } else {
          vErrors.push(err88);
        }
        errors++;
      }
    }
    if (data.industries !== undefined) {
      let data34 = data.industries;
      if (Array.isArray(data34)) {
        const len7 = data34.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data35 = data34[i7];
          if (data35 && typeof data35 == 'object' && !Array.isArray(data35)) {
            if (data35.id === undefined) {
              const err89 = {
                instancePath: instancePath + '/industries/' + i7,
                schemaPath: '#/properties/industries/items/required',
                keyword: 'required',
                params: { missingProperty: 'id' },
              };
              if (vErrors === null) {
                vErrors = [err89];
              } else {
                vErrors.push(err89);
              }
              errors++;
            }
            if (data35.name === undefined) {
              const err90 = {
                instancePath: instancePath + '/industries/' + i7,
                schemaPath: '#/properties/industries/items/required',
                keyword: 'required',
                params: { missingProperty: 'name' },
              };
              if (vErrors === null) {
                vErrors = [err90];
              } else {
                vErrors.push(err90);
              }
              errors++;
            }
            if (data35.core === undefined) {
              const err91 = {
                instancePath: instancePath + '/industries/' + i7,
                schemaPath: '#/properties/industries/items/required',
                keyword: 'required',
                params: { missingProperty: 'core' },
              };
              if (vErrors === null) {
                vErrors = [err91];
              } else {
                vErrors.push(err91);
              }
              errors++;
            }
            if (data35.edge === undefined) {
              const err92 = {
                instancePath: instancePath + '/industries/' + i7,
                schemaPath: '#/properties/industries/items/required',
                keyword: 'required',
                params: { missingProperty: 'edge' },
              };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
            if (data35.aliases === undefined) {
              const err93 = {
                instancePath: instancePath + '/industries/' + i7,
                schemaPath: '#/properties/industries/items/required',
                keyword: 'required',
                params: { missingProperty: 'aliases' },
              };
              if (vErrors === null) {
                vErrors = [err93];
              } else {
                vErrors.push(err93);
              }
              errors++;
            }
            if (data35.measures === undefined) {
              const err94 = {
                instancePath: instancePath + '/industries/' + i7,
                schemaPath: '#/properties/industries/items/required',
                keyword: 'required',
                params: { missingProperty: 'measures' },
              };
              if (vErrors === null) {
                vErrors = [err94];
              } else {
                vErrors.push(err94);
              }
              errors++;
            }
            if (data35.note === undefined) {
              const err95 = {
                instancePath: instancePath + '/industries/' + i7,
                schemaPath: '#/properties/industries/items/required',
                keyword: 'required',
                params: { missingProperty: 'note' },
              };
              if (vErrors === null) {
                vErrors = [err95];
              } else {
                vErrors.push(err95);
              }
              errors++;
            }
            for (const key4 in data35) {
              if (!(
                key4 === 'id' ||
                key4 === 'name' ||
                key4 === 'core' ||
                key4 === 'edge' ||
                key4 === 'aliases' ||
                key4 === 'measures' ||
                key4 === 'note'
              )) {
                const err96 = {
                  instancePath: instancePath + '/industries/' + i7,
                  schemaPath: '#/properties/industries/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key4 },
                };
                if (vErrors === null) {
                  vErrors = [err96];
                } else {
                  vErrors.push(err96);
                }
                errors++;
              }
            }
            if (data35.id !== undefined) {
              let data36 = data35.id;
              if (typeof data36 === 'string') {
                if (!pattern7.test(data36)) {
                  const err97 = {
                    instancePath: instancePath + '/industries/' + i7 + '/id',
                    schemaPath: '#/properties/industries/items/properties/id/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
                  };
                  if (vErrors === null) {
                    vErrors = [err97];
                  } else {
                    vErrors.push(err97);
                  }
                  errors++;
                }
              } else {
                const err98 = {
                  instancePath: instancePath + '/industries/' + i7 + '/id',
                  schemaPath: '#/properties/industries/items/properties/id/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err98];
                } else {
                  vErrors.push(err98);
                }
                errors++;
              }
            }
            if (data35.name !== undefined) {
              if (
                !validate59(data35.name, {
                  instancePath: instancePath + '/industries/' + i7 + '/name',
                  parentData: data35,
                  parentDataProperty: 'name',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
            }
            if (data35.core !== undefined) {
              let data38 = data35.core;
              if (Array.isArray(data38)) {
                if (data38.length < 1) {
                  const err99 = {
                    instancePath: instancePath + '/industries/' + i7 + '/core',
                    schemaPath: '#/properties/industries/items/properties/core/minItems',
                    keyword: 'minItems',
                    params: { limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err99];
                  } else {
                    vErrors.push(err99);
                  }
                  errors++;
                }
                const len8 = data38.length;
                for (let i8 = 0; i8 < len8; i8++) {
                  let data39 = data38[i8];
                  if (typeof data39 === 'string') {
                    if (!pattern14.test(data39)) {
                      const err100 = {
                        instancePath: instancePath + '/industries/' + i7 + '/core/' + i8,
                        schemaPath: '#/properties/industries/items/properties/core/items/pattern',
                        keyword: 'pattern',
                        params: { pattern: '^(\\d{2,4})$' },
                      };
                      if (vErrors === null) {
                        vErrors = [err100];
                      } else {
                        vErrors.push(err100);
                      }
                      errors++;
                    }
                  } else {
                    const err101 = {
                      instancePath: instancePath + '/industries/' + i7 + '/core/' + i8,
                      schemaPath: '#/properties/industries/items/properties/core/items/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err101];
                    } else {
                      vErrors.push(err101);
                    }
                    errors++;
                  }
                }
              } else {
                const err102 = {
                  instancePath: instancePath + '/industries/' + i7 + '/core',
                  schemaPath: '#/properties/industries/items/properties/core/type',
                  keyword: 'type',
                  params: { type: 'array' },
                };
                if (vErrors === null) {
                  vErrors = [err102];
                } else {
                  vErrors.push(err102);
                }
                errors++;
              }
            }
            if (data35.edge !== undefined) {
              let data40 = data35.edge;
              if (Array.isArray(data40)) {
                const len9 = data40.length;
                for (let i9 = 0; i9 < len9; i9++) {
                  let data41 = data40[i9];
                  if (typeof data41 === 'string') {
                    if (!pattern14.test(data41)) {
                      const err103 = {
                        instancePath: instancePath + '/industries/' + i7 + '/edge/' + i9,
                        schemaPath: '#/properties/industries/items/properties/edge/items/pattern',
                        keyword: 'pattern',
                        params: { pattern: '^(\\d{2,4})$' },
                      };
                      if (vErrors === null) {
                        vErrors = [err103];
                      } else {
                        vErrors.push(err103);
                      }
                      errors++;
                    }
                  } else {
                    const err104 = {
                      instancePath: instancePath + '/industries/' + i7 + '/edge/' + i9,
                      schemaPath: '#/properties/industries/items/properties/edge/items/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err104];
                    } else {
                      vErrors.push(err104);
                    }
                    errors++;
                  }
                }
              } else {
                const err105 = {
                  instancePath: instancePath + '/industries/' + i7 + '/edge',
                  schemaPath: '#/properties/industries/items/properties/edge/type',
                  keyword: 'type',
                  params: { type: 'array' },
                };
                if (vErrors === null) {
                  vErrors = [err105];
                } else {
                  vErrors.push(err105);
                }
                errors++;
              }
            }
            if (data35.aliases !== undefined) {
              let data42 = data35.aliases;
              if (Array.isArray(data42)) {
                const len10 = data42.length;
                for (let i10 = 0; i10 < len10; i10++) {
                  let data43 = data42[i10];
                  if (typeof data43 !== 'string' && !(data43 && typeof data43 == 'object' && !Array.isArray(data43))) {
                    const err106 = {
                      instancePath: instancePath + '/industries/' + i7 + '/aliases/' + i10,
                      schemaPath: '#/properties/industries/items/properties/aliases/items/type',
                      keyword: 'type',
                      params: { type: schema19.properties.industries.items.properties.aliases.items.type },
                    };
                    if (vErrors === null) {
                      vErrors = [err106];
                    } else {
                      vErrors.push(err106);
                    }
                    errors++;
                  }
                  if (typeof data43 === 'string') {
                    if (!pattern4.test(data43)) {
                      const err107 = {
                        instancePath: instancePath + '/industries/' + i7 + '/aliases/' + i10,
                        schemaPath: '#/properties/industries/items/properties/aliases/items/pattern',
                        keyword: 'pattern',
                        params: { pattern: '\\S' },
                      };
                      if (vErrors === null) {
                        vErrors = [err107];
                      } else {
                        vErrors.push(err107);
                      }
                      errors++;
                    }
                  }
                  if (data43 && typeof data43 == 'object' && !Array.isArray(data43)) {
                    if (data43.name === undefined) {
                      const err108 = {
                        instancePath: instancePath + '/industries/' + i7 + '/aliases/' + i10,
                        schemaPath: '#/properties/industries/items/properties/aliases/items/required',
                        keyword: 'required',
                        params: { missingProperty: 'name' },
                      };
                      if (vErrors === null) {
                        vErrors = [err108];
                      } else {
                        vErrors.push(err108);
                      }
                      errors++;
                    }
                    if (data43.core === undefined) {
                      const err109 = {
                        instancePath: instancePath + '/industries/' + i7 + '/aliases/' + i10,
                        schemaPath: '#/properties/industries/items/properties/aliases/items/required',
                        keyword: 'required',
                        params: { missingProperty: 'core' },
                      };
                      if (vErrors === null) {
                        vErrors = [err109];
                      } else {
                        vErrors.push(err109);
                      }
                      errors++;
                    }
                    for (const key5 in data43) {
                      if (!(key5 === 'name' || key5 === 'core' || key5 === 'edge')) {
                        const err110 = {
                          instancePath: instancePath + '/industries/' + i7 + '/aliases/' + i10,
                          schemaPath: '#/properties/industries/items/properties/aliases/items/additionalProperties',
                          keyword: 'additionalProperties',
                          params: { additionalProperty: key5 },
                        };
                        if (vErrors === null) {
                          vErrors = [err110];
                        } else {
                          vErrors.push(err110);
                        }
                        errors++;
                      }
                    }
                    if (data43.name !== undefined) {
                      let data44 = data43.name;
                      if (typeof data44 === 'string') {
                        if (!pattern4.test(data44)) {
                          const err111 = {
                            instancePath: instancePath + '/industries/' + i7 + '/aliases/' + i10 + '/name',
                            schemaPath:
                              '#/properties/industries/items/properties/aliases/items/properties/name/pattern',
                            keyword: 'pattern',
                            params: { pattern: '\\S' },
                          };
                          if (vErrors === null) {
                            vErrors = [err111];
                          } else {
                            vErrors.push(err111);
                          }
                          errors++;
                        }
                      } else {
                        const err112 = {
                          instancePath: instancePath + '/industries/' + i7 + '/aliases/' + i10 + '/name',
                          schemaPath: '#/properties/industries/items/properties/aliases/items/properties/name/type',
                          keyword: 'type',
                          params: { type: 'string' },
                        };
                        if (vErrors === null) {
                          vErrors = [err112];
                        } else {
                          vErrors.push(err112);
                        }
                        errors++;
                      }
                    }
                    if (data43.core !== undefined) {
                      let data45 = data43.core;
                      if (Array.isArray(data45)) {
                        const len11 = data45.length;
                        for (let i11 = 0; i11 < len11; i11++) {
                          let data46 = data45[i11];
                          if (typeof data46 === 'string') {
                            if (!pattern14.test(data46)) {
                              const err113 = {
                                instancePath: instancePath + '/industries/' + i7 + '/aliases/' + i10 + '/core/' + i11,
                                schemaPath:
                                  '#/properties/industries/items/properties/aliases/items/properties/core/items/pattern',
                                keyword: 'pattern',
                                params: { pattern: '^(\\d{2,4})$' },
                              };
                              if (vErrors === null) {
                                vErrors = [err113];
                              } else {
                                vErrors.push(err113);
                              }
                              errors++;
                            }
                          } else {
                            const err114 = {
                              instancePath: instancePath + '/industries/' + i7 + '/aliases/' + i10 + '/core/' + i11,
                              schemaPath:
                                '#/properties/industries/items/properties/aliases/items/properties/core/items/type',
                              keyword: 'type',
                              params: { type: 'string' },
                            };
                            if (vErrors === null) {
                              vErrors = [err114];
                            } else {
                              vErrors.push(err114);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err115 = {
                          instancePath: instancePath + '/industries/' + i7 + '/aliases/' + i10 + '/core',
                          schemaPath: '#/properties/industries/items/properties/aliases/items/properties/core/type',
                          keyword: 'type',
                          params: { type: 'array' },
                        };
                        if (vErrors === null) {
                          vErrors = [err115];
                        } else {
                          vErrors.push(err115);
                        }
                        errors++;
                      }
                    }
                    if (data43.edge !== undefined) {
                      let data47 = data43.edge;
                      if (Array.isArray(data47)) {
                        const len12 = data47.length;
                        for (let i12 = 0; i12 < len12; i12++) {
                          let data48 = data47[i12];
                          if (typeof data48 === 'string') {
                            if (!pattern14.test(data48)) {
                              const err116 = {
                                instancePath: instancePath + '/industries/' + i7 + '/aliases/' + i10 + '/edge/' + i12,
                                schemaPath:
                                  '#/properties/industries/items/properties/aliases/items/properties/edge/items/pattern',
                                keyword: 'pattern',
                                params: { pattern: '^(\\d{2,4})$' },
                              };
                              if (vErrors === null) {
                                vErrors = [err116];
                              } else {
                                vErrors.push(err116);
                              }
                              errors++;
                            }
                          } else {
                            const err117 = {
                              instancePath: instancePath + '/industries/' + i7 + '/aliases/' + i10 + '/edge/' + i12,
                              schemaPath:
                                '#/properties/industries/items/properties/aliases/items/properties/edge/items/type',
                              keyword: 'type',
                              params: { type: 'string' },
                            };
                            if (vErrors === null) {
                              vErrors = [err117];
                            } else {
                              vErrors.push(err117);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err118 = {
                          instancePath: instancePath + '/industries/' + i7 + '/aliases/' + i10 + '/edge',
                          schemaPath: '#/properties/industries/items/properties/aliases/items/properties/edge/type',
                          keyword: 'type',
                          params: { type: 'array' },
                        };
                        if (vErrors === null) {
                          vErrors = [err118];
                        } else {
                          vErrors.push(err118);
                        }
                        errors++;
                      }
                    }
                  }
                }
              } else {
                const err119 = {
                  instancePath: instancePath + '/industries/' + i7 + '/aliases',
                  schemaPath: '#/properties/industries/items/properties/aliases/type',
                  keyword: 'type',
                  params: { type: 'array' },
                };
                if (vErrors === null) {
                  vErrors = [err119];
                } else {
                  vErrors.push(err119);
                }
                errors++;
              }
            }
            if (data35.measures !== undefined) {
              let data49 = data35.measures;
              if (Array.isArray(data49)) {
                const len13 = data49.length;
                for (let i13 = 0; i13 < len13; i13++) {
                  let data50 = data49[i13];
                  if (!(typeof data50 == 'number' && !(data50 % 1) && !isNaN(data50) && isFinite(data50))) {
                    const err120 = {
                      instancePath: instancePath + '/industries/' + i7 + '/measures/' + i13,
                      schemaPath: '#/properties/industries/items/properties/measures/items/type',
                      keyword: 'type',
                      params: { type: 'integer' },
                    };
                    if (vErrors === null) {
                      vErrors = [err120];
                    } else {
                      vErrors.push(err120);
                    }
                    errors++;
                  }
                  if (typeof data50 == 'number' && isFinite(data50)) {
                    if (data50 < 0 || isNaN(data50)) {
                      const err121 = {
                        instancePath: instancePath + '/industries/' + i7 + '/measures/' + i13,
                        schemaPath: '#/properties/industries/items/properties/measures/items/minimum',
                        keyword: 'minimum',
                        params: { comparison: '>=', limit: 0 },
                      };
                      if (vErrors === null) {
                        vErrors = [err121];
                      } else {
                        vErrors.push(err121);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err122 = {
                  instancePath: instancePath + '/industries/' + i7 + '/measures',
                  schemaPath: '#/properties/industries/items/properties/measures/type',
                  keyword: 'type',
                  params: { type: 'array' },
                };
                if (vErrors === null) {
                  vErrors = [err122];
                } else {
                  vErrors.push(err122);
                }
                errors++;
              }
            }
            if (data35.note !== undefined) {
              if (
                !validate59(data35.note, {
                  instancePath: instancePath + '/industries/' + i7 + '/note',
                  parentData: data35,
                  parentDataProperty: 'note',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err123 = {
              instancePath: instancePath + '/industries/' + i7,
              schemaPath: '#/properties/industries/items/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err123];
            } else {
              vErrors.push(err123);
            }
            errors++;
          }
        }
      } else {
        const err124 = {
          instancePath: instancePath + '/industries',
          schemaPath: '#/properties/industries/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err124];
        } else {
          vErrors.push(err124);
        }
        errors++;
      }
    }
    if (data.parameters !== undefined) {
      let data52 = data.parameters;
      if (Array.isArray(data52)) {
        const len14 = data52.length;
        for (let i14 = 0; i14 < len14; i14++) {
          let data53 = data52[i14];
          if (data53 && typeof data53 == 'object' && !Array.isArray(data53)) {
            if (data53.id === undefined) {
              const err125 = {
                instancePath: instancePath + '/parameters/' + i14,
                schemaPath: '#/properties/parameters/items/required',
                keyword: 'required',
                params: { missingProperty: 'id' },
              };
              if (vErrors === null) {
                vErrors = [err125];
              } else {
                vErrors.push(err125);
              }
              errors++;
            }
            if (data53.name === undefined) {
              const err126 = {
                instancePath: instancePath + '/parameters/' + i14,
                schemaPath: '#/properties/parameters/items/required',
                keyword: 'required',
                params: { missingProperty: 'name' },
              };
              if (vErrors === null) {
                vErrors = [err126];
              } else {
                vErrors.push(err126);
              }
              errors++;
            }
            if (data53.unit === undefined) {
              const err127 = {
                instancePath: instancePath + '/parameters/' + i14,
                schemaPath: '#/properties/parameters/items/required',
                keyword: 'required',
                params: { missingProperty: 'unit' },
              };
              if (vErrors === null) {
                vErrors = [err127];
              } else {
                vErrors.push(err127);
              }
              errors++;
            }
            if (data53.span === undefined) {
              const err128 = {
                instancePath: instancePath + '/parameters/' + i14,
                schemaPath: '#/properties/parameters/items/required',
                keyword: 'required',
                params: { missingProperty: 'span' },
              };
              if (vErrors === null) {
                vErrors = [err128];
              } else {
                vErrors.push(err128);
              }
              errors++;
            }
            if (data53.measure === undefined) {
              const err129 = {
                instancePath: instancePath + '/parameters/' + i14,
                schemaPath: '#/properties/parameters/items/required',
                keyword: 'required',
                params: { missingProperty: 'measure' },
              };
              if (vErrors === null) {
                vErrors = [err129];
              } else {
                vErrors.push(err129);
              }
              errors++;
            }
            if (data53.value === undefined) {
              const err130 = {
                instancePath: instancePath + '/parameters/' + i14,
                schemaPath: '#/properties/parameters/items/required',
                keyword: 'required',
                params: { missingProperty: 'value' },
              };
              if (vErrors === null) {
                vErrors = [err130];
              } else {
                vErrors.push(err130);
              }
              errors++;
            }
            if (data53.words === undefined) {
              const err131 = {
                instancePath: instancePath + '/parameters/' + i14,
                schemaPath: '#/properties/parameters/items/required',
                keyword: 'required',
                params: { missingProperty: 'words' },
              };
              if (vErrors === null) {
                vErrors = [err131];
              } else {
                vErrors.push(err131);
              }
              errors++;
            }
            for (const key6 in data53) {
              if (!func1.call(schema19.properties.parameters.items.properties, key6)) {
                const err132 = {
                  instancePath: instancePath + '/parameters/' + i14,
                  schemaPath: '#/properties/parameters/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key6 },
                };
                if (vErrors === null) {
                  vErrors = [err132];
                } else {
                  vErrors.push(err132);
                }
                errors++;
              }
            }
            if (data53.id !== undefined) {
              let data54 = data53.id;
              if (typeof data54 === 'string') {
                if (!pattern7.test(data54)) {
                  const err133 = {
                    instancePath: instancePath + '/parameters/' + i14 + '/id',
                    schemaPath: '#/properties/parameters/items/properties/id/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
                  };
                  if (vErrors === null) {
                    vErrors = [err133];
                  } else {
                    vErrors.push(err133);
                  }
                  errors++;
                }
              } else {
                const err134 = {
                  instancePath: instancePath + '/parameters/' + i14 + '/id',
                  schemaPath: '#/properties/parameters/items/properties/id/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err134];
                } else {
                  vErrors.push(err134);
                }
                errors++;
              }
            }
            if (data53.name !== undefined) {
              if (
                !validate59(data53.name, {
                  instancePath: instancePath + '/parameters/' + i14 + '/name',
                  parentData: data53,
                  parentDataProperty: 'name',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
            }
            if (data53.unit !== undefined) {
              let data56 = data53.unit;
              if (typeof data56 !== 'string') {
                const err135 = {
                  instancePath: instancePath + '/parameters/' + i14 + '/unit',
                  schemaPath: '#/properties/parameters/items/properties/unit/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err135];
                } else {
                  vErrors.push(err135);
                }
                errors++;
              }
              if (!(
                data56 === '万元' ||
                data56 === '万千瓦时' ||
                data56 === '人' ||
                data56 === '个' ||
                data56 === '家' ||
                data56 === '天' ||
                data56 === '吨' ||
                data56 === '万立方米' ||
                data56 === '日期' ||
                data56 === '元/人' ||
                data56 === '元/千瓦时' ||
                data56 === 'share'
              )) {
                const err136 = {
                  instancePath: instancePath + '/parameters/' + i14 + '/unit',
                  schemaPath: '#/properties/parameters/items/properties/unit/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema19.properties.parameters.items.properties.unit.enum },
                };
                if (vErrors === null) {
                  vErrors = [err136];
                } else {
                  vErrors.push(err136);
                }
                errors++;
              }
            }
            if (data53.span !== undefined) {
              let data57 = data53.span;
              if (typeof data57 !== 'string') {
                const err137 = {
                  instancePath: instancePath + '/parameters/' + i14 + '/span',
                  schemaPath: '#/properties/parameters/items/properties/span/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err137];
                } else {
                  vErrors.push(err137);
                }
                errors++;
              }
              if (!(
                data57 === 'from-zero' ||
                data57 === 'zero-to-one' ||
                data57 === 'from-minus-one' ||
                data57 === 'any'
              )) {
                const err138 = {
                  instancePath: instancePath + '/parameters/' + i14 + '/span',
                  schemaPath: '#/properties/parameters/items/properties/span/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema19.properties.parameters.items.properties.span.enum },
                };
                if (vErrors === null) {
                  vErrors = [err138];
                } else {
                  vErrors.push(err138);
                }
                errors++;
              }
            }
            if (data53.measure !== undefined) {
              let data58 = data53.measure;
              if (!(typeof data58 == 'number' && !(data58 % 1) && !isNaN(data58) && isFinite(data58))) {
                const err139 = {
                  instancePath: instancePath + '/parameters/' + i14 + '/measure',
                  schemaPath: '#/properties/parameters/items/properties/measure/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                };
                if (vErrors === null) {
                  vErrors = [err139];
                } else {
                  vErrors.push(err139);
                }
                errors++;
              }
              if (typeof data58 == 'number' && isFinite(data58)) {
                if (data58 < 0 || isNaN(data58)) {
                  const err140 = {
                    instancePath: instancePath + '/parameters/' + i14 + '/measure',
                    schemaPath: '#/properties/parameters/items/properties/measure/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 0 },
                  };
                  if (vErrors === null) {
                    vErrors = [err140];
                  } else {
                    vErrors.push(err140);
                  }
                  errors++;
                }
              }
            }
            if (data53.value !== undefined) {
              let data59 = data53.value;
              if (typeof data59 !== 'string' && data59 !== null) {
                const err141 = {
                  instancePath: instancePath + '/parameters/' + i14 + '/value',
                  schemaPath: '#/properties/parameters/items/properties/value/type',
                  keyword: 'type',
                  params: { type: schema19.properties.parameters.items.properties.value.type },
                };
                if (vErrors === null) {
                  vErrors = [err141];
                } else {
                  vErrors.push(err141);
                }
                errors++;
              }
              if (typeof data59 === 'string') {
                if (!pattern25.test(data59)) {
                  const err142 = {
                    instancePath: instancePath + '/parameters/' + i14 + '/value',
                    schemaPath: '#/properties/parameters/items/properties/value/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
                  };
                  if (vErrors === null) {
                    vErrors = [err142];
                  } else {
                    vErrors.push(err142);
                  }
                  errors++;
                }
              }
            }
            if (data53.words !== undefined) {
              if (
                !validate65(data53.words, {
                  instancePath: instancePath + '/parameters/' + i14 + '/words',
                  parentData: data53,
                  parentDataProperty: 'words',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                errors = vErrors.length;
              }
            }
            if (data53.cap !== undefined) {
              if (typeof data53.cap !== 'boolean') {
                const err143 = {
                  instancePath: instancePath + '/parameters/' + i14 + '/cap',
                  schemaPath: '#/properties/parameters/items/properties/cap/type',
                  keyword: 'type',
                  params: { type: 'boolean' },
                };
                if (vErrors === null) {
                  vErrors = [err143];
                } else {
                  vErrors.push(err143);
                }
                errors++;
              }
            }
            if (data53.reading !== undefined) {
              if (typeof data53.reading !== 'boolean') {
                const err144 = {
                  instancePath: instancePath + '/parameters/' + i14 + '/reading',
                  schemaPath: '#/properties/parameters/items/properties/reading/type',
                  keyword: 'type',
                  params: { type: 'boolean' },
                };
                if (vErrors === null) {
                  vErrors = [err144];
                } else {
                  vErrors.push(err144);
                }
                errors++;
              }
            }
          } else {
            const err145 = {
              instancePath: instancePath + '/parameters/' + i14,
              schemaPath: '#/properties/parameters/items/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err145];
            } else {
              vErrors.push(err145);
            }
            errors++;
          }
        }
      } else {
        const err146 = {
          instancePath: instancePath + '/parameters',
          schemaPath: '#/properties/parameters/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err146];
        } else {
          vErrors.push(err146);
        }
        errors++;
      }
    }
    if (data.sections !== undefined) {
      let data63 = data.sections;
      if (Array.isArray(data63)) {
        const len15 = data63.length;
        for (let i15 = 0; i15 < len15; i15++) {
          let data64 = data63[i15];
          if (data64 && typeof data64 == 'object' && !Array.isArray(data64)) {
            if (data64.number === undefined) {
              const err147 = {
                instancePath: instancePath + '/sections/' + i15,
                schemaPath: '#/properties/sections/items/required',
                keyword: 'required',
                params: { missingProperty: 'number' },
              };
              if (vErrors === null) {
                vErrors = [err147];
              } else {
                vErrors.push(err147);
              }
              errors++;
            }
            if (data64.title === undefined) {
              const err148 = {
                instancePath: instancePath + '/sections/' + i15,
                schemaPath: '#/properties/sections/items/required',
                keyword: 'required',
                params: { missingProperty: 'title' },
              };
              if (vErrors === null) {
                vErrors = [err148];
              } else {
                vErrors.push(err148);
              }
              errors++;
            }
            if (data64.measures === undefined) {
              const err149 = {
                instancePath: instancePath + '/sections/' + i15,
                schemaPath: '#/properties/sections/items/required',
                keyword: 'required',
                params: { missingProperty: 'measures' },
              };
              if (vErrors === null) {
                vErrors = [err149];
              } else {
                vErrors.push(err149);
              }
              errors++;
            }
            for (const key7 in data64) {
              if (!(key7 === 'number' || key7 === 'title' || key7 === 'measures' || key7 === 'heading')) {
                const err150 = {
                  instancePath: instancePath + '/sections/' + i15,
                  schemaPath: '#/properties/sections/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key7 },
                };
                if (vErrors === null) {
                  vErrors = [err150];
                } else {
                  vErrors.push(err150);
                }
                errors++;
              }
            }
            if (data64.number !== undefined) {
              let data65 = data64.number;
              if (!(typeof data65 == 'number' && !(data65 % 1) && !isNaN(data65) && isFinite(data65))) {
                const err151 = {
                  instancePath: instancePath + '/sections/' + i15 + '/number',
                  schemaPath: '#/properties/sections/items/properties/number/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                };
                if (vErrors === null) {
                  vErrors = [err151];
                } else {
                  vErrors.push(err151);
                }
                errors++;
              }
              if (typeof data65 == 'number' && isFinite(data65)) {
                if (data65 < 1 || isNaN(data65)) {
                  const err152 = {
                    instancePath: instancePath + '/sections/' + i15 + '/number',
                    schemaPath: '#/properties/sections/items/properties/number/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err152];
                  } else {
                    vErrors.push(err152);
                  }
                  errors++;
                }
              }
            }
            if (data64.title !== undefined) {
              let data66 = data64.title;
              if (typeof data66 === 'string') {
                if (!pattern4.test(data66)) {
                  const err153 = {
                    instancePath: instancePath + '/sections/' + i15 + '/title',
                    schemaPath: '#/properties/sections/items/properties/title/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                  };
                  if (vErrors === null) {
                    vErrors = [err153];
                  } else {
                    vErrors.push(err153);
                  }
                  errors++;
                }
              } else {
                const err154 = {
                  instancePath: instancePath + '/sections/' + i15 + '/title',
                  schemaPath: '#/properties/sections/items/properties/title/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err154];
                } else {
                  vErrors.push(err154);
                }
                errors++;
              }
            }
            if (data64.measures !== undefined) {
              let data67 = data64.measures;
              if (Array.isArray(data67)) {
                if (data67.length < 1) {
                  const err155 = {
                    instancePath: instancePath + '/sections/' + i15 + '/measures',
                    schemaPath: '#/properties/sections/items/properties/measures/minItems',
                    keyword: 'minItems',
                    params: { limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err155];
                  } else {
                    vErrors.push(err155);
                  }
                  errors++;
                }
                const len16 = data67.length;
                for (let i16 = 0; i16 < len16; i16++) {
                  let data68 = data67[i16];
                  if (!(typeof data68 == 'number' && !(data68 % 1) && !isNaN(data68) && isFinite(data68))) {
                    const err156 = {
                      instancePath: instancePath + '/sections/' + i15 + '/measures/' + i16,
                      schemaPath: '#/properties/sections/items/properties/measures/items/type',
                      keyword: 'type',
                      params: { type: 'integer' },
                    };
                    if (vErrors === null) {
                      vErrors = [err156];
                    } else {
                      vErrors.push(err156);
                    }
                    errors++;
                  }
                  if (typeof data68 == 'number' && isFinite(data68)) {
                    if (data68 < 1 || isNaN(data68)) {
                      const err157 = {
                        instancePath: instancePath + '/sections/' + i15 + '/measures/' + i16,
                        schemaPath: '#/properties/sections/items/properties/measures/items/minimum',
                        keyword: 'minimum',
                        params: { comparison: '>=', limit: 1 },
                      };
                      if (vErrors === null) {
                        vErrors = [err157];
                      } else {
                        vErrors.push(err157);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err158 = {
                  instancePath: instancePath + '/sections/' + i15 + '/measures',
                  schemaPath: '#/properties/sections/items/properties/measures/type',
                  keyword: 'type',
                  params: { type: 'array' },
                };
                if (vErrors === null) {
                  vErrors = [err158];
                } else {
                  vErrors.push(err158);
                }
                errors++;
              }
            }
            if (data64.heading !== undefined) {
              let data69 = data64.heading;
              if (typeof data69 === 'string') {
                if (!pattern4.test(data69)) {
                  const err159 = {
                    instancePath: instancePath + '/sections/' + i15 + '/heading',
                    schemaPath: '#/properties/sections/items/properties/heading/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                  };
                  if (vErrors === null) {
                    vErrors = [err159];
                  } else {
                    vErrors.push(err159);
                  }
                  errors++;
                }
              } else {
                const err160 = {
                  instancePath: instancePath + '/sections/' + i15 + '/heading',
                  schemaPath: '#/properties/sections/items/properties/heading/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err160];
                } else {
                  vErrors.push(err160);
                }
                errors++;
              }
            }
          } else {
            const err161 = {
              instancePath: instancePath + '/sections/' + i15,
              schemaPath: '#/properties/sections/items/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err161];
            } else {
              vErrors.push(err161);
            }
            errors++;
          }
        }
      } else {
        const err162 = {
          instancePath: instancePath + '/sections',
          schemaPath: '#/properties/sections/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err162];
        } else {
          vErrors.push(err162);
        }
        errors++;
      }
    }
    if (data.measures !== undefined) {
      let data70 = data.measures;
      if (Array.isArray(data70)) {
        if (data70.length < 1) {
          const err163 = {
            instancePath: instancePath + '/measures',
            schemaPath: '#/properties/measures/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err163];
          } else {
            vErrors.push(err163);
          }
          errors++;
        }
        const len17 = data70.length;
        for (let i17 = 0; i17 < len17; i17++) {
          let data71 = data70[i17];
          if (data71 && typeof data71 == 'object' && !Array.isArray(data71)) {
            if (data71.number === undefined) {
              const err164 = {
                instancePath: instancePath + '/measures/' + i17,
                schemaPath: '#/properties/measures/items/required',
                keyword: 'required',
                params: { missingProperty: 'number' },
              };
              if (vErrors === null) {
                vErrors = [err164];
              } else {
                vErrors.push(err164);
              }
              errors++;
            }
            if (data71.title === undefined) {
              const err165 = {
                instancePath: instancePath + '/measures/' + i17,
                schemaPath: '#/properties/measures/items/required',
                keyword: 'required',
                params: { missingProperty: 'title' },
              };
              if (vErrors === null) {
                vErrors = [err165];
              } else {
                vErrors.push(err165);
              }
              errors++;
            }
            if (data71.short === undefined) {
              const err166 = {
                instancePath: instancePath + '/measures/' + i17,
                schemaPath: '#/properties/measures/items/required',
                keyword: 'required',
                params: { missingProperty: 'short' },
              };
              if (vErrors === null) {
                vErrors = [err166];
              } else {
                vErrors.push(err166);
              }
              errors++;
            }
            if (data71.text === undefined) {
              const err167 = {
                instancePath: instancePath + '/measures/' + i17,
                schemaPath: '#/properties/measures/items/required',
                keyword: 'required',
                params: { missingProperty: 'text' },
              };
              if (vErrors === null) {
                vErrors = [err167];
              } else {
                vErrors.push(err167);
              }
              errors++;
            }
            if (data71.kinds === undefined) {
              const err168 = {
                instancePath: instancePath + '/measures/' + i17,
                schemaPath: '#/properties/measures/items/required',
                keyword: 'required',
                params: { missingProperty: 'kinds' },
              };
              if (vErrors === null) {
                vErrors = [err168];
              } else {
                vErrors.push(err168);
              }
              errors++;
            }
            if (data71.subject === undefined) {
              const err169 = {
                instancePath: instancePath + '/measures/' + i17,
                schemaPath: '#/properties/measures/items/required',
                keyword: 'required',
                params: { missingProperty: 'subject' },
              };
              if (vErrors === null) {
                vErrors = [err169];
              } else {
                vErrors.push(err169);
              }
              errors++;
            }
            if (data71.notJudged === undefined) {
              const err170 = {
                instancePath: instancePath + '/measures/' + i17,
                schemaPath: '#/properties/measures/items/required',
                keyword: 'required',
                params: { missingProperty: 'notJudged' },
              };
              if (vErrors === null) {
                vErrors = [err170];
              } else {
                vErrors.push(err170);
              }
              errors++;
            }
            for (const key8 in data71) {
              if (!func1.call(schema19.properties.measures.items.properties, key8)) {
                const err171 = {
                  instancePath: instancePath + '/measures/' + i17,
                  schemaPath: '#/properties/measures/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key8 },
                };
                if (vErrors === null) {
                  vErrors = [err171];
                } else {
                  vErrors.push(err171);
                }
                errors++;
              }
            }
            if (data71.number !== undefined) {
              let data72 = data71.number;
              if (!(typeof data72 == 'number' && !(data72 % 1) && !isNaN(data72) && isFinite(data72))) {
                const err172 = {
                  instancePath: instancePath + '/measures/' + i17 + '/number',
                  schemaPath: '#/properties/measures/items/properties/number/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                };
                if (vErrors === null) {
                  vErrors = [err172];
                } else {
                  vErrors.push(err172);
                }
                errors++;
              }
              if (typeof data72 == 'number' && isFinite(data72)) {
                if (data72 < 0 || isNaN(data72)) {
                  const err173 = {
                    instancePath: instancePath + '/measures/' + i17 + '/number',
                    schemaPath: '#/properties/measures/items/properties/number/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 0 },
                  };
                  if (vErrors === null) {
                    vErrors = [err173];
                  } else {
                    vErrors.push(err173);
                  }
                  errors++;
                }
              }
            }
            if (data71.title !== undefined) {
              let data73 = data71.title;
              if (typeof data73 === 'string') {
                if (!pattern4.test(data73)) {
                  const err174 = {
                    instancePath: instancePath + '/measures/' + i17 + '/title',
                    schemaPath: '#/properties/measures/items/properties/title/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                  };
                  if (vErrors === null) {
                    vErrors = [err174];
                  } else {
                    vErrors.push(err174);
                  }
                  errors++;
                }
              } else {
                const err175 = {
                  instancePath: instancePath + '/measures/' + i17 + '/title',
                  schemaPath: '#/properties/measures/items/properties/title/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err175];
                } else {
                  vErrors.push(err175);
                }
                errors++;
              }
            }
            if (data71.short !== undefined) {
              if (
                !validate59(data71.short, {
                  instancePath: instancePath + '/measures/' + i17 + '/short',
                  parentData: data71,
                  parentDataProperty: 'short',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
            }
            if (data71.text !== undefined) {
              let data75 = data71.text;
              if (typeof data75 === 'string') {
                if (!pattern4.test(data75)) {
                  const err176 = {
                    instancePath: instancePath + '/measures/' + i17 + '/text',
                    schemaPath: '#/properties/measures/items/properties/text/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                  };
                  if (vErrors === null) {
                    vErrors = [err176];
                  } else {
                    vErrors.push(err176);
                  }
                  errors++;
                }
              } else {
                const err177 = {
                  instancePath: instancePath + '/measures/' + i17 + '/text',
                  schemaPath: '#/properties/measures/items/properties/text/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err177];
                } else {
                  vErrors.push(err177);
                }
                errors++;
              }
            }
            if (data71.kinds !== undefined) {
              let data76 = data71.kinds;
              if (Array.isArray(data76)) {
                if (data76.length < 1) {
                  const err178 = {
                    instancePath: instancePath + '/measures/' + i17 + '/kinds',
                    schemaPath: '#/properties/measures/items/properties/kinds/minItems',
                    keyword: 'minItems',
                    params: { limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err178];
                  } else {
                    vErrors.push(err178);
                  }
                  errors++;
                }
                const len18 = data76.length;
                for (let i18 = 0; i18 < len18; i18++) {
                  let data77 = data76[i18];
                  if (typeof data77 !== 'string') {
                    const err179 = {
                      instancePath: instancePath + '/measures/' + i17 + '/kinds/' + i18,
                      schemaPath: '#/properties/measures/items/properties/kinds/items/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err179];
                    } else {
                      vErrors.push(err179);
                    }
                    errors++;
                  }
                  if (!(
                    data77 === 'eligibility' ||
                    data77 === 'growth-target' ||
                    data77 === 'count-target' ||
                    data77 === 'fixed-award' ||
                    data77 === 'rate-subsidy' ||
                    data77 === 'programme'
                  )) {
                    const err180 = {
                      instancePath: instancePath + '/measures/' + i17 + '/kinds/' + i18,
                      schemaPath: '#/properties/measures/items/properties/kinds/items/enum',
                      keyword: 'enum',
                      params: { allowedValues: schema19.properties.measures.items.properties.kinds.items.enum },
                    };
                    if (vErrors === null) {
                      vErrors = [err180];
                    } else {
                      vErrors.push(err180);
                    }
                    errors++;
                  }
                }
              } else {
                const err181 = {
                  instancePath: instancePath + '/measures/' + i17 + '/kinds',
                  schemaPath: '#/properties/measures/items/properties/kinds/type',
                  keyword: 'type',
                  params: { type: 'array' },
                };
                if (vErrors === null) {
                  vErrors = [err181];
                } else {
                  vErrors.push(err181);
                }
                errors++;
              }
            }
            if (data71.subject !== undefined) {
              let data78 = data71.subject;
              if (typeof data78 !== 'string') {
                const err182 = {
                  instancePath: instancePath + '/measures/' + i17 + '/subject',
                  schemaPath: '#/properties/measures/items/properties/subject/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err182];
                } else {
                  vErrors.push(err182);
                }
                errors++;
              }
              if (!(
                data78 === 'enterprise' ||
                data78 === 'industry' ||
                data78 === 'region' ||
                data78 === 'project' ||
                data78 === 'government'
              )) {
                const err183 = {
                  instancePath: instancePath + '/measures/' + i17 + '/subject',
                  schemaPath: '#/properties/measures/items/properties/subject/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema19.properties.measures.items.properties.subject.enum },
                };
                if (vErrors === null) {
                  vErrors = [err183];
                } else {
                  vErrors.push(err183);
                }
                errors++;
              }
            }
            if (data71.notJudged !== undefined) {
              let data79 = data71.notJudged;
              if (!(data79 && typeof data79 == 'object' && !Array.isArray(data79)) && data79 !== null) {
                const err184 = {
                  instancePath: instancePath + '/measures/' + i17 + '/notJudged',
                  schemaPath: '#/properties/measures/items/properties/notJudged/type',
                  keyword: 'type',
                  params: { type: schema19.properties.measures.items.properties.notJudged.type },
                };
                if (vErrors === null) {
                  vErrors = [err184];
                } else {
                  vErrors.push(err184);
                }
                errors++;
              }
              if (data79 && typeof data79 == 'object' && !Array.isArray(data79)) {
                if (data79['zh-CN'] === undefined) {
                  const err185 = {
                    instancePath: instancePath + '/measures/' + i17 + '/notJudged',
                    schemaPath: '#/properties/measures/items/properties/notJudged/required',
                    keyword: 'required',
                    params: { missingProperty: 'zh-CN' },
                  };
                  if (vErrors === null) {
                    vErrors = [err185];
                  } else {
                    vErrors.push(err185);
                  }
                  errors++;
                }
                if (data79.en === undefined) {
                  const err186 = {
                    instancePath: instancePath + '/measures/' + i17 + '/notJudged',
                    schemaPath: '#/properties/measures/items/properties/notJudged/required',
                    keyword: 'required',
                    params: { missingProperty: 'en' },
                  };
                  if (vErrors === null) {
                    vErrors = [err186];
                  } else {
                    vErrors.push(err186);
                  }
                  errors++;
                }
                for (const key9 in data79) {
                  if (!(key9 === 'zh-CN' || key9 === 'en')) {
                    const err187 = {
                      instancePath: instancePath + '/measures/' + i17 + '/notJudged',
                      schemaPath: '#/properties/measures/items/properties/notJudged/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key9 },
                    };
                    if (vErrors === null) {
                      vErrors = [err187];
                    } else {
                      vErrors.push(err187);
                    }
                    errors++;
                  }
                }
                if (data79['zh-CN'] !== undefined) {
                  let data80 = data79['zh-CN'];
                  if (typeof data80 === 'string') {
                    if (!pattern4.test(data80)) {
                      const err188 = {
                        instancePath: instancePath + '/measures/' + i17 + '/notJudged/zh-CN',
                        schemaPath: '#/properties/measures/items/properties/notJudged/properties/zh-CN/pattern',
                        keyword: 'pattern',
                        params: { pattern: '\\S' },
                      };
                      if (vErrors === null) {
                        vErrors = [err188];
                      } else {
                        vErrors.push(err188);
                      }
                      errors++;
                    }
                  } else {
                    const err189 = {
                      instancePath: instancePath + '/measures/' + i17 + '/notJudged/zh-CN',
                      schemaPath: '#/properties/measures/items/properties/notJudged/properties/zh-CN/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err189];
                    } else {
                      vErrors.push(err189);
                    }
                    errors++;
                  }
                }
                if (data79.en !== undefined) {
                  let data81 = data79.en;
                  if (typeof data81 === 'string') {
                    if (!pattern4.test(data81)) {
                      const err190 = {
                        instancePath: instancePath + '/measures/' + i17 + '/notJudged/en',
                        schemaPath: '#/properties/measures/items/properties/notJudged/properties/en/pattern',
                        keyword: 'pattern',
                        params: { pattern: '\\S' },
                      };
                      if (vErrors === null) {
                        vErrors = [err190];
                      } else {
                        vErrors.push(err190);
                      }
                      errors++;
                    }
                  } else {
                    const err191 = {
                      instancePath: instancePath + '/measures/' + i17 + '/notJudged/en',
                      schemaPath: '#/properties/measures/items/properties/notJudged/properties/en/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err191];
                    } else {
                      vErrors.push(err191);
                    }
                    errors++;
                  }
                }
              }
            }
            if (data71.eligibility !== undefined) {
              let data82 = data71.eligibility;
              if (data82 && typeof data82 == 'object' && !Array.isArray(data82)) {
                if (data82.applies === undefined) {
                  const err192 = {
                    instancePath: instancePath + '/measures/' + i17 + '/eligibility',
                    schemaPath: '#/properties/measures/items/properties/eligibility/required',
                    keyword: 'required',
                    params: { missingProperty: 'applies' },
                  };
                  if (vErrors === null) {
                    vErrors = [err192];
                  } else {
                    vErrors.push(err192);
                  }
                  errors++;
                }
                if (data82.eligible === undefined) {
                  const err193 = {
                    instancePath: instancePath + '/measures/' + i17 + '/eligibility',
                    schemaPath: '#/properties/measures/items/properties/eligibility/required',
                    keyword: 'required',
                    params: { missingProperty: 'eligible' },
                  };
                  if (vErrors === null) {
                    vErrors = [err193];
                  } else {
                    vErrors.push(err193);
                  }
                  errors++;
                }
                if (data82.award === undefined) {
                  const err194 = {
                    instancePath: instancePath + '/measures/' + i17 + '/eligibility',
                    schemaPath: '#/properties/measures/items/properties/eligibility/required',
                    keyword: 'required',
                    params: { missingProperty: 'award' },
                  };
                  if (vErrors === null) {
                    vErrors = [err194];
                  } else {
                    vErrors.push(err194);
                  }
                  errors++;
                }
                if (data82.metrics === undefined) {
                  const err195 = {
                    instancePath: instancePath + '/measures/' + i17 + '/eligibility',
                    schemaPath: '#/properties/measures/items/properties/eligibility/required',
                    keyword: 'required',
                    params: { missingProperty: 'metrics' },
                  };
                  if (vErrors === null) {
                    vErrors = [err195];
                  } else {
                    vErrors.push(err195);
                  }
                  errors++;
                }
                if (data82.unsettled === undefined) {
                  const err196 = {
                    instancePath: instancePath + '/measures/' + i17 + '/eligibility',
                    schemaPath: '#/properties/measures/items/properties/eligibility/required',
                    keyword: 'required',
                    params: { missingProperty: 'unsettled' },
                  };
                  if (vErrors === null) {
                    vErrors = [err196];
                  } else {
                    vErrors.push(err196);
                  }
                  errors++;
                }
                for (const key10 in data82) {
                  if (!(
                    key10 === 'applies' ||
                    key10 === 'eligible' ||
                    key10 === 'award' ||
                    key10 === 'metrics' ||
                    key10 === 'unsettled'
                  )) {
                    const err197 = {
                      instancePath: instancePath + '/measures/' + i17 + '/eligibility',
                      schemaPath: '#/properties/measures/items/properties/eligibility/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key10 },
                    };
                    if (vErrors === null) {
                      vErrors = [err197];
                    } else {
                      vErrors.push(err197);
                    }
                    errors++;
                  }
                }
                if (data82.applies !== undefined) {
                  if (
                    !validate68(data82.applies, {
                      instancePath: instancePath + '/measures/' + i17 + '/eligibility/applies',
                      parentData: data82,
                      parentDataProperty: 'applies',
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
                    errors = vErrors.length;
                  }
                }
                if (data82.eligible !== undefined) {
                  if (
                    !validate68(data82.eligible, {
                      instancePath: instancePath + '/measures/' + i17 + '/eligibility/eligible',
                      parentData: data82,
                      parentDataProperty: 'eligible',
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
                    errors = vErrors.length;
                  }
                }
                if (data82.award !== undefined) {
                  let data85 = data82.award;
                  if (!(data85 && typeof data85 == 'object' && !Array.isArray(data85)) && data85 !== null) {
                    const err198 = {
                      instancePath: instancePath + '/measures/' + i17 + '/eligibility/award',
                      schemaPath: '#/properties/measures/items/properties/eligibility/properties/award/type',
                      keyword: 'type',
                      params: { type: schema19.properties.measures.items.properties.eligibility.properties.award.type },
                    };
                    if (vErrors === null) {
                      vErrors = [err198];
                    } else {
                      vErrors.push(err198);
                    }
                    errors++;
                  }
                  if (data85 && typeof data85 == 'object' && !Array.isArray(data85)) {
                    if (data85.shape === undefined) {
                      const err199 = {
                        instancePath: instancePath + '/measures/' + i17 + '/eligibility/award',
                        schemaPath: '#/properties/measures/items/properties/eligibility/properties/award/required',
                        keyword: 'required',
                        params: { missingProperty: 'shape' },
                      };
                      if (vErrors === null) {
                        vErrors = [err199];
                      } else {
                        vErrors.push(err199);
                      }
                      errors++;
                    }
                    const tag1 = data85.shape;
                    if (typeof tag1 == 'string') {
                      if (tag1 === 'parameter-award') {
                        if (
                          !validate135(data85, {
                            instancePath: instancePath + '/measures/' + i17 + '/eligibility/award',
                            parentData: data82,
                            parentDataProperty: 'award',
                            rootData,
                            dynamicAnchors,
                          })
                        ) {
                          vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
                          errors = vErrors.length;
                        }
                        var props3 = true;
                      } else if (tag1 === 'fixed-award') {
                        if (
                          !validate137(data85, {
                            instancePath: instancePath + '/measures/' + i17 + '/eligibility/award',
                            parentData: data82,
                            parentDataProperty: 'award',
                            rootData,
                            dynamicAnchors,
                          })
                        ) {
                          vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
                          errors = vErrors.length;
                        }
                        if (props3 !== true) {
                          props3 = true;
                        }
                      } else if (tag1 === 'class-award') {
                        if (
                          !validate139(data85, {
                            instancePath: instancePath + '/measures/' + i17 + '/eligibility/award',
                            parentData: data82,
                            parentDataProperty: 'award',
                            rootData,
                            dynamicAnchors,
                          })
                        ) {
                          vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
                          errors = vErrors.length;
                        }
                        if (props3 !== true) {
                          props3 = true;
                        }
                      } else if (tag1 === 'rate-subsidy') {
                        if (
                          !validate143(data85, {
                            instancePath: instancePath + '/measures/' + i17 + '/eligibility/award',
                            parentData: data82,
                            parentDataProperty: 'award',
                            rootData,
                            dynamicAnchors,
                          })
                        ) {
                          vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
                          errors = vErrors.length;
                        }
                        if (props3 !== true) {
                          props3 = true;
                        }
                      } else if (tag1 === 'by-case') {
                        if (
                          !validate145(data85, {
                            instancePath: instancePath + '/measures/' + i17 + '/eligibility/award',
                            parentData: data82,
                            parentDataProperty: 'award',
                            rootData,
                            dynamicAnchors,
                          })
                        ) {
                          vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
                          errors = vErrors.length;
                        }
                        if (props3 !== true) {
                          props3 = true;
                        }
                      } else if (tag1 === 'tiers') {
                        if (
                          !validate148(data85, {
                            instancePath: instancePath + '/measures/' + i17 + '/eligibility/award',
                            parentData: data82,
                            parentDataProperty: 'award',
                            rootData,
                            dynamicAnchors,
                          })
                        ) {
                          vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
                          errors = vErrors.length;
                        }
                        if (props3 !== true) {
                          props3 = true;
                        }
                      } else if (tag1 === 'progressive') {
                        if (
                          !validate164(data85, {
                            instancePath: instancePath + '/measures/' + i17 + '/eligibility/award',
                            parentData: data82,
                            parentDataProperty: 'award',
                            rootData,
                            dynamicAnchors,
                          })
                        ) {
                          vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
                          errors = vErrors.length;
                        }
                        if (props3 !== true) {
                          props3 = true;
                        }
                      } else if (tag1 === 'rate-award') {
                        if (
                          !validate168(data85, {
                            instancePath: instancePath + '/measures/' + i17 + '/eligibility/award',
                            parentData: data82,
                            parentDataProperty: 'award',
                            rootData,
                            dynamicAnchors,
                          })
                        ) {
                          vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
                          errors = vErrors.length;
                        }
                        if (props3 !== true) {
                          props3 = true;
                        }
                      } else if (tag1 === 'per-step') {
                        if (
                          !validate171(data85, {
                            instancePath: instancePath + '/measures/' + i17 + '/eligibility/award',
                            parentData: data82,
                            parentDataProperty: 'award',
                            rootData,
                            dynamicAnchors,
                          })
                        ) {
                          vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
                          errors = vErrors.length;
                        }
                        if (props3 !== true) {
                          props3 = true;
                        }
                      } else if (tag1 === 'per-point') {
                        if (
                          !validate174(data85, {
                            instancePath: instancePath + '/measures/' + i17 + '/eligibility/award',
                            parentData: data82,
                            parentDataProperty: 'award',
                            rootData,
                            dynamicAnchors,
                          })
                        ) {
                          vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
                          errors = vErrors.length;
                        }
                        if (props3 !== true) {
                          props3 = true;
                        }
                      } else if (tag1 === 'per-head') {
                        if (
                          !validate176(data85, {
                            instancePath: instancePath + '/measures/' + i17 + '/eligibility/award',
                            parentData: data82,
                            parentDataProperty: 'award',
                            rootData,
                            dynamicAnchors,
                          })
                        ) {
                          vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
                          errors = vErrors.length;
                        }
                        if (props3 !== true) {
                          props3 = true;
                        }
                      } else if (tag1 === 'industry-factor') {
                        if (
                          !validate179(data85, {
                            instancePath: instancePath + '/measures/' + i17 + '/eligibility/award',
                            parentData: data82,
                            parentDataProperty: 'award',
                            rootData,
                            dynamicAnchors,
                          })
                        ) {
                          vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
                          errors = vErrors.length;
                        }
                        if (props3 !== true) {
                          props3 = true;
                        }
                      } else if (tag1 === 'cap') {
                        if (
                          !validate183(data85, {
                            instancePath: instancePath + '/measures/' + i17 + '/eligibility/award',
                            parentData: data82,
                            parentDataProperty: 'award',
                            rootData,
                            dynamicAnchors,
                          })
                        ) {
                          vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
                          errors = vErrors.length;
                        }
                        if (props3 !== true) {
                          props3 = true;
                        }
                      } else if (tag1 === 'floor') {
                        if (
                          !validate185(data85, {
                            instancePath: instancePath + '/measures/' + i17 + '/eligibility/award',
                            parentData: data82,
                            parentDataProperty: 'award',
                            rootData,
                            dynamicAnchors,
                          })
                        ) {
                          vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
                          errors = vErrors.length;
                        }
                        if (props3 !== true) {
                          props3 = true;
                        }
                      } else if (tag1 === 'least-award') {
                        if (
                          !validate187(data85, {
                            instancePath: instancePath + '/measures/' + i17 + '/eligibility/award',
                            parentData: data82,
                            parentDataProperty: 'award',
                            rootData,
                            dynamicAnchors,
                          })
                        ) {
                          vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
                          errors = vErrors.length;
                        }
                        if (props3 !== true) {
                          props3 = true;
                        }
                      } else if (tag1 === 'rounded') {
                        if (
                          !validate189(data85, {
                            instancePath: instancePath + '/measures/' + i17 + '/eligibility/award',
                            parentData: data82,
                            parentDataProperty: 'award',
                            rootData,
                            dynamicAnchors,
                          })
                        ) {
                          vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
                          errors = vErrors.length;
                        }
                        if (props3 !== true) {
                          props3 = true;
                        }
                      } else if (tag1 === 'higher-of') {
                        if (
                          !validate191(data85, {
                            instancePath: instancePath + '/measures/' + i17 + '/eligibility/award',
                            parentData: data82,
                            parentDataProperty: 'award',
                            rootData,
                            dynamicAnchors,
                          })
                        ) {
                          vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
                          errors = vErrors.length;
                        }
                        if (props3 !== true) {
                          props3 = true;
                        }
                      } else if (tag1 === 'extra') {
                        if (
                          !validate193(data85, {
                            instancePath: instancePath + '/measures/' + i17 + '/eligibility/award',
                            parentData: data82,
                            parentDataProperty: 'award',
                            rootData,
                            dynamicAnchors,
                          })
                        ) {
                          vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
                          errors = vErrors.length;
                        }
                        if (props3 !== true) {
                          props3 = true;
                        }
                      } else if (tag1 === 'net-of') {
                        if (
                          !validate195(data85, {
                            instancePath: instancePath + '/measures/' + i17 + '/eligibility/award',
                            parentData: data82,
                            parentDataProperty: 'award',
                            rootData,
                            dynamicAnchors,
                          })
                        ) {
                          vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
                          errors = vErrors.length;
                        }
                        if (props3 !== true) {
                          props3 = true;
                        }
                      } else if (tag1 === 'vague-award') {
                        if (
                          !validate197(data85, {
                            instancePath: instancePath + '/measures/' + i17 + '/eligibility/award',
                            parentData: data82,
                            parentDataProperty: 'award',
                            rootData,
                            dynamicAnchors,
                          })
                        ) {
                          vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
                          errors = vErrors.length;
                        }
                        if (props3 !== true) {
                          props3 = true;
                        }
                      } else if (tag1 === 'up-to') {
                        if (
                          !validate199(data85, {
                            instancePath: instancePath + '/measures/' + i17 + '/eligibility/award',
                            parentData: data82,
                            parentDataProperty: 'award',
                            rootData,
                            dynamicAnchors,
                          })
                        ) {
                          vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
                          errors = vErrors.length;
                        }
                        if (props3 !== true) {
                          props3 = true;
                        }
                      } else if (tag1 === 'own-column') {
                        if (
                          !validate201(data85, {
                            instancePath: instancePath + '/measures/' + i17 + '/eligibility/award',
                            parentData: data82,
                            parentDataProperty: 'award',
                            rootData,
                            dynamicAnchors,
                          })
                        ) {
                          vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
                          errors = vErrors.length;
                        }
                        if (props3 !== true) {
                          props3 = true;
                        }
                      } else {
                        const err200 = {
                          instancePath: instancePath + '/measures/' + i17 + '/eligibility/award',
                          schemaPath:
                            '#/properties/measures/items/properties/eligibility/properties/award/discriminator',
                          keyword: 'discriminator',
                          params: { error: 'mapping', tag: 'shape', tagValue: tag1 },
                        };
                        if (vErrors === null) {
                          vErrors = [err200];
                        } else {
                          vErrors.push(err200);
                        }
                        errors++;
                      }
                    } else {
                      const err201 = {
                        instancePath: instancePath + '/measures/' + i17 + '/eligibility/award',
                        schemaPath: '#/properties/measures/items/properties/eligibility/properties/award/discriminator',
                        keyword: 'discriminator',
                        params: { error: 'tag', tag: 'shape', tagValue: tag1 },
                      };
                      if (vErrors === null) {
                        vErrors = [err201];
                      } else {
                        vErrors.push(err201);
                      }
                      errors++;
                    }
                  }
                }
                if (data82.metrics !== undefined) {
                  let data86 = data82.metrics;
                  if (Array.isArray(data86)) {
                    if (data86.length < 1) {
                      const err202 = {
                        instancePath: instancePath + '/measures/' + i17 + '/eligibility/metrics',
                        schemaPath: '#/properties/measures/items/properties/eligibility/properties/metrics/minItems',
                        keyword: 'minItems',
                        params: { limit: 1 },
                      };
                      if (vErrors === null) {
                        vErrors = [err202];
                      } else {
                        vErrors.push(err202);
                      }
                      errors++;
                    }
                    const len19 = data86.length;
                    for (let i19 = 0; i19 < len19; i19++) {
                      let data87 = data86[i19];
                      if (typeof data87 === 'string') {
                        if (!pattern7.test(data87)) {
                          const err203 = {
                            instancePath: instancePath + '/measures/' + i17 + '/eligibility/metrics/' + i19,
                            schemaPath:
                              '#/properties/measures/items/properties/eligibility/properties/metrics/items/pattern',
                            keyword: 'pattern',
                            params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
                          };
                          if (vErrors === null) {
                            vErrors = [err203];
                          } else {
                            vErrors.push(err203);
                          }
                          errors++;
                        }
                      } else {
                        const err204 = {
                          instancePath: instancePath + '/measures/' + i17 + '/eligibility/metrics/' + i19,
                          schemaPath:
                            '#/properties/measures/items/properties/eligibility/properties/metrics/items/type',
                          keyword: 'type',
                          params: { type: 'string' },
                        };
                        if (vErrors === null) {
                          vErrors = [err204];
                        } else {
                          vErrors.push(err204);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err205 = {
                      instancePath: instancePath + '/measures/' + i17 + '/eligibility/metrics',
                      schemaPath: '#/properties/measures/items/properties/eligibility/properties/metrics/type',
                      keyword: 'type',
                      params: { type: 'array' },
                    };
                    if (vErrors === null) {
                      vErrors = [err205];
                    } else {
                      vErrors.push(err205);
                    }
                    errors++;
                  }
                }
                if (data82.unsettled !== undefined) {
                  if (
                    !validate59(data82.unsettled, {
                      instancePath: instancePath + '/measures/' + i17 + '/eligibility/unsettled',
                      parentData: data82,
                      parentDataProperty: 'unsettled',
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err206 = {
                  instancePath: instancePath + '/measures/' + i17 + '/eligibility',
                  schemaPath: '#/properties/measures/items/properties/eligibility/type',
                  keyword: 'type',
                  params: { type: 'object' },
                };
                if (vErrors === null) {
                  vErrors = [err206];
                } else {
                  vErrors.push(err206);
                }
                errors++;
              }
            }
            if (data71.targets !== undefined) {
              let data89 = data71.targets;
              if (Array.isArray(data89)) {
                const len20 = data89.length;
                for (let i20 = 0; i20 < len20; i20++) {
                  let data90 = data89[i20];
                  if (data90 && typeof data90 == 'object' && !Array.isArray(data90)) {
                    if (data90.shape === undefined) {
                      const err207 = {
                        instancePath: instancePath + '/measures/' + i17 + '/targets/' + i20,
                        schemaPath: '#/properties/measures/items/properties/targets/items/required',
                        keyword: 'required',
                        params: { missingProperty: 'shape' },
                      };
                      if (vErrors === null) {
                        vErrors = [err207];
                      } else {
                        vErrors.push(err207);
                      }
                      errors++;
                    }
                    const tag2 = data90.shape;
                    if (typeof tag2 == 'string') {
                      if (tag2 === 'growth-target') {
                        if (
                          !validate250(data90, {
                            instancePath: instancePath + '/measures/' + i17 + '/targets/' + i20,
                            parentData: data89,
                            parentDataProperty: i20,
                            rootData,
                            dynamicAnchors,
                          })
                        ) {
                          vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
                          errors = vErrors.length;
                        }
                      } else {
                        const err208 = {
                          instancePath: instancePath + '/measures/' + i17 + '/targets/' + i20,
                          schemaPath: '#/properties/measures/items/properties/targets/items/discriminator',
                          keyword: 'discriminator',
                          params: { error: 'mapping', tag: 'shape', tagValue: tag2 },
                        };
                        if (vErrors === null) {
                          vErrors = [err208];
                        } else {
                          vErrors.push(err208);
                        }
                        errors++;
                      }
                    } else {
                      const err209 = {
                        instancePath: instancePath + '/measures/' + i17 + '/targets/' + i20,
                        schemaPath: '#/properties/measures/items/properties/targets/items/discriminator',
                        keyword: 'discriminator',
                        params: { error: 'tag', tag: 'shape', tagValue: tag2 },
                      };
                      if (vErrors === null) {
                        vErrors = [err209];
                      } else {
                        vErrors.push(err209);
                      }
                      errors++;
                    }
                  } else {
                    const err210 = {
                      instancePath: instancePath + '/measures/' + i17 + '/targets/' + i20,
                      schemaPath: '#/properties/measures/items/properties/targets/items/type',
                      keyword: 'type',
                      params: { type: 'object' },
                    };
                    if (vErrors === null) {
                      vErrors = [err210];
                    } else {
                      vErrors.push(err210);
                    }
                    errors++;
                  }
                }
              } else {
                const err211 = {
                  instancePath: instancePath + '/measures/' + i17 + '/targets',
                  schemaPath: '#/properties/measures/items/properties/targets/type',
                  keyword: 'type',
                  params: { type: 'array' },
                };
                if (vErrors === null) {
                  vErrors = [err211];
                } else {
                  vErrors.push(err211);
                }
                errors++;
              }
            }
            if (data71.counts !== undefined) {
              let data91 = data71.counts;
              if (Array.isArray(data91)) {
                const len21 = data91.length;
                for (let i21 = 0; i21 < len21; i21++) {
                  let data92 = data91[i21];
                  if (data92 && typeof data92 == 'object' && !Array.isArray(data92)) {
                    if (data92.shape === undefined) {
                      const err212 = {
                        instancePath: instancePath + '/measures/' + i17 + '/counts/' + i21,
                        schemaPath: '#/properties/measures/items/properties/counts/items/required',
                        keyword: 'required',
                        params: { missingProperty: 'shape' },
                      };
                      if (vErrors === null) {
                        vErrors = [err212];
                      } else {
                        vErrors.push(err212);
                      }
                      errors++;
                    }
                    const tag3 = data92.shape;
                    if (typeof tag3 == 'string') {
                      if (tag3 === 'count-target') {
                        if (
                          !validate254(data92, {
                            instancePath: instancePath + '/measures/' + i17 + '/counts/' + i21,
                            parentData: data91,
                            parentDataProperty: i21,
                            rootData,
                            dynamicAnchors,
                          })
                        ) {
                          vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
                          errors = vErrors.length;
                        }
                      } else {
                        const err213 = {
                          instancePath: instancePath + '/measures/' + i17 + '/counts/' + i21,
                          schemaPath: '#/properties/measures/items/properties/counts/items/discriminator',
                          keyword: 'discriminator',
                          params: { error: 'mapping', tag: 'shape', tagValue: tag3 },
                        };
                        if (vErrors === null) {
                          vErrors = [err213];
                        } else {
                          vErrors.push(err213);
                        }
                        errors++;
                      }
                    } else {
                      const err214 = {
                        instancePath: instancePath + '/measures/' + i17 + '/counts/' + i21,
                        schemaPath: '#/properties/measures/items/properties/counts/items/discriminator',
                        keyword: 'discriminator',
                        params: { error: 'tag', tag: 'shape', tagValue: tag3 },
                      };
                      if (vErrors === null) {
                        vErrors = [err214];
                      } else {
                        vErrors.push(err214);
                      }
                      errors++;
                    }
                  } else {
                    const err215 = {
                      instancePath: instancePath + '/measures/' + i17 + '/counts/' + i21,
                      schemaPath: '#/properties/measures/items/properties/counts/items/type',
                      keyword: 'type',
                      params: { type: 'object' },
                    };
                    if (vErrors === null) {
                      vErrors = [err215];
                    } else {
                      vErrors.push(err215);
                    }
                    errors++;
                  }
                }
              } else {
                const err216 = {
                  instancePath: instancePath + '/measures/' + i17 + '/counts',
                  schemaPath: '#/properties/measures/items/properties/counts/type',
                  keyword: 'type',
                  params: { type: 'array' },
                };
                if (vErrors === null) {
                  vErrors = [err216];
                } else {
                  vErrors.push(err216);
                }
                errors++;
              }
            }
            if (data71.grant !== undefined) {
              if (
                !validate147(data71.grant, {
                  instancePath: instancePath + '/measures/' + i17 + '/grant',
                  parentData: data71,
                  parentDataProperty: 'grant',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
                errors = vErrors.length;
              }
            }
            if (data71.figures !== undefined) {
              let data94 = data71.figures;
              if (Array.isArray(data94)) {
                const len22 = data94.length;
                for (let i22 = 0; i22 < len22; i22++) {
                  let data95 = data94[i22];
                  if (data95 && typeof data95 == 'object' && !Array.isArray(data95)) {
                    if (data95.name === undefined) {
                      const err217 = {
                        instancePath: instancePath + '/measures/' + i17 + '/figures/' + i22,
                        schemaPath: '#/properties/measures/items/properties/figures/items/required',
                        keyword: 'required',
                        params: { missingProperty: 'name' },
                      };
                      if (vErrors === null) {
                        vErrors = [err217];
                      } else {
                        vErrors.push(err217);
                      }
                      errors++;
                    }
                    if (data95.value === undefined) {
                      const err218 = {
                        instancePath: instancePath + '/measures/' + i17 + '/figures/' + i22,
                        schemaPath: '#/properties/measures/items/properties/figures/items/required',
                        keyword: 'required',
                        params: { missingProperty: 'value' },
                      };
                      if (vErrors === null) {
                        vErrors = [err218];
                      } else {
                        vErrors.push(err218);
                      }
                      errors++;
                    }
                    if (data95.unit === undefined) {
                      const err219 = {
                        instancePath: instancePath + '/measures/' + i17 + '/figures/' + i22,
                        schemaPath: '#/properties/measures/items/properties/figures/items/required',
                        keyword: 'required',
                        params: { missingProperty: 'unit' },
                      };
                      if (vErrors === null) {
                        vErrors = [err219];
                      } else {
                        vErrors.push(err219);
                      }
                      errors++;
                    }
                    if (data95.words === undefined) {
                      const err220 = {
                        instancePath: instancePath + '/measures/' + i17 + '/figures/' + i22,
                        schemaPath: '#/properties/measures/items/properties/figures/items/required',
                        keyword: 'required',
                        params: { missingProperty: 'words' },
                      };
                      if (vErrors === null) {
                        vErrors = [err220];
                      } else {
                        vErrors.push(err220);
                      }
                      errors++;
                    }
                    for (const key11 in data95) {
                      if (!(key11 === 'name' || key11 === 'value' || key11 === 'unit' || key11 === 'words')) {
                        const err221 = {
                          instancePath: instancePath + '/measures/' + i17 + '/figures/' + i22,
                          schemaPath: '#/properties/measures/items/properties/figures/items/additionalProperties',
                          keyword: 'additionalProperties',
                          params: { additionalProperty: key11 },
                        };
                        if (vErrors === null) {
                          vErrors = [err221];
                        } else {
                          vErrors.push(err221);
                        }
                        errors++;
                      }
                    }
                    if (data95.name !== undefined) {
                      if (
                        !validate59(data95.name, {
                          instancePath: instancePath + '/measures/' + i17 + '/figures/' + i22 + '/name',
                          parentData: data95,
                          parentDataProperty: 'name',
                          rootData,
                          dynamicAnchors,
                        })
                      ) {
                        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data95.value !== undefined) {
                      let data97 = data95.value;
                      if (typeof data97 === 'string') {
                        if (!pattern25.test(data97)) {
                          const err222 = {
                            instancePath: instancePath + '/measures/' + i17 + '/figures/' + i22 + '/value',
                            schemaPath: '#/properties/measures/items/properties/figures/items/properties/value/pattern',
                            keyword: 'pattern',
                            params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
                          };
                          if (vErrors === null) {
                            vErrors = [err222];
                          } else {
                            vErrors.push(err222);
                          }
                          errors++;
                        }
                      } else {
                        const err223 = {
                          instancePath: instancePath + '/measures/' + i17 + '/figures/' + i22 + '/value',
                          schemaPath: '#/properties/measures/items/properties/figures/items/properties/value/type',
                          keyword: 'type',
                          params: { type: 'string' },
                        };
                        if (vErrors === null) {
                          vErrors = [err223];
                        } else {
                          vErrors.push(err223);
                        }
                        errors++;
                      }
                    }
                    if (data95.unit !== undefined) {
                      let data98 = data95.unit;
                      if (typeof data98 !== 'string') {
                        const err224 = {
                          instancePath: instancePath + '/measures/' + i17 + '/figures/' + i22 + '/unit',
                          schemaPath: '#/properties/measures/items/properties/figures/items/properties/unit/type',
                          keyword: 'type',
                          params: { type: 'string' },
                        };
                        if (vErrors === null) {
                          vErrors = [err224];
                        } else {
                          vErrors.push(err224);
                        }
                        errors++;
                      }
                      if (!(
                        data98 === '万元' ||
                        data98 === '万千瓦时' ||
                        data98 === '人' ||
                        data98 === '个' ||
                        data98 === '家' ||
                        data98 === '天' ||
                        data98 === '吨' ||
                        data98 === '万立方米' ||
                        data98 === '日期' ||
                        data98 === '元/人' ||
                        data98 === '元/千瓦时' ||
                        data98 === 'share'
                      )) {
                        const err225 = {
                          instancePath: instancePath + '/measures/' + i17 + '/figures/' + i22 + '/unit',
                          schemaPath: '#/properties/measures/items/properties/figures/items/properties/unit/enum',
                          keyword: 'enum',
                          params: {
                            allowedValues:
                              schema19.properties.measures.items.properties.figures.items.properties.unit.enum,
                          },
                        };
                        if (vErrors === null) {
                          vErrors = [err225];
                        } else {
                          vErrors.push(err225);
                        }
                        errors++;
                      }
                    }
                    if (data95.words !== undefined) {
                      if (
                        !validate65(data95.words, {
                          instancePath: instancePath + '/measures/' + i17 + '/figures/' + i22 + '/words',
                          parentData: data95,
                          parentDataProperty: 'words',
                          rootData,
                          dynamicAnchors,
                        })
                      ) {
                        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                        errors = vErrors.length;
                      }
                    }
                  } else {
                    const err226 = {
                      instancePath: instancePath + '/measures/' + i17 + '/figures/' + i22,
                      schemaPath: '#/properties/measures/items/properties/figures/items/type',
                      keyword: 'type',
                      params: { type: 'object' },
                    };
                    if (vErrors === null) {
                      vErrors = [err226];
                    } else {
                      vErrors.push(err226);
                    }
                    errors++;
                  }
                }
              } else {
                const err227 = {
                  instancePath: instancePath + '/measures/' + i17 + '/figures',
                  schemaPath: '#/properties/measures/items/properties/figures/type',
                  keyword: 'type',
                  params: { type: 'array' },
                };
                if (vErrors === null) {
                  vErrors = [err227];
                } else {
                  vErrors.push(err227);
                }
                errors++;
              }
            }
            if (data71.open !== undefined) {
              let data100 = data71.open;
              if (Array.isArray(data100)) {
                const len23 = data100.length;
                for (let i23 = 0; i23 < len23; i23++) {
                  if (
                    !validate59(data100[i23], {
                      instancePath: instancePath + '/measures/' + i17 + '/open/' + i23,
                      parentData: data100,
                      parentDataProperty: i23,
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err228 = {
                  instancePath: instancePath + '/measures/' + i17 + '/open',
                  schemaPath: '#/properties/measures/items/properties/open/type',
                  keyword: 'type',
                  params: { type: 'array' },
                };
                if (vErrors === null) {
                  vErrors = [err228];
                } else {
                  vErrors.push(err228);
                }
                errors++;
              }
            }
            if (data71.readings !== undefined) {
              let data102 = data71.readings;
              if (Array.isArray(data102)) {
                const len24 = data102.length;
                for (let i24 = 0; i24 < len24; i24++) {
                  let data103 = data102[i24];
                  if (data103 && typeof data103 == 'object' && !Array.isArray(data103)) {
                    if (data103.text === undefined) {
                      const err229 = {
                        instancePath: instancePath + '/measures/' + i17 + '/readings/' + i24,
                        schemaPath: '#/properties/measures/items/properties/readings/items/required',
                        keyword: 'required',
                        params: { missingProperty: 'text' },
                      };
                      if (vErrors === null) {
                        vErrors = [err229];
                      } else {
                        vErrors.push(err229);
                      }
                      errors++;
                    }
                    if (data103.words === undefined) {
                      const err230 = {
                        instancePath: instancePath + '/measures/' + i17 + '/readings/' + i24,
                        schemaPath: '#/properties/measures/items/properties/readings/items/required',
                        keyword: 'required',
                        params: { missingProperty: 'words' },
                      };
                      if (vErrors === null) {
                        vErrors = [err230];
                      } else {
                        vErrors.push(err230);
                      }
                      errors++;
                    }
                    for (const key12 in data103) {
                      if (!(key12 === 'text' || key12 === 'words')) {
                        const err231 = {
                          instancePath: instancePath + '/measures/' + i17 + '/readings/' + i24,
                          schemaPath: '#/properties/measures/items/properties/readings/items/additionalProperties',
                          keyword: 'additionalProperties',
                          params: { additionalProperty: key12 },
                        };
                        if (vErrors === null) {
                          vErrors = [err231];
                        } else {
                          vErrors.push(err231);
                        }
                        errors++;
                      }
                    }
                    if (data103.text !== undefined) {
                      if (
                        !validate59(data103.text, {
                          instancePath: instancePath + '/measures/' + i17 + '/readings/' + i24 + '/text',
                          parentData: data103,
                          parentDataProperty: 'text',
                          rootData,
                          dynamicAnchors,
                        })
                      ) {
                        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data103.words !== undefined) {
                      if (
                        !validate65(data103.words, {
                          instancePath: instancePath + '/measures/' + i17 + '/readings/' + i24 + '/words',
                          parentData: data103,
                          parentDataProperty: 'words',
                          rootData,
                          dynamicAnchors,
                        })
                      ) {
                        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                        errors = vErrors.length;
                      }
                    }
                  } else {
                    const err232 = {
                      instancePath: instancePath + '/measures/' + i17 + '/readings/' + i24,
                      schemaPath: '#/properties/measures/items/properties/readings/items/type',
                      keyword: 'type',
                      params: { type: 'object' },
                    };
                    if (vErrors === null) {
                      vErrors = [err232];
                    } else {
                      vErrors.push(err232);
                    }
                    errors++;
                  }
                }
              } else {
                const err233 = {
                  instancePath: instancePath + '/measures/' + i17 + '/readings',
                  schemaPath: '#/properties/measures/items/properties/readings/type',
                  keyword: 'type',
                  params: { type: 'array' },
                };
                if (vErrors === null) {
                  vErrors = [err233];
                } else {
                  vErrors.push(err233);
                }
                errors++;
              }
            }
            if (data71.unquantified !== undefined) {
              let data106 = data71.unquantified;
              if (Array.isArray(data106)) {
                const len25 = data106.length;
                for (let i25 = 0; i25 < len25; i25++) {
                  let data107 = data106[i25];
                  if (data107 && typeof data107 == 'object' && !Array.isArray(data107)) {
                    if (data107.words === undefined) {
                      const err234 = {
                        instancePath: instancePath + '/measures/' + i17 + '/unquantified/' + i25,
                        schemaPath: '#/properties/measures/items/properties/unquantified/items/required',
                        keyword: 'required',
                        params: { missingProperty: 'words' },
                      };
                      if (vErrors === null) {
                        vErrors = [err234];
                      } else {
                        vErrors.push(err234);
                      }
                      errors++;
                    }
                    for (const key13 in data107) {
                      if (!(key13 === 'words' || key13 === 'note')) {
                        const err235 = {
                          instancePath: instancePath + '/measures/' + i17 + '/unquantified/' + i25,
                          schemaPath: '#/properties/measures/items/properties/unquantified/items/additionalProperties',
                          keyword: 'additionalProperties',
                          params: { additionalProperty: key13 },
                        };
                        if (vErrors === null) {
                          vErrors = [err235];
                        } else {
                          vErrors.push(err235);
                        }
                        errors++;
                      }
                    }
                    if (data107.words !== undefined) {
                      if (
                        !validate65(data107.words, {
                          instancePath: instancePath + '/measures/' + i17 + '/unquantified/' + i25 + '/words',
                          parentData: data107,
                          parentDataProperty: 'words',
                          rootData,
                          dynamicAnchors,
                        })
                      ) {
                        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data107.note !== undefined) {
                      if (
                        !validate59(data107.note, {
                          instancePath: instancePath + '/measures/' + i17 + '/unquantified/' + i25 + '/note',
                          parentData: data107,
                          parentDataProperty: 'note',
                          rootData,
                          dynamicAnchors,
                        })
                      ) {
                        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                        errors = vErrors.length;
                      }
                    }
                  } else {
                    const err236 = {
                      instancePath: instancePath + '/measures/' + i17 + '/unquantified/' + i25,
                      schemaPath: '#/properties/measures/items/properties/unquantified/items/type',
                      keyword: 'type',
                      params: { type: 'object' },
                    };
                    if (vErrors === null) {
                      vErrors = [err236];
                    } else {
                      vErrors.push(err236);
                    }
                    errors++;
                  }
                }
              } else {
                const err237 = {
                  instancePath: instancePath + '/measures/' + i17 + '/unquantified',
                  schemaPath: '#/properties/measures/items/properties/unquantified/type',
                  keyword: 'type',
                  params: { type: 'array' },
                };
                if (vErrors === null) {
                  vErrors = [err237];
                } else {
                  vErrors.push(err237);
                }
                errors++;
              }
            }
            if (data71.label !== undefined) {
              if (typeof data71.label !== 'string') {
                const err238 = {
                  instancePath: instancePath + '/measures/' + i17 + '/label',
                  schemaPath: '#/properties/measures/items/properties/label/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err238];
                } else {
                  vErrors.push(err238);
                }
                errors++;
              }
            }
            if (data71.toConfirm !== undefined) {
              let data111 = data71.toConfirm;
              if (Array.isArray(data111)) {
                const len26 = data111.length;
                for (let i26 = 0; i26 < len26; i26++) {
                  let data112 = data111[i26];
                  if (data112 && typeof data112 == 'object' && !Array.isArray(data112)) {
                    if (data112.words === undefined) {
                      const err239 = {
                        instancePath: instancePath + '/measures/' + i17 + '/toConfirm/' + i26,
                        schemaPath: '#/properties/measures/items/properties/toConfirm/items/required',
                        keyword: 'required',
                        params: { missingProperty: 'words' },
                      };
                      if (vErrors === null) {
                        vErrors = [err239];
                      } else {
                        vErrors.push(err239);
                      }
                      errors++;
                    }
                    if (data112.what === undefined) {
                      const err240 = {
                        instancePath: instancePath + '/measures/' + i17 + '/toConfirm/' + i26,
                        schemaPath: '#/properties/measures/items/properties/toConfirm/items/required',
                        keyword: 'required',
                        params: { missingProperty: 'what' },
                      };
                      if (vErrors === null) {
                        vErrors = [err240];
                      } else {
                        vErrors.push(err240);
                      }
                      errors++;
                    }
                    for (const key14 in data112) {
                      if (!(key14 === 'words' || key14 === 'what')) {
                        const err241 = {
                          instancePath: instancePath + '/measures/' + i17 + '/toConfirm/' + i26,
                          schemaPath: '#/properties/measures/items/properties/toConfirm/items/additionalProperties',
                          keyword: 'additionalProperties',
                          params: { additionalProperty: key14 },
                        };
                        if (vErrors === null) {
                          vErrors = [err241];
                        } else {
                          vErrors.push(err241);
                        }
                        errors++;
                      }
                    }
                    if (data112.words !== undefined) {
                      if (
                        !validate65(data112.words, {
                          instancePath: instancePath + '/measures/' + i17 + '/toConfirm/' + i26 + '/words',
                          parentData: data112,
                          parentDataProperty: 'words',
                          rootData,
                          dynamicAnchors,
                        })
                      ) {
                        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data112.what !== undefined) {
                      if (
                        !validate59(data112.what, {
                          instancePath: instancePath + '/measures/' + i17 + '/toConfirm/' + i26 + '/what',
                          parentData: data112,
                          parentDataProperty: 'what',
                          rootData,
                          dynamicAnchors,
                        })
                      ) {
                        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                        errors = vErrors.length;
                      }
                    }
                  } else {
                    const err242 = {
                      instancePath: instancePath + '/measures/' + i17 + '/toConfirm/' + i26,
                      schemaPath: '#/properties/measures/items/properties/toConfirm/items/type',
                      keyword: 'type',
                      params: { type: 'object' },
                    };
                    if (vErrors === null) {
                      vErrors = [err242];
                    } else {
                      vErrors.push(err242);
                    }
                    errors++;
                  }
                }
              } else {
                const err243 = {
                  instancePath: instancePath + '/measures/' + i17 + '/toConfirm',
                  schemaPath: '#/properties/measures/items/properties/toConfirm/type',
                  keyword: 'type',
                  params: { type: 'array' },
                };
                if (vErrors === null) {
                  vErrors = [err243];
                } else {
                  vErrors.push(err243);
                }
                errors++;
              }
            }
            if (data71.unread !== undefined) {
              let data115 = data71.unread;
              if (Array.isArray(data115)) {
                const len27 = data115.length;
                for (let i27 = 0; i27 < len27; i27++) {
                  let data116 = data115[i27];
                  if (data116 && typeof data116 == 'object' && !Array.isArray(data116)) {
                    if (data116.words === undefined) {
                      const err244 = {
                        instancePath: instancePath + '/measures/' + i17 + '/unread/' + i27,
                        schemaPath: '#/properties/measures/items/properties/unread/items/required',
                        keyword: 'required',
                        params: { missingProperty: 'words' },
                      };
                      if (vErrors === null) {
                        vErrors = [err244];
                      } else {
                        vErrors.push(err244);
                      }
                      errors++;
                    }
                    if (data116.numbers === undefined) {
                      const err245 = {
                        instancePath: instancePath + '/measures/' + i17 + '/unread/' + i27,
                        schemaPath: '#/properties/measures/items/properties/unread/items/required',
                        keyword: 'required',
                        params: { missingProperty: 'numbers' },
                      };
                      if (vErrors === null) {
                        vErrors = [err245];
                      } else {
                        vErrors.push(err245);
                      }
                      errors++;
                    }
                    if (data116.why === undefined) {
                      const err246 = {
                        instancePath: instancePath + '/measures/' + i17 + '/unread/' + i27,
                        schemaPath: '#/properties/measures/items/properties/unread/items/required',
                        keyword: 'required',
                        params: { missingProperty: 'why' },
                      };
                      if (vErrors === null) {
                        vErrors = [err246];
                      } else {
                        vErrors.push(err246);
                      }
                      errors++;
                    }
                    for (const key15 in data116) {
                      if (!(key15 === 'words' || key15 === 'numbers' || key15 === 'why')) {
                        const err247 = {
                          instancePath: instancePath + '/measures/' + i17 + '/unread/' + i27,
                          schemaPath: '#/properties/measures/items/properties/unread/items/additionalProperties',
                          keyword: 'additionalProperties',
                          params: { additionalProperty: key15 },
                        };
                        if (vErrors === null) {
                          vErrors = [err247];
                        } else {
                          vErrors.push(err247);
                        }
                        errors++;
                      }
                    }
                    if (data116.words !== undefined) {
                      if (
                        !validate65(data116.words, {
                          instancePath: instancePath + '/measures/' + i17 + '/unread/' + i27 + '/words',
                          parentData: data116,
                          parentDataProperty: 'words',
                          rootData,
                          dynamicAnchors,
                        })
                      ) {
                        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data116.numbers !== undefined) {
                      let data118 = data116.numbers;
                      if (Array.isArray(data118)) {
                        if (data118.length < 1) {
                          const err248 = {
                            instancePath: instancePath + '/measures/' + i17 + '/unread/' + i27 + '/numbers',
                            schemaPath:
                              '#/properties/measures/items/properties/unread/items/properties/numbers/minItems',
                            keyword: 'minItems',
                            params: { limit: 1 },
                          };
                          if (vErrors === null) {
                            vErrors = [err248];
                          } else {
                            vErrors.push(err248);
                          }
                          errors++;
                        }
                        const len28 = data118.length;
                        for (let i28 = 0; i28 < len28; i28++) {
                          let data119 = data118[i28];
                          if (typeof data119 === 'string') {
                            if (!pattern4.test(data119)) {
                              const err249 = {
                                instancePath: instancePath + '/measures/' + i17 + '/unread/' + i27 + '/numbers/' + i28,
                                schemaPath:
                                  '#/properties/measures/items/properties/unread/items/properties/numbers/items/pattern',
                                keyword: 'pattern',
                                params: { pattern: '\\S' },
                              };
                              if (vErrors === null) {
                                vErrors = [err249];
                              } else {
                                vErrors.push(err249);
                              }
                              errors++;
                            }
                          } else {
                            const err250 = {
                              instancePath: instancePath + '/measures/' + i17 + '/unread/' + i27 + '/numbers/' + i28,
                              schemaPath:
                                '#/properties/measures/items/properties/unread/items/properties/numbers/items/type',
                              keyword: 'type',
                              params: { type: 'string' },
                            };
                            if (vErrors === null) {
                              vErrors = [err250];
                            } else {
                              vErrors.push(err250);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err251 = {
                          instancePath: instancePath + '/measures/' + i17 + '/unread/' + i27 + '/numbers',
                          schemaPath: '#/properties/measures/items/properties/unread/items/properties/numbers/type',
                          keyword: 'type',
                          params: { type: 'array' },
                        };
                        if (vErrors === null) {
                          vErrors = [err251];
                        } else {
                          vErrors.push(err251);
                        }
                        errors++;
                      }
                    }
                    if (data116.why !== undefined) {
                      if (
                        !validate59(data116.why, {
                          instancePath: instancePath + '/measures/' + i17 + '/unread/' + i27 + '/why',
                          parentData: data116,
                          parentDataProperty: 'why',
                          rootData,
                          dynamicAnchors,
                        })
                      ) {
                        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                        errors = vErrors.length;
                      }
                    }
                  } else {
                    const err252 = {
                      instancePath: instancePath + '/measures/' + i17 + '/unread/' + i27,
                      schemaPath: '#/properties/measures/items/properties/unread/items/type',
                      keyword: 'type',
                      params: { type: 'object' },
                    };
                    if (vErrors === null) {
                      vErrors = [err252];
                    } else {
                      vErrors.push(err252);
                    }
                    errors++;
                  }
                }
              } else {
                const err253 = {
                  instancePath: instancePath + '/measures/' + i17 + '/unread',
                  schemaPath: '#/properties/measures/items/properties/unread/type',
                  keyword: 'type',
                  params: { type: 'array' },
                };
                if (vErrors === null) {
                  vErrors = [err253];
                } else {
                  vErrors.push(err253);
                }
                errors++;
              }
            }
            if (data71.recipient !== undefined) {
              let data121 = data71.recipient;
              if (data121 && typeof data121 == 'object' && !Array.isArray(data121)) {
                if (data121.kind === undefined) {
                  const err254 = {
                    instancePath: instancePath + '/measures/' + i17 + '/recipient',
                    schemaPath: '#/properties/measures/items/properties/recipient/required',
                    keyword: 'required',
                    params: { missingProperty: 'kind' },
                  };
                  if (vErrors === null) {
                    vErrors = [err254];
                  } else {
                    vErrors.push(err254);
                  }
                  errors++;
                }
                for (const key16 in data121) {
                  if (!(key16 === 'kind' || key16 === 'note')) {
                    const err255 = {
                      instancePath: instancePath + '/measures/' + i17 + '/recipient',
                      schemaPath: '#/properties/measures/items/properties/recipient/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key16 },
                    };
                    if (vErrors === null) {
                      vErrors = [err255];
                    } else {
                      vErrors.push(err255);
                    }
                    errors++;
                  }
                }
                if (data121.kind !== undefined) {
                  let data122 = data121.kind;
                  if (typeof data122 !== 'string') {
                    const err256 = {
                      instancePath: instancePath + '/measures/' + i17 + '/recipient/kind',
                      schemaPath: '#/properties/measures/items/properties/recipient/properties/kind/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err256];
                    } else {
                      vErrors.push(err256);
                    }
                    errors++;
                  }
                  if (!(data122 === 'enterprise' || data122 === 'county' || data122 === 'city' || data122 === 'park')) {
                    const err257 = {
                      instancePath: instancePath + '/measures/' + i17 + '/recipient/kind',
                      schemaPath: '#/properties/measures/items/properties/recipient/properties/kind/enum',
                      keyword: 'enum',
                      params: {
                        allowedValues: schema19.properties.measures.items.properties.recipient.properties.kind.enum,
                      },
                    };
                    if (vErrors === null) {
                      vErrors = [err257];
                    } else {
                      vErrors.push(err257);
                    }
                    errors++;
                  }
                }
                if (data121.note !== undefined) {
                  if (
                    !validate59(data121.note, {
                      instancePath: instancePath + '/measures/' + i17 + '/recipient/note',
                      parentData: data121,
                      parentDataProperty: 'note',
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err258 = {
                  instancePath: instancePath + '/measures/' + i17 + '/recipient',
                  schemaPath: '#/properties/measures/items/properties/recipient/type',
                  keyword: 'type',
                  params: { type: 'object' },
                };
                if (vErrors === null) {
                  vErrors = [err258];
                } else {
                  vErrors.push(err258);
                }
                errors++;
              }
            }
            if (data71.effective !== undefined) {
              let data124 = data71.effective;
              if (data124 && typeof data124 == 'object' && !Array.isArray(data124)) {
                for (const key17 in data124) {
                  if (!(key17 === 'from' || key17 === 'to')) {
                    const err259 = {
                      instancePath: instancePath + '/measures/' + i17 + '/effective',
                      schemaPath: '#/properties/measures/items/properties/effective/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key17 },
                    };
                    if (vErrors === null) {
                      vErrors = [err259];
                    } else {
                      vErrors.push(err259);
                    }
                    errors++;
                  }
                }
                if (data124.from !== undefined) {
                  let data125 = data124.from;
                  if (typeof data125 !== 'string' && data125 !== null) {
                    const err260 = {
                      instancePath: instancePath + '/measures/' + i17 + '/effective/from',
                      schemaPath: '#/properties/measures/items/properties/effective/properties/from/type',
                      keyword: 'type',
                      params: { type: schema19.properties.measures.items.properties.effective.properties.from.type },
                    };
                    if (vErrors === null) {
                      vErrors = [err260];
                    } else {
                      vErrors.push(err260);
                    }
                    errors++;
                  }
                  if (typeof data125 === 'string') {
                    if (!pattern73.test(data125)) {
                      const err261 = {
                        instancePath: instancePath + '/measures/' + i17 + '/effective/from',
                        schemaPath: '#/properties/measures/items/properties/effective/properties/from/pattern',
                        keyword: 'pattern',
                        params: { pattern: '^(\\d{4}-\\d{2}-\\d{2})$' },
                      };
                      if (vErrors === null) {
                        vErrors = [err261];
                      } else {
                        vErrors.push(err261);
                      }
                      errors++;
                    }
                  }
                }
                if (data124.to !== undefined) {
                  let data126 = data124.to;
                  if (typeof data126 !== 'string' && data126 !== null) {
                    const err262 = {
                      instancePath: instancePath + '/measures/' + i17 + '/effective/to',
                      schemaPath: '#/properties/measures/items/properties/effective/properties/to/type',
                      keyword: 'type',
                      params: { type: schema19.properties.measures.items.properties.effective.properties.to.type },
                    };
                    if (vErrors === null) {
                      vErrors = [err262];
                    } else {
                      vErrors.push(err262);
                    }
                    errors++;
                  }
                  if (typeof data126 === 'string') {
                    if (!pattern73.test(data126)) {
                      const err263 = {
                        instancePath: instancePath + '/measures/' + i17 + '/effective/to',
                        schemaPath: '#/properties/measures/items/properties/effective/properties/to/pattern',
                        keyword: 'pattern',
                        params: { pattern: '^(\\d{4}-\\d{2}-\\d{2})$' },
                      };
                      if (vErrors === null) {
                        vErrors = [err263];
                      } else {
                        vErrors.push(err263);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err264 = {
                  instancePath: instancePath + '/measures/' + i17 + '/effective',
                  schemaPath: '#/properties/measures/items/properties/effective/type',
                  keyword: 'type',
                  params: { type: 'object' },
                };
                if (vErrors === null) {
                  vErrors = [err264];
                } else {
                  vErrors.push(err264);
                }
                errors++;
              }
            }
            if (data71.slips !== undefined) {
              let data127 = data71.slips;
              if (Array.isArray(data127)) {
                const len29 = data127.length;
                for (let i29 = 0; i29 < len29; i29++) {
                  let data128 = data127[i29];
                  if (data128 && typeof data128 == 'object' && !Array.isArray(data128)) {
                    if (data128.words === undefined) {
                      const err265 = {
                        instancePath: instancePath + '/measures/' + i17 + '/slips/' + i29,
                        schemaPath: '#/properties/measures/items/properties/slips/items/required',
                        keyword: 'required',
                        params: { missingProperty: 'words' },
                      };
                      if (vErrors === null) {
                        vErrors = [err265];
                      } else {
                        vErrors.push(err265);
                      }
                      errors++;
                    }
                    if (data128.readAs === undefined) {
                      const err266 = {
                        instancePath: instancePath + '/measures/' + i17 + '/slips/' + i29,
                        schemaPath: '#/properties/measures/items/properties/slips/items/required',
                        keyword: 'required',
                        params: { missingProperty: 'readAs' },
                      };
                      if (vErrors === null) {
                        vErrors = [err266];
                      } else {
                        vErrors.push(err266);
                      }
                      errors++;
                    }
                    if (data128.note === undefined) {
                      const err267 = {
                        instancePath: instancePath + '/measures/' + i17 + '/slips/' + i29,
                        schemaPath: '#/properties/measures/items/properties/slips/items/required',
                        keyword: 'required',
                        params: { missingProperty: 'note' },
                      };
                      if (vErrors === null) {
                        vErrors = [err267];
                      } else {
                        vErrors.push(err267);
                      }
                      errors++;
                    }
                    for (const key18 in data128) {
                      if (!(key18 === 'words' || key18 === 'readAs' || key18 === 'note')) {
                        const err268 = {
                          instancePath: instancePath + '/measures/' + i17 + '/slips/' + i29,
                          schemaPath: '#/properties/measures/items/properties/slips/items/additionalProperties',
                          keyword: 'additionalProperties',
                          params: { additionalProperty: key18 },
                        };
                        if (vErrors === null) {
                          vErrors = [err268];
                        } else {
                          vErrors.push(err268);
                        }
                        errors++;
                      }
                    }
                    if (data128.words !== undefined) {
                      if (
                        !validate65(data128.words, {
                          instancePath: instancePath + '/measures/' + i17 + '/slips/' + i29 + '/words',
                          parentData: data128,
                          parentDataProperty: 'words',
                          rootData,
                          dynamicAnchors,
                        })
                      ) {
                        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data128.readAs !== undefined) {
                      let data130 = data128.readAs;
                      if (typeof data130 === 'string') {
                        if (!pattern4.test(data130)) {
                          const err269 = {
                            instancePath: instancePath + '/measures/' + i17 + '/slips/' + i29 + '/readAs',
                            schemaPath: '#/properties/measures/items/properties/slips/items/properties/readAs/pattern',
                            keyword: 'pattern',
                            params: { pattern: '\\S' },
                          };
                          if (vErrors === null) {
                            vErrors = [err269];
                          } else {
                            vErrors.push(err269);
                          }
                          errors++;
                        }
                      } else {
                        const err270 = {
                          instancePath: instancePath + '/measures/' + i17 + '/slips/' + i29 + '/readAs',
                          schemaPath: '#/properties/measures/items/properties/slips/items/properties/readAs/type',
                          keyword: 'type',
                          params: { type: 'string' },
                        };
                        if (vErrors === null) {
                          vErrors = [err270];
                        } else {
                          vErrors.push(err270);
                        }
                        errors++;
                      }
                    }
                    if (data128.note !== undefined) {
                      if (
                        !validate59(data128.note, {
                          instancePath: instancePath + '/measures/' + i17 + '/slips/' + i29 + '/note',
                          parentData: data128,
                          parentDataProperty: 'note',
                          rootData,
                          dynamicAnchors,
                        })
                      ) {
                        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                        errors = vErrors.length;
                      }
                    }
                  } else {
                    const err271 = {
                      instancePath: instancePath + '/measures/' + i17 + '/slips/' + i29,
                      schemaPath: '#/properties/measures/items/properties/slips/items/type',
                      keyword: 'type',
                      params: { type: 'object' },
                    };
                    if (vErrors === null) {
                      vErrors = [err271];
                    } else {
                      vErrors.push(err271);
                    }
                    errors++;
                  }
                }
              } else {
                const err272 = {
                  instancePath: instancePath + '/measures/' + i17 + '/slips',
                  schemaPath: '#/properties/measures/items/properties/slips/type',
                  keyword: 'type',
                  params: { type: 'array' },
                };
                if (vErrors === null) {
                  vErrors = [err272];
                } else {
                  vErrors.push(err272);
                }
                errors++;
              }
            }
            if (data71.sharing !== undefined) {
              let data132 = data71.sharing;
              if (Array.isArray(data132)) {
                if (data132.length < 2) {
                  const err273 = {
                    instancePath: instancePath + '/measures/' + i17 + '/sharing',
                    schemaPath: '#/properties/measures/items/properties/sharing/minItems',
                    keyword: 'minItems',
                    params: { limit: 2 },
                  };
                  if (vErrors === null) {
                    vErrors = [err273];
                  } else {
                    vErrors.push(err273);
                  }
                  errors++;
                }
                const len30 = data132.length;
                for (let i30 = 0; i30 < len30; i30++) {
                  let data133 = data132[i30];
                  if (data133 && typeof data133 == 'object' && !Array.isArray(data133)) {
                    if (data133.name === undefined) {
                      const err274 = {
                        instancePath: instancePath + '/measures/' + i17 + '/sharing/' + i30,
                        schemaPath: '#/properties/measures/items/properties/sharing/items/required',
                        keyword: 'required',
                        params: { missingProperty: 'name' },
                      };
                      if (vErrors === null) {
                        vErrors = [err274];
                      } else {
                        vErrors.push(err274);
                      }
                      errors++;
                    }
                    if (data133.share === undefined) {
                      const err275 = {
                        instancePath: instancePath + '/measures/' + i17 + '/sharing/' + i30,
                        schemaPath: '#/properties/measures/items/properties/sharing/items/required',
                        keyword: 'required',
                        params: { missingProperty: 'share' },
                      };
                      if (vErrors === null) {
                        vErrors = [err275];
                      } else {
                        vErrors.push(err275);
                      }
                      errors++;
                    }
                    for (const key19 in data133) {
                      if (!(key19 === 'name' || key19 === 'share')) {
                        const err276 = {
                          instancePath: instancePath + '/measures/' + i17 + '/sharing/' + i30,
                          schemaPath: '#/properties/measures/items/properties/sharing/items/additionalProperties',
                          keyword: 'additionalProperties',
                          params: { additionalProperty: key19 },
                        };
                        if (vErrors === null) {
                          vErrors = [err276];
                        } else {
                          vErrors.push(err276);
                        }
                        errors++;
                      }
                    }
                    if (data133.name !== undefined) {
                      if (
                        !validate59(data133.name, {
                          instancePath: instancePath + '/measures/' + i17 + '/sharing/' + i30 + '/name',
                          parentData: data133,
                          parentDataProperty: 'name',
                          rootData,
                          dynamicAnchors,
                        })
                      ) {
                        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data133.share !== undefined) {
                      let data135 = data133.share;
                      if (typeof data135 === 'string') {
                        if (!pattern25.test(data135)) {
                          const err277 = {
                            instancePath: instancePath + '/measures/' + i17 + '/sharing/' + i30 + '/share',
                            schemaPath: '#/properties/measures/items/properties/sharing/items/properties/share/pattern',
                            keyword: 'pattern',
                            params: { pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$' },
                          };
                          if (vErrors === null) {
                            vErrors = [err277];
                          } else {
                            vErrors.push(err277);
                          }
                          errors++;
                        }
                      } else {
                        const err278 = {
                          instancePath: instancePath + '/measures/' + i17 + '/sharing/' + i30 + '/share',
                          schemaPath: '#/properties/measures/items/properties/sharing/items/properties/share/type',
                          keyword: 'type',
                          params: { type: 'string' },
                        };
                        if (vErrors === null) {
                          vErrors = [err278];
                        } else {
                          vErrors.push(err278);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err279 = {
                      instancePath: instancePath + '/measures/' + i17 + '/sharing/' + i30,
                      schemaPath: '#/properties/measures/items/properties/sharing/items/type',
                      keyword: 'type',
                      params: { type: 'object' },
                    };
                    if (vErrors === null) {
                      vErrors = [err279];
                    } else {
                      vErrors.push(err279);
                    }
                    errors++;
                  }
                }
              } else {
                const err280 = {
                  instancePath: instancePath + '/measures/' + i17 + '/sharing',
                  schemaPath: '#/properties/measures/items/properties/sharing/type',
                  keyword: 'type',
                  params: { type: 'array' },
                };
                if (vErrors === null) {
                  vErrors = [err280];
                } else {
                  vErrors.push(err280);
                }
                errors++;
              }
            }
            if (data71.notSeen !== undefined) {
              let data136 = data71.notSeen;
              if (Array.isArray(data136)) {
                const len31 = data136.length;
                for (let i31 = 0; i31 < len31; i31++) {
                  if (
                    !validate59(data136[i31], {
                      instancePath: instancePath + '/measures/' + i17 + '/notSeen/' + i31,
                      parentData: data136,
                      parentDataProperty: i31,
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err281 = {
                  instancePath: instancePath + '/measures/' + i17 + '/notSeen',
                  schemaPath: '#/properties/measures/items/properties/notSeen/type',
                  keyword: 'type',
                  params: { type: 'array' },
                };
                if (vErrors === null) {
                  vErrors = [err281];
                } else {
                  vErrors.push(err281);
                }
                errors++;
              }
            }
          } else {
            const err282 = {
              instancePath: instancePath + '/measures/' + i17,
              schemaPath: '#/properties/measures/items/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err282];
            } else {
              vErrors.push(err282);
            }
            errors++;
          }
        }
      } else {
        const err283 = {
          instancePath: instancePath + '/measures',
          schemaPath: '#/properties/measures/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err283];
        } else {
          vErrors.push(err283);
        }
        errors++;
      }
    }
    if (data.$schema !== undefined) {
      let data138 = data.$schema;
      if (typeof data138 === 'string') {
        if (!pattern4.test(data138)) {
          const err284 = {
            instancePath: instancePath + '/$schema',
            schemaPath: '#/properties/%24schema/pattern',
            keyword: 'pattern',
            params: { pattern: '\\S' },
          };
          if (vErrors === null) {
            vErrors = [err284];
          } else {
            vErrors.push(err284);
          }
          errors++;
        }
      } else {
        const err285 = {
          instancePath: instancePath + '/$schema',
          schemaPath: '#/properties/%24schema/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err285];
        } else {
          vErrors.push(err285);
        }
        errors++;
      }
    }
    if (data.origin !== undefined) {
      let data139 = data.origin;
      if (data139 && typeof data139 == 'object' && !Array.isArray(data139)) {
        if (data139.kind === undefined) {
          const err286 = {
            instancePath: instancePath + '/origin',
            schemaPath: '#/properties/origin/required',
            keyword: 'required',
            params: { missingProperty: 'kind' },
          };
          if (vErrors === null) {
            vErrors = [err286];
          } else {
            vErrors.push(err286);
          }
          errors++;
        }
        if (data139.name === undefined) {
          const err287 = {
            instancePath: instancePath + '/origin',
            schemaPath: '#/properties/origin/required',
            keyword: 'required',
            params: { missingProperty: 'name' },
          };
          if (vErrors === null) {
            vErrors = [err287];
          } else {
            vErrors.push(err287);
          }
          errors++;
        }
        if (data139.note === undefined) {
          const err288 = {
            instancePath: instancePath + '/origin',
            schemaPath: '#/properties/origin/required',
            keyword: 'required',
            params: { missingProperty: 'note' },
          };
          if (vErrors === null) {
            vErrors = [err288];
          } else {
            vErrors.push(err288);
          }
          errors++;
        }
        for (const key20 in data139) {
          if (!(key20 === 'kind' || key20 === 'name' || key20 === 'note' || key20 === 'address')) {
            const err289 = {
              instancePath: instancePath + '/origin',
              schemaPath: '#/properties/origin/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key20 },
            };
            if (vErrors === null) {
              vErrors = [err289];
            } else {
              vErrors.push(err289);
            }
            errors++;
          }
        }
        if (data139.kind !== undefined) {
          let data140 = data139.kind;
          if (typeof data140 !== 'string') {
            const err290 = {
              instancePath: instancePath + '/origin/kind',
              schemaPath: '#/properties/origin/properties/kind/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err290];
            } else {
              vErrors.push(err290);
            }
            errors++;
          }
          if (!(data140 === 'whole' || data140 === 'quoted' || data140 === 'summary')) {
            const err291 = {
              instancePath: instancePath + '/origin/kind',
              schemaPath: '#/properties/origin/properties/kind/enum',
              keyword: 'enum',
              params: { allowedValues: schema19.properties.origin.properties.kind.enum },
            };
            if (vErrors === null) {
              vErrors = [err291];
            } else {
              vErrors.push(err291);
            }
            errors++;
          }
        }
        if (data139.name !== undefined) {
          if (
            !validate59(data139.name, {
              instancePath: instancePath + '/origin/name',
              parentData: data139,
              parentDataProperty: 'name',
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
        if (data139.note !== undefined) {
          if (
            !validate59(data139.note, {
              instancePath: instancePath + '/origin/note',
              parentData: data139,
              parentDataProperty: 'note',
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
        if (data139.address !== undefined) {
          let data143 = data139.address;
          if (typeof data143 === 'string') {
            if (!pattern4.test(data143)) {
              const err292 = {
                instancePath: instancePath + '/origin/address',
                schemaPath: '#/properties/origin/properties/address/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
              };
              if (vErrors === null) {
                vErrors = [err292];
              } else {
                vErrors.push(err292);
              }
              errors++;
            }
          } else {
            const err293 = {
              instancePath: instancePath + '/origin/address',
              schemaPath: '#/properties/origin/properties/address/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err293];
            } else {
              vErrors.push(err293);
            }
            errors++;
          }
        }
      } else {
        const err294 = {
          instancePath: instancePath + '/origin',
          schemaPath: '#/properties/origin/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err294];
        } else {
          vErrors.push(err294);
        }
        errors++;
      }
    }
    if (data.rosters !== undefined) {
      let data144 = data.rosters;
      if (Array.isArray(data144)) {
        const len32 = data144.length;
        for (let i32 = 0; i32 < len32; i32++) {
          let data145 = data144[i32];
          if (data145 && typeof data145 == 'object' && !Array.isArray(data145)) {
            if (data145.id === undefined) {
              const err295 = {
                instancePath: instancePath + '/rosters/' + i32,
                schemaPath: '#/properties/rosters/items/required',
                keyword: 'required',
                params: { missingProperty: 'id' },
              };
              if (vErrors === null) {
                vErrors = [err295];
              } else {
                vErrors.push(err295);
              }
              errors++;
            }
            if (data145.name === undefined) {
              const err296 = {
                instancePath: instancePath + '/rosters/' + i32,
                schemaPath: '#/properties/rosters/items/required',
                keyword: 'required',
                params: { missingProperty: 'name' },
              };
              if (vErrors === null) {
                vErrors = [err296];
              } else {
                vErrors.push(err296);
              }
              errors++;
            }
            if (data145.headers === undefined) {
              const err297 = {
                instancePath: instancePath + '/rosters/' + i32,
                schemaPath: '#/properties/rosters/items/required',
                keyword: 'required',
                params: { missingProperty: 'headers' },
              };
              if (vErrors === null) {
                vErrors = [err297];
              } else {
                vErrors.push(err297);
              }
              errors++;
            }
            if (data145.sheets === undefined) {
              const err298 = {
                instancePath: instancePath + '/rosters/' + i32,
                schemaPath: '#/properties/rosters/items/required',
                keyword: 'required',
                params: { missingProperty: 'sheets' },
              };
              if (vErrors === null) {
                vErrors = [err298];
              } else {
                vErrors.push(err298);
              }
              errors++;
            }
            if (data145.measure === undefined) {
              const err299 = {
                instancePath: instancePath + '/rosters/' + i32,
                schemaPath: '#/properties/rosters/items/required',
                keyword: 'required',
                params: { missingProperty: 'measure' },
              };
              if (vErrors === null) {
                vErrors = [err299];
              } else {
                vErrors.push(err299);
              }
              errors++;
            }
            if (data145.words === undefined) {
              const err300 = {
                instancePath: instancePath + '/rosters/' + i32,
                schemaPath: '#/properties/rosters/items/required',
                keyword: 'required',
                params: { missingProperty: 'words' },
              };
              if (vErrors === null) {
                vErrors = [err300];
              } else {
                vErrors.push(err300);
              }
              errors++;
            }
            for (const key21 in data145) {
              if (!(
                key21 === 'id' ||
                key21 === 'name' ||
                key21 === 'headers' ||
                key21 === 'sheets' ||
                key21 === 'measure' ||
                key21 === 'words' ||
                key21 === 'reading'
              )) {
                const err301 = {
                  instancePath: instancePath + '/rosters/' + i32,
                  schemaPath: '#/properties/rosters/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key21 },
                };
                if (vErrors === null) {
                  vErrors = [err301];
                } else {
                  vErrors.push(err301);
                }
                errors++;
              }
            }
            if (data145.id !== undefined) {
              let data146 = data145.id;
              if (typeof data146 === 'string') {
                if (!pattern7.test(data146)) {
                  const err302 = {
                    instancePath: instancePath + '/rosters/' + i32 + '/id',
                    schemaPath: '#/properties/rosters/items/properties/id/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[A-Za-z][A-Za-z0-9.-]*$' },
                  };
                  if (vErrors === null) {
                    vErrors = [err302];
                  } else {
                    vErrors.push(err302);
                  }
                  errors++;
                }
              } else {
                const err303 = {
                  instancePath: instancePath + '/rosters/' + i32 + '/id',
                  schemaPath: '#/properties/rosters/items/properties/id/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err303];
                } else {
                  vErrors.push(err303);
                }
                errors++;
              }
            }
            if (data145.name !== undefined) {
              if (
                !validate59(data145.name, {
                  instancePath: instancePath + '/rosters/' + i32 + '/name',
                  parentData: data145,
                  parentDataProperty: 'name',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
            }
            if (data145.headers !== undefined) {
              let data148 = data145.headers;
              if (Array.isArray(data148)) {
                const len33 = data148.length;
                for (let i33 = 0; i33 < len33; i33++) {
                  let data149 = data148[i33];
                  if (typeof data149 === 'string') {
                    if (!pattern4.test(data149)) {
                      const err304 = {
                        instancePath: instancePath + '/rosters/' + i32 + '/headers/' + i33,
                        schemaPath: '#/properties/rosters/items/properties/headers/items/pattern',
                        keyword: 'pattern',
                        params: { pattern: '\\S' },
                      };
                      if (vErrors === null) {
                        vErrors = [err304];
                      } else {
                        vErrors.push(err304);
                      }
                      errors++;
                    }
                  } else {
                    const err305 = {
                      instancePath: instancePath + '/rosters/' + i32 + '/headers/' + i33,
                      schemaPath: '#/properties/rosters/items/properties/headers/items/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err305];
                    } else {
                      vErrors.push(err305);
                    }
                    errors++;
                  }
                }
              } else {
                const err306 = {
                  instancePath: instancePath + '/rosters/' + i32 + '/headers',
                  schemaPath: '#/properties/rosters/items/properties/headers/type',
                  keyword: 'type',
                  params: { type: 'array' },
                };
                if (vErrors === null) {
                  vErrors = [err306];
                } else {
                  vErrors.push(err306);
                }
                errors++;
              }
            }
            if (data145.sheets !== undefined) {
              let data150 = data145.sheets;
              if (Array.isArray(data150)) {
                const len34 = data150.length;
                for (let i34 = 0; i34 < len34; i34++) {
                  let data151 = data150[i34];
                  if (typeof data151 === 'string') {
                    if (!pattern4.test(data151)) {
                      const err307 = {
                        instancePath: instancePath + '/rosters/' + i32 + '/sheets/' + i34,
                        schemaPath: '#/properties/rosters/items/properties/sheets/items/pattern',
                        keyword: 'pattern',
                        params: { pattern: '\\S' },
                      };
                      if (vErrors === null) {
                        vErrors = [err307];
                      } else {
                        vErrors.push(err307);
                      }
                      errors++;
                    }
                  } else {
                    const err308 = {
                      instancePath: instancePath + '/rosters/' + i32 + '/sheets/' + i34,
                      schemaPath: '#/properties/rosters/items/properties/sheets/items/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err308];
                    } else {
                      vErrors.push(err308);
                    }
                    errors++;
                  }
                }
              } else {
                const err309 = {
                  instancePath: instancePath + '/rosters/' + i32 + '/sheets',
                  schemaPath: '#/properties/rosters/items/properties/sheets/type',
                  keyword: 'type',
                  params: { type: 'array' },
                };
                if (vErrors === null) {
                  vErrors = [err309];
                } else {
                  vErrors.push(err309);
                }
                errors++;
              }
            }
            if (data145.measure !== undefined) {
              let data152 = data145.measure;
              if (!(typeof data152 == 'number' && !(data152 % 1) && !isNaN(data152) && isFinite(data152))) {
                const err310 = {
                  instancePath: instancePath + '/rosters/' + i32 + '/measure',
                  schemaPath: '#/properties/rosters/items/properties/measure/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                };
                if (vErrors === null) {
                  vErrors = [err310];
                } else {
                  vErrors.push(err310);
                }
                errors++;
              }
              if (typeof data152 == 'number' && isFinite(data152)) {
                if (data152 < 0 || isNaN(data152)) {
                  const err311 = {
                    instancePath: instancePath + '/rosters/' + i32 + '/measure',
                    schemaPath: '#/properties/rosters/items/properties/measure/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 0 },
                  };
                  if (vErrors === null) {
                    vErrors = [err311];
                  } else {
                    vErrors.push(err311);
                  }
                  errors++;
                }
              }
            }
            if (data145.words !== undefined) {
              if (
                !validate65(data145.words, {
                  instancePath: instancePath + '/rosters/' + i32 + '/words',
                  parentData: data145,
                  parentDataProperty: 'words',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                errors = vErrors.length;
              }
            }
            if (data145.reading !== undefined) {
              if (typeof data145.reading !== 'boolean') {
                const err312 = {
                  instancePath: instancePath + '/rosters/' + i32 + '/reading',
                  schemaPath: '#/properties/rosters/items/properties/reading/type',
                  keyword: 'type',
                  params: { type: 'boolean' },
                };
                if (vErrors === null) {
                  vErrors = [err312];
                } else {
                  vErrors.push(err312);
                }
                errors++;
              }
            }
          } else {
            const err313 = {
              instancePath: instancePath + '/rosters/' + i32,
              schemaPath: '#/properties/rosters/items/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err313];
            } else {
              vErrors.push(err313);
            }
            errors++;
          }
        }
      } else {
        const err314 = {
          instancePath: instancePath + '/rosters',
          schemaPath: '#/properties/rosters/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err314];
        } else {
          vErrors.push(err314);
        }
        errors++;
      }
    }
    if (data.allocation !== undefined) {
      let data155 = data.allocation;
      if (Array.isArray(data155)) {
        const len35 = data155.length;
        for (let i35 = 0; i35 < len35; i35++) {
          let data156 = data155[i35];
          if (data156 && typeof data156 == 'object' && !Array.isArray(data156)) {
            if (data156.step === undefined) {
              const err315 = {
                instancePath: instancePath + '/allocation/' + i35,
                schemaPath: '#/properties/allocation/items/required',
                keyword: 'required',
                params: { missingProperty: 'step' },
              };
              if (vErrors === null) {
                vErrors = [err315];
              } else {
                vErrors.push(err315);
              }
              errors++;
            }
            const tag4 = data156.step;
            if (typeof tag4 == 'string') {
              if (tag4 === 'exclude') {
                if (
                  !validate279(data156, {
                    instancePath: instancePath + '/allocation/' + i35,
                    parentData: data155,
                    parentDataProperty: i35,
                    rootData,
                    dynamicAnchors,
                  })
                ) {
                  vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
                  errors = vErrors.length;
                }
                var props7 = true;
              } else if (tag4 === 'one') {
                if (
                  !validate282(data156, {
                    instancePath: instancePath + '/allocation/' + i35,
                    parentData: data155,
                    parentDataProperty: i35,
                    rootData,
                    dynamicAnchors,
                  })
                ) {
                  vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
                  errors = vErrors.length;
                }
                if (props7 !== true) {
                  props7 = true;
                }
              } else if (tag4 === 'rank') {
                if (
                  !validate285(data156, {
                    instancePath: instancePath + '/allocation/' + i35,
                    parentData: data155,
                    parentDataProperty: i35,
                    rootData,
                    dynamicAnchors,
                  })
                ) {
                  vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
                  errors = vErrors.length;
                }
                if (props7 !== true) {
                  props7 = true;
                }
              } else if (tag4 === 'take') {
                if (
                  !validate288(data156, {
                    instancePath: instancePath + '/allocation/' + i35,
                    parentData: data155,
                    parentDataProperty: i35,
                    rootData,
                    dynamicAnchors,
                  })
                ) {
                  vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
                  errors = vErrors.length;
                }
                if (props7 !== true) {
                  props7 = true;
                }
              } else if (tag4 === 'ceiling') {
                if (
                  !validate291(data156, {
                    instancePath: instancePath + '/allocation/' + i35,
                    parentData: data155,
                    parentDataProperty: i35,
                    rootData,
                    dynamicAnchors,
                  })
                ) {
                  vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
                  errors = vErrors.length;
                }
                if (props7 !== true) {
                  props7 = true;
                }
              } else if (tag4 === 'spread') {
                if (
                  !validate294(data156, {
                    instancePath: instancePath + '/allocation/' + i35,
                    parentData: data155,
                    parentDataProperty: i35,
                    rootData,
                    dynamicAnchors,
                  })
                ) {
                  vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
                  errors = vErrors.length;
                }
                if (props7 !== true) {
                  props7 = true;
                }
              } else {
                const err316 = {
                  instancePath: instancePath + '/allocation/' + i35,
                  schemaPath: '#/properties/allocation/items/discriminator',
                  keyword: 'discriminator',
                  params: { error: 'mapping', tag: 'step', tagValue: tag4 },
                };
                if (vErrors === null) {
                  vErrors = [err316];
                } else {
                  vErrors.push(err316);
                }
                errors++;
              }
            } else {
              const err317 = {
                instancePath: instancePath + '/allocation/' + i35,
                schemaPath: '#/properties/allocation/items/discriminator',
                keyword: 'discriminator',
                params: { error: 'tag', tag: 'step', tagValue: tag4 },
              };
              if (vErrors === null) {
                vErrors = [err317];
              } else {
                vErrors.push(err317);
              }
              errors++;
            }
          } else {
            const err318 = {
              instancePath: instancePath + '/allocation/' + i35,
              schemaPath: '#/properties/allocation/items/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err318];
            } else {
              vErrors.push(err318);
            }
            errors++;
          }
        }
      } else {
        const err319 = {
          instancePath: instancePath + '/allocation',
          schemaPath: '#/properties/allocation/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err319];
        } else {
          vErrors.push(err319);
        }
        errors++;
      }
    }
    if (data.drafted !== undefined) {
      let data157 = data.drafted;
      if (data157 && typeof data157 == 'object' && !Array.isArray(data157)) {
        if (data157.confirmed === undefined) {
          const err320 = {
            instancePath: instancePath + '/drafted',
            schemaPath: '#/properties/drafted/required',
            keyword: 'required',
            params: { missingProperty: 'confirmed' },
          };
          if (vErrors === null) {
            vErrors = [err320];
          } else {
            vErrors.push(err320);
          }
          errors++;
        }
        if (data157.dropped === undefined) {
          const err321 = {
            instancePath: instancePath + '/drafted',
            schemaPath: '#/properties/drafted/required',
            keyword: 'required',
            params: { missingProperty: 'dropped' },
          };
          if (vErrors === null) {
            vErrors = [err321];
          } else {
            vErrors.push(err321);
          }
          errors++;
        }
        for (const key22 in data157) {
          if (!(key22 === 'confirmed' || key22 === 'dropped')) {
            const err322 = {
              instancePath: instancePath + '/drafted',
              schemaPath: '#/properties/drafted/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key22 },
            };
            if (vErrors === null) {
              vErrors = [err322];
            } else {
              vErrors.push(err322);
            }
            errors++;
          }
        }
        if (data157.confirmed !== undefined) {
          let data158 = data157.confirmed;
          if (Array.isArray(data158)) {
            const len36 = data158.length;
            for (let i36 = 0; i36 < len36; i36++) {
              let data159 = data158[i36];
              if (typeof data159 === 'string') {
                if (!pattern4.test(data159)) {
                  const err323 = {
                    instancePath: instancePath + '/drafted/confirmed/' + i36,
                    schemaPath: '#/properties/drafted/properties/confirmed/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                  };
                  if (vErrors === null) {
                    vErrors = [err323];
                  } else {
                    vErrors.push(err323);
                  }
                  errors++;
                }
              } else {
                const err324 = {
                  instancePath: instancePath + '/drafted/confirmed/' + i36,
                  schemaPath: '#/properties/drafted/properties/confirmed/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err324];
                } else {
                  vErrors.push(err324);
                }
                errors++;
              }
            }
          } else {
            const err325 = {
              instancePath: instancePath + '/drafted/confirmed',
              schemaPath: '#/properties/drafted/properties/confirmed/type',
              keyword: 'type',
              params: { type: 'array' },
            };
            if (vErrors === null) {
              vErrors = [err325];
            } else {
              vErrors.push(err325);
            }
            errors++;
          }
        }
        if (data157.dropped !== undefined) {
          let data160 = data157.dropped;
          if (Array.isArray(data160)) {
            const len37 = data160.length;
            for (let i37 = 0; i37 < len37; i37++) {
              let data161 = data160[i37];
              if (typeof data161 === 'string') {
                if (!pattern4.test(data161)) {
                  const err326 = {
                    instancePath: instancePath + '/drafted/dropped/' + i37,
                    schemaPath: '#/properties/drafted/properties/dropped/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                  };
                  if (vErrors === null) {
                    vErrors = [err326];
                  } else {
                    vErrors.push(err326);
                  }
                  errors++;
                }
              } else {
                const err327 = {
                  instancePath: instancePath + '/drafted/dropped/' + i37,
                  schemaPath: '#/properties/drafted/properties/dropped/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err327];
                } else {
                  vErrors.push(err327);
                }
                errors++;
              }
            }
          } else {
            const err328 = {
              instancePath: instancePath + '/drafted/dropped',
              schemaPath: '#/properties/drafted/properties/dropped/type',
              keyword: 'type',
              params: { type: 'array' },
            };
            if (vErrors === null) {
              vErrors = [err328];
            } else {
              vErrors.push(err328);
            }
            errors++;
          }
        }
      } else {
        const err329 = {
          instancePath: instancePath + '/drafted',
          schemaPath: '#/properties/drafted/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err329];
        } else {
          vErrors.push(err329);
        }
        errors++;
      }
    }
  } else {
    const err330 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err330];
    } else {
      vErrors.push(err330);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
