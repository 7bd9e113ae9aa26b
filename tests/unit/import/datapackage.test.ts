import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type ColumnRule, columnRules } from '@/lib/record/files/column-rule';
import { FILE_NAMES, RECORD_FILES } from '@/lib/record/files/record-files';

/*
 * What Data Package v2 (datapackage.org/standard) requires of a descriptor, as far as ours uses it. A property that is not
 * written here is refused, so a slip of the pen cannot pass for an extension.
 */
const NAME = /^[a-z0-9._-]+$/;
const described = { title: z.string().min(1), description: z.string().min(10) };
const profile = (name: string) => z.literal(`https://datapackage.org/profiles/2.0/${name}.json`);
const limit = z.number().optional();
const required = z.literal(true).optional();

const STRING_FIELD = z.strictObject({
  name: z.string().regex(NAME),
  ...described,
  type: z.literal('string'),
  constraints: z
    .strictObject({
      required,
      pattern: z.string().optional(),
      enum: z
        .array(z.string())
        .min(1)
        .refine((words) => new Set(words).size === words.length)
        .optional(),
    })
    .optional(),
});
const NUMBER_FIELD = z.strictObject({
  name: z.string().regex(NAME),
  ...described,
  type: z.enum(['number', 'integer']),
  constraints: z.strictObject({ required, minimum: limit, maximum: limit, exclusiveMinimum: limit }).optional(),
});
const FIELD = z.union([STRING_FIELD, NUMBER_FIELD]);

const RESOURCE = z.strictObject({
  $schema: profile('dataresource'),
  name: z.string().regex(NAME),
  type: z.literal('table'),
  ...described,
  path: z.string().regex(/^[a-z_]+\.csv$/),
  format: z.literal('csv'),
  mediatype: z.literal('text/csv'),
  encoding: z.literal('utf-8'),
  dialect: z.strictObject({
    $schema: profile('tabledialect'),
    delimiter: z.literal(','),
    lineTerminator: z.literal('\n'),
    quoteChar: z.literal('"'),
    doubleQuote: z.literal(true),
    header: z.literal(true),
  }),
  schema: z.strictObject({
    $schema: profile('tableschema'),
    fields: z.array(FIELD).min(1),
    missingValues: z.tuple([z.literal('')]),
    primaryKey: z.array(z.string()).min(1).optional(),
    uniqueKeys: z.array(z.array(z.string()).min(1)).min(1).optional(),
    foreignKeys: z
      .array(
        z.strictObject({
          fields: z.tuple([z.string()]),
          reference: z.strictObject({ resource: z.string().optional(), fields: z.tuple([z.literal('id')]) }),
        }),
      )
      .min(1)
      .optional(),
  }),
});

const PACKAGE = z.strictObject({
  $schema: profile('datapackage'),
  name: z.string().regex(NAME),
  title: z.string().min(1),
  description: z.string().min(1),
  licenses: z.tuple([
    z.strictObject({ name: z.literal('CC-BY-4.0'), title: z.string(), path: z.url({ protocol: /^https$/ }) }),
  ]),
  keywords: z.array(z.string()).min(1),
  resources: z.array(RESOURCE).min(1),
});

const descriptor = PACKAGE.parse(JSON.parse(readFileSync('data/datapackage.json', 'utf8')));

test('the descriptor lists the files of the record, in the order in which they are read', () => {
  expect(descriptor.resources.map(({ name, path }) => [name, path])).toEqual(
    FILE_NAMES.map((name) => [name, `${name}.csv`]),
  );
});

describe.each(FILE_NAMES)('%s', (name) => {
  const file = RECORD_FILES[name];
  const schema = descriptor.resources.find((resource) => resource.name === name)?.schema;

  test('has the columns the import reads, in the same order', () => {
    expect(schema?.fields.map((field) => field.name)).toEqual(file.columns);
  });

  test.each(file.columns)('says of %s what the import checks', (column) => {
    const field = schema?.fields.find((candidate) => candidate.name === column);
    expect({ type: field?.type, ...field?.constraints }).toEqual(descriptorRule(file.cells[column]));
  });

  test('has the key the import checks: a primary key, or a unique key where a part may be blank', () => {
    const mayBeBlank = file.key.some((column) => file.cells[column] instanceof z.ZodNullable);
    expect({ primaryKey: schema?.primaryKey, uniqueKeys: schema?.uniqueKeys }).toEqual(
      mayBeBlank ? { primaryKey: undefined, uniqueKeys: [file.key] } : { primaryKey: file.key, uniqueKeys: undefined },
    );
  });

  test('has the references the import checks; the standard has no foreign key for a list, so its words name the file', () => {
    const isList = (column: string) => ruleOf(file.cells[column])?.separator !== undefined;
    const single = file.references.filter(([column]) => !isList(column));
    expect(schema?.foreignKeys ?? []).toEqual(
      single.map(([column, target]) => ({
        fields: [column],
        reference: { ...(target === name ? {} : { resource: target }), fields: ['id'] },
      })),
    );
    for (const [column, target] of file.references.filter(([listed]) => isList(listed))) {
      const field = schema?.fields.find((candidate) => candidate.name === column);
      expect(field?.description).toContain(`(${target}.id)`);
    }
  });
});

/** What the import checks of a column, in the descriptor's words. */
function descriptorRule(schema: z.ZodType | undefined): Record<string, unknown> {
  const { separator: _, ...rule } = ruleOf(schema) ?? {};
  return { ...rule, ...(schema instanceof z.ZodNullable ? {} : { required: true }) };
}

function ruleOf(schema: z.ZodType | undefined): ColumnRule | undefined {
  const inner = schema instanceof z.ZodNullable ? schema.unwrap() : schema;
  // `unwrap` is typed by zod's core; every column's schema is made by the builders, which are of the classic kind.
  return columnRules.get(inner as z.ZodType);
}
