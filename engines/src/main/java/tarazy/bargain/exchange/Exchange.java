package tarazy.bargain.exchange;

/** An exchange that two actors could make: i gets the first issue and gives the second, j the other way round. */
final class Exchange {
    int i;
    int j;
    int first;
    int second;
    /** Where j goes on the first issue and i on the second. */
    double jGoes;

    double iGoes;
    /** What each of them gains. */
    double gain;

    void copy(Exchange from) {
        i = from.i;
        j = from.j;
        first = from.first;
        second = from.second;
        jGoes = from.jGoes;
        iGoes = from.iGoes;
        gain = from.gain;
    }
}
