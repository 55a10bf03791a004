package tarazy.formula;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The families of distributions a formula may draw from, with their parameters in order. */
final class DrawFamilies {
    private static final Map<String, List<String>> PARAMETERS = new LinkedHashMap<>();

    static {
        PARAMETERS.put("normal", List.of("mean", "sd"));
        PARAMETERS.put("lognormal", List.of("mu", "sigma"));
        PARAMETERS.put("logitnormal", List.of("mu", "sigma"));
        PARAMETERS.put("uniform", List.of("low", "high"));
        PARAMETERS.put("triangular", List.of("low", "mode", "high"));
        PARAMETERS.put("pert", List.of("low", "mode", "high"));
        PARAMETERS.put("beta", List.of("alpha", "beta"));
        PARAMETERS.put("gamma", List.of("shape", "scale"));
        PARAMETERS.put("exponential", List.of("mean"));
        PARAMETERS.put("studentt", List.of("df", "location", "scale"));
        PARAMETERS.put("bernoulli", List.of("p"));
        PARAMETERS.put("binomial", List.of("trials", "p"));
        PARAMETERS.put("poisson", List.of("mean"));
        PARAMETERS.put("point", List.of("value"));
        PARAMETERS.put("metalog", List.of("p10", "p50", "p90"));
    }

    private DrawFamilies() {}

    static Set<String> words() {
        return PARAMETERS.keySet();
    }

    static @Nullable List<String> parameters(String word) {
        return PARAMETERS.get(word);
    }
}
