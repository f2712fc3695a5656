import { todayInShanghai } from '@portal/rules-core';
import { expect, test } from 'vitest';
import { memoryNavigation } from '../testing/memory-navigation.ts';
import { dayNavigation } from './day-navigation.ts';

function at(address: string) {
  const navigation = dayNavigation(memoryNavigation(address));
  return {
    navigation,
    address: () => {
      const { pathname, search, hash } = navigation.current();
      return pathname + search + hash;
    },
  };
}

test('the day goes along from page to page until today is asked for', () => {
  const { navigation, address } = at('/results');
  navigation.setDay('2019-12-31');
  expect(address()).toBe('/results?asOf=2019-12-31');
  navigation.navigate('/d/north/document#north/main/1');
  expect(address()).toBe('/d/north/document?asOf=2019-12-31#north/main/1');
  expect(navigation.resolve('/compare?need=rent')).toBe('/compare?need=rent&asOf=2019-12-31');
  navigation.navigate('?need=rent', { replace: true });
  expect(address()).toBe('/d/north/document?need=rent&asOf=2019-12-31');
  navigation.setDay(todayInShanghai());
  expect(address()).toBe('/d/north/document?need=rent');
  navigation.navigate('/results');
  expect(address()).toBe('/results');
});

test('back and forward show what was shown', () => {
  const { navigation, address } = at('/results');
  navigation.setDay('2019-12-31');
  navigation.navigate('/compare');
  navigation.setDay('2022-01-01');
  navigation.go(-1);
  expect(address()).toBe('/compare?asOf=2019-12-31');
  navigation.go(-2);
  expect(address()).toBe('/results');
  navigation.go(3);
  expect(address()).toBe('/compare?asOf=2022-01-01');
});

test('today is the host’s, whatever the clock of the device says', () => {
  let today = '2019-12-31';
  const navigation = dayNavigation(memoryNavigation('/results'), () => today);
  const search = (): string => navigation.current().search;
  navigation.setDay('2019-12-31');
  expect(search()).toBe('');
  navigation.setDay(todayInShanghai());
  expect(search()).toBe(`?asOf=${todayInShanghai()}`);
  expect(navigation.resolve('/compare')).toBe(`/compare?asOf=${todayInShanghai()}`);
  today = todayInShanghai();
  expect(navigation.resolve('/compare')).toBe('/compare');
  expect(navigation.today()).toBe(today);
});

test('a day that cannot be read is not carried on, and “back” does not return to it', () => {
  const { navigation, address } = at('/?lang=en');
  navigation.navigate('/results?asOf=soon');
  expect(navigation.resolve('/compare')).toBe('/compare');
  navigation.setDay('2019-12-31');
  expect(address()).toBe('/results?asOf=2019-12-31');
  navigation.go(-1);
  expect(address()).toBe('/?lang=en');
  expect(() => navigation.setDay('soon')).toThrow(/"soon"/);
});
