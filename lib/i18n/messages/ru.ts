// По-русски: ключи и подстановки те же, что в en.ts; термины – в glossary.md.
import type { Messages } from "../words";

export const ru: Messages = {
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

  // --- a figure inside a page of others ---
  "embed.site": "Этот график на сайте {site}",
  "embed.new_tab": "Откроется в новой вкладке",
  "embed.missing.title": "По этому адресу графика нет",
  "embed.missing.text":
    "Страница запрашивает график, которого на сайте {site} нет. Возможно, в его идентификаторе опечатка или этот график больше не строится.",
  "embed.missing.nearest": "Возможно, имелся в виду этот:",
  "embed.missing.ids": "Все идентификаторы:",
  "embed.missing.all": "Все графики на сайте {site}",
  "figure.downloads.embed.title": "Встроить в другую страницу",
  "figure.downloads.embed.text":
    "Код показывает то, что выбрано здесь, сам подбирает высоту и обновляется вместе с данными. Оформление – как на устройстве читателя; чтобы закрепить другое, добавьте в адрес {light} или {dark}.",
  "figure.downloads.embed.copy": "Копировать код",
  "figure.downloads.embed.copied": "Код скопирован в буфер обмена.",
  "figure.downloads.embed.not_copied":
    "Браузер не смог выполнить копирование. Код выделен: скопируйте его клавишами Ctrl+C или ⌘C.",
  "figure.downloads.embed.see": "Посмотреть, как это выглядит",

  // --- figures ---
  "format.semicolon": "; ",
  "format.stop": ".",
  "format.between_sentences": " ",
  "format.percent": "{figure}\u00a0{unit}",
  "format.percent.unit": "%",
  "format.ordinal": "{n, selectordinal, other {#-е}}",
  "format.ordinal.word":
    "{n, selectordinal, =1 {первое} =2 {второе} =3 {третье} =4 {четвёртое} =5 {пятое} =6 {шестое} =7 {седьмое} =8 {восьмое} =9 {девятое} =10 {десятое} other {#-е}}",
  "format.quarter": "{quarter}-й квартал {year}\u00a0г.",
  "format.year": "{year}",
  "format.academic_year": "{years}",
  "format.months": "{from}–{to} {year}\u00a0г.",
  "format.range": "{from} – {to}",
  "format.dated": "{period}: {value}",
  "format.colon": ": ",
  "format.comma": ", ",
  "format.ordinal.anniversary": "{n, selectordinal, other {#-я}}",
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

  // --- the factsheet ---
  "factsheet.title": "Статистическая справка",
  "factsheet.link": "Справка для печати",
  "factsheet.print": "Напечатать или сохранить в PDF",
  "factsheet.hint":
    "Помещается на листах А4 и американского формата. Чтобы сохранить файл, выберите PDF в качестве принтера.",
  "factsheet.projects.count": "Показано: {shown}, всего: {all}. По статусу: {states}.",
  "factsheet.events": "Последние события",
  "factsheet.events.count":
    "Последние значимые события: {shown}, всего событий: {all}; самые значимые выделены.",
  "factsheet.sources.more": "{sources} и ещё {rest}",
  "factsheet.sources.others": "Также: {publishers}. Названия и ссылки – на страницах сайта.",
  "factsheet.live": "Страница на сайте: графики с подсказками, таблицы и файлы для скачивания –",
  "factsheet.code": "Код с адресом этой страницы",

  // --- kpis: values, statuses, proof ---

  "kpis.label": "{title}, {period}",
  "kpis.none": "–",
  "kpis.remarked": "{text} · {more}",
  "kpis.status.met": "выполнено",
  "kpis.status.not_met": "не выполнено",
  "kpis.status.unknown": "неизвестно",
  "kpis.measure.export": "экспорт",
  "kpis.measure.import": "импорт",
  "kpis.measure.turnover": "товарооборот",
  "kpis.measure.balance": "сальдо",
  "kpis.measure.cover_ratio": "коэффициент покрытия импорта экспортом",
  "kpis.measure.share": "доля",
  "kpis.measure.rank": "место",
  "kpis.measure.growth": "прирост",
  "kpis.measure.ratio": "соотношение",
  "kpis.measure.count": "количество",
  "kpis.measure.count.projects": "количество проектов",
  "kpis.measure.count.events": "количество событий",
  "kpis.measure.sum": "сумма",
  "kpis.measure.latest": "последнее значение",
  "kpis.measure.days_since": "количество дней",
  "kpis.rule": "правило: {rule}",
  "kpis.rule.at_least": "{measure} – не менее {bound}",
  "kpis.rule.at_most": "{measure} – не более {bound}",
  "kpis.rule.between": "{measure} – от {from} до {to}",
  "kpis.rule.running":
    "{years, plural, =1 {{rule} в последнем году} one {{rule}, # год подряд} few {{rule}, # года подряд} many {{rule}, # лет подряд} other {{rule}, # года подряд}}",
  "kpis.rule.all_of": "всё перечисленное: {rules}",
  "kpis.unit.years":
    "{count, plural, one {год подряд} few {года подряд} many {лет подряд} other {года подряд}}",
  "kpis.unit.days": "{count, plural, one {день} few {дня} many {дней} other {дня}}",
  "kpis.unit.rows": "{count, plural, one {строка} few {строки} many {строк} other {строки}}",
  "kpis.unit.rows.projects":
    "{count, plural, one {проект} few {проекта} many {проектов} other {проекта}}",
  "kpis.unit.rows.events":
    "{count, plural, one {событие} few {события} many {событий} other {события}}",
  "kpis.unit.rows.claims":
    "{count, plural, one {утверждение} few {утверждения} many {утверждений} other {утверждения}}",
  "kpis.value": "{value} {unit}",
  "kpis.counted.value": "",
  "kpis.counted.count": "",
  "kpis.counted.students":
    "{count, plural, one {студент} few {студента} many {студентов} other {студента}}",
  "kpis.counted.persons":
    "{count, plural, one {человек} few {человека} many {человек} other {человека}}",
  "kpis.counted.TEU": "ДФЭ",
  "kpis.counted.trains": "{count, plural, one {поезд} few {поезда} many {поездов} other {поезда}}",
  "kpis.counted.ha": "га",
  "kpis.counted.km": "км",
  "kpis.counted.times": "{count, plural, one {раз} few {раза} many {раз} other {раза}}",
  "kpis.unit.of": "из {of}",
  "kpis.unit.rules_met":
    "из {of, plural, one {# правила выполнено} few {# правил выполнено} many {# правил выполнено} other {# правила выполнено}}",
  "kpis.line.change": "{percent}, база – {base}",
  "kpis.line.change.year": "{percent} к {base} году",
  "kpis.line.years": "{years}",
  "kpis.line.on": "база – {base}",
  "kpis.line.against": "база сравнения – {base}",
  "kpis.line.since": "с {base}",
  "kpis.line.share": "{percent} торговли товарами",
  "kpis.line.share.of_product": "{percent} торговли по группе «{product}»",
  "kpis.line.year": "{year}: {value}",
  "kpis.line.surplus": "положительное сальдо, по данным: {reporter}",
  "kpis.line.deficit": "отрицательное сальдо, по данным: {reporter}",
  "kpis.line.even": "знак сальдо точно не определён, по данным: {reporter}",
  "kpis.quiet.reporter": "по данным: {reporter}",
  "kpis.quiet.parts": "экспорт {exports} − импорт {imports}",
  "kpis.quiet.ends": "{period}, на этом данные по партнёрам заканчиваются",
  "kpis.quiet.more": "{place} место: {area}, больше на {distance}",
  "kpis.quiet.less": "{place} место: {area}, меньше на {distance}",
  "kpis.quiet.sources": "источников: {count}",
  "kpis.quiet.tie": "{place} место: {area}, такое же значение",
  "kpis.note.others":
    "{count, plural, one {ещё # значение} few {ещё # значения} many {ещё # значений} other {ещё # значения}} за тот же период",
  "kpis.note.one_flow":
    "{count, plural, one {# страна имеет только один поток; другой считается нулевым} few {# страны имеют только один поток; другой считается нулевым} many {# стран имеют только один поток; другой считается нулевым} other {# страны имеют только один поток; другой считается нулевым}}",
  "kpis.count":
    "{n, plural, =1 {один} =2 {два} =3 {три} =4 {четыре} =5 {пять} =6 {шесть} =7 {семь} =8 {восемь} =9 {девять} =10 {десять} one {#} few {#} many {#} other {#}}",
  "kpis.headline.met": "{title}: выполнено (по данным: {reporter})",
  "kpis.headline.not_met": "{title}: не выполнено (по данным: {reporter})",
  "kpis.headline.unknown": "{title}: определить невозможно (по данным: {reporter})",
  "kpis.headline.plain": "{title} (по данным: {reporter})",
  "kpis.headline.trade.met":
    "{years, plural, =1 {Товарооборот в {year} г. – {range}} one {Товарооборот {count} год подряд – {range}} few {Товарооборот {count} года подряд – {range}} many {Товарооборот {count} лет подряд – {range}} other {Товарооборот {count} года подряд – {range}}} (по данным: {reporter})",
  "kpis.headline.trade.not_met":
    "Товарооборот в {year} г. – {value}, {missed} (по данным: {reporter})",
  "kpis.headline.trade.unknown":
    "{years, plural, =1 {Был ли товарооборот в {year} г. {range}} one {Был ли товарооборот {count} год подряд {range}} few {Был ли товарооборот {count} года подряд {range}} many {Был ли товарооборот {count} лет подряд {range}} other {Был ли товарооборот {count} года подряд {range}}}, определить невозможно (по данным: {reporter})",
  "kpis.range.above": "более {bound}",
  "kpis.range.at_least": "не менее {bound}",
  "kpis.range.at_most": "не более {bound}",
  "kpis.range.between": "от {from} до {to}",
  "kpis.missed.at_least": "менее {bound}",
  "kpis.missed.at_most": "более {bound}",
  "kpis.missed.between": "вне пределов от {from} до {to}",
  "kpis.lead.why": "{reason}.",
  "kpis.lead.latest":
    "В {year} г. товарооборот {reporter} – {partner} составил {value}, в {year_before} г. – {before} (по данным: {reporter}).",
  "kpis.lead.latest.alone":
    "В {year} г. товарооборот {reporter} – {partner} составил {value} (по данным: {reporter}).",
  "kpis.lead.other": "В {year} г. товарооборот составил {value} (по данным: {other}).",
  "kpis.lead.other.ends": "Статистика (по данным: {other}) заканчивается {year} годом.",
  "kpis.lead.other.stated":
    "Статистика (по данным: {other}) заканчивается {year} годом; позднее, по заявлениям должностных лиц, – {value} за {stated_year} год.",
  "kpis.lead.other.stated.our_reading":
    "Статистика (по данным: {other}) заканчивается {year} годом; позднее называлась величина {value} (по заявлениям должностных лиц).",

  // --- claims: what was said, and whether what was counted bears it out ---
  "claims.verdict.borne_out": "подтверждается",
  "claims.verdict.not_borne_out": "не подтверждается",
  "claims.verdict.undecided": "не решено",
  "claims.because.no_rule": "нет правила для проверки",
  "claims.because.rule_absent": "нет правила {rule}, по которому оно проверяется",
  "claims.because.rule_untested": "его правило только определяет значение и ничего не проверяет",
  "claims.because.stated": "источников, которые это заявляют: {count}, статистических нет",
  "claims.because.stated_by_own":
    "заявлено только собственным источником утверждения, статистических источников нет",
  "claims.because.contradicted": "источников, которые заявляют иное: {count}, статистических нет",
  "claims.because.counted_earlier":
    "статистика заканчивается раньше ({period}), чем требует правило",
  "claims.because.open": "статистика не даёт ответа",
  "claims.fact": "{value} ({period})",
  "claims.fact.range": "от {from} до {to} ({period})",
  "claims.fact.base": "{value} ({period}, база – {base})",
  "claims.fact.rank": "{place} место из {of} ({period})",
  "claims.fact.part": "{title}: {fact}",
  "claims.asked": "требование правила: {rule}",
  "claims.counted": "по статистике: {publishers}",
  "claims.counted.declared": "по статистике: {publishers}; по данным: {reporter}",
  "claims.close.rank": "{place} место: {area}, {value}",
  "claims.close.value": "{value} ({period}) при границе {bound}",
  "claims.million": "{value} млн долл. США",
  "claims.ends": "последний период статистики – {period}",
  "claims.ends.declared": "последний период статистики (по данным: {reporter}) – {period}",
  "claims.ends.partners":
    "последний период статистики торговли товарами по партнёрам (по данным: {reporter}) – {period}",

  // --- reasons: why a KPI is unknown or a figure missing ---
  "reasons.of_period": "{period}: {reason}",
  "reasons.and": "{before}; {after}",
  "reasons.no_row": "нет данных",
  "reasons.nothing_matches": "ни одна строка таблицы не соответствует правилу",
  "reasons.flow_missing":
    "{flow, select, X {нет данных об экспорте} M {нет данных об импорте} other {нет данных ни об экспорте, ни об импорте}}",
  "reasons.flow_uncertain":
    "{flow, select, X {экспорт есть только в строке с неопределённым годом или охватом (U)} M {импорт есть только в строке с неопределённым годом или охватом (U)} other {экспорт и импорт есть только в строках с неопределённым годом или охватом (U)}}",
  "reasons.value_missing":
    "{flow, select, X {экспорт не имеет значения} M {импорт не имеет значения} T {товарооборот не имеет значения} XM {экспорт и импорт не имеют значения} other {строка есть, но значения нет}} ({status, select, O {O: нет данных} M {M: не может существовать} L {L: не собирается} Q {Q: не раскрывается} other {{status}}})",
  "reasons.only_uncertain": "только строки с неопределённым годом или охватом (U)",
  "reasons.straddles":
    "значение может быть любым от {lower} до {upper}{unit, select, usd_million { млн долл. США} USD_million { млн долл. США} percent { %} students { студентов} persons { человек} TEU { ДФЭ} other {}}: оно не целиком в пределах правила и не целиком вне их",
  "reasons.straddles_above":
    "о значении известно только, что оно не менее {lower}{unit, select, usd_million { млн долл. США} USD_million { млн долл. США} percent { %} students { студентов} persons { человек} TEU { ДФЭ} other {}}",
  "reasons.straddles_below":
    "о значении известно только, что оно не более {upper}{unit, select, usd_million { млн долл. США} USD_million { млн долл. США} percent { %} students { студентов} persons { человек} TEU { ДФЭ} other {}}",
  "reasons.import_zero": "импорта не было, соотнести экспорт не с чем",
  "reasons.world_missing": "тот же источник не даёт определённого итога по всему миру",
  "reasons.world_zero": "итог по всему миру равен нулю",
  "reasons.base_missing": "в том же ряду нет значения за базовый период ({base})",
  "reasons.base_zero": "значение за базовый период ({base}) равно нулю",
  "reasons.base_uncertain":
    "за базовый период ({base}) есть только строки с неопределённым годом или охватом (U)",
  "reasons.base_not_named": "в правиле не названа база сравнения",
  "reasons.base_unreadable": "базу правила ({base}) невозможно прочитать",
  "reasons.part_with_whole": "база ({base}) отличается продолжительностью или временем года",
  "reasons.not_a_country": "{area} – не страна, а места определяются только среди стран",
  "reasons.sum_incomplete": "значение имеют только {valued} из {of} частей",
  "reasons.several_reporters": "строки представлены разными странами, такие данные не складываются",
  "reasons.several_rows":
    "правилу соответствует несколько строк ({of}), и ни одна не имеет преимущества",
  "reasons.several_units": "строки в разных единицах, такие данные не складываются",
  "reasons.undated": "строки таблицы {dataset} не относятся к периодам",
  "reasons.period_unreadable": "период правила ({at}) невозможно прочитать",
  "reasons.not_yearly": "правило требует полных лет, а их нет",
  "reasons.measure_missing": "в правиле не названа величина",
  "reasons.dataset_absent": "нет таблицы {dataset}",
  "reasons.dataset_unfit": "величина {measure} относится к торговле, а не к таблице {dataset}",
  "reasons.dimension_missing": "в правиле не задано: {column}",
  "reasons.dimension_unknown": "таблицу {dataset} нельзя отбирать по столбцу {column}",
  "reasons.rule_absent": "нет правила {rule}",
  "reasons.rule_circle": "правило {rule} ведёт к самому себе",
  "reasons.rule_without_test": "в правиле {rule} нет проверки",
  "reasons.rule_undecided": "правило {rule}: неизвестно",

  // --- problems: what is wrong in a data folder (expected, suggestion) ---
  "problems.write": "напишите {repair}",
  "problems.nearest": "напишите {nearest}, если имелся в виду этот вариант",
  "problems.folder_missing.expected":
    "папка с данными: как минимум datapackage.json, areas.csv, sources.csv и таблица со значениями, например trade.csv",
  "problems.folder_missing.suggestion": "создайте папку {folder} или укажите другую в DATA_DIR",
  "problems.folder_is_file.expected": "папка, а не файл",
  "problems.folder_is_file.suggestion": "укажите в DATA_DIR папку, в которой находятся файлы",
  "problems.folder_empty.expected": "файлы CSV и JSON в папке",
  "problems.folder_empty.suggestion":
    "поместите datapackage.json, areas.csv, sources.csv и trade.csv в папку {folder} или укажите другую папку в DATA_DIR",
  "problems.folder_unreadable.expected": "папка, доступная для чтения ({reason})",
  "problems.folder_unreadable.suggestion": "дайте серверу право читать {folder}",
  "problems.file_missing.expected": "файл {file}",
  "problems.file_missing.suggestion": "добавьте в папку {file}",
  "problems.file_missing.nearest": "добавьте в папку {file} или переименуйте так файл {nearest}",
  "problems.file_unreadable.expected": "файл, доступный для чтения ({reason})",
  "problems.file_unreadable.suggestion": "дайте серверу право читать {file}",
  "problems.file_blank.expected": "строка заголовка с названиями столбцов",
  "problems.file_blank.suggestion": "запишите заголовок и строки или уберите файл",
  "problems.encoding.expected": "текст в кодировке UTF-8",
  "problems.encoding.suggestion":
    "сохраните файл заново в UTF-8; это первая строка в другой кодировке",
  "problems.quote_unclosed.expected":
    "вторая кавычка, закрывающая ячейку, которая начинается здесь",
  "problems.quote_unclosed.suggestion":
    "закройте ячейку кавычкой, а каждую кавычку внутри неё удвойте",
  "problems.quote_stray.expected": "кавычки только вокруг всей ячейки, а внутри неё – удвоенные",
  "problems.quote_stray.suggestion":
    "возьмите всю ячейку в кавычки и удвойте каждую кавычку внутри или уберите кавычку",
  "problems.header_blank.expected": "название для каждого столбца",
  "problems.header_blank.suggestion":
    "дайте название столбцу {place} или уберите его разделитель из каждой строки",
  "problems.header_duplicate.expected": "каждый столбец один раз",
  "problems.header_duplicate.suggestion": "уберите или переименуйте столбец {place}",
  "problems.header_forbidden.expected": "название столбца",
  "problems.header_forbidden.suggestion": "уберите столбец {place}",
  "problems.cell_count.expected":
    "{expected, plural, one {# ячейка} few {# ячейки} many {# ячеек} other {# ячейки}}, как в заголовке",
  "problems.cell_count.suggestion":
    "в этой строке {count, plural, one {# ячейка} few {# ячейки} many {# ячеек} other {# ячейки}}: проверьте, нет ли пропущенного или лишнего разделителя, и возьмите в кавычки текст, который его содержит",
  "problems.column_unknown.expected": "столбец, известный для этой таблицы",
  "problems.column_unknown.suggestion": "делать ничего не нужно: столбец не учитывается",
  "problems.column_unknown.nearest":
    "переименуйте столбец в {nearest}, если имелся в виду он; сейчас столбец не учитывается",
  "problems.column_missing.expected": "столбец {column}",
  "problems.column_missing.suggestion": "добавьте столбец {column} в заголовок и в каждую строку",
  "problems.column_missing.nearest":
    "переименуйте столбец {nearest} в {column} или добавьте столбец",
  "problems.column_language.expected": "столбец {column}, так как этот язык указан для пары стран",
  "problems.column_language.suggestion": "добавьте столбец {column}; его ячейки могут быть пустыми",
  "problems.table_empty.expected": "хотя бы одна строка под заголовком",
  "problems.table_empty.suggestion": "добавьте строки",
  "problems.blank.expected": "значение: {column} не может быть пустым",
  "problems.blank.suggestion": "заполните ячейку или уберите строку",
  "problems.area_code.expected": "код территории прописными буквами, например FRA или WLD",
  "problems.area_code.suggestion": "напишите код так, как в areas.csv",
  "problems.source_code.expected": "идентификатор источника: буквы, цифры, точки и дефисы",
  "problems.source_code.suggestion": "напишите идентификатор без пробелов, как в sources.csv",
  "problems.product_code.expected":
    "код HS от двух до шести цифр в виде текста, SITC0–SITC9, корзина, например X-DAIRY, либо TOTAL, SERVICES или ALL",
  "problems.product_code.suggestion": "напишите код так, как в products.csv, с нулями в начале",
  "problems.source_ids.expected": "идентификатор источника или несколько через один пробел",
  "problems.source_ids.suggestion":
    "напишите идентификаторы так, как в sources.csv, через один пробел",
  "problems.enumeration.expected": "одно из значений: {allowed}",
  "problems.enumeration.suggestion": "напишите одно из значений: {allowed}",
  "problems.obs_status.expected": "статус, один из: {allowed}",
  "problems.obs_status.suggestion":
    "напишите A для обычного значения; если значения нет, причину указывает O, M, L или Q",
  "problems.period.expected":
    "период, например 2024, 2024-Q1, 2024-05, 2024-01/2024-11, 2023-01-01/2023-02-14 или 2024/2025",
  "problems.period.suggestion":
    "напишите период одним из этих способов, окончание – не раньше начала",
  "problems.decimal.expected": "десятичное число с точкой, например 1.5",
  "problems.decimal.suggestion":
    "пишите только цифры и точку, без разделителей тысяч; если значения нет, оставьте ячейку пустой и укажите причину в obs_status",
  "problems.date.expected": "год, месяц или день, например 2015, 2022-01 или 2026-01-30",
  "problems.date.suggestion": "напишите дату одним из этих способов или оставьте ячейку пустой",
  "problems.url.expected": "адрес, который начинается с https:// или http://",
  "problems.url.suggestion": "напишите полный адрес или оставьте ячейку пустой",
  "problems.language.expected": "код языка, например en",
  "problems.language.suggestion":
    "напишите код ISO 639 строчными буквами или оставьте ячейку пустой",
  "problems.value_missing.expected": "значение, так как статус – {status}",
  "problems.value_missing.suggestion":
    "напишите значение; если его нет, укажите причину в obs_status: O, M, L или Q",
  "problems.value_present.expected": "пустая ячейка, так как статус – {status}",
  "problems.value_present.suggestion":
    "оставьте ячейку пустой или дайте значению статус, например A",
  "problems.precision_missing.expected":
    "как источник привёл значение: exact, rounded, about, nearly или at_least",
  "problems.precision_missing.suggestion":
    "напишите exact для значения, точного до последней цифры, rounded – для округлённого",
  "problems.bounds_crossed.expected": "нижняя граница не больше верхней – {upper}",
  "problems.bounds_crossed.suggestion":
    "поменяйте местами lower и upper или исправьте одну из границ",
  "problems.value_outside.expected": "значение от {lower} до {upper}",
  "problems.value_outside.suggestion": "исправьте значение или его границы",
  "problems.duplicate_key.expected":
    "строка, которой ещё нет: такое же значение {column} уже есть (номер строки {first})",
  "problems.duplicate_key.suggestion":
    "оставьте одну из двух строк или исправьте то, чем они различаются",
  "problems.unknown_code.expected": "код, который есть в {list}",
  "problems.unknown_code.suggestion": "добавьте {code} в {list} или исправьте код",
  "problems.unknown_code.nearest": "напишите {nearest} или добавьте {code} в {list}",
  "problems.same_area.expected": "партнёр, отличный от страны, представившей данные",
  "problems.same_area.suggestion":
    "исправьте партнёра, если только {code} действительно не показывает торговлю с самой собой",
  "problems.negative_flow.expected": "торговый поток не меньше 0",
  "problems.negative_flow.suggestion": "уберите минус или поясните его в столбце note",
  "problems.circle.expected": "цепочка, у которой есть конец: от {code} она возвращается к {code}",
  "problems.circle.suggestion": "оставьте {column} пустым в строке, с которой начинается цепочка",
  "problems.left_out.expected": "таблица без ошибок",
  "problems.left_out.suggestion":
    "{file} не публикуется, пока не {count, plural, one {исправлена # ошибка} few {исправлены # ошибки} many {исправлено # ошибок} other {исправлено # ошибки}}",
  "problems.left_out_with.expected": "{list} без ошибок: на этот файл ссылаются строки",
  "problems.left_out_with.suggestion": "{file} не публикуется, пока не исправлен {list}",
  "problems.json_syntax.expected": "JSON; ошибка в символе {position} этой строки",
  "problems.json_syntax.suggestion":
    "проверьте здесь и чуть раньше, нет ли пропущенной или лишней запятой, кавычки или скобки",
  "problems.json_type.expected": "значение типа {type}",
  "problems.json_type.suggestion": "напишите значение типа {type}",
  "problems.json_missing.expected": "значение для {column}",
  "problems.json_missing.suggestion": "добавьте {column}",
  "problems.json_key.expected": "ключ, известный в этом месте",
  "problems.json_key.suggestion": "уберите ключ {found}",
  "problems.json_key.nearest": "напишите {nearest} вместо {found} или уберите ключ",
  "problems.json_value.expected": "другое значение для {column}",
  "problems.json_value.suggestion": "исправьте {column} по описанию в README папки данных",
  "problems.json_areas.expected": "два разных кода территорий, например FRA и NOR",
  "problems.json_areas.suggestion": "напишите сначала свою территорию, затем партнёра",
  "problems.json_day.expected": "день, например 1992-01-20",
  "problems.json_day.suggestion": "напишите год, месяц и день",
  "problems.json_languages.expected": "коды языков, например en и fr",
  "problems.json_languages.suggestion": "напишите хотя бы один код ISO 639 строчными буквами",
  "problems.json_colours.expected": "два цвета, например #0B7A75 и #C2410C",
  "problems.json_colours.suggestion": "запишите каждый цвет как # и шесть шестнадцатеричных цифр",
  "problems.json_month_and_day.expected": "месяц и день, например 09-01",
  "problems.json_month_and_day.suggestion": "напишите месяц и день двумя цифрами каждый",
  "problems.json_id.expected":
    "идентификатор из строчных букв, цифр и одиночных дефисов, например trade-balance",
  "problems.json_id.suggestion": "переименуйте правило",
  "problems.name_missing.expected": "название: в списке ISO нет названия для {code}",
  "problems.name_missing.suggestion": "впишите название в {column}; до этого показывается код",
  "problems.kpi_duplicate.expected":
    "собственный идентификатор: {id} уже есть (номер строки {first})",
  "problems.kpi_duplicate.suggestion": "переименуйте одно из двух правил",
  "problems.kpi_measure.expected": "величина или проверка, которая состоит из других правил",
  "problems.kpi_measure.suggestion": "укажите в {id}, что измеряется, например turnover",
  "problems.kpi_dataset.expected": "таблица, одна из: {tables}",
  "problems.kpi_dataset.suggestion": "назовите в {id} таблицу, строки которой измеряются",
  "problems.kpi_column.expected": "столбец таблицы {table}, по которому возможен отбор: {columns}",
  "problems.kpi_column.suggestion": "исправьте столбец в {id}",
  "problems.kpi_code.expected": "код, который используется в {column} таблицы {table}",
  "problems.kpi_code.suggestion": "исправьте код в {id}",
  "problems.kpi_at.expected": "latest или период, например 2024",
  "problems.kpi_at.suggestion": "исправьте период в {id}",
  "problems.kpi_base.expected":
    "период, например 2023, день, например 1992-01-20, или $established",
  "problems.kpi_base.suggestion": "исправьте базу в {id}",
  "problems.kpi_reference.expected": "идентификатор другого правила этого файла",
  "problems.kpi_reference.suggestion":
    "исправьте идентификатор в {id} или добавьте правило, которое он называет",
  "problems.kpi_circle.expected": "правила, которые не входят в самих себя",
  "problems.kpi_circle.suggestion":
    "уберите из all_of в {id} правило, которое ведёт обратно к нему",
  "problems.kpi_part.expected": "правило, которое публикуется: это пропущено",
  "problems.kpi_part.suggestion": "исправьте {found}, и {id} вернётся вместе с ним",

  // --- errors: what is wrong with a request (title, detail, expected, suggestion) ---
  "errors.parameter_unknown.title": "Неизвестный параметр",
  "errors.parameter_unknown.detail": "В адресе есть параметр, который здесь неизвестен.",
  "errors.parameter_repeated.title": "Повторённый параметр",
  "errors.parameter_repeated.detail":
    "Параметр, который принимает одно значение, встречается в адресе более одного раза.",
  "errors.value_malformed.title": "Неправильная запись значения",
  "errors.value_malformed.detail": "Значение параметра невозможно прочитать.",
  "errors.value_out_of_bounds.title": "Значение вне допустимых границ",
  "errors.value_out_of_bounds.detail": "Значение больше или меньше допустимого.",
  "errors.code_unknown.title": "Неизвестный код",
  "errors.code_unknown.detail": "В параметре указан код, которого нет ни в одном списке.",
  "errors.values_contradict.title": "Противоречивые значения",
  "errors.values_contradict.detail": "Две части адреса противоречат друг другу.",
  "errors.request_invalid.title": "Несколько ошибок",
  "errors.request_invalid.detail": "В адресе несколько ошибок; перечислена каждая.",
  "errors.path_unknown.title": "Такого адреса нет",
  "errors.path_unknown.detail": "В интерфейсе нет ничего по этому адресу.",
  "errors.dataset_unknown.title": "Неизвестный набор данных",
  "errors.dataset_unknown.detail": "Нет ни набора данных, ни чего-либо другого с таким названием.",
  "errors.dataset_absent.title": "Набора данных нет в этой папке",
  "errors.dataset_absent.detail": "Набор данных известен, но в папке данных нет его файла.",
  "errors.dataset_unsound.title": "Набор данных пропущен",
  "errors.dataset_unsound.detail":
    "В файле этого набора данных или в файле, на который он ссылается, есть ошибки, поэтому набор не публикуется.",
  "errors.data_unavailable.title": "Данные не публикуются",
  "errors.data_unavailable.detail": "В папке данных нет ни одной исправной таблицы с показателями.",
  "errors.kpi_unknown.title": "Неизвестный ключевой показатель",
  "errors.kpi_unknown.detail": "Нет ключевого показателя с таким идентификатором.",
  "errors.figure_unknown.title": "Неизвестный график",
  "errors.figure_unknown.detail": "Нет графика с таким идентификатором.",
  "errors.method_not_allowed.title": "Метод не разрешён",
  "errors.method_not_allowed.detail": "Интерфейс предназначен только для чтения.",
  "errors.format_not_acceptable.title": "Нет приемлемого формата",
  "errors.format_not_acceptable.detail":
    "Клиент не принимает ни один из форматов, доступных по этому адресу.",
  "errors.internal_error.title": "Внутренняя ошибка",
  "errors.internal_error.detail": "На сервере произошёл сбой. Данные не затронуты.",
  "errors.expected.once": "параметр не более одного раза",
  "errors.expected.one_of": "одно из: {allowed}",
  "errors.expected.code": "код, например {example}",
  "errors.expected.listed": "код из списка по адресу {address}",
  "errors.expected.period": "период, например {examples}",
  "errors.expected.period_until": "период, который начинается не позднее окончания {to}",
  "errors.expected.year": "год, например {example}",
  "errors.expected.whole_number": "целое число от {least} до {most}",
  "errors.expected.at_most":
    "{most, plural, =1 {не более одного значения} one {не более # значения} few {не более # значений} many {не более # значений} other {не более # значения}}",
  "errors.expected.beside": "только вместе с {parameter}={value}",
  "errors.expected.pictures": "только для изображений: {formats}",
  "errors.expected.pixels": "не более {most} пикс. (ширина × высота × dpr²)",
  "errors.expected.day": "день, например {example}",
  "errors.expected.pair": "две разные территории, сначала своя, например {example}",
  "errors.expected.figures": "папка данных хотя бы с одной исправной таблицей с показателями",
  "errors.place.line": "строка {line}",
  "errors.place.column": "столбец {column}",
  "errors.suggestion.nearest": "Ближайшее: {nearest}.",
  "errors.suggestion.nearest_listed": "Ближайшее: {nearest}. Полный список: {address}.",
  "errors.suggestion.keep_one": "Оставьте одно из них.",
  "errors.suggestion.write": "Напишите, например, {example}.",
  "errors.suggestion.exchange": "Поменяйте местами from и to.",
  "errors.suggestion.leave_out": "Уберите {parameter} или напишите {parameter}={value}.",
  "errors.suggestion.leave_out_or": "Уберите {parameter} или напишите {instead}.",
  "errors.suggestion.leave_out_one": "Уберите {found} или другое значение.",
  "errors.suggestion.smaller": "Уменьшите изображение или dpr.",
  "errors.suggestion.see_health": "Состояние папки данных: {address}.",
  "errors.suggestion.methods": "Используйте GET или HEAD.",

  // --- figures that leave the page: as a picture, as a citation ---
  "picture.sources":
    "{count, plural, =1 {Источник: {sources}} one {Источники: {sources}} few {Источники: {sources}} many {Источники: {sources}} other {Источники: {sources}}}",
  "picture.edition": "Издание данных {edition}",
  "picture.site": "Bilateral: {relation}",
  "citation.source": "{publisher}, {title}",
  "citation.source.published": "{publisher}, {title}, {published}",
  "citation.sources":
    "{count, plural, =1 {Источник: {sources}} one {Источники: {sources}} few {Источники: {sources}} many {Источники: {sources}} other {Источники: {sources}}}",
  "citation.edition": "{site}, издание данных {edition}, {url}",

  // --- pages that are not there, and pages that failed ---
  "missing.title": "По этому адресу страницы нет",
  "missing.text":
    "Возможно, в адресе опечатка или страницы нет на этом языке. Показатели приведены в обзоре; каждую таблицу можно скачать в CSV и JSON.",
  "missing.home": "К обзору",
  "failed.title": "Страницу не удалось показать",
  "failed.text":
    "При создании страницы произошёл сбой. Данные не затронуты: таблицы по-прежнему можно скачать в CSV и JSON.",
  "failed.retry": "Повторить попытку",

  // --- events, and the problems of their table ---
  "problems.dated.expected": "год, месяц или день, например 2001, 1995-01 или 2024-08-22",
  "problems.dated.suggestion": "запишите дату одним из этих способов",
  "problems.id.expected":
    "идентификатор из букв, цифр, точек, дефисов и знаков подчёркивания, например first-agreement",
  "problems.id.suggestion": "напишите идентификатор без пробелов, с дефисами вместо них",
  "problems.name.expected": "слово или несколько слов через один пробел, например agreement",
  "problems.name.suggestion": "начните с буквы или цифры и не оставляйте пробелов по краям",

  // --- problems of the tables of students, indicators, projects and claims ---
  "problems.whole_number.expected": "целое число, например 1435",
  "problems.whole_number.suggestion":
    "пишите только цифры, без точки и разделителей тысяч; если числа нет, оставьте ячейку пустой и укажите причину в obs_status",
  "problems.latitude.expected": "градусы к северу от экватора, от -90 до 90, например 59.91",
  "problems.latitude.suggestion":
    "напишите десятичные градусы с точкой, к югу от экватора – с минусом, или оставьте ячейку пустой",
  "problems.longitude.expected": "градусы к востоку от Гринвича, от -180 до 180, например 10.75",
  "problems.longitude.suggestion":
    "напишите десятичные градусы с точкой, к западу от Гринвича – с минусом, или оставьте ячейку пустой",
  "problems.currency.expected": "код валюты, например USD",
  "problems.currency.suggestion":
    "напишите три прописные буквы кода ISO 4217 или оставьте ячейку пустой",
  "problems.unit.expected":
    "единица измерения словами или знаками через один пробел, например USD_million",
  "problems.unit.suggestion": "напишите единицу измерения так, как в indicator_names.csv",
  "problems.academic_year.expected":
    "учебный год, в котором второй год следует за первым, например 2024/2025",
  "problems.academic_year.suggestion":
    "исправьте один из двух годов; несколько календарных лет записываются месяцами, например 2024-01/2026-12",
  "problems.cell_missing.expected": "значение в {column}, так как оно есть в {beside}",
  "problems.cell_missing.suggestion": "заполните {column} или оставьте пустым и {beside}",
  "problems.unit_differs.expected": "единица измерения {unit}, как в {list} для {indicator}",
  "problems.unit_differs.suggestion":
    "запишите значение в единице {unit} или выделите для него отдельный показатель",
  "problems.before_started.expected": "дата не ранее начала, {started}",
  "problems.before_started.suggestion":
    "исправьте {column} или started либо поясните в столбце note, как они соотносятся",
  "problems.unknown_rule.expected": "идентификатор правила из kpis.json",
  "problems.unknown_rule.suggestion":
    "добавьте правило {found} в kpis.json или оставьте ячейку пустой и поясните в столбце note, почему правила нет",
  "problems.unknown_rule.nearest": "напишите {nearest} или добавьте правило {found} в kpis.json",
  "problems.figures_missing.expected": "хотя бы одна таблица с показателями: {files}",
  "problems.figures_missing.suggestion": "добавьте в папку {meant} или другую из этих таблиц",
  "problems.figures_missing.nearest":
    "переименуйте {nearest} в {meant} или добавьте в папку таблицу с показателями",

  // --- the figure of one reporter and its partners ---
  "partners.title": "Торговля товарами: {partner} и другие партнёры (по данным: {reporter})",
  "partners.title.only":
    "{partner} – крупнейший партнёр в торговле товарами в {year} г. (по данным: {reporter})",
  "partners.title.first":
    "{partner} – крупнейший партнёр в торговле товарами в {year} г., далее – {below} (по данным: {reporter})",
  "partners.title.place":
    "{partner} – {place} место среди партнёров в торговле товарами в {year} г., выше – {above} (по данным: {reporter})",
  "partners.subtitle":
    "Торговля товарами, товарооборот с каждым партнёром (по данным: {reporter}), {unit}",
  "partners.stated": "{partner}, по заявлениям",
  "partners.note.one_flow":
    "Место в {year} г.: всего стран – {of}; {count, plural, one {по # стране есть данные} few {по # странам есть данные} many {по # странам есть данные} other {по # страны есть данные}} только об одном потоке, другой считается нулевым.",
  "partners.method.lines":
    "Линия для каждого партнёра: экспорт плюс импорт из одного источника (по данным: {reporter}). {partner} показывается всегда; если читатель не выбрал других, показываются также страны с наибольшим товарооборотом в последнем году, за который есть строка по всему миру, числом {count}.",
  "partners.method.place":
    "Место определяется в пределах одного источника и года, за который есть строка по всему миру, только среди стран, без групп и бывших государств. Если по стране известен только один поток, другой считается нулевым. Если данные не позволяют определить место однозначно, оно не указывается.",

  // --- the figure of the balance of trade ---
  "balance.title": "Сальдо торговли товарами {reporter} – {partner} (по данным: {reporter})",
  "balance.title.surplus":
    "Сальдо торговли {reporter} – {partner} положительное {years, plural, =1 {в {to} г.: {size}} one {ежегодно с {from} г., в {to} г. – {size}} few {ежегодно с {from} г., в {to} г. – {size}} many {ежегодно с {from} г., в {to} г. – {size}} other {ежегодно с {from} г., в {to} г. – {size}}} (по данным: {reporter})",
  "balance.title.surplus.until":
    "Сальдо торговли {reporter} – {partner} было положительным {years, plural, =1 {в {to} г., размер – {size}} one {ежегодно с {from} по {to} г., размер в последнем году – {size}} few {ежегодно с {from} по {to} г., размер в последнем году – {size}} many {ежегодно с {from} по {to} г., размер в последнем году – {size}} other {ежегодно с {from} по {to} г., размер в последнем году – {size}}} (по данным: {reporter})",
  "balance.title.deficit":
    "Сальдо торговли {reporter} – {partner} отрицательное {years, plural, =1 {в {to} г.: {size}} one {ежегодно с {from} г., в {to} г. – {size}} few {ежегодно с {from} г., в {to} г. – {size}} many {ежегодно с {from} г., в {to} г. – {size}} other {ежегодно с {from} г., в {to} г. – {size}}} (по данным: {reporter})",
  "balance.title.deficit.until":
    "Сальдо торговли {reporter} – {partner} было отрицательным {years, plural, =1 {в {to} г., размер – {size}} one {ежегодно с {from} по {to} г., размер в последнем году – {size}} few {ежегодно с {from} по {to} г., размер в последнем году – {size}} many {ежегодно с {from} по {to} г., размер в последнем году – {size}} other {ежегодно с {from} по {to} г., размер в последнем году – {size}}} (по данным: {reporter})",
  "balance.subtitle": "Торговля товарами, экспорт минус импорт (по данным: {reporter}), {unit}",
  "balance.counted": "Сальдо (экспорт − импорт)",
  "balance.counted.short": "Сальдо",
  "balance.stated": "Сальдо, по заявлениям",
  "balance.method":
    "Экспорт (X) – потоки {reporter} → {partner}, импорт (M) – потоки {partner} → {reporter}, всё по данным: {reporter}; данные другой стороны не примешиваются. По одним заявлениям сальдо рассчитывается только там, где один источник называет оба потока.",

  // --- the figure of the cover ratio ---
  "cover_ratio.title": "Насколько экспорт покрывает импорт, по данным каждой стороны",
  "cover_ratio.title.covered":
    "Коэффициент покрытия импорта экспортом {reporter} – {partner}: {last} в {to} г.{years, plural, =1 {} one {, {first} в {from} г.} few {, {first} в {from} г.} many {, {first} в {from} г.} other {, {first} в {from} г.}} (по данным: {reporter})",
  "cover_ratio.subtitle":
    "Торговля товарами, экспорт в процентах к импорту, по данным каждой стороны",
  "cover_ratio.subtitle.one":
    "Торговля товарами, экспорт в процентах к импорту (по данным: {reporter})",
  "cover_ratio.even": "экспорт равен импорту",
  "cover_ratio.method":
    "Коэффициент покрытия импорта экспортом – отношение экспорта к импорту (X / M) одной страны, представившей данные, одного партнёра и одного источника, в процентах: выше 100 – продано больше, чем куплено. Если один из потоков отсутствует или импорт равен нулю, коэффициента нет.",

  // --- the figure of growth ---
  "growth.title": "Прирост торговли товарами {reporter} – {partner} (по данным: {reporter})",
  "growth.title.change.rise":
    "Прирост торговли товарами {reporter} – {partner} в {to} г.: {size} (по данным: {reporter})",
  "growth.title.change.fall":
    "Снижение торговли товарами {reporter} – {partner} в {to} г.: {size} (по данным: {reporter})",
  "growth.title.change.open":
    "Изменение торговли товарами {reporter} – {partner} в {to} г.: {last} (по данным: {reporter})",
  "growth.subtitle": "Торговля товарами, товарооборот (по данным: {reporter}), {unit}",
  "growth.series": "Изменение к предыдущему году",
  "growth.series.short": "Изменение",
  "growth.method": "Значения, известные только по заявлениям, с предыдущим годом не сравниваются.",

  // --- the figure of the place among partners ---
  "place.title": "{partner}: место среди партнёров в торговле товарами (по данным: {reporter})",
  "place.title.only":
    "{partner} – крупнейший партнёр в торговле товарами в {year} г. (по данным: {reporter})",
  "place.title.first":
    "{partner} – крупнейший партнёр в торговле товарами в {year} г., {beside} (по данным: {reporter})",
  "place.title.place":
    "{partner} – {place} место среди партнёров в торговле товарами в {year} г., {beside} (по данным: {reporter})",
  "place.subtitle":
    "Место среди всех стран по торговле товарами (по данным: {reporter}); крупнейший партнёр – внизу",
  "place.series": "Место: {partner}",
  "place.of": "из {of, plural, one {# страны} few {# стран} many {# стран} other {# страны}}",
  "place.one_flow": "только с одним потоком: {count}",
  "place.behind": "выше – {area}, отставание – {distance}",
  "place.ahead": "ниже – {area}, опережение – {distance}",
  "place.level": "наравне – {area}",
  "place.method":
    "Место рассчитывается для каждого года заново, в пределах одного источника, в котором есть строка всего мира, и только среди стран, без групп и бывших государств: на единицу больше числа стран с большим товарооборотом. У страны, по которой известен только один поток, другой принимается равным нулю. К каждому месту указано расстояние до соседних стран; если значения не позволяют определить место точно, оно указано как приблизительное и в заголовок не входит.",

  // --- the figure of the share of the other side ---
  "partner_share.title": "{partner}: доля в торговле товарами (по данным: {reporter})",
  "partner_share.title.share":
    "{partner}: доля в торговле товарами – {last} в {to} г.{years, plural, =1 {} one {, {first} в {from} г.} few {, {first} в {from} г.} many {, {first} в {from} г.} other {, {first} в {from} г.}} (по данным: {reporter})",
  "partner_share.subtitle":
    "Торговля товарами {reporter} – {partner} в процентах к торговле товарами со всем миром, товарооборот (по данным: {reporter})",
  "partner_share.series": "Доля: {partner}",
  "partner_share.method":
    "Торговля – экспорт плюс импорт (X + M), по данным: {reporter}. Доля «{reporter}» в торговле «{partner}» – другой показатель, часто другого размера; он показан там, где данные представила другая сторона: {partner}.",

  // --- the figure of the gap between mirror declarations ---
  "mirror.title": "Одни и те же товары по данным покупателя и продавца",
  "mirror.title.more":
    "{seller} → {buyer}, {year} г.: импорт по данным покупателя ({buyer}) больше экспорта по данным продавца ({seller}), разница – {size}",
  "mirror.title.less":
    "{seller} → {buyer}, {year} г.: импорт по данным покупателя ({buyer}) меньше экспорта по данным продавца ({seller}), разница – {size}",
  "mirror.subtitle":
    "Торговля товарами, импорт по данным покупателя минус экспорт по данным продавца, {unit}",
  "mirror.subtitle.valued":
    "Торговля товарами, импорт ({imports}) по данным покупателя минус экспорт ({exports}) по данным продавца, {unit}",
  "mirror.series": "{seller} → {buyer}: импорт по данным покупателя − экспорт по данным продавца",
  "mirror.short": "{seller} → {buyer}",
  "mirror.method":
    "Расхождение – импорт (M) по данным покупателя минус экспорт (X) по данным продавца за тот же год. Сравниваются ряды одного источника или источников, продолжающих друг друга; если общего источника у сторон нет – предпочтительный источник каждой. Сравниваются только статистические данные и только годы, по которым есть данные обеих сторон.",
  "mirror.method.reasons":
    "Такие расхождения обычны: импорт, как правило, оценивается с фрахтом и страхованием (CIF), экспорт – без них (FOB); товары прибывают позже, чем отправлены; товары, проходящие через третьи страны, на одном конце учитываются по происхождению, на другом – по назначению. Оценка (E) может быть сделана по данным другой стороны.",

  // --- the timeline: its figure and its page ---
  "timeline.title": "Торговля товарами {reporter} – {partner} (по данным: {reporter})",
  "timeline.title.course":
    "Товарооборот: {first} в {from} г., когда произошло первое из отмеченных событий, и {last} в {to} г. (по данным: {reporter})",
  "timeline.subtitle":
    "Торговля товарами, товарооборот (по данным: {reporter}), {unit}; числами отмечены события",
  "timeline.method":
    "Событие стоит там, где лежит его дата, насколько её называет источник: месяц – в своей середине, год – в своей середине. Ради событий ось продолжается дальше данных. То, что одно следует за другим, не доказывает, что одно вызвано другим.",
  "timeline.established": "Отношения установлены {since}; {round}",
  "timeline.established.last":
    "Отношения установлены {since}; последняя годовщина ({ordinal} по счёту) – {day}; {round}",
  "timeline.anniversary":
    "ближайшая круглая годовщина ({ordinal} по счёту, {day}) – {days, plural, =0 {сегодня} one {через # день} few {через # дня} many {через # дней} other {через # дня}}.",
  "timeline.filter": "Какие события показаны",
  "timeline.filter.kinds": "Вид",
  "timeline.filter.all": "Все",
  "timeline.filter.count": "{name} ({count})",
  "timeline.filter.order": "Порядок",
  "timeline.order.newest": "Сначала новые",
  "timeline.order.oldest": "Сначала старые",
  "timeline.filter.fault": "Значение {name}={found} здесь не известно; страница показана без него.",
  "timeline.kind.agreement": "Соглашения",
  "timeline.kind.visit": "Визиты",
  "timeline.kind.milestone": "Вехи",
  "timeline.kind.partnership_level": "Уровни партнёрства",
  "timeline.kind.forum": "Встречи и форумы",
  "timeline.kind.year_of": "Годы …",
  "timeline.kind.agreement.one": "соглашение",
  "timeline.kind.visit.one": "визит",
  "timeline.kind.milestone.one": "веха",
  "timeline.kind.partnership_level.one": "уровень партнёрства",
  "timeline.kind.forum.one": "встреча или форум",
  "timeline.kind.year_of.one": "год …",
  "timeline.events": "События",
  "timeline.shown.all":
    "{count, plural, one {# событие} few {# события} many {# событий} other {# события}}",
  "timeline.shown.some":
    "{shown} из {count, plural, one {# события} few {# событий} many {# событий} other {# события}}: {kinds}",
  "timeline.flagged.1": "Число рядом с событием – его место на графике.",
  "timeline.flagged.2":
    "Число рядом с событием – его место на графике, где показаны события с весом 2 и 3.",
  "timeline.flagged.3":
    "Число рядом с событием – его место на графике, где показаны события с весом 3.",
  "timeline.none": "В папке данных нет событий.",
  "timeline.weight": "вес {weight} из {most}",
  "timeline.on_chart": "Номер {number} на графике",
  "timeline.sources":
    "{count, plural, one {# источник} few {# источника} many {# источников} other {# источника}}",
  "timeline.rows.csv": "Все события в CSV",
  "timeline.rows.json": "Все события в JSON",

  // --- the page on methods ---
  "methods.contents": "На этой странице",
  "methods.link": "Методы: {section}",
  "methods.definitions.title": "Определения",
  "methods.definitions.text":
    "Термины взяты из SDMX и Статистики международной торговли товарами (IMTS 2010). Они означают одно и то же на каждой странице, в каждом столбце таблиц и в интерфейсе.",
  "methods.term.area": "Территория",
  "methods.term.area.meaning":
    "страна или территория, их группа или бывшее государство по коду ISO 3166; WLD – весь мир, как его показывает страна, представившая данные",
  "methods.term.reporter": "Страна, представившая данные",
  "methods.term.reporter.meaning":
    "территория, таможенная служба или статистика которой показала торговлю",
  "methods.term.partner": "Партнёр",
  "methods.term.partner.meaning":
    "территория, торговлю с которой показала страна, представившая данные",
  "methods.term.flow": "Поток",
  "methods.term.flow.meaning":
    "X – экспорт, M – импорт, оба с точки зрения страны, представившей данные; T – товарооборот по заявлениям, если источник не разделяет его на потоки",
  "methods.term.product": "Товар",
  "methods.term.product.meaning":
    "предмет торговли: все товары, код Гармонизированной системы (HS), раздел МСТК (SITC) или именованная корзина",
  "methods.term.period": "Период",
  "methods.term.period.meaning": "время, которое охватывает значение",
  "methods.term.observation": "Наблюдение",
  "methods.term.observation.meaning":
    "одно значение одного ряда за один период вместе со статусом, точностью и источником",
  "methods.term.series": "Ряд",
  "methods.term.series.meaning":
    "все наблюдения одного источника, у которых различается только период",
  "methods.term.source": "Источник",
  "methods.term.source.meaning":
    "кто сообщает. Официальная статистика и наборы данных – это учёт; официальные заявления, новости и энциклопедии – это заявления",
  "methods.term.edition": "Издание данных",
  "methods.term.edition.meaning":
    "одно состояние папки данных, названное по контрольной сумме её содержимого; оно указано в каждом скачанном файле",
  "methods.turnover.title": "Товарооборот",
  "methods.turnover.formula": "товарооборот = X + M",
  "methods.turnover.text":
    "Экспорт плюс импорт по данным одной страны, из одного источника за один период, в млн долл. США в текущих ценах. Данные двух стран, как и данные двух источников, никогда не складываются.\n\nТоварооборот по заявлениям (T) наносится на график, только если ни один источник не даёт обоих потоков; в остальных случаях он остаётся в таблице как альтернатива.",
  "methods.balance.title": "Экспорт, импорт и сальдо",
  "methods.balance.formula": "сальдо = X − M",
  "methods.balance.text":
    "Экспорт минус импорт по данным одной страны, из одного источника за один период. Значение ниже нуля – отрицательное сальдо этой страны. Если по одному из потоков нет данных, сальдо не рассчитывается.",
  "methods.cover-ratio.title": "Коэффициент покрытия импорта экспортом",
  "methods.cover-ratio.formula": "коэффициент покрытия импорта экспортом = X ÷ M",
  "methods.cover-ratio.text":
    "Показывает, насколько экспорт оплачивает импорт: если коэффициент выше 1, или 100 %, экспорт больше. Оба потока – по данным одной страны, одного источника и за один период; без импорта коэффициент не рассчитывается.",
  "methods.growth.title": "Прирост",
  "methods.growth.formula": "прирост = (значение ÷ значение за предыдущий год − 1) × 100",
  "methods.growth.text":
    "Изменение к предыдущему году в процентах в пределах одного ряда или при переходе от источника к тому, который его продолжает. Значения – в текущих ценах, поэтому в изменение входит и изменение цен или обменного курса.\n\nПрирост не рассчитывается к нулю или к отсутствующему значению, через разрыв ряда или при ином определении, а также для части года.",
  "methods.share.title": "Доля",
  "methods.share.formula": "доля = значение с партнёром ÷ значение со всем миром × 100",
  "methods.share.text":
    "Оба значения – по данным одной страны, одного источника и за один период; знаменатель – собственная строка источника по всему миру (WLD), а не сумма партнёров. Если такой строки в источнике нет, доля не рассчитывается.\n\nДоли рассчитываются по строкам, вручную они не вводятся. Интервал доли получают делением нижней границы на верхнюю и верхней на нижнюю.",
  "methods.rank.title": "Место",
  "methods.rank.formula": "место = 1 + число стран с большим значением",
  "methods.rank.text":
    "Место определяется в пределах одного источника и одного года, за который есть строка по всему миру, среди территорий типа «страна»; группы и бывшие государства не учитываются. Если по одному из потоков страны нет данных, он считается нулевым, а число таких стран указывается в примечании.\n\nВместе с местом приводится разрыв с соседними странами. Если интервалы двух стран пересекаются, место даётся диапазоном: от 1 + число стран, которые точно выше, до 1 + число стран, которые могут быть выше. Места рассчитываются по строкам, вручную они не вводятся.",
  "methods.index.title": "Индекс",
  "methods.index.formula": "индекс = значение ÷ значение за базовый год × 100",
  "methods.index.text":
    "Каждая линия сравнивается сама с собой: её значение в базовом году равно 100. Линия, у которой за этот год нет значения больше нуля, не показывается. Линии с одинаковым индексом могут различаться по величине.",
  "methods.mirror.title": "Зеркальные данные и расхождение данных",
  "methods.mirror.formula":
    "расхождение данных = импорт по данным покупателя − экспорт по данным продавца",
  "methods.mirror.text":
    "То, что одна сторона экспортирует, другая импортирует, и учитывают это обе. Данные двух сторон показываются рядом, каждые от имени своей страны; они никогда не смешиваются и не усредняются.\n\nПричины различий известны: импорт обычно оценивается по CIF, а экспорт – по FOB; транзитные товары одна сторона учитывает по происхождению, другая – по назначению; товары отправляются в одном году, а прибывают в следующем; различаются пороги учёта, охват и обменные курсы. Оценка (E) часто делается по данным другой стороны, и тогда сравнивать нечего.",
  "methods.valuation.title": "Стоимостная оценка",
  "methods.valuation.text":
    "FOB – стоимость на границе экспортёра, CIF – стоимость на границе импортёра с учётом перевозки и страхования. Поэтому одни и те же товары в импорте стоят больше, чем в экспорте. Ни одно значение не пересчитывается; здесь приведено то, что каждый источник сообщает о себе.",
  "methods.valuation.table": "Источники, указывающие базис оценки",
  "methods.valuation.none": "Ни один источник не указывает базис оценки.",
  "methods.column.source": "Источник",
  "methods.column.exports": "Экспорт",
  "methods.column.imports": "Импорт",
  "methods.column.method": "Метод",
  "methods.periods.title": "Периоды",
  "methods.periods.text":
    "Часть года никогда не сопоставляется с целым годом. Для потока, который не бывает отрицательным, она служит нижней границей за год: она может доказать «не менее», но никогда не обратное, и в расчёт прироста не входит. На графиках она обозначена особыми знаками.",
  "methods.periods.academic":
    "Начало учебного года – {starts}; второй год в его записи следует за первым.",
  "methods.periods.table": "Периоды и что они охватывают",
  "methods.column.written": "Запись",
  "methods.column.read": "Читается",
  "methods.column.days": "Охватывает",
  "methods.column.counts_as": "Считается как",
  "methods.period.whole": "целый год",
  "methods.period.part": "часть года",
  "methods.period.neither": "ни то, ни другое; стоит в своей середине",
  "methods.precision.title": "Точность",
  "methods.precision.text":
    "Формулировка источника превращает значение в интервал; суммы, частные и правила рассчитываются по обеим его границам. Если в строке указана собственная нижняя или верхняя граница, действует она. Значение, полученное из нескольких, настолько точно, насколько точна наименее точная его часть.\n\nВ текстах значения округляются один раз, при записи; таблицы, CSV и JSON сохраняют цифры источника.",
  "methods.precision.table": "Коды точности",
  "methods.column.code": "Код",
  "methods.column.name": "Название",
  "methods.column.meaning": "Значение кода",
  "methods.column.stands_for": "{value} означает",
  "methods.column.in_texts": "В текстах",
  "methods.column.rows": "Строки",
  "methods.status.title": "Статус наблюдения",
  "methods.status.text":
    "Коды взяты из SDMX (CL_OBS_STATUS) и даны в порядке старшинства: значение, полученное из нескольких, имеет тот из их кодов, который стоит в этом перечне первым. Статус не меняет интервал значения; это делает точность.",
  "methods.status.table": "Коды статуса",
  "methods.column.value": "Значение",
  "methods.column.marks": "На графике",
  "methods.column.effect": "Как действует",
  "methods.status.valued": "есть",
  "methods.status.valueless": "нет",
  "methods.status.plain": "как обычно",
  "methods.status.effect.B":
    "Ряд начинается заново: изменение от предыдущих лет к нему не рассчитывается.",
  "methods.status.effect.O": "Сумма, сальдо или доля с ним также не рассчитываются.",
  "methods.status.effect.M": "Сумма, сальдо или доля с ним также не рассчитываются.",
  "methods.status.effect.L": "Сумма, сальдо или доля с ним также не рассчитываются.",
  "methods.status.effect.Q": "Сумма, сальдо или доля с ним также не рассчитываются.",
  "methods.status.effect.D": "Изменение к нему и от него не рассчитывается.",
  "methods.status.effect.E": "Учитывается; рассчитанное с ним – также оценка.",
  "methods.status.effect.P": "Учитывается; рассчитанное с ним – также предварительные данные.",
  "methods.status.effect.U":
    "Показывается, но ничего не решает: ни правила, ни утверждения, ни заголовка.",
  "methods.status.effect.A": "Учитывается везде.",
  "methods.marks.title": "Знаки на графиках",
  "methods.marks.text":
    "Цвет никогда не используется сам по себе: то же показывают знак, штрих или подпись. Столбики начинаются от нуля, линии прямые, шкала значений одна.",
  "methods.mark.line": "линия",
  "methods.mark.dashed": "штриховая линия",
  "methods.mark.tentative": "короткие штрихи",
  "methods.mark.full": "закрашенный знак",
  "methods.mark.hollow": "полый знак",
  "methods.mark.part": "наполовину закрашенный знак",
  "methods.mark.ring": "пунктирное кольцо",
  "methods.mark.whisker": "тонкая линия",
  "methods.mark.gap": "пропуск",
  "methods.mark.bar": "столбик",
  "methods.mark.hatched": "заштрихованный столбик",
  "methods.mark.span": "полоса от начала до окончания",
  "methods.mark.opened": "ромб",
  "methods.mark.ongoing": "стрелка",
  "methods.mark.unknown": "заштрихованный конец",
  "methods.lines.title": "Одна линия – один ряд",
  "methods.lines.text":
    "Линия соединяет годы, следующие друг за другом, по данным одной страны и одного источника. В другой источник она переходит, только если тот продолжает первый. Год, за который нет данных, прерывает линию. Разный охват, данные разных стран, часть года и целый год никогда не соединяются.\n\nЗаявления – отдельные полые знаки рядом с линиями по статистике. Статистические значения, которых слишком мало для линии, показаны точками.\n\nЕсли об одном и том же значении сообщают несколько источников, в таблице остаются все строки. Какой из них основной, определяет порядок источников: оба потока перед одним, достоверное перед недостоверным, статистика перед заявлениями.",
  "methods.products.title": "Товары",
  "methods.products.text":
    "На одном графике – одна классификация: разделы МСТК (SITC) не смешиваются с группами ГС (HS) или с корзинами. Доля раздела рассчитывается от итога того же источника за тот же год. Если товар источника не соответствует ни одному коду, он сохраняется как именованная корзина.\n\nТовары и услуги вместе (ALL) приводятся только в таблицах, но не на графиках товаров. Тонны приводятся рядом со стоимостью, а цены за тонну по округлённым значениям не рассчитываются.",
  "methods.scopes.title": "Охват студентов",
  "methods.scopes.text":
    "Данные о студентах различаются не столько тем, кто считает, сколько тем, кого считают. У каждой строки есть охват; строки с разным охватом никогда не соединяются, не складываются и не сравниваются. Доля страны рассчитывается от численности всех иностранных студентов того же охвата, источника и года.",
  "methods.scopes.table": "Виды охвата",
  "methods.scope.higher_education":
    "студенты высшего образования, как их учитывает статистическая служба или министерство по учебным годам",
  "methods.scope.all_studies":
    "все виды обучения, включая языковые курсы и обмены, по заявлениям официальных лиц",
  "methods.scope.not_stated": "источник не сообщает, кого считает",
  "methods.indicators.title": "Показатели",
  "methods.indicators.text":
    "У каждого показателя одна единица измерения и один вид; сравниваются только периоды одного вида. Значения разных источников – отдельные ряды.",
  "methods.indicators.table": "Виды показателей",
  "methods.indicator.stock":
    "на дату; последнее значение – текущее состояние, значения никогда не складываются",
  "methods.indicator.flow": "за период; части года – не год",
  "methods.indicator.rate": "соотношение, никогда не складывается",
  "methods.indicator.target": "план, а не результат; никогда не показывается как результат",
  "methods.projects.title": "Проекты",
  "methods.projects.text":
    "Проект, входящий в состав другого (part_of), показывается рядом с целым и никогда к нему не прибавляется. Стоимость приводится в той валюте, в которой она была названа; она не пересчитывается и не складывается.\n\nДата, известная только как год или месяц, считается с первого дня по последний. Точка на карте – это место самого проекта или только его города либо района, как указано в строке.",
  "methods.events.title": "События и даты",
  "methods.events.text":
    "Событие стоит на своём дне, месяце или годе, насколько они известны. Его вес, от 1 до 3, – редакционная оценка; события с весом 3 отмечены на графиках флажками. То, что одно произошло раньше другого, не означает, что оно стало его причиной.",
  "methods.events.since":
    "Дни с установления отношений отсчитываются по сегодняшний день по UTC; начало отсчёта – {day}.",
  "methods.kpis.title": "Ключевые показатели и как они определяются",
  "methods.kpis.text":
    "Ключевой показатель – это правило: величина, рассчитанная по таблице, возможно, с проверкой. Проверка ведётся по интервалу значения: «выполнено» – если ей отвечает каждое возможное значение, «не выполнено» – если не отвечает ни одно, «неизвестно» – если граница лежит внутри интервала, если значения нет или если его дают только строки с кодом U.\n\nПроверка за несколько лет подряд рассматривает целые годы до последнего, за который есть строка. Один год, в котором правило не выполнено, перевешивает все годы, по которым ответ неизвестен. В каждом ответе названы строки, из которых он получен.",
  "methods.kpis.table": "Величины",
  "methods.kpis.all": "Все правила с ответами, в формате JSON",
  "methods.measure.export": "X по данным одной страны",
  "methods.measure.import": "M по данным одной страны",
  "methods.measure.turnover": "X + M по данным одной страны, иначе T по заявлениям",
  "methods.measure.balance": "X − M по данным одной страны",
  "methods.measure.cover_ratio": "X ÷ M по данным одной страны",
  "methods.measure.share": "значение с партнёром ÷ значение со всем миром × 100",
  "methods.measure.rank": "1 + число стран с большим значением",
  "methods.measure.growth":
    "(значение ÷ значение базы − 1) × 100; если база не названа, это предыдущий год",
  "methods.measure.ratio": "значение ÷ значение базы, названной в правиле",
  "methods.measure.count": "число строк, отвечающих правилу",
  "methods.measure.sum":
    "сумма отвечающих правилу строк одного источника; если одной из частей нет, не рассчитывается",
  "methods.measure.latest": "значение за последний период",
  "methods.measure.days_since": "число дней от даты до сегодняшнего дня",
  "methods.claims.title": "Утверждения и выводы",
  "methods.claims.text":
    "Утверждение пересказывается нашими словами с указанием, кто и когда его сделал. Если его можно проверить правилом, решает правило, но только по строкам официальной статистики или наборов данных и никогда по собственному источнику утверждения. Заявление никогда не доказывает заявления. Если статистика заканчивается раньше времени, о котором идёт речь, утверждение остаётся не решённым.",
  "methods.claims.all": "Все утверждения с выводами, в формате JSON",
  "methods.claims.table": "Выводы",
  "methods.verdict.borne_out":
    "строки статистики отвечают правилу при любых истинных значениях в пределах их интервалов",
  "methods.verdict.not_borne_out":
    "строки статистики не отвечают правилу при любых истинных значениях",
  "methods.verdict.undecided":
    "строки статистики не дают ответа, есть только заявления или ни одно правило не может проверить утверждение; что именно, указано в причине",
  "methods.missing.title": "Чего нет и почему",
  "methods.missing.text":
    "Если значения нет, указывается причина; оно никогда не считается нулём. Эта часть рассчитана по таблицам в их нынешнем состоянии.",
  "methods.missing.none": "Папку данных невозможно прочитать, поэтому сказать о ней ничего нельзя.",
  "methods.missing.absent":
    "Таблицы, которые не публикуются, так как в папке нет их исправных файлов: {tables}.",
  "methods.missing.empty": "Таблицы без строк: {tables}.",
  "methods.missing.all_served": "Все таблицы публикуются, и в каждой есть строки.",
  "methods.missing.statuses":
    "Строки, в которых нет значения (O, M, L, Q): {count}, из них: {tables}.",
  "methods.missing.no_statuses":
    "Строк без значения (O, M, L, Q) нет: для того, что не найдено, строки нет вообще.",
  "methods.missing.uncertain":
    "Строки, в которых год, охват или страна, представившая данные, – наше толкование (U): {count}, из них: {tables}.",
  "methods.missing.in_table": "{table} ({count})",
  "methods.missing.trade": "Торговля всеми товарами по статистике: начало и конец рядов",
  "methods.missing.world": "весь мир",
  "methods.missing.others":
    "{reporter}: партнёры, данные по которым заканчиваются раньше {year} г. ({count} из {of})",
  "methods.missing.students": "Студенты: начало и конец каждого ряда",
  "methods.missing.indicators": "Показатели: начало и конец каждого ряда ({count})",
  "methods.missing.blanks": "Что в строках оставлено пустым",
  "methods.column.reporter": "Страна, представившая данные",
  "methods.column.partner": "Партнёр",
  "methods.column.first": "Первый",
  "methods.column.last": "Последний",
  "methods.column.gaps": "Годы между ними без данных",
  "methods.column.year": "Последний год",
  "methods.column.areas": "Партнёры",
  "methods.column.host": "Страна обучения",
  "methods.column.origin": "Страна происхождения",
  "methods.column.scope": "Охват",
  "methods.column.indicator": "Показатель",
  "methods.column.values": "Значения",
  "methods.column.table": "Таблица",
  "methods.column.column": "Столбец",
  "methods.column.blank": "Не заполнено",
  "methods.missing.of_rows": "строк: {count} из {of}",
  "methods.revisions.title": "Политика пересмотра данных",
  "methods.revisions.text":
    "Данные меняются, только когда меняется папка данных, и тогда издание данных получает другое название. На каждой странице, в каждом изображении и файле названо издание данных, поэтому их можно различить.\n\nИсточник – это один выпуск: когда издатель его пересматривает, новый выпуск становится отдельным источником, а старые строки остаются такими, какими были опубликованы. Более поздний выпуск становится основным, только если он продолжает более ранний или стоит перед ним в порядке источников. Значения, изменившиеся между версиями сайта, перечислены в журнале изменений.",
  "methods.revisions.table": "Источники, которые продолжают другой",
  "methods.revisions.none": "Ни один источник не продолжает другой.",
  "methods.column.continues": "Продолжает",
  "methods.column.published": "Опубликовано",
  "methods.releases.title": "Следующие публикации",
  "methods.releases.none":
    "{count, plural, =0 {Источников нет.} =1 {Единственный источник не указывает дату следующей публикации.} one {Ни один из # источника не указывает дату следующей публикации.} few {Ни один из # источников не указывает дату следующей публикации.} many {Ни один из # источников не указывает дату следующей публикации.} other {Ни один из # источника не указывает дату следующей публикации.}}",
  "methods.releases.text":
    "{count, plural, one {Дату следующей публикации указывает # источник (всего – {of}).} few {Дату следующей публикации указывают # источника (всего – {of}).} many {Дату следующей публикации указывают # источников (всего – {of}).} other {Дату следующей публикации указывают # источника (всего – {of}).}}",
  "methods.releases.table": "Объявленные публикации",
  "methods.column.next_release": "Следующая публикация",

  // --- the page of the catalogue ---
  "data.contents.caption": "Таблицы папки данных",
  "data.column.table": "Таблица",
  "data.column.rows": "Строки",
  "data.column.period": "Охваченный период",
  "data.column.fresh": "Последняя публикация",
  "data.column.health": "Проверка",
  "data.table.trade": "Торговля",
  "data.table.trade.text":
    "Торговля между двумя территориями по данным каждой из них и по заявлениям: одна строка для каждой страны, представившей данные, партнёра, потока, товара, периода и источника.",
  "data.table.students": "Студенты",
  "data.table.students.text":
    "Студенты с одной территории на другой: одна строка для каждой страны обучения, страны происхождения, охвата, периода и источника. Данные с разным охватом никогда не объединяются.",
  "data.table.indicators": "Показатели",
  "data.table.indicators.text":
    "Любые другие значения для территории, возможно, в отношении другой территории или одного проекта.",
  "data.table.indicator_names": "Названия показателей",
  "data.table.indicator_names.text":
    "Название каждого показателя, его вид и единственная единица измерения.",
  "data.table.projects": "Проекты",
  "data.table.projects.text":
    "Что две страны строят вместе. Часть показывается рядом с целым и никогда к нему не прибавляется.",
  "data.table.events": "События",
  "data.table.events.text": "Что произошло между двумя странами, когда и насколько это важно.",
  "data.table.claims": "Утверждения",
  "data.table.claims.text":
    "Что публично говорилось об отношениях, нашими словами, и правило, по которому это проверяется.",
  "data.table.products": "Товары",
  "data.table.products.text": "Товары и услуги, к которым относятся строки о торговле.",
  "data.table.areas": "Территории",
  "data.table.areas.text": "Страны, группы и бывшие государства, которые где-либо встречаются.",
  "data.table.sources": "Источники",
  "data.table.sources.text":
    "Кто сообщает, когда и на каких условиях. Порядок строк – это порядок предпочтения.",
  "data.not_served": "не публикуется",
  "data.period.range": "{first} – {last}",
  "data.period.none": "без периодов",
  "data.fresh.none": "не указана",
  "data.sound": "без ошибок",
  "data.absent": "В папке нет файла {file}.",
  "data.unsound": "{file} не публикуется, так как содержит ошибки; ниже указано, что делать.",
  "data.health.errors":
    "{count, plural, one {# ошибка} few {# ошибки} many {# ошибок} other {# ошибки}}",
  "data.health.warnings":
    "{count, plural, one {# замечание} few {# замечания} many {# замечаний} other {# замечания}}",
  "data.health.title": "{table}: проверка",
  "data.health.all": "Проверка всей папки, в JSON",
  "data.downloads": "Скачать",
  "data.columns": "{table}: столбцы",
  "data.columns.name": "Столбец",
  "data.columns.meaning": "Что означает",
  "data.columns.holds": "Что содержит",
  "data.columns.blank": "Может быть пустым",
  "data.columns.filter": "Фильтр",
  "data.columns.yes": "да",
  "data.columns.no": "нет",
  "data.columns.optional": "да, может и отсутствовать",
  "data.columns.text": "текст",
  "data.fact.key": "Строка определяется по",
  "data.preview":
    "{table}: {count, plural, =1 {первая строка} one {первая # строка} few {первые # строки} many {первые # строк} other {первые # строки}}",
  "data.sources.of":
    "{count, plural, one {# источник} few {# источника} many {# источников} other {# источника}} в строках таблицы",
  "data.sources.none": "В строках таблицы источники не названы.",
  "data.source.published": "опубликовано {day}",
  "data.source.unpublished": "дата публикации не указана",
  "data.source.licence": "лицензия: {licence}",
  "data.source.unlicensed": "лицензия не указана",
  "data.all_sources": "Все источники",
  "data.all_sources.text":
    "По видам, в каждом – в порядке предпочтения. Официальная статистика и наборы данных – это учёт; остальное – заявления. Если лицензия не указана, действуют условия издателя.",
  "data.all_sources.kind":
    "{kind}: {count, plural, one {# источник} few {# источника} many {# источников} other {# источника}}",
  "data.all_sources.publisher": "Издатель",
  "data.all_sources.title": "Название",
  "data.all_sources.published": "Опубликовано",
  "data.all_sources.licence": "Лицензия",
  "data.all_sources.language": "Язык",
  "data.all_sources.method": "Метод",
  "data.other_files": "Другие файлы",
  "data.other_files.text":
    "Правила ключевых показателей и утверждений – в {rules}; о каких двух территориях папка – указано в {folder}.",
  "data.other_files.rules": "Правила с ответами, в JSON",
  "data.other_files.place": "Файлы помимо таблиц: проверка",

  // --- goods: what is traded ---
  "goods.sections.title": "Экспорт {reporter} → {partner} по разделам",
  "goods.sections.title.led": "{section}: {last} экспорта {reporter} → {partner} в {to} г.",
  "goods.sections.title.since":
    "{section}: {last} экспорта {reporter} → {partner} в {to} г.; в {from} г. – {first}",
  "goods.sections.subtitle":
    "Экспорт товаров, {reporter} → {partner}, по разделам МСТК: доля в сумме всех разделов за тот же год из того же источника, {unit}",
  "goods.sections.axis": "Раздел",
  "goods.sections.note.estimated":
    "Значения за {years} – оценка: источник, вероятно, взял их из данных другой стороны (зеркальные данные).",
  "goods.sections.note.years":
    "Показаны первый, средний и последний годы; все годы есть в строках, на которых основан график.",
  "goods.method.share":
    "Доля раздела – это его значение, делённое на сумму всех разделов, которые тот же источник даёт для того же экспортёра и года, в процентах. В таблице нет общего итога этого источника, поэтому за целое принята сумма разделов.",
  "goods.method.sections":
    "Раздел без строки не имеет доли и ничего не прибавляет к сумме: неизвестно, не было торговли или нет данных. Если раздел, который есть в списке, не имеет значения, сумма не рассчитывается и доли за этот год не приводятся.",
  "goods.method.estimated":
    "Если территория не представила данные сама, источник может взять её экспорт из импорта по данным другой стороны (зеркальные данные). Такие значения – оценка (E), их метки пустые; сумма с таким значением – тоже оценка, как и каждая доля в ней.",
  "goods.title": "{good}: полные годы и части годов",
  "goods.title.peak": "{good}: {what} – {last} ({to}); больше всего за год – {first} ({from})",
  "goods.title.top":
    "{good}: {what} – {last} ({to}), больше всего за год; ранее – {first} ({from})",
  "goods.title.rise": "{good}: {what} вырос: {last} ({to}), ранее – {first} ({from})",
  "goods.title.fall": "{good}: {what} снизился: {last} ({to}), ранее – {first} ({from})",
  "goods.title.open": "{good}: {what} – {last} ({to}), ранее – {first} ({from})",
  "goods.title.alone": "{good}: {what} – {last} ({to})",
  "goods.what.X": "экспорт {reporter} → {partner}",
  "goods.what.M": "импорт {partner} → {reporter}",
  "goods.subtitle":
    "Экспорт и импорт отдельных товаров, каждый по сведениям об одной стороне, {unit}",
  "goods.subtitle.X": "Экспорт {reporter} → {partner}, {unit}",
  "goods.subtitle.M": "Импорт {partner} → {reporter}, {unit}",
  "goods.label.X": "{good}, экспорт ({reporter})",
  "goods.label.M": "{good}, импорт ({reporter})",
  "goods.note.conflict":
    "{label}, {periods}: источники расходятся; тонкая линия идёт от наименьшего до наибольшего из их значений.",
  "goods.share.least": "менее {value}",
  "goods.part": "{label}, часть года",
  "goods.method.goods":
    "Значения – то, что источники сообщают о товаре: таможенные службы, министерства и сообщения, которые на них ссылаются. В названную корзину товаров входит то, что относит к ней источник; код взят из источника или, если это показывает статус, является нашей трактовкой. Товары с разными кодами не складываются, так как один может включать другой.",
  "goods.method.parts":
    "Часть года показана над месяцами, которые она охватывает. Она ни с чем не соединяется и никогда не сравнивается с полным годом; в названии графика она сравнивается только с теми же месяцами предыдущего года по данным того же источника.",
  "goods.method.conflicts":
    "Если источники дают за период разные значения, показано значение источника, стоящего в списке первым, с тонкой линией от наименьшего до наибольшего из возможных значений.",
  "goods.method.few":
    "Показаны товары, у которых есть значения не менее чем за три периода; остальные – в таблице на странице товаров и в строках.",
  "goods.few":
    "В папке данных нет товара, значений которого хватало бы для графика; все строки – в таблице.",
  "goods.table.title": "Все товары",
  "goods.table.text":
    "Каждая строка – по данным её источника, включая разделы. Если источники расходятся, приведены все строки. Нажатие на заголовок сортирует по этому столбцу.",
  "goods.table.caption": "Товары во взаимной торговле, все строки",
  "goods.table.product": "Товар",
  "goods.table.reporter": "Кто представил данные или о ком они",
  "goods.table.flow": "Поток",
  "goods.table.flow.X": "экспорт",
  "goods.table.flow.M": "импорт",
  "goods.table.flow.T": "товарооборот",
  "goods.table.period": "Период",
  "goods.table.value": "Значение",
  "goods.table.quantity": "Количество",
  "goods.table.status": "Статус",
  "goods.table.source": "Источник",
  "goods.table.note": "Примечание",
  "goods.table.none": "–",
  "goods.table.rounded": "округлено",
  "goods.table.part": "часть года",
  "goods.table.quantity.unit": "{quantity} {unit}",
  "goods.table.sort.asc": "отсортировано по возрастанию",
  "goods.table.sort.desc": "отсортировано по убыванию",
  "goods.table.cut": "Показаны первые строки: {shown} из {count}; все – в CSV.",
  "goods.table.csv":
    "Все строки (CSV, {count, plural, one {# строка} few {# строки} many {# строк} other {# строки}})",
  "goods.table.json": "JSON",
  "goods.table.products": "Список товаров (CSV)",
  "goods.table.by_good": "Строки по товарам",
  "goods.table.good.csv":
    "{good} (CSV, {count, plural, one {# строка} few {# строки} many {# строк} other {# строки}})",

  // --- the page of the claims ---
  "claims_page.summary":
    "{count, plural, one {# утверждение} few {# утверждения} many {# утверждений} other {# утверждения}}: {borne, plural, one {# подтверждается} few {# подтверждаются} many {# подтверждается} other {# подтверждается}}, {not, plural, one {# не подтверждается} few {# не подтверждаются} many {# не подтверждается} other {# не подтверждается}}, {open, plural, one {# не решено} few {# не решены} many {# не решено} other {# не решено}}.",
  "claims_page.filter": "Утверждения по выводу",
  "claims_page.filter.all": "Все: {count}",
  "claims_page.filter.count": "{word}: {count}",
  "claims_page.rule": "Правило, по которому оно проверяется",
  "claims_page.rule.test": "{title}: {test}",
  "claims_page.rule.none": "Нет.",
  "claims_page.reason": "Почему",
  "claims_page.close": "Насколько близко",
  "claims_page.note": "Примечание",
  "claims_page.source": "Где сказано",
  "claims_page.cells":
    "{count, plural, =0 {Ячеек в основе нет.} one {В основе – # ячейка} few {В основе – # ячейки} many {В основе – # ячеек} other {В основе – # ячейки}}",
  "claims_page.cells.undecided":
    "{count, plural, =0 {Нет ячейки, по которой можно проверить.} one {Что есть: # ячейка} few {Что есть: # ячейки} many {Что есть: # ячеек} other {Что есть: # ячейки}}",
  "claims_page.column.about": "Что",
  "claims_page.cell.export": "Экспорт: {reporter} → {partner}",
  "claims_page.cell.import": "Импорт: {partner} → {reporter}",
  "claims_page.cell.turnover": "Товарооборот: {reporter}, {partner}",
  "claims_page.cell.usd_million": "{value} млн долл. США",
  "claims_page.json": "Это утверждение в JSON",

  // --- presenting ---
  "deck.source":
    "Источник: {publisher}{others, plural, =0 {} one { и ещё #} few { и ещё #} many { и ещё #} other { и ещё #}}",
  "deck.sources.count":
    "Источники: {count, plural, one {# издатель} few {# издателя} many {# издателей} other {# издателя}}",
  "deck.imprint": "Данные на {day} · издание {edition}",
  "deck.title.today": "Сегодня – {next}-летие установления дипломатических отношений",
  "deck.title.anniversary":
    "Дипломатическим отношениям {years, plural, one {# год} few {# года} many {# лет} other {# года}}; {next}-летие – {day}, через {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}",
  "deck.events.subtitle":
    "Последние из {count, plural, one {# события} few {# событий} many {# событий} other {# события}}",
  "deck.claims.subtitle":
    "Утверждение подтверждается только статистикой, но не другим утверждением",
  "deck.claims.by": "{speaker}, {day}",
  "deck.sources.title":
    "Источники: {sources, plural, one {#} few {#} many {#} other {#}}, издатели: {publishers, plural, one {#} few {#} many {#} other {#}}",
  "deck.sources.publisher":
    "{publisher}{count, plural, =1 {} one { (#)} few { (#)} many { (#)} other { (#)}}",
  "deck.sources.terms": "Данные распространяются на условиях их источников.",
  "deck.sources.live": "Страницы в сети",
  "deck.name.title": "Титульный слайд",
  "deck.name.students": "Студенты",
  "deck.name.sources": "Источники",
  "deck.name.page": "{name} (страница)",
  "deck.none": "Пока нет данных для показа",
  "deck.fault.slide": "Слайда «{id}» нет",
  "deck.fault.slide.text":
    "Слайд – это страница или график по идентификатору. Остальные слайды показываются.",
  "deck.fault.nearest": "Возможно, имелось в виду",
  "deck.fault.pages": "Страницы",
  "deck.fault.empty": "Для слайда «{id}» нет данных",
  "deck.fault.empty.text": "В папке данных для него ничего нет. Остальные слайды показываются.",
  "deck.fault.seconds": "«{found}» – недопустимое число секунд для слайда «{id}»",
  "deck.fault.seconds.text":
    "Допустимы целые числа от {least} до {most}. Слайд следует далее с общей длительностью.",
  "deck.fault.example": "Например",
  "deck.fault.choice": "Параметры слайда «{id}» не распознаны",
  "deck.fault.choice.text": "Нераспознанное опущено; слайд следует далее.",
  "deck.fault.choice.expected": "{name}={found}: допустимо",
  "deck.fault.deck":
    "{count, plural, one {Не распознана # настройка показа} few {Не распознаны # настройки показа} many {Не распознано # настроек показа} other {Не распознано # настройки показа}}",
  "deck.fault.deck.text": "Используется значение по умолчанию, показ продолжается.",
  "deck.fault.interval": "целые секунды от {least} до {most}; 0 – переход вручную",
  "deck.fault.slides": "не более {most} слайдов",
  "deck.fault.way": "Все слайды перечислены в конструкторе показа",
  "present.name": "Презентация",
  "present.link": "Показ",
  "present.figure": "Показ",
  "present.slides": "Слайды",
  "present.slide": "Слайд {number} из {count}: {title}",
  "present.place": "{number} / {count}",
  "present.controls": "Управление показом",
  "present.previous": "Назад",
  "present.next": "Вперёд",
  "present.pause": "Пауза",
  "present.play": "Продолжить",
  "present.full": "На весь экран",
  "present.edit": "Изменить",
  "present.help": "Клавиши",
  "present.leave": "На сайт",
  "present.blank": "Экран погашен. Любая клавиша вернёт слайд.",
  "present.away": "Сервер не отвечает с {time}: показаны последние данные",
  "present.keys.title": "Клавиши показа",
  "present.keys.close": "Закрыть",
  "present.keys.next": "следующий слайд",
  "present.keys.previous": "предыдущий слайд",
  "present.keys.ends": "первый и последний слайд",
  "present.keys.number": "слайд с этим номером",
  "present.keys.blank": "погасить экран и вернуть",
  "present.keys.full": "на весь экран и обратно",
  "present.keys.pause": "пауза и продолжение",
  "present.keys.help": "этот список",
  "present.keys.swipe": "смахивание влево или вправо",
  "present.key.space": "Пробел",
  "present.key.digits": "1, 2, 3 …",
  "present.key.swipe": "Касание",
  "builder.title": "Конструктор показа",
  "builder.text":
    "Отметьте, что показать, в каком порядке и сколько секунд. Показ – это адрес: его можно скопировать, открыть на экране или переслать.",
  "builder.form": "Содержание показа",
  "builder.chosen": "В показе",
  "builder.more": "Другие слайды",
  "builder.pages": "Страницы",
  "builder.figures": "Графики",
  "builder.seconds": "Секунды",
  "builder.seconds.of": "Секунды слайда «{name}»",
  "builder.up": "Раньше",
  "builder.down": "Позже",
  "builder.up.of": "«{name}» раньше",
  "builder.down.of": "«{name}» позже",
  "builder.interval": "Секунды остальных слайдов (0 – вручную)",
  "builder.theme": "Фон",
  "builder.theme.system": "Как на устройстве",
  "builder.loop": "В конце начинать сначала",
  "builder.apply": "Применить",
  "builder.preview": "Предварительный просмотр",
  "builder.address": "Адрес показа",
  "builder.copy": "Скопировать адрес",
  "builder.copied": "Скопировано",
  "builder.not_copied": "Не удалось скопировать; адрес выделен",
  "builder.qr": "QR-код показа",
  "builder.show": "Начать показ",
  "builder.length":
    "{count, plural, one {# слайд} few {# слайда} many {# слайдов} other {# слайда}}, круг – {minutes, plural, =0 {меньше минуты} one {# минута} few {# минуты} many {# минут} other {# минуты}}",
  "builder.hand":
    "{count, plural, one {# слайд} few {# слайда} many {# слайдов} other {# слайда}}, переход вручную",
  "builder.changed":
    "Теперь в показе {count, plural, one {# слайд} few {# слайда} many {# слайдов} other {# слайда}}",
};
