/**
 * Spelling habits as data: how each one writes sounds, as `spelling=phonemes`, longest spelling
 * first at run time. Phonemes are letters: S = ш щ, Z = ж, c = ч, C = ц, h = х, i = и й ы j; a
 * choice is written with `|`. A spelling that starts with `^` or ends with `$` holds only there.
 * Sources: the romanisation habits of English and French press, Duden for German, ISO 9 and the
 * scientific transliteration, the Turkish and Kazakh Latin alphabets, Polish orthography.
 */

/** What all Latin habits share. */
const LATIN =
  'a=a b=b c=k d=d e=e f=f g=g h=h i=i j=Z k=k l=l m=m n=n o=o p=p q=k r=r s=s t=t u=u v=v w=v ' +
  'x=ks y=i z=z æ=e œ=e ø=o ß=s ı=i ł=l đ=d ð=d þ=t ə=a|e ŋ=n ' +
  'č=c ć=c š=S ś=S ž=Z ż=Z ź=Z šč=S dž=Z ş=S ș=S ç=c ğ=g ' +
  'ph=f th=t ck=k kh=h ts=C tz=C yo=io|e yё=io ё=o|e off$=ov eff$=ev';

export const SCHEMES: Readonly<Record<string, string>> = {
  en: `${LATIN} shch=S sch=S sh=S tch=c ch=c zh=Z dzh=Z dj=Z oo=u ee=i gh=g ce=se ci=si cy=si`,
  fr:
    `${LATIN} chtch=S tch=c ch=S sh=S dj=Z jd=Z ou=u iou=iu qu=k gue=ge gui=gi guy=gi gueï=gei ` +
    'ce=se ci=si ç=s ine$=in yne$=in ïne$=in',
  de:
    `${LATIN} schtsch=S dsch=Z tsch=c sch=S|Z sh=Z ch=h z=C j=i ^sa=sa|za ^se=se|ze ^si=si|zi ` +
    '^so=so|zo ^su=su|zu asa=aza ase=aze asi=azi aso=azo esa=eza ese=eze esi=ezi eso=ezo ' +
    'isa=iza ise=ize isi=izi iso=izo osa=oza ose=oze osi=ozi oso=ozo usa=uza use=uze usi=uzi uso=uzo',
  scientific: `${LATIN} c=C j=i x=h ch=h sh=S zh=Z dzh=Z`,
  turkic: `${LATIN} c=Z ç=c x=h sh=S ch=c zh=Z q=k|g w=u|v`,
  belarusian: `${LATIN} h=g kh=h ch=c sh=S zh=Z shch=S dz=d ts=t|C ou=ov|ou au$=ov eu$=ev iu$=ev`,
  polish: `${LATIN} szcz=S sz=S cz=c rz=Z dż=Z ch=h c=C j=i ó=u`,
};

/** Russian, Ukrainian, Belarusian, Kazakh, Kyrgyz, Tajik and Bulgarian letters. */
export const CYRILLIC =
  'а=a б=b в=v г=g д=d е=e ё=o|e ж=Z з=z и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ' +
  'ц=C ч=c ш=S щ=S ъ= ы=i ь= э=e ю=iu я=ia дж=Z тс=C ' +
  'є=ie і=i ї=ii ґ=g ў=v|u ә=a|e ғ=g қ=k ң=n|ng ө=o ұ=u ү=u һ=h ҷ=Z ҳ=h ӯ=u ӣ=i җ=Z';

/** Ukrainian and Belarusian г is an h; only names with their own letters are read so. */
export const CYRILLIC_WITH_H = `${CYRILLIC} г=h|g`;
