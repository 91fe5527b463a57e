package org.servicesafety.domain.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.plan.PlanFile.Row;
import org.servicesafety.domain.table.ImportReport;
import org.servicesafety.domain.table.RowFault;

/**
 * The rows of a file in the form of Appendix 1, read and held against the items that the plan has. A row whose number the plan has is
 * passed over if it says the same and refused if not. A row without a number of its own (none, one like 1.1, or one that an earlier
 * section of the file has) is passed over if the plan has the same words, and comes last if not.
 */
final class PlanRows {

    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,5})\\s*[.)]?");

    /** Characters of an activity within a message. */
    private static final int LONGEST_NAME = 100;

    private final PlanFile file;
    private final ItemReader reader;
    private final Map<Integer, PlanItem> byNumber;
    private final Map<Words, PlanItem> byWords = new HashMap<>();
    private final Map<Integer, Row> numbered = new HashMap<>();
    private final List<ImportedItem> items = new ArrayList<>();
    private final List<RowFault> refused = new ArrayList<>();
    private final List<RowFault> remarks = new ArrayList<>();
    private int highest;

    /** What an item says on paper; users and kind do not stand there. */
    private record Words(String activity, String responsible, String monitor, String term, String form) {

        static Words of(ItemContent item) {
            return new Words(
                    plain(item.activity()),
                    plain(item.responsible().title()),
                    plain(item.monitor().title()),
                    plain(item.term().text()),
                    plain(item.form()));
        }

        private static String plain(@Nullable String text) {
            return Objects.requireNonNullElse(text, "").strip().replaceAll("\\s+", " ");
        }
    }

    PlanRows(PlanFile file, List<PlanItem> there, ItemReader reader) {
        this.file = file;
        this.reader = reader;
        byNumber =
                there.stream().collect(Collectors.toMap(item -> item.content().number(), Function.identity()));
        there.forEach(item -> byWords.putIfAbsent(Words.of(item.content()), item));
        highest = Math.max(highestIn(file), highestOf(there));
        file.rows().forEach(this::read);
    }

    ImportReport<ImportedItem> report() {
        return ImportReport.of(items, ImportedItem::row, refused, remarks);
    }

    private static int highestIn(PlanFile file) {
        return file.rows().stream()
                .map(PlanRows::number)
                .flatMapToInt(OptionalInt::stream)
                .max()
                .orElse(0);
    }

    private static int highestOf(List<PlanItem> there) {
        return there.stream().mapToInt(item -> item.content().number()).max().orElse(0);
    }

    private static OptionalInt number(Row row) {
        Matcher matcher = NUMBER.matcher(row.cell(ItemColumn.NUMBER).strip());
        return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    private void read(Row row) {
        Faults.Check check = Faults.check();
        ItemContent read = content(row, check);
        Optional<PlanItem> same = placed(row, read, check);
        ItemContent content = same.map(PlanItem::content).orElseGet(() -> read.numbered(numberOf(row)));
        check.faults().forEach(fault -> refused.add(about(row, fault)));
        remark(row, same.isEmpty());
        items.add(new ImportedItem(row.number(), row.cells(), content, outcome(check, same), same.orElse(null)));
    }

    private static ImportedItem.Outcome outcome(Faults.Check check, Optional<PlanItem> same) {
        if (!check.isEmpty()) {
            return ImportedItem.Outcome.REFUSED;
        }
        return same.isPresent() ? ImportedItem.Outcome.SAME : ImportedItem.Outcome.NEW;
    }

    /** Clause 6: a plan names who is responsible. */
    private ItemContent content(Row row, Faults.Check check) {
        ItemContent read = reader.read(new FormReader(form(row), check), 0);
        check.addIf(row.cell(ItemColumn.RESPONSIBLE).isBlank(), "responsible", "responsible-missing")
                .addIf(row.cell(ItemColumn.MONITOR).isBlank(), "monitor", "monitor-missing");
        return read.ofKind(KindReader.kind(row.section(), read));
    }

    private Form form(Row row) {
        Map<String, String> values = new HashMap<>();
        values.put("activity", row.cell(ItemColumn.ACTIVITY));
        values.put("responsible.title", row.cell(ItemColumn.RESPONSIBLE));
        values.put("monitor.title", row.cell(ItemColumn.MONITOR));
        values.put("term.text", row.cell(ItemColumn.TERM));
        values.put("form", row.cell(ItemColumn.FORM));
        values.put("responsible.user", reader.userNamed(row.cell(ItemColumn.RESPONSIBLE)));
        values.put("monitor.user", reader.userNamed(row.cell(ItemColumn.MONITOR)));
        return new Form(values);
    }

    /** The item that the row already is; what hinders it from taking its place is told. */
    private Optional<PlanItem> placed(Row row, ItemContent read, Faults.Check check) {
        Optional<Integer> own = ownNumber(row, check);
        Words words = Words.of(read);
        if (own.isEmpty()) {
            return Optional.ofNullable(byWords.get(words));
        }
        Optional<PlanItem> there = Optional.ofNullable(byNumber.get(own.get()));
        Optional<PlanItem> other =
                there.filter(item -> !Words.of(item.content()).equals(words));
        other.ifPresent(item -> check.add(
                "number", "number-differs", own.get(), shortened(item.content().activity())));
        return there.filter(item -> other.isEmpty());
    }

    private static String shortened(String activity) {
        return activity.length() <= LONGEST_NAME ? activity : activity.substring(0, LONGEST_NAME - 1) + "…";
    }

    private Optional<Integer> ownNumber(Row row, Faults.Check check) {
        OptionalInt given = number(row);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        int number = given.getAsInt();
        check.addIf(number == 0, "number", "out-of-range", 1, ItemReader.HIGHEST_NUMBER);
        Row earlier = numbered.putIfAbsent(number, row);
        if (earlier == null) {
            return Optional.of(number);
        }
        boolean anew = !Objects.equals(earlier.section(), row.section());
        check.addIf(!anew, "number", "number-repeated", number, earlier.number());
        return anew ? Optional.empty() : Optional.of(number);
    }

    /** The number of a row that is not in the plan yet. */
    private int numberOf(Row row) {
        OptionalInt given = number(row);
        boolean own = given.isPresent() && Objects.equals(numbered.get(given.getAsInt()), row);
        return own ? given.getAsInt() : ++highest;
    }

    private void remark(Row row, boolean isNew) {
        reader.remarks(row.cell(ItemColumn.TERM)).forEach(fault -> remarks.add(about(row, fault)));
        String number = row.cell(ItemColumn.NUMBER);
        boolean own = Objects.equals(numbered.get(number(row).orElse(-1)), row);
        if (isNew && !number.isBlank() && !own) {
            remarks.add(about(row, Fault.on("number", "number-anew", number.strip(), highest)));
        }
        if (!row.cell(ItemColumn.MARK).isBlank()) {
            remarks.add(about(row, Fault.on("mark", "mark-left-out")));
        }
    }

    private RowFault about(Row row, Fault fault) {
        String head = ItemColumn.of(fault.field()).map(file::head).orElse(null);
        return new RowFault(row.number(), head, fault);
    }
}
