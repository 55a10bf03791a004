package tarazy.uprising.street;

import java.util.Arrays;

/**
 * A street-level run of Epstein's (2002, PNAS 99, suppl. 3, 7243) first model of civil violence. Within a step every person
 * has one turn, in an order that is random anew each time; what one does the next one sees. The same settings and seed give the
 * same run, to the bit. Not for several threads at once.
 */
public final class Street implements StreetView {
    /** Turns whose records are brought into the cache together. */
    private static final int AHEAD = 128;

    private final StreetSettings settings;
    private final Draws orderDraws;
    private final Draws draws;
    private final Decision decision;
    private final Ground ground;
    private final long[] records;
    private final int[] order;
    private final int cops;

    /** Jailed citizens, where terms are counted down for all at the end of a step. */
    private final int[] inmates;

    private final boolean movesFirst;

    private int jailed;
    private int active;
    private int step;
    private double legitimacy;
    /** Only so that the reading ahead is not left out as useless. */
    @SuppressWarnings("UnusedVariable")
    private long touched;

    public Street(StreetSettings settings, long seed) {
        this.settings = settings;
        movesFirst = settings.order() == TurnOrder.MOVE_THEN_DECIDE;
        orderDraws = new Draws(seed, Draws.Use.ORDER);
        draws = new Draws(seed, Draws.Use.TURNS);
        records = Layout.records(settings, new Draws(seed, Draws.Use.LAYOUT));
        order = new int[records.length / 2];
        Arrays.setAll(order, i -> i);
        inmates = new int[settings.term() == TermRule.BELOW_LONGEST_AT_END_OF_STEP ? order.length : 0];
        Window window = new Window(settings.vision());
        decision = new Decision(settings, window.size);
        ground = new Ground(settings, window);
        legitimacy = settings.legitimacy().at(1);
        int found = 0;
        for (int id = 0; id < order.length; id++) {
            long word = records[2 * id];
            ground.enter(Planes.BLOCKED, Person.cell(word));
            if (Person.state(word) == Person.COP) {
                ground.enter(Planes.COPS, Person.cell(word));
                found++;
            }
        }
        cops = found;
        takeLimits();
    }

    /** Runs a number of steps, observed before the first and after each. */
    public void run(int steps, StreetObserver observer) {
        observer.observe(this);
        for (int i = 0; i < steps; i++) {
            advance();
            observer.observe(this);
        }
    }

    /** Gives everybody one turn. */
    public void advance() {
        step++;
        double now = settings.legitimacy().at(step);
        if (Double.doubleToRawLongBits(now) != Double.doubleToRawLongBits(legitimacy)) {
            legitimacy = now;
            takeLimits();
        }
        for (int start = 0; start < order.length; start += AHEAD) {
            int end = Math.min(start + AHEAD, order.length);
            shuffle(start, end);
            for (int i = start; i < end; i++) {
                turn(order[i]);
            }
        }
        if (settings.term() == TermRule.BELOW_LONGEST_AT_END_OF_STEP) {
            countDown();
        }
    }

    /**
     * Fisher and Yates' shuffle of the places from start to end. Reading the records here, where none waits for another, spares
     * the turns most of the wait for memory.
     */
    private void shuffle(int start, int end) {
        long sum = 0;
        for (int i = start; i < end; i++) {
            int other = i + orderDraws.below(order.length - i);
            int id = order[other];
            order[other] = order[i];
            order[i] = id;
            sum ^= records[2 * id];
        }
        touched = sum;
    }

    private void takeLimits() {
        for (int i = 0; i < records.length; i += 2) {
            if (Person.state(records[i]) != Person.COP) {
                records[i] = Person.withLimit(records[i], decision.limit(records[i + 1], legitimacy));
            }
        }
    }

    private void turn(int id) {
        long word = records[2 * id];
        switch (Person.state(word)) {
            case Person.COP -> copTurn(id);
            case Person.JAILED -> jailedTurn(id, word);
            default -> citizenTurn(id);
        }
    }

    private void jailedTurn(int id, long word) {
        if (settings.term() == TermRule.BELOW_LONGEST_AT_END_OF_STEP) {
            return;
        }
        int term = Person.term(word);
        if (term == Person.FOR_EVER) {
            return;
        }
        if (term > 0) {
            records[2 * id] = Person.withTerm(word, term - 1);
            return;
        }
        jailed--;
        release(id);
        citizenTurn(id);
    }

    private void release(int id) {
        long word = records[2 * id];
        records[2 * id] = Person.in(word, Person.QUIET);
        if (settings.jailed() == JailedCitizens.DO_NOT_BLOCK) {
            ground.enter(Planes.BLOCKED, Person.cell(word));
        }
    }

    private void citizenTurn(int id) {
        if (movesFirst) {
            moveCitizen(id);
            decide(id);
        } else {
            decide(id);
            moveCitizen(id);
        }
    }

    private void decide(int id) {
        long word = records[2 * id];
        int limit = Person.limit(word);
        boolean dares = limit != Decision.NEVER && (limit == Decision.ALWAYS || dares(id, word, limit));
        if (dares != (Person.state(word) == Person.ACTIVE)) {
            int cell = Person.cell(word);
            if (dares) {
                ground.enterActive(cell, id);
                records[2 * id] = Person.in(word, Person.ACTIVE);
                active++;
            } else {
                ground.leave(Planes.ACTIVE, cell);
                records[2 * id] = Person.in(word, Person.QUIET);
                active--;
            }
        }
    }

    private boolean dares(int id, long word, int limit) {
        int cell = Person.cell(word);
        int others = ground.count(Planes.ACTIVE, cell);
        return decision.dares(limit, records[2 * id + 1], legitimacy, ground.count(Planes.COPS, cell), 1 + others);
    }

    private void moveCitizen(int id) {
        long word = records[2 * id];
        int from = Person.cell(word);
        int to = ground.randomFree(from, draws);
        if (to < 0) {
            return;
        }
        ground.leave(Planes.BLOCKED, from);
        ground.enter(Planes.BLOCKED, to);
        records[2 * id] = Person.at(word, to);
        if (Person.state(word) == Person.ACTIVE) {
            ground.leave(Planes.ACTIVE, from);
            ground.enterActive(to, id);
        }
    }

    private void copTurn(int id) {
        if (movesFirst) {
            moveCop(id);
        }
        boolean follows = arrest(id) && settings.afterArrest() == AfterArrest.ARRESTED_CITIZENS_CELL;
        if (!movesFirst && !follows) {
            moveCop(id);
        }
    }

    private void moveCop(int id) {
        int from = Person.cell(records[2 * id]);
        int to = ground.randomFree(from, draws);
        if (to >= 0) {
            putCop(id, from, to);
        }
    }

    private void putCop(int id, int from, int to) {
        ground.leave(Planes.BLOCKED, from);
        ground.leave(Planes.COPS, from);
        ground.enter(Planes.BLOCKED, to);
        ground.enter(Planes.COPS, to);
        records[2 * id] = Person.at(records[2 * id], to);
    }

    /** True if there was somebody to arrest. */
    private boolean arrest(int cop) {
        int from = Person.cell(records[2 * cop]);
        int inView = ground.count(Planes.ACTIVE, from);
        if (inView == 0) {
            return false;
        }
        int id = ground.active(from, draws.below(inView), records);
        int cell = Person.cell(records[2 * id]);
        ground.leave(Planes.ACTIVE, cell);
        active--;
        jail(id, cell, drawTerm());
        if (settings.afterArrest() == AfterArrest.ARRESTED_CITIZENS_CELL) {
            putCop(cop, from, cell);
        }
        return true;
    }

    private int drawTerm() {
        int longest = settings.longestTerm();
        if (longest == StreetSettings.FOR_EVER) {
            return Person.FOR_EVER;
        }
        int terms = settings.term() == TermRule.TO_LONGEST_ON_OWN_TURN ? longest + 1 : longest;
        return terms == 0 ? 0 : draws.below(terms);
    }

    private void jail(int id, int cell, int term) {
        boolean atEnd = settings.term() == TermRule.BELOW_LONGEST_AT_END_OF_STEP;
        long word = records[2 * id];
        if (atEnd && term == 0) {
            records[2 * id] = Person.in(word, Person.QUIET);
            return;
        }
        records[2 * id] = Person.withTerm(Person.in(word, Person.JAILED), term);
        if (settings.jailed() == JailedCitizens.DO_NOT_BLOCK) {
            ground.leave(Planes.BLOCKED, cell);
        }
        if (atEnd) {
            inmates[jailed] = id;
        }
        jailed++;
    }

    private void countDown() {
        int stay = 0;
        for (int i = 0; i < jailed; i++) {
            int id = inmates[i];
            long word = records[2 * id];
            int term = Person.term(word);
            if (term == 1) {
                release(id);
            } else {
                records[2 * id] = term == Person.FOR_EVER ? word : Person.withTerm(word, term - 1);
                inmates[stay++] = id;
            }
        }
        jailed = stay;
    }

    /** People of all kinds. */
    public int people() {
        return order.length;
    }

    @Override
    public int step() {
        return step;
    }

    @Override
    public int quiet() {
        return order.length - cops - active - jailed;
    }

    @Override
    public int active() {
        return active;
    }

    @Override
    public int jailed() {
        return jailed;
    }

    @Override
    public int cops() {
        return cops;
    }

    @Override
    public double legitimacy() {
        return legitimacy;
    }

    @Override
    public int width() {
        return settings.width();
    }

    @Override
    public int height() {
        return settings.height();
    }

    @Override
    public void fill(byte[] cells) {
        Arrays.fill(cells, 0, width() * height(), CellState.EMPTY.code());
        for (int i = 0; i < records.length; i += 2) {
            int index = ground.index(Person.cell(records[i]));
            cells[index] = (byte)
                    Math.max(cells[index], shown(Person.state(records[i])).code());
        }
    }

    private static CellState shown(int state) {
        return switch (state) {
            case Person.QUIET -> CellState.QUIET;
            case Person.ACTIVE -> CellState.ACTIVE;
            case Person.JAILED -> CellState.JAILED;
            default -> CellState.COP;
        };
    }
}
