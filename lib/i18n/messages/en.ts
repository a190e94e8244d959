// Every word that a reader sees, in English: the source that the other languages follow. ICU MessageFormat.
// Keys go by place. No message inflects an area's name. Numbers come in already formatted, as text.

export const en = {
  // --- site: frame of every page ---
  "site.name": "Bilateral",
  "site.description":
    "Trade, people and joint projects of two countries, each figure with its source",
  "site.skip": "Skip to the content",
  "site.nav": "Parts of the site",
  "site.languages": "Language",
  "site.display": "Display",
  "site.display.system": "As the device has it",
  "site.display.light": "Light",
  "site.display.dark": "Dark",
  "site.display.contrast": "High contrast",
  "site.nav.overview": "Overview",
  "site.relations": "relations since {day}",
  "site.as_of": "Data as of {day}",
  "site.edition": "Edition {edition}",
  "site.build": "build {build}",
  "site.footer.data": "Take the data",
  "site.footer.state": "State of the data",
  "site.footer.health": "Health of the data folder",
  "site.footer.terms":
    "Free software under the MIT licence. The figures remain under the terms of their sources.",
  "site.watch.away":
    "The server does not answer. These are the last figures (edition {edition}); they will renew themselves.",
  "site.problems.errors":
    "{count, plural, one {# fault} other {# faults}} in the data folder: what is not sound is left out",
  "site.problems.warnings":
    "{count, plural, one {# remark} other {# remarks}} on the data folder: all figures are shown",
  "site.problems.none_shown":
    "No figures can be shown: the data folder has {count, plural, one {# fault} other {# faults}}",
  "site.problems.file": "File",
  "site.problems.place": "Line, column",
  "site.problems.found": "Found",
  "site.problems.expected": "Expected",
  "site.problems.suggestion": "What to do",
  "site.problems.whole_file": "the whole file",
  "site.problems.folder": "the folder itself",
  "site.problems.line": "line {line}",
  "site.problems.line_column": "line {line}, {column}",
  "site.problems.more": "{shown} of {all} are listed here; all that are kept stand in {link}.",

  // --- overview ---
  "part.trade": "Trade",
  "part.trade.text":
    "Trade in goods as each side declares it, what the two declarations have in common and where they part, and the place of each in the other’s trade.",
  "part.products": "Products",
  "part.products.text":
    "What is traded: whole baskets by section as shares of the same source’s total, and selected goods over time.",
  "part.people": "People",
  "part.people.text":
    "Students in both directions, by what was counted and by what was stated; exchanges, institutes and travel.",
  "part.projects": "Projects",
  "part.projects.text":
    "Joint projects with their state, dates, places and costs as far as they are published, and the industrial park.",
  "part.timeline": "Timeline",
  "part.timeline.text": "What was agreed, visited, opened and held, beside the course of trade.",
  "part.claims": "Claims",
  "part.claims.text":
    "What was said of the relation, by whom and when, and whether the figures bear it out. A statement never proves a statement.",
  "part.methods": "Methods",
  "part.methods.text":
    "Definitions and formulas, valuation, precision and status codes, how places and shares are computed, what is missing and why.",
  "part.data": "Data",
  "part.data.text":
    "Every table with what it holds, the period that it covers, its sources and their terms, its columns, and its downloads.",
  "part.empty": "The data folder has nothing on this part of the relation.",
  "overview.none.title": "There are no figures to show yet",
  "overview.none.text":
    "The data folder has no sound table of figures. What is wrong is listed at the top of this page, with file, line and column; after it is put right and the server is started again, the figures appear.",
  "overview.meta": "{title} · {relation}",
  "overview.plain": "{title}: the figures",
  "overview.strip": "Key figures",
  "overview.figures": "Figures",
  "overview.parts": "The relation in parts",
  "overview.parts.event": "{title} ({day})",
  "overview.parts.claims":
    "Of {count, plural, one {# statement} other {# statements}} the figures bear out {borne}, they contradict {not}, and {open} stay undecided",
  "overview.how": "How computed",
  "overview.proof.title": "Why we may say so",
  "overview.proof.lead":
    "Each figure with its rule, the interval that its source’s wording allows, and the cells that it was made of. A rule is met only when the whole interval meets it.",
  "overview.proof.value": "Value",
  "overview.proof.value_unit": "{value} {unit}",
  "overview.proof.rule": "Rule",
  "overview.proof.reason": "What stands in the way",
  "kpis.proof.unit.usd_million": "USD million",
  "kpis.proof.unit.percent": "%",
  "kpis.proof.unit.ratio": "",
  "kpis.proof.unit.rank": "(rank)",
  "kpis.proof.unit.days": "days",
  "kpis.proof.unit.value": "",
  "overview.proof.interval": "Interval",
  "overview.proof.interval.between": "{lower} to {upper}",
  "overview.proof.interval.from": "{lower} or more",
  "overview.proof.interval.unknown": "not known",
  "overview.proof.year": "Year",
  "overview.proof.cells": "Cells",
  "overview.proof.status": "Status",
  "overview.proof.cell": "{file}, line {line}",
  "overview.proof.period": "Period",
  "overview.proof.source": "Source",
  "overview.proof.obs_status": "Status code",
  "overview.proof.precision": "Precision",
  "overview.proof.more_inputs": "The first {shown} of {count} cells are shown; all of them:",
  "overview.proof.json": "as JSON",
  "overview.data_date": "Data as of",
  "overview.data_date.line": "latest publication among the sources of figures",
  "overview.data_date.unknown": "not stated",
  "overview.data_date.quiet":
    "{count, plural, one {# source} other {# sources}} · edition {edition}",

  // --- the frame of a figure ---
  "figure.table": "Table",
  "figure.table.caption": "{title}: table",
  "figure.table.period": "Period",
  "figure.table.none": "–",
  "figure.csv": "CSV ({count, plural, one {# row} other {# rows}})",
  "figure.json": "JSON",
  "figure.rows": "All rows behind it (CSV, {count, plural, one {# row} other {# rows}})",
  "figure.source": "Source: {sources}",
  "figure.sources": "Sources: {sources}",
  "figure.sources.list": "Sources",
  "figure.source.published": "{publisher}, {title} ({published})",
  "figure.chart": "{title}. Chart: arrow keys go from year to year.",
  "figure.svg": "SVG",
  "figure.png": "PNG",
  "figure.alone": "This figure alone: what to show of it, sources and how it is computed",
  "figure.events": "Events on the chart",
  "figure.remarks": "Remarks on the chart",
  "figure.empty": "There are no figures for this chart in the data folder.",

  // --- a chart that answers its reader ---
  "figure.live.failed": "The chart cannot answer just now. The values can be read in the table.",
  "figure.live.series": "Series: press a name to pick it out",

  // --- the page of one figure ---
  "figure.page.views": "Views of this figure",
  "figure.page.view.chart": "Chart",
  "figure.page.view.table": "Table",
  "figure.page.view.sources": "Sources",
  "figure.page.view.method": "How computed",
  "figure.page.full": "Full screen",
  "figure.page.ways": "Other figures",
  "figure.page.overview": "All figures",
  "figure.page.previous": "Previous figure",
  "figure.page.next": "Next figure",
  "figure.page.changed": "The figure was changed: {title}",
  "figure.page.faults":
    "{count, plural, one {One part of the address could not be read; the figure is shown without it} other {# parts of the address could not be read; the figure is shown without them}}",
  "figure.page.fault": "{name}={found}: expected {expected}",
  "figure.page.empty":
    "For this choice there is nothing to show. There are figures for {from}–{to}.",
  "figure.page.empty.clear": "Show all years",
  "figure.page.empty.all": "Show the figure as it is at first",
  "figure.page.marks": "What the marks mean",
  "figure.page.mark.line": "line: counted values of years that follow each other",
  "figure.page.mark.dashed": "dashed line: another source, whose series is not the same",
  "figure.page.mark.tentative": "short dashes: to or from an estimated or provisional value",
  "figure.page.mark.full": "full mark: the last value of a line, or one that stands alone",
  "figure.page.mark.hollow":
    "hollow mark: stated, not published as statistics; on a line, estimated or provisional",
  "figure.page.mark.ring": "dotted ring: the year or scope is our reading",
  "figure.page.mark.gap": "gap: there is no value, and none is made up",
  "figure.page.mark.bar": "bar: stands on zero",
  "figure.page.mark.hatched": "hatched bar: estimated, provisional or uncertain",
  "figure.page.mark.part": "half-filled mark: a part of a year, never held against a whole one",
  "figure.page.mark.whisker": "thin line: from the lowest to the highest that is given",
  "figure.page.mark.span":
    "bar: from the start to the end; what is known only as a year or a month counts from its first day to its last",
  "figure.page.mark.opened": "diamond: opening",
  "figure.page.mark.ongoing": "arrow: goes on",
  "figure.page.mark.unknown": "hatched: beginning or end not known",
  "figure.page.codes": "Codes of the values",
  "figure.page.code.status": "Status",
  "figure.page.code.precision": "Precision",
  "figure.page.status.A": "normal value",
  "figure.page.status.B": "break in the series",
  "figure.page.status.D": "definition differs",
  "figure.page.status.E": "estimated",
  "figure.page.status.P": "provisional",
  "figure.page.status.U": "low reliability: the year or scope is our reading",
  "figure.page.status.O": "missing: no figure is given",
  "figure.page.status.M": "missing: it cannot exist",
  "figure.page.status.L": "missing: not collected",
  "figure.page.status.Q": "missing: suppressed",
  "figure.page.precision.exact": "as written: ± half of the last digit",
  "figure.page.precision.rounded": "rounded: ± half of the place of the last digit that is not nil",
  "figure.page.precision.about": "“about”: ± 10 %",
  "figure.page.precision.nearly": "“nearly”: up to 10 % less",
  "figure.page.precision.at_least": "“at least”: this much or more",
  "figure.page.rules": "The rules that rest on such figures, as JSON",
  "figure.page.source.kind": "Kind",
  "figure.page.source.kind.official_statistics": "official statistics",
  "figure.page.source.kind.dataset": "data set",
  "figure.page.source.kind.official_statement": "official statement",
  "figure.page.source.kind.news": "news",
  "figure.page.source.kind.encyclopedia": "encyclopedia",
  "figure.page.source.published": "Published",
  "figure.page.source.next_release": "Next release",
  "figure.page.source.licence": "Licence",
  "figure.page.source.valuation": "Valuation",
  "figure.page.source.valued": "exports {exports}, imports {imports}",
  "figure.page.source.feeds": "Feeds",
  "figure.page.source.method": "Method",
  "figure.page.source.id": "Id",
  "figure.controls.label": "What is shown",
  "figure.controls.apply": "Apply",
  "figure.controls.fault": "{name}={found}: expected {expected}. Shown without it.",
  "figure.controls.from": "From",
  "figure.controls.to": "to",
  "figure.controls.axis": "Axis",
  "figure.controls.axis.linear": "Linear",
  "figure.controls.axis.log": "Logarithmic",
  "figure.controls.show": "Show",
  "figure.controls.show.value": "Value",
  "figure.controls.show.share": "Share",
  "figure.controls.show.index": "Index",
  "figure.controls.show.change": "Change",
  "figure.controls.base": "Year that is 100",
  "figure.controls.reporter": "As declared by",
  "figure.controls.reporter.each": "Each side",
  "figure.controls.partners": "Compare",
  "figure.controls.partners.count": "{count} of at most {most}",
  "figure.controls.partners.filter": "Find an area",
  "figure.controls.events": "Events",
  "figure.controls.events.shown": "Shown",
  "figure.controls.events.hidden": "Hidden",
  "figure.downloads.title": "Take it away",
  "figure.downloads.rows": "{count, plural, one {# row} other {# rows}}",
  "figure.downloads.points": "{count, plural, one {# point} other {# points}}",
  "figure.downloads.values": "{count, plural, one {# value} other {# values}}",
  "figure.downloads.pixels": "{values}, {width} × {height} pixels",
  "figure.downloads.csv": "CSV of what is shown",
  "figure.downloads.table": "CSV of the full table",
  "figure.downloads.json": "JSON of what is shown",
  "figure.downloads.svg": "Picture as SVG",
  "figure.downloads.png": "Picture as PNG",
  "figure.downloads.png2": "Picture as PNG, twice as fine",
  "figure.downloads.picture.copy": "Copy the picture",
  "figure.downloads.picture.copied": "The picture is on the clipboard.",
  "figure.downloads.picture.not_copied":
    "This browser could not put the picture on the clipboard. Save the PNG instead.",
  "figure.downloads.citation": "Citation",
  "figure.downloads.citation.copy": "Copy the citation",
  "figure.downloads.citation.copied": "The citation is on the clipboard.",
  "figure.downloads.citation.not_copied":
    "This browser could not copy it. The citation is selected: copy it with Ctrl+C or ⌘C.",
  "figure.downloads.address": "Address of what is shown",
  "figure.downloads.address.copy": "Copy the address",
  "figure.downloads.address.copied": "The address is on the clipboard.",
  "figure.downloads.address.not_copied":
    "This browser could not copy it. The address is selected: copy it with Ctrl+C or ⌘C.",
  "figure.downloads.share": "Share",
  "figure.keys.button": "Keys: ?",
  "figure.keys.title": "Keys of this page",
  "figure.keys.list": "This list",
  "figure.keys.axis": "Axis: linear or logarithmic",
  "figure.keys.show": "Show: on to the next of value, share, index, change",
  "figure.keys.full": "Full screen; Escape leaves it",
  "figure.keys.downloads": "To the downloads",
  "figure.keys.arrows": "In the chart: from year to year",
  "figure.keys.on": "These keys work",
  "figure.keys.note":
    "The letters work while no field is being filled in. The choice is kept in this browser.",
  "figure.keys.close": "Close",

  // --- figures ---
  "format.semicolon": "; ",
  "format.stop": ".",
  "format.between_sentences": " ",
  "format.percent": "{figure}\u00a0{unit}",
  "format.percent.unit": "%",
  "format.ordinal": "{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}",
  "format.ordinal.word":
    "{n, selectordinal, =1 {first} =2 {second} =3 {third} =4 {fourth} =5 {fifth} =6 {sixth} =7 {seventh} =8 {eighth} =9 {ninth} =10 {tenth} one {#st} two {#nd} few {#rd} other {#th}}",
  "format.quarter": "Q{quarter} {year}",
  "format.year": "{year}",
  "format.academic_year": "{years}",
  "format.months": "{from}–{to} {year}",
  "format.range": "{from} – {to}",
  "format.dated": "{period}: {value}",
  "format.colon": ": ",
  "format.comma": ", ",
  "format.ordinal.anniversary": "{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}",
  "format.money.small": "${figure}\u00a0million",
  "format.money.large": "${figure}\u00a0billion",
  "format.money.figure": "${figure}",
  "format.money.unit.small": "million",
  "format.money.unit.large": "billion",
  "format.money.axis.small": "million US dollars",
  "format.money.axis.large": "billion US dollars",
  "format.precision.about": "about {value}",
  "format.precision.nearly": "nearly {value}",
  "format.precision.at_least": "at least {value}",
  "format.precision.about.figure": "≈\u00a0{value}",
  "format.precision.nearly.figure": "nearly {value}",
  "format.precision.at_least.figure": "≥\u00a0{value}",

  "figures.unit": "USD million",
  "figures.unit.percent": "percent",
  "figures.unit.index": "index, {base} = 100",
  "figures.unit.index.none": "index",
  "figures.unit.share.long": "as percent of the same with the whole world",
  "figures.unit.change.long": "change on the year before in percent",
  "figures.unit.students": "students",
  "figures.unit.residents": "resident companies",
  "figures.unit.persons": "persons",
  "figures.unit.jobs": "jobs",
  "figures.unit.teu": "containers, TEU",
  "figures.unit.tonnes": "tonnes",
  "figures.unit.hectares": "hectares",
  "figures.unit.projects": "projects",
  "figures.unit.count": "number",
  "figures.unit.rank": "place",
  "figures.unit.ratio": "ratio",
  "figures.axis.year": "Year",
  "figures.line.of": "{label} ({source})",
  "figures.noted": "{text}; {note}",
  "figures.note.hollow": "hollow marks: stated by officials, not published as statistics",
  "figures.note.ring": "dotted ring: the year or scope is our reading",
  "figures.note.unsettled": "hollow or hatched: estimated, provisional or our reading",
  "figures.note.part": "half-filled marks: a part of a year",
  "figures.note.part.bars": "hatched bars: a part of a year, or not final",
  "figures.note.whiskers": "thin lines: from the lowest to the highest that is given",
  "figures.note.opened": "diamond: opening",
  "figures.note.ongoing": "arrow: goes on",
  "figures.note.unended": "hatched: beginning or end not known",
  "figures.note.cut":
    "Here are the first {shown} of {all} rows; the CSV and the page have them all.",
  "figures.note.narrowed":
    "{from}–{to} are drawn, of {first}–{last}: the chart cannot hold more years. The CSV of the full table has them all.",
  "figures.note.without_base": "{label}: left out, as there is no value above zero in {base}.",
  "figures.note.break":
    "{label}: no change is given for {years}, as the years compared are not defined alike.",
  "figures.note.over_zero":
    "{label}: no change is given for {years}, as the value of the year before is zero.",
  "figures.note.not_positive":
    "{label}: not drawn for {years}, as a logarithmic axis has no place for zero or less.",
  "figures.note.unstated": "What was only stated is shown with values, not here.",
  "figures.note.no_threshold": "Thresholds are for values; none is drawn here.",
  "figures.note.no_balance": "The balance is shown with values, not here.",
  "figures.note.no_balance.log":
    "The balance is left out: it may be below zero, for which a logarithmic axis has no place.",
  "figures.note.linear": "The axis is linear: a change may be below zero.",
  "figures.annotation.source": "from {period}: {publisher}, {title}",
  "figures.annotation.remark": "{period}: {remark}",
  "figures.precision.at_most": "at most {value}",
  "figures.remarked": "{text}, {remark}",
  "figures.remark.stated": "stated",
  "figures.remark.B": "break in the series",
  "figures.remark.D": "definition differs",
  "figures.remark.E": "estimated",
  "figures.remark.P": "provisional",
  "figures.remark.U": "low reliability",
  "figures.missing.O": "no figure",
  "figures.missing.M": "cannot exist",
  "figures.missing.L": "not collected",
  "figures.missing.Q": "suppressed",
  "figures.missing.log": "zero or less, not drawn",
  "figures.summary.one": "{label}, {from}: {first}.",
  "figures.summary.line": "{label}, {from}: {first}; {to}: {last}.",
  "figures.summary.marks":
    "{label}, {count, plural, one {# value} other {# values}}, {from}: {first}; {to}: {last}.",
  "figures.summary.gaps": "No figure for {years}.",
  "figures.summary.rows":
    "{label}: {count, plural, one {# value} other {# values}}, the most {most}, {value}; the least {least}, {other}.",
  "figures.summary.rows.one": "{label}: {most}, {value}.",
  "figures.summary.spans": "{label}: {count}, the first {first}, {text}.",
  "figures.summary.none": "There are no figures to show.",
  "figures.span.both": "from {start} to {end}",
  "figures.span.from": "from {start}, {ending}",
  "figures.span.until": "until {end}, beginning not known",
  "figures.span.opened": "opened {day}",
  "figures.span.none": "no date",
  "figures.span.ongoing": "goes on",
  "figures.span.unknown": "end not known",
  "figures.span.head.start": "Start",
  "figures.span.head.opened": "Opened",
  "figures.span.head.end": "End",
  "figures.turnover.declares": "{reporter} declares",
  "figures.turnover.stated": "{reporter}, stated",
  "figures.turnover.subtitle": "Trade in goods, turnover as each side declares it, {unit}",
  "figures.turnover.subtitle.one": "Trade in goods, turnover as {reporter} declares it, {unit}",
  "figures.turnover.title": "Trade in goods, as each side declares it",
  "figures.turnover.title.one": "Trade in goods with {partner}, as {reporter} declares it",
  "figures.turnover.title.multiple":
    "As {reporter} declares it, trade has {times, plural, =2 {more than doubled} =3 {more than tripled} =4 {grown more than fourfold} =5 {grown more than fivefold} =6 {grown more than sixfold} =7 {grown more than sevenfold} =8 {grown more than eightfold} =9 {grown more than ninefold} =10 {grown more than tenfold} other {grown more than #-fold}} since {since}",
  "figures.turnover.title.multiple.until":
    "As {reporter} declares it, trade {times, plural, =2 {more than doubled} =3 {more than tripled} =4 {grew more than fourfold} =5 {grew more than fivefold} =6 {grew more than sixfold} =7 {grew more than sevenfold} =8 {grew more than eightfold} =9 {grew more than ninefold} =10 {grew more than tenfold} other {grew more than #-fold}} from {since} to {until}",
  "figures.turnover.title.grown":
    "As {reporter} declares it, trade has grown by {percent} since {since}",
  "figures.turnover.title.grown.until":
    "As {reporter} declares it, trade grew by {percent} from {since} to {until}",
  "figures.turnover.title.fallen":
    "As {reporter} declares it, trade has fallen by {percent} since {since}",
  "figures.turnover.title.fallen.until":
    "As {reporter} declares it, trade fell by {percent} from {since} to {until}",
  "figures.turnover.title.steady":
    "As {reporter} declares it, trade has changed little since {since}",
  "figures.turnover.title.steady.until":
    "As {reporter} declares it, trade changed little from {since} to {until}",
  "figures.turnover.title.share":
    "As {reporter} declares it, trade with {partner} {years, plural, =1 {was {last} of its trade with the world in {to}} other {was {last} of its trade with the world in {to}, after {first} in {from}}}",
  "figures.turnover.title.index":
    "As {reporter} declares it, trade with {partner} stood at {last} in {to} ({base} = 100)",
  "figures.turnover.title.change.rise":
    "As {reporter} declares it, trade with {partner} rose by {size} in {to}",
  "figures.turnover.title.change.fall":
    "As {reporter} declares it, trade with {partner} fell by {size} in {to}",
  "figures.turnover.title.change.open":
    "As {reporter} declares it, the change of trade with {partner} in {to} was {last}",
  "figures.flows.export": "Exports: {reporter} → {partner}",
  "figures.flows.export.short": "Exports",
  "figures.flows.import": "Imports: {partner} → {reporter}",
  "figures.flows.import.short": "Imports",
  "figures.flows.balance": "Balance (exports − imports)",
  "figures.flows.balance.short": "Balance",
  "figures.flows.stated": "{label}, stated",
  "figures.flows.subtitle":
    "Trade in goods, exports, imports and their balance as {reporter} declares them, {unit}",
  "figures.flows.subtitle.plain":
    "Trade in goods, exports and imports as {reporter} declares them, {unit}",
  "figures.flows.title": "Exports, imports and their balance, as {reporter} declares them",
  "figures.flows.title.plain": "Exports and imports, as {reporter} declares them",
  "figures.flows.title.surplus":
    "As {reporter} declares it, it {years, plural, =1 {sold {partner} more than it bought in {from}} other {has sold {partner} more than it bought every year since {from}}}",
  "figures.flows.title.surplus.until":
    "As {reporter} declares it, it {years, plural, =1 {sold {partner} more than it bought in {from}} other {sold {partner} more than it bought every year from {from} to {to}}}",
  "figures.flows.title.deficit":
    "As {reporter} declares it, it {years, plural, =1 {bought more from {partner} than it sold in {from}} other {has bought more from {partner} than it sold every year since {from}}}",
  "figures.flows.title.deficit.until":
    "As {reporter} declares it, it {years, plural, =1 {bought more from {partner} than it sold in {from}} other {bought more from {partner} than it sold every year from {from} to {to}}}",
  "figures.flows.title.export.share":
    "As {reporter} declares it, {years, plural, =1 {{partner} took {last} of its exports in {to}} other {{partner} took {last} of its exports in {to}, after {first} in {from}}}",
  "figures.flows.title.export.index":
    "As {reporter} declares it, its exports to {partner} stood at {last} in {to} ({base} = 100)",
  "figures.flows.title.export.change.rise":
    "As {reporter} declares it, its exports to {partner} rose by {size} in {to}",
  "figures.flows.title.export.change.fall":
    "As {reporter} declares it, its exports to {partner} fell by {size} in {to}",
  "figures.flows.title.export.change.open":
    "As {reporter} declares it, the change of its exports to {partner} in {to} was {last}",
  "figures.flows.title.import.share":
    "As {reporter} declares it, {years, plural, =1 {{partner} supplied {last} of its imports in {to}} other {{partner} supplied {last} of its imports in {to}, after {first} in {from}}}",
  "figures.flows.title.import.index":
    "As {reporter} declares it, its imports from {partner} stood at {last} in {to} ({base} = 100)",
  "figures.flows.title.import.change.rise":
    "As {reporter} declares it, its imports from {partner} rose by {size} in {to}",
  "figures.flows.title.import.change.fall":
    "As {reporter} declares it, its imports from {partner} fell by {size} in {to}",
  "figures.flows.title.import.change.open":
    "As {reporter} declares it, the change of its imports from {partner} in {to} was {last}",
  "figures.method.turnover":
    "Turnover is exports plus imports (X + M) of one reporter, as one source gives them. Flows of different reporters or sources are never added. Turnover as stated (T) stands in only for years in which no source gives both flows.",
  "figures.method.flows":
    "Exports (X) are what {reporter} declares as exported to {partner}, imports (M) what it declares as imported from there. The other side counts the same goods in its own way; its figures are not mixed in.",
  "figures.method.balance":
    "The balance is exports minus imports (X − M) of one source. Where a flow is missing there is no balance.",
  "figures.method.share":
    "A share is the value over the same of the same reporter with the whole world, from the same source and year, in percent. Where that source has no row for the world there is no share.",
  "figures.method.index":
    "The index is each value over that of {base}, times 100, each line by itself. A line without a value above zero in that year is left out.",
  "figures.method.change":
    "The change is the value over that of the year before, minus one, in percent. There is none across a break or another definition, or over zero; another source is followed only where it carries on the one before.",
  "figures.method.valuation": "{publisher}, {title}: exports {exports}, imports {imports}.",
  "figures.method.lines":
    "A line joins years that follow each other. It runs through two sources only where one carries on the series of the other; a source that carries on no other has a line of its own, dashed.",
  "figures.method.continues": "{publisher}, {title}, carries on {before}.",
  "figures.method.marks":
    "A gap is a year without a value; a missing value is never zero. Hollow marks are what was stated and not published as statistics, or what is estimated or provisional. A dotted ring is a value whose year or scope is our reading.",
  "figures.method.uncertain":
    "What is our reading (U) is shown, and decides nothing: neither the title nor a rule rests on it.",
  "figures.method.rounding":
    "Each value stands for an interval, as its source wrote it; sums and quotients carry both ends. Texts are rounded once, when they are made; CSV and JSON have the values unrounded.",
  "figures.method.log":
    "On the logarithmic axis equal distances are equal ratios. Zero and less have no place on it.",

  // --- figures and tables of indicators ---
  "indicators.layer": "{label}, {nth} source of the same period",
  "indicators.layer.short": "{label}, {nth} source",
  "indicators.of": "{label} ({whose})",
  "indicators.stated": "{label}, stated",
  "indicators.value": "{value}\u00a0{unit}",
  "indicators.title": "{label}: {last} in {to}, {first} in {from}",
  "indicators.title.one": "{label}: {last} in {to}",
  "indicators.title.none": "No figures over time",
  "indicators.subtitle": "Each value as of its date or over its period, {unit}",
  "indicators.method.marks":
    "Each mark is one value as a source gives it: a stock stands at its date, a flow in the middle of its period. No line joins them, for they are sparse and come from several sources.",
  "indicators.method.layers":
    "Where several sources give different values for one period all of them are shown; the one that comes first in the list of sources leads.",
  "indicators.method.least":
    "An indicator is drawn when enough of its periods can be compared: dates of a stock, whole years or the same months of several years of a flow. The others stand in tables. Two units are never on one axis.",
  "indicators.unit.count": "number",
  "indicators.unit.persons": "{count, plural, one {person} other {persons}}",
  "indicators.unit.teu": "TEU",
  "indicators.unit.trains": "{count, plural, one {train} other {trains}}",
  "indicators.unit.trains_per_day": "{count, plural, one {train} other {trains}} a day",
  "indicators.unit.flights_per_week": "{count, plural, one {flight} other {flights}} a week",
  "indicators.unit.million_tonnes": "million tonnes",
  "indicators.unit.ha": "ha",
  "indicators.unit.km": "km",
  "indicators.unit.times": "{count, plural, one {time} other {times}}",
  "indicators.unit.days": "{count, plural, one {day} other {days}}",
  "indicators.unit.weeks": "{count, plural, one {week} other {weeks}}",
  "indicators.unit.byn": "BYN",
  "indicators.unit.byn_thousand": "thousand BYN",
  "indicators.unit.byn_million": "million BYN",
  "indicators.unit.eur_million": "million EUR",
  "indicators.unit.eur_billion": "billion EUR",
  "indicators.unit.usd_billion": "billion USD",
  "indicators.institutes.subtitle":
    "Institutes, classrooms, centres and schools as of the dates given, {unit}",
  "indicators.exchanges.subtitle":
    "Agreements between {home} and {partner} as of the dates given, {unit}",
  "indicators.tourism.title":
    "{label} from {partner} in {home}: {last} in {to}, the last year with a figure",
  "indicators.tourism.subtitle":
    "Travellers from {partner} to {home}, whole years and parts of years, {unit}",
  "indicators.tourism.method":
    "Organised tourists come on package tours; visitors are all who come, by whatever count the source has. The two are never added, and a part of a year is never held against a whole one.",
  "indicators.precision.exact": "as written",
  "indicators.precision.rounded": "rounded",
  "indicators.precision.about": "± 10\u00a0%",
  "indicators.precision.nearly": "up to 10\u00a0% less",
  "indicators.precision.at_least": "this much or more",
  "indicators.head.indicator": "Indicator",
  "indicators.head.period": "Period",
  "indicators.head.value": "Value",
  "indicators.head.quality": "How it is given",
  "indicators.head.source": "Source",
  "indicators.head.note": "Note",
  "indicators.people.table": "What else is told of people and exchanges",
  "indicators.people.table.text":
    "Single values, and those of too few periods to be drawn. Where sources contradict each other each has its row.",

  // --- the figures of students ---
  "students.scope.higher_education": "Higher education",
  "students.scope.higher_education.short": "higher education",
  "students.scope.all_studies": "All kinds of study",
  "students.scope.all_studies.short": "all kinds of study",
  "students.scope.not_stated": "Kind of study not stated",
  "students.scope.not_stated.short": "kind not stated",
  "students.series.counted": "{scope}, counted",
  "students.series.stated": "{scope}, stated",
  "students.subtitle": "Students from {origin} in {host} by what is counted, {unit}",
  "students.title": "Students from {origin} in {host}",
  "students.title.both":
    "Students from {origin} in {host}: {value} in {period}, as stated; the last count of {scope}, {count}, is of {year}",
  "students.title.stated": "Students from {origin} in {host}: {value} in {period}, as stated",
  "students.title.counted":
    "Students from {origin} in {host}: {value} counted in {scope} in {period}",
  "students.note.range": "The sources do not agree: {ranges}.",
  "students.note.range.one": "{when} from {least} to {most}",
  "students.method.scopes":
    "Counts of students in higher education, statements on all kinds of study and statements that do not say what they count are different figures. They are never joined, added or held against each other.",
  "students.method.marks":
    "Full marks were counted, hollow ones were said by somebody on some day. Neither comes every year, so no line joins them. An academic year stands in its middle.",
  "students.method.layers":
    "Where several sources speak of one year all of them are shown; the one that comes first in the list of sources leads. Thin lines are what the words of a source leave room for.",
  "students.share.title": "Students from {origin} among all foreign students in {host}",
  "students.share.title.one":
    "Students from {origin} were {last} of all foreign students in {host} in {to}",
  "students.share.title.ends":
    "Students from {origin} were {last} of all foreign students in {host} in {to}, after {first} in {from}",
  "students.share.none":
    "There is no chart of the share of students from {origin} among all foreign students in {host}: {count, plural, =0 {no source gives} one {for one year only a source gives} other {for # years only a source gives}} both numbers for the same kind of study and year, and {least} years are needed.",
  "students.share.lacks":
    "No share can be given of {lacks}: for them no source has the number of all foreign students of the same kind of study and year.",
  "students.share.lacks.title": "Where the share of students is missing",
  "students.share.lack": "{scope} ({periods})",
  "students.share.subtitle":
    "Share of students from {origin} in all foreign students in {host}, by what is counted, {unit}",
  "students.share.method":
    "The share is the number of students from {origin} over that of all foreign students in {host}, both from one source, of one scope and one period, in percent. Where no source gives both there is no share.",

  // --- projects: table, map, timeline; the park ---
  "projects.title": "All projects",
  "projects.caption": "Table of projects",
  "projects.label": "Which projects are shown",
  "projects.kind": "Kind",
  "projects.kind.any": "All kinds",
  "projects.kind.industrial_park": "Industrial park",
  "projects.kind.sports": "Sports",
  "projects.kind.manufacturing": "Manufacturing",
  "projects.kind.agro": "Agriculture and food",
  "projects.kind.logistics": "Logistics",
  "projects.kind.hospitality": "Hotels",
  "projects.kind.housing": "Housing",
  "projects.kind.energy": "Energy",
  "projects.kind.space": "Space",
  "projects.kind.transport": "Transport",
  "projects.kind.mining": "Mining",
  "projects.kind.telecom": "Telecommunications",
  "projects.kind.culture": "Culture",
  "projects.kind.education": "Education",
  "projects.status": "Status",
  "projects.status.any": "Any status",
  "projects.status.planned": "Planned",
  "projects.status.under_construction": "Under construction",
  "projects.status.operating": "Operating",
  "projects.status.completed": "Completed",
  "projects.status.suspended": "Suspended",
  "projects.status.cancelled": "Cancelled",
  "projects.status.unknown": "Not known",
  "projects.q": "Words",
  "projects.sort": "Sort by",
  "projects.order": "Order",
  "projects.order.asc": "Ascending",
  "projects.order.desc": "Descending",
  "projects.apply": "Apply",
  "projects.count": "{shown, plural, one {# project} other {# projects}} of {all} in all",
  "projects.count.all":
    "{all, plural, one {# project} other {All # projects}}{parts, plural, =0 {} other {, # of them a part of another one}}",
  "projects.reset": "Show all",
  "projects.head.name": "Project",
  "projects.head.kind": "Kind",
  "projects.head.status": "Status",
  "projects.head.place": "Place",
  "projects.head.started": "Started",
  "projects.head.opened": "Opened",
  "projects.head.completed": "Completed",
  "projects.head.cost": "Cost, million",
  "projects.cost": "{figure}\u00a0{currency}",
  "projects.cost.plain": "{figure}, currency not stated",
  "projects.costs":
    "Costs are in million units of the currency in which they were published. They are not added up: a part is inside its whole, and currencies differ. Sorted by cost, those in one currency stand together.",
  "projects.part": "Part of {whole}",
  "projects.details": "Details",
  "projects.details.of": "Details of {name}",
  "projects.partners": "Partners",
  "projects.capacity": "Size",
  "projects.financing": "Financing",
  "projects.financing.grant": "Grant",
  "projects.financing.concessional_loan": "Concessional loan",
  "projects.financing.commercial_loan": "Commercial loan",
  "projects.financing.fdi": "Direct investment",
  "projects.financing.joint_venture": "Joint venture",
  "projects.financing.mixed": "Mixed",
  "projects.note": "Note",
  "projects.sources": "Sources",
  "projects.empty":
    "No project fits all of this. The folder has {all, plural, one {# project} other {# projects}}.",
  "projects.empty.kinds": "Kinds: {list}.",
  "projects.empty.statuses": "Status: {list}.",
  "projects.empty.one": "{text} ({count})",
  "projects.rows.csv": "All projects, CSV",
  "projects.rows.json": "All projects, JSON",
  "projects.timeline.title":
    "{completed, plural, one {# project is completed} other {# projects are completed}} and {operating, plural, one {# operates} other {# operate}}, parts not counted, with dates from {first} to {last}",
  "projects.timeline.none": "Projects from their start to their completion",
  "projects.timeline.subtitle": "Each project with a date, from its start to its completion",
  "projects.timeline.axis": "Project",
  "projects.timeline.status": "Status",
  "projects.timeline.part": "{name} (part)",
  "projects.timeline.undated":
    "Without a date, and so not drawn: {list} ({count, plural, one {# project} other {# projects}}).",
  "projects.timeline.parts":
    "A part of another project stands under its whole, is marked as a part, and is not counted beside it.",
  "projects.timeline.method":
    "A bar runs from the start to the completion of a project. What is known only as a year or a month counts from its first day as a start and to its last as an end. A project that operates, is planned or is being built goes on; of one that is completed, suspended or cancelled without a date the end is not known.",
  "projects.timeline.method.parts":
    "A part of a project has a row of its own. Its cost, size and time are inside those of its whole and are never added to them.",
  "park.residents.subtitle": "Companies that are residents of the park, as of each date, {unit}",
  "park.residents.kinds.subtitle":
    "Resident companies in operation and by the origin of their capital, as of each date, {unit}",
  "park.residents.new.subtitle":
    "Companies that became residents, whole years and parts of years told apart, {unit}",
  "park.investment.subtitle":
    "Declared by the residents, and made, both since the beginning, as of each date, {unit}",
  "park.investment.method":
    "What residents declare is what they intend; investment made is what was spent. Both are totals since the beginning of the park, so that values of different dates are never added.",
  "park.transit.subtitle":
    "Containers in transit, whole years and parts of years told apart, {unit}",
  "park.railway.subtitle": "All containers that the railway carries, in transit and others, {unit}",
  "park.transit.method":
    "A part of a year is drawn over the months that it covers and is never compared with a whole year. Carriers count different services, and their figures are not joined.",
  "park.short.declared": "Declared",
  "park.short.made": "Made",
  "park.short.countries": "Countries",
  "park.short.developed": "Developed",
  "park.short.area": "Area",
  "park.short.residents": "Residents",
  "park.panel": "The park, transit and investment: what stands in no chart",
  "park.panel.text":
    "Values that are too few to be compared over time, or that repeat a value that is drawn. A target or a plan is marked as one; it is no outcome.",
  "park.panel.caption": "Indicators: {title}",
  "park.panel.count": "{title}: {count, plural, one {# value} other {# values}}",
  "park.panel.target": "{label} – target, no outcome",
  "park.group.transit": "Transit and railways",
  "park.group.investment": "Investment and credit",
  "park.group.other": "Others",
  "map.title": "Where they are",
  "map.summary":
    "Map of {projects, plural, one {# project} other {# projects}} at {places, plural, one {# place} other {# places}}, the same as in the list beside it.",
  "map.key": "A number is that of the list; ×{example}: {example} projects at one place.",
  "map.key.approximate":
    "A hollow ring is an approximate place: the town or the district, not the building. Points are rounded.",
  "map.key.exact": "A full mark is the place itself.",
  "map.outline": "Outline: Natural Earth, 1:50 million.",
  "map.mark": "{number}. {place}: {list}",
  "map.times": "×{count}",
  "map.far": "Too far away for this map",
  "map.unplaced":
    "{count, plural, one {# project has} other {# projects have}} no published point, and {count, plural, one {is} other {are}} not on the map.",
  "map.none": "None of these projects has a published point.",
  "map.north": "{degrees}°\u00a0N",
  "map.south": "{degrees}°\u00a0S",
  "map.east": "{degrees}°\u00a0E",
  "map.west": "{degrees}°\u00a0W",
  "map.zero": "0°",
  "map.scale": "{km}\u00a0km",
  "map.nowhere": "Place not named",

  // --- kpis: values, statuses, proof ---

  "kpis.label": "{title}, {period}",
  "kpis.none": "–",
  "kpis.remarked": "{text} · {more}",
  "kpis.status.met": "met",
  "kpis.status.not_met": "not met",
  "kpis.status.unknown": "unknown",
  "kpis.measure.export": "exports",
  "kpis.measure.import": "imports",
  "kpis.measure.turnover": "turnover",
  "kpis.measure.balance": "balance",
  "kpis.measure.cover_ratio": "ratio of exports to imports",
  "kpis.measure.share": "share",
  "kpis.measure.rank": "rank",
  "kpis.measure.growth": "growth",
  "kpis.measure.ratio": "ratio",
  "kpis.measure.count": "count",
  "kpis.measure.count.projects": "number of projects",
  "kpis.measure.count.events": "number of events",
  "kpis.measure.sum": "sum",
  "kpis.measure.latest": "latest value",
  "kpis.measure.days_since": "number of days",
  "kpis.rule": "rule: {rule}",
  "kpis.rule.at_least": "{measure} of at least {bound}",
  "kpis.rule.at_most": "{measure} of at most {bound}",
  "kpis.rule.between": "{measure} between {from} and {to}",
  "kpis.rule.running":
    "{years, plural, =1 {{rule} in the latest year} other {{rule}, # years in a row}}",
  "kpis.rule.all_of": "all of these: {rules}",
  "kpis.unit.years": "{count, plural, one {year running} other {years running}}",
  "kpis.unit.days": "{count, plural, one {day} other {days}}",
  "kpis.unit.rows": "{count, plural, one {row} other {rows}}",
  "kpis.unit.rows.projects": "{count, plural, one {project} other {projects}}",
  "kpis.unit.rows.events": "{count, plural, one {event} other {events}}",
  "kpis.unit.rows.claims": "{count, plural, one {claim} other {claims}}",
  "kpis.value": "{value} {unit}",
  "kpis.counted.value": "",
  "kpis.counted.count": "",
  "kpis.counted.students": "{count, plural, one {student} other {students}}",
  "kpis.counted.persons": "{count, plural, one {person} other {persons}}",
  "kpis.counted.TEU": "TEU",
  "kpis.counted.trains": "{count, plural, one {train} other {trains}}",
  "kpis.counted.ha": "ha",
  "kpis.counted.km": "km",
  "kpis.counted.times": "{count, plural, one {time} other {times}}",
  "kpis.unit.of": "of {of}",
  "kpis.unit.rules_met": "of {of, plural, one {# rule met} other {# rules met}}",
  "kpis.line.change": "{percent} on {base}",
  "kpis.line.change.year": "{percent} on {base}",
  "kpis.line.years": "{years}",
  "kpis.line.on": "on {base}",
  "kpis.line.against": "against {base}",
  "kpis.line.since": "since {base}",
  "kpis.line.share": "{percent} of goods trade",
  "kpis.line.share.of_product": "{percent} of trade in {product}",
  "kpis.line.year": "{year}: {value}",
  "kpis.line.surplus": "surplus, as {reporter} declares it",
  "kpis.line.deficit": "deficit, as {reporter} declares it",
  "kpis.line.even": "neither surplus nor deficit for certain, as {reporter} declares it",
  "kpis.quiet.reporter": "as {reporter} declares",
  "kpis.quiet.parts": "exports {exports} − imports {imports}",
  "kpis.quiet.ends": "{period}, where partner data end",
  "kpis.quiet.more": "{place}: {area}, {distance} more",
  "kpis.quiet.less": "{place}: {area}, {distance} less",
  "kpis.quiet.sources": "{count} sources",
  "kpis.quiet.tie": "{place}: {area}, the same value",
  "kpis.note.others":
    "{count, plural, one {# other figure} other {# other figures}} for the same period",
  "kpis.note.one_flow":
    "{count, plural, one {# country has only one flow; the other counts as nil} other {# countries have only one flow; the other counts as nil}}",
  "kpis.count":
    "{n, plural, =1 {one} =2 {two} =3 {three} =4 {four} =5 {five} =6 {six} =7 {seven} =8 {eight} =9 {nine} =10 {ten} other {#}}",
  "kpis.headline.met": "{title}: met, as {reporter} declares it",
  "kpis.headline.not_met": "{title}: not met, as {reporter} declares it",
  "kpis.headline.unknown": "{title}: this cannot be said from what {reporter} declares",
  "kpis.headline.plain": "{title}, as {reporter} declares it",
  "kpis.headline.trade.met":
    "{years, plural, =1 {Trade was {range} in {year}, as {reporter} declares it} other {Trade has been {range} {count} years running, as {reporter} declares it}}",
  "kpis.headline.trade.not_met": "Trade was {value} in {year}, {missed}, as {reporter} declares it",
  "kpis.headline.trade.unknown":
    "{years, plural, =1 {Whether trade was {range} in {year} cannot be said from what {reporter} declares} other {Whether trade has been {range} {count} years running cannot be said from what {reporter} declares}}",
  "kpis.range.above": "above {bound}",
  "kpis.range.at_least": "at least {bound}",
  "kpis.range.at_most": "at most {bound}",
  "kpis.range.between": "between {from} and {to}",
  "kpis.missed.at_least": "below {bound}",
  "kpis.missed.at_most": "above {bound}",
  "kpis.missed.between": "not between {from} and {to}",
  "kpis.lead.why": "{reason}.",
  "kpis.lead.latest":
    "{reporter} declared {value} of trade with {partner} in {year}, after {before} in {year_before}.",
  "kpis.lead.latest.alone": "{reporter} declared {value} of trade with {partner} in {year}.",
  "kpis.lead.other": "As {other} declares it, trade was {value} in {year}.",
  "kpis.lead.other.ends": "Counted figures as {other} declares them end in {year}.",
  "kpis.lead.other.stated":
    "Counted figures as {other} declares them end in {year}; its officials have since stated {value} for {stated_year}.",
  "kpis.lead.other.stated.our_reading":
    "Counted figures as {other} declares them end in {year}; its officials have since stated {value}.",

  // --- claims: what was said, and whether what was counted bears it out ---
  "claims.verdict.borne_out": "borne out",
  "claims.verdict.not_borne_out": "not borne out",
  "claims.verdict.undecided": "undecided",
  "claims.because.no_rule": "no rule checks it",
  "claims.because.rule_absent": "the rule {rule} that would check it is not there",
  "claims.because.rule_untested": "its rule asks for a figure and tests nothing",
  "claims.because.stated": "stated by {count}, counted by none",
  "claims.because.stated_by_own": "stated by its own source alone, counted by none",
  "claims.because.contradicted": "stated otherwise by {count}, counted by none",
  "claims.because.counted_earlier":
    "what is counted ends in {period}, before the time that is asked for",
  "claims.because.open": "what is counted does not decide it",
  "claims.fact": "{period}: {value}",
  "claims.fact.range": "{period}: {from} to {to}",
  "claims.fact.base": "{period} against {base}: {value}",
  "claims.fact.rank": "{period}: {place} of {of}",
  "claims.fact.part": "{title}: {fact}",
  "claims.asked": "the rule asks for {rule}",
  "claims.counted": "counted by {publishers}",
  "claims.counted.declared": "counted by {publishers}, as {reporter} declares",
  "claims.close.rank": "{place}: {area}, {value}",
  "claims.close.value": "{value} in {period}, where the bound is {bound}",
  "claims.million": "{value} million US dollars",
  "claims.ends": "what is counted ends in {period}",
  "claims.ends.declared": "what is counted, as {reporter} declares it, ends in {period}",
  "claims.ends.partners": "goods data by partner, as {reporter} declares them, end in {period}",

  // --- reasons: why a KPI is unknown or a figure missing ---
  "reasons.of_period": "{period}: {reason}",
  "reasons.and": "{before}; {after}",
  "reasons.no_row": "no figure is given",
  "reasons.nothing_matches": "no row of the table fits the rule",
  "reasons.flow_missing":
    "{flow, select, X {no export is given} M {no import is given} other {neither export nor import is given}}",
  "reasons.flow_uncertain":
    "{flow, select, X {the export is given only by a row whose year or scope is uncertain (U)} M {the import is given only by a row whose year or scope is uncertain (U)} other {export and import are given only by rows whose year or scope is uncertain (U)}}",
  "reasons.value_missing":
    "{flow, select, X {the export has no value} M {the import has no value} T {the turnover has no value} XM {export and import have no value} other {there is a row, but no value}} ({status, select, O {O: missing} M {M: cannot exist} L {L: not collected} Q {Q: suppressed} other {{status}}})",
  "reasons.only_uncertain": "only rows whose year or scope is uncertain (U)",
  "reasons.straddles":
    "the figure may lie anywhere from {lower} to {upper}{unit, select, usd_million { USD million} USD_million { USD million} percent { %} students { students} persons { persons} TEU { TEU} other {}}, neither wholly within the bounds of the rule nor wholly beyond them",
  "reasons.straddles_above":
    "the figure is known only to be {lower}{unit, select, usd_million { USD million} USD_million { USD million} percent { %} students { students} persons { persons} TEU { TEU} other {}} or more",
  "reasons.straddles_below":
    "the figure is known only to be {upper}{unit, select, usd_million { USD million} USD_million { USD million} percent { %} students { students} persons { persons} TEU { TEU} other {}} or less",
  "reasons.import_zero": "there were no imports to measure the exports against",
  "reasons.world_missing": "the same source gives no certain total for the world",
  "reasons.world_zero": "the total for the world is nil",
  "reasons.base_missing": "the same series has no figure for {base}",
  "reasons.base_zero": "the figure for {base}, the base, is nil",
  "reasons.base_uncertain": "the base, {base}, has only rows whose year or scope is uncertain (U)",
  "reasons.base_not_named": "the rule names no base to measure from",
  "reasons.base_unreadable": "the base of the rule, {base}, cannot be read",
  "reasons.part_with_whole": "the base, {base}, is not of the same length and season",
  "reasons.not_a_country": "{area} is not a country, and only countries are ranked",
  "reasons.sum_incomplete": "only {valued} of {of} parts have a value",
  "reasons.several_reporters": "the rows are of several reporters, which are never added",
  "reasons.several_rows": "{of} rows fit the rule, and none stands before the others",
  "reasons.several_units": "the rows are in several units, which are never added",
  "reasons.undated": "the rows of the table {dataset} are of no period",
  "reasons.period_unreadable": "the period of the rule, {at}, cannot be read",
  "reasons.not_yearly": "the rule asks for whole years, and there are none",
  "reasons.measure_missing": "the rule names no measure",
  "reasons.dataset_absent": "there is no table {dataset}",
  "reasons.dataset_unfit": "the measure {measure} is of trade, not of the table {dataset}",
  "reasons.dimension_missing": "the rule does not say which {column}",
  "reasons.dimension_unknown": "the table {dataset} cannot be filtered by {column}",
  "reasons.rule_absent": "there is no rule {rule}",
  "reasons.rule_circle": "the rule {rule} leads back to itself",
  "reasons.rule_without_test": "the rule {rule} has no test",
  "reasons.rule_undecided": "the rule {rule} is unknown",

  // --- problems: what is wrong in a data folder (expected, suggestion) ---
  "problems.write": "write {repair}",
  "problems.nearest": "write {nearest}, if that is what is meant",
  "problems.folder_missing.expected":
    "a folder with the data: at least datapackage.json, areas.csv, sources.csv and a table of figures such as trade.csv",
  "problems.folder_missing.suggestion":
    "make the folder {folder}, or let DATA_DIR name another one",
  "problems.folder_is_file.expected": "a folder, not a file",
  "problems.folder_is_file.suggestion": "let DATA_DIR name the folder that holds the files",
  "problems.folder_empty.expected": "CSV and JSON files in the folder",
  "problems.folder_empty.suggestion":
    "put datapackage.json, areas.csv, sources.csv and trade.csv into {folder}, or let DATA_DIR name another folder",
  "problems.folder_unreadable.expected": "a folder that may be read ({reason})",
  "problems.folder_unreadable.suggestion": "give the server the right to read {folder}",
  "problems.file_missing.expected": "a file {file}",
  "problems.file_missing.suggestion": "add {file} to the folder",
  "problems.file_missing.nearest": "add {file} to the folder, or rename {nearest} to it",
  "problems.file_unreadable.expected": "a file that may be read ({reason})",
  "problems.file_unreadable.suggestion": "give the server the right to read {file}",
  "problems.file_blank.expected": "a header line with the names of the columns",
  "problems.file_blank.suggestion": "write the header and the rows, or take the file away",
  "problems.encoding.expected": "text in UTF-8",
  "problems.encoding.suggestion":
    "save the file again as UTF-8; this line is the first that is not",
  "problems.quote_unclosed.expected": "a second quote that closes the cell which begins here",
  "problems.quote_unclosed.suggestion":
    "close the cell with a quote, and double each quote inside it",
  "problems.quote_stray.expected": "quotes only around a whole cell, and doubled inside it",
  "problems.quote_stray.suggestion":
    "put the whole cell in quotes and double each quote inside it, or take the quote away",
  "problems.header_blank.expected": "a name for each column",
  "problems.header_blank.suggestion":
    "name column {place}, or take its delimiter away from every line",
  "problems.header_duplicate.expected": "each column once",
  "problems.header_duplicate.suggestion": "take away or rename column {place}",
  "problems.header_forbidden.expected": "the name of a column",
  "problems.header_forbidden.suggestion": "take column {place} away",
  "problems.cell_count.expected":
    "{expected, plural, one {# cell} other {# cells}}, as in the header",
  "problems.cell_count.suggestion":
    "this line has {count, plural, one {# cell} other {# cells}}: look for a missing or an additional delimiter, and put text that holds one in quotes",
  "problems.column_unknown.expected": "a column that the table knows",
  "problems.column_unknown.suggestion": "nothing need be done: the column is ignored",
  "problems.column_unknown.nearest":
    "rename the column to {nearest}, if that is what is meant; as it stands it is ignored",
  "problems.column_missing.expected": "a column {column}",
  "problems.column_missing.suggestion": "add the column {column} to the header and to every row",
  "problems.column_missing.nearest": "rename the column {nearest} to {column}, or add the column",
  "problems.column_language.expected": "a column {column}, as the relation has that language",
  "problems.column_language.suggestion": "add the column {column}; its cells may be blank",
  "problems.table_empty.expected": "at least one row below the header",
  "problems.table_empty.suggestion": "add the rows",
  "problems.blank.expected": "a value: {column} may not be blank",
  "problems.blank.suggestion": "fill in the cell, or take the row away",
  "problems.area_code.expected": "the code of an area in capital letters, as FRA or WLD",
  "problems.area_code.suggestion": "write the code as areas.csv has it",
  "problems.source_code.expected": "the id of a source: letters, digits, dots and hyphens",
  "problems.source_code.suggestion": "write the id without blanks, as in sources.csv",
  "problems.product_code.expected":
    "an HS code of two to six digits as text, SITC0 to SITC9, a basket such as X-DAIRY, TOTAL, SERVICES or ALL",
  "problems.product_code.suggestion":
    "write the code as products.csv has it, with its leading zeros",
  "problems.source_ids.expected": "the id of a source, or several with one blank between",
  "problems.source_ids.suggestion": "write the ids as sources.csv has them, with one blank between",
  "problems.enumeration.expected": "one of {allowed}",
  "problems.enumeration.suggestion": "write one of {allowed}",
  "problems.obs_status.expected": "a status, one of {allowed}",
  "problems.obs_status.suggestion":
    "write A for a normal value; where there is no value, O, M, L or Q says why",
  "problems.period.expected":
    "a period, as 2024, 2024-Q1, 2024-05, 2024-01/2024-11, 2023-01-01/2023-02-14 or 2024/2025",
  "problems.period.suggestion":
    "write the period in one of these ways, its end not before its beginning",
  "problems.decimal.expected": "a decimal number with a point, as 1.5",
  "problems.decimal.suggestion":
    "write digits with a point only, no thousands marks; where there is no value, leave the cell blank and let obs_status say why",
  "problems.date.expected": "a year, a month or a day, as 2015, 2022-01 or 2026-01-30",
  "problems.date.suggestion": "write the date in one of these ways, or leave the cell blank",
  "problems.url.expected": "an address that begins with https:// or http://",
  "problems.url.suggestion": "write the whole address, or leave the cell blank",
  "problems.language.expected": "the code of a language, as en",
  "problems.language.suggestion":
    "write the ISO 639 code in small letters, or leave the cell blank",
  "problems.value_missing.expected": "a value, as the status is {status}",
  "problems.value_missing.suggestion":
    "write the value; if there is none, let obs_status say why with O, M, L or Q",
  "problems.value_present.expected": "no value, as the status is {status}",
  "problems.value_present.suggestion": "leave the cell blank, or give the value a status such as A",
  "problems.precision_missing.expected":
    "how the source put the value: exact, rounded, about, nearly or at_least",
  "problems.precision_missing.suggestion":
    "write exact for a figure to its last digit, rounded for a rounded one",
  "problems.bounds_crossed.expected": "a lower end that is not above the upper end, {upper}",
  "problems.bounds_crossed.suggestion": "exchange lower and upper, or correct one of them",
  "problems.value_outside.expected": "a value between {lower} and {upper}",
  "problems.value_outside.suggestion": "correct the value or its bounds",
  "problems.duplicate_key.expected":
    "a row that is not there yet: line {first} has the same {column}",
  "problems.duplicate_key.suggestion": "keep one of the two rows, or correct what tells them apart",
  "problems.unknown_code.expected": "a code that {list} lists",
  "problems.unknown_code.suggestion": "add {code} to {list}, or correct it",
  "problems.unknown_code.nearest": "write {nearest}, or add {code} to {list}",
  "problems.same_area.expected": "another area than the reporter",
  "problems.same_area.suggestion":
    "correct the partner, unless {code} does report trade with itself",
  "problems.negative_flow.expected": "a flow of trade, which is not below 0",
  "problems.negative_flow.suggestion":
    "take away the minus, or say in the note why it stands there",
  "problems.circle.expected": "a chain that ends: from {code} it leads back to {code}",
  "problems.circle.suggestion": "leave {column} blank in the row that begins the chain",
  "problems.left_out.expected": "a table without errors",
  "problems.left_out.suggestion":
    "{file} is not served until its {count, plural, one {error is} other {# errors are}} put right",
  "problems.left_out_with.expected": "a sound {list}, which the rows point into",
  "problems.left_out_with.suggestion": "{file} is not served until {list} is put right",
  "problems.json_syntax.expected": "JSON; it goes wrong at character {position} of this line",
  "problems.json_syntax.suggestion":
    "look here and just before for a missing or an additional comma, quote or bracket",
  "problems.json_type.expected": "a value of the type {type}",
  "problems.json_type.suggestion": "write a value of the type {type}",
  "problems.json_missing.expected": "a value for {column}",
  "problems.json_missing.suggestion": "add {column}",
  "problems.json_key.expected": "a key that is known here",
  "problems.json_key.suggestion": "take the key {found} away",
  "problems.json_key.nearest": "write {nearest} in place of {found}, or take it away",
  "problems.json_value.expected": "another value for {column}",
  "problems.json_value.suggestion":
    "correct {column}, as the README of the data folder describes it",
  "problems.json_areas.expected": "two different codes of areas, as FRA and NOR",
  "problems.json_areas.suggestion": "write the home area first and its partner second",
  "problems.json_day.expected": "a day, as 1992-01-20",
  "problems.json_day.suggestion": "write year, month and day",
  "problems.json_languages.expected": "codes of languages, as en and fr",
  "problems.json_languages.suggestion": "write at least one ISO 639 code in small letters",
  "problems.json_colours.expected": "two colours, as #0B7A75 and #C2410C",
  "problems.json_colours.suggestion": "write each colour as # and six hexadecimal digits",
  "problems.json_month_and_day.expected": "a month and a day, as 09-01",
  "problems.json_month_and_day.suggestion": "write month and day with two digits each",
  "problems.json_id.expected":
    "an id of small letters, digits and single hyphens, as trade-balance",
  "problems.json_id.suggestion": "rename the rule",
  "problems.name_missing.expected": "a name: the ISO list has none for {code}",
  "problems.name_missing.suggestion": "write the name into {column}; until then the code is shown",
  "problems.kpi_duplicate.expected": "an id of its own: line {first} has {id} already",
  "problems.kpi_duplicate.suggestion": "rename one of the two rules",
  "problems.kpi_measure.expected": "a measure, or a test that is all of other rules",
  "problems.kpi_measure.suggestion": "say in {id} what is measured, as turnover",
  "problems.kpi_dataset.expected": "a table, one of {tables}",
  "problems.kpi_dataset.suggestion": "name in {id} the table whose rows are measured",
  "problems.kpi_column.expected": "a column of {table} that one may choose by: {columns}",
  "problems.kpi_column.suggestion": "correct the column in {id}",
  "problems.kpi_code.expected": "a code that stands for {column} in {table}",
  "problems.kpi_code.suggestion": "correct the code in {id}",
  "problems.kpi_at.expected": "latest, or a period such as 2024",
  "problems.kpi_at.suggestion": "correct the period in {id}",
  "problems.kpi_base.expected": "a period such as 2023, a day such as 1992-01-20, or $established",
  "problems.kpi_base.suggestion": "correct the base in {id}",
  "problems.kpi_reference.expected": "the id of another rule of this file",
  "problems.kpi_reference.suggestion": "correct the id in {id}, or add the rule that it names",
  "problems.kpi_circle.expected": "rules that are not parts of themselves",
  "problems.kpi_circle.suggestion": "take away from all_of of {id} the rule that leads back to it",
  "problems.kpi_part.expected": "a rule that is served: this one is left out",
  "problems.kpi_part.suggestion": "put {found} right, and {id} comes back with it",

  // --- errors: what is wrong with a request (title, detail, expected, suggestion) ---
  "errors.parameter_unknown.title": "Unknown parameter",
  "errors.parameter_unknown.detail": "The address has a parameter that is not known here.",
  "errors.parameter_repeated.title": "Repeated parameter",
  "errors.parameter_repeated.detail":
    "A parameter that takes one value stands in the address more than once.",
  "errors.value_malformed.title": "Malformed value",
  "errors.value_malformed.detail": "The value of a parameter cannot be read.",
  "errors.value_out_of_bounds.title": "Value out of bounds",
  "errors.value_out_of_bounds.detail": "A value is more or less than what is taken here.",
  "errors.code_unknown.title": "Unknown code",
  "errors.code_unknown.detail": "A parameter has a code that is in no list.",
  "errors.values_contradict.title": "Contradicting values",
  "errors.values_contradict.detail": "Two parts of the address contradict each other.",
  "errors.request_invalid.title": "Several faults",
  "errors.request_invalid.detail": "Several things in the address are wrong; each is listed.",
  "errors.path_unknown.title": "No such address",
  "errors.path_unknown.detail": "The interface has nothing at this address.",
  "errors.dataset_unknown.title": "Unknown dataset",
  "errors.dataset_unknown.detail": "There is neither a dataset nor anything else of this name.",
  "errors.dataset_absent.title": "Dataset not in this folder",
  "errors.dataset_absent.detail": "The dataset is known, but the data folder has no file for it.",
  "errors.dataset_unsound.title": "Dataset left out",
  "errors.dataset_unsound.detail":
    "The file of this dataset, or one that it refers to, is not sound, so it is not served.",
  "errors.data_unavailable.title": "No figures are served",
  "errors.data_unavailable.detail": "The data folder has no sound table of figures.",
  "errors.kpi_unknown.title": "Unknown KPI",
  "errors.kpi_unknown.detail": "There is no KPI with this id.",
  "errors.figure_unknown.title": "Unknown figure",
  "errors.figure_unknown.detail": "There is no figure with this id.",
  "errors.method_not_allowed.title": "Method not allowed",
  "errors.method_not_allowed.detail": "The interface is for reading only.",
  "errors.format_not_acceptable.title": "No acceptable format",
  "errors.format_not_acceptable.detail":
    "None of the formats that this address has is acceptable to the client.",
  "errors.internal_error.title": "Internal error",
  "errors.internal_error.detail": "Something failed on the server. The data are not affected.",
  "errors.expected.once": "the parameter at most once",
  "errors.expected.one_of": "one of: {allowed}",
  "errors.expected.code": "a code, as {example}",
  "errors.expected.listed": "a code that is listed at {address}",
  "errors.expected.period": "a period, as {examples}",
  "errors.expected.period_until": "a period that begins no later than {to} ends",
  "errors.expected.year": "a year, as {example}",
  "errors.expected.whole_number": "a whole number from {least} to {most}",
  "errors.expected.at_most": "{most, plural, one {at most one value} other {at most # values}}",
  "errors.expected.beside": "only beside {parameter}={value}",
  "errors.expected.pictures": "only for pictures: {formats}",
  "errors.expected.pixels": "at most {most} pixels (width × height × dpr²)",
  "errors.expected.day": "a day, as {example}",
  "errors.expected.pair": "two different areas, home first, as {example}",
  "errors.expected.figures": "a data folder with at least one sound table of figures",
  "errors.place.line": "line {line}",
  "errors.place.column": "column {column}",
  "errors.suggestion.nearest": "The nearest: {nearest}.",
  "errors.suggestion.nearest_listed": "The nearest: {nearest}. All are listed at {address}.",
  "errors.suggestion.keep_one": "Keep one of them.",
  "errors.suggestion.write": "Write, for example, {example}.",
  "errors.suggestion.exchange": "Exchange from and to.",
  "errors.suggestion.leave_out": "Leave out {parameter}, or write {parameter}={value}.",
  "errors.suggestion.leave_out_or": "Leave out {parameter}, or write {instead}.",
  "errors.suggestion.leave_out_one": "Leave out {found}, or another one.",
  "errors.suggestion.smaller": "Make the picture smaller, or lower dpr.",
  "errors.suggestion.see_health": "See {address} for the state of the data folder.",
  "errors.suggestion.methods": "Use GET or HEAD.",

  // --- figures that leave the page: as a picture, as a citation ---
  "picture.sources": "{count, plural, one {Source: {sources}} other {Sources: {sources}}}",
  "picture.edition": "Edition {edition}",
  "picture.site": "Bilateral: {relation}",
  "citation.source": "{publisher}, {title}",
  "citation.source.published": "{publisher}, {title}, {published}",
  "citation.sources": "{count, plural, one {Source: {sources}} other {Sources: {sources}}}",
  "citation.edition": "{site}, edition {edition}, {url}",

  // --- pages that are not there, and pages that failed ---
  "missing.title": "There is no page at this address",
  "missing.text":
    "The address may be mistyped, or the page may not be written in this language. The figures are on the overview; every table can be had as CSV and JSON.",
  "missing.home": "To the overview",
  "failed.title": "This page could not be shown",
  "failed.text":
    "Something failed while the page was made. The data are not affected: the tables can still be had as CSV and JSON.",
  "failed.retry": "Try again",

  // --- events, and the problems of their table ---
  "problems.dated.expected": "a year, a month or a day, as 2001, 1995-01 or 2024-08-22",
  "problems.dated.suggestion": "write the date in one of these ways",
  "problems.id.expected":
    "an id of letters, digits, dots, hyphens and underscores, as first-agreement",
  "problems.id.suggestion": "write the id without blanks, with hyphens instead",
  "problems.name.expected": "a word, or a few with one blank between, as agreement",
  "problems.name.suggestion": "begin with a letter or a digit, and leave no blank at the ends",

  // --- problems of the tables of students, indicators, projects and claims ---
  "problems.whole_number.expected": "a whole number, as 1435",
  "problems.whole_number.suggestion":
    "write digits only, no point and no thousands marks; where there is no number, leave the cell blank and let obs_status say why",
  "problems.latitude.expected": "degrees north of the equator, from -90 to 90, as 59.91",
  "problems.latitude.suggestion":
    "write decimal degrees with a point, with a minus south of the equator, or leave the cell blank",
  "problems.longitude.expected": "degrees east of Greenwich, from -180 to 180, as 10.75",
  "problems.longitude.suggestion":
    "write decimal degrees with a point, with a minus west of Greenwich, or leave the cell blank",
  "problems.currency.expected": "the code of a currency, as USD",
  "problems.currency.suggestion":
    "write the three capital letters of ISO 4217, or leave the cell blank",
  "problems.unit.expected": "a unit, in words or signs with one blank between, as USD_million",
  "problems.unit.suggestion": "write the unit as indicator_names.csv has it",
  "problems.academic_year.expected":
    "an academic year, whose second year follows the first, as 2024/2025",
  "problems.academic_year.suggestion":
    "correct one of the two years; a span of calendar years is written by its months, as 2024-01/2026-12",
  "problems.cell_missing.expected": "a value for {column}, as {beside} has one",
  "problems.cell_missing.suggestion": "fill in {column}, or leave {beside} blank too",
  "problems.unit_differs.expected": "the unit {unit}, as {list} has it for {indicator}",
  "problems.unit_differs.suggestion":
    "write the value in {unit}, or give it an indicator of its own",
  "problems.before_started.expected": "a date not before the start, {started}",
  "problems.before_started.suggestion":
    "correct {column} or started, or say in the note how the two fit together",
  "problems.unknown_rule.expected": "the id of a rule of kpis.json",
  "problems.unknown_rule.suggestion":
    "add the rule {found} to kpis.json, or leave the cell blank and say in the note why nothing decides",
  "problems.unknown_rule.nearest": "write {nearest}, or add the rule {found} to kpis.json",
  "problems.figures_missing.expected": "at least one table of figures: {files}",
  "problems.figures_missing.suggestion": "add {meant} to the folder, or another one of these",
  "problems.figures_missing.nearest":
    "rename {nearest} to {meant}, or add a table of figures to the folder",

  // --- the figure of one reporter and its partners ---
  "partners.title": "Trade in goods with {partner} and others, as {reporter} reports it",
  "partners.title.only":
    "As {reporter} reports it, {partner} was its largest partner in trade in goods in {year}",
  "partners.title.first":
    "As {reporter} reports it, {partner} was its largest partner in trade in goods in {year}, before {below}",
  "partners.title.place":
    "As {reporter} reports it, {partner} was its {place} partner in trade in goods in {year}, after {above}",
  "partners.subtitle":
    "Trade in goods, turnover with each partner as {reporter} declares it, {unit}",
  "partners.stated": "{partner}, stated",
  "partners.note.one_flow":
    "Place in {year}: of {of} countries {count, plural, one {# has} other {# have}} a figure for one flow only; the other flow counts as nil.",
  "partners.method.lines":
    "A line for each partner: exports plus imports of one source, as {reporter} declares them. {partner} is always shown; unless the reader chooses others, so are the {count} further countries with which {reporter} traded most in the latest year that has a row for the whole world.",
  "partners.method.place":
    "A place is counted within one source and a year that has a row for the whole world, among countries only, not groups or former states. A country with a figure for one flow only counts the other flow as nil. No place is given where the figures leave it open.",

  // --- the figure of the balance of trade ---
  "balance.title": "Balance of trade in goods with {partner}, as {reporter} declares it",
  "balance.title.surplus":
    "As {reporter} declares it, {years, plural, =1 {it had a surplus of {size} in trade with {partner} in {to}} other {it has had a surplus in trade with {partner} every year since {from}, of {size} in {to}}}",
  "balance.title.surplus.until":
    "As {reporter} declares it, {years, plural, =1 {it had a surplus of {size} in trade with {partner} in {to}} other {it had a surplus in trade with {partner} every year from {from} to {to}, of {size} in the last}}",
  "balance.title.deficit":
    "As {reporter} declares it, {years, plural, =1 {it had a deficit of {size} in trade with {partner} in {to}} other {it has had a deficit in trade with {partner} every year since {from}, of {size} in {to}}}",
  "balance.title.deficit.until":
    "As {reporter} declares it, {years, plural, =1 {it had a deficit of {size} in trade with {partner} in {to}} other {it had a deficit in trade with {partner} every year from {from} to {to}, of {size} in the last}}",
  "balance.subtitle": "Trade in goods, exports less imports as {reporter} declares them, {unit}",
  "balance.counted": "Balance (exports − imports)",
  "balance.counted.short": "Balance",
  "balance.stated": "Balance, stated",
  "balance.method":
    "Exports (X) are what {reporter} declares as exported to {partner}, imports (M) what it declares as imported from there; the other side’s figures are not mixed in. Of what was only stated there is a balance where one source states both flows.",

  // --- the figure of the cover ratio ---
  "cover_ratio.title": "How far exports cover imports, as each side declares them",
  "cover_ratio.title.covered":
    "As {reporter} declares it, its exports to {partner} came to {last} of its imports from there in {to}{years, plural, =1 {} other {, after {first} in {from}}}",
  "cover_ratio.subtitle":
    "Trade in goods, exports as percent of imports, as each side declares them",
  "cover_ratio.subtitle.one":
    "Trade in goods, exports as percent of imports, as {reporter} declares them",
  "cover_ratio.even": "exports equal imports",
  "cover_ratio.method":
    "The cover ratio is exports over imports (X / M) of one reporter, partner and source, in percent: above 100 more is sold than bought. Where a flow is missing, or imports are nil, there is none.",

  // --- the figure of growth ---
  "growth.title": "Growth of trade in goods with {partner}, as {reporter} declares it",
  "growth.title.change.rise":
    "As {reporter} declares it, trade in goods with {partner} grew by {size} in {to}",
  "growth.title.change.fall":
    "As {reporter} declares it, trade in goods with {partner} shrank by {size} in {to}",
  "growth.title.change.open":
    "As {reporter} declares it, the change of trade in goods with {partner} in {to} was {last}",
  "growth.subtitle": "Trade in goods, turnover as {reporter} declares it, {unit}",
  "growth.series": "Change on the year before",
  "growth.series.short": "Change",
  "growth.method": "What was only stated is not compared from year to year.",

  // --- the figure of the place among partners ---
  "place.title":
    "Place of {partner} among the partners of {reporter} in trade in goods, as {reporter} reports it",
  "place.title.only":
    "As {reporter} reports it, {partner} was its largest partner in trade in goods in {year}",
  "place.title.first":
    "As {reporter} reports it, {partner} was its largest partner in trade in goods in {year}, {beside}",
  "place.title.place":
    "As {reporter} reports it, {partner} was its {place} partner in trade in goods in {year}, {beside}",
  "place.subtitle":
    "Place among all countries by trade in goods, as {reporter} declares it; the largest partner stands at the foot",
  "place.series": "Place of {partner}",
  "place.of": "of {of, plural, one {# country} other {# countries}}",
  "place.one_flow": "{count} with one flow only",
  "place.behind": "{distance} behind {area}",
  "place.ahead": "{distance} ahead of {area}",
  "place.level": "level with {area}",
  "place.method":
    "A place is counted anew for each year, within one source that has a row for the whole world, among countries only, not groups or former states: one more than the countries with a larger turnover. A country with a figure for one flow only counts the other flow as nil. Each place comes with the distance to the countries next to it; where the figures leave open which place it is, it is called about so, and the title says nothing of it.",

  // --- the figure of the share of the other side ---
  "partner_share.title":
    "Share of {partner} in the trade in goods of {reporter}, as {reporter} declares it",
  "partner_share.title.share":
    "As {reporter} declares it, {partner} accounted for {last} of its trade in goods in {to}{years, plural, =1 {} other {, after {first} in {from}}}",
  "partner_share.subtitle":
    "Trade in goods with {partner} as percent of trade in goods with the whole world, turnover as {reporter} declares it",
  "partner_share.series": "Share of {partner}",
  "partner_share.method":
    "Trade is exports plus imports (X + M) as {reporter} declares them. The share of {reporter} in the trade of {partner} is another figure, often of another size, and is shown with {partner} as the reporter.",

  // --- the figure of the gap between mirror declarations ---
  "mirror.title": "The same goods, as the buyer and as the seller declare them",
  "mirror.title.more":
    "For {year} {buyer} declares {size} more imports from {seller} than {seller} declares exports to {buyer}",
  "mirror.title.less":
    "For {year} {buyer} declares {size} less imports from {seller} than {seller} declares exports to {buyer}",
  "mirror.subtitle":
    "Trade in goods, imports as the buyer declares them less exports as the seller does, {unit}",
  "mirror.subtitle.valued":
    "Trade in goods, imports ({imports}) as the buyer declares them less exports ({exports}) as the seller does, {unit}",
  "mirror.series": "{seller} → {buyer}: imports declared − exports declared",
  "mirror.short": "{seller} → {buyer}",
  "mirror.method":
    "The gap is what the buyer declares as imported (M) less what the seller declares as exported (X), of the same year. Series of one source, or of sources that carry each other on, are compared; where the two sides have none in common, the preferred one of each. Only counted figures are compared, and only years that both declare.",
  "mirror.method.reasons":
    "Such gaps are usual: imports are as a rule valued with freight and insurance (CIF) and exports without (FOB), goods arrive later than they leave, and those sent on through third countries are counted by origin at one end and by destination at the other. An estimated value (E) may have been made from the other side’s declaration.",

  // --- the timeline: its figure and its page ---
  "timeline.title": "Trade in goods with {partner}, as {reporter} declares it",
  "timeline.title.course":
    "As {reporter} declares it, turnover was {first} in {from}, the year of the first event marked here, and {last} in {to}",
  "timeline.subtitle":
    "Trade in goods, turnover as {reporter} declares it, {unit}; the numbers are events",
  "timeline.method":
    "An event stands where its date lies, as far as the source names it: a month at its middle, a year at its middle. The axis goes on beyond the figures for the sake of events. That one thing followed another does not show that it came of it.",
  "timeline.established": "Relations were established on {since}. {round}",
  "timeline.established.last":
    "Relations were established on {since}; the {ordinal} anniversary was on {day}. {round}",
  "timeline.anniversary":
    "The next round anniversary, the {ordinal}, is {days, plural, =0 {today, {day}} one {on {day}, in # day} other {on {day}, in # days}}.",
  "timeline.filter": "Which events are shown",
  "timeline.filter.kinds": "Kind",
  "timeline.filter.all": "All",
  "timeline.filter.count": "{name} ({count})",
  "timeline.filter.order": "Order",
  "timeline.order.newest": "Newest first",
  "timeline.order.oldest": "Oldest first",
  "timeline.filter.fault": "{name}={found} is not known here; the page is shown without it.",
  "timeline.kind.agreement": "Agreements",
  "timeline.kind.visit": "Visits",
  "timeline.kind.milestone": "Milestones",
  "timeline.kind.partnership_level": "Levels of partnership",
  "timeline.kind.forum": "Meetings and forums",
  "timeline.kind.year_of": "Years of …",
  "timeline.kind.agreement.one": "agreement",
  "timeline.kind.visit.one": "visit",
  "timeline.kind.milestone.one": "milestone",
  "timeline.kind.partnership_level.one": "level of partnership",
  "timeline.kind.forum.one": "meeting or forum",
  "timeline.kind.year_of.one": "year of …",
  "timeline.events": "Events",
  "timeline.shown.all": "{count, plural, one {# event} other {# events}}",
  "timeline.shown.some": "{shown} of {count, plural, one {# event} other {# events}}: {kinds}",
  "timeline.flagged.1": "The number beside an event is its place on the chart.",
  "timeline.flagged.2":
    "The number beside an event is its place on the chart, which shows those of weight 2 and 3.",
  "timeline.flagged.3":
    "The number beside an event is its place on the chart, which shows those of weight 3.",
  "timeline.none": "The data folder has no events.",
  "timeline.weight": "weight {weight} of {most}",
  "timeline.on_chart": "Number {number} on the chart",
  "timeline.sources": "{count, plural, one {# source} other {# sources}}",
  "timeline.rows.csv": "All events as CSV",
  "timeline.rows.json": "All events as JSON",

  // --- the page on methods ---
  "methods.contents": "On this page",
  "methods.link": "Methods: {section}",
  "methods.definitions.title": "Definitions",
  "methods.definitions.text":
    "The words are those of SDMX and of the International Merchandise Trade Statistics (IMTS 2010). They mean the same on every page, in every column of the tables and in the interface.",
  "methods.term.area": "Area",
  "methods.term.area.meaning":
    "a country or territory, a group of them, or a former one, by its ISO 3166 code; WLD is the whole world as the reporter gives it",
  "methods.term.reporter": "Reporter",
  "methods.term.reporter.meaning": "the area whose customs or statistics declared the trade",
  "methods.term.partner": "Partner",
  "methods.term.partner.meaning": "the area with which the reporter says it traded",
  "methods.term.flow": "Flow",
  "methods.term.flow.meaning":
    "X export, M import, both seen from the reporter; T turnover as stated, where the source gives no split",
  "methods.term.product": "Product",
  "methods.term.product.meaning":
    "what was traded: all goods, a code of the Harmonised System (HS), a section of the SITC, or a named basket",
  "methods.term.period": "Period",
  "methods.term.period.meaning": "the time that a value covers",
  "methods.term.observation": "Observation",
  "methods.term.observation.meaning":
    "one value of one series at one period, with its status, its precision and its source",
  "methods.term.series": "Series",
  "methods.term.series.meaning":
    "all observations of one source that share everything but the period",
  "methods.term.source": "Source",
  "methods.term.source.meaning":
    "who says so. Official statistics and data sets count; official statements, news and encyclopedias state",
  "methods.term.edition": "Edition",
  "methods.term.edition.meaning":
    "one state of the data folder, named by a digest of its content; every download names it",
  "methods.turnover.title": "Turnover",
  "methods.turnover.formula": "turnover = X + M",
  "methods.turnover.text":
    "Exports plus imports of one reporter, from one source and one period, in million US dollars at current prices. What two reporters declare is never added, nor what two sources say.\n\nTurnover as stated (T) is charted only where no source gives both flows; elsewhere it is an alternative that the table keeps.",
  "methods.balance.title": "Exports, imports and balance",
  "methods.balance.formula": "balance = X − M",
  "methods.balance.text":
    "Exports less imports of one reporter, from one source and one period. Below zero is a deficit of the reporter. Where one of the flows is missing there is no balance.",
  "methods.cover-ratio.title": "Cover ratio",
  "methods.cover-ratio.formula": "cover ratio = X ÷ M",
  "methods.cover-ratio.text":
    "How far exports pay for imports: above 1, or 100 %, exports are the larger. Both flows are of one reporter, source and period; without imports there is none.",
  "methods.growth.title": "Growth",
  "methods.growth.formula": "growth = (value ÷ value of the year before − 1) × 100",
  "methods.growth.text":
    "The change on the year before, in percent, within one series, or from a source to the one that carries it on. Values are at current prices, so a change of prices or of the exchange rate is part of it.\n\nThere is no growth over zero or over a missing value, across a break or another definition, or from a part of a year.",
  "methods.share.title": "Share",
  "methods.share.formula": "share = value with the partner ÷ value with the world × 100",
  "methods.share.text":
    "Both values are of the same reporter, source and period; the denominator is the source’s own row for the world (WLD), not a sum of partners. Where the source has no such row there is no share.\n\nShares are computed from the rows, never typed in. The interval of a share comes from the lower end over the upper and the upper over the lower.",
  "methods.rank.title": "Rank",
  "methods.rank.formula": "rank = 1 + number of countries with a larger value",
  "methods.rank.text":
    "A rank is counted within one source and one year that has a row for the world, among areas of the kind country; groups and former states are left out. A country with one flow missing counts it as nil, and the note says how many there are.\n\nA rank is given with the distance to its neighbours. Where the intervals of two countries overlap, it is a range, from 1 + those above for certain to 1 + those that may be above. Ranks are computed from the rows, never typed in.",
  "methods.index.title": "Index",
  "methods.index.formula": "index = value ÷ value of the base year × 100",
  "methods.index.text":
    "Each line is measured against itself: its value in the base year is 100. A line without a value above zero in that year is left out. Lines that stand at the same index need not be of the same size.",
  "methods.mirror.title": "Mirror data and asymmetry",
  "methods.mirror.formula":
    "asymmetry = imports declared by the buyer − exports declared by the seller",
  "methods.mirror.text":
    "What one side exports the other imports, and both count it. The two declarations are shown side by side, each in its reporter’s name, and never mixed or averaged.\n\nThey differ for known reasons: imports are mostly valued CIF and exports FOB; goods in transit are counted by origin on one side and by destination on the other; goods leave in one year and arrive in the next; thresholds, coverage and exchange rates differ. An estimate (E) is often made from the other side’s declaration, and then there is nothing to compare.",
  "methods.valuation.title": "Valuation",
  "methods.valuation.text":
    "FOB is the value at the border of the exporter, CIF the value at the border of the importer, with freight and insurance. The same goods are therefore worth more as an import than as an export. No figure is converted; what is said here is what each source says of itself.",
  "methods.valuation.table": "Sources that state their valuation",
  "methods.valuation.none": "No source states its valuation.",
  "methods.column.source": "Source",
  "methods.column.exports": "Exports",
  "methods.column.imports": "Imports",
  "methods.column.method": "Method",
  "methods.periods.title": "Periods",
  "methods.periods.text":
    "A part of a year is never held against a whole one. Of a flow that cannot be negative it is a lower bound for its year: it can prove “at least”, never the contrary, and it never enters a growth rate. On charts it has marks of its own.",
  "methods.periods.academic":
    "An academic year begins on {starts}; its second year is the one after the first.",
  "methods.periods.table": "Periods and what they cover",
  "methods.column.written": "Written",
  "methods.column.read": "Read",
  "methods.column.days": "Covers",
  "methods.column.counts_as": "Counts as",
  "methods.period.whole": "a whole year",
  "methods.period.part": "a part of a year",
  "methods.period.neither": "neither; stands in its own middle",
  "methods.precision.title": "Precision",
  "methods.precision.text":
    "How the source put a value makes it an interval, and sums, quotients and rules are worked out on both its ends. Where a row gives a lower or an upper end of its own, that end holds. A value made of several is as firm as its loosest part.\n\nTexts are rounded once, when they are written; tables, CSV and JSON keep the digits of the source.",
  "methods.precision.table": "Precision codes",
  "methods.column.code": "Code",
  "methods.column.name": "Name",
  "methods.column.meaning": "Meaning",
  "methods.column.stands_for": "{value} stands for",
  "methods.column.in_texts": "In texts",
  "methods.column.rows": "Rows",
  "methods.status.title": "Status",
  "methods.status.text":
    "The codes are those of SDMX (CL_OBS_STATUS), in order of precedence: a value made of several has the first of their codes in this list. A status does not change the interval of a value; the precision does that.",
  "methods.status.table": "Status codes",
  "methods.column.value": "Value",
  "methods.column.marks": "On a chart",
  "methods.column.effect": "What it does",
  "methods.status.valued": "yes",
  "methods.status.valueless": "none",
  "methods.status.plain": "as any other",
  "methods.status.effect.B":
    "The series starts anew: no change is measured from the years before to it.",
  "methods.status.effect.O": "A sum, a balance or a share with it is missing, too.",
  "methods.status.effect.M": "A sum, a balance or a share with it is missing, too.",
  "methods.status.effect.L": "A sum, a balance or a share with it is missing, too.",
  "methods.status.effect.Q": "A sum, a balance or a share with it is missing, too.",
  "methods.status.effect.D": "No change is measured to it or from it.",
  "methods.status.effect.E": "Takes part; what is made of it is estimated, too.",
  "methods.status.effect.P": "Takes part; what is made of it is provisional, too.",
  "methods.status.effect.U": "Shown, and decides nothing: no rule, no claim, no title.",
  "methods.status.effect.A": "Takes part in everything.",
  "methods.marks.title": "Marks on charts",
  "methods.marks.text":
    "Colour never stands alone: mark, dash or label say the same. Bars stand on zero, lines are straight, and there is one axis of values.",
  "methods.mark.line": "line",
  "methods.mark.dashed": "dashed line",
  "methods.mark.tentative": "short dashes",
  "methods.mark.full": "full mark",
  "methods.mark.hollow": "hollow mark",
  "methods.mark.part": "half-filled mark",
  "methods.mark.ring": "dotted ring",
  "methods.mark.whisker": "thin line",
  "methods.mark.gap": "gap",
  "methods.mark.bar": "bar",
  "methods.mark.hatched": "hatched bar",
  "methods.mark.span": "bar from start to end",
  "methods.mark.opened": "diamond",
  "methods.mark.ongoing": "arrow",
  "methods.mark.unknown": "hatched end",
  "methods.lines.title": "One line, one series",
  "methods.lines.text":
    "A line joins years that follow each other, of one reporter and one source. It runs on into another source only where that one carries on the first. A missing year breaks it. Two scopes, two reporters, or a part and a whole year are never joined.\n\nStatements are single hollow marks beside the counted lines. Counts that are too sparse for a line are dots.\n\nWhere several sources say something of the same value, all rows stay in the table. The order of the sources decides which one leads: both flows before one, certain before uncertain, counted before stated.",
  "methods.products.title": "Products",
  "methods.products.text":
    "One figure has one classification: sections of the SITC are not mixed with chapters of the HS or with baskets. A share of a section is of the total of the same source and year. What a source calls a product is kept as a named basket where it fits no code.\n\nGoods and services together (ALL) stand in tables only, never on a chart of goods. Tonnes stand beside the value, and prices per tonne are not made of rounded figures.",
  "methods.scopes.title": "Scopes of students",
  "methods.scopes.text":
    "Figures of students differ less by who counted than by whom they count. Each row has a scope, and rows of two scopes are never joined, added or compared. The share of a country is of all foreign students of the same scope, source and year.",
  "methods.scopes.table": "Scopes",
  "methods.scope.higher_education":
    "students of higher education, as the statistics office or the ministry counts them by academic year",
  "methods.scope.all_studies":
    "all kinds of study, language courses and exchanges included, as officials state them",
  "methods.scope.not_stated": "the source does not say whom it counts",
  "methods.indicators.title": "Indicators",
  "methods.indicators.text":
    "Each indicator has one unit and one kind, and only periods of the same kind are compared. Values of different sources are separate series.",
  "methods.indicators.table": "Kinds of indicators",
  "methods.indicator.stock":
    "as of a date; the latest value is the state, and values are never added",
  "methods.indicator.flow": "of a period; parts of a year are no year",
  "methods.indicator.rate": "a ratio, never added",
  "methods.indicator.target": "a plan, no outcome; never shown as one",
  "methods.projects.title": "Projects",
  "methods.projects.text":
    "A project that is part of another (part_of) stands beside its whole and is never added to it. Costs stand in the currency in which they were stated, and are neither converted nor added up.\n\nA date that is known only as a year or a month counts from its first day to its last. A point on the map is that of the project, or only of its town or district, as the row says.",
  "methods.events.title": "Events and dates",
  "methods.events.text":
    "An event stands at its day, month or year, as far as it is known. Its weight, from 1 to 3, is an editorial judgement; those of weight 3 are flags on the charts. That one thing came before another does not say that it caused it.",
  "methods.events.since":
    "Days since the establishment of relations are counted from {day} to today, in UTC.",
  "methods.kpis.title": "Key figures and how they are decided",
  "methods.kpis.text":
    "A key figure is a rule: a measure, of a table, perhaps with a test. The test is decided on the interval of the value: met when every value that is possible meets it, not met when none does, unknown when the interval straddles the bound, when the value is missing, or when only rows marked U give it.\n\nA test over several years in a row looks at whole years up to the latest that has a row. One year that is not met outweighs all that are unknown. Each answer names the rows that it was made of.",
  "methods.kpis.table": "Measures",
  "methods.kpis.all": "All rules with their answers, as JSON",
  "methods.measure.export": "X of one declaration",
  "methods.measure.import": "M of one declaration",
  "methods.measure.turnover": "X + M of one declaration, else T as stated",
  "methods.measure.balance": "X − M of one declaration",
  "methods.measure.cover_ratio": "X ÷ M of one declaration",
  "methods.measure.share": "value with the partner ÷ value with the world × 100",
  "methods.measure.rank": "1 + countries with a larger value",
  "methods.measure.growth":
    "(value ÷ value of the base − 1) × 100; the base is the year before unless named",
  "methods.measure.ratio": "value ÷ value of the base that the rule names",
  "methods.measure.count": "number of rows that fit",
  "methods.measure.sum": "sum of the rows that fit, of one source; missing when a part is",
  "methods.measure.latest": "the value of the latest period",
  "methods.measure.days_since": "days from a date to today",
  "methods.claims.title": "Claims and their verdict",
  "methods.claims.text":
    "A claim is told in our own words, with who said it and when. Where a rule can check it, the rule decides; but only by rows of official statistics or data sets, and never by the claim’s own source. A statement never proves a statement. Where counted figures end before the time that the claim is about, it stays undecided.",
  "methods.claims.all": "All claims with their verdict, as JSON",
  "methods.claims.table": "Verdicts",
  "methods.verdict.borne_out":
    "counted rows meet the rule, whatever the true values inside their intervals",
  "methods.verdict.not_borne_out": "counted rows do not meet it, whatever the true values",
  "methods.verdict.undecided":
    "counted rows leave it open, or there are only statements, or no rule can check it; the reason says which",
  "methods.missing.title": "What is missing, and why",
  "methods.missing.text":
    "A missing value has a reason and is never zero. This part is computed from the tables as they are now.",
  "methods.missing.none": "The data folder cannot be read, so that nothing can be said of it.",
  "methods.missing.absent":
    "Tables that are not served, as the folder has no sound file of them: {tables}.",
  "methods.missing.empty": "Tables without rows: {tables}.",
  "methods.missing.all_served": "Every table is served and has rows.",
  "methods.missing.statuses":
    "Rows that stand for a missing value (O, M, L, Q): {count} in {tables}.",
  "methods.missing.no_statuses":
    "No row stands for a missing value (O, M, L, Q): what was not found has no row at all.",
  "methods.missing.uncertain":
    "Rows whose year, scope or reporter is our reading (U): {count} in {tables}.",
  "methods.missing.in_table": "{table} ({count})",
  "methods.missing.trade": "Counted trade in all goods: where it begins and ends",
  "methods.missing.world": "the whole world",
  "methods.missing.others":
    "{reporter}: partners whose figures end before {year} ({count} of {of})",
  "methods.missing.students": "Students: where each count begins and ends",
  "methods.missing.indicators": "Indicators: where each series begins and ends ({count})",
  "methods.missing.blanks": "What rows leave blank",
  "methods.column.reporter": "Reporter",
  "methods.column.partner": "Partner",
  "methods.column.first": "First",
  "methods.column.last": "Last",
  "methods.column.gaps": "Years without a figure between",
  "methods.column.year": "Ends in",
  "methods.column.areas": "Partners",
  "methods.column.host": "Host",
  "methods.column.origin": "Origin",
  "methods.column.scope": "Scope",
  "methods.column.indicator": "Indicator",
  "methods.column.values": "Values",
  "methods.column.table": "Table",
  "methods.column.column": "Column",
  "methods.column.blank": "Blank in",
  "methods.missing.of_rows": "{count} of {of} rows",
  "methods.revisions.title": "Revision policy",
  "methods.revisions.text":
    "Figures change only when the data folder changes, and then the edition has another name. Every page, picture and file names its edition, so that two of them can be told apart.\n\nA source is a vintage: when its publisher revises it, the new vintage is a source of its own, and the old rows stay as they were published. A later vintage leads only where it carries on the earlier one or stands before it in the order of sources. Figures that moved between releases of this site are listed in its change log.",
  "methods.revisions.table": "Sources that carry on another",
  "methods.revisions.none": "No source carries on another.",
  "methods.column.continues": "Carries on",
  "methods.column.published": "Published",
  "methods.releases.title": "Next releases",
  "methods.releases.none":
    "{count, plural, =0 {There are no sources.} one {The one source does not state when its next release is due.} other {None of the # sources states when its next release is due.}}",
  "methods.releases.text":
    "{count, plural, one {# of {of} sources states} other {# of {of} sources state}} when the next release is due.",
  "methods.releases.table": "Announced releases",
  "methods.column.next_release": "Next release",

  // --- the page of the catalogue ---
  "data.contents.caption": "The tables of the data folder",
  "data.column.table": "Table",
  "data.column.rows": "Rows",
  "data.column.period": "Period covered",
  "data.column.fresh": "Latest publication",
  "data.column.health": "Health",
  "data.table.trade": "Trade",
  "data.table.trade.text":
    "Trade between two areas as each of them declares it, and what was stated of it: one row for each reporter, partner, flow, product, period and source.",
  "data.table.students": "Students",
  "data.table.students.text":
    "Students of one area in another: one row for each host, origin, scope, period and source. Scopes are never joined.",
  "data.table.indicators": "Indicators",
  "data.table.indicators.text":
    "Any other figure of an area, perhaps towards another area, perhaps of one project.",
  "data.table.indicator_names": "Names of indicators",
  "data.table.indicator_names.text":
    "What each indicator is called, what kind of figure it is, and its one unit.",
  "data.table.projects": "Projects",
  "data.table.projects.text":
    "What the two build together. A part stands beside its whole and is never added to it.",
  "data.table.events": "Events",
  "data.table.events.text": "What happened between the two, when, and how much it matters.",
  "data.table.claims": "Claims",
  "data.table.claims.text":
    "What was said of the relation in public, in our own words, and the rule that checks it.",
  "data.table.products": "Products",
  "data.table.products.text": "The goods and services that rows of trade are about.",
  "data.table.areas": "Areas",
  "data.table.areas.text": "Countries, groups and former states that occur anywhere.",
  "data.table.sources": "Sources",
  "data.table.sources.text":
    "Who says so, when and on what terms. The order of the rows is the order of preference.",
  "data.not_served": "not served",
  "data.period.range": "{first} to {last}",
  "data.period.none": "no periods",
  "data.fresh.none": "not stated",
  "data.sound": "sound",
  "data.absent": "The folder has no file {file}.",
  "data.unsound": "{file} is not served, as it is not sound; below is what to do.",
  "data.health.errors": "{count, plural, one {# fault} other {# faults}}",
  "data.health.warnings": "{count, plural, one {# remark} other {# remarks}}",
  "data.health.title": "{table}: health",
  "data.health.all": "Health of the whole folder, as JSON",
  "data.downloads": "Download",
  "data.columns": "{table}: columns",
  "data.columns.name": "Column",
  "data.columns.meaning": "Meaning",
  "data.columns.holds": "What it holds",
  "data.columns.blank": "May be blank",
  "data.columns.filter": "Filter",
  "data.columns.yes": "yes",
  "data.columns.no": "no",
  "data.columns.optional": "yes, and may be left out",
  "data.columns.text": "text",
  "data.fact.key": "A row is named by",
  "data.preview": "{table}: {count, plural, one {the first row} other {the first # rows}}",
  "data.sources.of": "{count, plural, one {# source} other {# sources}} that its rows name",
  "data.sources.none": "Its rows name no source.",
  "data.source.published": "published {day}",
  "data.source.unpublished": "day of publication not stated",
  "data.source.licence": "licence: {licence}",
  "data.source.unlicensed": "licence not stated",
  "data.all_sources": "All sources",
  "data.all_sources.text":
    "By kind, each in order of preference. Official statistics and data sets count; the others state. Where no licence is stated, the terms of the publisher hold.",
  "data.all_sources.kind": "{kind}: {count, plural, one {# source} other {# sources}}",
  "data.all_sources.publisher": "Publisher",
  "data.all_sources.title": "Title",
  "data.all_sources.published": "Published",
  "data.all_sources.licence": "Licence",
  "data.all_sources.language": "Language",
  "data.all_sources.method": "Method",
  "data.other_files": "The other files",
  "data.other_files.text":
    "{rules} holds the rules of the key figures and claims; {folder} says which two areas the folder is about.",
  "data.other_files.rules": "The rules with their answers, as JSON",
  "data.other_files.place": "Files beside the tables: health",

  // --- goods: what is traded ---
  "goods.sections.title": "What {reporter} sells {partner}, by section",
  "goods.sections.title.led": "{section}: {last} of what {reporter} sold {partner} in {to}",
  "goods.sections.title.since":
    "{section}: {last} of what {reporter} sold {partner} in {to}; in {from} it was {first}",
  "goods.sections.subtitle":
    "Exports of goods, {reporter} → {partner}, by SITC section: share in the sum of all sections of the same year and source, {unit}",
  "goods.sections.axis": "Section",
  "goods.sections.note.estimated":
    "The values of {years} are estimated: the source has probably taken them from the other side’s declaration (mirror data).",
  "goods.sections.note.years":
    "The first, the middle and the last year are drawn; the rows behind have all of them.",
  "goods.method.share":
    "The share of a section is its value over the sum of all sections that the same source gives for the same exporter and year, in percent. The table has no total of that source, so the sum of its sections stands for the whole.",
  "goods.method.sections":
    "A section without a row has no share and adds nothing to the sum: whether there was no such trade or no figure is not told. Where a section that is listed has no value, the sum has none, and no share of that year is given.",
  "goods.method.estimated":
    "Where an area has not reported itself, a source may take its exports from what the other side declared as imports (mirror data). Such values are estimated (E) and hollow; a sum with one of them is estimated as well, and so is every share in it.",
  "goods.title": "{good}: whole years and parts of years",
  "goods.title.peak":
    "{good}: {what} came to {last} in {to}; the most in a year was {first}, in {from}",
  "goods.title.top":
    "{good}: {what} came to {last} in {to}, the most in a year; in {from} it was {first}",
  "goods.title.rise": "{good}: {what} rose to {last} in {to}, from {first} in {from}",
  "goods.title.fall": "{good}: {what} fell to {last} in {to}, from {first} in {from}",
  "goods.title.open": "{good}: {what} came to {last} in {to}, after {first} in {from}",
  "goods.title.alone": "{good}: {what} came to {last} in {to}",
  "goods.what.X": "what {reporter} sold {partner}",
  "goods.what.M": "what {reporter} bought from {partner}",
  "goods.subtitle": "Exports and imports of single goods, each as told of one side, {unit}",
  "goods.subtitle.X": "Exports of {reporter} to {partner}, {unit}",
  "goods.subtitle.M": "Imports of {reporter} from {partner}, {unit}",
  "goods.label.X": "{good}, exports of {reporter}",
  "goods.label.M": "{good}, imports of {reporter}",
  "goods.note.conflict":
    "{label}, {periods}: the sources differ; the thin line goes from the lowest to the highest that they give.",
  "goods.share.least": "less than {value}",
  "goods.part": "{label}, part of a year",
  "goods.method.goods":
    "Values are what the sources give for a good: customs, ministries, and reports that cite them. What a named basket of goods holds is what its source counts to it; a code is that of the source or, where the status says so, our reading. Goods of different codes are not added, as one may hold another.",
  "goods.method.parts":
    "A part of a year stands over the months that it covers. It is never joined with anything and never held against a whole year; a title holds it only against the same months of the year before, as the same source gives them.",
  "goods.method.conflicts":
    "Where sources give different values for a period, that of the source listed first is drawn, with a thin line from the lowest to the highest that they allow.",
  "goods.method.few":
    "Drawn is what has values for at least three periods; what has fewer is in the table of the page on products, and in the rows.",
  "goods.few":
    "The data folder has no good with values enough for a chart; all rows are in the table.",
  "goods.table.title": "All goods",
  "goods.table.text":
    "Each row as its source gives it, sections included. Where sources differ, all rows stand. A heading sorts by its column.",
  "goods.table.caption": "Goods traded between the two, all rows",
  "goods.table.product": "Good",
  "goods.table.reporter": "Declared by, or told of",
  "goods.table.flow": "Flow",
  "goods.table.flow.X": "exports",
  "goods.table.flow.M": "imports",
  "goods.table.flow.T": "turnover",
  "goods.table.period": "Period",
  "goods.table.value": "Value",
  "goods.table.quantity": "Quantity",
  "goods.table.status": "Status",
  "goods.table.source": "Source",
  "goods.table.note": "Note",
  "goods.table.none": "–",
  "goods.table.rounded": "rounded",
  "goods.table.part": "part of a year",
  "goods.table.quantity.unit": "{quantity} {unit}",
  "goods.table.sort.asc": "sorted, lowest first",
  "goods.table.sort.desc": "sorted, highest first",
  "goods.table.cut": "Here are the first {shown} of {count} rows; the CSV has all of them.",
  "goods.table.csv": "All rows (CSV, {count, plural, one {# row} other {# rows}})",
  "goods.table.json": "JSON",
  "goods.table.products": "List of goods (CSV)",
  "goods.table.by_good": "Rows by good",
  "goods.table.good.csv": "{good} (CSV, {count, plural, one {# row} other {# rows}})",

  // --- the page of the claims ---
  "claims_page.summary":
    "Of {count, plural, one {# claim} other {# claims}} {borne, plural, one {# is} other {# are}} borne out, {not, plural, one {# is} other {# are}} not, and {open, plural, one {# is} other {# are}} undecided.",
  "claims_page.filter": "Claims by verdict",
  "claims_page.filter.all": "All {count}",
  "claims_page.filter.count": "{count} {word}",
  "claims_page.rule": "Rule that checks it",
  "claims_page.rule.test": "{title}: {test}",
  "claims_page.rule.none": "None.",
  "claims_page.reason": "Why",
  "claims_page.close": "How close",
  "claims_page.note": "Remark",
  "claims_page.source": "Said in",
  "claims_page.cells":
    "{count, plural, =0 {It rests on no cell.} one {It rests on # cell} other {It rests on # cells}}",
  "claims_page.cells.undecided":
    "{count, plural, =0 {There is no cell to check it with.} one {What there is: # cell} other {What there is: # cells}}",
  "claims_page.column.about": "What",
  "claims_page.cell.export": "Exports: {reporter} → {partner}",
  "claims_page.cell.import": "Imports: {partner} → {reporter}",
  "claims_page.cell.turnover": "Turnover: {reporter}, {partner}",
  "claims_page.cell.usd_million": "{value} USD million",
  "claims_page.json": "This claim as JSON",
} as const;
