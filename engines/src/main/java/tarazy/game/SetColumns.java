package tarazy.game;

import java.util.List;

/** The information sets and their actions. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SetColumns(
        List<InformationSet> sources,
        int[] owner,
        int[] firstAction,
        int[] firstSet,
        int[] setOfAction,
        int[] firstMember,
        int[] members) {}
