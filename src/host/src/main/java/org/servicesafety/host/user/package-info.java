/**
 * Users, groups and what a user may do everywhere. Records that stand for a row name their components as Jira's interface
 * names its getters, so that the record itself is the interface.
 */
@NullMarked
package org.servicesafety.host.user;

import org.jspecify.annotations.NullMarked;
