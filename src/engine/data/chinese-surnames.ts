import { words } from './words.ts';

/**
 * Chinese surnames in pinyin, which stand before the given name, lower case; none that is a first name elsewhere. Source: by
 * hand, the most frequent ones.
 */
export const chineseSurnames: ReadonlySet<string> = words(`
  bao cai cao chang chen cheng cui deng ding dong duan fan feng gao geng guo han hao hou hu huang jia jiang kong lei liang liao
  lin liu luo lu lü ma meng mo niu ouyang pan peng qi qian qiao qin qiu ren shao shen shi sima song su sun tan tang tao tian
  tong wan wang wei wen weng wu xi xia xiao xie xiong xu xue yan yang yao ye yin yu yuan zeng zhai zhang zhao zheng zhong zhou
  zhu zhuang zou zuo
`);
