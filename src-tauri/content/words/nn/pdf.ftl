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
pdf-characters = Teikn som står slik: ⟦U+0000⟧, fanst ikkje i skrifta som fila er laga med. Koden seier kva teikn det er.
pdf-yes = Ja
pdf-no = Nei

pdf-role-leader =
    { $unit ->
        [kindergarten] Styrar
        [school] Rektor
        [sfo] SFO-leiar
       *[other] Leiar
    }
pdf-role-deputy = Nestleiar

pdf-report-made = Klar { $moment } · Skriven av { $by }
pdf-report-about = Felta er dei same som i det nasjonale skjemaet.
pdf-report-to = Til barnevernet der barnet bur
pdf-report-informed = Orientert om meldinga
pdf-report-file = Bekymringsmelding
pdf-child-born-not = Ufødt barn

pdf-concern-title = Bekymring
pdf-concern-child = Barn
pdf-concern-private = Fortruleg
pdf-concern-private-about = Her står det opplysningar om eit barn. Vis arket berre til dei som må vite. Slett fila når du ikkje treng ho meir.
pdf-concern-begun = Byrja
pdf-concern-made = Laga
pdf-concern-made-by = { $moment } av { $by }
pdf-concern-entries = Oppføringar
pdf-concern-entries-count = { $count }. Alle er med, også leseloggen. Rettingar står under det dei rettar.
pdf-concern-last = Siste oppføring
pdf-concern-written = Skrive av { $by }
pdf-concern-corrected = Retta { $moment } av { $by } · Grunn: «{ $reason }»
pdf-concern-corrected-unsound = Retta { $moment } · Grunn: «{ $reason }»
pdf-concern-report = Bekymringsmelding, klar { $moment }
pdf-concern-report-below = Meldinga er klar. Heile meldinga står under.
pdf-concern-reads = Leselogg
pdf-concern-read-when = Når
pdf-concern-read-who = Kven
pdf-concern-nobody = Ingen andre enn den som byrja, kan lese.
pdf-concern-file = Bekymring
