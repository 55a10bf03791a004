package tarazy.forecast;

import java.util.List;

/** The columns kept from a run: one row a run. */
public interface SampleTable {
    List<String> columns();

    int runs();

    /** The values of a column, one a run; not to be modified. A missing value is NaN. */
    double[] column(String name);
}
