"""A first vocabulary of Thai, which is written without spaces: every stretch of its letters is looked at.

`category value | Thai`, as in `words/world.py`. Only data.
"""

from __future__ import annotations

LANGUAGES = ("th",)

WORDS = """
subject human | ผู้ชาย, คน, เด็กผู้ชาย, เด็กชาย, ชายหนุ่ม, ชายชรา, ชาย, คุณตา, คุณปู่, ปู่, พ่อ, ชาวประมง, คนตกปลา, พระ, พระสงฆ์, พระภิกษุ, พระราชา, เพื่อน
subject woman | ผู้หญิง, เด็กผู้หญิง, เด็กหญิง, หญิงสาว, หญิงชรา, สาว, คุณยาย, คุณย่า, แม่, ราชินี, เจ้าหญิง
subject child | เด็ก, เด็กๆ+, เด็ก ๆ+, เด็กน้อย
subject baby | ทารก
subject chef | พ่อครัว, แม่ครัว, เชฟ
subject farmer | ชาวนา, ชาวสวน, เกษตรกร
subject doctor | หมอ, แพทย์, พยาบาล
subject firefighter | นักดับเพลิง, ตำรวจ, ทหาร
subject astronaut | นักบินอวกาศ
subject robot | หุ่นยนต์
subject student | นักเรียน, นักศึกษา
subject dog | สุนัข, หมา, ลูกหมา, ลูกสุนัข
subject cat | แมว, ลูกแมว
subject horse | ม้า
subject cow | วัว, ควาย
subject sheep | แกะ
subject goat | แพะ
subject pig | หมู
subject chicken | ไก่
subject duck | เป็ด
subject bird | นก
subject elephant | ช้าง, ลูกช้าง
subject tiger | เสือ
subject lion | สิงโต
subject bear | หมี
subject panda | แพนด้า, หมีแพนด้า
subject monkey | ลิง
subject rabbit | กระต่าย
subject deer | กวาง
subject fox | สุนัขจิ้งจอก, จิ้งจอก
subject snake | งู
subject turtle | เต่า
subject frog | กบ
subject fish | ปลา
subject dolphin | โลมา
subject whale | วาฬ
subject butterfly | ผีเสื้อ
subject bee | ผึ้ง
subject dragon | มังกร
subject car | รถยนต์, รถ
subject bus | รถเมล์, รถบัส
subject train | รถไฟ
subject bicycle | จักรยาน
subject motorcycle | มอเตอร์ไซค์, รถจักรยานยนต์
subject boat | เรือ
subject airplane | เครื่องบิน
subject balloon | ลูกโป่ง
subject tree | ต้นไม้
subject flower | ดอกไม้, ดอกกุหลาบ
subject umbrella | ร่ม
subject ball | ลูกบอล
subject cake | เค้ก
subject couch | โซฟา
subject bed | เตียง
subject table | โต๊ะ
subject chair | เก้าอี้
subject book | หนังสือ
place forest | ป่า
place jungle | ป่าดงดิบ
place beach | ชายหาด, หาดทราย
place ocean | ทะเล, มหาสมุทร
place river | แม่น้ำ, ลำธาร
place lake | ทะเลสาบ, บึง
place mountains | ภูเขา, ดอย
place waterfall | น้ำตก
place desert | ทะเลทราย
place meadow | ทุ่งหญ้า, สนามหญ้า
place rice terraces | ทุ่งนา, นาข้าว, ท้องนา
place farm | ฟาร์ม, ไร่
place garden | สวน
place park | สวนสาธารณะ
place village | หมู่บ้าน
place city | เมือง
place street | ถนน
place market/market | ตลาด
place kitchen/kitchen | ครัว, ห้องครัว
place room | ห้อง
place room/living room | ห้องนั่งเล่น
place bedroom/bedroom | ห้องนอน
place restaurant/cafe | คาเฟ่, ร้านกาแฟ
place restaurant | ร้านอาหาร
place library | ห้องสมุด
place classroom | ห้องเรียน
place temple/temple | วัด
place bridge/bridge | สะพาน
place house/house | บ้าน
place hospital/hospital | โรงพยาบาล
place palace | พระราชวัง, วัง
place tiled_roof/tiled roof | หลังคา
place space | อวกาศ
time dawn | ตอนเช้า, ยามเช้า, เช้า, รุ่งอรุณ, พระอาทิตย์ขึ้น
time day | กลางวัน, ตอนบ่าย, ตอนเที่ยง
time sunset | ตอนเย็น, ยามเย็น, พระอาทิตย์ตก, พลบค่ำ
time night | กลางคืน, ตอนกลางคืน, คืน, ยามค่ำคืน, เที่ยงคืน
weather rain | ฝน, สายฝน, ฝนตก
weather snow | หิมะ, หิมะตก
weather fog | หมอก
weather storm | พายุ
weather cloud | เมฆ, เมฆครึ้ม
weather clear | แดดจ้า, แดดออก
action run | วิ่ง, กำลังวิ่ง
action walk | เดิน, กำลังเดิน, เดินเล่น
action fly | บิน, กำลังบิน
action swim | ว่ายน้ำ
action jump | กระโดด
action sleep | นอนหลับ, นอน, หลับ
action sit | นั่ง
action stand | ยืน
action eat | กิน, กินข้าว
action drink | ดื่ม, ดื่มน้ำ
action drink_coffee | ดื่มกาแฟ, ดื่มชา
action dance | เต้นรำ, เต้น, รำ
action sing | ร้องเพลง
action play | เล่น
action shoot_goal | เล่นฟุตบอล, เตะบอล, เตะฟุตบอล
action play_guitar | เล่นกีตาร์
action read | อ่านหนังสือ, อ่าน
action write | เขียน
action cook | ทำอาหาร, ทำกับข้าว
action fish | ตกปลา, จับปลา
action laugh | หัวเราะ
action cry | ร้องไห้
action wave | โบกมือ
action fly_kite | เล่นว่าว
action ride_bicycle | ขี่จักรยาน, ปั่นจักรยาน
action ride_motorcycle | ขี่มอเตอร์ไซค์
action plant_tree | ปลูกต้นไม้, ดำนา
action pray | สวดมนต์
action meditate | นั่งสมาธิ
deed ride | ขี่
deed hold | ถือ
colour #d8352c | สีแดง
colour #3d7fd6 | สีน้ำเงิน, สีฟ้า
colour #4c9e3f | สีเขียว
colour #f08a24 | สีส้ม
colour #f2c62e | สีเหลือง
colour #f4f1ea | สีขาว
colour #26262c | สีดำ
colour #f08fb4 | สีชมพู
colour #8a5a34 | สีน้ำตาล
size small | ตัวเล็ก, เล็ก
size big | ตัวใหญ่, ใหญ่
count 2 | สองตัว, สองคน, สอง
count 3 | สามตัว, สามคน, สาม
count 4 | สี่ตัว, สี่คน
relation on | บน
relation under | ใต้
relation beside | ข้าง
relation in_front_of | หน้า, ข้างหน้า
relation behind | หลัง, ข้างหลัง
garment garment | ชุด, เสื้อ, กระโปรง
"""

STOP_WORDS = {
    "th": "ตัวหนึ่ง ตัว หนึ่ง คนหนึ่ง อยู่ กำลัง ใน ที่ และ กับ ของ ไป มา กลาง ตอน ยาม ริม จาก ให้ ได้ เป็น มี สวม ใส่ ท่ามกลาง อย่าง แล้ว ตาม ไว้ ซึ่ง นี้ นั้น"
}

FIGURES = """
woman girl - | เด็กผู้หญิง, เด็กหญิง, หญิงสาว, สาว
human boy - | เด็กผู้ชาย, เด็กชาย
human grandfather - | ชายชรา, คุณตา, คุณปู่, ปู่
woman grandmother - | หญิงชรา, คุณยาย, คุณย่า
human monk - | พระ, พระสงฆ์, พระภิกษุ
human king - | พระราชา
woman queen - | ราชินี
woman princess - | เจ้าหญิง
human man fish | ชาวประมง, คนตกปลา
"""
