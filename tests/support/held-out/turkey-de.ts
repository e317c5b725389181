import { heading, paragraph, type Sample } from '../samples/sample.ts';

/** A newspaper report in German. */
export const turkeyDe: Sample = {
  fileName: 'zeitung-oezdemirci-de.txt',
  kind: 'txt',
  language: 'de',
  documentDate: '2018-02-17',
  blocks: [
    heading(
      '{{penalty life_imprisonment//imposed|Lebenslange Haft}} für drei Journalisten in der {{place loc:turkey|Türkei}}',
    ),
    paragraph('{{place loc:istanbul|Istanbul}}, {{date 2018-02-17|17.02.2018}}'),
    paragraph(
      'Die {{court court:istanbul_heavy_26|26. Große Strafkammer in {{place? loc:istanbul|Istanbul}}}} hat am {{date 2018-02-16|Freitag}} die Journalisten {{person per:oezdemirci|Selin Özdemirci}}, {{person per:kocak|Ahmet Koçak}} und {{person per:kocak_mehmet|Mehmet Koçak}} wegen {{charge overthrow_constitutional_order|versuchten Umsturzes der verfassungsmäßigen Ordnung}} zu {{penalty life_imprisonment//imposed|erschwerter lebenslanger Haft}} verurteilt. Ein vierter Angeklagter erhielt wegen {{charge aiding_banned_group|Unterstützung einer Terrororganisation}} {{penalty imprisonment/P7Y6M/imposed|siebeneinhalb Jahre Gefängnis}}. Die Anklage hatte für ihn {{penalty imprisonment/P15Y/requested|15 Jahre}} verlangt. Zwei weitere Angeklagte wurden freigesprochen.',
    ),
    paragraph(
      '{{person per:oezdemirci|Özdemirci}} war am {{date 2016-09-23|23. September 2016}} festgenommen worden, sieben Wochen nach dem Putschversuch vom {{date 2016-07-15|15. Juli}}. Erst am {{date 2017-06-19|19.6.2017}} begann der Prozess. Sie saß {{penalty pretrial_detention/P17M/served|17 Monate in Untersuchungshaft}}. Im {{date 2017-11|November vergangenen Jahres}} wurde gegen ihren Bruder wegen {{charge insulting_head_of_state|Präsidentenbeleidigung}} eine {{penalty suspended_sentence/P10M/imposed|Bewährungsstrafe von zehn Monaten}} verhängt; nach {{article TR/criminal_code/299/1|Artikel 299 Absatz 1 des türkischen Strafgesetzbuchs}} drohen dafür {{penalty imprisonment/P1Y%2FP4Y/threatened|ein bis vier Jahre Haft}}.',
    ),
    paragraph(
      'Ihr Anwalt {{person per:erdogmus|Kemal Erdoğmuş}} kündigte an, das Urteil vor dem {{court court:echr|Europäischen Gerichtshof für Menschenrechte}} anzufechten. Die Behörden werfen den Verurteilten {{charge ties_banned_group|Verbindungen zur Gülen-Bewegung}} vor. Die Staatsanwaltschaft stützte sich auf die {{article TR/criminal_code/309/|Artikel 309}}, {{article TR/criminal_code/311/|311}} und {{article TR/criminal_code/312/|312 des Strafgesetzbuches}}.',
    ),
    paragraph(
      'Bereits Anfang {{date 2017-03|März 2017}} war {{person per:kocak|Ahmet Koçak}} wegen {{charge espionage|Spionage}} und „{{charge disclosing_secrets|Verrats von Staatsgeheimnissen}}“ zu {{penalty imprisonment/P5Y10M/imposed|fünf Jahren und zehn Monaten Haft}} sowie einer {{penalty fine//imposed/TRY 21000|Geldstrafe in Höhe von 21.000 Lira}} verurteilt worden. Das {{court court:istanbul_regional|Regionalgericht {{place? loc:istanbul|Istanbul}}}} hob dieses Urteil am {{date 2017-10-09|9. Oktober}} auf. Er darf das Land bis {{date 2019|2019}} nicht verlassen.',
    ),
    paragraph(
      '{{org org:rsf|Reporter ohne Grenzen}} nannte den Richterspruch {{date 2018-02-16|gestern}} einen schwarzen Tag. Der deutsche Außenminister will am {{date 2018-02-19|kommenden Montag}} mit seinem Amtskollegen sprechen.',
    ),
  ],
  facts: [
    {
      type: 'sentence',
      person: 'per:oezdemirci',
      date: '2018-02-16',
      charges: ['overthrow_constitutional_order'],
      penalties: ['life_imprisonment//imposed'],
      court: 'court:istanbul_heavy_26',
      evidence: 'hat am Freitag die Journalisten',
    },
    {
      type: 'sentence',
      person: 'per:kocak',
      date: '2018-02-16',
      charges: ['overthrow_constitutional_order'],
      penalties: ['life_imprisonment//imposed'],
      court: 'court:istanbul_heavy_26',
      evidence: 'zu erschwerter lebenslanger Haft verurteilt',
    },
    {
      type: 'sentence',
      person: 'per:kocak_mehmet',
      date: '2018-02-16',
      charges: ['overthrow_constitutional_order'],
      penalties: ['life_imprisonment//imposed'],
      court: 'court:istanbul_heavy_26',
      evidence: 'lebenslanger Haft verurteilt',
    },
    {
      type: 'arrest',
      person: 'per:oezdemirci',
      date: '2016-09-23',
      evidence: 'festgenommen worden',
    },
    {
      type: 'sentence',
      person: 'per:kocak',
      date: '2017-03',
      charges: ['espionage', 'disclosing_secrets'],
      penalties: ['imprisonment/P5Y10M/imposed', 'fine//imposed/TRY 21000'],
      evidence: 'sowie einer Geldstrafe',
    },
  ],
};
