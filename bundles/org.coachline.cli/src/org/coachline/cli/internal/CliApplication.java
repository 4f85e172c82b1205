/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.coachline.catalog.store.PackChoices;
import org.coachline.extension.Guard;
import org.coachline.extension.GuestChoices;
import org.coachline.extension.GuestRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The command line as an application of the platform; it answers with the exit code and ends no process itself. */
public final class CliApplication implements IApplication {

    @Override
    public Object start(IApplicationContext application) throws Exception {
        application.applicationRunning();
        Object words = application.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        boolean terminal = isTerminal();
        Charset encoding = terminal ? Charset.forName(System.getProperty("stdout.encoding", "UTF-8"), StandardCharsets.UTF_8)
                : StandardCharsets.UTF_8;
        // Not System.out, which hides that nobody reads any more or that the disk is full.
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        PrintWriter err = new PrintWriter(new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), encoding), true);
        try (GuestRegistry guests = new GuestRegistry(RegistryFactory.getRegistry(), new Guard(), GuestChoices.ofUser());
                InstalledPacks packs = new InstalledPacks(RegistryFactory.getRegistry(), PackChoices.ofUser(), guests); SampleFiles samples = new SampleFiles();
                Interruption interruption = new Interruption()) {
            Context context = new Context(out, encoding, err, terminal, Path.of("").toAbsolutePath(), Clock.systemDefaultZone(), packs, guests,
                    samples, interruption);
            return new CommandLineRun(context).run(words instanceof String[] given ? List.of(given) : List.of());
        }
    }

    private static boolean isTerminal() {
        // Some versions of Java otherwise make a console of their own where there is no terminal, at the price of a slow start.
        System.setProperty("jdk.console", "java.base");
        return System.console() != null;
    }

    @Override
    public void stop() {
        // A command ends by itself; Ctrl-C is seen to by Interruption.
    }
}
