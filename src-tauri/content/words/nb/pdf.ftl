# Only on paper. What stands both on the screen and on paper lies with the screen's words.

pdf-page = Side { $page } av { $pages }
pdf-foot = { $title } · { $day }
pdf-example = EKSEMPEL
pdf-time = kl. { $time }
pdf-day = { $day }. { $month } { $year }
pdf-month-1 = januar
pdf-month-2 = februar
pdf-month-3 = mars
pdf-month-4 = april
pdf-month-5 = mai
pdf-month-6 = juni
pdf-month-7 = juli
pdf-month-8 = august
pdf-month-9 = september
pdf-month-10 = oktober
pdf-month-11 = november
pdf-month-12 = desember
pdf-characters = Tegn som står slik: ⟦U+0000⟧, fantes ikke i skriften som filen er laget med. Koden sier hvilket tegn det er.
pdf-yes = Ja
pdf-no = Nei

pdf-role-leader =
    { $unit ->
        [kindergarten] Styrer
        [school] Rektor
        [sfo] SFO-leder
       *[other] Leder
    }
pdf-role-deputy = Nestleder

pdf-report-made = Klar { $moment } · Skrevet av { $by }
pdf-report-about = Feltene er de samme som i det nasjonale skjemaet.
pdf-report-to = Til barnevernet der barnet bor
pdf-report-informed = Orientert om meldingen
pdf-report-file = Bekymringsmelding
pdf-child-born-not = Ufødt barn

pdf-concern-title = Bekymring
pdf-concern-child = Barn
pdf-concern-private = Fortrolig
pdf-concern-private-about = Her står det opplysninger om et barn. Vis arket bare til dem som må vite. Slett filen når du ikke trenger den mer.
pdf-concern-begun = Begynt
pdf-concern-made = Laget
pdf-concern-made-by = { $moment } av { $by }
pdf-concern-entries = Oppføringer
pdf-concern-entries-count = { $count }. Alle er med, også leseloggen. Rettelser står under det de retter.
pdf-concern-last = Siste oppføring
pdf-concern-written = Skrevet av { $by }
pdf-concern-corrected = Rettet { $moment } av { $by } · Grunn: «{ $reason }»
pdf-concern-corrected-unsound = Rettet { $moment } · Grunn: «{ $reason }»
pdf-concern-report = Bekymringsmelding, klar { $moment }
pdf-concern-report-below = Meldingen er klar. Hele meldingen står under.
pdf-concern-reads = Leselogg
pdf-concern-read-when = Når
pdf-concern-read-who = Hvem
pdf-concern-nobody = Ingen andre enn den som begynte, kan lese.
pdf-concern-file = Bekymring
