/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** The list of commands in a help text: not the first word of each alone, but every command with all of its words. */
final class CommandList {

    private static final int INDENT = 2;
    /** What belongs together, by the first word of each command, in the order of a day; what is in none stands last. */
    private static final Map<String, Set<String>> GROUPS = groups();

    private CommandList() {
    }

    static String of(Help help) {
        List<CommandLine> leaves = new ArrayList<>();
        collect(help.commandSpec().commandLine(), leaves);
        String above = help.commandSpec().qualifiedName(" ") + ' ';
        List<String> names = leaves.stream().map(leaf -> leaf.getCommandSpec().qualifiedName(" ").substring(above.length())).toList();
        int first = names.stream().mapToInt(String::length).max().orElse(0) + 2 * INDENT;
        int width = help.commandSpec().usageMessage().width();
        IntFunction<String[]> row = i -> new String[] {names.get(i), String.join(" ", leaves.get(i).getCommandSpec().usageMessage().description())};
        List<Integer> left = new ArrayList<>(IntStream.range(0, leaves.size()).boxed().toList());
        StringBuilder text = new StringBuilder();
        if (help.commandSpec().parent() == null) {
            GROUPS.forEach((heading, words) -> {
                TextTable table = table(help, first, width);
                for (String word : words) {
                    left.stream().filter(i -> names.get(i).split(" ", 2)[0].equals(word)).map(row::apply).forEach(table::addRowValues);
                    left.removeIf(i -> names.get(i).split(" ", 2)[0].equals(word));
                }
                text.append(heading).append(':').append(System.lineSeparator()).append(table);
            });
        }
        TextTable others = table(help, first, width);
        left.stream().map(row::apply).forEach(others::addRowValues);
        return text.append(others).toString();
    }

    private static TextTable table(Help help, int first, int width) {
        return TextTable.forColumns(help.colorScheme(), new Column(first, INDENT, Overflow.SPAN), new Column(width - first, INDENT, Overflow.WRAP));
    }

    private static Map<String, Set<String>> groups() {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        groups.put(CliMessages.Group_libraries, words("library", "backup", "restore"));
        groups.put(CliMessages.Group_arriving, words("import", "sources", "intake", "recorder", "pair", "unpair"));
        groups.put(CliMessages.Group_calls, words("today", "calls", "sample", "transcript"));
        groups.put(CliMessages.Group_reviews, words("review", "score", "agreement", "drift", "debrief", "deliver", "reply", "dispute", "roleplay"));
        groups.put(CliMessages.Group_plans, words("plan", "template", "progress"));
        groups.put(CliMessages.Group_packs, words("packs", "guests"));
        groups.put(CliMessages.Group_records, words("audit", "retention", "hold", "erase"));
        groups.put(CliMessages.Group_files, words("probe", "analyse", "peaks", "decode"));
        groups.put(CliMessages.Group_trying, words("demo"));
        return groups;
    }

    private static Set<String> words(String... words) {
        return new LinkedHashSet<>(List.of(words));
    }

    private static void collect(CommandLine command, List<CommandLine> leaves) {
        for (CommandLine each : command.getSubcommands().values()) {
            if (each.getSubcommands().isEmpty()) {
                leaves.add(each);
            } else {
                collect(each, leaves);
            }
        }
    }
}
