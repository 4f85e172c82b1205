/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** A command that does nothing without one of its subcommands. */
abstract class Group implements Runnable {

    @Spec(Target.SELF)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    private boolean help;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), CliMessages.format(CliMessages.Usage_noCommand, spec.qualifiedName(" "),
                String.join(", ", spec.subcommands().keySet())));
    }
}
