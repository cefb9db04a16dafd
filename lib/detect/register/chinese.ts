import type { RegisterRules } from './rule';

/**
 * "您" is courteous. "你" is what most people write to a company in chats, and everyone in Hong Kong; "你们" is the only
 * plural: they say little by themselves, so that a message with nothing else shows no register. Both scripts.
 */
export const chinese: RegisterRules = {
  neutral: 2.9,
  sentenceEnd: /(?<=[。！？!?…；;])|\n+/u,
  // What others said, on a screen or at the door.
  cut: /(?:“[^”]{2,120}”|「[^」]{2,120}」|"[^"]{2,120}")/gu,
  rules: [
    {
      code: 'register.pronoun',
      shows: 'formal',
      weight: 7,
      pattern: /您[们們]?(?:好)?/u,
    },
    {
      code: 'register.pronoun',
      shows: 'formal',
      weight: 6,
      pattern:
        /[贵貴](?:公司|司|店|行|方|校|院|站|台|单位|單位|平台|部门|部門|商城|姓)|阁下|閣下|尊驾|尊駕|诸位|諸位/u,
    },
    {
      code: 'register.greeting',
      shows: 'formal',
      weight: 4.5,
      pattern: /^[^一-龯]{0,4}(?:尊敬的|敬爱的|敬愛的|敬启者|敬啟者|致：|謹啟)|[台臺]鉴|[台臺]鑒/u,
    },
    {
      code: 'register.closing',
      shows: 'formal',
      weight: 4.5,
      pattern:
        /此致|敬礼$|敬禮$|(?:顺|順|敬)[颂頌]|[商时時台臺]祺|敬上|谨上|謹上|敬启|敬啟|谨启|謹啟|敬祝|即颂|即頌|谨此|謹此/u,
    },
    {
      code: 'register.honorific',
      shows: 'formal',
      weight: 3.6,
      pattern:
        /烦请|煩請|敬请|敬請|恳请|懇請|恭请|劳驾|勞駕|有劳|有勞|承蒙|惠予|惠赐|惠賜|赐教|賜教|叨扰|打扰之处|不胜感激|不勝感激|感激不尽|感激不盡|盼复|盼覆|望予|予以(?:处理|處理|退款|解决|解決|回复|回覆)|请予|請予|敬希|谨致|謹致/u,
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 1.2,
      pattern:
        /请问|請問|麻烦(?!事|的|死|了)|麻煩(?!事|的|死|了)|(?<![申邀聘宴约約])[请請](?=帮|幫|协助|協助|尽快|盡快|尽早|回复|回覆|提供|告知|查|处理|處理|确认|確認|安排|核实|核實|退|发|發|问)/u,
    },
    {
      // Says little: see above.
      code: 'register.pronoun',
      shows: 'informal',
      weight: 1.5,
      pattern: /[你妳](?![们們])/u,
      unless: /[你妳]好[，,。！!\s]*$/u,
    },
    {
      code: 'register.pronoun',
      shows: 'informal',
      weight: 0.6,
      pattern: /[你妳][们們]/u,
    },
    {
      code: 'register.plain',
      shows: 'informal',
      weight: 2.4,
      pattern:
        /咋(?![舌])|啥|俺|(?:哥们|哥們|兄弟|老铁|老鐵|小姐姐|小哥哥|宝子|寶子|亲亲|親親|姐妹)(?:们|們)?(?=[，,！!~～ ]|$)|^亲(?=[，,！!~～ ])|有木有|木有|肿么|醬子|酱紫|哈喽|哈囉|嗨(?=[，,！! ]|$)|^喂(?=[，,！! ]|$)|拜拜|掰掰|么么哒|谢啦|謝啦|谢咯|谢谢哈|[呜嗚]{2,}|哈{3,}|hhh+/u,
    },
    {
      // Particles of talk at the end of a clause.
      code: 'register.plain',
      shows: 'informal',
      weight: 1.5,
      pattern:
        /(?:呗|唄|嘛|啦|嘞|哟|咯|喽|哈|诶|欸|喔|耶|捏|呀|噢|齁|蛤)(?=[，,。.！!？?~～…\s]*$|[，,~～])/u,
    },
    {
      code: 'register.plain',
      shows: 'informal',
      weight: 5,
      pattern:
        /[你妳](?:丫|妈的|媽的|他妈|大爷|大爺|个骗子|個騙子|有病|是不是有病|脑子|腦子)|他妈的|他媽的|傻[逼B]|滚蛋|滾蛋|草泥马|特么|恁娘|靠北|靠腰|杠你/u,
    },
    {
      // Orders.
      code: 'register.verb',
      shows: 'informal',
      weight: 1.5,
      pattern:
        /(?:赶紧|趕緊|赶快|趕快|快点|快點|快给|快給)(?!到|来了)|(?:^|[，,。])给我(?:退|换|发|查|解)|(?:^|[，,。])給我(?:退|換|發|查|解)/u,
    },
  ],
};
