/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.coachline.audio.AudioException;
import org.coachline.catalog.AmbiguousIdException;
import org.coachline.catalog.Catalog;
import org.coachline.intake.internal.Messages;
import org.coachline.intake.internal.SampleReader;
import org.coachline.intake.internal.Sidecar;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Takes the sample calls, with their facts, transcripts and reviews, into a library. Everything in them is invented. */
public final class SampleImport {

    private SampleImport() {
    }

    /**
     * Imports the sample calls that are not there yet. Their recordings are copied, so that the library stands alone; their
     * times are so many days before today. A call and its review are stored together.
     *
     * @param library     where to
     * @param catalog     has the packs that the reviews refer to
     * @param callsFolder holds {@code index.json}, the sidecars it names, and their recordings
     * @param monitor     for progress and cancel; what was imported before a cancel stays
     * @return one result a call
     * @throws IOException      if the index cannot be read
     * @throws LibraryException if the library cannot be written
     */
    public static List<ImportResult> importSamples(Library library, Catalog catalog, Path callsFolder, IProgressMonitor monitor)
            throws IOException, LibraryException {
        return importSamples(library, catalog, callsFolder, Clock.systemUTC(), monitor);
    }

    /** As the other one, for a given today. */
    public static List<ImportResult> importSamples(Library library, Catalog catalog, Path callsFolder, Clock clock, IProgressMonitor monitor)
            throws IOException, LibraryException {
        List<String> names = Sidecar.names(callsFolder);
        SubMonitor progress = SubMonitor.convert(monitor, Messages.get("samples"), names.size());
        SampleReader reader = new SampleReader(library, catalog, clock);
        List<ImportResult> results = new ArrayList<>();
        for (String name : names) {
            if (progress.isCanceled()) {
                return results;
            }
            Path file = callsFolder.resolve(name);
            try {
                results.add(reader.take(Sidecar.read(callsFolder, name), progress.split(1)));
            } catch (AudioException e) {
                results.add(ImportResult.refused(file, e.getMessage()));
            } catch (IOException | AmbiguousIdException e) {
                results.add(ImportResult.refused(file, String.valueOf(e.getMessage())));
            }
        }
        return results;
    }
}
