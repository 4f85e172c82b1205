/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.coachline.audio.AudioException;
import org.coachline.intake.CallMeasures;
import org.coachline.intake.internal.Messages;
import org.coachline.intake.internal.watch.LookRun;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.LibraryException.Reason;
import org.coachline.library.Measures;
import org.coachline.library.SourceRow;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Looks at sources and takes in what is new. Blocks; never on a user interface's thread. Any thread, one look at a source at a time. */
public final class SourceLook {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);
    private static final int MOST_DOUBLINGS = 10;

    private SourceLook() {
    }

    /**
     * Looks at a source: new calls are listed, newest first, before anything is computed of them; what lies beside recordings comes in with
     * them; what cannot be taken is named, once, and keeps nothing else out. What was seen before costs a look at its name, size and
     * time: some hundred milliseconds for ten thousand files. How it went is kept with the source; after a failure the source is left
     * alone for a while, which grows with each failure in a row.
     *
     * @param library where to
     * @param source  as the library has it
     * @param clock   says what is old enough to be complete
     * @param monitor for progress and cancel
     * @return what was found; a failure of the source is part of it
     * @throws LibraryException                                    if the library cannot be read or written
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled; calls that were listed stay
     */
    public static Found look(Library library, SourceRow source, Clock clock, IProgressMonitor monitor) throws LibraryException {
        if (library.readOnly()) {
            throw new LibraryException(Reason.READ_ONLY, Messages.get("readOnly", library.folder()), null);
        }
        try {
            Found found = new LookRun(library, source, clock, monitor).run();
            library.sources().looked(source.name(), Instant.now(clock), null, null);
            return found;
        } catch (SourceException e) {
            String why = String.valueOf(e.getMessage());
            Instant now = Instant.now(clock);
            library.sources().looked(source.name(), now, why, now.plus(pause(source.failures())));
            return Found.failed(source.name(), why);
        }
    }

    /** How long a source is left alone that has failed so often before. */
    static Duration pause(int failures) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(Math.max(0, failures), MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    /**
     * Measures calls that sources have brought and nobody has measured, and those whose figures are of an earlier kind, the latest first: some
     * seconds for an hour of sound. What cannot be read to its end is noted with its file, and its call stays.
     *
     * @param most    so many at most
     * @param useless calls that are left out; those whose recordings are missing are added, so that asking again comes to an end
     * @param monitor for progress and cancel
     * @return how many were looked at; 0 when nothing is left to do
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled; what was measured stays
     */
    public static int measure(Library library, int most, Set<String> useless, IProgressMonitor monitor) throws LibraryException {
        List<String> calls = library.sources().unmeasured(most + useless.size()).stream().filter(each -> !useless.contains(each)).limit(most).toList();
        SubMonitor progress = SubMonitor.convert(monitor, Messages.get("watch.measuring"), Math.max(1, calls.size()));
        for (String each : calls) {
            try {
                CallMeasures.again(library, each, progress.split(1));
                if (library.measures(each).map(Measures::figures).isEmpty()) {
                    // Its recordings are missing now.
                    useless.add(each);
                }
            } catch (AudioException e) {
                library.sources().unreadable(each, Messages.get("watch.unreadableSound", e.reason()));
                useless.add(each);
            } catch (CancellationException e) {
                throw new OperationCanceledException();
            } catch (LibraryException e) {
                if (e.reason() != Reason.NOT_FOUND) {
                    throw e;
                }
                // Somebody has deleted it meanwhile.
                useless.add(each);
            }
        }
        return calls.size();
    }
}
