package org.servicesafety.jira.office;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The seven columns of Appendix 1, each known by the words of its head in Russian, Kazakh or English. */
public enum PlanColumn {
    // in the order in which heads are tried: "performer" holds "form", and "completion" stands in three heads
    RESPONSIBLE("ответственн|исполнитель|жауапты|орындаушы|responsible"),
    MONITOR("контролир|контроль|бақыла|бакыла|monitoring"),
    MARK("отметка|белгі|белги|mark"),
    TERM("срок|мерзім|мерзим|term"),
    FORM("форма|нысан|form"),
    ACTIVITY("мероприят|іс-шара|ис-шара|activity"),
    NUMBER("№|п/п|р/с|no.");

    /** The order of the form. */
    public static final List<PlanColumn> ORDER = List.of(NUMBER, ACTIVITY, RESPONSIBLE, MONITOR, TERM, FORM, MARK);

    /** Heads are short; what is longer is a text. */
    private static final int LONGEST_HEAD = 200;

    /** Parts of words, any of which stands in the head, parted by bars. */
    private final String words;

    PlanColumn(String words) {
        this.words = words;
    }

    /** The column that a head names. */
    static Optional<PlanColumn> of(String head) {
        String lower = head.toLowerCase(Locale.ROOT);
        return head.length() > LONGEST_HEAD
                ? Optional.empty()
                : List.of(values()).stream()
                        .filter(column ->
                                Arrays.stream(column.words.split("\\|", -1)).anyMatch(lower::contains))
                        .findFirst();
    }
}
