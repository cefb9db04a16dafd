import { of, sign, type VarietyRules } from './sign';

/**
 * As the 兩岸常用詞典 (中華文化總會) and the 全球華語大詞典 (商務印書館) place them; Cantonese characters by the
 * Hong Kong Supplementary Character Set and 粵語審音配詞字庫.
 */
export const chinese: VarietyRules = {
  unspaced: true,
  signs: [
    sign(
      'TW',
      'only',
      `軟體, 硬體, 網路, 印表機, 宅配, 超商, 統編, 統一編號, 載具, 身分證, 簡訊, 隨身碟, 折價券, 捷運, 計程車,
      行動電話, 行動電源, 郵遞區號, 客製化, 新台幣, 新臺幣, 台幣`,
    ),
    sign('TW', 'mostly', '檔案, 列印, 帳號, 筆電, 品質'),
    sign('TW', 'rather', '程式, 出貨, 囉, 螢幕'),
    sign(
      'HK MO',
      'only',
      '嘅, 唔, 咗, 喺, 嗰, 啲, 冇, 佢, 哋, 嚟, 咁, 咩, 點解, 而家, 唔該, 幾時, 俾, 畀, 嘢, 攞, 睇, 乜嘢',
    ),
    sign('HK', 'only', '八達通, 轉數快, 信用咭, 提款咭, 港鐵, 質素, 手提電話, 港幣, 港元'),
    sign('HK', 'mostly', '電郵, 軟件, 網絡, 閣下, 煩請, 速遞, 尺碼, 賬戶'),
    sign(
      'CN',
      'rather',
      '快递, 支付宝, 微信, 淘宝, 京东, 顺丰, 发票抬头, 身份证, 视频, 软件, 质量, 网络, 短信, 人民币',
    ),
    sign('SG', 'only', '组屋, 德士, 新币, 邮区, 巴刹'),
    sign('MY', 'only', '令吉, 马币'),
    { words: '視頻, 質量問題, 激活, 鼠標', weights: of('CN', 1.2) },
  ],
};
