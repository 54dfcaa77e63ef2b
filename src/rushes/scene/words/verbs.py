"""Verbs that say what another table's action says in other words: who scampers runs, who munches eats.

`action | English`, in the base form; `conjugating.english` writes the other forms. A `=` keeps a word to exactly what stands
there. The actions are those of `setting.ACTIONS` and `actions.ACTIONS`. Only data.
"""

from __future__ import annotations

VERBS = """
build_sandcastle | build sandcastle, make sandcastle, build sand castle
hammer | =hammers, =hammering, pound on
swing_vine | =swinging on a vine, =swinging from a vine, =swinging on vines, =swinging from vines, =swinging through vines, =swinging from vine to vine, =swings from vine to vine
swing | =on a swing, =on the swing, =on swings, =on a tire swing, =on a swing set, =on her swing, =on his swing
lie_hammock | =in a hammock, =in the hammock, =in his hammock, =in her hammock
run | dart, scamper, scurry, trot, canter, =charging, =charges, =bolting, scuttle, stampede, zoom past, zip, whiz, =bounding, =bounds, flee, run away
walk | =follow, step, step out, tread, saunter, trek, trudge, wade, explore, stomp, waddle, tiptoe, sneak, amble, lumber, meander, lurk, stalk, prowl, limp, =pacing, =paces, plod, strut, =makes its way, =make their way, =makes his way, =makes her way, =making its way, =making their way, =making his way, =making her way, travel, =journeying, venture, emerge, =approach, =approaches, browse, patrol, pass by, head home, =forge through, =forges through, =forging through, =forge ahead, =forges ahead
play | splash, splash about, romp, frolic, cavort, gambol, splash around, tussle, play around
swim | snorkel, scuba dive
fly | =loops, =does loops, =doing loops, do barrel roll, flutter, flap, swoop, levitate, circle overhead, take flight, take off, lift off, =whooshes
jump | somersault, backflip, cartwheel, pounce, do parkour, =parkour, do flip, do backflip, do somersault
dance | breakdance, moonwalk, waltz, tango, groove, =disco dance, =disco dances, =disco dancing, dance salsa, do disco dance, =break dance, =break dances, =break dancing
sleep | doze, slumber, curl up, snuggle up, hibernate, snooze
lie | sunbathe, recline, lounge
sit | perch, crouch, =curled up, =perched
stand | stare, peer, wait, gaze, peek, observe, listen, hide, look out, look up, gaze out, =lost in thought, =hidden, loiter
eat | nibble, munch, graze, devour, feast on, gnaw, chew, peck, gobble, feed on, feast
drink | =drinks, take sip, take a sip, =takes a sip, =taking a sip, =takes a drink, =takes a gulp, sip, slurp, lap up, =sipping
talk | have conversation, =in conversation, chatter, give presentation, give lecture, =presents, =presenting, =narrates, =talks, =says, =speaks, vlog, =vlogging, =vlogs, whisper, shout, argue, explain, narrate, =interviewing, =interviews, gossip, yell, scream, preach
laugh | grin, chuckle, =beaming, =laughter
wave | greet, beckon
climb | =scaling, clamber
fall | plunge, topple, collapse, plummet, tumble down
throw | toss, hurl, fling, juggle
fight | spar, =clashing, =clash, =dueling, =battle each other, =battling each other, =fight each other, =fighting each other
drive | commute, speed up, speed along, speed through, speed down, speed past, speed across, zoom through, zoom down, zoom along, cruise down, pull up, pull over
cook | toss vegetables, toss food, toss stir-fry, stir-fry, =stir-frying, =stir-fries, toss wok, shake wok, saute, =sautéing, =sautés, roll out dough, roll dough, =flipping pancakes, =flips pancakes, =flipping a pancake, =flips a pancake, =flipping burgers, =flips burgers, =flipping an omelette, =making pizza
chop | =slicing, =slices, =dicing
weld | =welds, =welding
knead | =kneads, =kneading
sell_wares | =selling, =sells
pull_up | =does pull-ups on a bar, =doing pull-ups on a bar, =does pull-ups on the bar, =doing pull-ups on the bar, =doing pull ups on a bar, =does chin-ups on a bar, =doing chin-ups on a bar
high_bar | =on the high bar, =on a high bar, =on the horizontal bar, =on the uneven bars, =on uneven bars, =on the parallel bars
hammer_iron | =forging, =forges
hammer | repair, carve, sculpt, fix car, fix engine, fix bike, build ship, build boat, build robot, construct, =builds, =building, =build, =sawing, =saws wood, =saws through, =saws a, =saws the, =saws planks, =saws logs, =saws boards
build_sandcastle | =building a sandcastle, =build a sandcastle, =builds a sandcastle, =building sandcastles, =build sandcastles, =building a sand castle, =building sand castles, excavate, unearth, search for fossils
rake | rake, rake sand, rake zen garden
paint | =paint, =paints, paint wall, paint mural
read | =opens a book, =opens the book, =opening a book, =opening the book, =opens an old book, =opens her book, =opens his book, =studying, =studies, leaf through book
think | daydream, =wondering, =deep in thought, =in deep thought, reflect on
sweep | vacuum, =dusting, scrub floor, clean floor, clean carpet, clean rug, clean house, clean room, clean living room, clean living room carpet, clean living room floor, clean bedroom, clean apartment, hoover, hoover carpet
experiment | inspect, pour chemicals, mix potion, mix potions
waltz | =slow dancing, =slow dances, =slow-dancing
dj | =djing, =deejaying, =dj-ing
surf | windsurf, kitesurf, paddleboard, ride surfboard, =catches a wave, =catching a wave
sing | perform song, croon, serenade
play_guitar | strum
take_photo | =takes photos of, =filming
use_computer | =programming, =coding
use_phone | =taking a selfie, =takes a selfie, =scrolling
meditate | =cross-legged
hug | snuggle, =cuddling together
watch_tv | =watching tv
exercise | train hard, =working out
ride_bicycle | =cycling, =cycles, =biking, =pedaling, =pedals, =pedalling
save_goal | =dives and saves, =diving save, =dives to save, =diving to save, =dives for the ball, =diving for the ball, =dives to stop, =dives to block, =dives to catch the ball, =diving to catch the ball, =dives and saves a penalty, =dives and saves the penalty, =leaps to save
"""
