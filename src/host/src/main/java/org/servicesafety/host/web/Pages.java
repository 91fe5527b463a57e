package org.servicesafety.host.web;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The stand-in's own pages; parts add theirs. */
public final class Pages {

    private final List<Page> pages = new CopyOnWriteArrayList<>();

    /** Asked after those that were added before. */
    public void add(Page page) {
        pages.add(page);
    }

    List<Page> all() {
        return pages;
    }
}
