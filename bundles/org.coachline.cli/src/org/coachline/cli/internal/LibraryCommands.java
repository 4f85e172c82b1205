/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.coachline.insight.synthetic.SyntheticLibrary;
import org.coachline.library.CheckReport;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.LibraryInfo;
import org.coachline.library.OpenMode;
import org.coachline.library.TeamServer;
import org.coachline.library.records.Outcome;
import org.coachline.library.records.UnusedCopies;
import org.coachline.library.records.UnusedCopy;
import org.eclipse.core.runtime.SubMonitor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Making and looking after libraries. */
@Command(name = "library", subcommands = {LibraryCommands.Create.class, LibraryCommands.Info.class, LibraryCommands.Check.class,
    LibraryCommands.Rebuild.class, LibraryCommands.Generate.class, SettingsCommand.class})
final class LibraryCommands extends Group {

    /** Of a check: the last two are a look at the copies of recordings, and their deletion. */
    private static final int PARTS = 100;

    /** Makes one. */
    @Command(name = "create")
    static final class Create extends Task {
        @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "directory")
        private Path folder = Path.of("");
        @Option(names = "--server", paramLabel = "URL", descriptionKey = "create.server")
        private @Nullable String server;
        @Option(names = "--user", paramLabel = "NAME", descriptionKey = "create.user")
        private @Nullable String user;
        @Mixin
        private Options.AsJson json = new Options.AsJson();

        Create(Context context) {
            super(context);
        }

        @Override
        int run() throws Exception {
            String url = server;
            String name = user;
            if (url == null && name != null) {
                throw wrong(CliMessages.Library_server);
            }
            Path place = context.resolve(folder);
            try (Library library = url == null ? Library.create(place) : TeamServer.create(place, url, name == null ? Coaches.user() : name)) {
                LibraryInfo info = library.info();
                if (json.wanted) {
                    Info.answer(context, info);
                } else {
                    context.line(CliMessages.format(CliMessages.Library_created, info.location()));
                }
            }
            return DONE;
        }
    }

    /** Says what one holds. */
    @Command(name = "info")
    static final class Info extends Task {
        @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "directory")
        private Path folder = Path.of("");
        @Mixin
        private Options.AsJson json = new Options.AsJson();

        Info(Context context) {
            super(context);
        }

        @Override
        int run() throws Exception {
            // Opened for work, because only then does it tell whether its place can be written.
            try (Library library = Library.open(context.resolve(folder), OpenMode.READ_WRITE)) {
                LibraryInfo info = library.info();
                if (json.wanted) {
                    answer(context, info);
                } else {
                    context.line(CliMessages.format(CliMessages.Library_info, info.location(), info.calls(), info.reviews(),
                            info.moments(), info.plans(), info.agents()));
                }
            }
            return DONE;
        }

        static void answer(Context context, LibraryInfo info) throws Exception {
            Json.answer(context, out -> {
                out.writeStartObject();
                out.writeStringField("id", info.id());
                out.writeStringField("location", info.location());
                out.writeNumberField("schemaVersion", info.schemaVersion());
                out.writeBooleanField("readOnly", info.readOnly());
                out.writeNumberField("calls", info.calls());
                out.writeNumberField("reviews", info.reviews());
                out.writeNumberField("moments", info.moments());
                out.writeNumberField("plans", info.plans());
                out.writeNumberField("agents", info.agents());
                out.writeEndObject();
            });
        }
    }

    /** Checks documents, lists and files. */
    @Command(name = "check")
    static final class Check extends Care {
        @Option(names = "--recordings", descriptionKey = "check.recordings")
        private boolean recordings;
        @Option(names = "--accept", paramLabel = "REASON", descriptionKey = "check.accept")
        private @Nullable String accept;
        @Option(names = "--delete-unused", paramLabel = "REASON", descriptionKey = "check.delete")
        private @Nullable String delete;
        @Option(names = "--dry-run", descriptionKey = "check.dry")
        private boolean dry;
        @Mixin
        private Options.By by = new Options.By();
        private UnusedCopies.Found unused = new UnusedCopies.Found(List.of(), List.of());
        private @Nullable Outcome deleted;

        Check(Context context) {
            super(context);
        }

        @Override
        CheckReport report(ProgressLine progress) throws LibraryException {
            String reason = accept;
            String why = delete;
            if (reason != null && reason.isBlank()) {
                throw wrong(RecordMessages.Audit_acceptWhy);
            }
            if (why == null ? dry : why.isBlank()) {
                throw wrong(RecordMessages.Unused_why);
            }
            boolean changing = reason != null || why != null && !dry;
            SubMonitor parts = SubMonitor.convert(progress, PARTS);
            try (Library library = changing ? OpenedLibrary.toRecord(context, folder) : OpenedLibrary.toRead(context, folder)) {
                if (reason != null) {
                    library.audit().accept(reason.strip(), by.who());
                }
                SubMonitor checking = parts.split(PARTS - 2);
                CheckReport report = recordings ? library.checkWithRecordings(checking) : library.check(checking);
                UnusedCopies copies = library.records().unusedCopies();
                unused = copies.find(context.clock().instant(), parts.split(1));
                if (why != null && !dry) {
                    // A database that is damaged does not say for certain what is used.
                    boolean damaged = report.problems().stream().anyMatch(each -> each.area() == CheckReport.Area.DATABASE);
                    deleted = damaged ? new Outcome(0, 0, List.of(RecordMessages.Unused_damaged), false)
                            : copies.delete(unused.copies().stream().map(UnusedCopy::path).toList(), why, by.who(), context.clock().instant(), parts.split(1));
                }
                return report;
            }
        }

        @Override
        void tell() throws IOException {
            for (UnusedCopy each : unused.copies()) {
                context.line(RecordMessages.format(RecordMessages.Unused_copy, each.path(), each.bytes(), each.since().atZone(context.clock().getZone()).toLocalDate()));
            }
            Outcome outcome = deleted;
            if (outcome == null && !unused.copies().isEmpty()) {
                context.line(RecordMessages.format(dry ? RecordMessages.Unused_dry : RecordMessages.Unused_total, unused.copies().size(), unused.bytes()));
            }
            if (outcome != null) {
                context.line(RecordMessages.format(RecordMessages.Unused_deleted, outcome.files()));
            }
            List<String> left = outcome == null ? unused.unknown() : outcome.left();
            left.forEach(context::say);
        }

        @Override
        boolean whole() {
            Outcome outcome = deleted;
            return outcome == null || outcome.whole();
        }

        @Override
        void answer(JsonGenerator out) throws IOException {
            out.writeArrayFieldStart("unused");
            for (UnusedCopy each : unused.copies()) {
                out.writeStartObject();
                out.writeStringField("path", each.path());
                out.writeNumberField("bytes", each.bytes());
                out.writeStringField("since", each.since().toString());
                out.writeEndObject();
            }
            out.writeEndArray();
            Outcome outcome = deleted;
            RecordJson.texts(out, "unusedUnknown", unused.unknown());
            if (outcome != null) {
                out.writeNumberField("deleted", outcome.files());
                RecordJson.texts(out, "left", outcome.left());
            }
        }

        @Override
        String summary(CheckReport report) {
            return CliMessages.format(report.sound() ? CliMessages.Check_sound : CliMessages.Check_problems, report.documents(),
                    report.recordings(), report.problems().size());
        }
    }

    /** Makes the lists anew from the documents: the remedy for lists that a check finds wrong. */
    @Command(name = "rebuild")
    static final class Rebuild extends Care {
        Rebuild(Context context) {
            super(context);
        }

        @Override
        CheckReport report(ProgressLine progress) throws LibraryException {
            try (Library library = OpenedLibrary.toWrite(context, folder)) {
                return library.rebuildProjection(progress);
            }
        }

        @Override
        String summary(CheckReport report) {
            return CliMessages.format(report.sound() ? CliMessages.Rebuild_sound : CliMessages.Rebuild_problems,
                    report.documents() - report.problems().size(), report.problems().size());
        }
    }

    /** Makes one of invented calls. */
    @Command(name = "generate")
    static final class Generate extends Task {
        @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "directory")
        private Path folder = Path.of("");
        @Option(names = "--calls", required = true, paramLabel = "NUMBER", converter = Options.Count.class, descriptionKey = "generate.calls")
        private int calls;
        @Option(names = "--moments", required = true, paramLabel = "NUMBER", converter = Options.Count.class, descriptionKey = "generate.moments")
        private int moments;
        @Option(names = "--seed", required = true, paramLabel = "NUMBER", converter = Options.Seed.class, descriptionKey = "generate.seed")
        private long seed;
        @Mixin
        private Options.AsJson json = new Options.AsJson();

        Generate(Context context) {
            super(context);
        }

        @Override
        int run() throws Exception {
            try (Library library = Library.create(context.resolve(folder)); ProgressLine progress = new ProgressLine(context)) {
                OpenedLibrary.teach(library, context);
                SyntheticLibrary.fill(library, calls, moments, seed, progress);
                LibraryInfo info = library.info();
                if (json.wanted) {
                    Info.answer(context, info);
                } else {
                    context.line(CliMessages.format(CliMessages.Library_generated, info.location(), info.calls(), info.moments(), info.agents()));
                }
            }
            return DONE;
        }
    }

    /** Looks through a whole library and names what is wrong. */
    abstract static class Care extends Task {
        @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "directory")
        Path folder = Path.of("");
        @Mixin
        private Options.AsJson json = new Options.AsJson();

        Care(Context context) {
            super(context);
        }

        abstract CheckReport report(ProgressLine progress) throws LibraryException;

        abstract String summary(CheckReport report);

        /** Says what else there is to say to people. */
        void tell() throws IOException {
            // Most have nothing else to say.
        }

        /** Whether all was done that was asked for, whatever is wrong with the library. */
        boolean whole() {
            return true;
        }

        /** The same for programs, into the object of the answer. */
        void answer(JsonGenerator out) throws IOException {
            // The same.
        }

        @Override
        int run() throws Exception {
            CheckReport report;
            try (ProgressLine progress = new ProgressLine(context)) {
                report = report(progress);
            }
            if (context.interrupted().getAsBoolean()) {
                throw new Refused(CliMessages.Interrupted);
            }
            if (json.wanted) {
                answer(report);
            } else {
                context.line(summary(report));
                tell();
            }
            report.problems().forEach(problem -> context.say(CliMessages.format(CliMessages.Check_problem, problem.subject(),
                    problem.message())));
            return report.sound() && whole() ? DONE : REFUSED;
        }

        private void answer(CheckReport report) throws Exception {
            Json.answer(context, out -> {
                out.writeStartObject();
                out.writeBooleanField("sound", report.sound());
                out.writeNumberField("documents", report.documents());
                out.writeNumberField("recordings", report.recordings());
                out.writeArrayFieldStart("problems");
                for (CheckReport.Problem problem : report.problems()) {
                    out.writeStartObject();
                    out.writeStringField("area", problem.area().name().toLowerCase(java.util.Locale.ROOT));
                    out.writeStringField("subject", problem.subject());
                    out.writeStringField("message", problem.message());
                    out.writeEndObject();
                }
                out.writeEndArray();
                answer(out);
                out.writeEndObject();
            });
        }
    }
}
