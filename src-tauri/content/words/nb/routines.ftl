# The routines: one screen at a time, and who does what by when.

routine-acute = Barnet er i fare nå
routine-disclosure = Et barn har fortalt meg noe
routine-gradual = Jeg er bekymret
routine-ssa = Seksuelt mellom barn
routine-digital = Noe på nett eller mobil
routine-nsk = Ære, kontroll og tvang
routine-neglect = For lite omsorg hjemme
routine-env = Mobbing og utestenging
routine-staff = Det gjelder noen som arbeider her
routine-triage = Hvor du begynner
routine-discuss = Drøfting uten navn
routine-report = En god melding
routine-after = Etter meldingen
routine-open = Åpne rutinen
routine-step = Steg { $step } av { $of }
routine-window = { $title }, steg { $step } av { $of }

flee-question = Barnet er i fare nå?
flee-go = Gå til akutt

write-down = Skriv ned
walk-failed = Steget er ikke lagret. Rutinen går videre.

say-title = Du kan si
dont-say-title = Ikke si

call-no-answer = Jeg får ikke svar
call-all = Får du ikke svar, ring neste:
call-these = Ring

hold-title = Vent på råd.
hold-text = Ikke snakk med foreldrene ennå. Barnevernet eller politiet sier når.

changed-begun = Rutinen er oppdatert etter at du begynte. Du følger den du begynte med. Telefonnumrene er de som gjelder i dag.
changed-now = Rutinen er oppdatert etter at du begynte. Du følger den nye. Noe du har svart på, kan komme igjen.
changed-anew = Begynn på nytt i den nye
changed-anew-question = Vil du begynne på nytt i den nye rutinen?
changed-anew-about = Du svarer på spørsmålene om igjen. Det du har svart før, blir stående.
changed-anew-yes = Begynn på nytt
changed-anew-no = Fortsett der du er

tag-who = Hvem
tag-when = Når

end-next = Hvem gjør hva, og når
end-write = Skriv ned
end-write-where = Skriv her i programmet, eller på papir om det går fortere. Ta vare på det første arket, og skriv i notatet at det finnes.
end-keep = Ta vare på stegene
end-keep-about = Vil du ta vare på det du har svart? Da skriver du noen ord, og stegene ligger sammen med notatet.
end-done = Ferdig
end-unkept = Siste steg er ikke lagret. Programmet prøver igjen av seg selv. Trykk Ferdig en gang til, så går du til forsiden likevel.

skip = Hopp over dette steget
skip-why = Hvorfor hopper du over det?
skip-about = Skriv kort, for eksempel «Barnet hadde gått hjem». Grunnen står sammen med steget når det blir tatt vare på.
skip-go = Hopp over og gå videre
skip-not = Ikke hopp over
skip-missing = Skriv hvorfor du hopper over steget.

offer-about = Du trenger ikke lov av noen. Å si fra er ikke å spørre om lov.
offer-share = Del med noen som bør vite
offer-report = Skriv meldingen
offer-first = Skriver du det ned, kan du dele det eller skrive en melding herfra. Haster det, ring først.
offer-unkept = Steget er ikke lagret. Trykk en gang til, så går du videre likevel.

role-staff = Du
role-everyone = Alle
role-leader =
    { $unit ->
        [kindergarten] Styreren
        [school] Rektor
        [sfo] SFO-lederen
       *[other] Lederen
    }
role-owner =
    { $unit ->
        [kindergarten] Den ansvarlige for barnehagen
        [school] Skoleeieren
        [sfo] Skoleeieren
        [leisure] Styret eller kommunen
       *[other] Eieren
    }
role-authority = Den barnevernet peker ut
role-pedagogical-leader =
    { $unit ->
        [school] Kontaktlæreren
        [leisure] Den som leder gruppen
        [sfo] Den som leder basen
       *[other] Pedagogisk leder
    }
role-team = Teamet
role-trusted-adult = En voksen barnet stoler på

clock-now = Nå
clock-hour-1 = Innen en time
clock-before-collection = Før barnet hentes
clock-same-day = Samme dag
clock-day-1 = Innen et døgn
clock-without-delay = Så snart du kan
clock-workdays-2 = Innen to arbeidsdager
clock-days-3 = Innen tre dager
clock-week-1 = Innen en uke
clock-day-7 = Etter sju dager
clock-weeks-2 = Innen to uker
clock-weeks-3 = Etter tre uker
clock-weeks-4 = Innen fire uker
clock-months-3 = Etter tre måneder
clock-after-clarification = Når det er avklart
clock-ongoing = Hele tiden
