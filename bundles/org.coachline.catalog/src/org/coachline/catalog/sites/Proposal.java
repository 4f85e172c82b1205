/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.sites;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What installing something would do, worked out and fetched, so that it can be shown before anything is changed: what is installed is what was looked at,
 * byte by byte. To be closed, which takes away what was fetched. Usable from any thread.
 */
public interface Proposal extends AutoCloseable {

    /**
     * What was asked for.
     *
     * @return unmodifiable
     */
    List<Offer> offers();

    /**
     * The bundles that would come in.
     *
     * @return by name; unmodifiable
     */
    List<Arrival> arrivals();

    /**
     * The licences that whoever installs it agrees to.
     *
     * @return texts, each once; unmodifiable
     */
    List<String> licences();

    /**
     * Whether any of it is more than data, so that it could do whatever the workbench can.
     *
     * @return true where {@link Arrival#contents} of one found something
     */
    default boolean code() {
        return arrivals().stream().anyMatch(each -> each.contents().code());
    }

    /**
     * Why it may not come in.
     *
     * @return sentences, one a bundle; empty when it may
     */
    default List<String> refusals() {
        return arrivals().stream().map(Arrival::refusal).flatMap(Optional::stream).toList();
    }

    /**
     * What of it would run, as sentences that name the bundle.
     *
     * @return empty for data alone
     */
    default List<String> findings() {
        List<String> all = new ArrayList<>();
        arrivals().forEach(each -> each.contents().findings().forEach(finding -> all.add(each.id() + ": " + finding.words())));
        return all;
    }

    /** Takes away what was fetched. What was installed stays. */
    @Override
    void close();
}
