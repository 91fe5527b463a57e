package org.servicesafety.jira.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.obligation.EditionMoves;
import org.servicesafety.domain.obligation.EditionMoves.Move;
import org.servicesafety.domain.obligation.ObligationKind;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.jira.figures.UnitNames.UnitLabel;
import org.servicesafety.jira.language.Wording;

/**
 * What a new edition of the rule book would move.
 *
 * @param from first due day that was looked at, inclusive
 * @param to last due day that was looked at, inclusive
 * @param bodies of how many bodies
 * @param total how many obligations in all
 * @param counts how many by kind and change; a pair without any is left out
 * @param items the first 200 by due day
 */
public record EditionMovesJson(
        String from, String to, int bodies, long total, List<CountJson> counts, List<MoveJson> items) {

    /** How many obligations of a kind; {@code change} is MOVED, APPEARS, VANISHES, SHARE. */
    public record CountJson(String kind, String change, long number) {}

    /**
     * One obligation.
     *
     * @param before last timely day without the new edition; null if it appears
     * @param after last timely day with it; null if it vanishes
     * @param title what is to be done, in words
     */
    public record MoveJson(
            String kind,
            String change,
            long unitId,
            String unitName,
            String period,
            @Nullable String before,
            @Nullable String after,
            String title) {}

    static EditionMovesJson of(EditionMoves moves, Map<UnitId, UnitLabel> labels, Wording wording) {
        List<CountJson> counts = new ArrayList<>();
        for (ObligationKind kind : ObligationKind.values()) {
            Map<EditionMoves.Change, Long> ofKind = moves.counts().getOrDefault(kind, Map.of());
            for (EditionMoves.Change change : EditionMoves.Change.values()) {
                if (ofKind.containsKey(change)) {
                    counts.add(new CountJson(kind.name(), change.name(), ofKind.get(change)));
                }
            }
        }
        return new EditionMovesJson(
                moves.from().toString(),
                moves.to().toString(),
                moves.bodies(),
                moves.total(),
                counts,
                moves.first().stream().map(move -> json(move, labels, wording)).toList());
    }

    private static MoveJson json(Move move, Map<UnitId, UnitLabel> labels, Wording wording) {
        UnitId body = move.obligation().body();
        UnitLabel label = labels.get(body);
        return new MoveJson(
                move.obligation().kind().name(),
                move.change().name(),
                body.value(),
                label == null ? "" : label.name().in(wording.language().tag()),
                move.obligation().period().toString(),
                Plain.day(move.before()),
                Plain.day(move.after()),
                new ObligationWords(move.obligation(), wording).title());
    }
}
