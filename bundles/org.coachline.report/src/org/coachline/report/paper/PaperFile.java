/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.paper;

import java.nio.file.Path;
import java.util.List;
import org.coachline.insight.debrief.Debrief;
import org.coachline.insight.debrief.RolePlayCard;
import org.coachline.report.ReportException;
import org.coachline.report.internal.paper.PaperWriter;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Writes debriefs and cards for role-plays, as PDF or for Word, by the ending of the name. Any thread but the UI's; a second or so, the first time
 * some more; memory as large as the document. A file is replaced whole or not at all.
 */
public final class PaperFile {

    private PaperFile() {
    }

    /**
     * Writes a debrief.
     *
     * @param debrief what an agent may know
     * @param file    where to; replaced if it is there
     * @param monitor told what is done, and asked whether to go on
     * @return how many different characters no font has, so that squares stand for them; 0 for Word, which chooses its fonts itself
     * @throws ReportException            when it cannot be written there, or this machine has no fonts
     * @throws OperationCanceledException when the monitor was cancelled; the old file is there still
     * @throws IllegalArgumentException   when the name ends in none of the formats
     */
    public static int write(Debrief debrief, Path file, IProgressMonitor monitor) throws ReportException {
        return PaperWriter.write(debrief, file, monitor);
    }

    /**
     * Writes cards to be cut out.
     *
     * @param cards   at least one
     * @param perPage how many on a page at most: 1, 2 or 4; a card that is longer takes the room it needs
     * @param file    where to; replaced if it is there
     * @param monitor told what is done, and asked whether to go on
     * @return how many different characters no font has, so that squares stand for them; 0 for Word, which chooses its fonts itself
     * @throws ReportException            when it cannot be written there, or this machine has no fonts
     * @throws OperationCanceledException when the monitor was cancelled; the old file is there still
     * @throws IllegalArgumentException   when the name ends in none of the formats, there are no cards, or so many do not fit a page
     */
    public static int write(List<RolePlayCard> cards, int perPage, Path file, IProgressMonitor monitor) throws ReportException {
        return PaperWriter.write(cards, perPage, file, monitor);
    }
}
