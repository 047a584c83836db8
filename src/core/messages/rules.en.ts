import type { RuleMessages } from "./rule-messages";

export const ruleMessagesEn: RuleMessages = {
  "has-identity-block": {
    missing:
      "No identity block was found. Add one above the table or on a cover sheet: Nomor SOP, three dates, Disahkan oleh, Nama SOP, Dasar Hukum and the other fields.",
    partial:
      "The identity block is not complete: {count} of its 12 fields were found. Add the others.",
  },
  "has-procedure-table": {
    missing:
      "No procedure table was found on sheet {sheets}. It has the columns No, Kegiatan, Pelaksana, Mutu Baku (Kelengkapan, Waktu, Output) and Keterangan.",
  },
  "has-pelaksana": {
    missing:
      "There is no pelaksana yet. Write one position or role at the head of each column between Kegiatan and Mutu Baku.",
  },
  "has-mutu-baku-columns": {
    missing: "Mutu Baku consists of Kelengkapan, Waktu and Output. Missing: {columns}.",
  },
  "has-keterangan-column": {
    missing: "The procedure table has no column Keterangan. Add it as the last column.",
  },
  "headings-are-spelled-right": {
    misspelt: "The heading “{text}” seems to be misspelt. It was read as “{meant}”.",
  },
  "page-is-landscape": {
    portrait:
      "This sheet prints upright, and its table is wide. SOPs are usually printed landscape.",
  },
  "paper-is-that-of-offices": {
    other: "The paper of this sheet is {paper}. The office prints on {papers}.",
  },
  "table-head-repeats": {
    once: "This table takes {pages} pages, and its head stands on the first one only. Repeat the head on every page.",
  },
  "template-texts-are-replaced": {
    left: "A text of the template is still there: “{text}”. Replace it by what is meant.",
  },
  "names-its-own-region": {
    foreign:
      "“{region}” is written here, while the head of the SOP names {own}. It may be left over from another region's SOP.",
  },
  "nomor-sop-is-filled": {
    empty:
      "Nomor SOP is still empty. It is usually given by Bagian Organisasi shortly before signing.",
    missing: "The identity block has no Nomor SOP.",
  },
  "nomor-sop-is-whole": {
    gap: "Nomor SOP is not complete: “{number}”. Its empty part is filled in before signing.",
  },
  "nomor-sop-is-unique": {
    taken: "Nomor SOP “{number}” is also that of “{other}”. Each SOP has a number of its own.",
  },
  "tanggal-pembuatan-is-filled": {
    empty: "Tanggal Pembuatan is still empty. Write the day on which the SOP was finished.",
    missing: "The identity block has no Tanggal Pembuatan.",
    unreadable:
      "Tanggal Pembuatan “{text}” cannot be read as a date. Write, for example, “5 Januari 2026”.",
  },
  "identity-dates-are-whole": {
    partial: "{label} says no more than “{text}”. Write day, month and year.",
    impossible: "{label} “{text}” is no day of the calendar. Check the day and the month.",
  },
  "identity-dates-are-spelled-out": {
    "other-spelling": "{label} says “{text}”. The standard spelling is “{date}”.",
  },
  "efektif-follows-pembuatan": {
    earlier:
      "Tanggal Efektif ({efektif}) is earlier than Tanggal Pembuatan ({pembuatan}). Check both.",
  },
  "revisi-follows-pembuatan": {
    earlier:
      "Tanggal Revisi ({revisi}) is earlier than Tanggal Pembuatan ({pembuatan}). For a new SOP write “-”.",
  },
  "tanggal-efektif-is-filled": {
    empty:
      "Tanggal Efektif is still empty. That is fine while drafting; it is needed before signing.",
    missing: "The identity block has no Tanggal Efektif (or Tanggal Pengesahan).",
    unreadable:
      "Tanggal Efektif “{text}” cannot be read as a date. Write, for example, “12 Januari 2026”.",
  },
  "identity-dates-are-plausible": {
    "too-early": "{label} {date} is too long ago for an SOP. Check the year.",
    "too-late": "{label} {date} is too far ahead. Check the year.",
  },
  "signer-has-office": {
    empty:
      "The office of the signing official is still empty. Write it in Disahkan oleh, for example Kepala Dinas, Camat or Lurah.",
    missing: "The identity block has no “Disahkan oleh”.",
  },
  "signer-has-name": {
    empty:
      "The name of the signing official is still empty. Write it below the office, with room for the signature.",
  },
  "signer-has-nip": {
    empty: "The NIP of the signing official is still empty. Write it below the name.",
  },
  "nip-follows-its-pattern": {
    length: "NIP “{nip}” does not have 18 digits. It has {digits} characters without spaces.",
    birth:
      "NIP “{nip}”: the first eight digits are no date of birth (year, month, day). Check the number.",
    appointment:
      "NIP “{nip}”: digits 9 to 14 are no year and month of appointment. Check the number.",
    sex: "NIP “{nip}”: digit 15 should be 1 (male) or 2 (female).",
    age: "NIP “{nip}”: the appointment comes before the age of 16. Check the digits.",
  },
  "nip-is-text": {
    damaged:
      "The NIP is stored as a number, so that its last digits have changed: “{text}”. Set the cell's format to Text and type it again.",
  },
  "nama-sop-is-filled": {
    empty: "Nama SOP is still empty. Write the title, for example “Penanganan Surat Masuk”.",
    missing: "The identity block has no Nama SOP. Add a row “Nama SOP” with the title.",
  },
  "nama-sop-is-no-verb": {
    verb: "Nama SOP begins with the verb “{verb}”. Use a noun: “Penyusunan Renstra”, not “Menyusun Renstra”.",
    "verb-with-noun": "Nama SOP begins with the verb “{verb}”. Use a noun: “{title}”.",
  },
  "nama-sop-begins-with-aspek": {
    none: "Nama SOP begins with “{word}”. Its pattern is what is done, then the result: “Penerbitan Izin …” or “Penanganan Surat Masuk”.",
  },
  "nama-sop-has-measure": {
    "too-short": "Nama SOP is one word, which says too little. Name what is done and its result.",
    "too-long": "Nama SOP is too long ({count} words). Limit it to one clear result.",
  },
  "nama-sop-is-timeless": {
    year: "Nama SOP names the year {year}. An SOP is used again and again: leave the year out.",
    person: "Nama SOP seems to name a person. An SOP holds for whoever has the office.",
  },
  "unit-is-named": {
    empty:
      "The name of the agency or unit at the head of the SOP is still empty. Write it there, the government first, then the unit.",
    missing:
      "The head of the SOP does not name the agency or unit. Write it above or left of the identity fields.",
  },
  "dasar-hukum-is-filled": {
    empty: "Dasar Hukum is still empty. Cite the regulations that this procedure rests on.",
    missing: "The identity block has no Dasar Hukum.",
  },
  "dasar-hukum-is-cited-in-full": {
    "no-number": "“{text}” has no number. Write kind, number, year and subject.",
    "no-year": "“{text}” has no year. Write kind, number, year and subject.",
    neither: "“{text}” has neither number nor year. Write kind, number, year and subject.",
  },
  "dasar-hukum-follows-rank": {
    "lower-first":
      "{higher} ranks above {lower} and should stand before it. The order is UU, PP, Perpres, Permen, Perda, Perkada.",
  },
  "dasar-hukum-is-in-force": {
    replaced: "{regulation} has probably been replaced by {now}. Please check it in JDIH.",
  },
  "dasar-hukum-is-cited-once": {
    repeated: "{regulation} is cited twice in Dasar Hukum. Remove one of them.",
  },
  "kualifikasi-is-filled": {
    empty: "Kualifikasi Pelaksana is still empty. Write the competences that all pelaksana need.",
    missing: "The identity block has no Kualifikasi Pelaksana.",
  },
  "keterkaitan-is-filled": {
    empty: "Keterkaitan is still empty. Name other SOPs that belong to this one, or write “-”.",
    missing: "The identity block has no Keterkaitan.",
  },
  "keterkaitan-names-procedures": {
    regulation:
      "Keterkaitan holds a regulation: {regulation}. Move it to Dasar Hukum; Keterkaitan names other SOPs.",
  },
  "other-sections-are-filled": {
    empty: "{label} is still empty.",
    missing: "The identity block has no {label}.",
  },
  "peringatan-says-what-follows": {
    "no-condition": "Peringatan should say “Jika …, maka …” or give a time limit.",
  },
  "lists-have-no-filler": {
    filler: "Avoid “{text}”. Name the things, so that it is clear what is needed.",
  },
  "has-several-pelaksana": {
    one: "There is only one pelaksana: “{lane}”. An administrative SOP involves at least two; ignore this for a technical SOP.",
  },
  "pelaksana-is-named": {
    unnamed:
      "Pelaksana column {column} holds symbols but has no name. Write the position at its head.",
  },
  "pelaksana-is-listed-once": {
    repeated: "Pelaksana “{lane}” is listed twice. Merge the columns, or tell the names apart.",
  },
  "pelaksana-has-activity": {
    idle: "Pelaksana “{lane}” has no activity. Add one, or remove the column.",
  },
  "pelaksana-follow-the-flow": {
    order: "Pelaksana are ordered by when they first act, not by rank. Suggested order: {order}.",
  },
  "first-activity-stands-leftmost": {
    "not-leftmost": "The first activity is done by “{lane}”. Put that column leftmost.",
  },
  "pelaksana-is-no-person": {
    person: "Pelaksana “{lane}” seems to be a person's name. Use the position or role.",
  },
  "pelaksana-is-one-role": {
    joined:
      "Column “{lane}” holds several positions: {roles}. Part them, so that it is clear who is responsible.",
  },
  "pelaksana-are-few": {
    many: "There are {count} pelaksana. Consider parting it into a macro and a micro SOP.",
  },
  "pelaksana-is-a-role": {
    unit: "“{lane}” is a unit. Write the position or role, for example Kepala Bidang or Staf.",
  },
  "activity-is-described": {
    blank:
      "The activity in row {row} is not written yet, though the row has a symbol or mutu baku. Write it, or empty the row.",
  },
  "has-enough-activities": {
    none: "The procedure table has no activities yet. Write the first one in the column Kegiatan.",
    few: "Only {count} activities so far. An SOP has activities that begin it, carry it out, and close it.",
  },
  "activities-fit-one-sop": {
    many: "There are {count} activities. Consider splitting them into a macro SOP and several micro SOPs.",
  },
  "activity-begins-with-a-verb": {
    root: "“{words}” in activity {activity} is not an active verb yet. Write “{suggestion} …”.",
    "no-verb":
      "Activity {activity} does not begin with an active verb (now: “{words} …”). Begin with what is done, for example “Memeriksa …” or “Menandatangani …”.",
  },
  "activity-is-written-actively": {
    passive:
      "Activity {activity} is written in the passive: “{words}”.[ Use the active verb, for example “{suggestion} …”.]",
  },
  "activity-is-not-a-noun": {
    noun: "“{words}” in activity {activity} is a noun. Use an active verb[, for example “{suggestion} …”].",
  },
  "actor-stands-in-its-lane": {
    first:
      "Activity {activity} names who acts, and there is a column for that. Remove “{actor}” and begin with the verb.",
    "without-lane":
      "Activity {activity} begins with who acts, “{actor}”, who has no column yet. Add the column, then begin the activity with the verb.",
    by: "Activity {activity} names who acts, and there is a column for that. Remove “{actor}”.",
  },
  "row-holds-one-activity": {
    several:
      "Activity {activity} seems to hold {count} activities; the next one begins at “{second}”. If they do differ, give each its own row.",
  },
  "activity-is-brief": {
    long: "Activity {activity} is long ({count} words). Shorten it to the verb, its object, and what must be added.",
  },
  "activities-differ": {
    repeated:
      "Activity {activity} is the same as activity {first}: the same words and pelaksana. Remove one, or word them differently.",
  },
  "activity-numbers-ascend": {
    none: "The No column is empty. Number the activities 1, 2, 3 and so on.",
    blank: "Activity {activity} has no number. The next number is {expected}.",
    repeated:
      "Number {activity} is already taken by another activity. The next number is {expected}.",
    "out-of-order": "The numbers are out of order: {activity} is written where {expected} is due.",
    "sub-step":
      "Number {activity} does not stand below the activity it belongs to. Move it there, or number it {expected}.",
    lettered:
      "The activities are numbered by letters. Use 1, 2, 3; letters are for details below a number.",
    unreadable:
      "“{activity}” is no activity number. Use 1, 2, 3, and a, b, c or 2.1, 2.2 for details.",
  },
  "first-activity-starts-the-process": {
    "no-trigger":
      "The first activity begins with “{verb}”. Make sure that activity {activity} is what starts the process, for example a request, an order, or a schedule.",
  },
  "last-activity-closes-the-process": {
    "no-closing":
      "The last activity begins with “{verb}”. Make sure that activity {activity} closes the process: by handing over the result, reporting, or filing.",
  },
  "activity-says-what-is-done": {
    vague: "“{verb}” in activity {activity} is too general. Say what is done, and to what.",
  },
  "decision-is-written-as-activity": {
    question:
      "Activity {activity} is written as a question. Write what is done, for example “Memeriksa kelengkapan berkas”; the diamond shows the choice.",
  },
  "activity-has-symbol": {
    "none-yet":
      "The flow is not drawn yet. Fill the pelaksana columns of each activity: M (start), P (process), K (decision) or S (end).",
    missing: "Activity {activity} has no symbol. Give it a symbol or a code at who does it.",
    "rest-missing":
      "{count} activities have no symbol: activities {activity} to {last}. Give them symbols or codes at who does them.",
  },
  "has-one-start": {
    missing:
      "This SOP has no start. Write M (start) at the pelaksana who begins the first activity.",
    several: "An SOP has one start only. Here there are {count}.",
  },
  "has-an-end": {
    missing: "This SOP has no end. Write S (end) at the activity that ends the procedure.",
  },
  "ends-are-few": {
    several: "The main flow ends in {count} places. Make sure that there is more than one result.",
  },
  "capsules-frame-the-flow": {
    "start-elsewhere":
      "The start stands at activity {activity}, not at the first one. Put the rows in the order of the flow.",
    "end-elsewhere":
      "The last activity ({activity}) is not the end. Put the rows in the order of the flow, so that the end stands at the bottom.",
  },
  "decision-has-both-exits": {
    "no-ya":
      "The decision in activity {activity} has no Ya exit. In “{lanjut}”, write the number of the activity that follows when the answer is yes.",
    "no-tidak":
      "The decision in activity {activity} has no Tidak exit. In “{tidak}”, write the number of the activity that it leads to when the answer is no.",
    "no-exits":
      "The decision in activity {activity} has neither a Ya nor a Tidak exit. Write the numbers of the activities they lead to in “{lanjut}” and “{tidak}”.",
    "no-ya-drawn":
      "The decision in activity {activity} has no Ya exit. Draw the Ya arrow to the activity that follows.",
    "no-tidak-drawn":
      "The decision in activity {activity} has no Tidak exit. Draw the Tidak arrow to where the flow goes when the answer is no.",
    "no-exits-drawn":
      "The decision in activity {activity} has neither a Ya nor a Tidak exit. Draw both arrows.",
  },
  "decision-exit-has-one-target": {
    "ya-doubled":
      "The Ya exit[ of activity {activity}] leads to more than one activity. Each exit has one target; make several decisions where there are more than two choices.",
    "tidak-doubled":
      "The Tidak exit[ of activity {activity}] leads to more than one activity. Each exit has one target; make several decisions where there are more than two choices.",
  },
  "decision-exits-differ": {
    "same-target":
      "Ya and Tidak of activity {activity} lead to the same activity ({target}). Give them different targets, or make it a plain process.",
  },
  "flow-target-exists": {
    "target-missing":
      "The target “{target}”[ of activity {activity}] was not found: no symbol in the table has that number. Check the number.",
    "target-ambiguous":
      "The target “{target}”[ of activity {activity}] is not certain: more than one activity has the number {target}. Correct the numbers.",
    "no-end-below":
      "The target “selesai”[ of activity {activity}] does not exist: there is no symbol S in this row or below. Write S at the activity that ends the procedure.",
    "symbol-missing":
      "There is no symbol number {symbol} in the row[ of activity {activity}]. Count the symbols from the left, beginning with 1.",
  },
  "activity-is-reached": {
    "no-arrows":
      "These symbols are not connected by arrows yet. Connect them in the order of the work.",
    unreached:
      "Activity {activity} is not connected: no flow leads here from the start. Lead an activity here, or delete the row.",
  },
  "flow-reaches-an-end": {
    "dead-end": "The flow stops at activity {activity}, which is no end. Say what follows.",
    "endless-loop":
      "The flow goes round in activities {activities} and never comes to an end. Give it a way out, for example by a decision.",
  },
  "only-a-decision-goes-back": {
    "goes-back":
      "The flow goes back from activity {activity} to activity {target} without a decision. Use a diamond at the activity that checks.",
  },
  "flow-skips-no-activity": {
    skips:
      "The flow from activity {activity} to activity {target} skips activity {activities}. Activities stand in the order in which they are done.",
  },
  "tidak-corrects-or-rejects": {
    "goes-ahead":
      "Tidak of activity {activity} goes ahead to activity {target}, where Ya comes by as well. Usually Tidak goes back for a correction, or rejects.",
  },
  "last-activity-is-no-decision": {
    decision:
      "The last activity ({activity}) is a decision. Add an activity that closes the procedure, for example handing over or filing.",
  },
  "choice-is-a-decision": {
    process:
      "Activity {activity} holds a choice (“{phrase}”), but its symbol is no diamond. Use K and say where Tidak leads.",
  },
  "decision-says-what-is-checked": {
    "no-check":
      "Activity {activity} is drawn as a decision. Say what is decided, for example with memeriksa, memverifikasi, or menyetujui.",
  },
  "signing-follows-a-check": {
    unchecked:
      "The signing in activity {activity} is not preceded by a check or initials. See whether an activity is missing.",
  },
  "symbol-is-a-known-shape": {
    "shape-unknown":
      "Shape “{name}” is no symbol of SOP AP. The symbols are capsule, box, diamond, arrow and pentagon.",
  },
  "symbol-stands-in-a-lane": {
    "shape-outside":
      "Symbol “{name}” lies outside the pelaksana columns or the rows of activities. Move it to the cell of its activity.",
  },
  "arrow-is-attached": {
    "begin-loose": "Connector “{name}” comes from no symbol. Attach its tail to a symbol.",
    "end-loose": "Connector “{name}” leads to no symbol. Attach its head to a symbol.",
    "both-loose": "Connector “{name}” is attached to no symbol. Attach both of its ends.",
  },
  "off-page-symbol-has-a-partner": {
    "page-unpaired":
      "The pentagon “{name}”[ with the text “{text}”] has no partner. Give the one on the other page the same letter.",
  },
  "jump-is-no-circle": {
    "jump-circle":
      "The circle “{name}” with the text “{text}” is no symbol of SOP AP. Use a direct arrow, or a pentagon between pages.",
  },
  "waktu-is-filled": {
    "none-yet":
      "The Waktu column is empty. Write a number and a unit for each activity, for example “10 menit”.",
    empty: "Activity {activity} has no waktu. Write a number and a unit, for example “10 menit”.",
    "rest-empty":
      "{count} activities have no time yet: activity {activity} to {last}. Write a number and its unit.",
  },
  "waktu-is-measurable": {
    unmeasurable:
      "The time “{text}” of activity {activity} cannot be measured. Write a number and a unit, for example “10 menit” or “1 hari kerja”.",
  },
  "waktu-has-a-unit": {
    "no-unit":
      "The time “{text}” of activity {activity} has no unit: menit, jam, or hari kerja?[ Nor have {others} others; one unit in the header is enough, for example “Waktu (menit)”.]",
  },
  "waktu-is-more-than-zero": {
    zero: "The time of activity {activity} must be more than zero (now: “{text}”).",
  },
  "waktu-is-not-a-date": {
    date: "Excel has turned the time of activity {activity} into a date (“{text}”). Set the cell format to Text and type it again, for example “1-2 jam” or “1/2 jam”.",
  },
  "waktu-says-hari-kerja": {
    "plain-day":
      "“{text}” in activity {activity} is counted in working days ({minutes} minutes each). Write “hari kerja” to make that clear[, in {others} other cells, too].",
  },
  "waktu-units-are-written-out": {
    short:
      "The unit of “{text}” at activity {activity} is shortened[, as in {others} other cells]. Write it out: “{meant}”.",
  },
  "waktu-is-one-value": {
    range:
      "The time “{text}” of activity {activity} is a range or a limit[, and so are {others} others]. The total counts the largest value.",
  },
  "waktu-is-certain": {
    vague:
      "The time “{text}” of activity {activity} cannot be measured. Set an estimate as its standard.",
  },
  "waktu-keeps-the-header-unit": {
    "other-unit":
      "The time “{text}” of activity {activity} has another unit than the header ({unit}). Use the same one.",
  },
  "waktu-is-plausible": {
    "long-routine":
      "A time of {text} for “{verb}” in activity {activity} seems too long. Check it again.",
    long: "A time of {text} in activity {activity} seems too long for one activity. Check it again.",
  },
  "kelengkapan-is-filled": {
    "none-yet":
      "The column Kelengkapan is empty. Write the documents or tools that each activity needs.",
    empty:
      "Activity {activity} has no kelengkapan yet. Write the documents or tools that it needs.",
    "rest-empty":
      "{count} activities have no kelengkapan yet: activity {activity} to {last}. Write the documents or tools.",
  },
  "output-is-filled": {
    "none-yet":
      "The column Output is empty. Write what each activity yields, for example “Surat tercatat”.",
    empty:
      "Activity {activity} has no output yet. Every activity yields something, for example “Surat tercatat”.",
    "rest-empty":
      "{count} activities have no output yet: activity {activity} to {last}. Write the result.",
  },
  "output-is-a-thing": {
    act: "The output of activity {activity} begins with “{word}”, like an activity. Write the result as a thing, for example “Draf surat terparaf”.",
  },
  "output-differs-from-kelengkapan": {
    same: "The output of activity {activity} is the same as its kelengkapan. Say what has changed, for example “Surat tercatat”.",
  },
  "output-becomes-kelengkapan": {
    unlinked:
      "The kelengkapan of activity {next} names nothing that came of the activities before. Check how it follows from the output of activity {activity}.",
  },
  "last-output-fits-the-title": {
    "not-in-outputs":
      "The last outputs do not name the result in the title of the SOP (“{title}”). Check whether the procedure comes to that result.",
  },
  "lane-code-is-understood": {
    "unknown-code":
      "“{text}” is not known as a symbol. Known are M (start), P (process), K (decision), S (end) and a tick (v, x, √).",
  },
  "span-follows-a-symbol": {
    "span-without-symbol":
      "“<” widens the symbol in the column on its left, but there is no symbol on the left of this cell. Remove the sign, or write a code on its left.",
  },
  "target-is-understood": {
    "unknown-target-syntax":
      "“{text}” is not known as a target. Write an activity number (5), one of its symbols (5#2) or “selesai”; separate several targets by semicolons.",
  },
  "terminators-follow-the-style": {
    row: "This office has no row “{row}” of its own: draw the first and the last activity as capsules.",
    "start-activity":
      "Activity {activity} is drawn as the start capsule. This office has a row Mulai of its own above it. Add the row.",
    "end-activity":
      "Activity {activity} is drawn as the end capsule. This office has a row Selesai of its own below it. Add the row.",
  },
  "tidak-belongs-to-a-decision": {
    "tidak-without-decision":
      "“Tidak ke” is filled[ in activity {activity}], but there is no decision (K) in this row. Change the symbol to K, or clear this cell.",
    "tidak-ambiguous":
      "This row has several decisions. Say which one is meant, for example “1>3” from the first symbol to activity 3.",
  },
  "only-an-end-stops-the-flow": {
    "flow-stopped":
      "The flow stops[ in activity {activity}] because “Lanjut ke” holds “-”, though this is not the end. Write the number of the next activity, or change its symbol to S.",
  },
  "table-text-is-read": {
    "text-unread":
      "The text “{text}” inside the table was read neither as an activity nor as a symbol. Complete the number and cells of its row, or move it to the Keterangan column.",
  },
  "drawing-agrees-with-codes": {
    "drawing-disagrees":
      "Your drawing of the flow ({count} shapes) differs from the codes in the pelaksana columns, beginning in this row[ (activity {activity})]. The codes count; your drawing is left as it is.",
  },
  "exit-label-stands-at-an-exit": {
    "label-loose":
      "The text “{text}” is not near an exit of a decision. Put it beside the arrow that leaves the diamond.",
  },
  "exit-words-say-ya-or-tidak": {
    "outcome-assumed":
      "The words at the exits of the decision[ in activity {activity}] do not say which is Ya and which is Tidak. For now the exit to the next activity is read as Ya.",
  },
  "columns-lost": {
    lost: "The columns chosen by hand no longer fit the head of the table on sheet {sheet}, so Susun reads it by itself. Choose them again where something is wrong.",
  },
  "rule-crashed": {
    crashed:
      "Rule {rule} could not be run. The other rules were checked; your sheet was not changed.",
  },
};
