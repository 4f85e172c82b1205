/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.util.concurrent.Callable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** A command that does something. */
abstract class Task implements Callable<Integer> {

    static final int DONE = ExitCode.OK;
    static final int REFUSED = 1;
    static final int WRONG_USAGE = ExitCode.USAGE;

    /** What the command works in. */
    final Context context;

    @Spec(Target.SELF)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    private boolean help;

    Task(Context context) {
        this.context = context;
    }

    /** Does it; returns the exit code. */
    abstract int run() throws Exception;

    @Override
    public Integer call() throws Exception {
        return run();
    }

    /** For values that are wrong together, which the parser cannot know. */
    ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
