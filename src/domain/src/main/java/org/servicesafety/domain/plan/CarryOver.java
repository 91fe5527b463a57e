package org.servicesafety.domain.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.servicesafety.domain.term.Term;
import org.servicesafety.domain.term.TermReader;

/** Begins a plan with the items of an earlier year's: the same words, the terms read anew for the new year. */
public final class CarryOver {

    private final PlanItems items;
    private final Occurrences occurrences;
    private final PlanTerms terms;

    public CarryOver(PlanItems items, Occurrences occurrences, PlanTerms terms) {
        this.items = items;
        this.occurrences = occurrences;
        this.terms = terms;
    }

    /**
     * Adds to the draft what the earlier plan had in force or, if it was never approved, in its draft. Each item says which one it
     * continues, and whether that one was unfinished.
     */
    List<PlanItem> carry(Plan from, Plan to) {
        int revision = from.inForce().orElse(from.latest()).number();
        Map<ItemId, List<Occurrence>> all =
                occurrences.of(from.id()).stream().collect(Collectors.groupingBy(Occurrence::item));
        TermReader reader = terms.terms(to.year());
        List<PlanItems.Continued> continued = items.of(from.id(), revision).stream()
                .map(item -> new PlanItems.Continued(
                        moved(item.content(), from.year(), to.year(), reader),
                        new Origin(item.key(), unfinished(all.getOrDefault(item.id(), List.of())))))
                .toList();
        return items.addContinued(to, continued);
    }

    private static boolean unfinished(List<Occurrence> occurrences) {
        return occurrences.stream().anyMatch(one -> one.state() != ItemStatus.CONFIRMED);
    }

    private static ItemContent moved(ItemContent content, int from, int to, TermReader reader) {
        return new ItemContent(
                content.number(),
                content.activity(),
                content.kind(),
                content.responsible(),
                content.monitor(),
                moved(content.term(), from, to, reader),
                content.form());
    }

    /** The years that the wording names move along; days that people gave to a wording that is not understood do not. */
    static ItemTerm moved(ItemTerm term, int from, int to, TermReader reader) {
        if (term.text().isEmpty()) {
            return ItemTerm.NONE;
        }
        String text = Pattern.compile("(?<!\\d)(?:19|2\\d)\\d{2}(?!\\d)")
                .matcher(term.text())
                .replaceAll(year -> String.valueOf(Integer.parseInt(year.group()) + to - from));
        Optional<Term> read = Optional.of(reader.read(text, to)).filter(Term::isAccepted);
        return read.map(ItemTerm::of).orElse(ItemTerm.of(text, List.of()));
    }
}
