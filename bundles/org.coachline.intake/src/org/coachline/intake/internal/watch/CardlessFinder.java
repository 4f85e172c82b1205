/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.internal.watch;

import java.util.List;

import org.coachline.intake.internal.CardsBeside;
import org.coachline.intake.watch.SourceException;
import org.coachline.model.CardText;

/** A finder of which card numbers in what recorders say come masked, whichever recorder it knows. Transcripts, which are timed, are masked as they are read. */
record CardlessFinder(Finder finder) implements Finder {

    @Override
    public List<Unit> units(FileTree tree, List<String> remarks) throws SourceException {
        List<Unit> units = finder.units(tree, remarks);
        remarks.replaceAll(CardText::maskedName);
        return units;
    }

    @Override
    public Facts facts(FileTree tree, Unit unit, Unit.Leg leg) {
        Facts facts = finder.facts(tree, unit, leg);
        CardsBeside.mask(facts);
        return facts;
    }

    @Override
    public List<String> about(String before) {
        return finder.about(before);
    }

    @Override
    public List<TreeFile> loose(FileTree tree) {
        return finder.loose(tree);
    }

    @Override
    public List<Facts> late(FileTree tree, TreeFile file) {
        List<Facts> all = finder.late(tree, file);
        all.forEach(CardsBeside::mask);
        return all;
    }
}
