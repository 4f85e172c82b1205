/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.coachline.audio.AtomicFile;
import org.coachline.interchange.CardNumbers;
import org.coachline.interchange.TimedText;
import org.coachline.interchange.TimedTexts;
import org.coachline.interchange.Transcripts;
import org.coachline.interchange.reader.TranscriptReaders;
import org.coachline.library.ConflictException;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.Stored;
import org.coachline.library.records.Export.What;
import org.coachline.model.Redactions;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.Transcript;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What was said in a call, from and to files. */
@Command(name = "transcript", subcommands = {TranscriptCommands.Import.class, TranscriptCommands.Export.class})
final class TranscriptCommands extends Group {

    /** Reads a file into a call, in place of the transcript that it has. */
    @Command(name = "import")
    static final class Import extends Task {

        /** How often somebody else may save the call in between: the transcript is set all the same. */
        private static final int TRIES = 20;

        @Mixin
        private Options.InLibrary library = new Options.InLibrary();
        @Option(names = "--call", required = true, paramLabel = "ID", descriptionKey = "call")
        private String call = "";
        @Option(names = "--agent", paramLabel = "NAME", descriptionKey = "transcript.agent")
        private List<String> agents = List.of();
        @Option(names = "--customer", paramLabel = "NAME", descriptionKey = "transcript.customer")
        private List<String> customers = List.of();
        @Option(names = "--offset", paramLabel = "SECONDS", converter = Options.Shift.class, descriptionKey = "transcript.offset")
        private Long offset = 0L;
        @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "transcript.file")
        private Path file = Path.of("");
        @Mixin
        private Options.AsJson json = new Options.AsJson();

        Import(Context context) {
            super(context);
        }

        @Override
        int run() throws Exception {
            TranscriptReaders.Read read = new TranscriptReaders(context.guests()).read(context.resolve(file), context.interrupted());
            read.faults().forEach(each -> context.say(each.message()));
            TimedText text = read.text();
            Map<String, ChannelRole> roles = roles(text);
            Transcripts.Mapped mapped = Transcripts.transcript(text, roles, offset, String.valueOf(file.getFileName()));
            Transcript transcript = mapped.transcript();
            if (transcript.getCues().isEmpty()) {
                throw new Refused(CliMessages.format(CliMessages.Transcript_empty, file));
            }
            try (Library opened = OpenedLibrary.toWrite(context, library.folder)) {
                store(opened, mapped);
            }
            if (json.wanted) {
                answer(read, mapped, roles);
            } else {
                context.line(CliMessages.format(CliMessages.Transcript_imported, transcript.getCues().size(), words(transcript), speakers(roles)));
                if (mapped.dropped() > 0) {
                    context.line(CliMessages.format(CliMessages.Transcript_dropped, mapped.dropped()));
                }
                if (mapped.cards().numbers() > 0) {
                    context.line(CliMessages.format(CliMessages.Transcript_cards, mapped.cards().numbers(), mapped.cards().redactions().size(),
                            mapped.cards().untimed()));
                }
                for (String remark : text.remarks()) {
                    context.line("  " + remark);
                }
            }
            return DONE;
        }

        private Map<String, ChannelRole> roles(TimedText text) throws Refused {
            Map<String, ChannelRole> roles = new LinkedHashMap<>(Transcripts.guess(text));
            told(roles, agents, ChannelRole.AGENT);
            told(roles, customers, ChannelRole.CUSTOMER);
            return roles;
        }

        private void told(Map<String, ChannelRole> roles, List<String> names, ChannelRole role) throws Refused {
            for (String name : names) {
                String known = roles.keySet().stream().filter(each -> each.equalsIgnoreCase(name.strip())).findFirst().orElse(null);
                if (known == null) {
                    throw new Refused(roles.isEmpty() ? CliMessages.format(CliMessages.Transcript_noSpeakers, file)
                            : CliMessages.format(CliMessages.Transcript_unknownSpeaker, file, name, String.join(", ", roles.keySet())));
                }
                roles.put(known, role);
            }
        }

        private void store(Library opened, Transcripts.Mapped mapped) throws LibraryException, Refused {
            for (int tried = 1;; tried++) {
                Calls.load(opened, call);
                Stored<Call> stored = opened.load(Call.class, call);
                CardNumbers.Found cards = mapped.cards();
                CardNumbers.give(stored.document(), EcoreUtil.copy(mapped.transcript()),
                        new CardNumbers.Found(cards.numbers(), List.copyOf(EcoreUtil.copyAll(cards.redactions())), cards.untimed()));
                try {
                    opened.save(stored.document(), stored.version());
                    return;
                } catch (ConflictException e) {
                    if (tried == TRIES) {
                        throw e;
                    }
                }
            }
        }

        private static int words(Transcript transcript) {
            return transcript.getCues().stream().mapToInt(each -> each.getWords().size()).sum();
        }

        private static String speakers(Map<String, ChannelRole> roles) {
            return roles.isEmpty() ? CliMessages.Transcript_nobody
                    : roles.entrySet().stream().map(each -> each.getKey() + " (" + each.getValue().getLiteral() + ")").collect(Collectors.joining(", "));
        }

        private void answer(TranscriptReaders.Read read, Transcripts.Mapped mapped, Map<String, ChannelRole> roles) throws Exception {
            Json.answer(context, out -> {
                out.writeStartObject();
                out.writeStringField("call", call);
                out.writeStringField("format", read.format());
                out.writeNumberField("cues", mapped.transcript().getCues().size());
                out.writeNumberField("words", words(mapped.transcript()));
                out.writeNumberField("dropped", mapped.dropped());
                out.writeObjectFieldStart("cardNumbers");
                out.writeNumberField("masked", mapped.cards().numbers());
                out.writeNumberField("silencedSpans", mapped.cards().redactions().size());
                out.writeNumberField("piecesWithoutTimes", mapped.cards().untimed());
                out.writeEndObject();
                out.writeObjectFieldStart("speakers");
                for (Map.Entry<String, ChannelRole> each : roles.entrySet()) {
                    out.writeStringField(each.getKey(), each.getValue().getLiteral());
                }
                out.writeEndObject();
                out.writeArrayFieldStart("remarks");
                for (String remark : read.text().remarks()) {
                    out.writeString(remark);
                }
                out.writeEndArray();
                out.writeEndObject();
            });
        }
    }

    /** Writes a call's transcript into a file. */
    @Command(name = "export")
    static final class Export extends Task {

        @Mixin
        private Options.InLibrary library = new Options.InLibrary();
        @Mixin
        private Options.By by = new Options.By();
        @Option(names = "--call", required = true, paramLabel = "ID", descriptionKey = "call")
        private String call = "";
        @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE.vtt|FILE.srt", descriptionKey = "transcript.output")
        private Path output = Path.of("");

        Export(Context context) {
            super(context);
        }

        @Override
        int run() throws Exception {
            TimedText.Format format = format();
            Path target = context.resolve(output);
            try (Library opened = OpenedLibrary.toRecord(context, library.folder)) {
                Transcript transcript = Redactions.transcript(Calls.load(opened, call));
                if (transcript == null || transcript.getCues().isEmpty()) {
                    throw new Refused(CliMessages.format(CliMessages.Transcript_none, call));
                }
                String text = TimedTexts.write(Transcripts.cues(transcript,
                        Map.of(ChannelRole.AGENT, CliMessages.Transcript_agent, ChannelRole.CUSTOMER, CliMessages.Transcript_customer)), format);
                opened.records().exports().write(org.coachline.library.records.Export.of(What.TRANSCRIPT, "Call", call, target), by.who(), () -> {
                    AtomicFile.write(target, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
                    return target;
                });
            }
            context.line(target.toString());
            return DONE;
        }

        private TimedText.Format format() {
            String name = String.valueOf(output.getFileName()).toLowerCase(Locale.ROOT);
            TimedText.@Nullable Format format = Arrays.stream(TimedText.Format.values()).filter(each -> name.endsWith('.' + each.ending())).findFirst()
                    .orElse(null);
            if (format == null) {
                throw wrong(CliMessages.format(CliMessages.Transcript_output, output));
            }
            return format;
        }
    }
}
