import { describe, expect, it } from 'vitest';
import { wholeNameIn } from '@/lib/capture/records/whole-names';

describe('wholeNameIn', () => {
  it.each([
    ['mgr Gracjan Wzór', 'Gracjan Wzór', 'mgr Gracjan Wzór'],
    ['Prim. MUDr. Želmíra Vzorková, PhD., MHA', 'MUDr. Želmíra Vzorková, PhD.', undefined],
    ['Avery Sample, D.M.D. ----- 1 Sample Road', 'Avery Sample', 'Avery Sample, D.M.D.'],
    ['(MUDr. Jan Vzorek, Dr.Med.Dent.)', 'Jan Vzorek', 'MUDr. Jan Vzorek, Dr.Med.Dent.'],
    ['(MUDr. Jan Vzorek, Ph. D.)', 'MUDr. Jan Vzorek', 'MUDr. Jan Vzorek, Ph. D.'],
    ['Jane Sample Reg.Mem.BACP', 'Jane Sample', undefined],
    ['Jane Sample, LCSW, OTR/L', 'Jane Sample', undefined],
    ['Hospodář: Václav Vzorek ml.', 'Václav Vzorek', 'Václav Vzorek ml.'],
    ['Drahomíra Vzorová, RSc. realitná maklérka', 'Drahomíra Vzorová', 'Drahomíra Vzorová, RSc.'],
  ])('%s', (text, name, whole) => {
    expect(wholeNameIn([{ text }], name)).toBe(whole ?? text);
  });

  it.each([
    ['John Example, H.M. Prison', 'John Example'],
    ['Anna Muster, Wien', 'Anna Muster'],
    ['Předseda Jan Vzorek', 'Jan Vzorek'],
    ['Vernon, BC.', 'Vernon'],
    ['Jan Vzorekov', 'Jan Vzorek'],
  ])('adds nothing else: %s', (text, name) => {
    expect(wholeNameIn([{ text }], name)).toBe(name);
  });
});
