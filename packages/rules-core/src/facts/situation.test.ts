import { describe, expect, it } from 'vitest';
import { factDictionary } from './dictionary.ts';

/**
 * What is asked behind each gate, in the words of those questions: whoever is such a case must find it in the option,
 * in both languages, or would pass it by and be told “no” unasked.
 */
const cases: readonly (readonly [gate: string, option: string, zh: RegExp, en: RegExp])[] = [
  ['person', 'farming', /加工/, /process/i],
  ['person', 'farming', /流通/, /distribut/i],
  ['person', 'farming', /休闲农业/, /leisure/i],
  ['person', 'farming', /民宿/, /guest house/i],
  ['person', 'farming', /养生养老/, /elderly/i],
  ['person', 'farming', /帮扶|扶贫/, /relief/i],
  ['person', 'culture', /文史/, /history/i],
  ['person', 'culture', /图书/, /books/i],
  ['person', 'culture', /传统文化/, /tradition/i],
  ['person', 'culture', /本土/, /local culture/i],
  ['person', 'studies', /录用/, /taken on/i],
  ['person', 'contest', /创业类?大赛|创业大赛/, /start-up/i],
  ['person', 'contest', /项目/, /project/i],
  ['person', 'skills', /竞赛/, /contest/i],
  ['person', 'skills', /培训/, /training/i],
  ['person', 'skills', /职业资格/, /qualification/i],
  ['person', 'abroad', /进修、访问/, /visiting/i],
  ['person', 'abroad', /境外学位/, /degree/i],
  ['person', 'abroad', /现居|住过/, /lived?/i],
  // An employer looks for whom it hires.
  ['person', 'abroad', /引进/, /hire/i],
  ['person', 'start-up', /法定代表人/, /legal representative/i],
  ['person', 'start-up', /股东/, /shareholder/i],
  ['person', 'investment', /管理、运营/, /manage or run/i],
  ['person', 'investment', /合伙人/, /partner/i],
  ['employer', 'research', /研发/, /develop/i],
  ['employer', 'research', /您/, /\byou\b/i],
  ['employer', 'postdoctoral', /出站/, /former/i],
  ['employer', 'incubator', /准备/, /means to open/i],
  ['employer', 'incubator', /孵化基地/, /incubation base/i],
  ['employer', 'incubator', /您/, /\byou\b/i],
  ['employer', 'skill-studio', /首席技师制度/, /chief-technician system/i],
  // The chief technician, or who takes the training, may be the one who asks.
  ['employer', 'skill-studio', /您/, /\byou\b/i],
  ['employer', 'training', /您/, /\byou\b/i],
  ['employer', 'housing', /人才公寓/, /talent apartments/i],
  ['employer', 'housing', /运营/, /running/i],
  ['employer', 'investment', /投资机构/, /investment institution/i],
];

describe('gate questions', () => {
  it.each(cases)('%s: %s has words for %s and %s', (gate, option, zh, en) => {
    const { type } = factDictionary().get(`situation.${gate}`) ?? {};
    const found = type?.kind === 'choices' && type.options.find(({ id }) => id === option);
    if (!found) throw new RangeError(`no gate "${gate}" with "${option}"`);
    expect(`${found.label.zh} ${found.hint?.zh ?? ''}`).toMatch(zh);
    expect(`${found.label.en} ${found.hint?.en ?? ''}`).toMatch(en);
  });

  it('asks an employer’s gate of the reader’s own projects, too: some facts behind it are', () => {
    const { question } = factDictionary().get('situation.employer') ?? {};
    expect(question?.zh).toMatch(/您自己/);
    expect(question?.en).toMatch(/your own/);
  });
});
