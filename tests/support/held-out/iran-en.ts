import { heading, paragraph, type Sample } from '../samples/sample.ts';

/** An encyclopedic text on several trials, in English. */
export const iranEn: Sample = {
  fileName: 'encyclopedia-rostamkhani-en.txt',
  kind: 'txt',
  language: 'en',
  documentDate: '2023-01',
  blocks: [
    heading('{{person per:rostamkhani|Nasrin Rostamkhani}}'),
    paragraph(
      '{{person per:rostamkhani|Nasrin Rostamkhani}} (born {{date 1979-04-11|11 April 1979}}) is an Iranian labour lawyer. Between {{date 2010/2022|2010 and 2022}} she was tried four times and sentenced to a total of {{penalty imprisonment/P19Y/imposed|19 years’ imprisonment}}.',
    ),
    heading('Arrests and trials'),
    paragraph(
      'She was first detained on {{date 2010-08-28|28 August 2010}}. On {{date 2011-01-09|9 January 2011}} the {{court court:tehran_revolutionary_26|Revolutionary Court of {{place? loc:tehran|Tehran}}}} handed her an {{penalty imprisonment/P11Y/imposed|11-year prison sentence}} for “{{charge endangering_national_security|acting against national security}}” and “{{charge propaganda_against_state|spreading propaganda against the system}}”, and {{penalty activity_ban/P20Y/imposed/practising law|barred her from practising law for 20 years}}. An appeals court later cut the prison term to {{penalty imprisonment/P6Y/imposed|six years}} and her ban to {{penalty activity_ban/P10Y/imposed|ten years}}. She was released on bail of one billion rials on {{date 2013-09-18|18 September 2013}}, after serving {{penalty imprisonment/P3Y/served|three years in prison}}.',
    ),
    paragraph(
      'In mid-{{date 2018-06|June 2018}} she was taken from her home to {{place loc:evin|Evin Prison}} and told that she had been sentenced in absentia to {{penalty imprisonment/P5Y/imposed|five years}}. Her file listed seven counts, among them {{charge enmity_against_god|enmity against God}}, {{charge prostitution|promoting prostitution}} and {{charge spreading_rumours|publishing rumours}}. On {{date 2019-03-06|Wednesday, 6 March 2019}}, Branch 28 of the Revolutionary Court convicted her and her sentence rose to {{penalty imprisonment/P33Y/imposed|33 years in prison}} and {{penalty corporal_punishment//imposed/148 lashes|148 lashes}}. Under {{article IR/criminal_code/134/|Article 134 of the Islamic Penal Code}} only the longest term, {{penalty imprisonment/P12Y/imposed|12 years}}, is to be served.',
    ),
    paragraph(
      'Her co-defendant {{person per:zamani|Kaveh Zamani}} was {{penalty fine//imposed/IRR 50000000|fined 50 million rials}} and placed under a {{penalty travel_ban/P2Y/imposed|two-year travel ban}}. The prosecutor had sought the {{penalty death//requested|death penalty}}, which {{article IR/criminal_code/279/|Article 279}} allows for “{{charge enmity_against_god|enmity against God}}”. A third defendant, {{person per:sohrabi|Ali Sohrabi}}, was acquitted of {{charge espionage|espionage}} in the spring of {{date 2019|2019}} but could still face {{penalty imprisonment/P1Y%2FP5Y/threatened|one to five years in prison}} if he is retried.',
    ),
    heading('Later years'),
    paragraph(
      'She went on hunger strike on {{date 2020-08-11|11 August 2020}} and was taken to hospital on {{date 2020-09-19|19 September}}. Her remaining sentence was commuted to {{penalty house_arrest/P18M/imposed|18 months of house arrest}} at the end of {{date 2022|2022}}. {{org org:pen|PEN International}} had called for her release.',
    ),
  ],
  facts: [
    {
      type: 'arrest',
      person: 'per:rostamkhani',
      date: '2010-08-28',
      evidence: 'She was first detained',
    },
    {
      type: 'sentence',
      person: 'per:rostamkhani',
      date: '2011-01-09',
      charges: ['endangering_national_security', 'propaganda_against_state'],
      penalties: ['imprisonment/P11Y/imposed', 'activity_ban/P20Y/imposed/practising law'],
      court: 'court:tehran_revolutionary_26',
      evidence: 'handed her an 11-year prison sentence',
    },
    {
      type: 'release',
      person: 'per:rostamkhani',
      date: '2013-09-18',
      evidence: 'She was released on bail',
    },
    {
      type: 'conviction',
      person: 'per:rostamkhani',
      date: '2019-03-06',
      evidence: 'convicted her',
    },
    {
      type: 'sentence',
      person: 'per:zamani',
      date: null,
      penalties: ['fine//imposed/IRR 50000000', 'travel_ban/P2Y/imposed'],
      evidence: 'was fined',
    },
    {
      type: 'acquittal',
      person: 'per:sohrabi',
      date: null,
      charges: ['espionage'],
      evidence: 'was acquitted of espionage',
    },
  ],
};
