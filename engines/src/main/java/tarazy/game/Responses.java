package tarazy.game;

import java.util.List;

/** By player: what the profile pays and what the best response to it would. */
record Responses<T>(List<T> payoffs, List<T> best) {}
