/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.internal.watch;

import java.util.List;
import org.coachline.intake.watch.SourceException;

/** Knows how one kind of recorder leaves its calls. */
public interface Finder {

    /**
     * What is there, by names and lists alone.
     *
     * @param tree    all files
     * @param remarks takes what is odd about the whole, a sentence each
     * @throws SourceException if a list that all hangs on cannot be read
     */
    List<Unit> units(FileTree tree, List<String> remarks) throws SourceException;

    /** What is known of a leg; reads what lies beside its recordings. What cannot be read is a remark. */
    Facts facts(FileTree tree, Unit unit, Unit.Leg leg);

    /**
     * What is odd about all that was read in this look and the looks before it, a sentence each, for the source and not for each of its calls.
     *
     * @param before what was kept with the source, a sentence a line
     */
    default List<String> about(String before) {
        return List.of();
    }

    /** Files that speak of calls by their ids and lie beside none of them. */
    default List<TreeFile> loose(FileTree tree) {
        return List.of();
    }

    /** What such a file says; each with the id of its call. What cannot be read is a remark of facts without an id. */
    default List<Facts> late(FileTree tree, TreeFile file) {
        return List.of();
    }
}
