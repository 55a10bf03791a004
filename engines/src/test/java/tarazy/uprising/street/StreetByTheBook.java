package tarazy.uprising.street;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The same model as {@link Street}, written as one would tell it: people are objects, who is in view is found by looking at every
 * person on every cell in view, and a decision evaluates the formula. It draws the same numbers for the same purposes.
 */
final class StreetByTheBook {
    static final class Somebody {
        int id;
        boolean cop;
        int x;
        int y;
        double hardship;
        double riskAversion;
        boolean active;
        boolean jailed;
        int term;
    }

    private record Cell(int x, int y) {}

    private final StreetSettings settings;
    private final Draws orderDraws;
    private final Draws draws;
    private final List<Somebody> people = new ArrayList<>();
    private final List<List<Somebody>> cells = new ArrayList<>();
    private final int[] order;
    private int step;

    StreetByTheBook(StreetSettings settings, long seed) {
        this.settings = settings;
        orderDraws = new Draws(seed, Draws.Use.ORDER);
        draws = new Draws(seed, Draws.Use.TURNS);
        long[] records = Layout.records(settings, new Draws(seed, Draws.Use.LAYOUT));
        order = new int[records.length / 2];
        for (int id = 0; id < order.length; id++) {
            order[id] = id;
            Somebody person = new Somebody();
            person.id = id;
            person.cop = Person.state(records[2 * id]) == Person.COP;
            person.x = Cells.x(Person.cell(records[2 * id]));
            person.y = Cells.y(Person.cell(records[2 * id]));
            person.hardship = Person.hardship(records[2 * id + 1]);
            person.riskAversion = Person.riskAversion(records[2 * id + 1]);
            people.add(person);
        }
        for (int i = 0; i < settings.width() * settings.height(); i++) {
            cells.add(new ArrayList<>());
        }
        people.forEach(person -> on(new Cell(person.x, person.y)).add(person));
    }

    List<Somebody> people() {
        return people;
    }

    void advance() {
        step++;
        for (int i = 0; i < order.length; i++) {
            int other = i + orderDraws.below(order.length - i);
            int id = order[other];
            order[other] = order[i];
            order[i] = id;
        }
        for (int id : order) {
            turn(people.get(id));
        }
        if (settings.term() == TermRule.BELOW_LONGEST_AT_END_OF_STEP) {
            for (Somebody person : people) {
                if (person.jailed && person.term != StreetSettings.FOR_EVER && --person.term == 0) {
                    person.jailed = false;
                }
            }
        }
    }

    private void turn(Somebody person) {
        if (person.jailed) {
            if (settings.term() == TermRule.BELOW_LONGEST_AT_END_OF_STEP || person.term == StreetSettings.FOR_EVER) {
                return;
            }
            if (person.term > 0) {
                person.term--;
                return;
            }
            person.jailed = false;
        }
        boolean moved = settings.order() == TurnOrder.MOVE_THEN_DECIDE;
        if (moved) {
            move(person);
        }
        if (person.cop) {
            boolean arrested = arrest(person);
            moved |= arrested && settings.afterArrest() == AfterArrest.ARRESTED_CITIZENS_CELL;
        } else {
            decide(person);
        }
        if (!moved) {
            move(person);
        }
    }

    private void move(Somebody person) {
        List<Cell> free = view(person).stream().filter(this::isFree).toList();
        if (!free.isEmpty()) {
            put(person, free.get(draws.below(free.size())));
        }
    }

    private void put(Somebody person, Cell to) {
        on(new Cell(person.x, person.y)).remove(person);
        person.x = to.x;
        person.y = to.y;
        on(to).add(person);
        on(to).sort(Comparator.comparingInt(other -> other.id));
    }

    private boolean isFree(Cell cell) {
        return on(cell).stream().allMatch(person -> person.jailed && settings.jailed() == JailedCitizens.DO_NOT_BLOCK);
    }

    private void decide(Somebody person) {
        int cops = 0;
        int active = 1;
        for (Cell cell : view(person)) {
            for (Somebody other : on(cell)) {
                cops += other.cop ? 1 : 0;
                active += other.active ? 1 : 0;
            }
        }
        double arrest =
                1 - StrictMath.exp(-settings.deterrence() * settings.ratio().apply(cops, active));
        double grievance = person.hardship * (1 - settings.legitimacy().at(step));
        person.active = grievance - person.riskAversion * arrest > settings.threshold();
    }

    private boolean arrest(Somebody cop) {
        List<Somebody> active = view(cop).stream()
                .flatMap(cell -> on(cell).stream())
                .filter(person -> person.active)
                .toList();
        if (active.isEmpty()) {
            return false;
        }
        Somebody arrested = active.get(draws.below(active.size()));
        arrested.active = false;
        int longest = settings.longestTerm();
        boolean atEnd = settings.term() == TermRule.BELOW_LONGEST_AT_END_OF_STEP;
        int terms = atEnd ? longest : longest + 1;
        arrested.term = longest == StreetSettings.FOR_EVER ? longest : terms == 0 ? 0 : draws.below(terms);
        arrested.jailed = !atEnd || arrested.term > 0;
        if (settings.afterArrest() == AfterArrest.ARRESTED_CITIZENS_CELL) {
            put(cop, new Cell(arrested.x, arrested.y));
        }
        return true;
    }

    private List<Somebody> on(Cell cell) {
        return cells.get(cell.y * settings.width() + cell.x);
    }

    /** Cells in view, in the order of tiles of 8 × 8 cells in which {@link Planes} counts them. */
    private List<Cell> view(Somebody person) {
        int reach = settings.vision().reach();
        record Seen(int column, int row) {}
        List<Seen> seen = new ArrayList<>();
        for (int dy = -reach; dy <= reach; dy++) {
            for (int dx = -reach; dx <= reach; dx++) {
                if (settings.vision().sees(dx, dy)) {
                    seen.add(new Seen(person.x + dx + reach, person.y + dy + reach));
                }
            }
        }
        seen.sort(Comparator.comparingInt((Seen s) -> s.row / 8)
                .thenComparingInt(s -> s.column / 8)
                .thenComparingInt(s -> s.row % 8)
                .thenComparingInt(s -> s.column % 8));
        return seen.stream()
                .map(s -> new Cell(
                        Math.floorMod(s.column - reach, settings.width()),
                        Math.floorMod(s.row - reach, settings.height())))
                .toList();
    }
}
