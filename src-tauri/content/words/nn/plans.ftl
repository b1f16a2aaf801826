# The handling plan: what is missing in it, its chapters, approving it, and its editions.

menu-plan = Planen

plan-no-title = Beredskapsplan
plan-draft = Utkast, versjon { $version }
plan-kept = Sist lagra { $moment } av { $by }
plan-kept-never = Ikkje lagra enno. Byrj der du vil.

plan-missing =
    { $count ->
        [one] 1 ting manglar
       *[other] { $count } ting manglar
    }
plan-missing-about = Planen kan godkjennast når lista er tom.
plan-missing-more = Vis { $count } til
plan-missing-none = Ingenting manglar
plan-missing-none-about = Planen kan godkjennast.
plan-missing-one = Manglar: { $what }
plan-mend-unit = Blir retta under Eininga
plan-mend-drills = Blir retta under Øvingar
plan-go-unit = Til Eininga
plan-go-drills = Til Øvingar
plan-excused =
    { $count ->
        [one] 1 ting finst ikkje, med grunn
       *[other] { $count } ting finst ikkje, med grunn
    }
plan-excuse = Finst ikkje, fordi: { $reason } ({ $day })
plan-excuse-back = Ta grunnen tilbake
plan-excuse-back-of = Ta grunnen tilbake: { $what }
plan-absent = Finst ikkje, fordi …

plan-chapters = Kapittel
plan-tag-missing = MANGLAR
plan-state-whole = Utfylt
plan-state-excused = med grunn
plan-state-empty = ikkje utfylt

plan-given = Dette fyller programmet inn sjølv:
plan-given-what =
    { $chapter ->
        [c00] namn, type, adresse, kommune og ansvarleg frå Eininga, og versjonen.
        [c01] utgåvene som er godkjende, med dato og kven som vedtok dei.
        [c02] naudnumra, spørsmåla og tiltakskorta.
        [c03] kva planen gjeld, og kven han gjeld for.
        [c05] pliktene, med paragraf og kontrolldato.
        [c06] kva kvar rolle gjer.
        [c07] numra, og når dei sist vart kontrollerte.
        [c08] orda, og kva dei tyder.
        [c09] kva de skal sjå etter, og kva eit teikn kan og ikkje kan seie.
        [c10] rutinen, steg for steg.
        [c11] rutinen, steg for steg.
        [c12] rutinen, steg for steg.
        [c13] rutinen, steg for steg.
        [c18] korleis de melder, og kva som skal stå i meldinga.
        [c19] fristane, og korleis de tek vare på barnet.
        [c25] korleis de øver, og øvingane som er loggførte.
        [c29] forbetringane frå øvingane, med ansvarleg og frist.
       *[other] teksten som høyrer til kapitlet.
    }

plan-title = Tittel
plan-title-about = Slik han skal stå på framsida, til dømes «Beredskapsplan».
plan-period = Gjeld for
plan-period-about = Til dømes 2026–2027.
plan-organisation-number = Organisasjonsnummer
plan-organisation-number-wrong = Sjekk organisasjonsnummeret. Det har ni siffer.
plan-next-revision = Skal gåast gjennom innan
plan-next-revision-about = Dato. Gå gjennom planen minst éin gong i året.
plan-changes = Nytt i denne utgåva
plan-changes-about = Det dei tilsette må vite er endra.
plan-distribution = Kven som har fått planen
plan-distribution-about = Til dømes alle tilsette, eigaren og foreldrerådet.
plan-role-contact = Kontakt for barnevernet
plan-role-who = Kven
plan-role-substitute = Stadfortredar
plan-substitute-of = Stadfortredar: { $role }
plan-leader-suspected = Når det gjeld leiaren
plan-leader-suspected-about = Skriv kven dei tilsette seier frå til, og korleis. Det skal ikkje gå gjennom leiaren.
plan-text = Skriv kapitlet
plan-text-more = Lokalt tillegg
plan-text-more-about = Det som er annleis eller særleg viktig hos dykk.
plan-text-routine = Programmet har ikkje denne rutinen enno. Skriv kva de gjer, eller kvar rutinen dykkar står.
plan-text-none = Her står det ingenting enno.

plan-keep-next = Lagre og gå til neste
plan-keep = Lagre
plan-no-children = Skriv aldri namn på barn i planen.
plan-unkept = Utkastet ditt er teke vare på. Dei andre ser det når du lagrar.
plan-throw-question = Kaste det du har skrive sidan planen sist vart lagra? Det kan ikkje hentast tilbake. Planen blir ståande.
plan-thrown = Utkastet er kasta. Her står planen slik han sist vart lagra.
plan-overtaken = { $by } lagra planen { $moment }, etter at du byrja på dette utkastet. Lagrar du no, blir det som står her, ståande i staden. Kast utkastet om du heller vil sjå planen slik han vart lagra.

plan-child-in = Det står i kapitlet «{ $chapter }».
plan-child-about = Mange les planen, og han skal aldri nemne eit barn. Sjå på teksten.
plan-child-sure = Det er ikkje barnet. Lagre

plan-approve = Godkjenn
plan-approve-title = Godkjenn versjon { $version }
plan-approve-about = Skriv korleis planen vart vedteken. Utgåva blir låst, og PDF-en blir teken vare på.
plan-approve-by =
    { $unit ->
        [kindergarten] Kven vedtok planen for barnehageeigaren?
        [school] Kven vedtok planen for skuleeigaren?
        [sfo] Kven vedtok planen for skuleeigaren?
        [leisure] Kven vedtok planen for den ansvarlege?
       *[other] Kven vedtok planen for eigaren?
    }
plan-approve-by-about = Namn, eller organ som styret eller utvalet.
plan-approve-by-missing = Skriv kven som vedtok planen.
plan-approve-day = Dag
plan-approve-day-missing = Skriv dagen planen vart vedteken.
plan-approve-how = Korleis
plan-approve-how-about = Til dømes styremøte, sak 12/26.
plan-approve-how-missing = Skriv korleis planen vart vedteken, til dømes møte og saksnummer.
plan-approve-do = Godkjenn versjon { $version }
plan-approve-busy = Låser utgåva …
plan-approved = Versjon { $version } er godkjend. PDF-en er teken vare på.

plan-editions = Godkjende utgåver
plan-editions-none = Ingen utgåver enno. Når planen er vedteken, blir utgåva ståande her, med PDF-en slik han var. Då kan de vise kva som galdt, og når.
plan-edition = Versjon { $version }
plan-edition-decided = Vedteken { $day } av { $by }. { $how }
plan-edition-changes = Nytt: { $changes }
plan-edition-by = Godkjend i programmet av { $by }

plan-file = Lag PDF
plan-file-of = Lag PDF av versjon { $version }
plan-file-ask = Det blir eit utkast. Alt som manglar, er merkt. Fila ligg open der du legg ho.
plan-file-ask-edition = Det blir versjon { $version }, slik han vart godkjend. Fila ligg open der du legg ho.
plan-file-unkept = Du har skrive noko som ikkje er lagra i planen. Det kjem ikkje med.
plan-file-made = Fila «{ $file }» er laga.
plan-file-unprintable = Teiknet { $character } under «{ $place }» kan ikkje skrivast på papir. Ta det bort, så blir planen laga.

plan-gap-title = Tittelen på planen
plan-gap-period = Perioden planen gjeld for
plan-gap-organisation-number = Organisasjonsnummeret
plan-gap-next-revision = Datoen for neste gjennomgang
plan-gap-next-revision-past = Ny dato for gjennomgang. Den gamle er passert
plan-gap-owner =
    { $unit ->
        [kindergarten] Kven som er barnehageeigar
        [school] Kven som er skuleeigar
        [sfo] Kven som er skuleeigar
        [leisure] Kven som er ansvarleg for tilbodet
       *[other] Kven som er eigar
    }
plan-gap-municipality = Kommunen
plan-gap-address = Adressa
plan-gap-role-leader =
    { $unit ->
        [kindergarten] Kven som er styrar
        [school] Kven som er rektor
        [sfo] Kven som er SFO-leiar
       *[other] Kven som er leiar
    }
plan-gap-role-leader-substitute =
    { $unit ->
        [kindergarten] Stadfortredar for styraren
        [school] Stadfortredar for rektor
        [sfo] Stadfortredar for SFO-leiaren
       *[other] Stadfortredar for leiaren
    }
plan-gap-role-contact = Kontakt for barnevernet
plan-gap-role-contact-substitute = Stadfortredar for kontakten for barnevernet
plan-gap-role-owner =
    { $unit ->
        [leisure] Kven de når hos den ansvarlege
       *[other] Kven de når hos eigaren
    }
plan-gap-role-owner-substitute =
    { $unit ->
        [leisure] Stadfortredar hos den ansvarlege
       *[other] Stadfortredar hos eigaren
    }
plan-gap-leader-suspected = Kven dei tilsette seier frå til når det gjeld leiaren
plan-gap-distribution = Kven som har fått planen
plan-gap-contacts-child-protection = Nummeret til barnevernet
plan-gap-contacts-on-call = Nummeret til barnevernvakta
plan-gap-contacts-police = Nummeret til politikontakten
plan-gap-contacts-doctor = Nummeret til legevakta
plan-gap-contacts-assault-centre = Nummeret til overgrepsmottaket
plan-gap-contacts-childrens-ward = Nummeret til barneavdelinga
plan-gap-contacts-barnehus = Nummeret til Statens barnehus
plan-gap-contacts-health-nurse = Nummeret til helsesjukepleiaren
plan-gap-contacts-counselling = Nummeret til PPT
plan-gap-contacts-crisis-centre = Nummeret til krisesenteret
plan-gap-contacts-data-protection = Nummeret til personvernombodet
plan-gap-contacts-safety-representative = Nummeret til verneombodet
plan-gap-contacts-emergency = Nummeret til beredskapskontakten
plan-gap-contacts-old = Kontroll av dei lokale numra, siste tolv månader
plan-gap-drills-none = Ei øving, siste tolv månader
plan-gap-drills-suspicion = Øving om mistanke, siste tolv månader
plan-gap-drills-acute = Øving om akutt fare, siste tolv månader
plan-gap-drills-staff = Øving om mistanke mot tilsette, siste tolv månader
plan-gap-improvements-late = Forbetringar som er over fristen
plan-gap-chapter = Kapitlet «{ $chapter }»
plan-gap-routine = Eigen tekst i «{ $chapter }»
