import { DataTable } from '../../components/DataTable/DataTable.tsx';
import { Section } from '../../components/Layout/Layout.tsx';
import { TruthTag, VerdictTag } from '../../patterns/Verdict/VerdictTag.tsx';
import type { Example } from '../../samples/example.tsx';
import { DocPage, Rules } from './DocPage.tsx';
import { DoDont, type Pair } from './DoDont.tsx';
import { errorPairs, wordingPairs } from './writing-pairs.ts';

interface Avoided {
  word: string;
  instead: string;
  because: string;
}

const VERDICTS = ['eligible', 'needsInfo', 'discretionary', 'notEligible'] as const;

/** How the portal speaks, in the language of the page: Chinese rules in Chinese, English ones in English. */
export const WritingStyle: Example = ({ say, locale }) => {
  const words = { good: say('这样写', 'Write'), bad: say('不这样写', 'Not') };
  const pairs = (all: readonly Record<'zh' | 'en', Pair>[]) => all.map((pair) => pair[locale]);
  const avoided: readonly Avoided[] = [
    {
      word: say('抱歉、糟糕、哎呀', 'Oops, sorry'),
      instead: say('直接说出了什么问题', 'what went wrong'),
      because: say('读者要的是办法', 'the reader wants a way on'),
    },
    {
      word: say('轻松、一键、即刻', 'simply, just, easy'),
      instead: say('删去', 'nothing'),
      because: say('对办不成的人是冒犯', 'it offends whoever finds it hard'),
    },
    {
      word: say('您有资格、保证、一定能', 'you will get, guaranteed'),
      instead: say('符合条件；以审核为准', 'eligible; the authority decides'),
      because: say('决定由主管部门作出', 'an authority decides, not the portal'),
    },
    {
      word: say('点击此处、详情', 'click here, more'),
      instead: say('链接通往哪里就写哪里', 'where the link leads'),
      because: say('读屏软件会单独念出链接', 'links are also read out on their own'),
    },
    {
      word: say('等、及其他相关材料', 'etc., and so on'),
      instead: say(
        '列全；文件没列全的照实说明',
        'the whole list, or that the document leaves it open',
      ),
      because: say('读者要照着准备', 'people prepare by it'),
    },
    {
      word: say('字段、提交失败、非法输入', 'field, invalid, submission failed'),
      instead: say('这一项、没有送出、请只填数字', 'this answer, not sent, enter digits only'),
      because: say('这是程序的话，不是人的话', 'that is how programs talk'),
    },
  ];
  return (
    <DocPage
      title={say('行文规范', 'Writing style')}
      lead={say(
        '像窗口里一位耐心的工作人员：称“您”，说短句，先说结论，再说依据。',
        'Like a patient clerk at the counter: “you”, short sentences, the answer first, then the source.',
      )}
    >
      <Rules
        title={say('语气与称呼', 'Voice')}
        items={[
          say(
            '称读者为“您”，不用“你”，不用“用户”“申报者”；自称“本平台”，能不自称就不自称。',
            'The reader is “you”. The portal seldom speaks of itself; where it reads a clause it says “we”.',
          ),
          say(
            '一句话说一件事。主动句，先动词后条件：“请填写……”。',
            'One thing to a sentence. Active, verb first: “Enter …”, “Choose …”.',
          ),
          say(
            '政策术语照用文件的词，第一次出现时用半句话解释。',
            'Terms of the documents are kept, with half a sentence to explain them the first time.',
          ),
          say(
            '中文不是英文的译文，英文也不是中文的译文：各自写通顺，意思和数字必须一致。',
            'Neither language is a translation of the other: each is written to be read, with the same meaning and the same figures.',
          ),
        ]}
      >
        <DoDont pairs={pairs(wordingPairs)} words={words} />
      </Rules>
      <Rules
        title={say('数字与界限', 'Figures and bounds')}
        items={[
          say(
            '“以上、以下、以内、不超过、达到”都包含本数；“超过、不足”不包含。',
            '“or more”, “or less”, “within”, “no more than” and “reaches” include the number; “over” and “under” do not.',
          ),
          say(
            '上限一定写“最高”，并说明取决于什么；每月、每年的金额写明每月、每年。',
            'An upper bound always says “up to” and what it depends on; monthly and yearly amounts say so.',
          ),
          say(
            '年龄按周岁，生日当天算已满。',
            'Ages are counted in whole years; the birthday counts as reached.',
          ),
          say(
            '日期写全年月日，不写“近日”“目前”；一切判断都标明按哪一天的情况。',
            'Dates are whole; never “recently” or “currently”. Every judgement names the day it is made for.',
          ),
          say(
            '文件没有写的，就写“文件未载明”，不猜，也不留空。',
            'What a document does not say is “not stated in the document”: never guessed, never left blank.',
          ),
        ]}
      />
      <Section
        title={say('结论用词', 'Words for a verdict')}
        lead={say(
          '只用这几个词，不换说法：同一个意思换一个词，读者会以为是另一回事。',
          'These words and no others: with another word the reader suspects another meaning.',
        )}
      >
        <p>
          {VERDICTS.map((verdict) => (
            <span key={verdict}>
              <VerdictTag verdict={verdict} />{' '}
            </span>
          ))}
        </p>
        <p>
          {(['met', 'unknown', 'discretionary', 'unmet'] as const).map((truth) => (
            <span key={truth}>
              <TruthTag truth={truth} />{' '}
            </span>
          ))}
        </p>
      </Section>
      <Section
        title={say('错误提示', 'Error messages')}
        lead={say(
          '说明在哪里、怎么改。不责怪，不道歉，不用感叹号。',
          'Name the place and the remedy. No blame, no apology, no exclamation mark.',
        )}
      >
        <DoDont pairs={pairs(errorPairs)} words={words} />
      </Section>
      <Section title={say('避免的词', 'Words to avoid')}>
        <DataTable
          caption={say('避免的词与替代', 'Words to avoid and what to write')}
          captionHidden
          rows={avoided}
          rowKey={({ word }) => word}
          columns={[
            { id: 'word', header: say('避免', 'Avoid'), cell: ({ word }) => word },
            { id: 'instead', header: say('改写为', 'Write'), cell: ({ instead }) => instead },
            { id: 'because', header: say('原因', 'Because'), cell: ({ because }) => because },
          ]}
        />
      </Section>
    </DocPage>
  );
};
