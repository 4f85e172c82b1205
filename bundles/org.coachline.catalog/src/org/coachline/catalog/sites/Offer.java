/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.sites;

/**
 * Something that an update site has: a feature, or a bundle of a site without features.
 *
 * @param site      where it comes from, an address
 * @param id        as p2 calls it
 * @param name      for people
 * @param version   as OSGi has it
 * @param vendor    who stands behind it; empty where the site does not say
 * @param installed the version that is here; empty when none is
 * @param change    what installing it would be
 */
public record Offer(String site, String id, String name, String version, String vendor, String installed, Change change) {

    /** What installing would be. */
    public enum Change {
        /** Nothing of that id is here. */
        NEW,
        /** A lower version is here. */
        UPDATE,
        /** A higher version is here, which would go. */
        DOWNGRADE,
        /** Just this is here. */
        SAME
    }
}
