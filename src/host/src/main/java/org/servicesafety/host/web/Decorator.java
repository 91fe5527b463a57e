package org.servicesafety.host.web;

import jakarta.servlet.http.HttpServletRequest;

/** Puts Jira's frame around a page; offered by the part that has the frame. */
public interface Decorator {

    /** The whole page as HTML, the required web resources included. */
    String decorate(DecoratedPage page, HttpServletRequest request);
}
