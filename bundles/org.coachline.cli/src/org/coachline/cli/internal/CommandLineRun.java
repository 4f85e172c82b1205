/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.coachline.audio.AudioException;
import org.coachline.insight.NothingToProposeException;
import org.coachline.insight.agreement.RatingsException;
import org.coachline.interchange.InterchangeException;
import org.coachline.library.LibraryException;
import org.coachline.report.ReportException;
import org.eclipse.core.runtime.OperationCanceledException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** One run of the command line: parses the words, does what they say, and turns failures into a sentence and an exit code. */
public final class CommandLineRun {

    private static final String HELP = "help";

    private final Context context;
    private boolean outputFailed;

    CommandLineRun(Context context) {
        this.context = context;
    }

    /** Does what the words say; returns 0 (done), 1 (refused input) or 2 (wrong usage). */
    int run(List<String> words) {
        CommandLine line = new CommandLine(new Coachline(), new ContextFactory(context));
        line.setResourceBundle(help());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setOut(new PrintWriter(new OutputStreamWriter(context.out(), context.text())));
        line.setErr(context.err());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(Path.class, CommandLineRun::path);
        line.setParameterExceptionHandler((problem, given) -> wrongUsage(problem));
        line.setExecutionExceptionHandler((problem, command, given) -> failed(problem));
        line.setUsageHelpAutoWidth(false);
        // A file may be called so; its name is no order to read further words from another one.
        line.setExpandAtFiles(false);
        line.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, CommandList::of);
        int code = line.execute(asked(line, words).toArray(String[]::new));
        try {
            line.getOut().flush();
            context.out().flush();
        } catch (IOException e) {
            code = outputFailed ? code : failed(e);
        }
        context.err().flush();
        return code;
    }

    /** Many are used to a first word that asks for help; what follows it is the command that is asked about. One that is none is left to be refused. */
    private static List<String> asked(CommandLine line, List<String> words) {
        if (words.isEmpty() || !HELP.equals(words.get(0))) {
            return words;
        }
        List<String> command = words.subList(1, words.size());
        CommandLine about = line;
        for (String word : command) {
            about = about == null ? null : about.getSubcommands().get(word);
        }
        return about == null ? command : Stream.concat(command.stream(), Stream.of("--" + HELP)).toList();
    }

    private int wrongUsage(ParameterException problem) {
        CommandLine command = problem.getCommandLine();
        List<String> unknown = switch (problem) {
            // What is missing often stands there, and begins like an option.
            case MissingParameterException missing -> command.getUnmatchedArguments().stream().filter(word -> word.startsWith("-")).toList();
            case UnmatchedArgumentException odd -> odd.getUnmatched().stream().filter(word -> word.startsWith("-") && isFile(word)).toList();
            default -> List.of();
        };
        context.say(unknown.isEmpty() ? problem.getMessage() : CliMessages.format(CliMessages.Usage_unknown, unknown.get(0)));
        context.say(CliMessages.format(CliMessages.Usage_hint, command.getCommandSpec().qualifiedName(" ")));
        return Task.WRONG_USAGE;
    }

    private int failed(Exception problem) {
        if (problem instanceof ParameterException wrong) {
            return wrongUsage(wrong);
        }
        outputFailed |= problem instanceof IOException;
        if (problem instanceof IOException gone && isGone(gone)) {
            // Whoever read the answer has had enough of it, as in `... | head`; nobody is left to tell.
            return Task.REFUSED;
        }
        boolean told = problem instanceof Refused || problem instanceof LibraryException || problem instanceof AudioException
                || problem instanceof ReportException || problem instanceof InterchangeException || problem instanceof NothingToProposeException
                || problem instanceof RatingsException;
        // Once the process is told to end, what fails fails because of that, as when the platform refuses to begin anything new.
        boolean stopped = problem instanceof CancellationException || problem instanceof OperationCanceledException
                || !told && context.interrupted().getAsBoolean();
        if (stopped) {
            context.say(CliMessages.Interrupted);
        } else if (told) {
            context.say(String.valueOf(problem.getMessage()));
        } else if (problem instanceof java.nio.file.FileSystemException file) {
            context.say(file.getReason() == null ? CliMessages.format(CliMessages.File_failed, file.getFile(), file.getClass().getSimpleName())
                    : CliMessages.format(CliMessages.File_failed, String.valueOf(file.getFile()), file.getReason()));
        } else if (problem instanceof IOException io) {
            context.say(CliMessages.format(CliMessages.Io_failed, String.valueOf(io.getMessage())));
        } else {
            StackTraceElement[] where = problem.getStackTrace();
            context.say(CliMessages.format(CliMessages.Fault, problem, where.length == 0 ? "" : where[0]));
        }
        return Task.REFUSED;
    }

    private boolean isFile(String word) {
        try {
            return Files.exists(context.resolve(Path.of(word)));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** A path of a name that somebody typed. */
    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            // Also a name of letters that the language settings of the process, such as LC_ALL=C, cannot express.
            throw new TypeConversionException(CliMessages.format(CliMessages.Value_expected, CliMessages.Value_path, name));
        }
    }

    private static boolean isGone(IOException problem) {
        String message = String.valueOf(problem.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("broken pipe") || message.contains("pipe is being closed");
    }

    private static ResourceBundle help() {
        try {
            return ResourceBundle.getBundle(CommandLineRun.class.getPackageName() + ".help", Locale.getDefault(),
                    CommandLineRun.class.getClassLoader());
        } catch (MissingResourceException e) {
            throw new IllegalStateException("the texts of the command line's help are missing", e);
        }
    }

    /** Makes commands, each with the context; all else as usual. */
    /** Makes commands for a run. */
    record ContextFactory(Context context) implements IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Context.class) {
                    return type.cast(constructor.newInstance(context));
                }
            }
            return CommandLine.defaultFactory().create(type);
        }
    }
}
