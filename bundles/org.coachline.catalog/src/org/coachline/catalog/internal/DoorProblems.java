/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import java.nio.file.Path;
import org.coachline.catalog.PackProblem;

/** What is wrong with a place where packs should be, in the words of all other problems. */
public final class DoorProblems {

    private DoorProblems() {
    }

    /**
     * More packs lie in a folder than are looked at.
     *
     * @param folder where
     * @param most   how many are looked at
     * @param more   how many are not
     * @param first  the first that is not
     * @return the problem
     */
    public static PackProblem many(Path folder, int most, int more, Path first) {
        return Rule.TOO_MANY_PACKS.at(folder.toString(), 1, most, more, String.valueOf(first.getFileName()));
    }

    /**
     * A place does not answer.
     *
     * @param place   what it is called
     * @param seconds how long it was waited for
     * @return the problem
     */
    public static PackProblem silent(String place, long seconds) {
        return Rule.DOOR_SILENT.at(place, 1, Math.max(1, seconds));
    }

    /**
     * A place cannot be read.
     *
     * @param place  what it is called
     * @param reason why, for people
     * @return the problem
     */
    public static PackProblem unreadable(String place, String reason) {
        return Rule.FOLDER_UNREADABLE.at(place, 1, reason);
    }
}
