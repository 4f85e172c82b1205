/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.coachline.library.AuditHead;
import org.coachline.library.AuditKind;
import org.coachline.library.AuditQuery;
import org.coachline.library.CheckReport;
import org.coachline.library.Library;
import org.coachline.library.records.AuditExport;
import org.coachline.library.records.Backup;
import org.coachline.library.records.BackupRule;
import org.coachline.library.records.Backups;
import org.coachline.library.records.Export;
import org.coachline.library.records.Restored;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The audit trail, and backups. */
final class RecordCommands {

    private RecordCommands() {
    }

    /** Shows the trail. */
    @Command(name = "audit")
    static final class Audit extends Task {
        @Mixin
        private Options.InLibrary library = new Options.InLibrary();
        @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "audit.kind")
        private List<String> kinds = new ArrayList<>();
        @Option(names = "--who", paramLabel = "NAME", descriptionKey = "audit.who")
        private @Nullable String who;
        @Option(names = "--subject", paramLabel = "ID", descriptionKey = "audit.subject")
        private @Nullable String subject;
        @Option(names = "--text", paramLabel = "TEXT", descriptionKey = "audit.text")
        private @Nullable String text;
        @Option(names = "--from", paramLabel = "DAY", descriptionKey = "audit.from")
        private @Nullable String from;
        @Option(names = "--to", paramLabel = "DAY", descriptionKey = "audit.to")
        private @Nullable String to;
        @Option(names = "--csv", descriptionKey = "audit.csv")
        private boolean csv;
        @Option(names = {"-o", "--output"}, paramLabel = "FILE", descriptionKey = "audit.output")
        private @Nullable Path output;
        @Mixin
        private Options.By by = new Options.By();
        @Option(names = "--verify", descriptionKey = "audit.verify")
        private boolean verify;
        @Option(names = "--head", paramLabel = "NUMBER:HASH", descriptionKey = "audit.head")
        private @Nullable String head;
        @Mixin
        private Options.AsJson json = new Options.AsJson();

        Audit(Context context) {
            super(context);
        }

        @Override
        int run() throws Exception {
            if (csv && json.wanted) {
                throw wrong(RecordMessages.Audit_either);
            }
            AuditQuery query = new AuditQuery(kinds(), who, subject, text, instant(from), instant(to));
            Path file = output;
            if (file != null) {
                return export(query, context.resolve(file));
            }
            try (Library opened = OpenedLibrary.toRead(context, library.folder); ProgressLine progress = new ProgressLine(context)) {
                if (verify || head != null) {
                    return verified(opened, progress);
                }
                Writer out = new OutputStreamWriter(context.out(), json.wanted || csv ? StandardCharsets.UTF_8 : context.text());
                if (json.wanted || csv) {
                    new AuditExport(opened.audit(), query).write(out, json.wanted ? AuditExport.Format.JSON : AuditExport.Format.CSV, progress);
                    out.flush();
                } else {
                    tell(opened, query);
                }
            }
            return DONE;
        }

        private int export(AuditQuery query, Path file) throws Exception {
            boolean wantsJson = json.wanted || !csv && file.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".json");
            try (Library opened = OpenedLibrary.toRecord(context, library.folder); ProgressLine progress = new ProgressLine(context)) {
                opened.records().exports().write(Export.of(Export.What.AUDIT, Export.LIBRARY, "audit", file), by.who(), () -> new AuditExport(opened.audit(),
                        query).write(file, wantsJson ? AuditExport.Format.JSON : AuditExport.Format.CSV, progress));
            }
            context.line(file.toString());
            return DONE;
        }

        private void tell(Library opened, AuditQuery query) throws Exception {
            List<Exception> failed = new ArrayList<>();
            opened.audit().each(query, entry -> {
                try {
                    context.line(RecordMessages.format(RecordMessages.Audit_line, entry.sequence(), CallsCommand.local(entry.at(), context.clock().getZone().getId()),
                            entry.kind().name().toLowerCase(Locale.ROOT), entry.who() == null ? RecordMessages.Audit_erased : entry.who(),
                            entry.erased() ? RecordMessages.Audit_erased : called(entry.label(), entry.subjectType(), entry.subjectId())));
                } catch (java.io.IOException e) {
                    failed.add(e);
                }
                return failed.isEmpty();
            });
            if (!failed.isEmpty()) {
                throw failed.get(0);
            }
        }

        private static String called(@Nullable String label, String type, String id) {
            return label == null || label.isBlank() ? type + ' ' + id : label.lines().findFirst().orElse("");
        }

        private int verified(Library opened, ProgressLine progress) throws Exception {
            if (head != null) {
                AuditHead earlier = AuditHead.parse(head).orElseThrow(() -> wrong(RecordMessages.format(RecordMessages.Audit_headForm, head)));
                if (!opened.audit().holds(earlier)) {
                    context.line(RecordMessages.format(RecordMessages.Audit_headGone, earlier));
                    return REFUSED;
                }
            }
            List<CheckReport.Problem> problems = opened.audit().verify(progress);
            for (CheckReport.Problem problem : problems) {
                context.line(problem.message());
            }
            context.line(RecordMessages.format(problems.isEmpty() ? RecordMessages.Audit_whole : RecordMessages.Audit_broken, opened.audit().head()));
            return problems.isEmpty() ? DONE : REFUSED;
        }

        private Set<AuditKind> kinds() {
            Set<AuditKind> wanted = new LinkedHashSet<>();
            for (String kind : kinds) {
                wanted.add(Arrays.stream(AuditKind.values()).filter(each -> each.name().equalsIgnoreCase(kind.strip())).findFirst()
                        .orElseThrow(() -> wrong(RecordMessages.format(RecordMessages.Audit_kinds, kind,
                                String.join(", ", Arrays.stream(AuditKind.values()).map(each -> each.name().toLowerCase(Locale.ROOT)).toList())))));
            }
            return wanted;
        }

        private @Nullable Instant instant(@Nullable String day) {
            if (day == null) {
                return null;
            }
            try {
                return day.contains("T") ? Instant.parse(day) : LocalDate.parse(day).atStartOfDay(context.clock().getZone()).toInstant();
            } catch (DateTimeException e) {
                throw wrong(RecordMessages.format(RecordMessages.Audit_day, day));
            }
        }
    }

    /** Makes a backup, or lists those that are there. */
    @Command(name = "backup")
    static final class MakeBackup extends Task {
        @Mixin
        private Options.InLibrary library = new Options.InLibrary();
        @Option(names = {"-o", "--output"}, paramLabel = "DIR", descriptionKey = "backup.output")
        private @Nullable Path folder;
        @Option(names = "--recordings", descriptionKey = "backup.recordings")
        private boolean recordings;
        @Option(names = "--automatic", descriptionKey = "backup.automatic")
        private boolean automatic;
        @Option(names = "--list", descriptionKey = "backup.list")
        private boolean list;
        @Mixin
        private Options.By by = new Options.By();
        @Mixin
        private Options.AsJson json = new Options.AsJson();

        MakeBackup(Context context) {
            super(context);
        }

        @Override
        int run() throws Exception {
            try (Library opened = OpenedLibrary.toWrite(context, library.folder); ProgressLine progress = new ProgressLine(context)) {
                BackupRule set = opened.records().backups().rule();
                Path where = folder == null ? set.folder() : context.resolve(folder);
                BackupRule rule = new BackupRule(where, set.automatic(), set.withRecordings() || recordings, set.days(), set.weeks(), set.months());
                List<Backup> backups = list ? Backups.in(where) : List.of(opened.records().backups().make(rule, automatic, by.who(), progress));
                if (json.wanted) {
                    answer(backups);
                } else {
                    for (Backup each : backups) {
                        context.line(RecordMessages.format(RecordMessages.Backup_line, each.folder(),
                                CallsCommand.local(each.at(), context.clock().getZone().getId()), each.documents(), each.recordings()));
                        for (String note : each.notes()) {
                            context.say(note);
                        }
                    }
                }
            }
            return DONE;
        }

        private void answer(List<Backup> backups) throws Exception {
            Json.answer(context, out -> {
                out.writeStartArray();
                for (Backup each : backups) {
                    out.writeStartObject();
                    out.writeStringField("folder", each.folder().toString());
                    out.writeStringField("library", each.libraryId());
                    out.writeStringField("at", each.at().toString());
                    out.writeBooleanField("automatic", each.automatic());
                    out.writeStringField("auditHead", each.head().toString());
                    out.writeNumberField("documents", each.documents());
                    out.writeNumberField("databaseBytes", each.databaseBytes());
                    out.writeNumberField("recordings", each.recordings());
                    out.writeBooleanField("recordingsCopied", each.withRecordings());
                    out.writeArrayFieldStart("notes");
                    for (String note : each.notes()) {
                        out.writeString(note);
                    }
                    out.writeEndArray();
                    out.writeEndObject();
                }
                out.writeEndArray();
            });
        }
    }

    /** Puts a library back. */
    @Command(name = "restore")
    static final class Restore extends Task {
        @Parameters(index = "0", paramLabel = "BACKUP", descriptionKey = "restore.backup")
        private Path backup = Path.of("");
        @Option(names = {"-o", "--output"}, required = true, paramLabel = "DIR", descriptionKey = "restore.output")
        private Path target = Path.of("");
        @Option(names = "--over", descriptionKey = "restore.over")
        private boolean over;
        @Mixin
        private Options.By by = new Options.By();
        @Mixin
        private Options.AsJson json = new Options.AsJson();

        Restore(Context context) {
            super(context);
        }

        @Override
        int run() throws Exception {
            Restored restored;
            try (ProgressLine progress = new ProgressLine(context)) {
                restored = Backups.restore(context.resolve(backup), context.resolve(target), over, by.who(), progress);
            }
            if (json.wanted) {
                Json.answer(context, out -> {
                    out.writeStartObject();
                    out.writeStringField("folder", restored.folder().toString());
                    Json.text(out, "aside", restored.aside());
                    RecordJson.texts(out, "missing", restored.missing());
                    RecordJson.texts(out, "undone", restored.undone());
                    RecordJson.texts(out, "problems", restored.problems());
                    out.writeEndObject();
                });
            } else {
                context.line(RecordMessages.format(RecordMessages.Restore_done, restored.folder()));
                if (restored.aside() != null) {
                    context.line(RecordMessages.format(RecordMessages.Restore_aside, restored.aside()));
                }
                for (String each : restored.undone()) {
                    context.line(RecordMessages.format(RecordMessages.Restore_undone, each));
                }
                for (String each : restored.missing()) {
                    context.line(RecordMessages.format(RecordMessages.Restore_missing, each));
                }
                for (String each : restored.problems()) {
                    context.line(each);
                }
            }
            return restored.problems().isEmpty() && restored.missing().isEmpty() ? DONE : REFUSED;
        }
    }
}
