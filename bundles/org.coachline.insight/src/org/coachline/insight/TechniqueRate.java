/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import org.coachline.model.CatalogRef;

/**
 * How often a technique was used out of the chances that were marked. It describes the calls somebody chose to hear, not all
 * calls. Immutable.
 *
 * @param technique the technique, in the newest version that a moment refers to
 * @param usedWell  moments judged used well
 * @param partly    moments judged partly
 * @param missed    moments judged missed
 * @param backfired moments judged backfired
 * @param calls     how many calls these moments are in
 * @param tooFew    whether there are fewer chances than were asked for: the share is then not to be relied on
 */
public record TechniqueRate(CatalogRef technique, int usedWell, int partly, int missed, int backfired, int calls,
        boolean tooFew) {

    /**
     * Used well or partly.
     *
     * @return a count of moments
     */
    public int used() {
        return usedWell + partly;
    }

    /**
     * All moments of the technique with a verdict.
     *
     * @return a count of moments, at least 1
     */
    public int chances() {
        return usedWell + partly + missed + backfired;
    }

    /**
     * Used well or partly, out of all chances.
     *
     * @return the proportion, whose share and interval can be asked for
     */
    public Proportion proportion() {
        return new Proportion(used(), chances());
    }
}
