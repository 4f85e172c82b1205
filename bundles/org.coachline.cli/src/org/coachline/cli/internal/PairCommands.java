/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import org.coachline.intake.Pairs;
import org.coachline.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Corrects which files are one call. */
final class PairCommands {

    private PairCommands() {
    }

    /** Two calls become one. */
    @Command(name = "pair")
    static final class Join extends Task {

        @Mixin
        private Options.InLibrary library = new Options.InLibrary();
        @Option(names = "--agent-call", required = true, paramLabel = "ID", descriptionKey = "pair.agent")
        private String agent = "";
        @Option(names = "--customer-call", required = true, paramLabel = "ID", descriptionKey = "pair.customer")
        private String customer = "";

        Join(Context context) {
            super(context);
        }

        @Override
        int run() throws Exception {
            try (Library opened = OpenedLibrary.toWrite(context, library.folder); ProgressLine progress = new ProgressLine(context)) {
                Calls.load(opened, agent);
                Calls.load(opened, customer);
                Pairs.join(opened, agent, customer, Coaches.user(), progress);
            } catch (Pairs.NoPairException e) {
                throw new Refused(e.getMessage());
            }
            context.line(agent);
            return DONE;
        }
    }

    /** One call becomes two. */
    @Command(name = "unpair")
    static final class Part extends Task {

        @Mixin
        private Options.InLibrary library = new Options.InLibrary();
        @Option(names = "--call", required = true, paramLabel = "ID", descriptionKey = "call")
        private String call = "";

        Part(Context context) {
            super(context);
        }

        @Override
        int run() throws Exception {
            try (Library opened = OpenedLibrary.toWrite(context, library.folder); ProgressLine progress = new ProgressLine(context)) {
                Calls.load(opened, call);
                context.line(Pairs.part(opened, call, progress));
            } catch (Pairs.NoPairException e) {
                throw new Refused(e.getMessage());
            }
            return DONE;
        }
    }
}
