package org.servicesafety.domain.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.servicesafety.domain.access.Person;
import org.servicesafety.domain.inspection.Act;
import org.servicesafety.domain.inspection.ActEvent;
import org.servicesafety.domain.inspection.ActHistory;
import org.servicesafety.domain.inspection.ActId;
import org.servicesafety.domain.inspection.Notices;
import org.servicesafety.domain.inspection.Signature;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;

/** What happened to acts and who was told, in memory. */
public final class Diary implements ActHistory, Notices {

    private final List<ActEvent> events = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    /** Each event as "KIND by about". */
    public List<String> events() {
        return events.stream()
                .map(event -> (event.kind() + " " + event.by() + " " + event.about()).strip())
                .toList();
    }

    public List<ActEvent> full() {
        return events;
    }

    /** Names of those whose signatures were taken back, with the person who did it. */
    public List<String> told() {
        return told;
    }

    @Override
    public void add(ActEvent event) {
        events.add(event);
    }

    @Override
    public Page<ActEvent> of(ActId act, Paging paging) {
        List<ActEvent> found = new ArrayList<>(
                events.stream().filter(event -> event.act().equals(act)).toList());
        Collections.reverse(found);
        return Page.of(
                paging,
                found.size(),
                found.stream().skip(paging.start()).limit(paging.limit()).toList());
    }

    @Override
    public void signaturesTakenBack(Act act, List<Signature> taken, Person by) {
        taken.forEach(signature -> told.add(signature.who() + " by " + by.userName()));
    }
}
