/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coachline.intake.AgentChannel;
import org.coachline.intake.AgentDirection;
import org.coachline.intake.watch.CallField;
import org.coachline.intake.watch.ManifestSettings;
import org.coachline.intake.watch.NamePattern;
import org.coachline.intake.watch.PatternException;
import org.coachline.intake.watch.SourceException;
import org.coachline.intake.watch.SourceKind;
import org.coachline.intake.watch.SourcePreview;
import org.coachline.intake.watch.SourceSettings;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.SourceRow;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Where a library's recordings come from. */
@Command(name = "sources", subcommands = {SourceCommands.ListAll.class, SourceCommands.Preview.class, SourceCommands.Add.class, SourceCommands.Remove.class})
final class SourceCommands extends Group {

    static SourceRow named(Library opened, String name) throws LibraryException, Refused {
        List<String> names = opened.sources().all().stream().map(SourceRow::name).toList();
        return opened.sources().find(name)
                .orElseThrow(() -> new Refused(CliMessages.format(CliMessages.Source_unknown, name) + OpenedLibrary.suggestion(Nearest.to(name, names))));
    }

    /** What leaves the recordings. */
    static final class Kind implements ITypeConverter<SourceKind> {
        @Override
        public SourceKind convert(String value) {
            return SourceKind.of(value).orElseThrow(() -> new TypeConversionException(CliMessages.format(CliMessages.Value_expected,
                    Stream.of(SourceKind.values()).map(SourceKind::key).collect(Collectors.joining(", ")), value)));
        }
    }

    /** An IANA id. */
    static final class Zone implements ITypeConverter<ZoneId> {
        @Override
        public ZoneId convert(String value) {
            try {
                return ZoneId.of(value);
            } catch (DateTimeException e) {
                throw new TypeConversionException(CliMessages.format(CliMessages.Value_expected, CliMessages.Source_zone, value));
            }
        }
    }

    /** How a source is read. */
    static final class Reading {

        @Option(names = "--folder", required = true, paramLabel = "DIR", descriptionKey = "sources.folder")
        private Path folder = Path.of("");
        @Option(names = "--kind", required = true, paramLabel = "KIND", converter = Kind.class, descriptionKey = "sources.kind")
        private SourceKind kind = SourceKind.NAMES;
        @Option(names = "--pattern", paramLabel = "PATTERN", descriptionKey = "sources.pattern")
        private @Nullable String pattern;
        @Option(names = "--zone", paramLabel = "ZONE", converter = Zone.class, descriptionKey = "sources.zone")
        private @Nullable ZoneId zone;
        @Option(names = "--agent", paramLabel = "NAME", descriptionKey = "sources.agent")
        private String agent = "";
        @Option(names = "--agent-channel", paramLabel = "left|right", converter = ImportCommand.Side.class, descriptionKey = "sources.channel")
        private @Nullable AgentChannel channel;
        @Option(names = "--agent-file", paramLabel = "in|out", converter = ImportCommand.Direction.class, descriptionKey = "import.direction")
        private AgentDirection direction = AgentDirection.UNKNOWN;
        @Option(names = "--copy", descriptionKey = "import.copy")
        private boolean copy;
        @Option(names = "--list", paramLabel = "NAMES", descriptionKey = "sources.list")
        private String list = "";
        @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "sources.encoding")
        private String encoding = "";
        @Option(names = "--separator", paramLabel = "CHARACTER", descriptionKey = "sources.separator")
        private String separator = "";
        @Option(names = "--date-form", paramLabel = "FORM", descriptionKey = "sources.dateForm")
        private String dateForm = "";
        @Option(names = "--column", paramLabel = "FIELD=HEADING", descriptionKey = "sources.column")
        private Map<String, String> columns = Map.of();

        SourceSettings settings() throws Refused {
            Map<CallField, String> fields = new LinkedHashMap<>();
            for (Map.Entry<String, String> each : columns.entrySet()) {
                fields.put(CallField.of(each.getKey()).orElseThrow(() -> new Refused(CliMessages.format(CliMessages.Source_field, each.getKey(),
                        Arrays.stream(CallField.values()).map(CallField::key).collect(Collectors.joining(", "))))), each.getValue());
            }
            String named = pattern == null ? SourceSettings.of(kind).pattern() : pattern;
            try {
                if (!named.isBlank()) {
                    NamePattern.of(named);
                }
            } catch (PatternException e) {
                throw new Refused(CliMessages.format(CliMessages.Source_pattern, named, e.getMessage()));
            }
            return new SourceSettings(kind, channel == null ? kind.usualChannel() : channel, direction, zone, agent, copy, named,
                    new ManifestSettings(list, encoding, separator.equals("tab") ? "\t" : separator, dateForm, fields));
        }
    }

    /** Lists sources and how looking there went. */
    @Command(name = "list")
    static final class ListAll extends Task {

        @Mixin
        private Options.InLibrary library = new Options.InLibrary();
        @Mixin
        private Options.AsJson json = new Options.AsJson();

        ListAll(Context context) {
            super(context);
        }

        @Override
        int run() throws Exception {
            List<SourceRow> sources;
            try (Library opened = OpenedLibrary.toRead(context, library.folder)) {
                sources = opened.sources().all();
            }
            if (json.wanted) {
                Json.answer(context, out -> {
                    out.writeStartArray();
                    for (SourceRow each : sources) {
                        SourceJson.write(out, each);
                    }
                    out.writeEndArray();
                });
                return DONE;
            }
            for (SourceRow each : sources) {
                String state = each.failure() != null ? CliMessages.format(CliMessages.Source_failing, each.failures(), each.failure())
                        : each.lookedAt() == null ? CliMessages.Source_never : each.lookedAt().toString();
                context.line(String.join("  ", each.name(), each.kind(), each.folder().toString(), state));
            }
            return DONE;
        }
    }

    /** Shows what a source would find, and keeps nothing. */
    @Command(name = "preview")
    static final class Preview extends Task {

        private static final int ROWS = 50;

        @Mixin
        private Reading reading = new Reading();
        @Mixin
        private Options.AsJson json = new Options.AsJson();

        Preview(Context context) {
            super(context);
        }

        @Override
        int run() throws Exception {
            SourcePreview preview;
            try (ProgressLine progress = new ProgressLine(context)) {
                Path folder = context.resolve(reading.folder).toAbsolutePath().normalize();
                preview = SourcePreview.of(reading.settings(), folder, folder.resolveSibling("."), ROWS, progress);
            } catch (SourceException e) {
                throw new Refused(String.valueOf(e.getMessage()));
            }
            if (json.wanted) {
                Json.answer(context, out -> SourceJson.write(out, preview));
                return DONE;
            }
            context.line(CliMessages.format(CliMessages.Source_preview, preview.files(), preview.calls(), preview.waiting(), preview.refused()));
            SourcePreview.ListLook list = preview.list();
            if (list != null) {
                context.line(CliMessages.format(CliMessages.Source_list, list.file(), list.encoding(), list.separator(), list.dateForm(),
                        list.columns().entrySet().stream().map(each -> each.getKey().key() + '=' + each.getValue()).sorted().collect(Collectors.joining(", "))));
            }
            for (SourcePreview.Row each : preview.rows()) {
                context.line(String.join("  ", each.file(), CallsCommand.local(each.start(), each.zone()), each.agent(), each.queue(), each.id(), each.other(),
                        String.join("; ", each.remarks())).stripTrailing());
            }
            preview.remarks().forEach(context::say);
            return DONE;
        }
    }

    /** Adds a source, or sets one up anew. */
    @Command(name = "add")
    static final class Add extends Task {

        @Mixin
        private Options.InLibrary library = new Options.InLibrary();
        @Option(names = "--name", required = true, paramLabel = "NAME", descriptionKey = "sources.name")
        private String name = "";
        @Mixin
        private Reading reading = new Reading();
        @Option(names = "--unwatched", descriptionKey = "sources.unwatched")
        private boolean unwatched;

        Add(Context context) {
            super(context);
        }

        @Override
        int run() throws Exception {
            if (name.isBlank()) {
                throw wrong(CliMessages.Source_noName);
            }
            SourceSettings settings = reading.settings();
            try (Library opened = OpenedLibrary.toWrite(context, library.folder)) {
                opened.sources().save(settings.row(name, context.resolve(reading.folder).toAbsolutePath().normalize(), !unwatched), Coaches.user());
            }
            context.line(CliMessages.format(CliMessages.Source_added, name.strip()));
            return DONE;
        }
    }

    /** Removes a source; its calls stay. */
    @Command(name = "remove")
    static final class Remove extends Task {

        @Mixin
        private Options.InLibrary library = new Options.InLibrary();
        @Option(names = "--name", required = true, paramLabel = "NAME", descriptionKey = "sources.name")
        private String name = "";

        Remove(Context context) {
            super(context);
        }

        @Override
        int run() throws Exception {
            try (Library opened = OpenedLibrary.toWrite(context, library.folder)) {
                opened.sources().remove(named(opened, name).name(), Coaches.user());
            }
            context.line(CliMessages.format(CliMessages.Source_removed, name));
            return DONE;
        }
    }
}
