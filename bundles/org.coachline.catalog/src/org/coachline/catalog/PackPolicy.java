/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog;

/**
 * Decides whether a pack may come in, by whatever door. Asked on a thread of the catalog's, each time packs are read, of every pack
 * but those in Coachline's own bundles, and before one is installed; it may read from disk, and must not throw.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface PackPolicy {

    /** Everybody's packs come in, and nobody looks for signatures. */
    PackPolicy ANYONE = source -> PackRuling.UNSIGNED;

    /**
     * Rules on a pack.
     *
     * @param source where it lies; of a jar or zip {@link PackSource#signedFile} is the file as it would be used
     * @return whether it may come in, and who signed it
     */
    PackRuling rule(PackSource source);
}
