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
import java.util.Locale;
import org.coachline.catalog.PackProblem;
import org.coachline.catalog.PackReading;
import org.coachline.catalog.PackState;
import org.coachline.catalog.PackStatus;
import org.coachline.library.Library;
import org.coachline.model.catalog.TechniquePack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Technique packs. */
@Command(name = "packs", subcommands = {PacksCommands.ListAll.class, PackAuthoring.New.class, PacksCommands.Validate.class, PackAuthoring.Preview.class,
    PackAuthoring.Build.class, PackInstalling.Install.class, PackInstalling.Remove.class, PackInstalling.Off.class, PackInstalling.On.class,
    PackInstalling.Folder.class, SiteCommands.Update.class, TrustCommand.class, TrustCommand.Signature.class})
final class PacksCommands extends Group {

    /** Lists those that are installed. */
    @Command(name = "list")
    static final class ListAll extends Task {
        @Option(names = "--library", paramLabel = "DIR", descriptionKey = "packs.listLibrary")
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
            List<PackStatus> packs = context.packs().status();
            context.packs().service().doorProblems().forEach(problem -> context.say(words(problem)));
            if (json.wanted) {
                Json.answer(context, out -> {
                    out.writeStartArray();
                    for (PackStatus pack : packs) {
                        out.writeStartObject();
                        out.writeStringField("id", pack.id());
                        out.writeStringField("name", pack.name());
                        Json.text(out, "version", pack.version());
                        Json.text(out, "vendor", pack.vendor());
                        out.writeStringField("contributor", pack.contributor());
                        out.writeBooleanField("healthy", pack.healthy());
                        out.writeStringField("origin", name(pack.origin()));
                        out.writeStringField("state", name(pack.state()));
                        out.writeNumberField("techniques", pack.holds().techniques());
                        out.writeNumberField("callerTypes", pack.holds().callerTypes());
                        out.writeNumberField("scorecards", pack.holds().scorecards());
                        out.writeNumberField("rolePlayCards", pack.holds().rolePlayCards());
                        out.writeStringField("languages", pack.holds().languages());
                        Json.text(out, "signer", pack.signer());
                        problems(out, pack.problems());
                        out.writeEndObject();
                    }
                    out.writeEndArray();
                });
            } else {
                for (PackStatus pack : packs) {
                    context.line(CliMessages.format(stated(pack.state()), pack.id(), pack.version(), pack.name(), pack.holds().techniques())
                            + CliMessages.format(CliMessages.Pack_from, place(pack)));
                    pack.problems().forEach(problem -> context.say(words(problem)));
                }
            }
            return DONE;
        }

        private static String stated(PackState state) {
            return switch (state) {
            case USED -> CliMessages.Pack_healthy;
            case FAULTY -> CliMessages.Pack_faulty;
            case SUPERSEDED -> CliMessages.Pack_superseded;
            case OFF -> CliMessages.Pack_off;
            case REFUSED -> CliMessages.Pack_refused;
            };
        }
    }

    /** The name of a constant as the command line writes it. */
    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Where a pack comes from. */
    static String place(PackStatus pack) {
        return CliMessages.format(switch (pack.origin()) {
        case BUNDLE -> CliMessages.Pack_fromBundle;
        case USER -> CliMessages.Pack_fromUser;
        case FOLDER -> CliMessages.Pack_fromFolder;
        case LIBRARY -> CliMessages.Pack_fromLibrary;
        }, pack.contributor());
    }

    /** Checks a pack before it is handed out. */
    @Command(name = "validate")
    static final class Validate extends Task {
        @Parameters(index = "0", paramLabel = "PACK", descriptionKey = "packs.pack")
        private Path file = Path.of("");
        @Mixin
        private Options.AsJson json = new Options.AsJson();

        Validate(Context context) {
            super(context);
        }

        @Override
        int run() throws Exception {
            PackReading reading = context.packs().check(PackAuthoring.source(context, file));
            TechniquePack pack = reading.pack();
            List<PackProblem> problems = reading.problems();
            boolean healthy = reading.healthy();
            if (json.wanted) {
                Json.answer(context, out -> {
                    out.writeStartObject();
                    out.writeStringField("file", file.toString());
                    Json.text(out, "id", pack == null ? null : pack.getId());
                    Json.text(out, "version", pack == null ? null : pack.getVersion());
                    out.writeBooleanField("healthy", healthy);
                    problems(out, problems);
                    out.writeEndObject();
                });
            } else if (healthy && pack != null) {
                context.line(CliMessages.format(CliMessages.Pack_valid, file, pack.getId(), pack.getVersion(),
                        pack.getTechniques().size(), pack.getCallerTypes().size(), pack.getScorecards().size()));
            }
            problems.forEach(problem -> context.say(words(problem)));
            return healthy ? DONE : REFUSED;
        }
    }

    static void problems(JsonGenerator out, List<PackProblem> problems) throws IOException {
        out.writeArrayFieldStart("problems");
        for (PackProblem problem : problems) {
            out.writeStartObject();
            out.writeStringField("severity", problem.severity().name().toLowerCase(Locale.ROOT));
            out.writeStringField("file", problem.file());
            out.writeNumberField("line", problem.line());
            out.writeStringField("message", problem.message());
            out.writeStringField("remedy", problem.remedy());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    static String words(PackProblem problem) {
        return CliMessages.format(CliMessages.Pack_problem, problem.file(), problem.line(),
                problem.severity().name().toLowerCase(Locale.ROOT), problem.message(), problem.remedy());
    }
}
