"""The words for how a clip is cut and how fast its world runs. Only data; columns as in `words/setting.py`."""

from __future__ import annotations

TAKES = """
one | one shot, one-shot, single shot, single take, one take, one-take, continuous shot, continuous take, long take, oner, without cuts, no cuts, uncut, unbroken shot | 一镜到底, 长镜头, 单一镜头, 不切换镜头 | plano secuencia, una sola toma, sin cortes | plan-séquence, plan séquence, sans coupure, un seul plan | plansequenz, ohne schnitt, in einer einstellung | ワンカット, 長回し, カットなし | plano-sequência, plano sequência, sem cortes | одним планом, одним кадром, без склеек, без монтажа | 원테이크, 롱테이크, 컷 없이 | piano sequenza, pianosequenza, senza tagli
"""

# The value is how many times faster than life the world runs.
PACES = """
0.4 | slow motion, slow-motion, slowmo, slow-mo, super slow motion, in super slow motion, ultra slow motion, in slow motion | 慢动作, 慢镜头, 超慢动作, 超级慢动作 | cámara lenta, a cámara lenta | ralenti, au ralenti | zeitlupe, in zeitlupe | スローモーション | câmera lenta, em câmera lenta | замедленная съемка, замедленной съемке, замедленн*, в замедленной съемке | 슬로 모션, 슬로모션, 슬로우 모션, 슬로우모션 | al rallentatore, rallentatore
0.6 | slows down, slow down, slows, slowing down, slower | 慢下来, 放慢, 减速 | más lento, más despacio, se ralentiza | plus lentement, ralentit | langsamer, verlangsamt sich | ゆっくりになる | mais devagar, desacelera | медленнее, замедляется | 느려지 | più lentamente, rallenta
1.5 | faster, speeds up, speed up, sped up, speeding up, faster and faster, fast motion, accelerates, double speed | 加速, 快进, 越来越快, 更快 | más rápido, acelera | plus vite, accélère | schneller, beschleunigt | 速くなる, 加速 | mais rápido, acelera | быстрее, ускоряется | 빨라지 | più veloce, più velocemente, accelera
12 | time-lapse, timelapse, time lapse, hyperlapse, hyper-lapse | 延时, 延时摄影, 延时拍摄, 缩时 | timelapse, cámara rápida | timelapse, accéléré, en accéléré | zeitraffer, im zeitraffer | タイムラプス, 早送り | timelapse, lapso de tempo | таймлапс, ускоренн* съемк*, ускоренная съемка | 타임랩스, 저속 촬영 | timelapse, time-lapse
"""

FRAMINGS = """
close | close-up, close up, tight close-up, insert shot, extreme close up, big close-up, detail shot, closeup, extreme close-up, macro shot, macro, tight shot, portrait of, portrait shot | 特写, 近景特写, 大特写, 微距, 近景 | primer plano, primerísimo plano, macro | gros plan, très gros plan, macro | nahaufnahme, großaufnahme, makroaufnahme, makro | クローズアップ, 接写, アップ | close-up, close no rosto, em close, primeiro plano, macro | крупный план, крупным планом, макро, макросъемка | 클로즈업, 접사 | primo piano, primissimo piano, macro
medium | medium shot, mid shot, two-shot, two shot, medium two-shot, medium two shot, over-the-shoulder shot, over the shoulder shot, over-the-shoulder, chest-up shot, medium close-up, waist shot, cowboy shot, camera turns to, camera pans to, camera moves to, camera focuses on, camera swings to, selfie-style, selfie style, selfie video, selfie shot, selfie angle, selfie mode, talking-head, talking head, piece to camera, vlog style, vlog-style, ugc-style, ugc style, ugc video, ugc ad, waist up, from the waist up, half-body, mid-shot | 镜头转向, 镜头对准, 中景, 中近景, 半身镜头, 自拍视角, 自拍视频, 自拍镜头, 口播, 口播视频 | plano medio, estilo ugc, medio cuerpo, habla a cámara, hablando a cámara | plan moyen, plan américain, style ugc, face caméra, plan taille, plan poitrine | halbtotale, halbnahe, ugc-stil, halbkörper, talking head | ミディアムショット, バストショット, ミドルショット | plano médio, estilo ugc, meio corpo, fala diretamente para a câmera, fala para a câmera | средний план, средним планом | 미디엄 샷, 미디엄샷 | piano medio, mezza figura, a mezzo busto, mezzo busto
wide | wide shot, wide establishing shot, medium-wide shot, medium wide shot, start wide, starts wide, begin wide, begins wide, wide panorama, wide-angle, wide-angle shot, ultra-wide shot, wide framing, wide view, master shot, long shot, establishing shot, full shot, extreme wide shot | 全景, 远景, 大全景, 广角, 广角镜头 | plano general, gran angular | plan large, plan d'ensemble, grand angle | totale, weitwinkel, weitwinkelaufnahme | ロングショット, 広角, ワイドショット, 引きの絵, 遠景 | plano geral, grande angular | общий план, общим планом | 와이드 샷, 와이드샷, 롱샷, 풀샷 | campo lungo, campo largo, grandangolo
"""
