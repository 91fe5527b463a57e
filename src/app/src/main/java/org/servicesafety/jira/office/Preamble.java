package org.servicesafety.jira.office;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.servicesafety.jira.office.PlanDocument.PlanRow;

/** What stands above the table: the title, and the goals, tasks and requirements after their labels. */
record Preamble(String title, @Nullable Integer year, Map<Preamble.Part, String> parts) {

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])20[0-9]{2}(?![0-9])");

    /** A part with the words of its label: Russian and English begin with them, Kazakh ends. */
    enum Part {
        GOALS("цел", "мақсат|максат|goal"),
        TASKS("задач", "міндет|миндет|task"),
        REQUIREMENTS("требован", "талап|requirement");

        private final String russian;
        private final String others;

        Part(String russian, String others) {
            this.russian = russian;
            this.others = others;
        }

        private static Optional<Part> of(String line) {
            int colon = line.indexOf(':');
            String label = line.substring(0, Math.max(0, colon)).strip().toLowerCase(Locale.ROOT);
            return List.of(values()).stream().filter(part -> part.isOn(label)).findFirst();
        }

        private boolean isOn(String label) {
            return label.startsWith(russian)
                    || Arrays.stream(others.split("\\|", -1))
                            .anyMatch(word ->
                                    label.startsWith(word) || lastWord(label).startsWith(word));
        }

        private static String lastWord(String label) {
            return label.substring(label.lastIndexOf(' ') + 1);
        }
    }

    static Preamble of(List<String> lines) {
        StringBuilder title = new StringBuilder();
        Map<Part, String> parts = new EnumMap<>(Part.class);
        Part current = null;
        for (String line : lines) {
            Optional<Part> labelled = Part.of(line);
            current = labelled.orElse(current);
            if (current != null) {
                String text = labelled.isPresent() ? line.substring(line.indexOf(':') + 1) : line;
                parts.merge(current, text.strip(), Preamble::joined);
            } else if (isTitle(line)
                    || (title.length() > 0
                            && YEAR.matcher(title).results().findAny().isEmpty())) {
                title.append(title.length() > 0 ? " " : "").append(line);
            }
        }
        return new Preamble(title.toString(), year(title.toString()), parts);
    }

    PlanDocument document(List<String> heads, List<PlanRow> rows, List<PlanRow> leftOut) {
        return new PlanDocument(
                title,
                year,
                parts.get(Part.GOALS),
                parts.get(Part.TASKS),
                parts.get(Part.REQUIREMENTS),
                heads,
                rows,
                leftOut);
    }

    private static boolean isTitle(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        boolean plan = lower.startsWith("план") || lower.startsWith("plan") || lower.contains("жоспары");
        return plan || (lower.startsWith("уточн") && lower.contains("план"));
    }

    private static @Nullable Integer year(String title) {
        Matcher matcher = YEAR.matcher(title);
        return matcher.find() ? Integer.valueOf(matcher.group()) : null;
    }

    private static String joined(String before, String after) {
        return before.isEmpty() ? after : before + "\n" + after;
    }
}
