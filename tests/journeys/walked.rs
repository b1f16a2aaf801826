//! The routines that a worry leads to, each walked as far as where it parts from the others.

use crate::window::Window;

/// From the door of a worry to what it is most like.
async fn until_what_it_is_like(window: &Window, source: &str) {
    window.types("3").await;
    window.arrives_at("Er barnet i fare nå, eller har noe nettopp skjedd?").await;
    window.press("Nei").await;
    window.press("Nei, ingen av dem").await;
    window.press("En som er trygg for barnet").await;
    window.press("Nei, men jeg er urolig").await;
    window.press(source).await;
    window.arrives_at("Hva ligner det mest på?").await;
}

#[tokio::test]
async fn journey_a_mutilation_that_may_be_ahead_keeps_the_family_out() {
    let window = Window::open().await;
    until_what_it_is_like(&window, "Ja, noen hjemme").await;
    window.picture("30-hva-ligner-det-pa").await;
    window.press("Ære, kontroll eller tvang").await;
    window.arrives_at("Hva er du redd for?").await;
    window.press("Kjønnslemlestelse").await;
    window.arrives_at("Før eller etter?").await;
    window.picture("31-for-eller-etter").await;
    window.press("Vet ikke").await;
    window.arrives_at("Ring før noen reiser, og før noen hjemme vet det").await;
    window.reads("Ikke snakk med foreldrene ennå").await;
    window.press("Slik drøfter du uten å si hvem barnet er").await;
    window.reads("Ikke si navn, fødselsdato eller adresse.").await;
    window.picture("32-ring-for-noen-reiser").await;
    window.press("Jeg har ringt, men ikke fått slike råd").await;
    window.arrives_at("Send meldingen i dag").await;
    window.press("Jeg har sendt meldingen").await;
    window.arrives_at("Ikke snakk med foreldrene, og ingen andre i familien").await;
    window.close().await;
}

#[tokio::test]
async fn journey_who_collects_seems_intoxicated() {
    let window = Window::open().await;
    until_what_it_is_like(&window, "Ja, noen hjemme").await;
    window.press("For lite omsorg, rus eller psykisk sykdom hjemme").await;
    window.arrives_at("Er barnet trygt i dag og i natt?").await;
    window.press("Den som henter, virker ruset").await;
    window.arrives_at("Den som henter, virker ruset").await;
    window.reads("Barnet blir her hos meg så lenge").await;
    window.picture("33-ruset-henting").await;
    window.press("Noen vil kjøre, truer eller har tatt med barnet").await;
    window.reads("112").await;
    window.picture("34-ruset-henting-112").await;
    window.close().await;
}

#[tokio::test]
async fn journey_between_children_each_is_met_and_what_is_green_gets_words_and_rules() {
    let window = Window::open().await;
    until_what_it_is_like(&window, "Et annet barn").await;
    window.press("Noe seksuelt mellom barn").await;
    window.arrives_at("Stopp rolig, og trygg begge barna").await;
    window.reads("Si hva du så").await;
    window.picture("35-mellom-barn").await;
    window.press("Barna er trygge, eller det er over").await;
    window.arrives_at("Skriv det ned, ett ark for hvert barn").await;
    window.press("Jeg har skrevet det ned").await;
    window.arrives_at("Si fra i dag").await;
    window.press("Jeg har sagt fra").await;
    window.arrives_at("Se på det som skjedde, sammen").await;
    window.reads("Lar barnet seg avlede?").await;
    window.picture("35-atte-sporsmal").await;
    window.press("Vi har sett på alle åtte").await;
    window.press("Nei, dette er mellom barna her").await;
    window.arrives_at("Hvilken farge er det?").await;
    window.picture("35-hvilken-farge").await;
    window.press("Grønt").await;
    window.arrives_at("Gi barna ord og regler").await;
    window.press("Vi har gjort det").await;
    window.arrives_at("Fortell det kort til foreldrene").await;
    window.press("Det er gjort eller avtalt").await;
    window.arrives_at("Skriv hvorfor det var grønt").await;
    window.picture("35-gront").await;
    window.close().await;
}

#[tokio::test]
async fn journey_images_are_left_alone_and_the_childs_life_comes_first() {
    let window = Window::open().await;
    until_what_it_is_like(&window, "Nei, noen utenfor hjem og familie").await;
    window.press("Noe på nett eller mobil").await;
    window.arrives_at("Ro barnet, og la bildene være").await;
    window.reads("Ikke se på bildene").await;
    window.picture("36-bilder").await;
    window.press("Barnet er hos en trygg voksen").await;
    window.arrives_at("Kan barnet skade seg selv?").await;
    window.press("Nei").await;
    window.arrives_at("La mobilen være").await;
    window.press("Det er gjort").await;
    window.press("Jeg har skrevet det ned").await;
    window.press("Jeg har sagt fra").await;
    window.arrives_at("Kan det bli farlig hjemme hvis noen får vite det?").await;
    window.press("Nei, barnet er trygt hjemme").await;
    window.arrives_at("Er det en voksen, en ukjent eller press?").await;
    window.press("Vet ikke").await;
    window.arrives_at("Ring politiet på 02800 i dag").await;
    window.picture("36-ring-02800").await;
    window.press("Vi har ikke fått slike råd ennå").await;
    window.arrives_at("Stopp spredningen").await;
    window.reads("slettmeg.no").await;
    window.picture("36-stopp-spredningen").await;
    window.close().await;
}

#[tokio::test]
async fn journey_bullying_is_stopped_and_the_plan_is_written() {
    let window = Window::open().await;
    until_what_it_is_like(&window, "Et annet barn").await;
    window.press("Mobbing eller utestenging").await;
    window.arrives_at("Er det også noe av dette?").await;
    window.picture("37-mobbing").await;
    window.press("Nei, ikke noe av dette").await;
    window.arrives_at("Stopp det, og følg med").await;
    window.press("Det er stoppet").await;
    window.press("Jeg har sagt fra").await;
    window.arrives_at("Finn ut hva som skjer").await;
    window.press("Vi vet nok til å gjøre noe").await;
    window.arrives_at("Snakk med foreldrene til begge barna").await;
    window.press("Vi har snakket, eller det er avtalt").await;
    window.arrives_at("Lag en skriftlig plan").await;
    window.picture("37-skriftlig-plan").await;
    window.close().await;
}
