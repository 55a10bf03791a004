package tarazy.text.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.text.Document;
import tarazy.text.Shingles;
import tarazy.text.TextView;

class SourceGroupsTest {
    private static List<Shingles> shingles(List<TextView> views) {
        return views.stream().map(view -> Shingles.of(view.text())).toList();
    }

    private static TextView view(String text) {
        return TextView.plain(Document.of("x", text));
    }

    @Test
    void reprints_and_their_reprints_are_one_group() {
        Random random = new Random(1);
        String a = DuplicatesTest.noise(random, 12);
        String b = DuplicatesTest.noise(random, 12);
        String c = DuplicatesTest.noise(random, 12);
        // the second has the first whole, the third has the second's other half
        List<TextView> views =
                List.of(view(a), view(c), view(a + b), view(b + DuplicatesTest.noise(random, 3)), view("short"));
        assertThat(SourceGroups.of(shingles(views))).containsExactly(Set.of(0, 2, 3), Set.of(1), Set.of(4));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void banding_finds_what_comparing_every_pair_finds(long seed) {
        Random random = new Random(seed);
        List<TextView> views = new ArrayList<>();
        List<String> originals = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            if (originals.isEmpty() || random.nextInt(3) > 0) {
                originals.add(DuplicatesTest.noise(random, 10 + random.nextInt(20)));
                views.add(view(originals.getLast()));
            } else {
                // a reprint: cut, with words changed and some text before and after it
                String original = originals.get(random.nextInt(originals.size()));
                String cut = original.substring(0, original.length() * (7 + random.nextInt(4)) / 10);
                String changed = random.nextBoolean() ? cut : cut.replace("ab", "ba");
                views.add(view(
                        DuplicatesTest.noise(random, random.nextInt(4)) + changed + DuplicatesTest.noise(random, 2)));
            }
        }
        List<Set<Integer>> everyPair = SourceGroups.of(shingles(views), true);
        assertThat(everyPair.size()).isBetween(100, 230);
        assertThat(SourceGroups.of(shingles(views), false)).as("seed %d", seed).isEqualTo(everyPair);
    }

    @Test
    void many_documents_are_grouped_by_banding() {
        Random random = new Random(5);
        List<TextView> views = new ArrayList<>();
        String reprinted = DuplicatesTest.noise(random, 15);
        for (int i = 0; i < 1_000; i++) {
            views.add(
                    view(i % 10 == 0 ? reprinted + DuplicatesTest.noise(random, 3) : DuplicatesTest.noise(random, 12)));
        }
        List<Set<Integer>> groups = SourceGroups.of(shingles(views));
        assertThat(groups).hasSize(901);
        assertThat(groups.getFirst()).hasSize(100);
    }
}
