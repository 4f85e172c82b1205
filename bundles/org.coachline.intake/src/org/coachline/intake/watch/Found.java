/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.watch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one look at a source found.
 *
 * @param source    its name
 * @param files     how many files there are
 * @param added     calls that were made, by id, in the order in which they were listed
 * @param completed calls that were there and of which more is known now
 * @param known     how many recordings the library had already, from elsewhere or at another place
 * @param waiting   how many are left until they are complete, or until what they belong to comes
 * @param refused   how many are left out
 * @param gone      how many were there before and are not any more; their calls stay
 * @param replies   how many agents' replies were taken in
 * @param remarks   what was odd about single files and was not said before
 * @param about     what is odd about the whole
 * @param failure   why nothing could be seen; null if it could
 */
public record Found(String source, int files, List<String> added, List<String> completed, int known, int waiting, int refused, int gone, int replies,
        List<FileRemark> remarks, List<String> about, @Nullable String failure) {

    /**
     * What is odd about a file.
     *
     * @param file    under the source's folder; with the row or id, where a list speaks of it
     * @param text    a plain sentence
     * @param refused whether it was left out for that
     */
    public record FileRemark(String file, String text, boolean refused) {
    }

    /** Keeps copies of the lists. */
    public Found {
        added = List.copyOf(added);
        completed = List.copyOf(completed);
        remarks = List.copyOf(remarks);
        about = List.copyOf(about);
    }

    /** A look that failed. */
    public static Found failed(String source, String why) {
        return new Found(source, 0, List.of(), List.of(), 0, 0, 0, 0, 0, List.of(), List.of(), why);
    }

    /** Whether anything is otherwise than before, or worth saying. */
    public boolean isNews() {
        return !added.isEmpty() || !completed.isEmpty() || gone > 0 || replies > 0 || !remarks.isEmpty() || failure != null;
    }
}
