/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.source;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.coachline.extension.Fault;
import org.coachline.extension.Floods;
import org.coachline.extension.Guest;
import org.coachline.extension.GuestPoint;
import org.coachline.extension.GuestRegistry;
import org.coachline.extension.NonsenseException;
import org.coachline.extension.Outcome;
import org.coachline.intake.ImportOptions;
import org.coachline.intake.ImportResult;
import org.coachline.intake.Intake;
import org.coachline.intake.internal.Messages;
import org.coachline.intake.internal.OfferedFacts;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.jspecify.annotations.Nullable;

/** Lists and imports recordings from recorders that partners' code knows. */
public final class RecordingSources {

    /** The extension point; its allowance is that of listing. */
    public static final GuestPoint<RecordingSource> POINT = new GuestPoint<>("org.coachline.intake.recordingSources", "recordingSource",
            RecordingSource.class, 1, 1, Duration.ofMinutes(1), Set.of("id", "name"));

    /** How many recordings one listing may have: some weeks of a large team. */
    public static final int MOST = 50_000;
    /** How large a recording may be: a day of uncompressed sound. */
    public static final long MOST_BYTES = 8L << 30;
    private static final Duration FETCHING = Duration.ofMinutes(10);
    private static final int MOST_TEXT = 200;

    private final GuestRegistry guests;

    /** @param guests where sources are found */
    public RecordingSources(GuestRegistry guests) {
        this.guests = guests;
    }

    /** All sources, those that are switched off included. */
    public List<Guest<RecordingSource>> all() {
        return guests.guests(POINT);
    }

    /**
     * Lists what a recorder has. Blocks, for a minute at most; never on the UI thread.
     *
     * @param source    who knows the recorder
     * @param query     which recorder, and of which time
     * @param cancelled says when nobody wants the answer any more
     * @return the recordings in the order of their start, those without one last; or why there are none
     */
    public static Outcome<List<OfferedRecording>> list(Guest<RecordingSource> source, SourceQuery query, BooleanSupplier cancelled) {
        return source.call(cancelled, guest -> checked(guest.list(query, cancelled)));
    }

    private static @Nullable List<OfferedRecording> checked(@Nullable List<OfferedRecording> listed) throws NonsenseException, InterruptedException {
        if (listed == null) {
            return null;
        }
        List<OfferedRecording> checked = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (OfferedRecording each : Floods.copy(listed, OfferedRecording.class, MOST, Messages.get("source.recordings"))) {
            String id = each.id() == null ? "" : each.id();
            if (id.isBlank() || !ids.add(id)) {
                throw new NonsenseException(Messages.get("source.id", id));
            }
            checked.add(new OfferedRecording(id, fileName(each), each.start(), zone(each.zone()), Floods.text(each.agent(), MOST_TEXT), Floods.text(each.queue(), MOST_TEXT)));
        }
        checked.sort((one, other) -> one.start() == null ? other.start() == null ? 0 : 1 : other.start() == null ? -1 : one.start().compareTo(other.start()));
        return checked;
    }

    /** A name that stays where it is put on every platform. */
    private static String fileName(OfferedRecording offered) {
        String name = Floods.text(offered.fileName(), 120).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "_").replaceAll("^\\.+|[. ]+$", "");
        return name.isEmpty() ? "recording" : name;
    }

    private static String zone(@Nullable String said) {
        try {
            return said == null || said.isBlank() ? "" : ZoneId.of(said.strip()).getId();
        } catch (DateTimeException e) {
            // A zone that nobody knows is as good as none: the call centre's own is taken.
            return "";
        }
    }

    /**
     * Fetches recordings and imports them, one after the other: recognised, measured and stored like files, with what the recorder knows of
     * each call. The library keeps a copy, since the file that was fetched does not stay. Known recordings are not imported twice. Blocks;
     * never on the UI thread.
     *
     * @param library    where to
     * @param source     who knows the recorder
     * @param query      as they were listed for
     * @param recordings as they were listed
     * @param options    how; that recordings are copied is certain
     * @param monitor    for progress and cancel; what was imported before a cancel stays and is told
     * @return one result a recording that was tried, in order; after a fault of the source the rest is not tried
     * @throws LibraryException READ_ONLY before anything is fetched
     * @throws IOException      when there is no room for what is fetched
     */
    public static List<ImportResult> importFrom(Library library, Guest<RecordingSource> source, SourceQuery query, List<OfferedRecording> recordings,
            ImportOptions options, IProgressMonitor monitor) throws LibraryException, IOException {
        if (library.readOnly()) {
            throw new LibraryException(LibraryException.Reason.READ_ONLY, Messages.get("readOnly", library.folder()), null);
        }
        SubMonitor progress = SubMonitor.convert(monitor, recordings.size() * 2);
        List<ImportResult> results = new ArrayList<>();
        Path folder = Files.createTempDirectory("coachline-recorder");
        try {
            for (OfferedRecording each : recordings) {
                if (monitor.isCanceled()) {
                    return results;
                }
                progress.subTask(each.fileName());
                Path file = folder.resolve(each.fileName());
                Outcome<Boolean> fetched = fetch(source, query, each, file, monitor::isCanceled);
                progress.worked(1);
                if (fetched instanceof Outcome.Cancelled) {
                    return results;
                }
                Fault fault = fetched instanceof Outcome.Failed<Boolean>(Fault now) ? now : fetched instanceof Outcome.SwitchedOff<Boolean>(Fault before) ? before : null;
                if (fault != null) {
                    results.add(ImportResult.refused(Path.of(each.fileName()), fault.message()));
                    return results;
                }
                results.addAll(stored(library, each, file, options, progress));
                Files.deleteIfExists(file);
            }
        } catch (CancellationException e) {
            // Told by the monitor; what is done is done, and stands in the results.
            return results;
        } finally {
            delete(folder);
        }
        return results;
    }

    private static List<ImportResult> stored(Library library, OfferedRecording offered, Path file, ImportOptions options, SubMonitor progress)
            throws LibraryException {
        ImportOptions copied = new ImportOptions(offered.agent().isEmpty() ? options.agentName() : offered.agent(), options.agentChannel(), true, options.zone(),
                options.measure(), options.pairing(), options.headerless(), options.broughtBackBy());
        List<ImportResult> imported = Intake.importRecordings(library, List.of(file), copied, progress.split(1));
        for (ImportResult each : imported) {
            if (each.imported() && each.callId() != null) {
                OfferedFacts.tell(library, each.callId(), offered.start(), offered.zone(), offered.queue());
            }
        }
        // What was fetched does not stay: nobody can be asked afterwards how a file without a header is stored.
        return imported.stream().map(each -> each.headerless() ? ImportResult.refused(each.file(), String.valueOf(each.error())) : each).toList();
    }

    /** Fetches one into a file. A source that is abandoned finds its stream closed. */
    static Outcome<Boolean> fetch(Guest<RecordingSource> source, SourceQuery query, OfferedRecording recording, Path file, BooleanSupplier cancelled)
            throws IOException {
        try (Gate gate = new Gate(new BufferedOutputStream(Files.newOutputStream(file)))) {
            return source.call(FETCHING, cancelled, guest -> {
                try {
                    guest.fetch(query, recording, gate, cancelled);
                } catch (IOException e) {
                    throw gate.flooded ? new NonsenseException(String.valueOf(e.getMessage())) : e;
                }
                if (gate.flooded || gate.written == 0) {
                    throw new NonsenseException(Messages.get(gate.flooded ? "source.tooMuch" : "source.empty", MOST_BYTES >> 30));
                }
                return Boolean.TRUE;
            });
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path each : files.toList()) {
                Files.deleteIfExists(each);
            }
        }
        Files.deleteIfExists(folder);
    }

    /** Lets so many bytes through and no more, and none after it was closed. */
    private static final class Gate extends OutputStream {

        private final OutputStream file;
        /** Of nobody else: a guest that holds on to its stream's own lock would have whoever closes it wait for ever. */
        private final Object lock = new Object();
        private long written;
        private boolean flooded;
        private boolean closed;

        Gate(OutputStream file) {
            this.file = file;
        }

        @Override
        public void write(int value) throws IOException {
            synchronized (lock) {
                pass(1);
                file.write(value);
            }
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            synchronized (lock) {
                pass(length);
                file.write(bytes, offset, length);
            }
        }

        private void pass(int more) throws IOException {
            if (closed) {
                throw new IOException(Messages.get("source.late"));
            }
            flooded |= written + more > MOST_BYTES;
            if (flooded) {
                throw new IOException(Messages.get("source.tooMuch", MOST_BYTES >> 30));
            }
            written += more;
        }

        @Override
        public void close() throws IOException {
            synchronized (lock) {
                closed = true;
                file.close();
            }
        }
    }
}
