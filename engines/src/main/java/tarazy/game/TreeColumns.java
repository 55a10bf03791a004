package tarazy.game;

/** The shape of a tree, by node. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record TreeColumns(
        int[] parent,
        int[] branch,
        int[] action,
        int[] owner,
        int[] informationSet,
        int[] subtreeEnd,
        int[] terminal,
        int[] terminalNode) {}
