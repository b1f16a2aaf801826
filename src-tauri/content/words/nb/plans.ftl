# The handling plan: what is missing in it, its chapters, approving it, and its editions.

menu-plan = Planen

plan-no-title = Beredskapsplan
plan-draft = Utkast, versjon { $version }
plan-kept = Sist lagret { $moment } av { $by }
plan-kept-never = Ikke lagret ennå. Begynn hvor du vil.

plan-missing =
    { $count ->
        [one] 1 ting mangler
       *[other] { $count } ting mangler
    }
plan-missing-about = Planen kan godkjennes når listen er tom.
plan-missing-more = Vis { $count } til
plan-missing-none = Ingenting mangler
plan-missing-none-about = Planen kan godkjennes.
plan-missing-one = Mangler: { $what }
plan-mend-unit = Rettes under Enheten
plan-mend-drills = Rettes under Øvelser
plan-go-unit = Til Enheten
plan-go-drills = Til Øvelser
plan-excused =
    { $count ->
        [one] 1 ting finnes ikke, med grunn
       *[other] { $count } ting finnes ikke, med grunn
    }
plan-excuse = Finnes ikke, fordi: { $reason } ({ $day })
plan-excuse-back = Ta tilbake grunnen
plan-excuse-back-of = Ta tilbake grunnen: { $what }
plan-absent = Finnes ikke, fordi …

plan-chapters = Kapitler
plan-tag-missing = MANGLER
plan-state-whole = Utfylt
plan-state-excused = med grunn
plan-state-empty = ikke utfylt

plan-given = Programmet fyller inn dette selv:
plan-given-what =
    { $chapter ->
        [c00] navn, type, adresse, kommune og ansvarlig fra Enheten, og versjonen.
        [c01] utgavene som er godkjent, med dato og hvem som vedtok dem.
        [c02] nødnumrene, spørsmålene og tiltakskortene.
        [c03] hva planen gjelder, og hvem den gjelder for.
        [c05] pliktene, med paragraf og kontrolldato.
        [c06] hva hver rolle gjør.
        [c07] numrene, og når de sist ble kontrollert.
        [c08] ordene, og hva de betyr.
        [c09] hva dere skal se etter, og hva et tegn kan og ikke kan si.
        [c10] rutinen, steg for steg.
        [c11] rutinen, steg for steg.
        [c12] rutinen, steg for steg.
        [c13] rutinen, steg for steg.
        [c18] hvordan dere melder, og hva som skal stå i meldingen.
        [c19] fristene, og hvordan dere tar vare på barnet.
        [c25] hvordan dere øver, og øvelsene som er loggført.
        [c29] forbedringene fra øvelsene, med ansvarlig og frist.
       *[other] teksten som hører til kapitlet.
    }

plan-title = Tittel
plan-title-about = Slik den skal stå på forsiden, for eksempel «Beredskapsplan».
plan-period = Gjelder for
plan-period-about = For eksempel 2026–2027.
plan-organisation-number = Organisasjonsnummer
plan-organisation-number-wrong = Sjekk organisasjonsnummeret. Det har ni siffer.
plan-next-revision = Skal gjennomgås innen
plan-next-revision-about = Dato. Gå gjennom planen minst én gang i året.
plan-changes = Nytt i denne utgaven
plan-changes-about = Det ansatte må vite at er endret.
plan-distribution = Hvem som har fått planen
plan-distribution-about = For eksempel alle ansatte, eieren og foreldrerådet.
plan-role-contact = Kontakt for barnevernet
plan-role-who = Hvem
plan-role-substitute = Stedfortreder
plan-substitute-of = Stedfortreder: { $role }
plan-leader-suspected = Når det gjelder lederen
plan-leader-suspected-about = Skriv hvem ansatte sier fra til, og hvordan. Det skal ikke gå gjennom lederen.
plan-text = Skriv kapitlet
plan-text-more = Lokalt tillegg
plan-text-more-about = Det som er annerledes eller særlig viktig hos dere.
plan-text-routine = Programmet har ikke denne rutinen ennå. Skriv hva dere gjør, eller hvor rutinen deres står.
plan-text-none = Her står det ingenting ennå.

plan-keep-next = Lagre og gå til neste
plan-keep = Lagre
plan-no-children = Skriv aldri navn på barn i planen.
plan-unkept = Utkastet ditt er tatt vare på. De andre ser det når du lagrer.
plan-throw-question = Kaste det du har skrevet siden planen sist ble lagret? Det kan ikke hentes tilbake. Planen blir stående.
plan-thrown = Utkastet er kastet. Her står planen slik den sist ble lagret.
plan-overtaken = { $by } lagret planen { $moment }, etter at du begynte på dette utkastet. Lagrer du nå, blir det som står her, stående i stedet. Kast utkastet hvis du heller vil se planen slik den ble lagret.

plan-child-in = Det står i kapitlet «{ $chapter }».
plan-child-about = Planen leses av mange, og skal aldri nevne et barn. Se på teksten.
plan-child-sure = Det er ikke barnet. Lagre

plan-approve = Godkjenn
plan-approve-title = Godkjenn versjon { $version }
plan-approve-about = Skriv hvordan planen ble vedtatt. Utgaven låses, og PDF-en blir tatt vare på.
plan-approve-by =
    { $unit ->
        [kindergarten] Hvem vedtok planen for barnehageeieren?
        [school] Hvem vedtok planen for skoleeieren?
        [sfo] Hvem vedtok planen for skoleeieren?
        [leisure] Hvem vedtok planen for den ansvarlige?
       *[other] Hvem vedtok planen for eieren?
    }
plan-approve-by-about = Navn, eller organ som styret eller utvalget.
plan-approve-by-missing = Skriv hvem som vedtok planen.
plan-approve-day = Dag
plan-approve-day-missing = Skriv dagen planen ble vedtatt.
plan-approve-how = Hvordan
plan-approve-how-about = For eksempel styremøte, sak 12/26.
plan-approve-how-missing = Skriv hvordan planen ble vedtatt, for eksempel møte og saksnummer.
plan-approve-do = Godkjenn versjon { $version }
plan-approve-busy = Låser utgaven …
plan-approved = Versjon { $version } er godkjent. PDF-en er tatt vare på.

plan-editions = Godkjente utgaver
plan-editions-none = Ingen utgaver ennå. Når planen er vedtatt, blir utgaven stående her, med PDF-en slik den var. Da kan dere vise hva som gjaldt, og når.
plan-edition = Versjon { $version }
plan-edition-decided = Vedtatt { $day } av { $by }. { $how }
plan-edition-changes = Nytt: { $changes }
plan-edition-by = Godkjent i programmet av { $by }

plan-file = Lag PDF
plan-file-of = Lag PDF av versjon { $version }
plan-file-ask = Det blir et utkast. Alt som mangler, er merket. Filen ligger åpen der du legger den.
plan-file-ask-edition = Det blir versjon { $version }, slik den ble godkjent. Filen ligger åpen der du legger den.
plan-file-unkept = Du har skrevet noe som ikke er lagret i planen. Det kommer ikke med.
plan-file-made = Filen «{ $file }» er laget.
plan-file-unprintable = Tegnet { $character } under «{ $place }» kan ikke skrives på papir. Ta det bort, så lages planen.

plan-gap-title = Tittelen på planen
plan-gap-period = Perioden planen gjelder for
plan-gap-organisation-number = Organisasjonsnummeret
plan-gap-next-revision = Datoen for neste gjennomgang
plan-gap-next-revision-past = Ny dato for gjennomgang. Den gamle er passert
plan-gap-owner =
    { $unit ->
        [kindergarten] Hvem som er barnehageeier
        [school] Hvem som er skoleeier
        [sfo] Hvem som er skoleeier
        [leisure] Hvem som er ansvarlig for tilbudet
       *[other] Hvem som er eier
    }
plan-gap-municipality = Kommunen
plan-gap-address = Adressen
plan-gap-role-leader =
    { $unit ->
        [kindergarten] Hvem som er styrer
        [school] Hvem som er rektor
        [sfo] Hvem som er SFO-leder
       *[other] Hvem som er leder
    }
plan-gap-role-leader-substitute =
    { $unit ->
        [kindergarten] Stedfortreder for styreren
        [school] Stedfortreder for rektor
        [sfo] Stedfortreder for SFO-lederen
       *[other] Stedfortreder for lederen
    }
plan-gap-role-contact = Kontakt for barnevernet
plan-gap-role-contact-substitute = Stedfortreder for kontakten for barnevernet
plan-gap-role-owner =
    { $unit ->
        [leisure] Hvem dere når hos den ansvarlige
       *[other] Hvem dere når hos eieren
    }
plan-gap-role-owner-substitute =
    { $unit ->
        [leisure] Stedfortreder hos den ansvarlige
       *[other] Stedfortreder hos eieren
    }
plan-gap-leader-suspected = Hvem ansatte sier fra til når det gjelder lederen
plan-gap-distribution = Hvem som har fått planen
plan-gap-contacts-child-protection = Nummeret til barnevernet
plan-gap-contacts-on-call = Nummeret til barnevernvakta
plan-gap-contacts-police = Nummeret til politikontakten
plan-gap-contacts-doctor = Nummeret til legevakten
plan-gap-contacts-assault-centre = Nummeret til overgrepsmottaket
plan-gap-contacts-childrens-ward = Nummeret til barneavdelingen
plan-gap-contacts-barnehus = Nummeret til Statens barnehus
plan-gap-contacts-health-nurse = Nummeret til helsesykepleieren
plan-gap-contacts-counselling = Nummeret til PPT
plan-gap-contacts-crisis-centre = Nummeret til krisesenteret
plan-gap-contacts-data-protection = Nummeret til personvernombudet
plan-gap-contacts-safety-representative = Nummeret til verneombudet
plan-gap-contacts-emergency = Nummeret til beredskapskontakten
plan-gap-contacts-old = Kontroll av de lokale numrene, siste tolv måneder
plan-gap-drills-none = En øvelse, siste tolv måneder
plan-gap-drills-suspicion = Øvelse om mistanke, siste tolv måneder
plan-gap-drills-acute = Øvelse om akutt fare, siste tolv måneder
plan-gap-drills-staff = Øvelse om mistanke mot ansatte, siste tolv måneder
plan-gap-improvements-late = Forbedringer som er over fristen
plan-gap-chapter = Kapitlet «{ $chapter }»
plan-gap-routine = Egen tekst i «{ $chapter }»
