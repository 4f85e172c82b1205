/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.coachline.library.CallQuery;
import org.coachline.library.CallRow;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.SourceRow;
import org.coachline.model.coaching.Call;
import org.coachline.testsupport.WavFixture;
import org.coachline.testsupport.WavFixture.Codec;
import org.eclipse.core.runtime.NullProgressMonitor;

/** A recorder's folder, a library that has it as a source, and a clock that goes when it is told to. */
final class Recorder implements AutoCloseable {

    static final String NAME = "Recorder";

    final Library library;
    final Path folder;
    final Ticking clock = new Ticking();

    Recorder(Path temp) throws IOException, LibraryException {
        library = Library.create(temp.resolve("library"));
        folder = Files.createDirectories(temp.resolve("recorder"));
    }

    /** A clock of tests. */
    static final class Ticking extends Clock {

        private volatile Instant now = Instant.parse("2026-11-16T12:00:00Z");

        void tick(Duration more) {
            now = now.plus(more);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    void source(SourceSettings settings) throws LibraryException {
        source(settings.row(NAME, folder, true));
    }

    void source(SourceRow row) throws LibraryException {
        library.sources().save(row, "Alex");
    }

    SourceRow row() throws LibraryException {
        return library.sources().find(NAME).orElseThrow();
    }

    Found look() throws LibraryException {
        return SourceLook.look(library, row(), clock, new NullProgressMonitor());
    }

    Call call(String id) throws LibraryException {
        return library.load(Call.class, id).document();
    }

    Call onlyCall() throws LibraryException {
        List<CallRow> calls = library.calls(CallQuery.ALL);
        if (calls.size() != 1) {
            throw new AssertionError(calls.size() + " calls");
        }
        return call(calls.get(0).id());
    }

    /** Two seconds in two channels, an hour old. */
    Path stereo(String name, double hertz) throws IOException {
        return old(WavFixture.of(Codec.MULAW, 8000, 2).tone(0, hertz, 0.5, 1).silence(0, 1).silence(1, 1).tone(1, hertz, 0.5, 1).writeTo(made(name)));
    }

    /** So many seconds in one channel, an hour old. */
    Path mono(String name, double hertz, double seconds) throws IOException {
        return old(WavFixture.of(Codec.PCM_S16, 8000, 1).tone(0, hertz, 0.5, seconds).writeTo(made(name)));
    }

    Path text(String name, String content) throws IOException {
        return old(Files.writeString(made(name), content));
    }

    private Path made(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return file;
    }

    private Path old(Path file) throws IOException {
        return age(file, 3600);
    }

    /** Has a file last written so many seconds before now. */
    Path age(Path file, int seconds) throws IOException {
        return Files.setLastModifiedTime(file, FileTime.from(clock.instant().minusSeconds(seconds)));
    }

    @Override
    public void close() {
        library.close();
    }
}
