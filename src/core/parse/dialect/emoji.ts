/**
 * Short names of emoji as GitHub, VitePress and Hugo read them between colons, those that projects write most; the
 * characters are those of Unicode.
 */
const table = `
smile 😄 smiley 😃 grinning 😀 grin 😁 blush 😊 wink 😉 joy 😂 rofl 🤣 laughing 😆 satisfied 😆 sweat_smile 😅
heart_eyes 😍 sunglasses 😎 thinking 🤔 confused 😕 disappointed 😞 cry 😢 sob 😭 scream 😱 rage 😡 angry 😠 sleeping 😴
relaxed ☺️ innocent 😇 upside_down_face 🙃 neutral_face 😐 expressionless 😑 roll_eyes 🙄 worried 😟 fearful 😨 tired_face 😫
nerd_face 🤓 partying_face 🥳 star_struck 🤩 hugs 🤗 zipper_mouth_face 🤐 mask 😷 skull 💀 ghost 👻 alien 👽 robot 🤖
+1 👍 thumbsup 👍 -1 👎 thumbsdown 👎 ok_hand 👌 clap 👏 wave 👋 raised_hands 🙌 pray 🙏 muscle 💪 handshake 🤝 v ✌️
crossed_fingers 🤞 point_up ☝️ point_right 👉 point_left 👈 point_down 👇 writing_hand ✍️ eyes 👀 brain 🧠
heart ❤️ blue_heart 💙 green_heart 💚 yellow_heart 💛 purple_heart 💜 black_heart 🖤 orange_heart 🧡 broken_heart 💔
sparkling_heart 💖 two_hearts 💕 tada 🎉 confetti_ball 🎊 sparkles ✨ star ⭐ star2 🌟 dizzy 💫 fire 🔥 boom 💥 zap ⚡
rocket 🚀 100 💯 trophy 🏆 medal_sports 🏅 1st_place_medal 🥇 2nd_place_medal 🥈 3rd_place_medal 🥉 crown 👑 gem 💎
gift 🎁 balloon 🎈 birthday 🎂 cake 🍰 beer 🍺 beers 🍻 coffee ☕ tea 🍵 pizza 🍕 apple 🍎 bread 🍞 croissant 🥐
cheese 🧀 wine_glass 🍷 cookie 🍪 champagne 🍾 white_check_mark ✅ heavy_check_mark ✔️ ballot_box_with_check ☑️ x ❌
negative_squared_cross_mark ❎ heavy_multiplication_x ✖️ heavy_plus_sign ➕ heavy_minus_sign ➖ warning ⚠️ no_entry ⛔
no_entry_sign 🚫 stop_sign 🛑 construction 🚧 rotating_light 🚨 exclamation ❗ heavy_exclamation_mark ❗ bangbang ‼️
question ❓ grey_question ❔ grey_exclamation ❕ information_source ℹ️ bulb 💡 memo 📝 pencil 📝 pencil2 ✏️ book 📖 books 📚
open_book 📖 notebook 📓 blue_book 📘 green_book 📗 orange_book 📙 closed_book 📕 bookmark 🔖 label 🏷️ page_facing_up 📄
page_with_curl 📃 scroll 📜 newspaper 📰 clipboard 📋 calendar 📆 date 📅 pushpin 📌 round_pushpin 📍 paperclip 📎
link 🔗 file_folder 📁 open_file_folder 📂 card_index 📇 chart_with_upwards_trend 📈 chart_with_downwards_trend 📉
bar_chart 📊 package 📦 inbox_tray 📥 outbox_tray 📤 email 📧 envelope ✉️ incoming_envelope 📨 mailbox 📫 loudspeaker 📢
mega 📣 bell 🔔 no_bell 🔕 speech_balloon 💬 thought_balloon 💭 phone ☎️ telephone_receiver 📞 iphone 📱 computer 💻
desktop_computer 🖥️ keyboard ⌨️ printer 🖨️ floppy_disk 💾 cd 💿 dvd 📀 camera 📷 video_camera 📹 movie_camera 🎥 film_strip 🎞️
headphones 🎧 microphone 🎤 musical_note 🎵 notes 🎶 guitar 🎸 art 🎨 lipstick 💄 performing_arts 🎭 video_game 🎮
dart 🎯 game_die 🎲 jigsaw 🧩 soccer ⚽ basketball 🏀 lock 🔒 unlock 🔓 key 🔑 old_key 🗝️ shield 🛡️ hammer 🔨 wrench 🔧
nut_and_bolt 🔩 gear ⚙️ hammer_and_wrench 🛠️ toolbox 🧰 magnet 🧲 test_tube 🧪 microscope 🔬 telescope 🔭 mag 🔍
mag_right 🔎 bug 🐛 ant 🐜 bee 🐝 snail 🐌 turtle 🐢 snake 🐍 whale 🐳 whale2 🐋 dolphin 🐬 penguin 🐧 elephant 🐘 crab 🦀
cat 🐱 dog 🐶 rabbit 🐰 unicorn 🦄 monkey 🐒 see_no_evil 🙈 hear_no_evil 🙉 speak_no_evil 🙊 rooster 🐓 owl 🦉 bird 🐦
cactus 🌵 seedling 🌱 evergreen_tree 🌲 deciduous_tree 🌳 palm_tree 🌴 herb 🌿 four_leaf_clover 🍀 maple_leaf 🍁 rose 🌹
sunflower 🌻 tulip 🌷 cherry_blossom 🌸 sunny ☀️ cloud ☁️ partly_sunny ⛅ umbrella ☔ snowflake ❄️ snowman ⛄ rainbow 🌈
ocean 🌊 droplet 💧 sweat_drops 💦 moon 🌔 full_moon 🌕 crescent_moon 🌙 earth_africa 🌍 earth_americas 🌎 earth_asia 🌏
globe_with_meridians 🌐 world_map 🗺️ compass 🧭 mountain ⛰️ house 🏠 office 🏢 school 🏫 hospital 🏥 bank 🏦 church ⛪
car 🚗 taxi 🚕 bus 🚌 train 🚆 bike 🚲 airplane ✈️ ship 🚢 anchor ⚓ sailboat ⛵ vertical_traffic_light 🚦 checkered_flag 🏁
triangular_flag_on_post 🚩 white_flag 🏳️ watch ⌚ alarm_clock ⏰ stopwatch ⏱️ timer_clock ⏲️ hourglass ⌛
hourglass_flowing_sand ⏳ arrow_right ➡️ arrow_left ⬅️ arrow_up ⬆️ arrow_down ⬇️ arrow_upper_right ↗️ arrow_lower_right ↘️
arrows_counterclockwise 🔄 leftwards_arrow_with_hook ↩️ arrow_right_hook ↪️ arrow_heading_up ⤴️ arrow_heading_down ⤵️
repeat 🔁 recycle ♻️ back 🔙 end 🔚 on 🔛 soon 🔜 top 🔝 new 🆕 free 🆓 up 🆙 cool 🆒 ok 🆗 sos 🆘 copyright ©️ registered ®️
tm ™️ one 1️⃣ two 2️⃣ three 3️⃣ four 4️⃣ five 5️⃣ six 6️⃣ seven 7️⃣ eight 8️⃣ nine 9️⃣ zero 0️⃣ keycap_ten 🔟 hash #️⃣
red_circle 🔴 orange_circle 🟠 yellow_circle 🟡 green_circle 🟢 large_blue_circle 🔵 purple_circle 🟣 black_circle ⚫
white_circle ⚪ red_square 🟥 green_square 🟩 small_blue_diamond 🔹 large_blue_diamond 🔷 small_orange_diamond 🔸
black_square_button 🔲 white_square_button 🔳 radio_button 🔘 accessibility ♿ wheelchair ♿ checkmark ✔️ money_with_wings 💸
moneybag 💰 dollar 💵 euro 💶 credit_card 💳 baby 👶 boy 👦 girl 👧 man 👨 woman 👩 family 👪 busts_in_silhouette 👥
bust_in_silhouette 👤 man_technologist 👨‍💻 woman_technologist 👩‍💻 technologist 🧑‍💻 student 🧑‍🎓 teacher 🧑‍🏫 nail_care 💅 ring 💍
tshirt 👕 eyeglasses 👓 briefcase 💼 school_satchel 🎒 mortar_board 🎓 tophat 🎩 poop 💩 hankey 💩 bomb 💣 crystal_ball 🔮
battery 🔋 electric_plug 🔌 satellite 📡 flashlight 🔦 candle 🕯️ wastebasket 🗑️ lock_with_ink_pen 🔏 closed_lock_with_key 🔐
fr 🇫🇷 gb 🇬🇧 uk 🇬🇧 us 🇺🇸 es 🇪🇸 de 🇩🇪 it 🇮🇹 pt 🇵🇹 jp 🇯🇵 cn 🇨🇳 kr 🇰🇷 ru 🇷🇺 eu 🇪🇺
`

const words = table.trim().split(/\s+/)
const characters: ReadonlyMap<string, string> = new Map(
  words.flatMap((name, index) => (index % 2 === 0 ? [[name, words[index + 1]!] as const] : [])),
)

/** The emoji that a name stands for, without its colons. */
export const emojiOf = (name: string): string | undefined => characters.get(name)
