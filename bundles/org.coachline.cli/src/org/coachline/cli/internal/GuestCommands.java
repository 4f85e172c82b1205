/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.coachline.analysis.detect.MomentDetectors;
import org.coachline.extension.Fault;
import org.coachline.extension.Guest;
import org.coachline.extension.GuestPoint;
import org.coachline.intake.source.RecordingSources;
import org.coachline.interchange.reader.TranscriptReaders;
import org.coachline.library.Library;
import org.coachline.report.export.PlanExporters;
import org.coachline.report.insight.InsightCharts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Code that partners have contributed. */
@Command(name = "guests", subcommands = {GuestCommands.ListAll.class, GuestCommands.Off.class, GuestCommands.On.class})
final class GuestCommands extends Group {

    /** The extension points with code that the command line knows. */
    static final List<GuestPoint<?>> POINTS = List.of(RecordingSources.POINT, MomentDetectors.POINT, TranscriptReaders.POINT, PlanExporters.POINT, InsightCharts.POINT);

    /** Lists who is there and who is well. Runs nothing of theirs. */
    @Command(name = "list")
    static final class ListAll extends Task {

        @Option(names = "--library", paramLabel = "DIR", descriptionKey = "guests.library")
        private @Nullable Path library;
        @Mixin
        private Options.AsJson json = new Options.AsJson();

        ListAll(Context context) {
            super(context);
        }

        @Override
        int run() throws Exception {
            if (library == null) {
                context.packs().ruledBy().ifPresent(each -> context.say(CliMessages.format(CliMessages.Pack_ruledBy, each)));
                return list();
            }
            try (Library opened = OpenedLibrary.toRead(context, library)) {
                return list();
            }
        }

        private int list() throws Exception {
            List<Guest<?>> all = new ArrayList<>();
            POINTS.forEach(point -> all.addAll(context.guests().guests(point)));
            if (json.wanted) {
                Json.answer(context, out -> {
                    out.writeStartArray();
                    for (Guest<?> each : all) {
                        Optional<Fault> fault = each.fault();
                        out.writeStartObject();
                        out.writeStringField("point", each.contribution().point());
                        out.writeStringField("id", each.id());
                        out.writeStringField("name", each.name());
                        out.writeStringField("contributor", each.contributor());
                        out.writeNumberField("contractVersion", each.contribution().contractVersion());
                        out.writeBooleanField("on", fault.isEmpty());
                        if (fault.isPresent()) {
                            out.writeFieldName("fault");
                            GuestJson.fault(out, fault.get());
                        }
                        out.writeEndObject();
                    }
                    out.writeEndArray();
                });
                return DONE;
            }
            for (Guest<?> each : all) {
                context.line(CliMessages.format(CliMessages.Guest_line, each.contribution().point(), each.id(), each.name(), each.contributor()));
                each.fault().ifPresent(fault -> context.say("  " + fault.message()));
            }
            for (String off : context.guests().turnedOff()) {
                if (all.stream().noneMatch(each -> each.contributor().equals(off))) {
                    context.line(CliMessages.format(CliMessages.Guest_offAndGone, off));
                }
            }
            return DONE;
        }
    }

    /** Switches a contributor off for good, or on again. */
    abstract static class Switch extends Task {

        @Parameters(index = "0", paramLabel = "BUNDLE", descriptionKey = "guests.bundle")
        private String contributor = "";

        private final boolean off;

        Switch(Context context, boolean off) {
            super(context);
            this.off = off;
        }

        @Override
        int run() throws Exception {
            boolean known = context.guests().isTurnedOff(contributor) || POINTS.stream()
                    .anyMatch(point -> context.guests().guests(point).stream().anyMatch(each -> each.contributor().equals(contributor)));
            if (!known) {
                throw new Refused(CliMessages.format(CliMessages.Guest_noContributor, contributor));
            }
            try {
                context.guests().turnOff(contributor, off);
            } catch (IOException e) {
                throw new Refused(CliMessages.format(CliMessages.Io_failed, String.valueOf(e.getMessage())));
            }
            context.line(CliMessages.format(off ? CliMessages.Guest_off : CliMessages.Guest_on, contributor));
            return DONE;
        }
    }

    /** Off. */
    @Command(name = "off")
    static final class Off extends Switch {
        Off(Context context) {
            super(context, true);
        }
    }

    /** On. */
    @Command(name = "on")
    static final class On extends Switch {
        On(Context context) {
            super(context, false);
        }
    }
}
