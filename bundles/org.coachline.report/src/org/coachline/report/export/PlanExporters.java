/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.coachline.report.PlanReport;
import org.coachline.report.ReportException;
import org.coachline.report.internal.Messages;
import org.coachline.report.internal.SafeFile;
import org.jspecify.annotations.Nullable;

/** Has plans written by the exporters that partners have contributed. */
public final class PlanExporters {

    /** The attribute that names the ending of the files, without the dot. */
    public static final String ENDING = "fileExtension";

    /** The extension point. */
    public static final GuestPoint<PlanExporter> POINT = new GuestPoint<>("org.coachline.report.planExporters", "planExporter",
            PlanExporter.class, 1, 1, Duration.ofSeconds(20), Set.of("id", "name", ENDING));

    /** No plan needs more. */
    public static final int MOST_BYTES = 50_000_000;
    private static final int MOST_REMARKS = 100;
    private static final int MOST_TEXT = 500;
    private static final String PLAIN_ENDING = "[a-z0-9]{1,12}";

    private final GuestRegistry guests;

    /** @param guests where exporters are found */
    public PlanExporters(GuestRegistry guests) {
        this.guests = guests;
    }

    /** All exporters, those that are switched off included. */
    public List<Guest<PlanExporter>> all() {
        return guests.guests(POINT);
    }

    /** How the files of an exporter end, without the dot, in lower case; {@code dat} where what it says is no ending. */
    public static String ending(Guest<PlanExporter> exporter) {
        String said = exporter.contribution().attribute(ENDING).orElse("").strip().toLowerCase(Locale.ROOT);
        return said.matches(PLAIN_ENDING) ? said : "dat";
    }

    /**
     * Writes a plan. Blocks for as long as the exporter takes, twenty seconds at most; never on the UI thread. The file is written beside
     * its place and renamed, so that a failure leaves what was there.
     *
     * @param exporter  who writes
     * @param plan      what
     * @param file      where
     * @param cancelled says when nobody wants it any more
     * @return what the exporter says of the file, a sentence each
     * @throws ReportException       when the exporter is at fault or switched off, or the file cannot be written
     * @throws CancellationException when it was cancelled
     */
    public static List<String> write(Guest<PlanExporter> exporter, PlanReport plan, Path file, BooleanSupplier cancelled) throws ReportException {
        return switch (exporter.<Written>call(cancelled, guest -> written(guest, plan))) {
            case Outcome.Done<Written>(Written written) -> {
                SafeFile.write(file, written.bytes::writeTo);
                yield written.remarks;
            }
            case Outcome.Failed<Written>(Fault fault) -> throw failed(file, fault);
            case Outcome.SwitchedOff<Written>(Fault fault) -> throw failed(file, fault);
            case Outcome.Cancelled<Written>() -> throw new CancellationException();
        };
    }

    private static ReportException failed(Path file, Fault fault) {
        return new ReportException(ReportException.Reason.GUEST, file, Messages.format(Messages.Exporter_failed, file, fault.message()), fault.cause());
    }

    private record Written(ByteArrayOutputStream bytes, List<String> remarks) {
    }

    /** In the guest's own time. A guest that is abandoned goes on writing into memory that nobody reads any more. */
    private static @Nullable Written written(PlanExporter guest, PlanReport plan) throws Exception {
        Bounded out = new Bounded();
        List<String> said;
        try {
            said = guest.export(plan, out);
        } catch (IOException e) {
            throw out.flooded ? new NonsenseException(String.valueOf(e.getMessage())) : e;
        }
        if (said == null) {
            return null;
        }
        List<String> remarks = new ArrayList<>();
        for (String each : Floods.copy(said, String.class, MOST_REMARKS, Messages.Exporter_remarks)) {
            remarks.add(Floods.text(each, MOST_TEXT));
        }
        if (out.flooded || out.bytes.size() == 0) {
            throw new NonsenseException(out.flooded ? Messages.format(Messages.Exporter_tooMuch, MOST_BYTES / 1_000_000) : Messages.Exporter_nothing);
        }
        return new Written(out.bytes, List.copyOf(remarks));
    }

    /** Takes so much and no more, also where the guest does not look at what is thrown. */
    private static final class Bounded extends OutputStream {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private boolean flooded;

        @Override
        public void write(int value) throws IOException {
            room(1);
            bytes.write(value);
        }

        @Override
        public void write(byte[] from, int offset, int length) throws IOException {
            room(length);
            bytes.write(from, offset, length);
        }

        private void room(int more) throws IOException {
            flooded |= bytes.size() + (long) more > MOST_BYTES;
            if (flooded) {
                throw new IOException(Messages.format(Messages.Exporter_tooMuch, MOST_BYTES / 1_000_000));
            }
        }
    }
}
