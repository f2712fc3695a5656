/**
 * Provinces, and districts of the city that a portal may have no pack of: whoever is there is elsewhere. One that joins
 * the portal stays here: its own pack's name is looked at first.
 */
export const KNOWN_ELSEWHERE = [
  ...'黄浦区 徐汇区 静安区 普陀区 闵行区 宝山区 嘉定区 浦东新区 金山区 奉贤区 崇明区 浦东'.split(
    ' ',
  ),
  ...'北京 天津 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南'.split(
    ' ',
  ),
  ...'广东 广西 海南 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 内蒙古 香港 澳门 台湾'.split(' '),
];
