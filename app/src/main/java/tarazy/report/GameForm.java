package tarazy.report;

/** The forms in which solutions of a game can be printed. */
public enum GameForm {
    /** For people. */
    TEXT {
        @Override
        public String of(SolveResult result, Screen screen) {
            return new SolveText(screen).text(result);
        }

        @Override
        public String of(EstimateResult result, Screen screen) {
            return new EstimateText(screen).text(result);
        }
    },

    /** One JSON object with full precision. */
    JSON {
        @Override
        public String of(SolveResult result, Screen screen) {
            return SolveJson.text(result);
        }

        @Override
        public String of(EstimateResult result, Screen screen) {
            return EstimateJson.text(result);
        }
    },

    /** Lines as Gambit's tools print them; nothing else. */
    GAMBIT {
        @Override
        public String of(SolveResult result, Screen screen) {
            return SolveGambit.text(result);
        }

        @Override
        public String of(EstimateResult result, Screen screen) {
            return SolveGambit.text(result);
        }
    };

    public abstract String of(SolveResult result, Screen screen);

    public abstract String of(EstimateResult result, Screen screen);
}
