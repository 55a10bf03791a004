package tarazy.bargain.format;

import java.util.ArrayList;
import java.util.List;
import tarazy.bargain.Actor;

/** An actor of a KTAB file with a number for every dimension, in the making. */
final class KtabActor {
    final String name;
    final String description;
    final double capability;
    final List<Double> positions = new ArrayList<>();
    final List<Double> saliences = new ArrayList<>();

    KtabActor(String name, String description, double capability) {
        this.name = name;
        this.description = description;
        this.capability = capability;
    }

    Actor on(int dimension) {
        return new Actor(name, capability, positions.get(dimension), saliences.get(dimension), description);
    }
}
