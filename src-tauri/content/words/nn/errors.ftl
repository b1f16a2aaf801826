# What is said when something did not work. One message for each code of the contract.

failure-unknown-call = Programmet kjenner ikkje dette. Lukk det, og start på nytt.
failure-bad-request = Dette gjekk ikkje. Gå eit steg tilbake, og prøv igjen.
failure-broken = Noko svikta i programmet. Ingenting er borte. Numra nedst er rette.

again = Prøv igjen
