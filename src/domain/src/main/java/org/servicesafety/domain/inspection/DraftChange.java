package org.servicesafety.domain.inspection;

import java.time.Clock;
import java.util.List;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.NotVisible;

/** A change of what a draft says: it takes back the signatures that were given under another text, and tells the signers. */
public final class DraftChange {

    private final Acts acts;
    private final ActHistory history;
    private final Notices notices;
    private final Clock clock;

    public DraftChange(Acts acts, ActHistory history, Notices notices, Clock clock) {
        this.acts = acts;
        this.history = history;
        this.notices = notices;
        this.clock = clock;
    }

    /** The draft kept from change by others, if the person may edit it; refusals as in {@link ActAccess#editable}. */
    Act open(Rights rights, ActId id) {
        Act act = acts.findToChange(id).orElseThrow(NotVisible::new);
        return ActAccess.editable(rights, act);
    }

    /** Writes the draft with this content and without signatures, if that makes any difference, and keeps the event in any case. */
    Act write(Rights rights, Act act, ActContent content, ActEvent.Kind kind, String about) {
        String me = rights.me().userKey();
        history.add(new ActEvent(act.id(), kind, me, clock.instant(), about));
        Act changed = act.withContent(content);
        if (!act.signatures().isEmpty()) {
            history.add(new ActEvent(
                    act.id(), ActEvent.Kind.SIGNATURES_TAKEN_BACK, me, clock.instant(), seats(act.signatures())));
            notices.signaturesTakenBack(changed, act.signatures(), rights.me());
        }
        return changed.equals(act) ? act : acts.change(changed);
    }

    private static String seats(List<Signature> signatures) {
        return String.join(
                ",",
                signatures.stream()
                        .map(signature -> String.valueOf(signature.seat().number()))
                        .toList());
    }
}
