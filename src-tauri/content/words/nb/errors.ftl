# What is said when something did not work. One message for each code of the contract.

failure-unknown-call = Programmet kjenner ikke dette. Lukk det, og start på nytt.
failure-bad-request = Dette gikk ikke. Gå et steg tilbake, og prøv igjen.
failure-broken = Noe sviktet i programmet. Ingenting er borte. Numrene nederst er riktige.

again = Prøv igjen
