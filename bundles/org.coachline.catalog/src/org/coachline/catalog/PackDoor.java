/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog;

import java.util.List;

/**
 * A place from which packs come beside installed bundles: a user's own folder, a folder that is watched, the library. What lies there
 * goes through the same reader and the same rules as a bundle's.
 */
public interface PackDoor {

    /**
     * What problems call it. Answers at once and from memory, also while the door itself does not answer.
     *
     * @return a path, or what stands for it
     */
    default String name() {
        return getClass().getSimpleName();
    }

    /**
     * The packs that are there now. Called on a thread of the door's own, each time packs are read; it may read from disk. What is found is read at once on that
     * same thread. All of it may take some seconds; a door that takes longer is not waited for, and asked again only when it has answered.
     *
     * @return in any order; what cannot be read is left to be found out when the pack is
     */
    List<PackSource> packs();

    /**
     * What is wrong with the door itself, so that packs may be missing. Called after {@link #packs}, on the same thread.
     *
     * @return empty when all is well
     */
    default List<PackProblem> problems() {
        return List.of();
    }
}
