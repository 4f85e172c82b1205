/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.coachline.library.Library;
import org.coachline.library.PersonRow;
import org.coachline.library.records.Due;
import org.coachline.library.records.ErasureReport;
import org.coachline.library.records.ErasureRequest;
import org.coachline.library.records.Hold;
import org.coachline.library.records.Outcome;
import org.coachline.library.records.Retention;
import org.coachline.library.records.RetentionRule;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is kept and for how long: retention, holds, erasure. */
final class KeepingCommands {

    private KeepingCommands() {
    }

    /** Lets go what rules say. */
    @Command(name = "retention")
    static final class LetGo extends Task {
        @Mixin
        private Options.InLibrary library = new Options.InLibrary();
        @Option(names = "--rule", paramLabel = "RULE", descriptionKey = "retention.rule")
        private List<String> rules = new ArrayList<>();
        @Option(names = "--no-rules", descriptionKey = "retention.none")
        private boolean none;
        @Option(names = "--dry-run", descriptionKey = "retention.dry")
        private boolean dry;
        @Option(names = "--yes", descriptionKey = "retention.yes")
        private boolean yes;
        @Mixin
        private Options.By by = new Options.By();
        @Mixin
        private Options.AsJson json = new Options.AsJson();

        LetGo(Context context) {
            super(context);
        }

        @Override
        int run() throws Exception {
            if (dry == yes && rules.isEmpty() && !none) {
                throw wrong(RecordMessages.Retention_which);
            }
            boolean setting = !rules.isEmpty() || none;
            try (Library opened = dry && !setting ? OpenedLibrary.toRead(context, library.folder) : OpenedLibrary.toWrite(context, library.folder);
                    ProgressLine progress = new ProgressLine(context)) {
                Retention retention = opened.records().retention();
                if (setting) {
                    List<RetentionRule> wanted = new ArrayList<>();
                    for (String each : rules) {
                        wanted.add(rule(opened, each));
                    }
                    retention.setRules(wanted, by.who());
                }
                List<Due> due = retention.due(context.clock().instant(), progress);
                if (!yes) {
                    tell(due);
                    return DONE;
                }
                Outcome outcome = retention.run(due, context.clock().instant(), by.who(), progress);
                if (json.wanted) {
                    Json.answer(context, out -> {
                        out.writeStartObject();
                        out.writeNumberField("done", outcome.done());
                        out.writeNumberField("files", outcome.files());
                        out.writeBooleanField("whole", outcome.whole());
                        RecordJson.texts(out, "left", outcome.left());
                        out.writeEndObject();
                    });
                } else {
                    for (String each : outcome.left()) {
                        context.line(each);
                    }
                    context.line(RecordMessages.format(RecordMessages.Retention_done, outcome.done(), outcome.files()));
                }
                return outcome.whole() ? DONE : REFUSED;
            }
        }

        private void tell(List<Due> due) throws Exception {
            if (json.wanted) {
                Json.answer(context, out -> {
                    out.writeStartArray();
                    for (Due each : due) {
                        RecordJson.due(out, each);
                    }
                    out.writeEndArray();
                });
                return;
            }
            for (Due each : due) {
                context.line(RecordMessages.format(each.goes() ? RecordMessages.Retention_goes : RecordMessages.Retention_stays,
                        each.what().name().toLowerCase(Locale.ROOT), each.label(), each.kept()));
                for (var file : each.files()) {
                    context.line("    " + RecordMessages.action(file.action()) + ": " + file.place());
                }
            }
            context.line(RecordMessages.format(RecordMessages.Retention_total, due.stream().filter(Due::goes).count(), due.stream().filter(each -> !each.goes()).count()));
        }

        /** Such as {@code recordings=90,queue=Billing,team=North,outside=delete}. */
        private RetentionRule rule(Library opened, String text) throws Exception {
            String queue = "";
            String team = "";
            RetentionRule.Outside outside = RetentionRule.Outside.DROP_REFERENCE;
            RetentionRule.What what = null;
            int days = 0;
            for (String part : text.split(",")) {
                int equals = part.indexOf('=');
                String name = equals < 0 ? part.strip() : part.substring(0, equals).strip().toLowerCase(Locale.ROOT);
                String value = equals < 0 ? "" : part.substring(equals + 1).strip();
                switch (name) {
                case "recordings", "transcripts", "reviews", "plans", "calls" -> {
                    what = RetentionRule.What.valueOf(name.toUpperCase(Locale.ROOT));
                    days = value.matches("\\d{1,6}") ? Integer.parseInt(value) : 0;
                }
                case "queue" -> queue = value;
                case "team" -> team = OpenedLibrary.find(opened.teams(), value, CliMessages.Team_unknown);
                case "outside" -> {
                    if (!value.equals("delete") && !value.equals("leave")) {
                        throw wrong(RecordMessages.format(RecordMessages.Retention_form, text));
                    }
                    outside = value.equals("delete") ? RetentionRule.Outside.DELETE_FILE : RetentionRule.Outside.DROP_REFERENCE;
                }
                default -> throw wrong(RecordMessages.format(RecordMessages.Retention_form, text));
                }
            }
            if (what == null || days < 1 || days > RetentionRule.MAX_DAYS || what == RetentionRule.What.PLANS && !queue.isEmpty()) {
                throw wrong(RecordMessages.format(RecordMessages.Retention_form, text));
            }
            return new RetentionRule(what, days, queue, team, outside);
        }
    }

    /** Legal holds. */
    @Command(name = "hold")
    static final class Holding extends Task {
        @Mixin
        private Options.InLibrary library = new Options.InLibrary();
        @Option(names = "--call", paramLabel = "ID", descriptionKey = "hold.call")
        private @Nullable String call;
        @Option(names = "--person", paramLabel = "NAME", descriptionKey = "hold.person")
        private @Nullable String person;
        @Option(names = "--plan", paramLabel = "ID", descriptionKey = "hold.plan")
        private @Nullable String plan;
        @Option(names = "--lift", paramLabel = "NUMBER", descriptionKey = "hold.lift")
        private @Nullable Long lift;
        @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "hold.reason")
        private @Nullable String reason;
        @Mixin
        private Options.By by = new Options.By();
        @Mixin
        private Options.AsJson json = new Options.AsJson();

        Holding(Context context) {
            super(context);
        }

        @Override
        int run() throws Exception {
            long chosen = java.util.stream.Stream.of(call, person, plan, lift).filter(java.util.Objects::nonNull).count();
            if (chosen > 1 || chosen == 1 && (reason == null || reason.isBlank())) {
                throw wrong(RecordMessages.Hold_which);
            }
            try (Library opened = chosen == 0 ? OpenedLibrary.toRead(context, library.folder) : OpenedLibrary.toWrite(context, library.folder)) {
                String why = reason == null ? "" : reason;
                if (lift != null) {
                    opened.records().holds().lift(lift, why, by.who());
                } else if (call != null) {
                    opened.records().holds().lay(Hold.On.CALL, call, why, by.who());
                } else if (plan != null) {
                    opened.records().holds().lay(Hold.On.PLAN, plan, why, by.who());
                } else if (person != null) {
                    opened.records().holds().lay(Hold.On.PERSON, person(opened, person), why, by.who());
                }
                tell(opened.records().holds().all());
            }
            return DONE;
        }

        private static String person(Library opened, String name) throws Exception {
            List<PersonRow> all = new ArrayList<>(opened.agents());
            all.addAll(opened.reviewers());
            for (PersonRow each : all) {
                if (each.id().equals(name)) {
                    return name;
                }
            }
            return OpenedLibrary.find(all, name, RecordMessages.Person_unknown);
        }

        private void tell(List<Hold> holds) throws Exception {
            if (json.wanted) {
                Json.answer(context, out -> {
                    out.writeStartArray();
                    for (Hold each : holds) {
                        out.writeStartObject();
                        out.writeNumberField("number", each.id());
                        out.writeStringField("on", each.on().name());
                        out.writeStringField("subject", each.subjectId());
                        out.writeStringField("called", each.label());
                        out.writeStringField("reason", each.reason());
                        out.writeStringField("who", each.who());
                        out.writeStringField("at", each.at().toString());
                        out.writeEndObject();
                    }
                    out.writeEndArray();
                });
                return;
            }
            for (Hold each : holds) {
                context.line(RecordMessages.format(RecordMessages.Hold_line, each.id(), each.subjectId(), each.label(), each.reason(),
                        each.who(), CallsCommand.local(each.at(), context.clock().getZone().getId())));
            }
        }
    }

    /** Erases a person. */
    @Command(name = "erase")
    static final class Erase extends Task {
        @Mixin
        private Options.InLibrary library = new Options.InLibrary();
        @Option(names = "--person", paramLabel = "NAME", descriptionKey = "erase.person")
        private @Nullable String person;
        @Option(names = "--customer-of", paramLabel = "CALL", descriptionKey = "erase.customer")
        private @Nullable String call;
        @Option(names = "--name", paramLabel = "NAME", descriptionKey = "erase.name")
        private List<String> names = new ArrayList<>();
        @Option(names = "--outside", descriptionKey = "erase.outside")
        private boolean outside;
        @Option(names = "--dry-run", descriptionKey = "erase.dry")
        private boolean dry;
        @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "erase.reason")
        private @Nullable String reason;
        @Mixin
        private Options.By by = new Options.By();
        @Mixin
        private Options.AsJson json = new Options.AsJson();

        Erase(Context context) {
            super(context);
        }

        @Override
        int run() throws Exception {
            if ((person == null) == (call == null)) {
                throw wrong(RecordMessages.Erase_who);
            }
            if (dry == (reason != null && !reason.isBlank())) {
                throw wrong(RecordMessages.Erase_which);
            }
            try (Library opened = dry ? OpenedLibrary.toRead(context, library.folder) : OpenedLibrary.toWrite(context, library.folder);
                    ProgressLine progress = new ProgressLine(context)) {
                RetentionRule.Outside files = outside ? RetentionRule.Outside.DELETE_FILE : RetentionRule.Outside.DROP_REFERENCE;
                ErasureRequest request = person != null ? new ErasureRequest(ErasureRequest.Of.AGENT, agent(opened, person), names, files)
                        : new ErasureRequest(ErasureRequest.Of.CUSTOMER, String.valueOf(call), names, files);
                ErasureReport report = dry ? opened.records().erasure().dryRun(request, progress)
                        : opened.records().erasure().run(request, String.valueOf(reason), by.who(), progress);
                if (json.wanted) {
                    Json.answer(context, out -> RecordJson.erasure(out, report));
                } else {
                    tell(report);
                }
                return report.kept().isEmpty() ? DONE : REFUSED;
            }
        }

        private static String agent(Library opened, String name) throws Exception {
            List<PersonRow> agents = opened.agents();
            for (PersonRow each : agents) {
                if (each.id().equals(name)) {
                    return name;
                }
            }
            return OpenedLibrary.find(agents, name, CliMessages.Agent_unknown);
        }

        private void tell(ErasureReport report) throws Exception {
            for (ErasureReport.Line each : report.erased()) {
                context.line(RecordMessages.format(report.done() ? RecordMessages.Erase_gone : RecordMessages.Erase_goes, each.label(), each.detail()));
            }
            for (ErasureReport.Line each : report.kept()) {
                context.line(RecordMessages.format(RecordMessages.Erase_stays, each.label(), each.detail()));
            }
            for (String each : report.unreachable()) {
                context.line(RecordMessages.format(RecordMessages.Erase_unreachable, each));
            }
        }
    }
}
