package tarazy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** A file in the form of DEU about a union that does not exist, and its two Councils. */
final class InventedDeu {
    private static final List<String> OLD = List.of("aa", "bb", "cc", "dd");
    private static final List<String> NEW = List.of("ee", "ff");

    private InventedDeu() {}

    static void write(Path folder, int proposals) throws IOException {
        Files.writeString(folder.resolve("issues.csv"), issues(proposals));
        Files.writeString(folder.resolve("EU4.csv"), """
                country,abbr,shapleyshubik
                Aland,aa,0.4
                Beland,bb,0.3
                Celand,cc,0.2
                Deland,dd,0.1
                """);
        Files.writeString(folder.resolve("EU6.csv"), """
                country,abbr,shapleyshubik
                Aland,aa,0.3
                Beland,bb,0.2
                Celand,cc,0.2
                Deland,dd,0.1
                Eland,ee,0.1
                Efland,ff,0.1
                """);
    }

    static String issues(int proposals) {
        Random random = new Random(8);
        StringBuilder text = new StringBuilder("prnrnmc,isnr,cod,prname,pcom,pep");
        OLD.forEach(code -> text.append(",p").append(code));
        NEW.forEach(code -> text.append(",p").append(code));
        text.append(",rp,out,scom,sep");
        OLD.forEach(code -> text.append(",s").append(code));
        NEW.forEach(code -> text.append(",s").append(code));
        text.append('\n');
        for (int p = 1; p <= proposals; p++) {
            boolean enlarged = p > proposals / 2;
            for (int k = 1; k <= 1 + p % 3; k++) {
                text.append("%d,inv%di%d,%d/%04d(INV),ferries".formatted(p, p, k, enlarged ? 2031 : 2029, p));
                int[] wanted = random.ints(8, 0, 11).map(x -> 10 * x).toArray();
                for (int i = 0; i < 8; i++) {
                    text.append(',').append(i < 6 || enlarged ? Integer.toString(wanted[i]) : "");
                }
                int outcome = random.nextBoolean() ? wanted[random.nextInt(6)] : 20 + random.nextInt(60);
                text.append(random.nextBoolean() ? ",0," : ",,").append(outcome);
                for (int i = 0; i < 8; i++) {
                    text.append(',').append(i < 6 || enlarged ? 10 + 10 * random.nextInt(9) : 0);
                }
                text.append('\n');
            }
        }
        return text.toString();
    }
}
