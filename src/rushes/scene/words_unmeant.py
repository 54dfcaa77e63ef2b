"""Words that hold another word of the tables and are not it: milk (牛奶) is no cow, a tap (蛇口) no snake, a dust trail no path.

What they mean is not shown, and told as not understood. Columns as in `words_setting.py`; most are of languages without spaces, where
every letter of a word is looked at. Only data here.
"""

from __future__ import annotations

UNMEANT = """
unmeant | pool of, dust trail, trail of, trails of, vapor trail, light trails, dark background, black background, white background, plain background, solid background, studio background, seamless background, door to door | 牛奶, 牛排, 牛肉, 牛仔裤, 牛油果, 牛津, 马尾, 马尾辫, 马甲, 马赛克, 马拉松, 马卡龙, 马戏团, 鸡肉, 鸡尾酒, 烤鸡, 羊肉, 羊毛, 羊毛衫, 猪肉, 鱼肉, 鱼竿, 鱼网, 渔网, 鱼饵, 烤鱼, 鱼香, 金鱼草, 火龙果, 水龙头, 虎皮, 老虎机, 狗粮, 猫粮, 猫眼, 天狗, 鹅卵石, 车窗, 车轮, 车间, 车灯, 车门, 花纹, 花生, 火花, 水花, 窗花, 棉花, 棉花糖, 天花板, 花盆, 花椒, 眼花缭乱, 树荫, 树影, 树皮, 人像, 人间, 人生, 人工, 人声, 人造, 人行道旁, 门票, 门窗, 书法, 书架, 书信, 河床, 灯光, 灯火, 茶具, 茶几, 刀光剑影, 地球仪, 中山装, 海报, 海鲜, 海带, 雨刷, 谷雨, 风扇, 风铃, 风景, 月饼, 蜜月, 海洋馆, 耳机, 收银机, 收银台, 电视台, 鼓励, 世界杯, 奖杯, 碗筷, 降落伞, 球衣, 鹰眼, 鹤立鸡群, 蝴蝶结, 蜂蜜, 蛇皮, 狮子座, 象棋, 现象, 印象, 想象, 猴年, 鸟语花香, 羽毛球, 笔记本, 本子, 苹果手机, 苹果汁, 咖啡机, 刀削面, 雪糕, 雪茄, 雪亮, 游戏, 旅游, 飞溅, 飞扬, 尘土飞扬, 漂流, 飘带, 吃惊, 玩具, 玩偶, 坐标, 睡衣, 睡裙, 虎口, 马上, 小吃, 男主, 海螺, 木屑, 木头, 木板, 木材, 木质, 木制, 黑色背景, 白色背景, 深色背景, 纯色背景, 竹篓, 竹篮, 窗外的灯, 镜头前 | fondo negro, fondo blanco, fondo oscuro, fondo azul, fondo gris, serpentea, serpentean | fond noir, fond blanc, fond sombre, fond bleu, serpente entre | schwarzem hintergrund, weißem hintergrund, dunklem hintergrund, schwarzer hintergrund, weißer hintergrund, dunkler hintergrund | 木製, 木曜日, 木漏れ日, 花粉, 花柄, 人形, 人生, 人間らしい, 人工, 海老, 海苔, 海鮮, 本当, 本日, 本棚, 本屋, 本格的, 本物, 車椅子, 車窓, 車輪, 馬鹿, 鳥肌, 象徴, 対象, 印象, 熊手, 猫背, 猫じゃらし, 魚眼レンズ, 星座, 空気, 空間, 空想, 雨宿り, 風景, 風呂, 風鈴, 月曜日, 竹刀, 竹馬, 鏡餅, 牛乳, 牛肉, 豚肉, 鶏肉, 焼き鳥, 焼き魚, 山車, 火花, 城下町, 道場, 道具, 柔道, 茶道, 書道, 武士道, 北海道, 森林浴, 傘立て, 傘下, 蜂蜜, 狼煙, 狐火, 鹿威し, 亀裂, 蛇口, 鯉のぼり, 鮫肌, 池袋, 机上, 扉絵, 鏡面, 卵焼き, 卵型, 林檎飴, 苺飴, 踊り場, 花形, 男前, 赤道, 黒い背景, 白い背景, 黒背景, 白背景 | fundo preto, fundo branco, fundo escuro, serpenteia | черном фоне, белом фоне, темном фоне, черный фон, белый фон, темный фон | 검은 배경, 흰 배경, 어두운 배경 | sfondo nero, sfondo bianco, sfondo scuro, serpeggia
"""
