// По-русски: ключи и подстановки те же, что в en.ts; термины – в glossary.md. Пока не целиком, и потому не предлагается.
import type { Messages } from "../words";

export const ru: Partial<Messages> = {
  // --- site: frame of every page ---
  "site.name": "Bilateral",
  "site.description":
    "Торговля, люди и совместные проекты двух стран; у каждого показателя указан источник",
  "site.skip": "Перейти к содержанию",
  "site.nav": "Разделы сайта",
  "site.languages": "Язык",
  "site.display": "Оформление",
  "site.display.system": "Как на устройстве",
  "site.display.light": "Светлое",
  "site.display.dark": "Тёмное",
  "site.display.contrast": "Высокая контрастность",
  "site.nav.overview": "Обзор",
  "site.relations": "отношения установлены {day}",
  "site.as_of": "Данные по состоянию на {day}",
  "site.edition": "Издание данных {edition}",
  "site.build": "сборка {build}",
  "site.footer.data": "Скачать данные",
  "site.footer.state": "Состояние данных",
  "site.footer.health": "Проверка папки данных",
  "site.footer.terms":
    "Свободное программное обеспечение по лицензии MIT. Данные используются на условиях их источников.",
  "site.watch.away":
    "Сервер не отвечает. Показаны последние полученные данные (издание {edition}); они обновятся автоматически.",
  "site.problems.errors":
    "В папке данных {count, plural, one {# ошибка} few {# ошибки} many {# ошибок} other {# ошибки}}: ошибочные данные не показаны",
  "site.problems.warnings":
    "По папке данных {count, plural, one {# замечание} few {# замечания} many {# замечаний} other {# замечания}}: показаны все данные",
  "site.problems.none_shown":
    "Данные показать нельзя: в папке данных {count, plural, one {# ошибка} few {# ошибки} many {# ошибок} other {# ошибки}}",
  "site.problems.file": "Файл",
  "site.problems.place": "Строка, столбец",
  "site.problems.found": "Найдено",
  "site.problems.expected": "Ожидалось",
  "site.problems.suggestion": "Что сделать",
  "site.problems.whole_file": "весь файл",
  "site.problems.folder": "сама папка",
  "site.problems.line": "строка {line}",
  "site.problems.line_column": "строка {line}, столбец {column}",
  "site.problems.more": "Здесь показано {shown} из {all}; полный перечень: {link}.",

  // --- overview ---
  "part.trade": "Торговля",
  "part.trade.text":
    "Торговля товарами по данным каждой стороны, совпадения и расхождения этих данных, место каждой из сторон в торговле другой.",
  "part.products": "Товары",
  "part.products.text":
    "Чем торгуют стороны: вся товарная структура по разделам в долях от итога того же источника и отдельные товары в динамике.",
  "part.people": "Люди",
  "part.people.text":
    "Студенты в обоих направлениях: по статистике и по заявлениям; обмены, институты и поездки.",
  "part.projects": "Проекты",
  "part.projects.text":
    "Совместные проекты: статус, даты, места и стоимость, насколько они опубликованы, а также индустриальный парк.",
  "part.timeline": "Хронология",
  "part.timeline.text": "Соглашения, визиты, открытия и мероприятия на фоне динамики торговли.",
  "part.claims": "Утверждения",
  "part.claims.text":
    "Что, кем и когда было сказано об отношениях и подтверждается ли это данными. Одно заявление никогда не доказывает другого.",
  "part.methods": "Методы",
  "part.methods.text":
    "Определения и формулы, стоимостная оценка, коды точности и статуса, расчёт мест и долей, чего нет и почему.",
  "part.data": "Данные",
  "part.data.text":
    "Все таблицы: содержание, охваченный период, источники и условия их использования, столбцы, файлы для скачивания.",
  "part.empty": "В папке данных нет сведений по этому разделу отношений.",
  "overview.none.title": "Данных для показа пока нет",
  "overview.none.text":
    "В папке данных нет ни одной исправной таблицы с показателями. Ошибки перечислены вверху страницы с указанием файла, строки и столбца; данные появятся после их исправления и перезапуска сервера.",
  "overview.meta": "{title} · {relation}",
  "overview.plain": "{title}: данные",
  "overview.strip": "Ключевые показатели",
  "overview.figures": "Графики",
  "overview.parts": "Отношения по разделам",
  "overview.parts.event": "{title} ({day})",
  "overview.parts.claims":
    "Из {count, plural, one {# утверждения} few {# утверждений} many {# утверждений} other {# утверждения}} подтверждается {borne}, не подтверждается {not}, не решено {open}",
  "overview.how": "Как рассчитано",
  "overview.proof.title": "Обоснование",
  "overview.proof.lead":
    "Для каждого показателя приведены правило, интервал, который допускает формулировка источника, и ячейки, из которых он получен. Правило выполнено, только если ему отвечает весь интервал.",
  "overview.proof.value": "Значение",
  "overview.proof.value_unit": "{value} {unit}",
  "overview.proof.rule": "Правило",
  "overview.proof.reason": "Что препятствует",
  "kpis.proof.unit.usd_million": "млн долл. США",
  "kpis.proof.unit.percent": "%",
  "kpis.proof.unit.ratio": "",
  "kpis.proof.unit.rank": "(место)",
  "kpis.proof.unit.days": "дн.",
  "kpis.proof.unit.value": "",
  "overview.proof.interval": "Интервал",
  "overview.proof.interval.between": "{lower} – {upper}",
  "overview.proof.interval.from": "{lower} и более",
  "overview.proof.interval.unknown": "неизвестно",
  "overview.proof.year": "Год",
  "overview.proof.cells": "Ячейки",
  "overview.proof.status": "Статус",
  "overview.proof.cell": "{file}, строка {line}",
  "overview.proof.period": "Период",
  "overview.proof.source": "Источник",
  "overview.proof.obs_status": "Код статуса",
  "overview.proof.precision": "Точность",
  "overview.proof.more_inputs": "Показаны первые ячейки: {shown} из {count}; все ячейки:",
  "overview.proof.json": "в формате JSON",
  "overview.data_date": "Данные по состоянию на",
  "overview.data_date.line": "последняя публикация среди источников данных",
  "overview.data_date.unknown": "не указано",
  "overview.data_date.quiet":
    "{count, plural, one {# источник} few {# источника} many {# источников} other {# источника}} · издание данных {edition}",

  // --- the frame of a figure ---
  "figure.table": "Таблица",
  "figure.table.caption": "{title}: таблица",
  "figure.table.period": "Период",
  "figure.table.none": "–",
  "figure.csv":
    "CSV ({count, plural, one {# строка} few {# строки} many {# строк} other {# строки}})",
  "figure.json": "JSON",
  "figure.rows":
    "Все исходные строки (CSV, {count, plural, one {# строка} few {# строки} many {# строк} other {# строки}})",
  "figure.source": "Источник: {sources}",
  "figure.sources": "Источники: {sources}",
  "figure.sources.list": "Источники",
  "figure.source.published": "{publisher}, {title} ({published})",
  "figure.chart": "{title}. График: переход по годам – клавишами со стрелками.",
  "figure.svg": "SVG",
  "figure.png": "PNG",
  "figure.alone": "Отдельная страница графика: выбор показа, источники и порядок расчёта",
  "figure.events": "События на графике",
  "figure.remarks": "Примечания к графику",
  "figure.empty": "В папке данных нет данных для этого графика.",

  // --- a chart that answers its reader ---
  "figure.live.failed":
    "Сейчас график не реагирует на действия. Значения можно посмотреть в таблице.",
  "figure.live.series": "Ряды: нажмите на название, чтобы выделить ряд",

  // --- the page of one figure ---
  "figure.page.views": "Представления графика",
  "figure.page.view.chart": "График",
  "figure.page.view.table": "Таблица",
  "figure.page.view.sources": "Источники",
  "figure.page.view.method": "Как рассчитано",
  "figure.page.full": "На весь экран",
  "figure.page.ways": "Другие графики",
  "figure.page.overview": "Все графики",
  "figure.page.previous": "Предыдущий график",
  "figure.page.next": "Следующий график",
  "figure.page.changed": "График изменён: {title}",
  "figure.page.faults":
    "{count, plural, one {Не распознан # параметр адреса; график показан без него} few {Не распознаны # параметра адреса; график показан без них} many {Не распознано # параметров адреса; график показан без них} other {Не распознано # параметра адреса; график показан без них}}",
  "figure.page.fault": "{name}={found}: ожидалось {expected}",
  "figure.page.empty": "При таком выборе показывать нечего. Данные есть за {from}–{to} гг.",
  "figure.page.empty.clear": "Показать все годы",
  "figure.page.empty.all": "Вернуть график к исходному виду",
  "figure.page.marks": "Условные обозначения",
  "figure.page.mark.line": "линия: данные статистики за годы, следующие друг за другом",
  "figure.page.mark.dashed":
    "штриховая линия: другой источник, ряд которого не совпадает с основным",
  "figure.page.mark.tentative": "короткие штрихи: от оценки или предварительных данных либо к ним",
  "figure.page.mark.full": "закрашенный знак: последнее значение линии или отдельное значение",
  "figure.page.mark.hollow":
    "полый знак: по заявлениям, не опубликовано как статистика; на линии – оценка или предварительные данные",
  "figure.page.mark.ring": "пунктирное кольцо: год или охват – наше толкование",
  "figure.page.mark.gap": "пропуск: значения нет, и оно ничем не заменяется",
  "figure.page.mark.bar": "столбик: отсчёт от нуля",
  "figure.page.mark.hatched":
    "заштрихованный столбик: оценка, предварительные или ненадёжные данные",
  "figure.page.mark.part":
    "наполовину закрашенный знак: часть года, с целым годом не сопоставляется",
  "figure.page.mark.whisker": "тонкая линия: от наименьшего до наибольшего из приведённых значений",
  "figure.page.mark.span":
    "полоса: от начала до окончания; если известен только год или месяц, он считается с первого дня по последний",
  "figure.page.mark.opened": "ромб: открытие",
  "figure.page.mark.ongoing": "стрелка: продолжается",
  "figure.page.mark.unknown": "штриховка: начало или окончание неизвестно",
  "figure.page.codes": "Коды значений",
  "figure.page.code.status": "Статус",
  "figure.page.code.precision": "Точность",
  "figure.page.status.A": "обычное значение",
  "figure.page.status.B": "разрыв ряда",
  "figure.page.status.D": "иное определение",
  "figure.page.status.E": "оценка",
  "figure.page.status.P": "предварительные данные",
  "figure.page.status.U": "низкая надёжность: год или охват – наше толкование",
  "figure.page.status.O": "нет данных: значение не приводится",
  "figure.page.status.M": "нет данных: значение невозможно",
  "figure.page.status.L": "нет данных: сбор не ведётся",
  "figure.page.status.Q": "нет данных: не раскрываются",
  "figure.page.precision.exact": "как записано: ± половина единицы последнего знака",
  "figure.page.precision.rounded": "округлено: ± половина единицы последнего ненулевого разряда",
  "figure.page.precision.about": "«около»: ± 10 %",
  "figure.page.precision.nearly": "«почти»: меньше не более чем на 10 %",
  "figure.page.precision.at_least": "«не менее»: столько или больше",
  "figure.page.rules": "Правила, основанные на таких данных, в формате JSON",
  "figure.page.source.kind": "Вид",
  "figure.page.source.kind.official_statistics": "официальная статистика",
  "figure.page.source.kind.dataset": "набор данных",
  "figure.page.source.kind.official_statement": "официальное заявление",
  "figure.page.source.kind.news": "новости",
  "figure.page.source.kind.encyclopedia": "энциклопедия",
  "figure.page.source.published": "Опубликовано",
  "figure.page.source.next_release": "Следующая публикация",
  "figure.page.source.licence": "Лицензия",
  "figure.page.source.valuation": "Стоимостная оценка",
  "figure.page.source.valued": "экспорт {exports}, импорт {imports}",
  "figure.page.source.feeds": "Где используется",
  "figure.page.source.method": "Метод",
  "figure.page.source.id": "Идентификатор",
  "figure.controls.label": "Что показано",
  "figure.controls.apply": "Применить",
  "figure.controls.fault": "{name}={found}: ожидалось {expected}. Показано без этого параметра.",
  "figure.controls.from": "С",
  "figure.controls.to": "по",
  "figure.controls.axis": "Шкала",
  "figure.controls.axis.linear": "Линейная",
  "figure.controls.axis.log": "Логарифмическая",
  "figure.controls.show": "Показать",
  "figure.controls.show.value": "Значение",
  "figure.controls.show.share": "Доля",
  "figure.controls.show.index": "Индекс",
  "figure.controls.show.change": "Изменение",
  "figure.controls.base": "Год, принятый за 100",
  "figure.controls.reporter": "По данным",
  "figure.controls.reporter.each": "Каждая сторона",
  "figure.controls.partners": "Сравнить",
  "figure.controls.partners.count": "{count}, не более {most}",
  "figure.controls.partners.filter": "Найти страну или территорию",
  "figure.controls.events": "События",
  "figure.controls.events.shown": "Показаны",
  "figure.controls.events.hidden": "Скрыты",
  "figure.downloads.title": "Скачать",
  "figure.downloads.rows":
    "{count, plural, one {# строка} few {# строки} many {# строк} other {# строки}}",
  "figure.downloads.points":
    "{count, plural, one {# точка} few {# точки} many {# точек} other {# точки}}",
  "figure.downloads.values":
    "{count, plural, one {# значение} few {# значения} many {# значений} other {# значения}}",
  "figure.downloads.pixels": "{values}, {width} × {height} пикс.",
  "figure.downloads.csv": "Показанные данные, CSV",
  "figure.downloads.table": "Полная таблица, CSV",
  "figure.downloads.json": "Показанные данные, JSON",
  "figure.downloads.svg": "Изображение, SVG",
  "figure.downloads.png": "Изображение, PNG",
  "figure.downloads.png2": "Изображение, PNG, двойное разрешение",
  "figure.downloads.picture.copy": "Копировать изображение",
  "figure.downloads.picture.copied": "Изображение скопировано в буфер обмена.",
  "figure.downloads.picture.not_copied":
    "Браузер не смог скопировать изображение в буфер обмена. Сохраните файл PNG.",
  "figure.downloads.citation": "Ссылка для цитирования",
  "figure.downloads.citation.copy": "Копировать ссылку для цитирования",
  "figure.downloads.citation.copied": "Ссылка для цитирования скопирована в буфер обмена.",
  "figure.downloads.citation.not_copied":
    "Браузер не смог выполнить копирование. Ссылка для цитирования выделена: скопируйте её клавишами Ctrl+C или ⌘C.",
  "figure.downloads.address": "Адрес показанного",
  "figure.downloads.address.copy": "Копировать адрес",
  "figure.downloads.address.copied": "Адрес скопирован в буфер обмена.",
  "figure.downloads.address.not_copied":
    "Браузер не смог выполнить копирование. Адрес выделен: скопируйте его клавишами Ctrl+C или ⌘C.",
  "figure.downloads.share": "Поделиться",
  "figure.keys.button": "Клавиши: ?",
  "figure.keys.title": "Клавиши этой страницы",
  "figure.keys.list": "Этот перечень",
  "figure.keys.axis": "Шкала: линейная или логарифмическая",
  "figure.keys.show": "Показать: следующее из значения, доли, индекса, изменения",
  "figure.keys.full": "На весь экран; выход – Escape",
  "figure.keys.downloads": "К файлам для скачивания",
  "figure.keys.arrows": "На графике: переход по годам",
  "figure.keys.on": "Эти клавиши включены",
  "figure.keys.note":
    "Буквенные клавиши действуют, пока не заполняется поле ввода. Выбор сохраняется в этом браузере.",
  "figure.keys.close": "Закрыть",

  // --- figures ---
  "format.percent": "{figure}\u00a0{unit}",
  "format.percent.unit": "%",
  "format.ordinal": "{n, selectordinal, other {#-е}}",
  "format.ordinal.word":
    "{n, selectordinal, =1 {первое} =2 {второе} =3 {третье} =4 {четвёртое} =5 {пятое} =6 {шестое} =7 {седьмое} =8 {восьмое} =9 {девятое} =10 {десятое} other {#-е}}",
  "format.quarter": "{quarter}-й квартал {year}\u00a0г.",
  "format.money.small": "{figure}\u00a0млн\u00a0долл.",
  "format.money.large": "{figure}\u00a0млрд\u00a0долл.",
  "format.money.figure": "{figure}",
  "format.money.unit.small": "млн долл.",
  "format.money.unit.large": "млрд долл.",
  "format.money.axis.small": "млн долл. США",
  "format.money.axis.large": "млрд долл. США",
  "format.precision.about": "около {value}",
  "format.precision.nearly": "почти {value}",
  "format.precision.at_least": "не менее {value}",
  "format.precision.about.figure": "≈\u00a0{value}",
  "format.precision.nearly.figure": "почти {value}",
  "format.precision.at_least.figure": "≥\u00a0{value}",

  "figures.unit": "млн долл. США",
  "figures.unit.percent": "в процентах",
  "figures.unit.index": "индекс, {base} = 100",
  "figures.unit.index.none": "индекс",
  "figures.unit.share.long": "в процентах к такому же показателю торговли со всем миром",
  "figures.unit.change.long": "изменение к предыдущему году, в процентах",
  "figures.unit.students": "человек",
  "figures.unit.residents": "предприятий-резидентов",
  "figures.unit.persons": "человек",
  "figures.unit.jobs": "рабочих мест",
  "figures.unit.teu": "контейнеров, ДФЭ",
  "figures.unit.tonnes": "тонн",
  "figures.unit.hectares": "гектаров",
  "figures.unit.projects": "проектов",
  "figures.unit.count": "единиц",
  "figures.unit.rank": "место",
  "figures.unit.ratio": "соотношение",
  "figures.axis.year": "Год",
  "figures.line.of": "{label} ({source})",
  "figures.noted": "{text}; {note}",
  "figures.note.hollow":
    "полые знаки: по заявлениям официальных лиц, не опубликовано как статистика",
  "figures.note.ring": "пунктирное кольцо: год или охват – наше толкование",
  "figures.note.unsettled":
    "полые или заштрихованные знаки: оценка, предварительные данные или наше толкование",
  "figures.note.part": "наполовину закрашенные знаки: часть года",
  "figures.note.part.bars": "заштрихованные столбики: часть года или неокончательные данные",
  "figures.note.whiskers": "тонкие линии: от наименьшего до наибольшего из приведённых значений",
  "figures.note.opened": "ромб: открытие",
  "figures.note.ongoing": "стрелка: продолжается",
  "figures.note.unended": "штриховка: начало или окончание неизвестно",
  "figures.note.cut":
    "Здесь показаны первые строки: {shown} из {all}; все строки – в CSV и на странице.",
  "figures.note.narrowed":
    "Показаны {from}–{to} гг. из {first}–{last} гг.: больше лет на графике не помещается. Все годы – в полной таблице CSV.",
  "figures.note.without_base":
    "{label}: не показано, так как за {base} год нет значения больше нуля.",
  "figures.note.break":
    "{label}: изменение не приводится ({years}), так как определения за сравниваемые годы различаются.",
  "figures.note.over_zero":
    "{label}: изменение не приводится ({years}), так как значение предыдущего года равно нулю.",
  "figures.note.not_positive":
    "{label}: не показано ({years}), так как на логарифмической шкале нет места для нуля и отрицательных значений.",
  "figures.note.unstated":
    "Данные только по заявлениям показаны вместе со значениями, здесь их нет.",
  "figures.note.no_threshold": "Пороги относятся к значениям; здесь они не показаны.",
  "figures.note.no_balance": "Сальдо показано вместе со значениями, здесь его нет.",
  "figures.note.no_balance.log":
    "Сальдо не показано: оно может быть отрицательным, а на логарифмической шкале для таких значений нет места.",
  "figures.note.linear": "Шкала линейная: изменение может быть отрицательным.",
  "figures.annotation.source": "{period} и далее: {publisher}, {title}",
  "figures.annotation.remark": "{period}: {remark}",
  "figures.precision.at_most": "не более {value}",
  "figures.remarked": "{text}, {remark}",
  "figures.remark.stated": "по заявлениям",
  "figures.remark.B": "разрыв ряда",
  "figures.remark.D": "иное определение",
  "figures.remark.E": "оценка",
  "figures.remark.P": "предварительные данные",
  "figures.remark.U": "низкая надёжность",
  "figures.missing.O": "нет данных",
  "figures.missing.M": "значение невозможно",
  "figures.missing.L": "сбор не ведётся",
  "figures.missing.Q": "не раскрывается",
  "figures.missing.log": "ноль или меньше, не показано",
  "figures.summary.one": "{label}: {first} ({from}).",
  "figures.summary.line": "{label}: {first} ({from}); {last} ({to}).",
  "figures.summary.marks":
    "{label}, {count, plural, one {# значение} few {# значения} many {# значений} other {# значения}}: {first} ({from}); {last} ({to}).",
  "figures.summary.gaps": "{years}: нет данных.",
  "figures.summary.rows":
    "{label}: {count, plural, one {# значение} few {# значения} many {# значений} other {# значения}}; наибольшее – {value} ({most}), наименьшее – {other} ({least}).",
  "figures.summary.rows.one": "{label}: {value} ({most}).",
  "figures.summary.spans": "{label}: {count}; первый по времени – {first} ({text}).",
  "figures.summary.none": "Данных для показа нет.",
  "figures.span.both": "{start} – {end}",
  "figures.span.from": "начало – {start}, {ending}",
  "figures.span.until": "окончание – {end}, начало неизвестно",
  "figures.span.opened": "открытие – {day}",
  "figures.span.none": "без даты",
  "figures.span.ongoing": "продолжается",
  "figures.span.unknown": "окончание неизвестно",
  "figures.span.head.start": "Начало",
  "figures.span.head.opened": "Открытие",
  "figures.span.head.end": "Окончание",
  "figures.turnover.declares": "По данным: {reporter}",
  "figures.turnover.stated": "{reporter}, по заявлениям",
  "figures.turnover.subtitle": "Торговля товарами, товарооборот по данным каждой стороны, {unit}",
  "figures.turnover.subtitle.one":
    "Торговля товарами, товарооборот (по данным: {reporter}), {unit}",
  "figures.turnover.title": "Торговля товарами по данным каждой стороны",
  "figures.turnover.title.one": "Торговля товарами {reporter} – {partner} (по данным: {reporter})",
  "figures.turnover.title.multiple":
    "Товарооборот с {since} года вырос более чем {times, plural, =2 {вдвое} =3 {втрое} one {в # раз} few {в # раза} many {в # раз} other {в # раза}} (по данным: {reporter})",
  "figures.turnover.title.multiple.until":
    "Товарооборот с {since} по {until} год вырос более чем {times, plural, =2 {вдвое} =3 {втрое} one {в # раз} few {в # раза} many {в # раз} other {в # раза}} (по данным: {reporter})",
  "figures.turnover.title.grown":
    "Товарооборот с {since} года вырос на {percent} (по данным: {reporter})",
  "figures.turnover.title.grown.until":
    "Товарооборот с {since} по {until} год вырос на {percent} (по данным: {reporter})",
  "figures.turnover.title.fallen":
    "Товарооборот с {since} года снизился на {percent} (по данным: {reporter})",
  "figures.turnover.title.fallen.until":
    "Товарооборот с {since} по {until} год снизился на {percent} (по данным: {reporter})",
  "figures.turnover.title.steady":
    "Товарооборот с {since} года изменился мало (по данным: {reporter})",
  "figures.turnover.title.steady.until":
    "Товарооборот с {since} по {until} год изменился мало (по данным: {reporter})",
  "figures.turnover.title.share":
    "Доля партнёра ({partner}) в товарообороте со всем миром: {years, plural, =1 {{last} в {to} году} one {{last} в {to} году, {first} в {from} году} few {{last} в {to} году, {first} в {from} году} many {{last} в {to} году, {first} в {from} году} other {{last} в {to} году, {first} в {from} году}} (по данным: {reporter})",
  "figures.turnover.title.index":
    "Индекс товарооборота {reporter} – {partner}: {last} в {to} году ({base} = 100, по данным: {reporter})",
  "figures.turnover.title.change.rise":
    "Рост товарооборота {reporter} – {partner} в {to} году: {size} (по данным: {reporter})",
  "figures.turnover.title.change.fall":
    "Снижение товарооборота {reporter} – {partner} в {to} году: {size} (по данным: {reporter})",
  "figures.turnover.title.change.open":
    "Изменение товарооборота {reporter} – {partner} в {to} году: {last} (по данным: {reporter})",
  "figures.flows.export": "Экспорт: {reporter} → {partner}",
  "figures.flows.export.short": "Экспорт",
  "figures.flows.import": "Импорт: {partner} → {reporter}",
  "figures.flows.import.short": "Импорт",
  "figures.flows.balance": "Сальдо (экспорт − импорт)",
  "figures.flows.balance.short": "Сальдо",
  "figures.flows.stated": "{label}, по заявлениям",
  "figures.flows.subtitle":
    "Торговля товарами: экспорт, импорт и сальдо (по данным: {reporter}), {unit}",
  "figures.flows.subtitle.plain":
    "Торговля товарами: экспорт и импорт (по данным: {reporter}), {unit}",
  "figures.flows.title": "Экспорт, импорт и сальдо (по данным: {reporter})",
  "figures.flows.title.plain": "Экспорт и импорт (по данным: {reporter})",
  "figures.flows.title.surplus":
    "Экспорт {reporter} → {partner} {years, plural, =1 {превысил импорт в {from} году} one {превышает импорт ежегодно с {from} года} few {превышает импорт ежегодно с {from} года} many {превышает импорт ежегодно с {from} года} other {превышает импорт ежегодно с {from} года}} (по данным: {reporter})",
  "figures.flows.title.surplus.until":
    "Экспорт {reporter} → {partner} {years, plural, =1 {превысил импорт в {from} году} one {превышал импорт ежегодно с {from} по {to} год} few {превышал импорт ежегодно с {from} по {to} год} many {превышал импорт ежегодно с {from} по {to} год} other {превышал импорт ежегодно с {from} по {to} год}} (по данным: {reporter})",
  "figures.flows.title.deficit":
    "Импорт {partner} → {reporter} {years, plural, =1 {превысил экспорт в {from} году} one {превышает экспорт ежегодно с {from} года} few {превышает экспорт ежегодно с {from} года} many {превышает экспорт ежегодно с {from} года} other {превышает экспорт ежегодно с {from} года}} (по данным: {reporter})",
  "figures.flows.title.deficit.until":
    "Импорт {partner} → {reporter} {years, plural, =1 {превысил экспорт в {from} году} one {превышал экспорт ежегодно с {from} по {to} год} few {превышал экспорт ежегодно с {from} по {to} год} many {превышал экспорт ежегодно с {from} по {to} год} other {превышал экспорт ежегодно с {from} по {to} год}} (по данным: {reporter})",
  "figures.flows.title.export.share":
    "Доля партнёра ({partner}) в экспорте: {years, plural, =1 {{last} в {to} году} one {{last} в {to} году, {first} в {from} году} few {{last} в {to} году, {first} в {from} году} many {{last} в {to} году, {first} в {from} году} other {{last} в {to} году, {first} в {from} году}} (по данным: {reporter})",
  "figures.flows.title.export.index":
    "Индекс экспорта {reporter} → {partner}: {last} в {to} году ({base} = 100, по данным: {reporter})",
  "figures.flows.title.export.change.rise":
    "Рост экспорта {reporter} → {partner} в {to} году: {size} (по данным: {reporter})",
  "figures.flows.title.export.change.fall":
    "Снижение экспорта {reporter} → {partner} в {to} году: {size} (по данным: {reporter})",
  "figures.flows.title.export.change.open":
    "Изменение экспорта {reporter} → {partner} в {to} году: {last} (по данным: {reporter})",
  "figures.flows.title.import.share":
    "Доля партнёра ({partner}) в импорте: {years, plural, =1 {{last} в {to} году} one {{last} в {to} году, {first} в {from} году} few {{last} в {to} году, {first} в {from} году} many {{last} в {to} году, {first} в {from} году} other {{last} в {to} году, {first} в {from} году}} (по данным: {reporter})",
  "figures.flows.title.import.index":
    "Индекс импорта {partner} → {reporter}: {last} в {to} году ({base} = 100, по данным: {reporter})",
  "figures.flows.title.import.change.rise":
    "Рост импорта {partner} → {reporter} в {to} году: {size} (по данным: {reporter})",
  "figures.flows.title.import.change.fall":
    "Снижение импорта {partner} → {reporter} в {to} году: {size} (по данным: {reporter})",
  "figures.flows.title.import.change.open":
    "Изменение импорта {partner} → {reporter} в {to} году: {last} (по данным: {reporter})",
  "figures.method.turnover":
    "Товарооборот – сумма экспорта и импорта (X + M) одной страны, представившей данные, по одному источнику. Потоки разных стран или источников никогда не складываются. Товарооборот по заявлениям (T) используется только за годы, за которые ни один источник не даёт обоих потоков.",
  "figures.method.flows":
    "Экспорт (X) – поток {reporter} → {partner}, импорт (M) – поток {partner} → {reporter}; оба по данным: {reporter}. Другая сторона учитывает те же товары по-своему; её данные сюда не включены.",
  "figures.method.balance":
    "Сальдо – экспорт минус импорт (X − M) по одному источнику. Если по одному из потоков нет данных, сальдо не рассчитывается.",
  "figures.method.share":
    "Доля – отношение значения к такому же показателю торговли той же страны со всем миром по тому же источнику за тот же год, в процентах. Если в источнике нет строки по всему миру, доля не рассчитывается.",
  "figures.method.index":
    "Индекс – отношение каждого значения к значению за {base} год, умноженное на 100, отдельно по каждой линии. Линия, у которой за этот год нет значения больше нуля, не показана.",
  "figures.method.change":
    "Изменение – отношение значения к значению предыдущего года минус единица, в процентах. Оно не рассчитывается через разрыв ряда, при ином определении и при нулевой базе; переход к другому источнику возможен, только если он продолжает предыдущий.",
  "figures.method.valuation": "{publisher}, {title}: экспорт {exports}, импорт {imports}.",
  "figures.method.lines":
    "Линия соединяет годы, следующие друг за другом. Она проходит через два источника, только если один продолжает ряд другого; у источника, который не продолжает другого, своя линия – штриховая.",
  "figures.method.continues": "{publisher}, {title} – продолжение ряда источника: {before}.",
  "figures.method.marks":
    "Пропуск – год без значения; отсутствующее значение никогда не считается нулём. Полые знаки – данные по заявлениям, не опубликованные как статистика, а также оценки и предварительные данные. Пунктирное кольцо – значение, год или охват которого является нашим толкованием.",
  "figures.method.uncertain":
    "Наше толкование (U) показано, но ничего не решает: ни заголовок, ни правила на него не опираются.",
  "figures.method.rounding":
    "Каждое значение представляет интервал в соответствии с записью источника; суммы и частные сохраняют обе его границы. В текстах округление выполняется один раз, при их составлении; в CSV и JSON значения не округлены.",
  "figures.method.log":
    "На логарифмической шкале равные расстояния означают равные отношения. Нуля и отрицательных значений на ней нет.",

  // --- figures and tables of indicators ---
  "indicators.layer": "{label}, {nth} значение за тот же период (другой источник)",
  "indicators.layer.short": "{label}, {nth} значение",
  "indicators.of": "{label} ({whose})",
  "indicators.stated": "{label}, по заявлениям",
  "indicators.value": "{value}\u00a0{unit}",
  "indicators.title": "{label}: {last} ({to}), {first} ({from})",
  "indicators.title.one": "{label}: {last} ({to})",
  "indicators.title.none": "Данных в динамике нет",
  "indicators.subtitle": "Значения на дату или за период, {unit}",
  "indicators.method.marks":
    "Каждый знак – одно значение по источнику: запас показан на свою дату, поток – в середине своего периода. Линией знаки не соединены, так как значений мало и они взяты из разных источников.",
  "indicators.method.layers":
    "Если разные источники приводят за один период разные значения, показаны все; главным считается источник, стоящий в перечне источников первым.",
  "indicators.method.least":
    "Показатель представлен на графике, если достаточно сопоставимых периодов: дат для запаса, полных лет или одних и тех же месяцев разных лет для потока. Остальные показатели приведены в таблицах. Две единицы измерения никогда не совмещаются на одной шкале.",
  "indicators.unit.count": "единиц",
  "indicators.unit.persons":
    "{count, plural, one {человек} few {человека} many {человек} other {человека}}",
  "indicators.unit.teu": "ДФЭ",
  "indicators.unit.trains":
    "{count, plural, one {поезд} few {поезда} many {поездов} other {поезда}}",
  "indicators.unit.trains_per_day":
    "{count, plural, one {поезд} few {поезда} many {поездов} other {поезда}} в сутки",
  "indicators.unit.flights_per_week":
    "{count, plural, one {рейс} few {рейса} many {рейсов} other {рейса}} в неделю",
  "indicators.unit.million_tonnes": "млн т",
  "indicators.unit.ha": "га",
  "indicators.unit.km": "км",
  "indicators.unit.times": "{count, plural, one {раз} few {раза} many {раз} other {раза}}",
  "indicators.unit.days": "{count, plural, one {день} few {дня} many {дней} other {дня}}",
  "indicators.unit.weeks":
    "{count, plural, one {неделя} few {недели} many {недель} other {недели}}",
  "indicators.unit.byn": "бел. руб.",
  "indicators.unit.byn_thousand": "тыс. бел. руб.",
  "indicators.unit.byn_million": "млн бел. руб.",
  "indicators.unit.eur_million": "млн евро",
  "indicators.unit.eur_billion": "млрд евро",
  "indicators.unit.usd_billion": "млрд долл. США",
  "indicators.institutes.subtitle": "Институты, классы, центры и школы на указанные даты, {unit}",
  "indicators.exchanges.subtitle": "Соглашения {home} – {partner} на указанные даты, {unit}",
  "indicators.tourism.title":
    "{label} ({partner} → {home}): {last} за {to} – последний год, по которому есть данные",
  "indicators.tourism.subtitle": "Поездки {partner} → {home}, полные годы и части года, {unit}",
  "indicators.tourism.method":
    "Организованные туристы приезжают по турпакетам; посетители – все прибывшие по учёту соответствующего источника. Эти показатели никогда не складываются, а часть года никогда не сопоставляется с полным годом.",
  "indicators.precision.exact": "как записано",
  "indicators.precision.rounded": "округлено",
  "indicators.precision.about": "± 10\u00a0%",
  "indicators.precision.nearly": "меньше не более чем на 10\u00a0%",
  "indicators.precision.at_least": "столько или больше",
  "indicators.head.indicator": "Показатель",
  "indicators.head.period": "Период",
  "indicators.head.value": "Значение",
  "indicators.head.quality": "Как приведено",
  "indicators.head.source": "Источник",
  "indicators.head.note": "Примечание",
  "indicators.people.table": "Другие сведения о людях и обменах",
  "indicators.people.table.text":
    "Отдельные значения и показатели, периодов которых слишком мало для графика. Если источники противоречат друг другу, каждому отведена своя строка.",

  // --- the figures of students ---
  "students.scope.higher_education": "Высшее образование",
  "students.scope.higher_education.short": "высшее образование",
  "students.scope.all_studies": "Все виды обучения",
  "students.scope.all_studies.short": "все виды обучения",
  "students.scope.not_stated": "Вид обучения не указан",
  "students.scope.not_stated.short": "вид обучения не указан",
  "students.series.counted": "{scope}, по статистике",
  "students.series.stated": "{scope}, по заявлениям",
  "students.subtitle": "Студенты {origin} → {host} по охвату учёта, {unit}",
  "students.title": "Студенты {origin} → {host}",
  "students.title.both":
    "Студенты {origin} → {host}: по заявлениям – {value} ({period}); последние данные статистики, {scope} – {count} ({year})",
  "students.title.stated": "Студенты {origin} → {host}: по заявлениям – {value} ({period})",
  "students.title.counted":
    "Студенты {origin} → {host}: по статистике, {scope} – {value} ({period})",
  "students.note.range": "Источники расходятся: {ranges}.",
  "students.note.range.one": "{least} – {most} ({when})",
  "students.method.scopes":
    "Статистика студентов высшего образования, заявления обо всех видах обучения и заявления, в которых не указано, кто учтён, – разные показатели. Они никогда не соединяются, не складываются и не сопоставляются.",
  "students.method.marks":
    "Закрашенные знаки – по статистике, полые – по заявлениям, сделанным в определённый день. Ни те, ни другие данные не ежегодны, поэтому линией они не соединены. Учебный год показан в его середине.",
  "students.method.layers":
    "Если об одном годе сообщают несколько источников, показаны все; главным считается источник, стоящий в перечне источников первым. Тонкие линии – пределы, которые допускает формулировка источника.",
  "students.share.title": "Доля студентов {origin} → {host} среди всех иностранных студентов",
  "students.share.title.one":
    "Доля студентов {origin} → {host} среди всех иностранных студентов: {last} ({to})",
  "students.share.title.ends":
    "Доля студентов {origin} → {host} среди всех иностранных студентов: {last} ({to}), {first} ({from})",
  "students.share.none":
    "Графика доли студентов {origin} → {host} среди всех иностранных студентов нет: {count, plural, =0 {ни один источник не приводит оба числа} one {источники приводят оба числа только за # год} few {источники приводят оба числа только за # года} many {источники приводят оба числа только за # лет} other {источники приводят оба числа только за # года}} по одному виду обучения за один и тот же год, а лет должно быть не менее {least}.",
  "students.share.lacks":
    "Долю нельзя рассчитать: {lacks}. Ни в одном источнике нет соответствующей численности всех иностранных студентов по тому же виду обучения за тот же год.",
  "students.share.lacks.title": "Где нет данных о доле студентов",
  "students.share.lack": "{scope} ({periods})",
  "students.share.subtitle":
    "Доля студентов {origin} → {host} в численности всех иностранных студентов по охвату учёта, {unit}",
  "students.share.method":
    "Доля – отношение численности студентов {origin} → {host} к численности всех иностранных студентов в принимающей стране, обе по одному источнику, с одним охватом и за один период, в процентах. Если ни один источник не приводит оба числа, доля не рассчитывается.",

  // --- projects: table, map, timeline; the park ---
  "projects.title": "Все проекты",
  "projects.caption": "Таблица проектов",
  "projects.label": "Какие проекты показаны",
  "projects.kind": "Вид",
  "projects.kind.any": "Все виды",
  "projects.kind.industrial_park": "Индустриальный парк",
  "projects.kind.sports": "Спорт",
  "projects.kind.manufacturing": "Обрабатывающая промышленность",
  "projects.kind.agro": "Сельское хозяйство и продовольствие",
  "projects.kind.logistics": "Логистика",
  "projects.kind.hospitality": "Гостиницы",
  "projects.kind.housing": "Жильё",
  "projects.kind.energy": "Энергетика",
  "projects.kind.space": "Космос",
  "projects.kind.transport": "Транспорт",
  "projects.kind.mining": "Добыча полезных ископаемых",
  "projects.kind.telecom": "Связь",
  "projects.kind.culture": "Культура",
  "projects.kind.education": "Образование",
  "projects.status": "Статус",
  "projects.status.any": "Любой статус",
  "projects.status.planned": "Планируется",
  "projects.status.under_construction": "Строится",
  "projects.status.operating": "Действует",
  "projects.status.completed": "Завершён",
  "projects.status.suspended": "Приостановлен",
  "projects.status.cancelled": "Отменён",
  "projects.status.unknown": "Неизвестно",
  "projects.q": "Слова",
  "projects.sort": "Сортировать по",
  "projects.order": "Порядок",
  "projects.order.asc": "По возрастанию",
  "projects.order.desc": "По убыванию",
  "projects.apply": "Применить",
  "projects.count":
    "{shown, plural, one {# проект} few {# проекта} many {# проектов} other {# проекта}} из {all}",
  "projects.count.all":
    "{all, plural, one {Всего # проект} few {Всего # проекта} many {Всего # проектов} other {Всего # проекта}}{parts, plural, =0 {} one {, из них # является частью другого} few {, из них # являются частью других} many {, из них # являются частью других} other {, из них # являются частью других}}",
  "projects.reset": "Показать все",
  "projects.head.name": "Проект",
  "projects.head.kind": "Вид",
  "projects.head.status": "Статус",
  "projects.head.place": "Место",
  "projects.head.started": "Начало",
  "projects.head.opened": "Открытие",
  "projects.head.completed": "Завершение",
  "projects.head.cost": "Стоимость, млн",
  "projects.cost": "{figure}\u00a0{currency}",
  "projects.cost.plain": "{figure}, валюта не указана",
  "projects.costs":
    "Стоимость приведена в миллионах единиц валюты, в которой она опубликована. Суммы не складываются: часть входит в целое, а валюты различаются. При сортировке по стоимости проекты в одной валюте стоят рядом.",
  "projects.part": "Часть проекта: {whole}",
  "projects.details": "Подробнее",
  "projects.details.of": "Подробнее: {name}",
  "projects.partners": "Партнёры",
  "projects.capacity": "Мощность, размер",
  "projects.financing": "Финансирование",
  "projects.financing.grant": "Безвозмездная помощь",
  "projects.financing.concessional_loan": "Льготный кредит",
  "projects.financing.commercial_loan": "Коммерческий кредит",
  "projects.financing.fdi": "Прямые инвестиции",
  "projects.financing.joint_venture": "Совместное предприятие",
  "projects.financing.mixed": "Смешанное",
  "projects.note": "Примечание",
  "projects.sources": "Источники",
  "projects.empty":
    "Нет проектов, отвечающих всем условиям. В папке данных {all, plural, one {# проект} few {# проекта} many {# проектов} other {# проекта}}.",
  "projects.empty.kinds": "Виды: {list}.",
  "projects.empty.statuses": "Статус: {list}.",
  "projects.empty.one": "{text} ({count})",
  "projects.rows.csv": "Все проекты, CSV",
  "projects.rows.json": "Все проекты, JSON",
  "projects.timeline.title":
    "{completed, plural, one {Завершён # проект} few {Завершены # проекта} many {Завершено # проектов} other {Завершено # проекта}}, {operating, plural, one {действует #} few {действуют #} many {действует #} other {действует #}} (без учёта частей); даты: {first} – {last}",
  "projects.timeline.none": "Проекты от начала до завершения",
  "projects.timeline.subtitle": "Каждый проект, имеющий дату, от начала до завершения",
  "projects.timeline.axis": "Проект",
  "projects.timeline.status": "Статус",
  "projects.timeline.part": "{name} (часть)",
  "projects.timeline.undated":
    "Без даты и потому не показаны: {list} ({count, plural, one {# проект} few {# проекта} many {# проектов} other {# проекта}}).",
  "projects.timeline.parts":
    "Часть другого проекта стоит под целым, обозначена как часть и отдельно не считается.",
  "projects.timeline.method":
    "Полоса идёт от начала до завершения проекта. Если известен только год или месяц, для начала берётся его первый день, для окончания – последний. Действующий, планируемый или строящийся проект продолжается; у завершённого, приостановленного или отменённого проекта без даты окончание неизвестно.",
  "projects.timeline.method.parts":
    "Часть проекта занимает отдельную строку. Её стоимость, размер и сроки входят в показатели целого и никогда к ним не прибавляются.",
  "park.residents.subtitle": "Предприятия – резиденты парка на каждую дату, {unit}",
  "park.residents.kinds.subtitle":
    "Предприятия-резиденты: действующие и по происхождению капитала, на каждую дату, {unit}",
  "park.residents.new.subtitle":
    "Предприятия, ставшие резидентами, отдельно полные годы и части года, {unit}",
  "park.investment.subtitle":
    "Инвестиции, заявленные резидентами и освоенные, нарастающим итогом на каждую дату, {unit}",
  "park.investment.method":
    "Заявленные инвестиции – намерения резидентов; освоенные – фактически израсходованные средства. Оба показателя – итог с начала работы парка, поэтому значения на разные даты никогда не складываются.",
  "park.transit.subtitle": "Контейнеры в транзите, отдельно полные годы и части года, {unit}",
  "park.railway.subtitle":
    "Все контейнеры, перевезённые железной дорогой, транзитные и прочие, {unit}",
  "park.transit.method":
    "Часть года показана на протяжении охваченных месяцев и никогда не сравнивается с полным годом. Перевозчики учитывают разные услуги, поэтому их данные не соединяются.",
  "park.short.declared": "Заявленные",
  "park.short.made": "Освоенные",
  "park.short.countries": "Страны",
  "park.short.developed": "Освоенная территория",
  "park.short.area": "Площадь",
  "park.short.residents": "Резиденты",
  "park.panel": "Парк, транзит и инвестиции: чего нет на графиках",
  "park.panel.text":
    "Значения, которых слишком мало для сравнения в динамике или которые повторяют показанные на графике. Цель или план отмечены особо: это не результат.",
  "park.panel.caption": "Показатели: {title}",
  "park.panel.count":
    "{title}: {count, plural, one {# значение} few {# значения} many {# значений} other {# значения}}",
  "park.panel.target": "{label} – цель, не результат",
  "park.group.transit": "Транзит и железные дороги",
  "park.group.investment": "Инвестиции и кредиты",
  "park.group.other": "Прочее",
  "map.title": "Где расположены проекты",
  "map.summary":
    "На карте {projects, plural, one {# проект} few {# проекта} many {# проектов} other {# проекта}} в {places, plural, one {# месте} few {# местах} many {# местах} other {# места}}, как и в списке рядом.",
  "map.key": "Цифра – номер в списке; ×{example} – число проектов в одном месте ({example}).",
  "map.key.approximate":
    "Полое кольцо – приблизительное место: населённый пункт или район, а не здание. Координаты округлены.",
  "map.key.exact": "Закрашенный знак – точное место.",
  "map.outline": "Контур: Natural Earth, 1:50 млн.",
  "map.mark": "{number}. {place}: {list}",
  "map.times": "×{count}",
  "map.far": "Слишком далеко для этой карты",
  "map.unplaced":
    "{count, plural, one {У # проекта нет опубликованных координат, на карте он не показан} few {У # проектов нет опубликованных координат, на карте они не показаны} many {У # проектов нет опубликованных координат, на карте они не показаны} other {У # проекта нет опубликованных координат, на карте они не показаны}}.",
  "map.none": "Ни у одного из этих проектов нет опубликованных координат.",
  "map.north": "{degrees}°\u00a0с.\u00a0ш.",
  "map.south": "{degrees}°\u00a0ю.\u00a0ш.",
  "map.east": "{degrees}°\u00a0в.\u00a0д.",
  "map.west": "{degrees}°\u00a0з.\u00a0д.",
  "map.zero": "0°",
  "map.scale": "{km}\u00a0км",
  "map.nowhere": "Место не названо",
};
