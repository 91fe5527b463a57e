package org.servicesafety.jira.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.inspection.Act;
import org.servicesafety.domain.inspection.ActId;
import org.servicesafety.domain.inspection.CommissionMember;
import org.servicesafety.domain.inspection.Seat;
import org.servicesafety.domain.inspection.Signature;
import org.servicesafety.jira.figures.Filter;

/** Commissions and their signatures in the table ACT_PERSON. */
final class ActPersons {

    private final ActiveObjects ao;

    ActPersons(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Somebody on a commission, with the signature if it is given. */
    record Person(ActId act, Seat seat, CommissionMember member, @Nullable Signature signature) {}

    /** The commissions of these acts, each in the order of its seats. */
    Map<ActId, List<Person>> of(Collection<Long> acts) {
        Query query = Asked.by(Filter.all().among("ACT_ID", acts)).order("ACT_ID, SEAT");
        return Arrays.stream(ao.find(ActPersonRow.class, query))
                .map(ActPersons::person)
                .collect(Collectors.groupingBy(Person::act));
    }

    private static Person person(ActPersonRow row) {
        Seat seat = new Seat(row.getSeat());
        CommissionMember member =
                new CommissionMember(row.getPost(), row.getMilitaryRank(), row.getPersonName(), row.getUserKey());
        return new Person(new ActId(row.getActId()), seat, member, signature(seat, row));
    }

    private static @Nullable Signature signature(Seat seat, ActPersonRow row) {
        LocalDate on = Values.day(row.getSignedOn());
        String by = row.getRecordedBy();
        return on == null || by == null ? null : new Signature(seat, row.getSignedName(), on, row.isOnPaper(), by);
    }

    /** Writes the commission and the signatures of the act in the place of what there was. */
    void replace(Act act) {
        remove(act.id());
        act.commission().seats().forEach(seat -> add(act, seat));
    }

    void remove(ActId act) {
        ao.deleteWithSQL(ActPersonRow.class, "ACT_ID = ?", Math.toIntExact(act.value()));
    }

    private void add(Act act, Seat seat) {
        ActPersonRow row = ao.create(
                ActPersonRow.class,
                new DBParam("ACT_ID", Math.toIntExact(act.id().value())),
                new DBParam("SEAT", seat.number()));
        act.commission().at(seat).ifPresent(member -> write(row, member));
        signatureAt(act, seat).ifPresent(signature -> write(row, signature));
        row.save();
    }

    private static void write(ActPersonRow row, CommissionMember member) {
        row.setPost(Values.textOrNull(member.position()));
        row.setMilitaryRank(Values.textOrNull(member.rank()));
        row.setPersonName(Values.textOrNull(member.name()));
        row.setUserKey(member.user());
    }

    private static void write(ActPersonRow row, Signature signature) {
        row.setSignedName(Values.textOrNull(signature.who()));
        row.setSignedOn(signature.on().toString());
        row.setOnPaper(signature.paper());
        row.setRecordedBy(signature.recordedBy());
    }

    private static Optional<Signature> signatureAt(Act act, Seat seat) {
        return act.signatures().stream()
                .filter(signature -> signature.seat().equals(seat))
                .findFirst();
    }
}
