package org.servicesafety.domain.feed;

import java.time.Instant;
import org.servicesafety.domain.unit.UnitId;

/**
 * A calendar of the obligations of a body that one person has subscribed to. Whoever knows its token reads what that person would see.
 *
 * @param owner key of the user
 * @param subtree with the bodies below
 * @param nonce what makes the token another one, should an id ever come back
 */
public record CalendarFeed(long id, String owner, UnitId body, boolean subtree, Instant openedAt, String nonce) {}
