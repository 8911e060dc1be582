import { catalogue } from '@shared/templates/catalogue';
import { fedBy, paperOrder, paperPlace } from '@shared/templates/derivationMap';
import { expect, test } from 'vitest';
import { templateFiles } from '../../helpers/templateFiles';

const order = paperOrder();

test('every template of the program has its place, once', () => {
  const ids = catalogue(templateFiles()).templates.map(({ id }) => id);
  expect(new Set(order).size).toBe(order.length);
  expect(ids.filter((id) => !order.includes(id))).toEqual([]);
});

test('a paper feeds only papers that have a place themselves, and never itself', () => {
  for (const id of order) {
    const feeds = paperPlace(id)?.feeds ?? [];
    expect([id, feeds.filter((other) => other === id || !order.includes(other))]).toEqual([id, []]);
  }
});

test('minutes take over the programme, and a notice the minutes', () => {
  expect(fedBy('P04')).toEqual(expect.arrayContaining(['P10', 'P08', 'P22-diem-danh']));
  expect(fedBy('P09')).toEqual(expect.arrayContaining(['P04', 'P05', 'P07']));
  expect(fedBy('P26-ket-nap')).toEqual(['P06']);
});

test('a template of an office of its own stands in no order', () => {
  expect(paperPlace('Rieng-01')).toBeNull();
});
