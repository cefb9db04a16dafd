import { sign, type VarietyRules } from './sign';

/**
 * Names of months as CLDR has them for ar-LB, ar-IQ, ar-DZ, ar-MA, ar-EG; everyday words of the dialects as in Versteegh, The
 * Arabic Language, and the MADAR lexicon's regions.
 */
export const arabic: VarietyRules = {
  signs: [
    sign(
      'EG',
      'only',
      'عايز, عايزة, عاوز, عاوزة, ازاي, إزاي, دلوقتي, دلوقت, كده, مفيش, حضرتك, بتاع, بتاعة, بتاعي',
    ),
    sign('EG', 'mostly', 'امتى, إمتى, جنيه'),
    sign('SA', 'mostly', 'وش, ايش, إيش, أبغى, ابغى, دحين'),
    sign('AE SA KW QA BH OM', 'mostly', 'ابغي, الحين, شلون, شنو, وايد'),
    sign('AE', 'mostly', 'درهم اماراتي, درهم إماراتي, الهوية الاماراتية, الهوية الإماراتية'),
    sign('LB SY JO PS', 'only', 'بدي, بدنا, هلق, هلأ, شو, لسا, ليش هيك, هيك'),
    sign('JO PS', 'mostly', 'هسا, دينار اردني, دينار أردني'),
    sign('IQ', 'only', 'شكو, ماكو, اكو, أكو, هسه, دينار عراقي'),
    sign(
      'LB SY JO PS IQ',
      'only',
      'كانون الثاني, شباط, آذار, أيار, حزيران, تموز, أيلول, تشرين الأول, تشرين الثاني, كانون الأول',
    ),
    sign('MA', 'only', 'ديال, ديالي, دابا, بغيت, غشت, شتنبر, نونبر, دجنبر, درهم مغربي'),
    sign('MA DZ', 'only', 'بزاف, واش, كيفاش, علاش'),
    sign('DZ TN', 'only', 'جانفي, فيفري, أفريل, جوان, جويلية, أوت'),
    sign('TN', 'only', 'برشا, باهي, نحب نعرف'),
    sign('DZ', 'only', 'دينار جزائري, بريدي موب'),
  ],
};
