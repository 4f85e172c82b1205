/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coachline.audio.AudioFormat;
import org.coachline.audio.RawFormat;
import org.coachline.intake.AgentChannel;
import org.coachline.intake.AgentDirection;
import org.coachline.intake.GivenPair;
import org.coachline.intake.ImportOptions;
import org.coachline.intake.ImportResult;
import org.coachline.intake.Intake;
import org.coachline.library.Library;
import org.coachline.model.coaching.ChannelRole;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Takes recordings into a library. */
@Command(name = "import")
final class ImportCommand extends Task {

    @Mixin
    private Options.InLibrary library = new Options.InLibrary();
    @Option(names = "--agent", paramLabel = "NAME", descriptionKey = "import.agent")
    private @Nullable String agent;
    @Option(names = "--agent-channel", paramLabel = "left|right", converter = Side.class, descriptionKey = "import.channel")
    private AgentChannel channel = AgentChannel.LEFT;
    @Option(names = "--copy", descriptionKey = "import.copy")
    private boolean copy;
    @Option(names = "--pair", arity = "2", paramLabel = "FILE", descriptionKey = "import.pair")
    private List<Path> pairs = List.of();
    @Option(names = "--no-pairing", descriptionKey = "import.noPairing")
    private boolean apart;
    @Option(names = "--agent-file", paramLabel = "in|out", converter = Direction.class, descriptionKey = "import.direction")
    private AgentDirection direction = AgentDirection.UNKNOWN;
    @Option(names = "--raw", paramLabel = "CODING:RATE[:CHANNELS]", converter = Raw.class, descriptionKey = "import.raw")
    private @Nullable RawFormat raw;
    @Option(names = "--bring-back", paramLabel = "NAME", descriptionKey = "import.bringBack")
    private @Nullable String bringBack;
    @Parameters(arity = "0..*", paramLabel = "FILE|FOLDER", descriptionKey = "import.files")
    private List<String> files = List.of();
    @Mixin
    private Options.AsJson json = new Options.AsJson();

    ImportCommand(Context context) {
        super(context);
    }

    /** Left or right. */
    static final class Side implements ITypeConverter<AgentChannel> {
        @Override
        public AgentChannel convert(String value) {
            return switch (value) {
            case "left" -> AgentChannel.LEFT;
            case "right" -> AgentChannel.RIGHT;
            default -> throw new TypeConversionException(CliMessages.format(CliMessages.Value_expected, "left, right", value));
            };
        }
    }

    /** Which file of a pair is the agent's. */
    static final class Direction implements ITypeConverter<AgentDirection> {
        @Override
        public AgentDirection convert(String value) {
            return switch (value) {
            case "in" -> AgentDirection.IN;
            case "out" -> AgentDirection.OUT;
            default -> throw new TypeConversionException(CliMessages.format(CliMessages.Value_expected, "in, out", value));
            };
        }
    }

    /** How sound without a header is stored. */
    static final class Raw implements ITypeConverter<RawFormat> {

        private static final Pattern FORM = Pattern.compile("(mulaw|ulaw|alaw|s16le):(\\d{1,7})(?::(\\d{1,2}))?");

        @Override
        public RawFormat convert(String value) {
            Matcher parts = FORM.matcher(value);
            try {
                if (parts.matches()) {
                    RawFormat.Coding coding = switch (parts.group(1)) {
                    case "alaw" -> RawFormat.Coding.ALAW;
                    case "s16le" -> RawFormat.Coding.S16LE;
                    default -> RawFormat.Coding.MULAW;
                    };
                    return new RawFormat(coding, Integer.parseInt(parts.group(2)), parts.group(3) == null ? 1 : Integer.parseInt(parts.group(3)));
                }
            } catch (IllegalArgumentException e) {
                throw expected(value);
            }
            throw expected(value);
        }

        private static TypeConversionException expected(String value) {
            return new TypeConversionException(CliMessages.format(CliMessages.Value_expected, CliMessages.Value_raw, value));
        }
    }

    @Override
    int run() throws Exception {
        List<Path> recordings = new ArrayList<>();
        for (String file : files) {
            // Not the parser's to convert: of arguments that need not be there it takes those it cannot convert for none.
            try {
                recordings.add(context.resolve(CommandLineRun.path(file)));
            } catch (TypeConversionException e) {
                throw wrong(e.getMessage());
            }
        }
        if (files.isEmpty() && pairs.isEmpty()) {
            throw wrong(CliMessages.Import_nothing);
        }
        List<GivenPair> given = new ArrayList<>();
        for (int i = 0; i + 1 < pairs.size(); i += 2) {
            given.add(new GivenPair(context.resolve(pairs.get(i)), context.resolve(pairs.get(i + 1))));
        }
        ImportOptions options = ImportOptions.of(agent, channel, copy).with(new ImportOptions.Pairing(!apart, direction, given)).withHeaderless(raw);
        if (bringBack != null) {
            if (bringBack.isBlank()) {
                throw wrong(CliMessages.Import_nobody);
            }
            options = options.bringingBack(bringBack.strip());
        }
        List<ImportResult> results;
        try (Library opened = OpenedLibrary.toWrite(context, library.folder); ProgressLine progress = new ProgressLine(context)) {
            results = Intake.importRecordings(opened, recordings, options, progress);
        }
        if (json.wanted) {
            answer(results);
        } else {
            for (ImportResult result : results) {
                tell(result);
            }
        }
        for (ImportResult result : results) {
            if (result.error() != null) {
                context.say(CliMessages.format(result.canBeBroughtBack() ? CliMessages.Import_deleted : CliMessages.Import_refused, result.file(), result.error()));
            } else {
                result.remarks().forEach(remark -> context.say(CliMessages.format(CliMessages.Import_remark, result.file(), remark)));
            }
        }
        if (context.interrupted().getAsBoolean()) {
            throw new Refused(CliMessages.Interrupted);
        }
        return results.stream().anyMatch(result -> result.error() != null) ? REFUSED : DONE;
    }

    private void tell(ImportResult result) throws Exception {
        if (result.duplicateOf() != null) {
            context.line(CliMessages.format(CliMessages.Import_duplicate, result.file(), result.duplicateOf()));
        } else if (result.callId() != null && result.pairedWith() != null) {
            context.line(CliMessages.format(CliMessages.Import_paired, result.file(), result.callId(), result.pairedWith().getFileName(),
                    result.roles().get(0).getLiteral()));
        } else if (result.callId() != null) {
            context.line(CliMessages.format(CliMessages.Import_done, result.file(), result.callId()));
        }
    }

    private void answer(List<ImportResult> results) throws Exception {
        Json.answer(context, out -> {
            out.writeStartArray();
            for (ImportResult result : results) {
                out.writeStartObject();
                out.writeStringField("file", result.file().toString());
                if (result.error() != null) {
                    out.writeStringField("error", result.error());
                    if (result.headerless()) {
                        out.writeBooleanField("headerless", true);
                    }
                    if (result.gone() != null) {
                        out.writeStringField("gone", result.canBeBroughtBack() ? "deleted" : "erased");
                    }
                } else {
                    AudioFormat format = result.format();
                    Json.text(out, "call", result.callId());
                    Json.text(out, "codec", format == null ? null : format.codec());
                    if (format != null) {
                        out.writeNumberField("sampleRate", format.sampleRate());
                        out.writeNumberField("channels", format.channels());
                    }
                    Json.seconds(out, "durationSeconds", result.durationMicros());
                    Json.text(out, "sha256", result.sha256());
                    Json.text(out, "duplicateOf", result.duplicateOf());
                    out.writeArrayFieldStart("remarks");
                    for (String remark : result.remarks()) {
                        out.writeString(remark);
                    }
                    out.writeEndArray();
                    Json.text(out, "pairedWith", result.pairedWith());
                    out.writeArrayFieldStart("roles");
                    for (ChannelRole role : result.roles()) {
                        out.writeString(role.getLiteral());
                    }
                    out.writeEndArray();
                }
                out.writeEndObject();
            }
            out.writeEndArray();
        });
    }
}
