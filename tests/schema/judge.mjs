// Judges YAML files by a JSON Schema with ajv, independently of plenary's own reader.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { parseDocument } from 'yaml';

// A function from a file to { verdict, reason }: the schema `accepts`, `refuses` or `cannot read` the file.
export function makeJudge(schemaFile) {
  const validate = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
  return (file) => {
    let text;
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
    } catch (error) {
      return { verdict: 'cannot read', reason: error.message };
    }
    const document = parseDocument(text, { schema: 'core', uniqueKeys: true });
    if (document.errors.length > 0) return { verdict: 'cannot read', reason: document.errors[0].message };
    if (validate(document.toJS() ?? {})) return { verdict: 'accepts', reason: '' };
    const [error] = validate.errors;
    return { verdict: 'refuses', reason: `${error.instancePath} ${error.message}` };
  };
}
