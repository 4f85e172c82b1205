/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** The list of commands in a help text: not the first word of each alone, but every command with all of its words. */
final class CommandList {

    private static final int INDENT = 2;

    private CommandList() {
    }

    static String of(Help help) {
        List<CommandLine> leaves = new ArrayList<>();
        collect(help.commandSpec().commandLine(), leaves);
        String above = help.commandSpec().qualifiedName(" ") + ' ';
        List<String> names = leaves.stream().map(leaf -> leaf.getCommandSpec().qualifiedName(" ").substring(above.length())).toList();
        int first = names.stream().mapToInt(String::length).max().orElse(0) + 2 * INDENT;
        int width = help.commandSpec().usageMessage().width();
        TextTable table = TextTable.forColumns(help.colorScheme(), new Column(first, INDENT, Overflow.SPAN),
                new Column(width - first, INDENT, Overflow.WRAP));
        for (int i = 0; i < leaves.size(); i++) {
            table.addRowValues(names.get(i), String.join(" ", leaves.get(i).getCommandSpec().usageMessage().description()));
        }
        return table.toString();
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
