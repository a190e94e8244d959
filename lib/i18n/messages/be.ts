// Па-беларуску: ключы і падстаноўкі тыя ж, што ў en.ts; тэрміны – у glossary.md.
import type { Messages } from "../words";

export const be: Messages = {
  // --- site: frame of every page ---
  "site.name": "Bilateral",
  "site.description":
    "Гандаль, людзі і сумесныя праекты дзвюх краін, кожная лічба са сваёй крыніцай",
  "site.skip": "Перайсці да зместу",
  "site.nav": "Раздзелы сайта",
  "site.languages": "Мова",
  "site.display": "Афармленне",
  "site.display.system": "Як на прыладзе",
  "site.display.light": "Светлае",
  "site.display.dark": "Цёмнае",
  "site.display.contrast": "Высокая кантраснасць",
  "site.nav.overview": "Агляд",
  "site.relations": "адносіны з {day}",
  "site.as_of": "Даныя на {day}",
  "site.edition": "Выданне даных {edition}",
  "site.build": "зборка {build}",
  "site.footer.data": "Спампаваць даныя",
  "site.footer.state": "Стан даных",
  "site.footer.health": "Праверка папкі даных",
  "site.footer.terms":
    "Свабодная праграма паводле ліцэнзіі MIT. На лічбы распаўсюджваюцца ўмовы іх крыніц.",
  "site.watch.away":
    "Сервер не адказвае. Паказаны апошнія даныя (выданне {edition}); яны абновяцца самі.",
  "site.problems.errors":
    "У папцы даных {count, plural, one {# памылка} few {# памылкі} many {# памылак} other {# памылкі}}: памылковае не паказана",
  "site.problems.warnings":
    "Да папкі даных {count, plural, one {# заўвага} few {# заўвагі} many {# заўваг} other {# заўвагі}}: усе лічбы паказаны",
  "site.problems.none_shown":
    "Паказаць лічбы немагчыма: у папцы даных {count, plural, one {# памылка} few {# памылкі} many {# памылак} other {# памылкі}}",
  "site.problems.file": "Файл",
  "site.problems.place": "Нумар радка, слупок",
  "site.problems.found": "Знойдзена",
  "site.problems.expected": "Чакалася",
  "site.problems.suggestion": "Што зрабіць",
  "site.problems.whole_file": "увесь файл",
  "site.problems.folder": "сама папка",
  "site.problems.line": "радок {line}",
  "site.problems.line_column": "радок {line}, {column}",
  "site.problems.more": "Тут пералічана {shown} з {all}; усе захаваныя – тут: {link}.",

  // --- overview ---
  "part.trade": "Гандаль",
  "part.trade.text":
    "Гандаль таварамі паводле даных кожнага боку: у чым даныя сыходзяцца і дзе разыходзяцца, месца кожнай краіны ў гандлі другой.",
  "part.products": "Тавары",
  "part.products.text":
    "Чым гандлююць: структура паводле раздзелаў у долях ад агульнага аб’ёму той жа крыніцы і асобныя тавары за шэраг гадоў.",
  "part.people": "Людзі",
  "part.people.text":
    "Студэнты ў абодва бакі – паводле статыстыкі і паводле заяў; абмены, інстытуты і паездкі.",
  "part.projects": "Праекты",
  "part.projects.text":
    "Сумесныя праекты: стан, даты, месцы і кошт, наколькі яны апублікаваны, а таксама індустрыяльны парк.",
  "part.timeline": "Храналогія",
  "part.timeline.text": "Пагадненні, візіты, адкрыцці і мерапрыемствы побач з дынамікай гандлю.",
  "part.claims": "Сцвярджэнні",
  "part.claims.text":
    "Што было сказана пра адносіны, кім і калі, і ці пацвярджаецца гэта лічбамі. Сцвярджэнне ніколі не даказвае іншага сцвярджэння.",
  "part.methods": "Метады",
  "part.methods.text":
    "Азначэнні і формулы, ацэнка кошту, коды дакладнасці і статусу, разлік месцаў і доляў, чаго няма і чаму.",
  "part.data": "Даныя",
  "part.data.text":
    "Кожная табліца: што яна змяшчае, за які перыяд, крыніцы і іх умовы, слупкі, файлы для спампоўвання.",
  "part.empty": "У папцы даных нічога няма пра гэту частку адносін.",
  "overview.none.title": "Лічбаў для паказу пакуль няма",
  "overview.none.text":
    "У папцы даных няма ніводнай правільнай табліцы з лічбамі. Памылкі пералічаны ўверсе старонкі: файл, нумар радка, слупок. Калі іх выправіць і перазапусціць сервер, лічбы з’явяцца.",
  "overview.meta": "{title} · {relation}",
  "overview.plain": "{title}: паказчыкі",
  "overview.strip": "Ключавыя паказчыкі",
  "overview.figures": "Графікі",
  "overview.parts": "Адносіны па раздзелах",
  "overview.parts.event": "{title} ({day})",
  "overview.parts.claims":
    "Усяго {count, plural, one {# сцвярджэнне} few {# сцвярджэнні} many {# сцвярджэнняў} other {# сцвярджэння}}: пацвярджаецца лічбамі – {borne}, не пацвярджаецца – {not}, не вырашана – {open}",
  "overview.how": "Як разлічана",
  "overview.proof.title": "Абгрунтаванне",
  "overview.proof.lead":
    "Кожны паказчык са сваім правілам, інтэрвалам, які дапускае фармулёўка крыніцы, і ячэйкамі, з якіх ён атрыманы. Правіла выканана, толькі калі яму адпавядае ўвесь інтэрвал.",
  "overview.proof.value": "Значэнне",
  "overview.proof.value_unit": "{value} {unit}",
  "overview.proof.rule": "Правіла",
  "overview.proof.reason": "Што перашкаджае",
  "kpis.proof.unit.usd_million": "млн дол. ЗША",
  "kpis.proof.unit.percent": "%",
  "kpis.proof.unit.ratio": "",
  "kpis.proof.unit.rank": "(месца)",
  "kpis.proof.unit.days": "дзён",
  "kpis.proof.unit.value": "",
  "overview.proof.interval": "Інтэрвал",
  "overview.proof.interval.between": "ад {lower} да {upper}",
  "overview.proof.interval.from": "{lower} або больш",
  "overview.proof.interval.unknown": "невядома",
  "overview.proof.year": "Год",
  "overview.proof.cells": "Ячэйкі",
  "overview.proof.status": "Статус",
  "overview.proof.cell": "{file}, радок {line}",
  "overview.proof.period": "Перыяд",
  "overview.proof.source": "Крыніца",
  "overview.proof.obs_status": "Код статусу",
  "overview.proof.precision": "Дакладнасць",
  "overview.proof.more_inputs": "Паказаны першыя {shown} з {count} ячэек; усе ячэйкі:",
  "overview.proof.json": "у JSON",
  "overview.data_date": "Даныя на",
  "overview.data_date.line": "апошняя публікацыя сярод крыніц лічбаў",
  "overview.data_date.unknown": "не пазначана",
  "overview.data_date.quiet":
    "{count, plural, one {# крыніца} few {# крыніцы} many {# крыніц} other {# крыніцы}} · выданне {edition}",

  // --- the frame of a figure ---
  "figure.table": "Табліца",
  "figure.table.caption": "{title}: табліца",
  "figure.table.period": "Перыяд",
  "figure.table.none": "–",
  "figure.csv":
    "CSV ({count, plural, one {# радок} few {# радкі} many {# радкоў} other {# радка}})",
  "figure.json": "JSON",
  "figure.rows":
    "Усе зыходныя радкі (CSV, {count, plural, one {# радок} few {# радкі} many {# радкоў} other {# радка}})",
  "figure.source": "Крыніца: {sources}",
  "figure.sources": "Крыніцы: {sources}",
  "figure.sources.list": "Крыніцы",
  "figure.source.published": "{publisher}, {title} ({published})",
  "figure.chart": "{title}. Графік: клавішамі са стрэлкамі можна пераходзіць ад года да года.",
  "figure.svg": "SVG",
  "figure.png": "PNG",
  "figure.alone": "Графік асобна: налады паказу, крыніцы і як разлічана",
  "figure.events": "Падзеі на графіку",
  "figure.remarks": "Заўвагі да графіка",
  "figure.empty": "У папцы даных няма лічбаў для гэтага графіка.",

  // --- a chart that answers its reader ---
  "figure.live.failed": "Графік зараз не адказвае. Значэнні можна прачытаць у табліцы.",
  "figure.live.series": "Рады: націсніце назву, каб вылучыць рад",

  // --- the page of one figure ---
  "figure.page.views": "Віды гэтага графіка",
  "figure.page.view.chart": "Графік",
  "figure.page.view.table": "Табліца",
  "figure.page.view.sources": "Крыніцы",
  "figure.page.view.method": "Як разлічана",
  "figure.page.full": "На ўвесь экран",
  "figure.page.ways": "Іншыя графікі",
  "figure.page.overview": "Усе графікі",
  "figure.page.previous": "Папярэдні графік",
  "figure.page.next": "Наступны графік",
  "figure.page.changed": "Графік зменены: {title}",
  "figure.page.faults":
    "{count, plural, =1 {Адну частку адраса прачытаць не ўдалося; графік паказаны без яе} one {# частку адраса прачытаць не ўдалося; графік паказаны без іх} few {# часткі адраса прачытаць не ўдалося; графік паказаны без іх} many {# частак адраса прачытаць не ўдалося; графік паказаны без іх} other {# часткі адраса прачытаць не ўдалося; графік паказаны без іх}}",
  "figure.page.fault": "{name}={found}: чакалася {expected}",
  "figure.page.empty": "Для гэтага выбару паказаць няма чаго. Лічбы ёсць за {from}–{to}.",
  "figure.page.empty.clear": "Паказаць усе гады",
  "figure.page.empty.all": "Паказаць графік у пачатковым выглядзе",
  "figure.page.marks": "Умоўныя абазначэнні",
  "figure.page.mark.line": "лінія: значэнні паводле статыстыкі за паслядоўныя гады",
  "figure.page.mark.dashed": "штрыхавая лінія: іншая крыніца з іншым радам",
  "figure.page.mark.tentative": "кароткія штрыхі: да ацэнкі або папярэдняга значэння ці ад яго",
  "figure.page.mark.full": "зафарбаваны знак: апошняе значэнне лініі або асобнае значэнне",
  "figure.page.mark.hollow":
    "пусты знак: паводле заяў, не апублікавана як статыстыка; на лініі – ацэнка або папярэднія даныя",
  "figure.page.mark.ring": "пункцірнае кольца: год або ахоп вызначаны намі",
  "figure.page.mark.gap": "прабел: значэння няма, і яно не дадумваецца",
  "figure.page.mark.bar": "слупок: адлічваецца ад нуля",
  "figure.page.mark.hatched": "заштрыхаваны слупок: ацэнка, папярэднія або няпэўныя даныя",
  "figure.page.mark.part":
    "напалову зафарбаваны знак: частка года, ніколі не параўноўваецца з поўным годам",
  "figure.page.mark.whisker": "тонкая лінія: ад найменшага да найбольшага з прыведзеных значэнняў",
  "figure.page.mark.span":
    "паласа: ад пачатку да канца; калі вядомы толькі год або месяц, ён лічыцца ад першага дня да апошняга",
  "figure.page.mark.opened": "ромб: адкрыццё",
  "figure.page.mark.ongoing": "стрэлка: працягваецца",
  "figure.page.mark.unknown": "штрыхоўка: пачатак або канец невядомы",
  "figure.page.codes": "Коды значэнняў",
  "figure.page.code.status": "Статус",
  "figure.page.code.precision": "Дакладнасць",
  "figure.page.status.A": "звычайнае значэнне",
  "figure.page.status.B": "разрыў рада",
  "figure.page.status.D": "іншае азначэнне",
  "figure.page.status.E": "ацэнка",
  "figure.page.status.P": "папярэднія даныя",
  "figure.page.status.U": "нізкая надзейнасць: год або ахоп вызначаны намі",
  "figure.page.status.O": "няма даных: лічба не прыведзена",
  "figure.page.status.M": "няма даных: значэння не можа быць",
  "figure.page.status.L": "няма даных: не збіраюцца",
  "figure.page.status.Q": "няма даных: не раскрываюцца",
  "figure.page.precision.exact": "як запісана: ± палова апошняга разраду",
  "figure.page.precision.rounded": "акруглена: ± палова разраду апошняй ненулявой лічбы",
  "figure.page.precision.about": "«каля»: ± 10 %",
  "figure.page.precision.nearly": "«амаль»: да 10 % менш",
  "figure.page.precision.at_least": "«не менш за»: столькі або больш",
  "figure.page.rules": "Правілы, заснаваныя на такіх лічбах, у JSON",
  "figure.page.source.kind": "Від",
  "figure.page.source.kind.official_statistics": "афіцыйная статыстыка",
  "figure.page.source.kind.dataset": "набор даных",
  "figure.page.source.kind.official_statement": "афіцыйная заява",
  "figure.page.source.kind.news": "навіны",
  "figure.page.source.kind.encyclopedia": "энцыклапедыя",
  "figure.page.source.published": "Апублікавана",
  "figure.page.source.next_release": "Наступная публікацыя",
  "figure.page.source.licence": "Ліцэнзія",
  "figure.page.source.valuation": "Ацэнка кошту",
  "figure.page.source.valued": "экспарт {exports}, імпарт {imports}",
  "figure.page.source.feeds": "Дзе выкарыстоўваецца",
  "figure.page.source.method": "Метад",
  "figure.page.source.id": "Ідэнтыфікатар",
  "figure.controls.label": "Што паказана",
  "figure.controls.apply": "Ужыць",
  "figure.controls.fault": "{name}={found}: чакалася {expected}. Паказана без гэтага.",
  "figure.controls.from": "З",
  "figure.controls.to": "па",
  "figure.controls.axis": "Шкала",
  "figure.controls.axis.linear": "Лінейная",
  "figure.controls.axis.log": "Лагарыфмічная",
  "figure.controls.show": "Паказаць",
  "figure.controls.show.value": "Значэнне",
  "figure.controls.show.share": "Доля",
  "figure.controls.show.index": "Індэкс",
  "figure.controls.show.change": "Змяненне",
  "figure.controls.base": "Год, прыняты за 100",
  "figure.controls.reporter": "Паводле даных",
  "figure.controls.reporter.each": "Кожны бок",
  "figure.controls.partners": "Параўнаць",
  "figure.controls.partners.count": "{count}, найбольш {most}",
  "figure.controls.partners.filter": "Знайсці краіну",
  "figure.controls.events": "Падзеі",
  "figure.controls.events.shown": "Паказаны",
  "figure.controls.events.hidden": "Схаваны",
  "figure.downloads.title": "Спампаваць",
  "figure.downloads.rows":
    "{count, plural, one {# радок} few {# радкі} many {# радкоў} other {# радка}}",
  "figure.downloads.points":
    "{count, plural, one {# кропка} few {# кропкі} many {# кропак} other {# кропкі}}",
  "figure.downloads.values":
    "{count, plural, one {# значэнне} few {# значэнні} many {# значэнняў} other {# значэння}}",
  "figure.downloads.pixels": "{values}, {width} × {height} пікселяў",
  "figure.downloads.csv": "CSV паказанага",
  "figure.downloads.table": "CSV поўнай табліцы",
  "figure.downloads.json": "JSON паказанага",
  "figure.downloads.svg": "Відарыс у SVG",
  "figure.downloads.png": "Відарыс у PNG",
  "figure.downloads.png2": "Відарыс у PNG з падвоенай раздзяляльнасцю",
  "figure.downloads.picture.copy": "Скапіраваць відарыс",
  "figure.downloads.picture.copied": "Відарыс скапіраваны ў буфер абмену.",
  "figure.downloads.picture.not_copied":
    "Браўзер не змог скапіраваць відарыс у буфер абмену. Захавайце файл PNG.",
  "figure.downloads.citation": "Спасылка для цытавання",
  "figure.downloads.citation.copy": "Скапіраваць спасылку для цытавання",
  "figure.downloads.citation.copied": "Спасылка для цытавання скапіравана ў буфер абмену.",
  "figure.downloads.citation.not_copied":
    "Браўзер не змог скапіраваць тэкст. Спасылка для цытавання вылучана: скапіруйце яе клавішамі Ctrl+C або ⌘C.",
  "figure.downloads.address": "Адрас паказанага",
  "figure.downloads.address.copy": "Скапіраваць адрас",
  "figure.downloads.address.copied": "Адрас скапіраваны ў буфер абмену.",
  "figure.downloads.address.not_copied":
    "Браўзер не змог скапіраваць тэкст. Адрас вылучаны: скапіруйце яго клавішамі Ctrl+C або ⌘C.",
  "figure.downloads.share": "Падзяліцца",
  "figure.keys.button": "Клавішы: ?",
  "figure.keys.title": "Клавішы гэтай старонкі",
  "figure.keys.list": "Гэты спіс",
  "figure.keys.axis": "Шкала: лінейная або лагарыфмічная",
  "figure.keys.show": "Паказаць наступнае: значэнне, доля, індэкс, змяненне",
  "figure.keys.full": "На ўвесь экран; Escape – выхад",
  "figure.keys.downloads": "Да файлаў для спампоўвання",
  "figure.keys.arrows": "На графіку: ад года да года",
  "figure.keys.on": "Гэтыя клавішы працуюць",
  "figure.keys.note":
    "Літары працуюць, пакуль не запаўняецца ніводнае поле. Выбар захоўваецца ў гэтым браўзеры.",
  "figure.keys.close": "Закрыць",

  // --- a figure inside a page of others ---
  "embed.site": "Гэты графік на сайце {site}",
  "embed.new_tab": "Адкрыецца ў новай укладцы",
  "embed.missing.title": "Па гэтым адрасе графіка няма",
  "embed.missing.text":
    "Старонка запытвае графік, якога на сайце {site} няма. Магчыма, у яго ідэнтыфікатары памылка або гэты графік больш не будуецца.",
  "embed.missing.nearest": "Магчыма, меўся на ўвазе гэты:",
  "embed.missing.ids": "Усе ідэнтыфікатары:",
  "embed.missing.all": "Усе графікі на сайце {site}",
  "figure.downloads.embed.title": "Убудаваць у іншую старонку",
  "figure.downloads.embed.text":
    "Код паказвае тое, што выбрана тут, сам падбірае вышыню і абнаўляецца разам з данымі. Афармленне – як на прыладзе чытача; каб замацаваць іншае, дадайце ў адрас {light} або {dark}.",
  "figure.downloads.embed.copy": "Скапіраваць код",
  "figure.downloads.embed.copied": "Код скапіраваны ў буфер абмену.",
  "figure.downloads.embed.not_copied":
    "Браўзер не змог скапіраваць тэкст. Код вылучаны: скапіруйце яго клавішамі Ctrl+C або ⌘C.",
  "figure.downloads.embed.see": "Паглядзець, як гэта выглядае",

  // --- figures ---
  "format.semicolon": "; ",
  "format.stop": ".",
  "format.between_sentences": " ",
  "format.percent": "{figure}\u00a0{unit}",
  "format.percent.unit": "%",
  "format.ordinal": "{n, selectordinal, few {#-е} other {#-е}}",
  "format.ordinal.word":
    "{n, selectordinal, =1 {першае} =2 {другое} =3 {трэцяе} =4 {чацвёртае} =5 {пятае} =6 {шостае} =7 {сёмае} =8 {восьмае} =9 {дзявятае} =10 {дзясятае} few {#-е} other {#-е}}",
  "format.quarter": "{quarter}-ы квартал {year}\u00a0г.",
  "format.year": "{year}",
  "format.academic_year": "{years}",
  "format.months": "{from}–{to} {year}\u00a0г.",
  "format.range": "{from} – {to}",
  "format.dated": "{period}: {value}",
  "format.colon": ": ",
  "format.comma": ", ",
  "format.ordinal.anniversary": "{n, selectordinal, few {#-я} other {#-я}}",
  "format.money.small": "{figure}\u00a0млн\u00a0дол.",
  "format.money.large": "{figure}\u00a0млрд\u00a0дол.",
  "format.money.figure": "{figure}",
  "format.money.unit.small": "млн дол.",
  "format.money.unit.large": "млрд дол.",
  "format.money.axis.small": "млн дол. ЗША",
  "format.money.axis.large": "млрд дол. ЗША",
  "format.precision.about": "каля {value}",
  "format.precision.nearly": "амаль {value}",
  "format.precision.at_least": "не менш за {value}",
  "format.precision.about.figure": "≈\u00a0{value}",
  "format.precision.nearly.figure": "амаль {value}",
  "format.precision.at_least.figure": "≥\u00a0{value}",

  "figures.unit": "млн дол. ЗША",
  "figures.unit.percent": "працэнты",
  "figures.unit.index": "індэкс, {base} = 100",
  "figures.unit.index.none": "індэкс",
  "figures.unit.share.long": "у працэнтах да таго ж паказчыка з усім светам",
  "figures.unit.change.long": "змяненне да папярэдняга года ў працэнтах",
  "figures.unit.students": "студэнты",
  "figures.unit.residents": "кампаніі-рэзідэнты",
  "figures.unit.persons": "чалавек",
  "figures.unit.jobs": "рабочыя месцы",
  "figures.unit.teu": "кантэйнеры, TEU",
  "figures.unit.tonnes": "тоны",
  "figures.unit.hectares": "гектары",
  "figures.unit.projects": "праекты",
  "figures.unit.count": "колькасць",
  "figures.unit.rank": "месца",
  "figures.unit.ratio": "каэфіцыент",
  "figures.axis.year": "Год",
  "figures.line.of": "{label} ({source})",
  "figures.noted": "{text}; {note}",
  "figures.note.hollow": "пустыя знакі: паводле заяў афіцыйных асоб, не апублікавана як статыстыка",
  "figures.note.ring": "пункцірнае кольца: год або ахоп вызначаны намі",
  "figures.note.unsettled":
    "пустыя або заштрыхаваныя знакі: ацэнка, папярэднія даныя або вызначана намі",
  "figures.note.part": "напалову зафарбаваныя знакі: частка года",
  "figures.note.part.bars": "заштрыхаваныя слупкі: частка года або неканчатковыя даныя",
  "figures.note.whiskers": "тонкія лініі: ад найменшага да найбольшага з прыведзеных значэнняў",
  "figures.note.opened": "ромб: адкрыццё",
  "figures.note.ongoing": "стрэлка: працягваецца",
  "figures.note.unended": "штрыхоўка: пачатак або канец невядомы",
  "figures.note.cut": "Паказаны першыя {shown} з {all} радкоў; у CSV і на старонцы ёсць усе.",
  "figures.note.narrowed":
    "Паказаны {from}–{to} з {first}–{last}: больш гадоў на графік не змяшчаецца. У CSV поўнай табліцы ёсць усе.",
  "figures.note.without_base":
    "{label}: не паказана, бо за {base} год няма значэння, большага за нуль.",
  "figures.note.break":
    "{label}: змяненне за {years} не прыводзіцца, бо азначэнні ў параўноўваныя гады розныя.",
  "figures.note.over_zero":
    "{label}: змяненне за {years} не прыводзіцца, бо значэнне папярэдняга года роўнае нулю.",
  "figures.note.not_positive":
    "{label}: {years} – не паказана, бо на лагарыфмічнай шкале няма месца для нуля і адмоўных значэнняў.",
  "figures.note.unstated":
    "Лічбы, вядомыя толькі паводле заяў, паказваюцца са значэннямі, а не тут.",
  "figures.note.no_threshold": "Парогі ўстаноўлены для значэнняў; тут яны не паказаны.",
  "figures.note.no_balance": "Сальда паказваецца са значэннямі, а не тут.",
  "figures.note.no_balance.log":
    "Сальда не паказана: яно можа быць меншым за нуль, а на лагарыфмічнай шкале для гэтага няма месца.",
  "figures.note.linear": "Шкала лінейная: змяненне можа быць меншым за нуль.",
  "figures.annotation.source": "з {period}: {publisher}, {title}",
  "figures.annotation.remark": "{period}: {remark}",
  "figures.precision.at_most": "не больш за {value}",
  "figures.remarked": "{text}, {remark}",
  "figures.remark.stated": "паводле заяў",
  "figures.remark.B": "разрыў рада",
  "figures.remark.D": "іншае азначэнне",
  "figures.remark.E": "ацэнка",
  "figures.remark.P": "папярэднія даныя",
  "figures.remark.U": "нізкая надзейнасць",
  "figures.missing.O": "няма лічбы",
  "figures.missing.M": "не можа быць",
  "figures.missing.L": "не збіраецца",
  "figures.missing.Q": "не раскрываецца",
  "figures.missing.log": "нуль або менш, не паказана",
  "figures.summary.one": "{label}: {first} ({from}).",
  "figures.summary.line": "{label}: {first} ({from}); {last} ({to}).",
  "figures.summary.marks":
    "{label}, {count, plural, one {# значэнне} few {# значэнні} many {# значэнняў} other {# значэння}}: {first} ({from}); {last} ({to}).",
  "figures.summary.gaps": "Няма лічбаў за {years}.",
  "figures.summary.rows":
    "{label}: {count, plural, one {# значэнне} few {# значэнні} many {# значэнняў} other {# значэння}}, найбольшае – {value} ({most}); найменшае – {other} ({least}).",
  "figures.summary.rows.one": "{label}: {value} ({most}).",
  "figures.summary.spans": "{label}: {count}, першы – {first} ({text}).",
  "figures.summary.none": "Лічбаў для паказу няма.",
  "figures.span.both": "{start} – {end}",
  "figures.span.from": "пачатак: {start}, {ending}",
  "figures.span.until": "пачатак невядомы, канец: {end}",
  "figures.span.opened": "адкрыццё: {day}",
  "figures.span.none": "без даты",
  "figures.span.ongoing": "працягваецца",
  "figures.span.unknown": "канец невядомы",
  "figures.span.head.start": "Пачатак",
  "figures.span.head.opened": "Адкрыццё",
  "figures.span.head.end": "Канец",
  "figures.turnover.declares": "Паводле даных: {reporter}",
  "figures.turnover.stated": "{reporter}, паводле заяў",
  "figures.turnover.subtitle": "Гандаль таварамі, тавараабарот паводле даных кожнага боку, {unit}",
  "figures.turnover.subtitle.one":
    "Гандаль таварамі, тавараабарот, паводле даных: {reporter}, {unit}",
  "figures.turnover.title": "Гандаль таварамі паводле даных кожнага боку",
  "figures.turnover.title.one": "Гандаль таварамі (партнёр: {partner}), паводле даных: {reporter}",
  "figures.turnover.title.multiple":
    "З {since} г. тавараабарот вырас {times, plural, =2 {больш чым удвая} =3 {больш чым утрая} one {больш чым у # раз} few {больш чым у # разы} many {больш чым у # разоў} other {больш чым у # раза}}, паводле даных: {reporter}",
  "figures.turnover.title.multiple.until":
    "З {since} г. па {until} г. тавараабарот вырас {times, plural, =2 {больш чым удвая} =3 {больш чым утрая} one {больш чым у # раз} few {больш чым у # разы} many {больш чым у # разоў} other {больш чым у # раза}}, паводле даных: {reporter}",
  "figures.turnover.title.grown":
    "З {since} г. тавараабарот вырас на {percent}, паводле даных: {reporter}",
  "figures.turnover.title.grown.until":
    "З {since} г. па {until} г. тавараабарот вырас на {percent}, паводле даных: {reporter}",
  "figures.turnover.title.fallen":
    "З {since} г. тавараабарот скараціўся на {percent}, паводле даных: {reporter}",
  "figures.turnover.title.fallen.until":
    "З {since} г. па {until} г. тавараабарот скараціўся на {percent}, паводле даных: {reporter}",
  "figures.turnover.title.steady":
    "З {since} г. тавараабарот амаль не змяніўся, паводле даных: {reporter}",
  "figures.turnover.title.steady.until":
    "З {since} г. па {until} г. тавараабарот амаль не змяніўся, паводле даных: {reporter}",
  "figures.turnover.title.share":
    "{partner}: {last} тавараабароту з усім светам у {to} г.{years, plural, =1 {} one { (у {from} г. – {first})} few { (у {from} г. – {first})} many { (у {from} г. – {first})} other { (у {from} г. – {first})}}, паводле даных: {reporter}",
  "figures.turnover.title.index":
    "Індэкс тавараабароту (партнёр: {partner}) у {to} г. – {last} ({base} = 100), паводле даных: {reporter}",
  "figures.turnover.title.change.rise":
    "Тавараабарот (партнёр: {partner}) у {to} г. вырас на {size}, паводле даных: {reporter}",
  "figures.turnover.title.change.fall":
    "Тавараабарот (партнёр: {partner}) у {to} г. скараціўся на {size}, паводле даных: {reporter}",
  "figures.turnover.title.change.open":
    "Змяненне тавараабароту (партнёр: {partner}) у {to} г. – {last}, паводле даных: {reporter}",
  "figures.flows.export": "Экспарт: {reporter} → {partner}",
  "figures.flows.export.short": "Экспарт",
  "figures.flows.import": "Імпарт: {partner} → {reporter}",
  "figures.flows.import.short": "Імпарт",
  "figures.flows.balance": "Сальда (экспарт − імпарт)",
  "figures.flows.balance.short": "Сальда",
  "figures.flows.stated": "{label}, паводле заяў",
  "figures.flows.subtitle":
    "Гандаль таварамі: экспарт, імпарт і сальда, паводле даных: {reporter}, {unit}",
  "figures.flows.subtitle.plain":
    "Гандаль таварамі: экспарт і імпарт, паводле даных: {reporter}, {unit}",
  "figures.flows.title": "Экспарт, імпарт і сальда, паводле даных: {reporter}",
  "figures.flows.title.plain": "Экспарт і імпарт, паводле даных: {reporter}",
  "figures.flows.title.surplus":
    "Дадатнае сальда (партнёр: {partner}) {years, plural, =1 {у {from} г.} one {кожны год з {from} г.} few {кожны год з {from} г.} many {кожны год з {from} г.} other {кожны год з {from} г.}}, паводле даных: {reporter}",
  "figures.flows.title.surplus.until":
    "Дадатнае сальда (партнёр: {partner}) {years, plural, =1 {у {from} г.} one {кожны год з {from} г. па {to} г.} few {кожны год з {from} г. па {to} г.} many {кожны год з {from} г. па {to} г.} other {кожны год з {from} г. па {to} г.}}, паводле даных: {reporter}",
  "figures.flows.title.deficit":
    "Адмоўнае сальда (партнёр: {partner}) {years, plural, =1 {у {from} г.} one {кожны год з {from} г.} few {кожны год з {from} г.} many {кожны год з {from} г.} other {кожны год з {from} г.}}, паводле даных: {reporter}",
  "figures.flows.title.deficit.until":
    "Адмоўнае сальда (партнёр: {partner}) {years, plural, =1 {у {from} г.} one {кожны год з {from} г. па {to} г.} few {кожны год з {from} г. па {to} г.} many {кожны год з {from} г. па {to} г.} other {кожны год з {from} г. па {to} г.}}, паводле даных: {reporter}",
  "figures.flows.title.export.share":
    "{partner}: {last} экспарту ў {to} г.{years, plural, =1 {} one { (у {from} г. – {first})} few { (у {from} г. – {first})} many { (у {from} г. – {first})} other { (у {from} г. – {first})}}, паводле даных: {reporter}",
  "figures.flows.title.export.index":
    "Індэкс экспарту (партнёр: {partner}) у {to} г. – {last} ({base} = 100), паводле даных: {reporter}",
  "figures.flows.title.export.change.rise":
    "Экспарт (партнёр: {partner}) у {to} г. вырас на {size}, паводле даных: {reporter}",
  "figures.flows.title.export.change.fall":
    "Экспарт (партнёр: {partner}) у {to} г. скараціўся на {size}, паводле даных: {reporter}",
  "figures.flows.title.export.change.open":
    "Змяненне экспарту (партнёр: {partner}) у {to} г. – {last}, паводле даных: {reporter}",
  "figures.flows.title.import.share":
    "{partner}: {last} імпарту ў {to} г.{years, plural, =1 {} one { (у {from} г. – {first})} few { (у {from} г. – {first})} many { (у {from} г. – {first})} other { (у {from} г. – {first})}}, паводле даных: {reporter}",
  "figures.flows.title.import.index":
    "Індэкс імпарту (партнёр: {partner}) у {to} г. – {last} ({base} = 100), паводле даных: {reporter}",
  "figures.flows.title.import.change.rise":
    "Імпарт (партнёр: {partner}) у {to} г. вырас на {size}, паводле даных: {reporter}",
  "figures.flows.title.import.change.fall":
    "Імпарт (партнёр: {partner}) у {to} г. скараціўся на {size}, паводле даных: {reporter}",
  "figures.flows.title.import.change.open":
    "Змяненне імпарту (партнёр: {partner}) у {to} г. – {last}, паводле даных: {reporter}",
  "figures.method.turnover":
    "Тавараабарот – гэта экспарт плюс імпарт (X + M) адной краіны, якая прадставіла даныя, паводле адной крыніцы. Патокі розных краін або крыніц ніколі не складваюцца. Тавараабарот паводле заяў (T) ужываецца толькі за тыя гады, за якія ніводная крыніца не дае абодвух патокаў.",
  "figures.method.flows":
    "Экспарт (X): {reporter} → {partner}, імпарт (M): {partner} → {reporter}, абодва паводле даных: {reporter}. Другі бок улічвае тыя ж тавары па-свойму; яго лічбы сюды не дамешваюцца.",
  "figures.method.balance":
    "Сальда – гэта экспарт мінус імпарт (X − M) паводле адной крыніцы. Калі аднаго з патокаў няма, няма і сальда.",
  "figures.method.share":
    "Доля – гэта адносіна значэння да таго ж паказчыка той жа краіны з усім светам паводле той жа крыніцы за той жа год, у працэнтах. Калі ў крыніцы няма радка для свету, долі няма.",
  "figures.method.index":
    "Індэкс – гэта адносіна кожнага значэння да значэння за {base} год, памножаная на 100, для кожнай лініі асобна. Лінія без значэння, большага за нуль, за гэты год не паказваецца.",
  "figures.method.change":
    "Змяненне – гэта адносіна значэння да значэння папярэдняга года мінус адзінка, у працэнтах. Праз разрыў рада, пры іншым азначэнні або пры нулі ў папярэднім годзе яго няма; пераход да іншай крыніцы дапускаецца, толькі калі яна працягвае папярэднюю.",
  "figures.method.valuation": "{publisher}, {title}: экспарт {exports}, імпарт {imports}.",
  "figures.method.lines":
    "Лінія злучае паслядоўныя гады. Яна праходзіць праз дзве крыніцы, толькі калі адна працягвае рад другой; крыніца, якая не працягвае іншай, мае ўласную лінію, штрыхавую.",
  "figures.method.continues": "{publisher}, {title}: працягвае рад {before}.",
  "figures.method.marks":
    "Прабел – гэта год без значэння; адсутнае значэнне ніколі не нуль. Пустыя знакі – лічбы паводле заяў, не апублікаваныя як статыстыка, або ацэнкі і папярэднія даныя. Пункцірнае кольца – значэнне, год або ахоп якога вызначаны намі.",
  "figures.method.uncertain":
    "Тое, што вызначана намі (U), паказваецца, але нічога не вырашае: на гэтым не грунтуецца ні загаловак, ні правіла.",
  "figures.method.rounding":
    "Кожнае значэнне адпавядае інтэрвалу паводле запісу ў крыніцы; сумы і дзелі ўлічваюць абодва яго канцы. У тэкстах лічбы акругляюцца адзін раз, пры складанні; у CSV і JSON значэнні не акруглены.",
  "figures.method.log":
    "На лагарыфмічнай шкале роўныя адлегласці азначаюць роўныя адносіны. Для нуля і адмоўных значэнняў на ёй няма месца.",

  // --- figures and tables of indicators ---
  "indicators.layer": "{label}, {nth} значэнне за той самы перыяд (іншая крыніца)",
  "indicators.layer.short": "{label}, {nth} значэнне",
  "indicators.of": "{label} ({whose})",
  "indicators.stated": "{label}, паводле заяў",
  "indicators.value": "{value}\u00a0{unit}",
  "indicators.title": "{label}: {last} ({to}), {first} ({from})",
  "indicators.title.one": "{label}: {last} ({to})",
  "indicators.title.none": "Няма лічбаў у дынаміцы",
  "indicators.subtitle": "Кожнае значэнне на сваю дату або за свой перыяд, {unit}",
  "indicators.method.marks":
    "Кожны знак – адно значэнне, як яго дае крыніца: значэнне на дату стаіць на сваёй даце, значэнне за перыяд – у яго сярэдзіне. Лініямі яны не злучаюцца, бо рэдкія і ўзяты з розных крыніц.",
  "indicators.method.layers":
    "Калі некалькі крыніц даюць розныя значэнні за адзін перыяд, паказваюцца ўсе; вядучая – тая, што стаіць першай у спісе крыніц.",
  "indicators.method.least":
    "Паказчык выводзіцца на графік, калі дастаткова яго перыядаў можна параўнаць: даты для значэнняў на дату, поўныя гады або тыя самыя месяцы розных гадоў для значэнняў за перыяд. Астатнія прыведзены ў табліцах. На адной шкале ніколі не бывае дзвюх адзінак вымярэння.",
  "indicators.unit.count": "колькасць",
  "indicators.unit.persons":
    "{count, plural, one {чалавек} few {чалавекі} many {чалавек} other {чалавека}}",
  "indicators.unit.teu": "TEU",
  "indicators.unit.trains":
    "{count, plural, one {цягнік} few {цягнікі} many {цягнікоў} other {цягніка}}",
  "indicators.unit.trains_per_day":
    "{count, plural, one {цягнік} few {цягнікі} many {цягнікоў} other {цягніка}} за суткі",
  "indicators.unit.flights_per_week":
    "{count, plural, one {рэйс} few {рэйсы} many {рэйсаў} other {рэйса}} на тыдзень",
  "indicators.unit.million_tonnes": "млн т",
  "indicators.unit.ha": "га",
  "indicators.unit.km": "км",
  "indicators.unit.times": "{count, plural, one {раз} few {разы} many {разоў} other {раза}}",
  "indicators.unit.days": "{count, plural, one {дзень} few {дні} many {дзён} other {дня}}",
  "indicators.unit.weeks": "{count, plural, one {тыдзень} few {тыдні} many {тыдняў} other {тыдня}}",
  "indicators.unit.byn": "бел. руб.",
  "indicators.unit.byn_thousand": "тыс. бел. руб.",
  "indicators.unit.byn_million": "млн бел. руб.",
  "indicators.unit.eur_million": "млн еўра",
  "indicators.unit.eur_billion": "млрд еўра",
  "indicators.unit.usd_billion": "млрд дол. ЗША",
  "indicators.institutes.subtitle": "Інстытуты, класы, цэнтры і школы на прыведзеныя даты, {unit}",
  "indicators.exchanges.subtitle": "Пагадненні на прыведзеныя даты: {home} – {partner}, {unit}",
  "indicators.tourism.title":
    "{label} ({partner} → {home}): {last} ({to}) – за апошні год, па якім ёсць лічба",
  "indicators.tourism.subtitle": "Паездкі: {partner} → {home}, поўныя гады і часткі гадоў, {unit}",
  "indicators.tourism.method":
    "Арганізаваныя турысты прыязджаюць па турыстычных пуцёўках; наведвальнікі – усе, хто прыязджае, паводле ўліку, які вядзе крыніца. Гэтыя лічбы ніколі не складваюцца, а частка года ніколі не параўноўваецца з поўным годам.",
  "indicators.precision.exact": "як запісана",
  "indicators.precision.rounded": "акруглена",
  "indicators.precision.about": "± 10\u00a0%",
  "indicators.precision.nearly": "да 10\u00a0% менш",
  "indicators.precision.at_least": "столькі або больш",
  "indicators.head.indicator": "Паказчык",
  "indicators.head.period": "Перыяд",
  "indicators.head.value": "Значэнне",
  "indicators.head.quality": "Як прыведзена",
  "indicators.head.source": "Крыніца",
  "indicators.head.note": "Заўвага",
  "indicators.people.table": "Іншыя звесткі пра людзей і абмены",
  "indicators.people.table.text":
    "Асобныя значэнні і значэнні за занадта малую для графіка колькасць перыядаў. Калі крыніцы супярэчаць адна адной, кожная мае свой радок.",

  // --- the figures of students ---
  "students.scope.higher_education": "Вышэйшая адукацыя",
  "students.scope.higher_education.short": "вышэйшая адукацыя",
  "students.scope.all_studies": "Усе віды навучання",
  "students.scope.all_studies.short": "усе віды навучання",
  "students.scope.not_stated": "Від навучання не пазначаны",
  "students.scope.not_stated.short": "від не пазначаны",
  "students.series.counted": "{scope}, паводле статыстыкі",
  "students.series.stated": "{scope}, паводле заяў",
  "students.subtitle": "Студэнты {origin} → {host} паводле ахопу, {unit}",
  "students.title": "Студэнты {origin} → {host}",
  "students.title.both":
    "Студэнты {origin} → {host}: {value} ({period}), паводле заяў; апошняя лічба паводле статыстыкі ({scope}) – {count} ({year})",
  "students.title.stated": "Студэнты {origin} → {host}: {value} ({period}), паводле заяў",
  "students.title.counted":
    "Студэнты {origin} → {host}: {value} ({period}), паводле статыстыкі ({scope})",
  "students.note.range": "Крыніцы не супадаюць: {ranges}.",
  "students.note.range.one": "{when} – ад {least} да {most}",
  "students.method.scopes":
    "Колькасць студэнтаў вышэйшай адукацыі паводле статыстыкі, заявы пра ўсе віды навучання і заявы без указання ахопу – розныя лічбы. Яны ніколі не злучаюцца, не складваюцца і не параўноўваюцца.",
  "students.method.marks":
    "Зафарбаваныя знакі – паводле статыстыкі, пустыя – паводле чыіхсьці заяў у пэўны дзень. Ні тыя, ні другія не бываюць за кожны год, таму лініямі не злучаюцца. Навучальны год стаіць у сваёй сярэдзіне.",
  "students.method.layers":
    "Калі пра адзін год гавораць некалькі крыніц, паказваюцца ўсе; вядучая – тая, што стаіць першай у спісе крыніц. Тонкія лініі паказваюць межы, якія дапускае фармулёўка крыніцы.",
  "students.share.title": "Студэнты {origin} → {host} сярод усіх замежных студэнтаў",
  "students.share.title.one": "Студэнты {origin} → {host}: {last} усіх замежных студэнтаў ({to})",
  "students.share.title.ends":
    "Студэнты {origin} → {host}: {last} усіх замежных студэнтаў ({to}), раней {first} ({from})",
  "students.share.none":
    "Графіка долі студэнтаў {origin} → {host} сярод усіх замежных студэнтаў няма: {count, plural, =0 {ніводная крыніца не дае} one {толькі за # год крыніца дае} few {толькі за # гады крыніца дае} many {толькі за # гадоў крыніца дае} other {толькі за # года крыніца дае}} абодва лікі для таго самага віду навучання і года, а патрэбна гадоў не менш за {least}.",
  "students.share.lacks":
    "Долю нельга прывесці: {lacks}. За гэтыя гады ніводная крыніца не дае колькасці ўсіх замежных студэнтаў таго ж віду навучання.",
  "students.share.lacks.title": "Дзе няма долі студэнтаў",
  "students.share.lack": "{scope} ({periods})",
  "students.share.subtitle":
    "Доля студэнтаў {origin} → {host} ва ўсёй колькасці замежных студэнтаў паводле ахопу, {unit}",
  "students.share.method":
    "Доля – гэта адносіна колькасці студэнтаў {origin} → {host} да колькасці ўсіх замежных студэнтаў у той жа краіне навучання паводле адной крыніцы, аднаго ахопу і аднаго перыяду, у працэнтах. Калі ніводная крыніца не дае абодвух лікаў, долі няма.",

  // --- projects: table, map, timeline; the park ---
  "projects.title": "Усе праекты",
  "projects.caption": "Табліца праектаў",
  "projects.label": "Якія праекты паказаны",
  "projects.kind": "Від",
  "projects.kind.any": "Усе віды",
  "projects.kind.industrial_park": "Індустрыяльны парк",
  "projects.kind.sports": "Спорт",
  "projects.kind.manufacturing": "Апрацоўчая прамысловасць",
  "projects.kind.agro": "Сельская гаспадарка і харчаванне",
  "projects.kind.logistics": "Лагістыка",
  "projects.kind.hospitality": "Гасцініцы",
  "projects.kind.housing": "Жыллё",
  "projects.kind.energy": "Энергетыка",
  "projects.kind.space": "Космас",
  "projects.kind.transport": "Транспарт",
  "projects.kind.mining": "Здабыча карысных выкапняў",
  "projects.kind.telecom": "Сувязь",
  "projects.kind.culture": "Культура",
  "projects.kind.education": "Адукацыя",
  "projects.status": "Стан",
  "projects.status.any": "Любы стан",
  "projects.status.planned": "Плануецца",
  "projects.status.under_construction": "Будуецца",
  "projects.status.operating": "Дзейнічае",
  "projects.status.completed": "Завершаны",
  "projects.status.suspended": "Прыпынены",
  "projects.status.cancelled": "Скасаваны",
  "projects.status.unknown": "Невядома",
  "projects.q": "Словы",
  "projects.sort": "Сартаваць паводле",
  "projects.order": "Парадак",
  "projects.order.asc": "Па ўзрастанні",
  "projects.order.desc": "Па змяншэнні",
  "projects.apply": "Ужыць",
  "projects.count":
    "{shown, plural, one {# праект} few {# праекты} many {# праектаў} other {# праекта}} з {all}",
  "projects.count.all":
    "{all, plural, one {Усяго # праект} few {Усяго # праекты} many {Усяго # праектаў} other {Усяго # праекта}}{parts, plural, =0 {} one {, з іх # – частка іншага} few {, з іх # – часткі іншых} many {, з іх # – часткі іншых} other {, з іх # – часткі іншых}}",
  "projects.reset": "Паказаць усе",
  "projects.head.name": "Праект",
  "projects.head.kind": "Від",
  "projects.head.status": "Стан",
  "projects.head.place": "Размяшчэнне",
  "projects.head.started": "Пачатак",
  "projects.head.opened": "Адкрыццё",
  "projects.head.completed": "Завяршэнне",
  "projects.head.cost": "Кошт, млн",
  "projects.cost": "{figure}\u00a0{currency}",
  "projects.cost.plain": "{figure}, валюта не пазначана",
  "projects.costs":
    "Кошт прыведзены ў мільёнах адзінак той валюты, у якой ён апублікаваны. Кошты не складваюцца: частка ўваходзіць у цэлае, а валюты розныя. Пры сартаванні паводле кошту праекты ў адной валюце стаяць разам.",
  "projects.part": "Частка праекта: {whole}",
  "projects.details": "Падрабязнасці",
  "projects.details.of": "Падрабязнасці: {name}",
  "projects.partners": "Партнёры",
  "projects.capacity": "Памер",
  "projects.financing": "Фінансаванне",
  "projects.financing.grant": "Грант",
  "projects.financing.concessional_loan": "Льготны крэдыт",
  "projects.financing.commercial_loan": "Камерцыйны крэдыт",
  "projects.financing.fdi": "Прамыя інвестыцыі",
  "projects.financing.joint_venture": "Сумеснае прадпрыемства",
  "projects.financing.mixed": "Змешанае",
  "projects.note": "Заўвага",
  "projects.sources": "Крыніцы",
  "projects.empty":
    "Усім умовам не адпавядае ніводны праект. У папцы {all, plural, one {# праект} few {# праекты} many {# праектаў} other {# праекта}}.",
  "projects.empty.kinds": "Віды: {list}.",
  "projects.empty.statuses": "Стан: {list}.",
  "projects.empty.one": "{text} ({count})",
  "projects.rows.csv": "Усе праекты, CSV",
  "projects.rows.json": "Усе праекты, JSON",
  "projects.timeline.title":
    "{completed, plural, one {Завершаны # праект} few {Завершаны # праекты} many {Завершана # праектаў} other {Завершана # праекта}}, {operating, plural, one {дзейнічае #} few {дзейнічаюць #} many {дзейнічае #} other {дзейнічае #}}, без уліку частак; даты – з {first} па {last}",
  "projects.timeline.none": "Праекты ад пачатку да завяршэння",
  "projects.timeline.subtitle": "Кожны праект, які мае дату, ад пачатку да завяршэння",
  "projects.timeline.axis": "Праект",
  "projects.timeline.status": "Стан",
  "projects.timeline.part": "{name} (частка)",
  "projects.timeline.undated":
    "Без даты, таму не паказана: {list} ({count, plural, one {# праект} few {# праекты} many {# праектаў} other {# праекта}}).",
  "projects.timeline.parts":
    "Частка іншага праекта стаіць пад сваім цэлым, пазначана як частка і асобна не лічыцца.",
  "projects.timeline.method":
    "Паласа ідзе ад пачатку да завяршэння праекта. Калі вядомы толькі год або месяц, пачатак лічыцца з яго першага дня, а канец – па апошні. Праект, які дзейнічае, плануецца або будуецца, працягваецца; калі праект завершаны, прыпынены або скасаваны без даты, яго канец невядомы.",
  "projects.timeline.method.parts":
    "Частка праекта мае ўласны радок. Яе кошт, памер і тэрмін уваходзяць у паказчыкі цэлага і ніколі да іх не дадаюцца.",
  "park.residents.subtitle": "Кампаніі – рэзідэнты парка на кожную дату, {unit}",
  "park.residents.kinds.subtitle":
    "Рэзідэнты парка: дзейныя і паводле паходжання капіталу, на кожную дату, {unit}",
  "park.residents.new.subtitle":
    "Кампаніі, якія сталі рэзідэнтамі парка; поўныя гады і часткі гадоў паказаны асобна, {unit}",
  "park.investment.subtitle":
    "Заяўленыя рэзідэнтамі і асвоеныя інвестыцыі, з пачатку дзейнасці на кожную дату, {unit}",
  "park.investment.method":
    "Заяўленыя інвестыцыі – гэта намеры рэзідэнтаў; асвоеныя – тое, што выдаткавана. Абодва паказчыкі прыведзены нарастальным вынікам з пачатку дзейнасці парка, таму значэнні на розныя даты ніколі не складваюцца.",
  "park.transit.subtitle":
    "Кантэйнеры ў транзіце; поўныя гады і часткі гадоў паказаны асобна, {unit}",
  "park.railway.subtitle": "Усе кантэйнеры, перавезеныя чыгункай, транзітныя і іншыя, {unit}",
  "park.transit.method":
    "Частка года паказваецца за тыя месяцы, якія яна ахоплівае, і ніколі не параўноўваецца з поўным годам. Перавозчыкі ўлічваюць розныя паслугі, таму іх лічбы не злучаюцца.",
  "park.short.declared": "Заяўленыя",
  "park.short.made": "Асвоеныя",
  "park.short.countries": "Краіны",
  "park.short.developed": "Асвоена",
  "park.short.area": "Плошча",
  "park.short.residents": "Рэзідэнты",
  "park.panel": "Парк, транзіт і інвестыцыі: чаго няма на графіках",
  "park.panel.text":
    "Значэнні, якіх занадта мала для параўнання ў дынаміцы або якія паўтараюць паказанае на графіку. Мэтавы паказчык або план пазначаны асобна; гэта не вынік.",
  "park.panel.caption": "Паказчыкі: {title}",
  "park.panel.count":
    "{title}: {count, plural, one {# значэнне} few {# значэнні} many {# значэнняў} other {# значэння}}",
  "park.panel.target": "{label} – мэтавы паказчык, не вынік",
  "park.group.transit": "Транзіт і чыгунка",
  "park.group.investment": "Інвестыцыі і крэдыты",
  "park.group.other": "Іншае",
  "map.title": "Размяшчэнне праектаў",
  "map.summary":
    "Карта: {projects, plural, one {# праект} few {# праекты} many {# праектаў} other {# праекта}}, {places, plural, one {# месца} few {# месцы} many {# месцаў} other {# месца}}; тыя самыя, што ў спісе побач.",
  "map.key": "Лічба – нумар у спісе; ×{example} – колькасць праектаў у адным месцы: {example}.",
  "map.key.approximate":
    "Пустое кольца – прыблізнае месца: горад або раён, а не будынак. Каардынаты акруглены.",
  "map.key.exact": "Зафарбаваны знак – дакладнае месца.",
  "map.outline": "Контур: Natural Earth, 1:50 млн.",
  "map.mark": "{number}. {place}: {list}",
  "map.times": "×{count}",
  "map.far": "Занадта далёка для гэтай карты",
  "map.unplaced":
    "Для {count, plural, one {# праекта} few {# праектаў} many {# праектаў} other {# праекта}} каардынаты не апублікаваны, {count, plural, =1 {на карце яго няма} one {на карце іх няма} few {на карце іх няма} many {на карце іх няма} other {на карце іх няма}}.",
  "map.none": "Ні для аднаго з гэтых праектаў каардынаты не апублікаваны.",
  "map.north": "{degrees}°\u00a0пн.\u00a0ш.",
  "map.south": "{degrees}°\u00a0пд.\u00a0ш.",
  "map.east": "{degrees}°\u00a0у.\u00a0д.",
  "map.west": "{degrees}°\u00a0з.\u00a0д.",
  "map.zero": "0°",
  "map.scale": "{km}\u00a0км",
  "map.nowhere": "Месца не названа",
  // --- the factsheet ---
  "factsheet.title": "Статыстычная даведка",
  "factsheet.link": "Даведка для друку",
  "factsheet.print": "Надрукаваць або захаваць у PDF",
  "factsheet.hint":
    "Змяшчаецца на аркушах А4 і амерыканскага фармату. Каб захаваць файл, выберыце PDF у якасці прынтара.",
  "factsheet.projects.count": "Паказана: {shown}, усяго: {all}. Па стане: {states}.",
  "factsheet.events": "Апошнія падзеі",
  "factsheet.events.count":
    "Апошнія значныя падзеі: {shown}, усяго падзей: {all}; найбольш значныя вылучаны.",
  "factsheet.sources.more": "{sources} і яшчэ {rest}",
  "factsheet.sources.others": "Таксама: {publishers}. Назвы і спасылкі – на старонках сайта.",
  "factsheet.live": "Старонка на сайце: графікі з падказкамі, табліцы і файлы для спампоўкі –",
  "factsheet.code": "Код з адрасам гэтай старонкі",

  // --- kpis: values, statuses, proof ---

  "kpis.label": "{title}, {period}",
  "kpis.none": "–",
  "kpis.remarked": "{text} · {more}",
  "kpis.status.met": "выканана",
  "kpis.status.not_met": "не выканана",
  "kpis.status.unknown": "невядома",
  "kpis.measure.export": "экспарт",
  "kpis.measure.import": "імпарт",
  "kpis.measure.turnover": "тавараабарот",
  "kpis.measure.balance": "сальда",
  "kpis.measure.cover_ratio": "каэфіцыент пакрыцця імпарту экспартам",
  "kpis.measure.share": "доля",
  "kpis.measure.rank": "месца",
  "kpis.measure.growth": "прырост",
  "kpis.measure.ratio": "суадносіны",
  "kpis.measure.count": "колькасць",
  "kpis.measure.count.projects": "колькасць праектаў",
  "kpis.measure.count.events": "колькасць падзей",
  "kpis.measure.sum": "сума",
  "kpis.measure.latest": "апошняе значэнне",
  "kpis.measure.days_since": "колькасць дзён",
  "kpis.rule": "правіла: {rule}",
  "kpis.rule.at_least": "{measure} – не менш за {bound}",
  "kpis.rule.at_most": "{measure} – не больш за {bound}",
  "kpis.rule.between": "{measure} – ад {from} да {to}",
  "kpis.rule.running":
    "{years, plural, =1 {{rule} у апошнім годзе} one {{rule}, # год запар} few {{rule}, # гады запар} many {{rule}, # гадоў запар} other {{rule}, # года запар}}",
  "kpis.rule.all_of": "усё пералічанае: {rules}",
  "kpis.unit.years":
    "{count, plural, one {год запар} few {гады запар} many {гадоў запар} other {года запар}}",
  "kpis.unit.days": "{count, plural, one {дзень} few {дні} many {дзён} other {дня}}",
  "kpis.unit.rows": "{count, plural, one {радок} few {радкі} many {радкоў} other {радка}}",
  "kpis.unit.rows.projects":
    "{count, plural, one {праект} few {праекты} many {праектаў} other {праекта}}",
  "kpis.unit.rows.events":
    "{count, plural, one {падзея} few {падзеі} many {падзей} other {падзеі}}",
  "kpis.unit.rows.claims":
    "{count, plural, one {сцвярджэнне} few {сцвярджэнні} many {сцвярджэнняў} other {сцвярджэння}}",
  "kpis.value": "{value} {unit}",
  "kpis.counted.value": "",
  "kpis.counted.count": "",
  "kpis.counted.students":
    "{count, plural, one {студэнт} few {студэнты} many {студэнтаў} other {студэнта}}",
  "kpis.counted.persons":
    "{count, plural, one {чалавек} few {чалавекі} many {чалавек} other {чалавека}}",
  "kpis.counted.TEU": "TEU",
  "kpis.counted.trains":
    "{count, plural, one {цягнік} few {цягнікі} many {цягнікоў} other {цягніка}}",
  "kpis.counted.ha": "га",
  "kpis.counted.km": "км",
  "kpis.counted.times": "{count, plural, one {раз} few {разы} many {разоў} other {раза}}",
  "kpis.unit.of": "з {of}",
  "kpis.unit.rules_met":
    "з {of, plural, one {# правіла выканана} few {# правіл выканана} many {# правіл выканана} other {# правіла выканана}}",
  "kpis.line.change": "{percent}, база – {base}",
  "kpis.line.change.year": "{percent} да {base} года",
  "kpis.line.years": "{years}",
  "kpis.line.on": "база – {base}",
  "kpis.line.against": "база параўнання – {base}",
  "kpis.line.since": "з {base}",
  "kpis.line.share": "{percent} гандлю таварамі",
  "kpis.line.share.of_product": "{percent} гандлю па групе «{product}»",
  "kpis.line.year": "{year}: {value}",
  "kpis.line.surplus": "дадатнае сальда, паводле даных: {reporter}",
  "kpis.line.deficit": "адмоўнае сальда, паводле даных: {reporter}",
  "kpis.line.even": "знак сальда дакладна не вызначаны, паводле даных: {reporter}",
  "kpis.quiet.reporter": "паводле даных: {reporter}",
  "kpis.quiet.parts": "экспарт {exports} − імпарт {imports}",
  "kpis.quiet.ends": "{period}, на гэтым даныя па партнёрах заканчваюцца",
  "kpis.quiet.more": "{place} месца: {area}, больш на {distance}",
  "kpis.quiet.less": "{place} месца: {area}, менш на {distance}",
  "kpis.quiet.sources": "крыніц: {count}",
  "kpis.quiet.tie": "{place} месца: {area}, такое ж значэнне",
  "kpis.note.others":
    "{count, plural, one {яшчэ # значэнне} few {яшчэ # значэнні} many {яшчэ # значэнняў} other {яшчэ # значэння}} за той жа перыяд",
  "kpis.note.one_flow":
    "{count, plural, one {# краіна мае толькі адзін паток; другі лічыцца нулявым} few {# краіны маюць толькі адзін паток; другі лічыцца нулявым} many {# краін маюць толькі адзін паток; другі лічыцца нулявым} other {# краіны маюць толькі адзін паток; другі лічыцца нулявым}}",
  "kpis.count":
    "{n, plural, =1 {адзін} =2 {два} =3 {тры} =4 {чатыры} =5 {пяць} =6 {шэсць} =7 {сем} =8 {восем} =9 {дзевяць} =10 {дзесяць} one {#} few {#} many {#} other {#}}",
  "kpis.headline.met": "{title}: выканана (паводле даных: {reporter})",
  "kpis.headline.not_met": "{title}: не выканана (паводле даных: {reporter})",
  "kpis.headline.unknown": "{title}: вызначыць немагчыма (паводле даных: {reporter})",
  "kpis.headline.plain": "{title} (паводле даных: {reporter})",
  "kpis.headline.trade.met":
    "{years, plural, =1 {Тавараабарот у {year} г. – {range}} one {Тавараабарот {count} год запар – {range}} few {Тавараабарот {count} гады запар – {range}} many {Тавараабарот {count} гадоў запар – {range}} other {Тавараабарот {count} года запар – {range}}} (паводле даных: {reporter})",
  "kpis.headline.trade.not_met":
    "Тавараабарот у {year} г. – {value}, {missed} (паводле даных: {reporter})",
  "kpis.headline.trade.unknown":
    "{years, plural, =1 {Ці быў тавараабарот у {year} г. {range}} one {Ці быў тавараабарот {count} год запар {range}} few {Ці быў тавараабарот {count} гады запар {range}} many {Ці быў тавараабарот {count} гадоў запар {range}} other {Ці быў тавараабарот {count} года запар {range}}}, вызначыць немагчыма (паводле даных: {reporter})",
  "kpis.range.above": "больш за {bound}",
  "kpis.range.at_least": "не менш за {bound}",
  "kpis.range.at_most": "не больш за {bound}",
  "kpis.range.between": "ад {from} да {to}",
  "kpis.missed.at_least": "менш за {bound}",
  "kpis.missed.at_most": "больш за {bound}",
  "kpis.missed.between": "па-за межамі ад {from} да {to}",
  "kpis.lead.why": "{reason}.",
  "kpis.lead.latest":
    "У {year} г. тавараабарот {reporter} – {partner} склаў {value}, у {year_before} г. – {before} (паводле даных: {reporter}).",
  "kpis.lead.latest.alone":
    "У {year} г. тавараабарот {reporter} – {partner} склаў {value} (паводле даных: {reporter}).",
  "kpis.lead.other": "У {year} г. тавараабарот склаў {value} (паводле даных: {other}).",
  "kpis.lead.other.ends": "Статыстыка (паводле даных: {other}) заканчваецца {year} годам.",
  "kpis.lead.other.stated":
    "Статыстыка (паводле даных: {other}) заканчваецца {year} годам; пазней, паводле заяў службовых асоб, – {value} за {stated_year} год.",
  "kpis.lead.other.stated.our_reading":
    "Статыстыка (паводле даных: {other}) заканчваецца {year} годам; пазней называлася велічыня {value} (паводле заяў службовых асоб).",

  // --- claims: what was said, and whether what was counted bears it out ---
  "claims.verdict.borne_out": "пацвярджаецца",
  "claims.verdict.not_borne_out": "не пацвярджаецца",
  "claims.verdict.undecided": "не вырашана",
  "claims.because.no_rule": "няма правіла для праверкі",
  "claims.because.rule_absent": "няма правіла {rule}, якім яно правяраецца",
  "claims.because.rule_untested": "яго правіла толькі вызначае значэнне і нічога не правярае",
  "claims.because.stated": "крыніц, якія гэта заяўляюць: {count}, статыстычных няма",
  "claims.because.stated_by_own":
    "заяўлена толькі ўласнай крыніцай сцвярджэння, статыстычных крыніц няма",
  "claims.because.contradicted": "крыніц, якія заяўляюць іншае: {count}, статыстычных няма",
  "claims.because.counted_earlier":
    "статыстыка заканчваецца раней ({period}), чым патрабуе правіла",
  "claims.because.open": "статыстыка не дае адказу",
  "claims.fact": "{value} ({period})",
  "claims.fact.range": "ад {from} да {to} ({period})",
  "claims.fact.base": "{value} ({period}, база – {base})",
  "claims.fact.rank": "{place} месца з {of} ({period})",
  "claims.fact.part": "{title}: {fact}",
  "claims.asked": "патрабаванне правіла: {rule}",
  "claims.counted": "паводле статыстыкі: {publishers}",
  "claims.counted.declared": "паводле статыстыкі: {publishers}; паводле даных: {reporter}",
  "claims.close.rank": "{place} месца: {area}, {value}",
  "claims.close.value": "{value} ({period}) пры мяжы {bound}",
  "claims.million": "{value} млн дол. ЗША",
  "claims.ends": "апошні перыяд статыстыкі – {period}",
  "claims.ends.declared": "апошні перыяд статыстыкі (паводле даных: {reporter}) – {period}",
  "claims.ends.partners":
    "апошні перыяд статыстыкі гандлю таварамі па партнёрах (паводле даных: {reporter}) – {period}",

  // --- reasons: why a KPI is unknown or a figure missing ---
  "reasons.of_period": "{period}: {reason}",
  "reasons.and": "{before}; {after}",
  "reasons.no_row": "даных няма",
  "reasons.nothing_matches": "ніводзін радок табліцы не адпавядае правілу",
  "reasons.flow_missing":
    "{flow, select, X {няма даных пра экспарт} M {няма даных пра імпарт} other {няма даных ні пра экспарт, ні пра імпарт}}",
  "reasons.flow_uncertain":
    "{flow, select, X {экспарт ёсць толькі ў радку з няпэўным годам або ахопам (U)} M {імпарт ёсць толькі ў радку з няпэўным годам або ахопам (U)} other {экспарт і імпарт ёсць толькі ў радках з няпэўным годам або ахопам (U)}}",
  "reasons.value_missing":
    "{flow, select, X {экспарт не мае значэння} M {імпарт не мае значэння} T {тавараабарот не мае значэння} XM {экспарт і імпарт не маюць значэння} other {радок ёсць, але значэння няма}} ({status, select, O {O: няма даных} M {M: не можа існаваць} L {L: не збіраецца} Q {Q: не раскрываецца} other {{status}}})",
  "reasons.only_uncertain": "толькі радкі з няпэўным годам або ахопам (U)",
  "reasons.straddles":
    "значэнне можа быць любым ад {lower} да {upper}{unit, select, usd_million { млн дол. ЗША} USD_million { млн дол. ЗША} percent { %} students { студэнтаў} persons { чалавек} TEU { TEU} other {}}: яно не цалкам у межах правіла і не цалкам па-за імі",
  "reasons.straddles_above":
    "пра значэнне вядома толькі, што яно не меншае за {lower}{unit, select, usd_million { млн дол. ЗША} USD_million { млн дол. ЗША} percent { %} students { студэнтаў} persons { чалавек} TEU { TEU} other {}}",
  "reasons.straddles_below":
    "пра значэнне вядома толькі, што яно не большае за {upper}{unit, select, usd_million { млн дол. ЗША} USD_million { млн дол. ЗША} percent { %} students { студэнтаў} persons { чалавек} TEU { TEU} other {}}",
  "reasons.import_zero": "імпарту не было, суаднесці экспарт няма з чым",
  "reasons.world_missing": "тая ж крыніца не дае пэўнага выніку па ўсім свеце",
  "reasons.world_zero": "вынік па ўсім свеце роўны нулю",
  "reasons.base_missing": "у тым жа радзе няма значэння за базавы перыяд ({base})",
  "reasons.base_zero": "значэнне за базавы перыяд ({base}) роўнае нулю",
  "reasons.base_uncertain":
    "за базавы перыяд ({base}) ёсць толькі радкі з няпэўным годам або ахопам (U)",
  "reasons.base_not_named": "у правіле не названа база параўнання",
  "reasons.base_unreadable": "базу правіла ({base}) немагчыма прачытаць",
  "reasons.part_with_whole": "база ({base}) адрозніваецца працягласцю або парой года",
  "reasons.not_a_country": "{area} – не краіна, а месцы вызначаюцца толькі сярод краін",
  "reasons.sum_incomplete": "значэнне маюць толькі {valued} з {of} частак",
  "reasons.several_reporters": "радкі прадстаўлены рознымі краінамі, такія даныя не складаюцца",
  "reasons.several_rows": "правілу адпавядаюць некалькі радкоў ({of}), і ніводзін не мае перавагі",
  "reasons.several_units": "радкі ў розных адзінках, такія даныя не складаюцца",
  "reasons.undated": "радкі табліцы {dataset} не адносяцца да перыядаў",
  "reasons.period_unreadable": "перыяд правіла ({at}) немагчыма прачытаць",
  "reasons.not_yearly": "правіла патрабуе поўных гадоў, а іх няма",
  "reasons.measure_missing": "у правіле не названа велічыня",
  "reasons.dataset_absent": "няма табліцы {dataset}",
  "reasons.dataset_unfit": "велічыня {measure} адносіцца да гандлю, а не да табліцы {dataset}",
  "reasons.dimension_missing": "у правіле не зададзена {column}",
  "reasons.dimension_unknown": "табліцу {dataset} нельга адбіраць па слупку {column}",
  "reasons.rule_absent": "няма правіла {rule}",
  "reasons.rule_circle": "правіла {rule} вядзе да самога сябе",
  "reasons.rule_without_test": "у правіле {rule} няма праверкі",
  "reasons.rule_undecided": "правіла {rule}: невядома",

  // --- problems: what is wrong in a data folder (expected, suggestion) ---
  "problems.write": "напішыце {repair}",
  "problems.nearest": "напішыце {nearest}, калі меўся на ўвазе гэты варыянт",
  "problems.folder_missing.expected":
    "папка з данымі: як мінімум datapackage.json, areas.csv, sources.csv і табліца са значэннямі, напрыклад trade.csv",
  "problems.folder_missing.suggestion": "стварыце папку {folder} або ўкажыце іншую ў DATA_DIR",
  "problems.folder_is_file.expected": "папка, а не файл",
  "problems.folder_is_file.suggestion": "укажыце ў DATA_DIR папку, у якой ляжаць файлы",
  "problems.folder_empty.expected": "файлы CSV і JSON у папцы",
  "problems.folder_empty.suggestion":
    "пакладзіце datapackage.json, areas.csv, sources.csv і trade.csv у папку {folder} або ўкажыце іншую папку ў DATA_DIR",
  "problems.folder_unreadable.expected": "папка, даступная для чытання ({reason})",
  "problems.folder_unreadable.suggestion": "дайце серверу права чытаць {folder}",
  "problems.file_missing.expected": "файл {file}",
  "problems.file_missing.suggestion": "дадайце ў папку {file}",
  "problems.file_missing.nearest": "дадайце ў папку {file} або перайменуйце так файл {nearest}",
  "problems.file_unreadable.expected": "файл, даступны для чытання ({reason})",
  "problems.file_unreadable.suggestion": "дайце серверу права чытаць {file}",
  "problems.file_blank.expected": "радок загалоўка з назвамі слупкоў",
  "problems.file_blank.suggestion": "запішыце загаловак і радкі або прыбярыце файл",
  "problems.encoding.expected": "тэкст у кадзіроўцы UTF-8",
  "problems.encoding.suggestion":
    "захавайце файл нанова ў UTF-8; гэта першы радок у іншай кадзіроўцы",
  "problems.quote_unclosed.expected": "другое двукоссе, якое закрывае ячэйку, што пачынаецца тут",
  "problems.quote_unclosed.suggestion":
    "закрыйце ячэйку двукоссем, а кожнае двукоссе ўнутры яе падвойце",
  "problems.quote_stray.expected": "двукоссі толькі вакол усёй ячэйкі, а ўнутры яе – падвоеныя",
  "problems.quote_stray.suggestion":
    "вазьміце ўсю ячэйку ў двукоссі і падвойце кожнае двукоссе ўнутры або прыбярыце двукоссе",
  "problems.header_blank.expected": "назва для кожнага слупка",
  "problems.header_blank.suggestion":
    "дайце назву слупку {place} або прыбярыце яго раздзяляльнік з кожнага радка",
  "problems.header_duplicate.expected": "кожны слупок адзін раз",
  "problems.header_duplicate.suggestion": "прыбярыце або перайменуйце слупок {place}",
  "problems.header_forbidden.expected": "назва слупка",
  "problems.header_forbidden.suggestion": "прыбярыце слупок {place}",
  "problems.cell_count.expected":
    "{expected, plural, one {# ячэйка} few {# ячэйкі} many {# ячэек} other {# ячэйкі}}, як у загалоўку",
  "problems.cell_count.suggestion":
    "у гэтым радку {count, plural, one {# ячэйка} few {# ячэйкі} many {# ячэек} other {# ячэйкі}}: праверце, ці няма прапушчанага або лішняга раздзяляльніка, і вазьміце ў двукоссі тэкст, які яго змяшчае",
  "problems.column_unknown.expected": "слупок, вядомы для гэтай табліцы",
  "problems.column_unknown.suggestion": "рабіць нічога не трэба: слупок не ўлічваецца",
  "problems.column_unknown.nearest":
    "перайменуйце слупок у {nearest}, калі меўся на ўвазе ён; цяпер слупок не ўлічваецца",
  "problems.column_missing.expected": "слупок {column}",
  "problems.column_missing.suggestion": "дадайце слупок {column} у загаловак і ў кожны радок",
  "problems.column_missing.nearest": "перайменуйце слупок {nearest} у {column} або дадайце слупок",
  "problems.column_language.expected": "слупок {column}, бо гэта мова ўказана для пары краін",
  "problems.column_language.suggestion": "дадайце слупок {column}; яго ячэйкі могуць быць пустыя",
  "problems.table_empty.expected": "хаця б адзін радок пад загалоўкам",
  "problems.table_empty.suggestion": "дадайце радкі",
  "problems.blank.expected": "значэнне: {column} не можа быць пустым",
  "problems.blank.suggestion": "запоўніце ячэйку або прыбярыце радок",
  "problems.area_code.expected": "код тэрыторыі вялікімі літарамі, напрыклад FRA або WLD",
  "problems.area_code.suggestion": "напішыце код так, як у areas.csv",
  "problems.source_code.expected": "ідэнтыфікатар крыніцы: літары, лічбы, кропкі і злучкі",
  "problems.source_code.suggestion": "напішыце ідэнтыфікатар без прабелаў, як у sources.csv",
  "problems.product_code.expected":
    "код HS ад двух да шасці знакаў у выглядзе тэксту, SITC0–SITC9, кошык накшталт X-DAIRY, TOTAL, SERVICES або ALL",
  "problems.product_code.suggestion": "напішыце код так, як у products.csv, з нулямі ў пачатку",
  "problems.source_ids.expected": "ідэнтыфікатар крыніцы або некалькі праз адзін прабел",
  "problems.source_ids.suggestion":
    "напішыце ідэнтыфікатары так, як у sources.csv, праз адзін прабел",
  "problems.enumeration.expected": "адно са значэнняў: {allowed}",
  "problems.enumeration.suggestion": "напішыце адно са значэнняў: {allowed}",
  "problems.obs_status.expected": "статус, адзін з: {allowed}",
  "problems.obs_status.suggestion":
    "напішыце A для звычайнага значэння; калі значэння няма, прычыну ўказвае O, M, L або Q",
  "problems.period.expected":
    "перыяд, напрыклад 2024, 2024-Q1, 2024-05, 2024-01/2024-11, 2023-01-01/2023-02-14 або 2024/2025",
  "problems.period.suggestion":
    "напішыце перыяд адным з гэтых спосабаў, канец – не раней за пачатак",
  "problems.decimal.expected": "дзесятковы лік з кропкай, напрыклад 1.5",
  "problems.decimal.suggestion":
    "пішыце толькі лічбы і кропку, без раздзяляльнікаў тысяч; калі значэння няма, пакіньце ячэйку пустой і ўкажыце прычыну ў obs_status",
  "problems.date.expected": "год, месяц або дзень, напрыклад 2015, 2022-01 або 2026-01-30",
  "problems.date.suggestion": "напішыце дату адным з гэтых спосабаў або пакіньце ячэйку пустой",
  "problems.url.expected": "адрас, які пачынаецца з https:// або http://",
  "problems.url.suggestion": "напішыце поўны адрас або пакіньце ячэйку пустой",
  "problems.language.expected": "код мовы, напрыклад en",
  "problems.language.suggestion": "напішыце код ISO 639 малымі літарамі або пакіньце ячэйку пустой",
  "problems.value_missing.expected": "значэнне, бо статус – {status}",
  "problems.value_missing.suggestion":
    "напішыце значэнне; калі яго няма, укажыце прычыну ў obs_status: O, M, L або Q",
  "problems.value_present.expected": "пустая ячэйка, бо статус – {status}",
  "problems.value_present.suggestion":
    "пакіньце ячэйку пустой або дайце значэнню статус, напрыклад A",
  "problems.precision_missing.expected":
    "як крыніца падала значэнне: exact, rounded, about, nearly або at_least",
  "problems.precision_missing.suggestion":
    "напішыце exact для значэння, дакладнага да апошняй лічбы, rounded – для акругленага",
  "problems.bounds_crossed.expected": "ніжняя мяжа, не большая за верхнюю – {upper}",
  "problems.bounds_crossed.suggestion": "памяняйце месцамі lower і upper або выпраўце адну з межаў",
  "problems.value_outside.expected": "значэнне ад {lower} да {upper}",
  "problems.value_outside.suggestion": "выпраўце значэнне або яго межы",
  "problems.duplicate_key.expected":
    "радок, якога яшчэ няма: такі самы {column} ужо ёсць (нумар радка {first})",
  "problems.duplicate_key.suggestion":
    "пакіньце адзін з двух радкоў або выпраўце тое, чым яны адрозніваюцца",
  "problems.unknown_code.expected": "код, які ёсць у {list}",
  "problems.unknown_code.suggestion": "дадайце {code} у {list} або выпраўце код",
  "problems.unknown_code.nearest": "напішыце {nearest} або дадайце {code} у {list}",
  "problems.same_area.expected": "партнёр, адрозны ад краіны, якая прадставіла даныя",
  "problems.same_area.suggestion":
    "выпраўце партнёра, калі толькі {code} сапраўды не паказвае гандаль з самой сабой",
  "problems.negative_flow.expected": "гандлёвы паток, не меншы за 0",
  "problems.negative_flow.suggestion": "прыбярыце мінус або растлумачце яго ў слупку note",
  "problems.circle.expected": "ланцужок, які мае канец: ад {code} ён вяртаецца да {code}",
  "problems.circle.suggestion": "пакіньце {column} пустым у радку, з якога пачынаецца ланцужок",
  "problems.left_out.expected": "табліца без памылак",
  "problems.left_out.suggestion":
    "{file} не публікуецца, пакуль не {count, plural, one {выпраўлена # памылка} few {выпраўлены # памылкі} many {выпраўлена # памылак} other {выпраўлена # памылкі}}",
  "problems.left_out_with.expected": "{list} без памылак: на гэты файл спасылаюцца радкі",
  "problems.left_out_with.suggestion": "{file} не публікуецца, пакуль не выпраўлены {list}",
  "problems.json_syntax.expected": "JSON; памылка ў сімвале {position} гэтага радка",
  "problems.json_syntax.suggestion":
    "праверце тут і крыху раней, ці няма прапушчаных або лішніх коскі, двукосся ці дужкі",
  "problems.json_type.expected": "значэнне тыпу {type}",
  "problems.json_type.suggestion": "напішыце значэнне тыпу {type}",
  "problems.json_missing.expected": "значэнне для {column}",
  "problems.json_missing.suggestion": "дадайце {column}",
  "problems.json_key.expected": "ключ, вядомы ў гэтым месцы",
  "problems.json_key.suggestion": "прыбярыце ключ {found}",
  "problems.json_key.nearest": "напішыце {nearest} замест {found} або прыбярыце ключ",
  "problems.json_value.expected": "іншае значэнне для {column}",
  "problems.json_value.suggestion": "выпраўце {column} паводле апісання ў README папкі даных",
  "problems.json_areas.expected": "два розныя коды тэрыторый, напрыклад FRA і NOR",
  "problems.json_areas.suggestion": "напішыце спачатку сваю тэрыторыю, затым партнёра",
  "problems.json_day.expected": "дзень, напрыклад 1992-01-20",
  "problems.json_day.suggestion": "напішыце год, месяц і дзень",
  "problems.json_languages.expected": "коды моў, напрыклад en і fr",
  "problems.json_languages.suggestion": "напішыце хаця б адзін код ISO 639 малымі літарамі",
  "problems.json_colours.expected": "два колеры, напрыклад #0B7A75 і #C2410C",
  "problems.json_colours.suggestion": "запішыце кожны колер як # і шэсць шаснаццатковых лічбаў",
  "problems.json_month_and_day.expected": "месяц і дзень, напрыклад 09-01",
  "problems.json_month_and_day.suggestion": "напішыце месяц і дзень дзвюма лічбамі кожны",
  "problems.json_id.expected":
    "ідэнтыфікатар з малых літар, лічбаў і адзіночных злучкоў, напрыклад trade-balance",
  "problems.json_id.suggestion": "перайменуйце правіла",
  "problems.name_missing.expected": "назва: у спісе ISO няма назвы для {code}",
  "problems.name_missing.suggestion": "упішыце назву ў {column}; да таго часу паказваецца код",
  "problems.kpi_duplicate.expected": "уласны ідэнтыфікатар: {id} ужо ёсць (нумар радка {first})",
  "problems.kpi_duplicate.suggestion": "перайменуйце адно з двух правіл",
  "problems.kpi_measure.expected": "велічыня або праверка, якая складаецца з іншых правіл",
  "problems.kpi_measure.suggestion": "укажыце ў {id}, што вымяраецца, напрыклад turnover",
  "problems.kpi_dataset.expected": "табліца, адна з: {tables}",
  "problems.kpi_dataset.suggestion": "назавіце ў {id} табліцу, радкі якой вымяраюцца",
  "problems.kpi_column.expected": "слупок табліцы {table}, па якім можна рабіць адбор: {columns}",
  "problems.kpi_column.suggestion": "выпраўце слупок у {id}",
  "problems.kpi_code.expected": "код, які ўжываецца ў {column} табліцы {table}",
  "problems.kpi_code.suggestion": "выпраўце код у {id}",
  "problems.kpi_at.expected": "latest або перыяд, напрыклад 2024",
  "problems.kpi_at.suggestion": "выпраўце перыяд у {id}",
  "problems.kpi_base.expected":
    "перыяд, напрыклад 2023, дзень, напрыклад 1992-01-20, або $established",
  "problems.kpi_base.suggestion": "выпраўце базу ў {id}",
  "problems.kpi_reference.expected": "ідэнтыфікатар іншага правіла гэтага файла",
  "problems.kpi_reference.suggestion":
    "выпраўце ідэнтыфікатар у {id} або дадайце правіла, якое ён называе",
  "problems.kpi_circle.expected": "правілы, якія не ўваходзяць у саміх сябе",
  "problems.kpi_circle.suggestion": "прыбярыце з all_of у {id} правіла, якое вядзе назад да яго",
  "problems.kpi_part.expected": "правіла, якое публікуецца: гэтае прапушчана",
  "problems.kpi_part.suggestion": "выпраўце {found}, і {id} вернецца разам з ім",

  // --- errors: what is wrong with a request (title, detail, expected, suggestion) ---
  "errors.parameter_unknown.title": "Невядомы параметр",
  "errors.parameter_unknown.detail": "У адрасе ёсць параметр, які тут невядомы.",
  "errors.parameter_repeated.title": "Паўтораны параметр",
  "errors.parameter_repeated.detail":
    "Параметр, які прымае адно значэнне, сустракаецца ў адрасе больш за адзін раз.",
  "errors.value_malformed.title": "Няправільны запіс значэння",
  "errors.value_malformed.detail": "Значэнне параметра немагчыма прачытаць.",
  "errors.value_out_of_bounds.title": "Значэнне па-за межамі",
  "errors.value_out_of_bounds.detail": "Значэнне большае або меншае за дапушчальнае.",
  "errors.code_unknown.title": "Невядомы код",
  "errors.code_unknown.detail": "У параметры ёсць код, якога няма ні ў адным спісе.",
  "errors.values_contradict.title": "Супярэчлівыя значэнні",
  "errors.values_contradict.detail": "Дзве часткі адраса супярэчаць адна адной.",
  "errors.request_invalid.title": "Некалькі памылак",
  "errors.request_invalid.detail": "У адрасе некалькі памылак; кожная пералічана.",
  "errors.path_unknown.title": "Такога адраса няма",
  "errors.path_unknown.detail": "У інтэрфейсе няма нічога па гэтым адрасе.",
  "errors.dataset_unknown.title": "Невядомы набор даных",
  "errors.dataset_unknown.detail": "Няма ні набору даных, ні чаго іншага з такой назвай.",
  "errors.dataset_absent.title": "Набору даных няма ў гэтай папцы",
  "errors.dataset_absent.detail": "Набор даных вядомы, але ў папцы даных няма яго файла.",
  "errors.dataset_unsound.title": "Набор даных прапушчаны",
  "errors.dataset_unsound.detail":
    "Файл гэтага набору даных або файл, на які ён спасылаецца, мае памылкі, таму набор не публікуецца.",
  "errors.data_unavailable.title": "Даныя не публікуюцца",
  "errors.data_unavailable.detail":
    "У папцы даных няма ніводнай табліцы са значэннямі без памылак.",
  "errors.kpi_unknown.title": "Невядомы ключавы паказчык",
  "errors.kpi_unknown.detail": "Няма ключавога паказчыка з такім ідэнтыфікатарам.",
  "errors.figure_unknown.title": "Невядомы графік",
  "errors.figure_unknown.detail": "Няма графіка з такім ідэнтыфікатарам.",
  "errors.method_not_allowed.title": "Метад не дазволены",
  "errors.method_not_allowed.detail": "Інтэрфейс прызначаны толькі для чытання.",
  "errors.format_not_acceptable.title": "Няма прымальнага фармату",
  "errors.format_not_acceptable.detail":
    "Ніводзін з фарматаў, даступных па гэтым адрасе, кліент не прымае.",
  "errors.internal_error.title": "Унутраная памылка",
  "errors.internal_error.detail": "На серверы адбыўся збой. Даныя не закрануты.",
  "errors.expected.once": "параметр не больш за адзін раз",
  "errors.expected.one_of": "адно з: {allowed}",
  "errors.expected.code": "код, напрыклад {example}",
  "errors.expected.listed": "код са спіса па адрасе {address}",
  "errors.expected.period": "перыяд, напрыклад {examples}",
  "errors.expected.period_until": "перыяд, які пачынаецца не пазней за канец {to}",
  "errors.expected.year": "год, напрыклад {example}",
  "errors.expected.whole_number": "цэлы лік ад {least} да {most}",
  "errors.expected.at_most":
    "{most, plural, =1 {не больш за адно значэнне} one {не больш за # значэнне} few {не больш за # значэнні} many {не больш за # значэнняў} other {не больш за # значэння}}",
  "errors.expected.beside": "толькі разам з {parameter}={value}",
  "errors.expected.pictures": "толькі для малюнкаў: {formats}",
  "errors.expected.pixels": "не больш за {most} пікселяў (шырыня × вышыня × dpr²)",
  "errors.expected.day": "дзень, напрыклад {example}",
  "errors.expected.pair": "дзве розныя тэрыторыі, спачатку свая, напрыклад {example}",
  "errors.expected.figures": "папка даных хаця б з адной табліцай значэнняў без памылак",
  "errors.place.line": "нумар радка {line}",
  "errors.place.column": "слупок {column}",
  "errors.suggestion.nearest": "Найбліжэйшае: {nearest}.",
  "errors.suggestion.nearest_listed": "Найбліжэйшае: {nearest}. Поўны спіс: {address}.",
  "errors.suggestion.keep_one": "Пакіньце адно з іх.",
  "errors.suggestion.write": "Напішыце, напрыклад, {example}.",
  "errors.suggestion.exchange": "Памяняйце месцамі from і to.",
  "errors.suggestion.leave_out": "Прыбярыце {parameter} або напішыце {parameter}={value}.",
  "errors.suggestion.leave_out_or": "Прыбярыце {parameter} або напішыце {instead}.",
  "errors.suggestion.leave_out_one": "Прыбярыце {found} або іншае значэнне.",
  "errors.suggestion.smaller": "Паменшыце малюнак або dpr.",
  "errors.suggestion.see_health": "Стан папкі даных: {address}.",
  "errors.suggestion.methods": "Карыстайцеся GET або HEAD.",

  // --- figures that leave the page: as a picture, as a citation ---
  "picture.sources":
    "{count, plural, =1 {Крыніца: {sources}} one {Крыніцы: {sources}} few {Крыніцы: {sources}} many {Крыніцы: {sources}} other {Крыніцы: {sources}}}",
  "picture.edition": "Выданне даных {edition}",
  "picture.site": "Bilateral: {relation}",
  "citation.source": "{publisher}, {title}",
  "citation.source.published": "{publisher}, {title}, {published}",
  "citation.sources":
    "{count, plural, =1 {Крыніца: {sources}} one {Крыніцы: {sources}} few {Крыніцы: {sources}} many {Крыніцы: {sources}} other {Крыніцы: {sources}}}",
  "citation.edition": "{site}, выданне даных {edition}, {url}",

  // --- pages that are not there, and pages that failed ---
  "missing.title": "Па гэтым адрасе старонкі няма",
  "missing.text":
    "Магчыма, у адрасе памылка або старонкі няма на гэтай мове. Паказчыкі прыведзены ў аглядзе; кожную табліцу можна спампаваць у CSV і JSON.",
  "missing.home": "Да агляду",
  "failed.title": "Старонку не ўдалося паказаць",
  "failed.text":
    "Пры стварэнні старонкі адбыўся збой. Даныя не закрануты: табліцы па-ранейшаму можна спампаваць у CSV і JSON.",
  "failed.retry": "Паспрабаваць зноў",

  // --- events, and the problems of their table ---
  "problems.dated.expected": "год, месяц або дзень, напрыклад 2001, 1995-01 або 2024-08-22",
  "problems.dated.suggestion": "напішыце дату адным з гэтых спосабаў",
  "problems.id.expected":
    "ідэнтыфікатар з літар, лічбаў, кропак, злучкоў і падкрэсліванняў, напрыклад first-agreement",
  "problems.id.suggestion": "напішыце ідэнтыфікатар без прабелаў, са злучкамі замест іх",
  "problems.name.expected": "слова або некалькі праз адзін прабел, напрыклад agreement",
  "problems.name.suggestion": "пачніце з літары або лічбы і не пакідайце прабелаў на канцах",

  // --- problems of the tables of students, indicators, projects and claims ---
  "problems.whole_number.expected": "цэлы лік, напрыклад 1435",
  "problems.whole_number.suggestion":
    "пішыце толькі лічбы, без кропкі і раздзяляльнікаў тысяч; калі ліку няма, пакіньце ячэйку пустой і ўкажыце прычыну ў obs_status",
  "problems.latitude.expected": "градусы на поўнач ад экватара, ад -90 да 90, напрыклад 59.91",
  "problems.latitude.suggestion":
    "напішыце дзесятковыя градусы з кропкай, на поўдзень ад экватара – з мінусам, або пакіньце ячэйку пустой",
  "problems.longitude.expected": "градусы на ўсход ад Грынвіча, ад -180 да 180, напрыклад 10.75",
  "problems.longitude.suggestion":
    "напішыце дзесятковыя градусы з кропкай, на захад ад Грынвіча – з мінусам, або пакіньце ячэйку пустой",
  "problems.currency.expected": "код валюты, напрыклад USD",
  "problems.currency.suggestion": "напішыце тры вялікія літары ISO 4217 або пакіньце ячэйку пустой",
  "problems.unit.expected":
    "адзінка вымярэння словамі або знакамі праз адзін прабел, напрыклад USD_million",
  "problems.unit.suggestion": "напішыце адзінку так, як у indicator_names.csv",
  "problems.academic_year.expected":
    "навучальны год, у якім другі год ідзе следам за першым, напрыклад 2024/2025",
  "problems.academic_year.suggestion":
    "выпраўце адзін з двух гадоў; некалькі каляндарных гадоў запісваюцца месяцамі, напрыклад 2024-01/2026-12",
  "problems.cell_missing.expected": "значэнне для {column}, бо яно ёсць у {beside}",
  "problems.cell_missing.suggestion": "запоўніце {column} або пакіньце пустым і {beside}",
  "problems.unit_differs.expected": "адзінка {unit}, як у {list} для {indicator}",
  "problems.unit_differs.suggestion":
    "запішыце значэнне ў адзінцы {unit} або вылучыце для яго асобны паказчык",
  "problems.before_started.expected": "дата не раней за пачатак, {started}",
  "problems.before_started.suggestion":
    "выпраўце {column} або started ці растлумачце ў слупку note, як яны суадносяцца",
  "problems.unknown_rule.expected": "ідэнтыфікатар правіла з kpis.json",
  "problems.unknown_rule.suggestion":
    "дадайце правіла {found} у kpis.json або пакіньце ячэйку пустой і растлумачце ў слупку note, чаму правіла няма",
  "problems.unknown_rule.nearest": "напішыце {nearest} або дадайце правіла {found} у kpis.json",
  "problems.figures_missing.expected": "хаця б адна табліца са значэннямі: {files}",
  "problems.figures_missing.suggestion": "дадайце ў папку {meant} або іншую з гэтых табліц",
  "problems.figures_missing.nearest":
    "перайменуйце {nearest} у {meant} або дадайце ў папку табліцу са значэннямі",

  // --- the figure of one reporter and its partners ---
  "partners.title": "Гандаль таварамі: {partner} і іншыя партнёры (паводле даных: {reporter})",
  "partners.title.only":
    "{partner} – найбуйнейшы партнёр у гандлі таварамі ў {year} г. (паводле даных: {reporter})",
  "partners.title.first":
    "{partner} – найбуйнейшы партнёр у гандлі таварамі ў {year} г., далей – {below} (паводле даных: {reporter})",
  "partners.title.place":
    "{partner} – {place} месца сярод партнёраў у гандлі таварамі ў {year} г., вышэй – {above} (паводле даных: {reporter})",
  "partners.subtitle":
    "Гандаль таварамі, тавараабарот з кожным партнёрам (паводле даных: {reporter}), {unit}",
  "partners.stated": "{partner}, паводле заяў",
  "partners.note.one_flow":
    "Месца ў {year} г.: усяго краін – {of}; {count, plural, one {# краіна мае} few {# краіны маюць} many {# краін маюць} other {# краіны маюць}} даныя толькі пра адзін паток, другі лічыцца нулявым.",
  "partners.method.lines":
    "Лінія для кожнага партнёра: экспарт плюс імпарт з адной крыніцы (паводле даных: {reporter}). {partner} паказваецца заўсёды; калі чытач не выбраў іншых, паказваюцца таксама краіны з найбольшым тавараабаротам у апошнім годзе, за які ёсць радок па ўсім свеце, лікам {count}.",
  "partners.method.place":
    "Месца вызначаецца ў межах адной крыніцы і года, за які ёсць радок па ўсім свеце, толькі сярод краін, без груп і былых дзяржаў. Калі для краіны вядомы толькі адзін паток, другі лічыцца нулявым. Калі даныя не дазваляюць вызначыць месца адназначна, яно не ўказваецца.",

  // --- the figure of the balance of trade ---
  "balance.title": "Сальда гандлю таварамі {reporter} – {partner} (паводле даных: {reporter})",
  "balance.title.surplus":
    "Сальда гандлю {reporter} – {partner} дадатнае {years, plural, =1 {у {to} г.: {size}} one {штогод з {from} г., у {to} г. – {size}} few {штогод з {from} г., у {to} г. – {size}} many {штогод з {from} г., у {to} г. – {size}} other {штогод з {from} г., у {to} г. – {size}}} (паводле даных: {reporter})",
  "balance.title.surplus.until":
    "Сальда гандлю {reporter} – {partner} было дадатным {years, plural, =1 {у {to} г.: {size}} one {штогод з {from} па {to} г., у апошнім годзе – {size}} few {штогод з {from} па {to} г., у апошнім годзе – {size}} many {штогод з {from} па {to} г., у апошнім годзе – {size}} other {штогод з {from} па {to} г., у апошнім годзе – {size}}} (паводле даных: {reporter})",
  "balance.title.deficit":
    "Сальда гандлю {reporter} – {partner} адмоўнае {years, plural, =1 {у {to} г., памер – {size}} one {штогод з {from} г., памер у {to} г. – {size}} few {штогод з {from} г., памер у {to} г. – {size}} many {штогод з {from} г., памер у {to} г. – {size}} other {штогод з {from} г., памер у {to} г. – {size}}} (паводле даных: {reporter})",
  "balance.title.deficit.until":
    "Сальда гандлю {reporter} – {partner} было адмоўным {years, plural, =1 {у {to} г., памер – {size}} one {штогод з {from} па {to} г., памер у апошнім годзе – {size}} few {штогод з {from} па {to} г., памер у апошнім годзе – {size}} many {штогод з {from} па {to} г., памер у апошнім годзе – {size}} other {штогод з {from} па {to} г., памер у апошнім годзе – {size}}} (паводле даных: {reporter})",
  "balance.subtitle": "Гандаль таварамі, экспарт мінус імпарт (паводле даных: {reporter}), {unit}",
  "balance.counted": "Сальда (экспарт − імпарт)",
  "balance.counted.short": "Сальда",
  "balance.stated": "Сальда, паводле заяў",
  "balance.method":
    "Экспарт (X) {reporter} → {partner} і імпарт (M) {partner} → {reporter} узяты толькі паводле даных: {reporter}; даныя другога боку не дамешваюцца. Паводле заяў сальда вызначаецца там, дзе адна крыніца называе абодва патокі.",

  // --- the figure of the cover ratio ---
  "cover_ratio.title": "Наколькі экспарт пакрывае імпарт, паводле даных кожнага боку",
  "cover_ratio.title.covered":
    "Каэфіцыент пакрыцця імпарту экспартам {reporter} – {partner}: {last} у {to} г.{years, plural, =1 {} one {, {first} у {from} г.} few {, {first} у {from} г.} many {, {first} у {from} г.} other {, {first} у {from} г.}} (паводле даных: {reporter})",
  "cover_ratio.subtitle":
    "Гандаль таварамі, экспарт у працэнтах да імпарту, паводле даных кожнага боку",
  "cover_ratio.subtitle.one":
    "Гандаль таварамі, экспарт у працэнтах да імпарту, паводле даных: {reporter}",
  "cover_ratio.even": "экспарт роўны імпарту",
  "cover_ratio.method":
    "Каэфіцыент пакрыцця імпарту экспартам – гэта экспарт, падзелены на імпарт (X / M), паводле даных адной краіны для аднаго партнёра і адной крыніцы, у працэнтах: калі больш за 100, прададзена больш, чым куплена. Калі аднаго з патокаў няма або імпарт роўны нулю, каэфіцыент не разлічваецца.",

  // --- the figure of growth ---
  "growth.title": "Прырост гандлю таварамі {reporter} – {partner} (паводле даных: {reporter})",
  "growth.title.change.rise":
    "Прырост гандлю таварамі {reporter} – {partner} у {to} г.: {size} (паводле даных: {reporter})",
  "growth.title.change.fall":
    "Зніжэнне гандлю таварамі {reporter} – {partner} у {to} г.: {size} (паводле даных: {reporter})",
  "growth.title.change.open":
    "Змяненне гандлю таварамі {reporter} – {partner} у {to} г.: {last} (паводле даных: {reporter})",
  "growth.subtitle": "Гандаль таварамі, тавараабарот (паводле даных: {reporter}), {unit}",
  "growth.series": "Змяненне да папярэдняга года",
  "growth.series.short": "Змяненне",
  "growth.method": "Значэнні, вядомыя толькі паводле заяў, па гадах не параўноўваюцца.",

  // --- the figure of the place among partners ---
  "place.title": "{partner}: месца сярод партнёраў у гандлі таварамі (паводле даных: {reporter})",
  "place.title.only":
    "{partner} – найбуйнейшы партнёр у гандлі таварамі ў {year} г. (паводле даных: {reporter})",
  "place.title.first":
    "{partner} – найбуйнейшы партнёр у гандлі таварамі ў {year} г., {beside} (паводле даных: {reporter})",
  "place.title.place":
    "{partner} – {place} месца сярод партнёраў у гандлі таварамі ў {year} г., {beside} (паводле даных: {reporter})",
  "place.subtitle":
    "Месца сярод усіх краін па гандлі таварамі (паводле даных: {reporter}); найбуйнейшы партнёр – унізе",
  "place.series": "{partner}: месца",
  "place.of": "з {of, plural, one {# краіны} few {# краін} many {# краін} other {# краіны}}",
  "place.one_flow": "толькі з адным патокам: {count}",
  "place.behind": "вышэй – {area}, розрыў – {distance}",
  "place.ahead": "ніжэй – {area}, розрыў – {distance}",
  "place.level": "нароўні – {area}",
  "place.method":
    "Месца вызначаецца нанова для кожнага года ў межах адной крыніцы, якая мае радок па ўсім свеце, толькі сярод краін, без груп і былых дзяржаў: яно на адзінку большае за колькасць краін з большым тавараабаротам. Калі для краіны вядомы толькі адзін паток, другі лічыцца нулявым. Разам з месцам прыводзіцца розрыў з суседнімі краінамі; калі даныя не вызначаюць месца адназначна, яно пазначаецца словам «каля» і ў назву графіка не выносіцца.",

  // --- the figure of the share of the other side ---
  "partner_share.title": "{partner}: доля ў гандлі таварамі (паводле даных: {reporter})",
  "partner_share.title.share":
    "{partner}: доля ў гандлі таварамі – {last} у {to} г.{years, plural, =1 {} one {, {first} у {from} г.} few {, {first} у {from} г.} many {, {first} у {from} г.} other {, {first} у {from} г.}} (паводле даных: {reporter})",
  "partner_share.subtitle":
    "Гандаль таварамі {reporter} – {partner} у працэнтах да гандлю таварамі з усім светам, тавараабарот паводле даных: {reporter}",
  "partner_share.series": "{partner}: доля",
  "partner_share.method":
    "Гандаль – гэта экспарт плюс імпарт (X + M) паводле даных: {reporter}. Доля ў адваротным кірунку – іншы паказчык, часта іншай велічыні; ён паказваецца, калі краіна, якая прадставіла даныя, – {partner}.",

  // --- the figure of the gap between mirror declarations ---
  "mirror.title": "Адны і тыя ж тавары паводле даных пакупніка і прадаўца",
  "mirror.title.more":
    "{seller} → {buyer}, {year} г.: імпарт паводле даных пакупніка ({buyer}) большы за экспарт паводле даных прадаўца ({seller}), розніца – {size}",
  "mirror.title.less":
    "{seller} → {buyer}, {year} г.: імпарт паводле даных пакупніка ({buyer}) меншы за экспарт паводле даных прадаўца ({seller}), розніца – {size}",
  "mirror.subtitle":
    "Гандаль таварамі, імпарт паводле даных пакупніка мінус экспарт паводле даных прадаўца, {unit}",
  "mirror.subtitle.valued":
    "Гандаль таварамі, імпарт ({imports}) паводле даных пакупніка мінус экспарт ({exports}) паводле даных прадаўца, {unit}",
  "mirror.series": "{seller} → {buyer}: імпарт мінус экспарт, паводле даных двух бакоў",
  "mirror.short": "{seller} → {buyer}",
  "mirror.method":
    "Разыходжанне даных – гэта імпарт паводле даных пакупніка (M) мінус экспарт паводле даных прадаўца (X) за той жа год. Параўноўваюцца рады адной крыніцы або крыніц, якія працягваюць адна адну; калі агульнай крыніцы няма, бярэцца асноўная крыніца кожнага боку. Параўноўваюцца толькі значэнні паводле статыстыкі і толькі гады, за якія ёсць даныя абодвух бакоў.",
  "mirror.method.reasons":
    "Такія разыходжанні звычайныя: імпарт, як правіла, ацэньваецца з улікам перавозкі і страхавання (CIF), экспарт – без іх (FOB), тавары прыбываюць пазней, чым адпраўляюцца, а тавары, перанакіраваныя праз трэція краіны, на адным канцы ўлічваюцца паводле паходжання, на другім – паводле прызначэння. Ацэнка (E) магла быць зроблена паводле даных другога боку.",

  // --- the timeline: its figure and its page ---
  "timeline.title": "Гандаль таварамі {reporter} – {partner} (паводле даных: {reporter})",
  "timeline.title.course":
    "Тавараабарот: {first} у {from} г., калі адбылася першая адзначаная тут падзея, і {last} у {to} г. (паводле даных: {reporter})",
  "timeline.subtitle":
    "Гандаль таварамі, тавараабарот (паводле даных: {reporter}), {unit}; нумарамі пазначаны падзеі",
  "timeline.method":
    "Падзея стаіць на сваёй даце, наколькі яе называе крыніца: месяц – на сваёй сярэдзіне, год – на сваёй сярэдзіне. Вось працягнута далей за даныя дзеля падзей. Тое, што адно адбылося пасля другога, не даказвае, што яно стала яго вынікам.",
  "timeline.established": "Адносіны ўстаноўлены {since}; {round}",
  "timeline.established.last":
    "Адносіны ўстаноўлены {since}; апошняя гадавіна ({ordinal} па ліку) – {day}; {round}",
  "timeline.anniversary":
    "бліжэйшая круглая гадавіна ({ordinal} па ліку, {day}) – {days, plural, =0 {сёння} one {праз # дзень} few {праз # дні} many {праз # дзён} other {праз # дня}}.",
  "timeline.filter": "Якія падзеі паказваюцца",
  "timeline.filter.kinds": "Від",
  "timeline.filter.all": "Усе",
  "timeline.filter.count": "{name} ({count})",
  "timeline.filter.order": "Парадак",
  "timeline.order.newest": "Спачатку новыя",
  "timeline.order.oldest": "Спачатку старыя",
  "timeline.filter.fault": "Значэнне {name}={found} тут невядома; старонка паказана без яго.",
  "timeline.kind.agreement": "Пагадненні",
  "timeline.kind.visit": "Візіты",
  "timeline.kind.milestone": "Вехі",
  "timeline.kind.partnership_level": "Узроўні партнёрства",
  "timeline.kind.forum": "Сустрэчы і форумы",
  "timeline.kind.year_of": "Гады …",
  "timeline.kind.agreement.one": "пагадненне",
  "timeline.kind.visit.one": "візіт",
  "timeline.kind.milestone.one": "вяха",
  "timeline.kind.partnership_level.one": "узровень партнёрства",
  "timeline.kind.forum.one": "сустрэча або форум",
  "timeline.kind.year_of.one": "год …",
  "timeline.events": "Падзеі",
  "timeline.shown.all":
    "{count, plural, one {# падзея} few {# падзеі} many {# падзей} other {# падзеі}}",
  "timeline.shown.some":
    "{shown} з {count, plural, one {# падзеі} few {# падзей} many {# падзей} other {# падзеі}}: {kinds}",
  "timeline.flagged.1": "Нумар каля падзеі – гэта яе месца на графіку.",
  "timeline.flagged.2":
    "Нумар каля падзеі – гэта яе месца на графіку, дзе паказаны падзеі з вагой 2 і 3.",
  "timeline.flagged.3":
    "Нумар каля падзеі – гэта яе месца на графіку, дзе паказаны падзеі з вагой 3.",
  "timeline.none": "У папцы даных няма падзей.",
  "timeline.weight": "вага {weight} з {most}",
  "timeline.on_chart": "Нумар {number} на графіку",
  "timeline.sources":
    "{count, plural, one {# крыніца} few {# крыніцы} many {# крыніц} other {# крыніцы}}",
  "timeline.rows.csv": "Усе падзеі ў CSV",
  "timeline.rows.json": "Усе падзеі ў JSON",

  // --- the page on methods ---
  "methods.contents": "На гэтай старонцы",
  "methods.link": "Метады: {section}",
  "methods.definitions.title": "Вызначэнні",
  "methods.definitions.text":
    "Тэрміны ўзяты з SDMX і Статыстыкі міжнароднага гандлю таварамі (IMTS 2010). Яны азначаюць адно і тое ж на кожнай старонцы, у кожным слупку табліц і ў інтэрфейсе.",
  "methods.term.area": "Тэрыторыя",
  "methods.term.area.meaning":
    "краіна або тэрыторыя, іх група або былая дзяржава паводле кода ISO 3166; WLD – увесь свет, як яго паказвае краіна, якая прадставіла даныя",
  "methods.term.reporter": "Краіна, якая прадставіла даныя",
  "methods.term.reporter.meaning": "тэрыторыя, мытная служба або статыстыка якой паказала гандаль",
  "methods.term.partner": "Партнёр",
  "methods.term.partner.meaning":
    "тэрыторыя, гандаль з якой паказала краіна, якая прадставіла даныя",
  "methods.term.flow": "Паток",
  "methods.term.flow.meaning":
    "X – экспарт, M – імпарт, абодва з пункта гледжання краіны, якая прадставіла даныя; T – тавараабарот паводле заяў, калі крыніца не падзяляе яго на патокі",
  "methods.term.product": "Тавар",
  "methods.term.product.meaning":
    "прадмет гандлю: усе тавары, код Гарманізаванай сістэмы (HS), раздзел МСГК (SITC) або названы кошык",
  "methods.term.period": "Перыяд",
  "methods.term.period.meaning": "час, які ахоплівае значэнне",
  "methods.term.observation": "Назіранне",
  "methods.term.observation.meaning":
    "адно значэнне аднаго рада за адзін перыяд разам са статусам, дакладнасцю і крыніцай",
  "methods.term.series": "Рад",
  "methods.term.series.meaning": "усе назіранні адной крыніцы, у якіх адрозніваецца толькі перыяд",
  "methods.term.source": "Крыніца",
  "methods.term.source.meaning":
    "хто паведамляе. Афіцыйная статыстыка і наборы даных – гэта ўлік; афіцыйныя заявы, навіны і энцыклапедыі – гэта заявы",
  "methods.term.edition": "Выданне даных",
  "methods.term.edition.meaning":
    "адзін стан папкі даных, названы паводле кантрольнай сумы яе зместу; яно ўказана ў кожным спампаваным файле",
  "methods.turnover.title": "Тавараабарот",
  "methods.turnover.formula": "тавараабарот = X + M",
  "methods.turnover.text":
    "Экспарт плюс імпарт паводле даных адной краіны, з адной крыніцы за адзін перыяд, у млн дол. ЗША ў бягучых цэнах. Даныя дзвюх краін, як і даныя дзвюх крыніц, ніколі не складаюцца.\n\nТавараабарот паводле заяў (T) наносіцца на графік, толькі калі ніводная крыніца не дае абодвух патокаў; у астатніх выпадках ён застаецца ў табліцы як альтэрнатыва.",
  "methods.balance.title": "Экспарт, імпарт і сальда",
  "methods.balance.formula": "сальда = X − M",
  "methods.balance.text":
    "Экспарт мінус імпарт паводле даных адной краіны, з адной крыніцы за адзін перыяд. Значэнне ніжэй за нуль – адмоўнае сальда гэтай краіны. Калі аднаго з патокаў няма, сальда не разлічваецца.",
  "methods.cover-ratio.title": "Каэфіцыент пакрыцця імпарту экспартам",
  "methods.cover-ratio.formula": "каэфіцыент пакрыцця імпарту экспартам = X ÷ M",
  "methods.cover-ratio.text":
    "Паказвае, наколькі экспарт аплачвае імпарт: калі ён вышэйшы за 1, або 100 %, экспарт большы. Абодва патокі – паводле даных адной краіны, адной крыніцы і аднаго перыяду; без імпарту каэфіцыент не разлічваецца.",
  "methods.growth.title": "Прырост",
  "methods.growth.formula": "прырост = (значэнне ÷ значэнне за папярэдні год − 1) × 100",
  "methods.growth.text":
    "Змяненне да папярэдняга года ў працэнтах у межах аднаго рада або пры пераходзе ад крыніцы да той, якая яе працягвае. Значэнні – у бягучых цэнах, таму ў змяненне ўваходзіць і змена цэн або абменнага курсу.\n\nПрырост не разлічваецца да нуля або калі значэння няма, праз разрыў рада або пры іншым вызначэнні, а таксама для часткі года.",
  "methods.share.title": "Доля",
  "methods.share.formula": "доля = значэнне з партнёрам ÷ значэнне з усім светам × 100",
  "methods.share.text":
    "Абодва значэнні – паводле даных адной краіны, адной крыніцы і аднаго перыяду; назоўнік – уласны радок крыніцы па ўсім свеце (WLD), а не сума партнёраў. Калі такога радка ў крыніцы няма, доля не разлічваецца.\n\nДолі разлічваюцца па радках, уручную яны не ўводзяцца. Інтэрвал долі атрымліваецца дзяленнем ніжняй мяжы на верхнюю і верхняй на ніжнюю.",
  "methods.rank.title": "Месца",
  "methods.rank.formula": "месца = 1 + колькасць краін з большым значэннем",
  "methods.rank.text":
    "Месца вызначаецца ў межах адной крыніцы і аднаго года, за які ёсць радок па ўсім свеце, сярод тэрыторый тыпу «краіна»; групы і былыя дзяржавы не ўлічваюцца. Калі ў краіны няма аднаго з патокаў, ён лічыцца нулявым, а колькасць такіх краін указваецца ў заўвазе.\n\nРазам з месцам прыводзіцца розрыў з суседнімі краінамі. Калі інтэрвалы дзвюх краін перакрываюцца, месца падаецца дыяпазонам: ад 1 + колькасць краін, якія дакладна вышэй, да 1 + колькасць краін, якія могуць быць вышэй. Месцы разлічваюцца па радках, уручную яны не ўводзяцца.",
  "methods.index.title": "Індэкс",
  "methods.index.formula": "індэкс = значэнне ÷ значэнне за базавы год × 100",
  "methods.index.text":
    "Кожная лінія параўноўваецца сама з сабой: яе значэнне ў базавым годзе роўнае 100. Лінія, якая не мае за гэты год значэння вышэй за нуль, не паказваецца. Лініі з аднолькавым індэксам могуць быць розныя па велічыні.",
  "methods.mirror.title": "Люстраныя даныя і разыходжанне даных",
  "methods.mirror.formula":
    "разыходжанне даных = імпарт паводле даных пакупніка − экспарт паводле даных прадаўца",
  "methods.mirror.text":
    "Тое, што адзін бок экспартуе, другі імпартуе, і ўлічваюць гэта абодва. Даныя двух бакоў паказваюцца побач, кожныя ад імя сваёй краіны, яны ніколі не змешваюцца і не асярэдняюцца.\n\nПрычыны адрозненняў вядомыя: імпарт звычайна ацэньваецца па CIF, а экспарт па FOB; транзітныя тавары на адным баку ўлічваюцца паводле паходжання, на другім – паводле прызначэння; тавары адпраўляюцца ў адным годзе, а прыбываюць у наступным; адрозніваюцца парогі ўліку, ахоп і абменныя курсы. Ацэнка (E) часта робіцца паводле даных другога боку, і тады параўноўваць няма чаго.",
  "methods.valuation.title": "Вартасная ацэнка",
  "methods.valuation.text":
    "FOB – кошт на мяжы экспарцёра, CIF – кошт на мяжы імпарцёра з улікам перавозкі і страхавання. Таму адны і тыя ж тавары ў імпарце каштуюць больш, чым у экспарце. Ніводнае значэнне не пералічваецца; тут прыведзена тое, што кожная крыніца паведамляе пра сябе.",
  "methods.valuation.table": "Крыніцы, якія ўказваюць базіс ацэнкі",
  "methods.valuation.none": "Ніводная крыніца не ўказвае базіс ацэнкі.",
  "methods.column.source": "Крыніца",
  "methods.column.exports": "Экспарт",
  "methods.column.imports": "Імпарт",
  "methods.column.method": "Метад",
  "methods.periods.title": "Перыяды",
  "methods.periods.text":
    "Частка года ніколі не параўноўваецца з поўным годам. Для патоку, які не бывае адмоўным, яна з’яўляецца ніжняй мяжой за год: яна можа даказаць «не менш за», але ніколі не адваротнае, і ў разлік прыросту не ўваходзіць. На графіках яна мае асобныя пазнакі.",
  "methods.periods.academic":
    "Пачатак навучальнага года – {starts}; яго другі год ідзе следам за першым.",
  "methods.periods.table": "Перыяды і што яны ахопліваюць",
  "methods.column.written": "Запіс",
  "methods.column.read": "Чытаецца",
  "methods.column.days": "Ахоплівае",
  "methods.column.counts_as": "Лічыцца як",
  "methods.period.whole": "поўны год",
  "methods.period.part": "частка года",
  "methods.period.neither": "ні тое, ні другое; стаіць на сваёй сярэдзіне",
  "methods.precision.title": "Дакладнасць",
  "methods.precision.text":
    "Тое, як крыніца падала значэнне, ператварае яго ў інтэрвал; сумы, дзелі і правілы разлічваюцца па абедзвюх межах. Калі ў радку ўказана ўласная ніжняя або верхняя мяжа, дзейнічае яна. Значэнне, атрыманае з некалькіх, настолькі дакладнае, наколькі дакладная яго найменш дакладная частка.\n\nУ тэкстах значэнні акругляюцца адзін раз, пры запісе; табліцы, CSV і JSON захоўваюць лічбы крыніцы.",
  "methods.precision.table": "Коды дакладнасці",
  "methods.column.code": "Код",
  "methods.column.name": "Назва",
  "methods.column.meaning": "Значэнне кода",
  "methods.column.stands_for": "{value} азначае",
  "methods.column.in_texts": "У тэкстах",
  "methods.column.rows": "Радкі",
  "methods.status.title": "Статус назірання",
  "methods.status.text":
    "Коды ўзяты з SDMX (CL_OBS_STATUS) і пададзены ў парадку старшынства: значэнне, атрыманае з некалькіх, мае той з іх кодаў, які стаіць у гэтым спісе першым. Статус не змяняе інтэрвал значэння; гэта робіць дакладнасць.",
  "methods.status.table": "Коды статусу",
  "methods.column.value": "Значэнне",
  "methods.column.marks": "На графіку",
  "methods.column.effect": "Як дзейнічае",
  "methods.status.valued": "ёсць",
  "methods.status.valueless": "няма",
  "methods.status.plain": "як звычайна",
  "methods.status.effect.B":
    "Рад пачынаецца нанова: змяненне ад папярэдніх гадоў да яго не разлічваецца.",
  "methods.status.effect.O": "Сума, сальда або доля з ім таксама не разлічваюцца.",
  "methods.status.effect.M": "Сума, сальда або доля з ім таксама не разлічваюцца.",
  "methods.status.effect.L": "Сума, сальда або доля з ім таксама не разлічваюцца.",
  "methods.status.effect.Q": "Сума, сальда або доля з ім таксама не разлічваюцца.",
  "methods.status.effect.D": "Змяненне да яго і ад яго не разлічваецца.",
  "methods.status.effect.E": "Улічваецца; разлічанае з ім – таксама ацэнка.",
  "methods.status.effect.P": "Улічваецца; разлічанае з ім – таксама папярэднія даныя.",
  "methods.status.effect.U":
    "Паказваецца, але нічога не вырашае: ні правіла, ні сцвярджэнне, ні назву графіка.",
  "methods.status.effect.A": "Улічваецца ўсюды.",
  "methods.marks.title": "Пазнакі на графіках",
  "methods.marks.text":
    "Колер ніколі не выкарыстоўваецца сам па сабе: тое ж паказваюць пазнака, штрых або подпіс. Слупкі пачынаюцца ад нуля, лініі прамыя, вось значэнняў адна.",
  "methods.mark.line": "лінія",
  "methods.mark.dashed": "штрыхавая лінія",
  "methods.mark.tentative": "кароткія штрыхі",
  "methods.mark.full": "поўная пазнака",
  "methods.mark.hollow": "пустая пазнака",
  "methods.mark.part": "напалову залітая пазнака",
  "methods.mark.ring": "пункцірнае кола",
  "methods.mark.whisker": "тонкая лінія",
  "methods.mark.gap": "прагал",
  "methods.mark.bar": "слупок",
  "methods.mark.hatched": "заштрыхаваны слупок",
  "methods.mark.span": "паласа ад пачатку да канца",
  "methods.mark.opened": "ромб",
  "methods.mark.ongoing": "стрэлка",
  "methods.mark.unknown": "заштрыхаваны канец",
  "methods.lines.title": "Адна лінія – адзін рад",
  "methods.lines.text":
    "Лінія злучае сумежныя гады паводле даных адной краіны і адной крыніцы. У іншую крыніцу яна пераходзіць, толькі калі тая працягвае першую. Год, за які няма даных, перарывае лінію. Розны ахоп, даныя розных краін, частка года і поўны год ніколі не злучаюцца.\n\nЗаявы – асобныя пустыя пазнакі каля ліній паводле статыстыкі. Статыстычныя значэнні, якіх замала для лініі, паказаны кропкамі.\n\nКалі пра адно і тое ж значэнне паведамляюць некалькі крыніц, у табліцы застаюцца ўсе радкі. Якая з іх вядучая, вызначае парадак крыніц: абодва патокі перад адным, пэўнае перад няпэўным, статыстыка перад заявамі.",
  "methods.products.title": "Тавары",
  "methods.products.text":
    "На адным графіку – адна класіфікацыя: раздзелы МСГК (SITC) не змешваюцца з групамі HS або з кошыкамі. Доля раздзела разлічваецца ад выніку той жа крыніцы за той жа год. Калі тавар крыніцы не адпавядае ніводнаму коду, ён захоўваецца як названы кошык.\n\nТавары і паслугі разам (ALL) прыводзяцца толькі ў табліцах, але не на графіках тавараў. Тоны прыводзяцца побач з коштам, а цэны за тону з акругленых значэнняў не вылічваюцца.",
  "methods.scopes.title": "Ахоп студэнтаў",
  "methods.scopes.text":
    "Даныя пра студэнтаў адрозніваюцца не столькі тым, хто лічыць, колькі тым, каго лічаць. Кожны радок мае ахоп; радкі з розным ахопам ніколі не злучаюцца, не складаюцца і не параўноўваюцца. Доля краіны разлічваецца ад колькасці ўсіх замежных студэнтаў таго ж ахопу, крыніцы і года.",
  "methods.scopes.table": "Віды ахопу",
  "methods.scope.higher_education":
    "студэнты вышэйшай адукацыі, як іх улічвае статыстычная служба або міністэрства па навучальных гадах",
  "methods.scope.all_studies":
    "усе віды навучання, уключаючы моўныя курсы і абмены, паводле заяў службовых асоб",
  "methods.scope.not_stated": "крыніца не паведамляе, каго лічыць",
  "methods.indicators.title": "Паказчыкі",
  "methods.indicators.text":
    "Кожны паказчык мае адну адзінку вымярэння і адзін від; параўноўваюцца толькі перыяды аднаго віду. Значэнні розных крыніц – асобныя рады.",
  "methods.indicators.table": "Віды паказчыкаў",
  "methods.indicator.stock":
    "на дату; апошняе значэнне – гэта бягучы стан, значэнні ніколі не складаюцца",
  "methods.indicator.flow": "за перыяд; часткі года – не год",
  "methods.indicator.rate": "суадносіны, ніколі не складаюцца",
  "methods.indicator.target": "план, а не вынік; ніколі не паказваецца як вынік",
  "methods.projects.title": "Праекты",
  "methods.projects.text":
    "Праект, які з’яўляецца часткай іншага (part_of), паказваецца побач з цэлым і ніколі да яго не дадаецца. Кошт прыводзіцца ў той валюце, у якой ён быў названы; ён не пералічваецца і не складаецца.\n\nДата, вядомая толькі як год або месяц, ахоплівае час ад першага да апошняга дня. Пункт на карце – гэта месца праекта або толькі яго горада ці раёна, як указана ў радку.",
  "methods.events.title": "Падзеі і даты",
  "methods.events.text":
    "Падзея стаіць на сваім дні, месяцы або годзе, наколькі яны вядомыя. Яе вага, ад 1 да 3, – рэдакцыйная ацэнка; падзеі з вагой 3 пазначаны на графіках сцяжкамі. Тое, што адно адбылося раней за другое, не азначае, што яно стала прычынай.",
  "methods.events.since": "Дні ад устанаўлення адносін лічацца ад {day} да сёння, паводле UTC.",
  "methods.kpis.title": "Ключавыя паказчыкі і як яны вызначаюцца",
  "methods.kpis.text":
    "Ключавы паказчык – гэта правіла: велічыня, разлічаная па табліцы, магчыма, з праверкай. Праверка вядзецца па інтэрвале значэння: «выканана» – калі ёй адпавядае кожнае магчымае значэнне, «не выканана» – калі не адпавядае ніводнае, «невядома» – калі мяжа ляжыць унутры інтэрвалу, калі значэння няма або калі яго даюць толькі радкі з пазнакай U.\n\nПраверка за некалькі гадоў запар разглядае поўныя гады да апошняга, за які ёсць радок. Адзін год, у якім правіла не выканана, пераважвае ўсе гады, для якіх адказ невядомы. У кожным адказе названы радкі, з якіх ён атрыманы.",
  "methods.kpis.table": "Велічыні",
  "methods.kpis.all": "Усе правілы з адказамі, у JSON",
  "methods.measure.export": "X паводле даных адной краіны",
  "methods.measure.import": "M паводле даных адной краіны",
  "methods.measure.turnover": "X + M паводле даных адной краіны, інакш T паводле заяў",
  "methods.measure.balance": "X − M паводле даных адной краіны",
  "methods.measure.cover_ratio": "X ÷ M паводле даных адной краіны",
  "methods.measure.share": "значэнне з партнёрам ÷ значэнне з усім светам × 100",
  "methods.measure.rank": "1 + колькасць краін з большым значэннем",
  "methods.measure.growth":
    "(значэнне ÷ значэнне базы − 1) × 100; калі база не названа, гэта папярэдні год",
  "methods.measure.ratio": "значэнне ÷ значэнне базы, названай у правіле",
  "methods.measure.count": "колькасць радкоў, якія адпавядаюць правілу",
  "methods.measure.sum":
    "сума радкоў, якія адпавядаюць правілу, з адной крыніцы; не разлічваецца, калі няма адной з частак",
  "methods.measure.latest": "значэнне за апошні перыяд",
  "methods.measure.days_since": "колькасць дзён ад даты да сёння",
  "methods.claims.title": "Сцвярджэнні і высновы",
  "methods.claims.text":
    "Сцвярджэнне пераказваецца нашымі словамі з указаннем, хто і калі яго зрабіў. Калі яго можна праверыць правілам, вырашае правіла, але толькі па радках афіцыйнай статыстыкі або набораў даных і ніколі па ўласнай крыніцы сцвярджэння. Заява ніколі не даказвае заяву. Калі статыстыка заканчваецца раней за час, пра які ідзе гаворка, сцвярджэнне застаецца не вырашаным.",
  "methods.claims.all": "Усе сцвярджэнні з высновамі, у JSON",
  "methods.claims.table": "Высновы",
  "methods.verdict.borne_out":
    "радкі статыстыкі адпавядаюць правілу пры любых сапраўдных значэннях у межах іх інтэрвалаў",
  "methods.verdict.not_borne_out":
    "радкі статыстыкі не адпавядаюць правілу пры любых сапраўдных значэннях",
  "methods.verdict.undecided":
    "радкі статыстыкі не даюць адказу, ёсць толькі заявы або ніводнае правіла не можа праверыць сцвярджэнне; што менавіта, указана ў прычыне",
  "methods.missing.title": "Чаго няма і чаму",
  "methods.missing.text":
    "Калі значэння няма, указваецца прычына; яно ніколі не лічыцца нулём. Гэтая частка разлічана па табліцах у іх цяперашнім стане.",
  "methods.missing.none": "Папку даных немагчыма прачытаць, таму сказаць пра яе нічога нельга.",
  "methods.missing.absent":
    "Табліцы, якія не публікуюцца, бо ў папцы няма іх файлаў без памылак: {tables}.",
  "methods.missing.empty": "Табліцы без радкоў: {tables}.",
  "methods.missing.all_served": "Усе табліцы публікуюцца і маюць радкі.",
  "methods.missing.statuses": "Радкі, у якіх няма значэння (O, M, L, Q): {count}, з іх: {tables}.",
  "methods.missing.no_statuses":
    "Радкоў без значэння (O, M, L, Q) няма: для таго, што не знойдзена, радка няма ўвогуле.",
  "methods.missing.uncertain":
    "Радкі, у якіх год, ахоп або краіна, якая прадставіла даныя, – наша трактоўка (U): {count}, з іх: {tables}.",
  "methods.missing.in_table": "{table} ({count})",
  "methods.missing.trade": "Гандаль усімі таварамі паводле статыстыкі: пачатак і канец радоў",
  "methods.missing.world": "увесь свет",
  "methods.missing.others":
    "{reporter}: партнёры, даныя па якіх заканчваюцца раней за {year} г. ({count} з {of})",
  "methods.missing.students": "Студэнты: пачатак і канец кожнага рада",
  "methods.missing.indicators": "Паказчыкі: пачатак і канец кожнага рада ({count})",
  "methods.missing.blanks": "Што ў радках пакінута пустым",
  "methods.column.reporter": "Краіна, якая прадставіла даныя",
  "methods.column.partner": "Партнёр",
  "methods.column.first": "Першы",
  "methods.column.last": "Апошні",
  "methods.column.gaps": "Гады паміж імі без даных",
  "methods.column.year": "Заканчваецца ў",
  "methods.column.areas": "Партнёры",
  "methods.column.host": "Краіна навучання",
  "methods.column.origin": "Краіна паходжання",
  "methods.column.scope": "Ахоп",
  "methods.column.indicator": "Паказчык",
  "methods.column.values": "Значэнні",
  "methods.column.table": "Табліца",
  "methods.column.column": "Слупок",
  "methods.column.blank": "Пуста ў",
  "methods.missing.of_rows": "радкоў: {count} з {of}",
  "methods.revisions.title": "Палітыка перагляду даных",
  "methods.revisions.text":
    "Даныя змяняюцца, толькі калі змяняецца папка даных, і тады выданне даных атрымлівае іншую назву. На кожнай старонцы, у кожным малюнку і файле названа выданне даных, таму іх можна адрозніць.\n\nКрыніца – гэта адзін выпуск: калі выдавец яе пераглядае, новы выпуск становіцца асобнай крыніцай, а старыя радкі застаюцца такімі, як былі апублікаваны. Пазнейшы выпуск вядучы, толькі калі ён працягвае ранейшы або стаіць перад ім у парадку крыніц. Значэнні, якія змяніліся паміж версіямі сайта, пералічаны ў журнале змяненняў.",
  "methods.revisions.table": "Крыніцы, якія працягваюць іншую",
  "methods.revisions.none": "Ніводная крыніца не працягвае іншую.",
  "methods.column.continues": "Працягвае",
  "methods.column.published": "Апублікавана",
  "methods.releases.title": "Наступныя публікацыі",
  "methods.releases.none":
    "{count, plural, =0 {Крыніц няма.} =1 {Адзіная крыніца не ўказвае дату наступнай публікацыі.} one {Ніводная з # крыніцы не ўказвае дату наступнай публікацыі.} few {Ніводная з # крыніц не ўказвае дату наступнай публікацыі.} many {Ніводная з # крыніц не ўказвае дату наступнай публікацыі.} other {Ніводная з # крыніцы не ўказвае дату наступнай публікацыі.}}",
  "methods.releases.text":
    "{count, plural, one {Дату наступнай публікацыі ўказвае # крыніца (усяго – {of}).} few {Дату наступнай публікацыі ўказваюць # крыніцы (усяго – {of}).} many {Дату наступнай публікацыі ўказваюць # крыніц (усяго – {of}).} other {Дату наступнай публікацыі ўказваюць # крыніцы (усяго – {of}).}}",
  "methods.releases.table": "Абвешчаныя публікацыі",
  "methods.column.next_release": "Наступная публікацыя",

  // --- the page of the catalogue ---
  "data.contents.caption": "Табліцы папкі даных",
  "data.column.table": "Табліца",
  "data.column.rows": "Радкі",
  "data.column.period": "Ахоплены перыяд",
  "data.column.fresh": "Апошняя публікацыя",
  "data.column.health": "Праверка",
  "data.table.trade": "Гандаль",
  "data.table.trade.text":
    "Гандаль паміж дзвюма тэрыторыямі паводле даных кожнай з іх і паводле заяў: адзін радок для кожнай краіны, якая прадставіла даныя, партнёра, патоку, тавару, перыяду і крыніцы.",
  "data.table.students": "Студэнты",
  "data.table.students.text":
    "Студэнты з адной тэрыторыі ў другой: адзін радок для кожнай краіны навучання, краіны паходжання, ахопу, перыяду і крыніцы. Розны ахоп ніколі не злучаецца.",
  "data.table.indicators": "Паказчыкі",
  "data.table.indicators.text":
    "Любыя іншыя значэнні для тэрыторыі, магчыма, у дачыненні да іншай тэрыторыі або да аднаго праекта.",
  "data.table.indicator_names": "Назвы паказчыкаў",
  "data.table.indicator_names.text":
    "Назва кожнага паказчыка, яго від і адзіная адзінка вымярэння.",
  "data.table.projects": "Праекты",
  "data.table.projects.text":
    "Што дзве краіны будуюць разам. Частка паказваецца побач з цэлым і ніколі да яго не дадаецца.",
  "data.table.events": "Падзеі",
  "data.table.events.text": "Што адбылося паміж дзвюма краінамі, калі і наколькі гэта важна.",
  "data.table.claims": "Сцвярджэнні",
  "data.table.claims.text":
    "Што публічна гаварылася пра адносіны, нашымі словамі, і правіла, якім гэта правяраецца.",
  "data.table.products": "Тавары",
  "data.table.products.text": "Тавары і паслугі, да якіх адносяцца радкі пра гандаль.",
  "data.table.areas": "Тэрыторыі",
  "data.table.areas.text": "Краіны, групы і былыя дзяржавы, якія дзе-небудзь сустракаюцца.",
  "data.table.sources": "Крыніцы",
  "data.table.sources.text":
    "Хто паведамляе, калі і на якіх умовах. Парадак радкоў – гэта парадак перавагі.",
  "data.not_served": "не публікуецца",
  "data.period.range": "{first} – {last}",
  "data.period.none": "без перыядаў",
  "data.fresh.none": "не ўказана",
  "data.sound": "без памылак",
  "data.absent": "У папцы няма файла {file}.",
  "data.unsound": "{file} не публікуецца, бо мае памылкі; ніжэй указана, што рабіць.",
  "data.health.errors":
    "{count, plural, one {# памылка} few {# памылкі} many {# памылак} other {# памылкі}}",
  "data.health.warnings":
    "{count, plural, one {# заўвага} few {# заўвагі} many {# заўваг} other {# заўвагі}}",
  "data.health.title": "{table}: праверка",
  "data.health.all": "Праверка ўсёй папкі, у JSON",
  "data.downloads": "Спампаваць",
  "data.columns": "{table}: слупкі",
  "data.columns.name": "Слупок",
  "data.columns.meaning": "Што азначае",
  "data.columns.holds": "Што змяшчае",
  "data.columns.blank": "Можа быць пустым",
  "data.columns.filter": "Фільтр",
  "data.columns.yes": "так",
  "data.columns.no": "не",
  "data.columns.optional": "так, можа і адсутнічаць",
  "data.columns.text": "тэкст",
  "data.fact.key": "Радок вызначаецца па",
  "data.preview":
    "{table}: {count, plural, =1 {першы радок} one {першы # радок} few {першыя # радкі} many {першыя # радкоў} other {першыя # радка}}",
  "data.sources.of":
    "{count, plural, one {# крыніца} few {# крыніцы} many {# крыніц} other {# крыніцы}} у радках табліцы",
  "data.sources.none": "У радках табліцы крыніцы не названы.",
  "data.source.published": "апублікавана {day}",
  "data.source.unpublished": "дата публікацыі не ўказана",
  "data.source.licence": "ліцэнзія: {licence}",
  "data.source.unlicensed": "ліцэнзія не ўказана",
  "data.all_sources": "Усе крыніцы",
  "data.all_sources.text":
    "Па відах, у кожным – у парадку перавагі. Афіцыйная статыстыка і наборы даных – гэта ўлік; астатняе – заявы. Калі ліцэнзія не ўказана, дзейнічаюць умовы выдаўца.",
  "data.all_sources.kind":
    "{kind}: {count, plural, one {# крыніца} few {# крыніцы} many {# крыніц} other {# крыніцы}}",
  "data.all_sources.publisher": "Выдавец",
  "data.all_sources.title": "Назва",
  "data.all_sources.published": "Апублікавана",
  "data.all_sources.licence": "Ліцэнзія",
  "data.all_sources.language": "Мова",
  "data.all_sources.method": "Метад",
  "data.other_files": "Іншыя файлы",
  "data.other_files.text":
    "Правілы ключавых паказчыкаў і сцвярджэнняў – у {rules}; пра якія дзве тэрыторыі папка – указана ў {folder}.",
  "data.other_files.rules": "Правілы з адказамі, у JSON",
  "data.other_files.place": "Файлы апрача табліц: праверка",

  // --- goods: what is traded ---
  "goods.sections.title": "Экспарт {reporter} → {partner} па раздзелах",
  "goods.sections.title.led": "{section}: {last} экспарту {reporter} → {partner} у {to} г.",
  "goods.sections.title.since":
    "{section}: {last} экспарту {reporter} → {partner} у {to} г.; у {from} г. – {first}",
  "goods.sections.subtitle":
    "Экспарт тавараў, {reporter} → {partner}, па раздзелах МСГК: доля ў суме ўсіх раздзелаў за той жа год з той жа крыніцы, {unit}",
  "goods.sections.axis": "Раздзел",
  "goods.sections.note.estimated":
    "Значэнні за {years} – ацэнка: крыніца, верагодна, узяла іх з даных другога боку (люстраныя даныя).",
  "goods.sections.note.years":
    "Паказаны першы, сярэдні і апошні гады; усе гады ёсць у радках, на якіх заснаваны графік.",
  "goods.method.share":
    "Доля раздзела – гэта яго значэнне, падзеленае на суму ўсіх раздзелаў, якія тая ж крыніца дае для таго ж экспарцёра і года, у працэнтах. У табліцы няма агульнага выніку гэтай крыніцы, таму за цэлае ўзята сума раздзелаў.",
  "goods.method.sections":
    "Раздзел без радка не мае долі і нічога не дадае да сумы: невядома, гандлю не было ці няма даных. Калі раздзел, які ёсць у спісе, не мае значэння, сума не разлічваецца, і долі за гэты год не прыводзяцца.",
  "goods.method.estimated":
    "Калі тэрыторыя не прадставіла даныя сама, крыніца можа ўзяць яе экспарт з імпарту паводле даных другога боку (люстраныя даныя). Такія значэнні – ацэнка (E), іх пазнакі пустыя; сума з такім значэннем – таксама ацэнка, як і кожная доля ў ёй.",
  "goods.title": "{good}: поўныя гады і часткі гадоў",
  "goods.title.peak": "{good}: {what} – {last} ({to}); найбольш за год – {first} ({from})",
  "goods.title.top": "{good}: {what} – {last} ({to}), найбольш за год; {from} – {first}",
  "goods.title.rise": "{good}: {what} вырас: {last} ({to}), раней – {first} ({from})",
  "goods.title.fall": "{good}: {what} знізіўся: {last} ({to}), раней – {first} ({from})",
  "goods.title.open": "{good}: {what} – {last} ({to}), раней – {first} ({from})",
  "goods.title.alone": "{good}: {what} – {last} ({to})",
  "goods.what.X": "экспарт {reporter} → {partner}",
  "goods.what.M": "імпарт {partner} → {reporter}",
  "goods.subtitle": "Экспарт і імпарт асобных тавараў, кожны паводле звестак пра адзін бок, {unit}",
  "goods.subtitle.X": "Экспарт {reporter} → {partner}, {unit}",
  "goods.subtitle.M": "Імпарт {partner} → {reporter}, {unit}",
  "goods.label.X": "{good}, экспарт ({reporter})",
  "goods.label.M": "{good}, імпарт ({reporter})",
  "goods.note.conflict":
    "{label}, {periods}: крыніцы разыходзяцца; тонкая лінія ідзе ад найменшага да найбольшага з іх значэнняў.",
  "goods.share.least": "менш за {value}",
  "goods.part": "{label}, частка года",
  "goods.method.goods":
    "Значэнні – тое, што крыніцы паведамляюць пра тавар: мытныя службы, міністэрствы і паведамленні, якія на іх спасылаюцца. У названы кошык тавараў уваходзіць тое, што адносіць да яго крыніца; код узяты з крыніцы або, калі гэта паказвае статус, з’яўляецца нашай трактоўкай. Тавары з рознымі кодамі не складаюцца, бо адзін можа ўключаць другі.",
  "goods.method.parts":
    "Частка года паказана над месяцамі, якія яна ахоплівае. Яна ні з чым не злучаецца і ніколі не параўноўваецца з поўным годам; у назве графіка яна параўноўваецца толькі з тымі ж месяцамі папярэдняга года паводле той жа крыніцы.",
  "goods.method.conflicts":
    "Калі крыніцы даюць за перыяд розныя значэнні, паказана значэнне крыніцы, якая ў спісе першая, з тонкай лініяй ад найменшага да найбольшага з магчымых значэнняў.",
  "goods.method.few":
    "Паказаны тавары, якія маюць значэнні не менш чым за тры перыяды; астатнія – у табліцы на старонцы тавараў і ў радках.",
  "goods.few":
    "У папцы даных няма тавару, значэнняў якога хапала б для графіка; усе радкі – у табліцы.",
  "goods.table.title": "Усе тавары",
  "goods.table.text":
    "Кожны радок – паводле яго крыніцы, разам з раздзеламі. Калі крыніцы разыходзяцца, прыведзены ўсе радкі. Націсканне на загаловак сартуе па гэтым слупку.",
  "goods.table.caption": "Тавары ва ўзаемным гандлі, усе радкі",
  "goods.table.product": "Тавар",
  "goods.table.reporter": "Хто прадставіў даныя або пра каго яны",
  "goods.table.flow": "Паток",
  "goods.table.flow.X": "экспарт",
  "goods.table.flow.M": "імпарт",
  "goods.table.flow.T": "тавараабарот",
  "goods.table.period": "Перыяд",
  "goods.table.value": "Значэнне",
  "goods.table.quantity": "Колькасць",
  "goods.table.status": "Статус",
  "goods.table.source": "Крыніца",
  "goods.table.note": "Заўвага",
  "goods.table.none": "–",
  "goods.table.rounded": "акруглена",
  "goods.table.part": "частка года",
  "goods.table.quantity.unit": "{quantity} {unit}",
  "goods.table.sort.asc": "адсартавана па ўзрастанні",
  "goods.table.sort.desc": "адсартавана па змяншэнні",
  "goods.table.cut": "Паказаны першыя радкі: {shown} з {count}; усе – у CSV.",
  "goods.table.csv":
    "Усе радкі (CSV, {count, plural, one {# радок} few {# радкі} many {# радкоў} other {# радка}})",
  "goods.table.json": "JSON",
  "goods.table.products": "Спіс тавараў (CSV)",
  "goods.table.by_good": "Радкі па таварах",
  "goods.table.good.csv":
    "{good} (CSV, {count, plural, one {# радок} few {# радкі} many {# радкоў} other {# радка}})",

  // --- the page of the claims ---
  "claims_page.summary":
    "{count, plural, one {# сцвярджэнне} few {# сцвярджэнні} many {# сцвярджэнняў} other {# сцвярджэння}}: {borne, plural, one {# пацвярджаецца} few {# пацвярджаюцца} many {# пацвярджаецца} other {# пацвярджаецца}}, {not, plural, one {# не пацвярджаецца} few {# не пацвярджаюцца} many {# не пацвярджаецца} other {# не пацвярджаецца}}, {open, plural, one {# не вырашана} few {# не вырашаны} many {# не вырашана} other {# не вырашана}}.",
  "claims_page.filter": "Сцвярджэнні паводле высновы",
  "claims_page.filter.all": "Усе: {count}",
  "claims_page.filter.count": "{word}: {count}",
  "claims_page.rule": "Правіла, якім яно правяраецца",
  "claims_page.rule.test": "{title}: {test}",
  "claims_page.rule.none": "Няма.",
  "claims_page.reason": "Чаму",
  "claims_page.close": "Наколькі блізка",
  "claims_page.note": "Заўвага",
  "claims_page.source": "Дзе сказана",
  "claims_page.cells":
    "{count, plural, =0 {Ячэек у аснове няма.} one {У аснове – # ячэйка} few {У аснове – # ячэйкі} many {У аснове – # ячэек} other {У аснове – # ячэйкі}}",
  "claims_page.cells.undecided":
    "{count, plural, =0 {Няма ячэйкі, па якой можна праверыць.} one {Што ёсць: # ячэйка} few {Што ёсць: # ячэйкі} many {Што ёсць: # ячэек} other {Што ёсць: # ячэйкі}}",
  "claims_page.column.about": "Што",
  "claims_page.cell.export": "Экспарт: {reporter} → {partner}",
  "claims_page.cell.import": "Імпарт: {partner} → {reporter}",
  "claims_page.cell.turnover": "Тавараабарот: {reporter}, {partner}",
  "claims_page.cell.usd_million": "{value} млн дол. ЗША",
  "claims_page.json": "Гэтае сцвярджэнне ў JSON",

  // --- presenting ---
  "deck.source":
    "Крыніца: {publisher}{others, plural, =0 {} one { і яшчэ #} few { і яшчэ #} many { і яшчэ #} other { і яшчэ #}}",
  "deck.sources.count":
    "Крыніцы: {count, plural, one {# выдавец} few {# выдаўцы} many {# выдаўцоў} other {# выдаўца}}",
  "deck.imprint": "Даныя на {day} · выданне {edition}",
  "deck.title.today": "Сёння – {next}-годдзе ўсталявання дыпламатычных адносін",
  "deck.title.anniversary":
    "Дыпламатычным адносінам {years, plural, one {# год} few {# гады} many {# гадоў} other {# года}}; {next}-годдзе – {day}, праз {days, plural, one {# дзень} few {# дні} many {# дзён} other {# дня}}",
  "deck.events.subtitle":
    "Апошнія з {count, plural, one {# падзеі} few {# падзей} many {# падзей} other {# падзеі}}",
  "deck.claims.subtitle": "Сцвярджэнне пацвярджаецца толькі статыстыкай, але не іншым сцвярджэннем",
  "deck.claims.by": "{speaker}, {day}",
  "deck.sources.title":
    "Крыніцы: {sources, plural, one {#} few {#} many {#} other {#}}, выдаўцы: {publishers, plural, one {#} few {#} many {#} other {#}}",
  "deck.sources.publisher":
    "{publisher}{count, plural, =1 {} one { (#)} few { (#)} many { (#)} other { (#)}}",
  "deck.sources.terms": "Даныя распаўсюджваюцца на ўмовах іх крыніц.",
  "deck.sources.live": "Старонкі ў сетцы",
  "deck.name.title": "Тытульны слайд",
  "deck.name.students": "Студэнты",
  "deck.name.sources": "Крыніцы",
  "deck.name.page": "{name} (старонка)",
  "deck.none": "Пакуль няма даных для паказу",
  "deck.fault.slide": "Слайда «{id}» няма",
  "deck.fault.slide.text":
    "Слайд – гэта старонка або графік па ідэнтыфікатары. Астатнія слайды паказваюцца.",
  "deck.fault.nearest": "Магчыма, меліся на ўвазе",
  "deck.fault.pages": "Старонкі",
  "deck.fault.empty": "Для слайда «{id}» няма даных",
  "deck.fault.empty.text": "У папцы даных для яго нічога няма. Астатнія слайды паказваюцца.",
  "deck.fault.seconds": "«{found}» – недапушчальны лік секунд для слайда «{id}»",
  "deck.fault.seconds.text":
    "Дапушчальныя цэлыя лікі ад {least} да {most}. Слайд ідзе далей з агульнай працягласцю.",
  "deck.fault.example": "Напрыклад",
  "deck.fault.choice": "Параметры слайда «{id}» не распазнаны",
  "deck.fault.choice.text": "Нераспазнанае прапушчана; слайд ідзе далей.",
  "deck.fault.choice.expected": "{name}={found}: дапушчальна",
  "deck.fault.deck":
    "{count, plural, one {Не распазнана # налада паказу} few {Не распазнаны # налады паказу} many {Не распазнана # налад паказу} other {Не распазнана # налады паказу}}",
  "deck.fault.deck.text": "Выкарыстоўваецца значэнне па змаўчанні, паказ працягваецца.",
  "deck.fault.interval": "цэлыя секунды ад {least} да {most}; 0 – пераход уручную",
  "deck.fault.slides": "не больш за {most} слайдаў",
  "deck.fault.way": "Усе слайды пералічаны ў канструктары паказу",
  "present.name": "Прэзентацыя",
  "present.link": "Паказ",
  "present.figure": "Паказ",
  "present.slides": "Слайды",
  "present.slide": "Слайд {number} з {count}: {title}",
  "present.place": "{number} / {count}",
  "present.controls": "Кіраванне паказам",
  "present.previous": "Назад",
  "present.next": "Наперад",
  "present.pause": "Паўза",
  "present.play": "Працягнуць",
  "present.full": "На ўвесь экран",
  "present.edit": "Змяніць",
  "present.help": "Клавішы",
  "present.leave": "На сайт",
  "present.blank": "Экран пагашаны. Любая клавіша верне слайд.",
  "present.away": "Сервер не адказвае з {time}: паказаны апошнія даныя",
  "present.keys.title": "Клавішы паказу",
  "present.keys.close": "Закрыць",
  "present.keys.next": "наступны слайд",
  "present.keys.previous": "папярэдні слайд",
  "present.keys.ends": "першы і апошні слайд",
  "present.keys.number": "слайд з гэтым нумарам",
  "present.keys.blank": "пагасіць экран і вярнуць",
  "present.keys.full": "на ўвесь экран і назад",
  "present.keys.pause": "паўза і працяг",
  "present.keys.help": "гэты спіс",
  "present.keys.swipe": "змах улева або ўправа",
  "present.key.space": "Прабел",
  "present.key.digits": "1, 2, 3 …",
  "present.key.swipe": "Дотык",
  "builder.title": "Канструктар паказу",
  "builder.text":
    "Адзначце, што паказаць, у якім парадку і колькі секунд. Паказ – гэта адрас: яго можна скапіяваць, адкрыць на экране або пераслаць.",
  "builder.form": "Змест паказу",
  "builder.chosen": "У паказе",
  "builder.more": "Іншыя слайды",
  "builder.pages": "Старонкі",
  "builder.figures": "Графікі",
  "builder.seconds": "Секунды",
  "builder.seconds.of": "Секунды слайда «{name}»",
  "builder.up": "Раней",
  "builder.down": "Пазней",
  "builder.up.of": "«{name}» раней",
  "builder.down.of": "«{name}» пазней",
  "builder.interval": "Секунды астатніх слайдаў (0 – уручную)",
  "builder.theme": "Фон",
  "builder.theme.system": "Як на прыладзе",
  "builder.loop": "У канцы пачынаць спачатку",
  "builder.apply": "Ужыць",
  "builder.preview": "Папярэдні прагляд",
  "builder.address": "Адрас паказу",
  "builder.copy": "Скапіяваць адрас",
  "builder.copied": "Скапіявана",
  "builder.not_copied": "Не ўдалося скапіяваць; адрас вылучаны",
  "builder.qr": "QR-код паказу",
  "builder.show": "Пачаць паказ",
  "builder.length":
    "{count, plural, one {# слайд} few {# слайды} many {# слайдаў} other {# слайда}}, круг – {minutes, plural, =0 {менш за хвіліну} one {# хвіліна} few {# хвіліны} many {# хвілін} other {# хвіліны}}",
  "builder.hand":
    "{count, plural, one {# слайд} few {# слайды} many {# слайдаў} other {# слайда}}, пераход уручную",
  "builder.changed":
    "Цяпер у паказе {count, plural, one {# слайд} few {# слайды} many {# слайдаў} other {# слайда}}",
};
