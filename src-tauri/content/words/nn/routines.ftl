# The routines: one screen at a time, and who does what by when.

routine-acute = Barnet er i fare no
routine-disclosure = Eit barn har fortalt meg noko
routine-gradual = Eg er bekymra
routine-ssa = Seksuelt mellom barn
routine-digital = Noko på nett eller mobil
routine-nsk = Ære, kontroll og tvang
routine-neglect = For lite omsorg heime
routine-env = Mobbing og utestenging
routine-staff = Det gjeld nokon som arbeider her
routine-triage = Kvar du begynner
routine-discuss = Drøfting utan namn
routine-report = Ei god melding
routine-after = Etter meldinga
routine-open = Opne rutinen
routine-step = Steg { $step } av { $of }
routine-window = { $title }, steg { $step } av { $of }

flee-question = Barnet er i fare no?
flee-go = Gå til akutt

write-down = Skriv ned
walk-failed = Steget er ikkje lagra. Rutinen går vidare.

say-title = Du kan seie
dont-say-title = Ikkje sei

call-no-answer = Eg får ikkje svar
call-all = Får du ikkje svar, ring neste:
call-these = Ring

hold-title = Vent på råd.
hold-text = Ikkje snakk med foreldra enno. Barnevernet eller politiet seier når.

changed-begun = Rutinen er oppdatert etter at du byrja. Du følgjer den du byrja med. Telefonnumra er dei som gjeld i dag.
changed-now = Rutinen er oppdatert etter at du byrja. Du følgjer den nye. Noko du har svart på, kan kome igjen.
changed-anew = Byrj på nytt i den nye
changed-anew-question = Vil du byrje på nytt i den nye rutinen?
changed-anew-about = Du svarer på spørsmåla om igjen. Det du har svart før, blir ståande.
changed-anew-yes = Byrj på nytt
changed-anew-no = Hald fram der du er

tag-who = Kven
tag-when = Når

end-next = Kven gjer kva, og når
end-write = Skriv ned
end-write-where = Skriv her i programmet, eller på papir om det går fortare. Ta vare på det første arket, og skriv i notatet at det finst.
end-keep = Ta vare på stega
end-keep-about = Vil du ta vare på det du har svart? Då skriv du nokre ord, og stega ligg saman med notatet.
end-done = Ferdig
end-unkept = Siste steg er ikkje lagra. Programmet prøver igjen av seg sjølv. Trykk Ferdig ein gong til, så går du til framsida likevel.

skip = Hopp over dette steget
skip-why = Kvifor hoppar du over det?
skip-about = Skriv kort, til dømes «Barnet hadde gått heim». Grunnen står saman med steget når det blir teke vare på.
skip-go = Hopp over og gå vidare
skip-not = Ikkje hopp over
skip-missing = Skriv kvifor du hoppar over steget.

offer-about = Du treng ikkje lov av nokon. Å seie frå er ikkje å spørje om lov.
offer-share = Del med nokon som bør vite
offer-report = Skriv meldinga
offer-first = Skriv du det ned, kan du dele det eller skrive ei melding herifrå. Hastar det, ring først.
offer-unkept = Steget er ikkje lagra. Trykk ein gong til, så går du vidare likevel.

role-staff = Du
role-everyone = Alle
role-leader =
    { $unit ->
        [kindergarten] Styraren
        [school] Rektor
        [sfo] SFO-leiaren
       *[other] Leiaren
    }
role-owner =
    { $unit ->
        [kindergarten] Den ansvarlege for barnehagen
        [school] Skuleeigaren
        [sfo] Skuleeigaren
        [leisure] Styret eller kommunen
       *[other] Eigaren
    }
role-authority = Den barnevernet peikar ut
role-pedagogical-leader =
    { $unit ->
        [school] Kontaktlæraren
        [leisure] Den som leier gruppa
        [sfo] Den som leier basen
       *[other] Pedagogisk leiar
    }
role-team = Teamet
role-trusted-adult = Ein vaksen barnet stoler på

clock-now = No
clock-hour-1 = Innan ein time
clock-before-collection = Før barnet blir henta
clock-same-day = Same dag
clock-day-1 = Innan eit døgn
clock-without-delay = Så snart du kan
clock-workdays-2 = Innan to arbeidsdagar
clock-days-3 = Innan tre dagar
clock-week-1 = Innan ei veke
clock-day-7 = Etter sju dagar
clock-weeks-2 = Innan to veker
clock-weeks-3 = Etter tre veker
clock-weeks-4 = Innan fire veker
clock-months-3 = Etter tre månader
clock-after-clarification = Når det er avklart
clock-ongoing = Heile tida
