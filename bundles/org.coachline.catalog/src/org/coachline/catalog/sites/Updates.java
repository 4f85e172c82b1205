/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.sites;

import java.util.List;

/**
 * What the sites have that is newer than what is here.
 *
 * @param offers   one for each that can be updated
 * @param problems sites that could not be asked, each as a sentence
 */
public record Updates(List<Offer> offers, List<String> problems) {

    /** Copies both. */
    public Updates {
        offers = List.copyOf(offers);
        problems = List.copyOf(problems);
    }
}
