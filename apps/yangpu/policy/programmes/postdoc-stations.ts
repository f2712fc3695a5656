import type { ProgrammeInput } from '@portal/rules-core';
import { all, figureNotStated, inKind, is, say, text } from '@portal/rules-core/author';
import { cite, contentNotStated, employerHere, id, nothingStated, unstated } from '../words.ts';

const STATIONS = cite('main/4.2.1/p4');

export const postdocStations: ProgrammeInput = {
  id: id('postdoc-stations'),
  name: text('国家级博士后科研工作站扶持', 'Support for national postdoctoral research stations'),
  summary: text(
    '对区内建设国家级博士后科研工作站加大扶持，联合招收、培养博士后，让创新实践项目对接重点产业，并推动特色产业与优势学科跨地区互补。',
    'More support for setting up national postdoctoral research stations in the district, joint recruitment and training of postdoctoral researchers, projects matched to key industries, and regions whose subjects and industries complement each other working together.',
  ),
  audience: ['employer'],
  needs: ['research', 'recruitment'],
  citation: STATIONS,
  criteria: all([
    employerHere(STATIONS),
    is(
      'yangpu:postdoc-station',
      true,
      say(
        '建设国家级博士后科研工作站',
        'Has or is setting up a national postdoctoral research station',
        STATIONS,
        text(
          '条款说扶持工作站的“建设”；已建成的和在建的，这里都算。',
          'The clause supports the “building” of stations; those that stand and those being set up are both counted.',
        ),
      ),
    ),
    unstated(
      '扶持的具体条件，规划未载明',
      'The conditions of the support are not stated',
      STATIONS,
    ),
  ]),
  benefits: [
    {
      id: 'station-support',
      name: text('工作站建设扶持', 'Support for the station'),
      need: 'research',
      amount: figureNotStated,
      citation: STATIONS,
      recipient: text('设站单位', 'The organisation that has the station'),
      terms: contentNotStated,
    },
    {
      id: 'joint-recruitment',
      name: text('联合招收、培养博士后', 'Joint recruitment and training'),
      need: 'recruitment',
      amount: inKind,
      citation: STATIONS,
    },
  ],
  notStated: nothingStated,
};
