package org.servicesafety.domain.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A signature under an act.
 *
 * @param seat whose it is
 * @param who name of the one who signed, as it stood in the act
 * @param on day on which it was given or, if on paper, recorded
 * @param paper true if it stands on paper and somebody recorded it here
 * @param recordedBy key of the user who did it: the signer himself unless on paper
 */
public record Signature(Seat seat, @Nullable String who, LocalDate on, boolean paper, String recordedBy) {}
