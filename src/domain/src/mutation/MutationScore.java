import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Counts what {@code -Pmutation} has found, as the table of docs/quality.md. Noticed is what a test failed on or ran
 * endlessly on. PIT's own score counts a change that the machine could not load or run ("run error") as noticed too;
 * this one does not.
 *
 * <p>Arguments: PIT's mutations.csv, and the least score in percent. Ends with 1 under it.
 */
public final class MutationScore {

    private static final int CLASS = 1;
    private static final int STATUS = 5;
    private static final List<String> NOTICED = List.of("KILLED", "TIMED_OUT");
    private static final List<String> UNNOTICED = List.of("SURVIVED", "NO_COVERAGE");

    private MutationScore() {}

    public static void main(String[] arguments) throws IOException {
        List<String[]> changes = Files.readAllLines(Path.of(arguments[0])).stream()
                .map(line -> line.split(",", -1))
                .toList();
        System.out.println("| package | changes | noticed | of these endless | survived | no test | run errors | score |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        byPackage(changes).forEach((name, own) -> System.out.println(row("`" + name + "`", own)));
        System.out.println(row("all", changes));
        if (changes.isEmpty() || score(changes) < Double.parseDouble(arguments[1])) {
            System.err.println("Under the least score of " + arguments[1] + " %");
            System.exit(1);
        }
    }

    private static Map<String, List<String[]>> byPackage(List<String[]> changes) {
        return changes.stream()
                .collect(Collectors.groupingBy(MutationScore::packageOf, TreeMap::new, Collectors.toList()));
    }

    private static String packageOf(String[] change) {
        String owner = change[CLASS].substring(0, change[CLASS].lastIndexOf('.'));
        return owner.substring(owner.lastIndexOf('.') + 1);
    }

    private static String row(String name, List<String[]> changes) {
        List<Object> cells = new ArrayList<>(List.of(name, changes.size()));
        cells.add(count(changes, NOTICED::contains));
        cells.add(count(changes, "TIMED_OUT"::equals));
        UNNOTICED.forEach(status -> cells.add(count(changes, status::equals)));
        cells.add(count(changes, status -> !NOTICED.contains(status) && !UNNOTICED.contains(status)));
        // cut, not rounded: 84.99 is not 85
        cells.add(Math.floor(score(changes) * 10) / 10 + " %");
        return cells.stream().map(Object::toString).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static double score(List<String[]> changes) {
        return 100.0 * count(changes, NOTICED::contains) / changes.size();
    }

    private static long count(List<String[]> changes, Predicate<String> status) {
        return changes.stream().filter(change -> status.test(change[STATUS])).count();
    }
}
