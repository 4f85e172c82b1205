/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.coachline.audio.AudioException;
import org.coachline.intake.internal.FoundFiles;
import org.coachline.intake.internal.ImportUnit;
import org.coachline.intake.internal.Importer;
import org.coachline.intake.internal.Messages;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.LibraryException.Reason;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Takes recordings into a library. */
public final class Intake {

    private Intake() {
    }

    /**
     * Imports recordings: recognised by their content, whatever their names say; known ones are not imported twice. Folders are
     * searched with all their folders, in the order of their names; files in them that are no sound are passed over without a
     * word, and named with the reason when they were given themselves or are called like sound. One file that is refused does
     * not keep the others out. Two mono files that belong together, as was said or as their names say, become one call with two
     * channels. What a file says of itself becomes facts of its call. All are listed first, each in some milliseconds and what its hash takes,
     * and then measured. Blocks for as long as reading every file takes.
     *
     * @param library       where to
     * @param filesOrFolders what to import
     * @param options       how
     * @param monitor       for progress and cancel; what was listed before a cancel stays, whole, and is told; what was not measured yet is by {@link #measureRest}, or when somebody opens it
     * @return one result a file, in order
     * @throws LibraryException READ_ONLY before anything is read; a library that fails on the way is told with each file
     */
    public static List<ImportResult> importRecordings(Library library, List<Path> filesOrFolders, ImportOptions options, IProgressMonitor monitor)
            throws LibraryException {
        return importRecordings(library, filesOrFolders, options, Clock.systemUTC(), monitor);
    }

    static List<ImportResult> importRecordings(Library library, List<Path> filesOrFolders, ImportOptions options, Clock clock, IProgressMonitor monitor)
            throws LibraryException {
        if (library.readOnly()) {
            throw new LibraryException(Reason.READ_ONLY, Messages.get("readOnly", library.folder()), null);
        }
        SubMonitor progress = SubMonitor.convert(monitor, Messages.get("task"), 100);
        List<ImportResult> results = new ArrayList<>();
        try {
            FoundFiles found = FoundFiles.in(filesOrFolders, library.folder(), progress.split(2));
            found.refused().forEach((file, reason) -> results.add(ImportResult.refused(file, reason)));
            List<ImportUnit> units = ImportUnit.of(found.files(), options, (pair, reason) -> {
                results.add(ImportResult.refused(pair.agent(), reason));
                results.add(ImportResult.refused(pair.customer(), reason));
            });
            SubMonitor each = progress.split(30).setWorkRemaining(units.stream().mapToInt(unit -> unit.files().size()).sum() * Importer.TICKS);
            Importer importer = new Importer(library, options, clock);
            for (ImportUnit unit : units) {
                each.subTask(String.valueOf(unit.files().get(0).path().getFileName()));
                results.addAll(importer.take(unit, each.split(unit.files().size() * Importer.TICKS)));
            }
            importer.measure(results, progress.split(68));
        } catch (OperationCanceledException | CancellationException e) {
            // Told by the monitor; what is done is done, and stands in the results.
            return results;
        }
        return results;
    }

    /**
     * Measures calls that were imported by hand and not measured, because that was cancelled or the program ended; the latest first. Some seconds
     * for an hour of sound. A call whose sound is missing or cannot be read stays as it is. Blocks.
     *
     * @param monitor for progress and cancel
     * @return how many were measured
     * @throws OperationCanceledException if the monitor was cancelled; what was measured stays
     */
    public static int measureRest(Library library, IProgressMonitor monitor) throws LibraryException {
        List<String> calls = library.sources().unmeasuredByHand(Integer.MAX_VALUE);
        SubMonitor progress = SubMonitor.convert(monitor, Messages.get("rest.task", calls.size()), Math.max(1, calls.size()));
        int measured = 0;
        for (int i = 0; i < calls.size(); i++) {
            progress.subTask(Messages.get("rest.step", i + 1, calls.size()));
            try {
                CallMeasures.again(library, calls.get(i), progress.split(1));
                measured += library.measures(calls.get(i)).isPresent() ? 1 : 0;
            } catch (CancellationException e) {
                throw new OperationCanceledException();
            } catch (AudioException e) {
                System.getLogger(Intake.class.getName()).log(System.Logger.Level.INFO, "a call cannot be measured: " + e.reason());
            } catch (LibraryException e) {
                // Somebody has deleted it meanwhile.
                if (e.reason() != Reason.NOT_FOUND) {
                    throw e;
                }
            }
        }
        return measured;
    }
}
