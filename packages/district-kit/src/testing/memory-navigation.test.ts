import { describe, expect, it, vi } from 'vitest';
import { memoryNavigation } from './memory-navigation.ts';

const path = ({ pathname, search, hash }: { pathname: string; search: string; hash: string }) =>
  `${pathname}${search}${hash}`;

describe('a history in memory', () => {
  it('begins at its address, goes on, and comes back', () => {
    const navigation = memoryNavigation('/d/north/programmes?need=rent');
    expect(path(navigation.current())).toBe('/d/north/programmes?need=rent');
    navigation.navigate('/d/north/document#north/main/1');
    expect(path(navigation.current())).toBe('/d/north/document#north/main/1');
    expect(navigation.current().by).toBe('push');
    navigation.go(-1);
    expect(path(navigation.current())).toBe('/d/north/programmes?need=rent');
    expect(navigation.current().by).toBe('pop');
  });

  it('forgets what lay ahead when the reader takes another way', () => {
    const navigation = memoryNavigation('/a');
    navigation.navigate('/b');
    navigation.go(-1);
    navigation.navigate('/c');
    navigation.go(1);
    expect(path(navigation.current())).toBe('/c');
    navigation.go(-1);
    expect(path(navigation.current())).toBe('/a');
  });

  it('puts a replaced place where the last one was', () => {
    const navigation = memoryNavigation('/a');
    navigation.navigate('/b');
    navigation.navigate('?q=1', { replace: true });
    expect(path(navigation.current())).toBe('/b?q=1');
    navigation.go(-1);
    expect(path(navigation.current())).toBe('/a');
  });

  it('tells who listens, until they stop, and stays where another site would begin', () => {
    const navigation = memoryNavigation('/a');
    const heard = vi.fn();
    const stop = navigation.subscribe(heard);
    navigation.navigate('https://elsewhere.test/b');
    expect(heard).not.toHaveBeenCalled();
    navigation.navigate('/b');
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
    navigation.navigate('/c');
    expect(heard).toHaveBeenCalledTimes(1);
    expect(path(navigation.current())).toBe('/c');
  });
});
