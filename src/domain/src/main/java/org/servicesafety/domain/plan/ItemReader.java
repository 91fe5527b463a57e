package org.servicesafety.domain.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.People;
import org.servicesafety.domain.access.Person;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.term.Term;
import org.servicesafety.domain.term.TermKind;
import org.servicesafety.domain.term.TermReader;

/**
 * Reads an item: {@code number, activity, kind, responsible {user, title}, monitor {user, title}, term {text, dates}, form}. A
 * {@code user} is a user name in the form and a key in the item. {@code term.dates} are taken only if the wording is not understood.
 */
final class ItemReader {

    static final int HIGHEST_NUMBER = 99_999;
    private static final int LONGEST_LINE = 255;
    private static final int LONGEST_TEXT = 1000;

    private final People people;
    private final TermReader terms;
    private final int year;
    private final Map<String, String> byText = new HashMap<>();

    ItemReader(People people, TermReader terms, int year) {
        this.people = people;
        this.terms = terms;
        this.year = year;
    }

    /**
     * The item; without an activity, which is a fault, its activity is empty. Kind is OTHER if absent.
     *
     * @param nextNumber the number of an item that names none
     */
    ItemContent read(FormReader form, int nextNumber) {
        form.require("activity");
        int number = number(form, nextNumber);
        String activity = form.text("activity", PlanReader.LONGEST_TEXT);
        ItemKind kind = Objects.requireNonNullElse(form.choice("kind", ItemKind.class), ItemKind.OTHER);
        Official responsible = form.within("responsible", this::official);
        Official monitor = form.within("monitor", this::official);
        if (responsible.user() != null && responsible.user().equals(monitor.user())) {
            form.fault("monitor.user", "monitors-own-work");
        }
        ItemTerm term = form.within("term", this::term);
        String completion = form.text("form", LONGEST_TEXT);
        return new ItemContent(
                number, Objects.requireNonNullElse(activity, ""), kind, responsible, monitor, term, completion);
    }

    private static int number(FormReader form, int nextNumber) {
        Long number = form.number("number");
        if (number == null) {
            return nextNumber;
        }
        if (number < 1 || number > HIGHEST_NUMBER) {
            form.fault("number", "out-of-range", 1, HIGHEST_NUMBER);
            return nextNumber;
        }
        return number.intValue();
    }

    Official official(FormReader form) {
        return new Official(user(form), form.text("title", LONGEST_LINE));
    }

    private @Nullable String user(FormReader form) {
        String name = form.text("user", LONGEST_LINE);
        if (name == null) {
            return null;
        }
        Optional<Person> person = people.named(name);
        if (person.isEmpty()) {
            form.fault("user", "unknown-user", name);
        }
        return person.map(Person::userKey).orElse(null);
    }

    /** The name of the user whom the whole text names exactly; empty if there is none. */
    String userNamed(String text) {
        return byText.computeIfAbsent(
                text, one -> people.named(one.strip()).map(Person::userName).orElse(""));
    }

    /** What is remarked on the wording of a term and does not hinder. */
    List<Fault> remarks(String term) {
        return terms.read(term, year).remarks();
    }

    ItemTerm term(FormReader form) {
        String text = form.text("text", TermReader.LONGEST);
        List<LocalDate> given = days(form);
        if (text == null) {
            return ItemTerm.NONE;
        }
        Term read = terms.read(text, year);
        for (Fault fault : read.faults()) {
            form.fault("text", fault.code(), fault.args().toArray());
        }
        return read.kind() == TermKind.UNKNOWN && !given.isEmpty() ? ItemTerm.of(text, given) : ItemTerm.of(read);
    }

    private static List<LocalDate> days(FormReader form) {
        return IntStream.range(0, form.form().size("dates"))
                .mapToObj(index -> form.day("dates[" + index + "]"))
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
