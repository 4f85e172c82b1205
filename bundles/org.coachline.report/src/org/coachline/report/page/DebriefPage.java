/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.page;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.coachline.insight.delivery.Outgoing;
import org.coachline.report.ReportException;
import org.coachline.report.internal.page.PageWriter;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Writes a delivered debrief as one HTML file that needs nothing beside it: no network, no Coachline. It plays its moments, reads on a telephone,
 * with a screen reader, from the keyboard, in light and dark, and on paper, and saves its agent's answer as a small file
 * ({@code org.coachline.intake.reply.ReplyFile} says what is in it). Its content security policy forbids it to fetch or send anything, and to
 * run any script but its own. What it says comes from a debrief alone, in which nothing private has a place.
 *
 * <p>Any thread but the UI's; some milliseconds, and memory of about twice the clips.
 */
public final class DebriefPage {

    /** What a page takes without its sound, and room for what is written in it. */
    private static final long FRAME = 40_000;

    private DebriefPage() {
    }

    /**
     * A moment to be heard.
     *
     * @param wav       a WAV file; belongs to the page from now on
     * @param shortened whether it ends before its moment does
     */
    public record Clip(byte[] wav, boolean shortened) {
    }

    /**
     * How large a page becomes.
     *
     * @param sound bytes of all its clips
     * @return bytes of the file, to some kilobytes; as an attachment it takes a third more on its way
     */
    public static long size(long sound) {
        return FRAME + Math.ceilDiv(sound * 4, 3);
    }

    /**
     * How much sound a page of a size has room for.
     *
     * @param size bytes of the file
     * @return bytes of its clips, at least 0
     */
    public static long room(long size) {
        return Math.max(0, (size - FRAME) * 3 / 4);
    }

    /**
     * Writes a page.
     *
     * @param out     what goes out
     * @param clips   one for each moment of the debrief, in its order; nothing where there is none to be heard
     * @param file    where to; replaced if it is there
     * @param monitor told what is done, and asked whether to go on
     * @throws ReportException            when it cannot be written there
     * @throws OperationCanceledException when the monitor was cancelled; the old file is there still
     * @throws IllegalArgumentException   when there are not as many clips as moments
     */
    public static void write(Outgoing out, List<Optional<Clip>> clips, Path file, IProgressMonitor monitor) throws ReportException {
        if (clips.size() != out.debrief().moments().size()) {
            throw new IllegalArgumentException("clips and moments are not as many");
        }
        PageWriter.write(out, clips, file, monitor);
    }
}
