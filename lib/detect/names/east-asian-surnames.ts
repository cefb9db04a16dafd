/**
 * Frequent surnames, used only to see where a name splits and which part stands first, never to guess an origin.
 * Which are frequent is common reference knowledge (Japanese, Korean, Chinese and Vietnamese census summaries);
 * a name outside the lists is split by length and reported as uncertain.
 */
const set = (list: string) => new Set(list.split(' '));

/** Japanese surnames of one, two and three characters. */
export const JAPANESE = set(
  '佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 斉藤 齋藤 齊藤 清水 山崎 森 池田 ' +
    '橋本 阿部 石川 山下 中島 中嶋 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 岡本 藤原 三浦 金子 ' +
    '中野 中川 原田 松田 竹内 小野 田村 中山 和田 石田 森田 上田 原 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野 小島 谷口 今井 工藤 高田 ' +
    '増田 丸山 杉山 村田 大塚 新井 小山 平野 藤本 河野 上野 野口 武田 松井 千葉 菅原 岩崎 木下 久保 佐野 野村 松尾 市川 菊地 菊池 杉本 ' +
    '古川 大西 島田 水野 桜井 櫻井 高野 吉川 山内 西田 飯田 西川 小松 北村 安田 五十嵐 川口 平田 関 中田 久保田 服部 東 岩田 土屋 川崎 ' +
    '福島 本田 辻 樋口 秋山 田口 永井 山中 中西 吉村 川上 石原 大橋 松岡 馬場 浜田 森本 星野 矢野 浅野 松下 吉岡 小池 野田 荒木 大谷 熊谷 ' +
    '黒田 堀 尾崎 望月 永田 内藤 松村 西山 菅野 平井 大島 岡崎 西 早川 栗原 広瀬 横田 石橋 岩本 萩原 片山 島 関口 宮田 大石 本間 高山 須藤 ' +
    '林 南 岡 北 谷 浅井 川村 天野 大久保 小野寺 東海林 佐久間 宇佐美 伊集院 竹田 三宅 今村 桑原 青山 田辺 奥村 村井 神田 白石 児玉 若林 坂口',
);

/** Chinese surnames of one character, simplified and traditional. */
export const CHINESE = set(
  '王 李 张 張 刘 劉 陈 陳 杨 楊 黄 黃 赵 趙 吴 吳 周 徐 孙 孫 马 馬 朱 胡 郭 何 林 高 罗 羅 郑 鄭 梁 谢 謝 宋 唐 许 許 邓 鄧 韩 韓 冯 馮 曹 彭 ' +
    '曾 肖 蕭 萧 田 董 潘 袁 蔡 蒋 蔣 余 于 杜 叶 葉 程 魏 苏 蘇 吕 呂 丁 任 卢 盧 姚 沈 钟 鍾 姜 崔 谭 譚 陆 陸 范 汪 廖 石 金 韦 韋 贾 賈 夏 ' +
    '付 傅 方 邹 鄒 熊 白 孟 秦 邱 侯 江 尹 薛 闫 阎 段 雷 龙 龍 黎 史 陶 贺 賀 毛 郝 顾 顧 龚 龔 邵 万 萬 覃 武 钱 錢 戴 严 嚴 莫 孔 向 汤 湯 ' +
    '温 溫 洪 游 詹 赖 賴 柯 简 簡 翁 倪 施 涂 祝 柳 殷 霍 甘 包 辛 阮 俞 章 鲁 魯 葛 伍 关 關 樊',
);
export const CHINESE_DOUBLE = set(
  '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 夏侯 皇甫 尉迟 公孙 公孫 慕容 司徒 令狐 宇文 长孙 端木 东方 東方 南宫 南宮',
);

export const KOREAN = set(
  '김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 유 전 홍 고 문 양 손 배 백 허 남 심 노 하 곽 성 차 주 우 구 라 나 진 지 엄 채 원 ' +
    '천 방 공 현 함 변 염 여 추 도 소 석 선 설 마 길 연 위 표 명 기 반 왕 금 옥 육 인 맹 제 모 탁 국 어 은 편 용',
);
export const KOREAN_DOUBLE = set('남궁 황보 제갈 사공 선우 서문 독고 동방');

/** Romanised or Latin surnames, lower case without marks, by the language of the hint. */
const ROMAN: Record<string, Set<string>> = {
  ja: set(
    'sato satou satoh suzuki takahashi tanaka ito itou watanabe yamamoto nakamura kobayashi kato katou yoshida yamada ' +
      'sasaki yamaguchi matsumoto inoue kimura saito saitou shimizu hayashi yamazaki yamasaki mori ikeda hashimoto abe ' +
      'ishikawa yamashita nakajima nakashima ishii ogawa maeda okada hasegawa fujita goto gotou kondo kondou murakami ' +
      'endo endou aoki sakamoto fukuda ota ohta nishimura fujii okamoto fujiwara miura kaneko nakano nakagawa harada ' +
      'matsuda takeuchi ono tamura nakayama wada ishida morita ueda uchida shibata sakai miyazaki yokoyama takagi ando ' +
      'miyamoto ohno taniguchi imai kudo takada masuda maruyama sugiyama murata otsuka arai koyama hirano fujimoto kono ' +
      'noguchi takeda matsui chiba sugawara iwasaki kinoshita kubo sano nomura matsuo ichikawa kikuchi sugimoto kawaguchi ' +
      'shimada mizuno sakurai yoshikawa nishida iida kitamura yasuda igarashi kubota hattori honda higuchi nagai',
  ),
  zh: set(
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng ' +
      'han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu lv ding ren yao shen zhong cui ' +
      'tan fan wong chan lee chang cheung lam ng leung chow lau yeung ho tsai hsu hsieh kuo chiang ouyang situ sima',
  ),
  ko: set(
    'kim lee yi park pak choi choe jung jeong chung kang cho jo yoon yun jang chang lim im han oh seo suh shin kwon ' +
      'hwang ahn an song ryu yoo yu jeon chun hong ko go moon mun yang son bae baek paik heo hur nam shim sim noh roh ha ' +
      'kwak sung cha joo woo koo ku na min jin namgung',
  ),
  vi: set(
    'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh truong lam mai dao cao ton',
  ),
  hu: set(
    'nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz lakatos meszaros olah ' +
      'simon racz fekete szilagyi torok feher balazs gal kis szucs kocsis orsos pinter fodor szalai sipos magyar lukacs ' +
      'gulyas biro kiraly laszlo katona jakab bogdan balog sandor boros fazekas kelemen antal somogyi fulop orosz vincze ' +
      'veres hegedus budai szekely barta illes pap bodnar halasz bognar lengyel kozma vass',
  ),
};

/** Frequent Hungarian given names, for the same purpose. */
const HUNGARIAN_GIVEN = set(
  'laszlo istvan jozsef janos zoltan sandor gabor ferenc attila peter tamas zsolt tibor andras csaba imre lajos gyorgy ' +
    'balazs gyula mihaly karoly robert bela daniel adam bence mate levente david maria erzsebet katalin ilona eva anna ' +
    'zsuzsanna margit judit agnes andrea julia ildiko erika krisztina iren eszter magdolna monika edit gabriella szilvia ' +
    'aniko anita viktoria marta nikolett dora reka zsofia hanna luca kinga orsolya timea noemi bernadett',
);

export const plain = (word: string) =>
  word.toLowerCase().replaceAll('đ', 'd').normalize('NFKD').replace(/\p{M}/gu, '');

export const isRomanSurname = (word: string, language: string) => ROMAN[language]?.has(plain(word)) ?? false;
export const isHungarianGiven = (word: string) => HUNGARIAN_GIVEN.has(plain(word));
