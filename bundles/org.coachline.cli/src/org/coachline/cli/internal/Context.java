/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.BooleanSupplier;

import org.coachline.extension.GuestRegistry;

/**
 * What commands need of the world around them. One for each run of the command line, used by its one thread.
 *
 * @param out         where answers go, and nothing else
 * @param text        the encoding of answers in words; JSON is UTF-8 whatever this says
 * @param err         where everything else goes
 * @param terminal    whether somebody watches {@code err}, so that progress is worth showing
 * @param folder      what relative paths are relative to
 * @param clock       the time and the zone
 * @param packs       the technique packs that are here
 * @param guests      the code that partners have contributed, with the guard around it
 * @param samples     the sample calls and the script of marks that come along
 * @param interrupted whether somebody asked to stop
 */
record Context(OutputStream out, Charset text, PrintWriter err, boolean terminal, Path folder, Clock clock, Packs packs, GuestRegistry guests,
        Samples samples, BooleanSupplier interrupted) {

    /** The sample calls as files, for as long as this is open. */
    interface Samples extends AutoCloseable {
        /**
         * The folder that holds {@code calls/} and {@code script-of-marks.json}.
         *
         * @throws IOException when there are none, or they cannot be unpacked
         */
        Path folder() throws IOException;

        @Override
        void close() throws IOException;
    }

    /** Adds a line to the answer. */
    void line(String words) throws IOException {
        out.write((words + System.lineSeparator()).getBytes(text));
    }

    /** Says something that is not part of the answer. */
    void say(String words) {
        err.println(words);
        err.flush();
    }

    Path resolve(Path path) {
        return folder.resolve(path).normalize();
    }
}
