import { expect, test } from 'vitest';
import { parseArxivId } from '../../../lib/arxiv/parse-arxiv-id.ts';

test.each<[string, string, number | null]>([
  ['0704.0001', '0704.0001', null],
  ['1412.9999v2', '1412.9999', 2],
  ['1501.00001', '1501.00001', null],
  ['2401.00001v12', '2401.00001', 12],
  ['arXiv:2401.00001v1', '2401.00001', 1],
  ['ARXIV: 2401.00001', '2401.00001', null],
  ['1501.0001', '1501.00001', null],
  ['0704.00001', '0704.0001', null],
  ['hep-th/9711200', 'hep-th/9711200', null],
  ['hep-th/9711200v3', 'hep-th/9711200', 3],
  ['hepth/9711200', 'hep-th/9711200', null],
  ['HEP-TH/9711200', 'hep-th/9711200', null],
  ['hep--th/9711200', 'hep-th/9711200', null],
  ['math.GT/0309136', 'math/0309136', null],
  ['cs.DL/0503016', 'cs/0503016', null],
  ['cond-mat.supr-con/9910001', 'cond-mat/9910001', null],
  ['math//0309136', 'math/0309136', null],
  ['alg-geom/9202001', 'alg-geom/9202001', null],
  ['q-alg/9503002', 'q-alg/9503002', null],
  ['cmp-lg/9404001', 'cmp-lg/9404001', null],
  ['math/0703001', 'math/0703001', null],
])('%s is %s', (text, id, version) => {
  expect(parseArxivId(text)).toEqual({ id, version });
});

test.each([
  '',
  '2401',
  '2401.1',
  '2401.000001',
  '0703.0001',
  '9901.0001',
  '0713.0001',
  '6501.00001',
  '5001.00001',
  '0700.0001',
  '0704.0000',
  '1412.12345',
  '2401.00001v0',
  '2401.00001v',
  '2401.00001V2',
  'hep-th/971120',
  'hep-th/97112000',
  'hep-th/9713200',
  'hep-th/9711000',
  'hep-th/0704001',
  'hep-th/9107001',
  'blog/9711200',
  'jamanetworkopen.2024.8064',
  '2608.glm-5',
  `2401.00001${'v'.repeat(100)}`,
])('%j is no identifier', (text) => {
  expect(parseArxivId(text)).toBeNull();
});
