/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.coachline.catalog.PackOrigin;
import org.coachline.catalog.PackReading;
import org.coachline.catalog.PackSource;
import org.coachline.catalog.authoring.PackBuilder;
import org.coachline.catalog.authoring.PackPreview;
import org.coachline.catalog.authoring.PackSkeleton;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What somebody does who writes a technique pack. */
final class PackAuthoring {

    private PackAuthoring() {
    }

    /** The pack that somebody names: its folder, its file, a jar or zip. Problems call it as they did. */
    static PackSource source(Context context, Path named) throws Refused {
        Path found = context.resolve(named);
        if (!Files.exists(found)) {
            throw new Refused(CliMessages.format(CliMessages.File_missing, named));
        }
        return PackSource.of(found, named.toString(), PackOrigin.USER);
    }

    /** Writes a pack to begin with. */
    @Command(name = "new")
    static final class New extends Task {
        @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "packs.new")
        private Path folder = Path.of("");
        @Option(names = "--id", required = true, paramLabel = "ID", descriptionKey = "packs.id")
        private String id = "";
        @Option(names = "--name", required = true, paramLabel = "NAME", descriptionKey = "packs.name")
        private String name = "";
        @Option(names = "--yaml", descriptionKey = "packs.yaml")
        private boolean yaml;

        New(Context context) {
            super(context);
        }

        @Override
        int run() throws Exception {
            List<Path> written;
            try {
                written = PackSkeleton.write(context.resolve(folder), id, name, yaml);
            } catch (IOException e) {
                throw new Refused(String.valueOf(e.getMessage()));
            }
            context.line(written.get(0).toString());
            return DONE;
        }
    }

    /** Writes a page of a pack. */
    @Command(name = "preview")
    static final class Preview extends Task {
        @Parameters(index = "0", paramLabel = "PACK", descriptionKey = "packs.pack")
        private Path pack = Path.of("");
        @Option(names = {"-o", "--output"}, paramLabel = "FILE.html", descriptionKey = "packs.page")
        private @Nullable Path output;

        Preview(Context context) {
            super(context);
        }

        @Override
        int run() throws Exception {
            PackSource source = source(context, pack);
            PackReading reading = context.packs().check(source);
            String page = PackPreview.html(source, reading.problems(), context.packs().catalog());
            if (output == null) {
                // The page says that it is in UTF-8, whatever words are in.
                context.out().write(page.getBytes(StandardCharsets.UTF_8));
            } else {
                Path file = context.resolve(output);
                if (file.getParent() != null) {
                    Files.createDirectories(file.getParent());
                }
                Files.writeString(file, page);
                context.line(file.toString());
            }
            return reading.healthy() ? DONE : REFUSED;
        }
    }

    /** Makes what is handed out. */
    @Command(name = "build")
    static final class Build extends Task {
        @Parameters(index = "0", paramLabel = "PACK", descriptionKey = "packs.pack")
        private Path pack = Path.of("");
        @Option(names = {"-o", "--output"}, required = true, paramLabel = "DIR", descriptionKey = "packs.out")
        private Path output = Path.of("");
        @Option(names = "--keystore", paramLabel = "FILE", descriptionKey = "packs.keystore")
        private @Nullable Path keystore;
        @Option(names = "--alias", paramLabel = "NAME", descriptionKey = "packs.alias")
        private @Nullable String alias;
        @Mixin
        private Options.AsJson json = new Options.AsJson();

        Build(Context context) {
            super(context);
        }

        @Override
        int run() throws Exception {
            if ((keystore == null) != (alias == null)) {
                throw wrong(CliMessages.Sign_both);
            }
            PackSource source = source(context, pack);
            PackReading reading = context.packs().check(source);
            reading.problems().forEach(problem -> context.say(PacksCommands.words(problem)));
            if (!reading.healthy()) {
                return REFUSED;
            }
            PackBuilder.Built built;
            try {
                PackBuilder.Signing signing = keystore == null || alias == null ? jar -> jar : new JarSigner(context.resolve(keystore), alias)::sign;
                built = PackBuilder.build(source, context.resolve(output), signing);
            } catch (IOException e) {
                throw new Refused(String.valueOf(e.getMessage()));
            }
            built.leftOut().forEach(each -> context.say(CliMessages.format(CliMessages.Pack_leftOut, each)));
            if (json.wanted) {
                Json.answer(context, out -> {
                    out.writeStartObject();
                    out.writeStringField("bundle", built.bundle().toString());
                    out.writeStringField("site", built.site().toString());
                    out.writeStringField("zip", built.zip().toString());
                    out.writeStringField("installs", built.installs());
                    out.writeArrayFieldStart("leftOut");
                    for (String each : built.leftOut()) {
                        out.writeString(each);
                    }
                    out.writeEndArray();
                    out.writeEndObject();
                });
            } else {
                context.line(built.bundle().toString());
                context.line(built.site().toString());
                context.line(built.zip().toString());
            }
            return DONE;
        }
    }
}
