/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.coachline.extension.Fault;
import org.coachline.extension.Guest;
import org.coachline.extension.Outcome;
import org.coachline.intake.AgentChannel;
import org.coachline.intake.ImportOptions;
import org.coachline.intake.ImportResult;
import org.coachline.intake.source.OfferedRecording;
import org.coachline.intake.source.RecordingSource;
import org.coachline.intake.source.RecordingSources;
import org.coachline.intake.source.SourceQuery;
import org.coachline.library.Library;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Recorders that partners' code knows. */
@Command(name = "recorder", subcommands = {RecorderCommands.ListAll.class, RecorderCommands.Import.class})
final class RecorderCommands extends Group {

    /** Which recorder, and what of it. */
    static final class Wanted {

        @Option(names = "--source", required = true, paramLabel = "ID", descriptionKey = "recorder.source")
        private String source = "";
        @Option(names = "--address", paramLabel = "WHERE", descriptionKey = "recorder.address")
        private String address = "";
        @Option(names = "--from", paramLabel = "DATE", converter = CreatePlanCommand.Day.class, descriptionKey = "recorder.from")
        private @Nullable LocalDate from;
        @Option(names = "--to", paramLabel = "DATE", converter = CreatePlanCommand.Day.class, descriptionKey = "recorder.to")
        private @Nullable LocalDate to;

        Guest<RecordingSource> guest(Context context) throws Refused {
            List<Guest<RecordingSource>> all = new RecordingSources(context.guests()).all();
            return context.guests().guest(RecordingSources.POINT, source).orElseThrow(() -> new Refused(CliMessages.format(CliMessages.Guest_unknown, source,
                    all.isEmpty() ? "-" : String.join(", ", all.stream().map(Guest::id).toList()))));
        }

        SourceQuery query(Context context) {
            return new SourceQuery(address, start(context, from), to == null ? null : start(context, to.plusDays(1)));
        }

        private static @Nullable Instant start(Context context, @Nullable LocalDate day) {
            return day == null ? null : day.atStartOfDay(context.clock().getZone()).toInstant();
        }

        List<OfferedRecording> list(Context context) throws Refused {
            return switch (RecordingSources.list(guest(context), query(context), context.interrupted())) {
            case Outcome.Done<List<OfferedRecording>>(List<OfferedRecording> listed) -> listed;
            case Outcome.Failed<List<OfferedRecording>>(Fault fault) -> throw new Refused(fault.message());
            case Outcome.SwitchedOff<List<OfferedRecording>>(Fault fault) -> throw new Refused(fault.message());
            case Outcome.Cancelled<List<OfferedRecording>>() -> throw new CancellationException();
            };
        }
    }

    /** Lists what a recorder has. */
    @Command(name = "list")
    static final class ListAll extends Task {

        @Mixin
        private Wanted wanted = new Wanted();
        @Mixin
        private Options.AsJson json = new Options.AsJson();

        ListAll(Context context) {
            super(context);
        }

        @Override
        int run() throws Exception {
            List<OfferedRecording> listed = wanted.list(context);
            if (json.wanted) {
                Json.answer(context, out -> {
                    out.writeStartArray();
                    for (OfferedRecording each : listed) {
                        out.writeStartObject();
                        out.writeStringField("id", each.id());
                        out.writeStringField("file", each.fileName());
                        Json.text(out, "start", each.start());
                        Json.text(out, "zone", each.zone().isEmpty() ? null : each.zone());
                        Json.text(out, "agent", each.agent().isEmpty() ? null : each.agent());
                        Json.text(out, "queue", each.queue().isEmpty() ? null : each.queue());
                        out.writeEndObject();
                    }
                    out.writeEndArray();
                });
            } else {
                for (OfferedRecording each : listed) {
                    context.line(String.join("  ", each.id(), each.start() == null ? "-" : each.start().toString(), each.agent(), each.queue(), each.fileName()));
                }
            }
            return DONE;
        }
    }

    /** Imports what a recorder has. */
    @Command(name = "import")
    static final class Import extends Task {

        @Mixin
        private Options.InLibrary library = new Options.InLibrary();
        @Mixin
        private Wanted wanted = new Wanted();
        @Option(names = "--recording", paramLabel = "ID", descriptionKey = "recorder.recording")
        private List<String> recordings = List.of();
        @Option(names = "--agent-channel", paramLabel = "left|right", converter = ImportCommand.Side.class, descriptionKey = "import.channel")
        private AgentChannel channel = AgentChannel.LEFT;
        @Mixin
        private Options.AsJson json = new Options.AsJson();

        Import(Context context) {
            super(context);
        }

        @Override
        int run() throws Exception {
            List<ImportResult> results;
            try (Library opened = OpenedLibrary.toWrite(context, library.folder); ProgressLine progress = new ProgressLine(context)) {
                List<OfferedRecording> listed = wanted.list(context);
                for (String id : recordings) {
                    if (listed.stream().noneMatch(each -> each.id().equals(id))) {
                        throw new Refused(CliMessages.format(CliMessages.Recorder_unknown, id));
                    }
                }
                results = RecordingSources.importFrom(opened, wanted.guest(context), wanted.query(context),
                        listed.stream().filter(each -> recordings.isEmpty() || recordings.contains(each.id())).toList(),
                        ImportOptions.of(null, channel, true), progress);
            }
            if (json.wanted) {
                Json.answer(context, out -> {
                    out.writeStartArray();
                    for (ImportResult each : results) {
                        out.writeStartObject();
                        out.writeStringField("file", String.valueOf(each.file().getFileName()));
                        Json.text(out, "call", each.callId());
                        Json.text(out, "duplicateOf", each.duplicateOf());
                        Json.text(out, "error", each.error());
                        out.writeEndObject();
                    }
                    out.writeEndArray();
                });
            }
            for (ImportResult each : results) {
                if (each.error() != null) {
                    context.say(CliMessages.format(CliMessages.Import_refused, each.file().getFileName(), each.error()));
                } else if (!json.wanted) {
                    context.line(each.duplicateOf() == null ? CliMessages.format(CliMessages.Import_done, each.file().getFileName(), each.callId())
                            : CliMessages.format(CliMessages.Import_duplicate, each.file().getFileName(), each.duplicateOf()));
                }
            }
            if (context.interrupted().getAsBoolean()) {
                throw new Refused(CliMessages.Interrupted);
            }
            return results.stream().anyMatch(each -> each.error() != null) ? REFUSED : DONE;
        }
    }
}
