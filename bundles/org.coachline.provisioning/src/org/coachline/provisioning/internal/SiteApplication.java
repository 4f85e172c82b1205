/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.provisioning.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import org.coachline.catalog.trust.TrustPolicyException;
import org.coachline.catalog.sites.SiteException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/**
 * Brings packs in and out without a window, for the command line: that one runs with few bundles and none of p2, and so starts the product with this
 * application. It is given two files, what is asked for and where the answer goes, both as Java's properties in UTF-8; {@link SiteRequest} says what stands in
 * them. What is done is said on standard output, a line each; it is cancelled when its standard input ends.
 */
public final class SiteApplication implements IApplication {

    private final NullProgressMonitor monitor = new Spoken();

    @Override
    public Object start(IApplicationContext application) throws IOException {
        application.applicationRunning();
        Object given = application.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        String[] words = given instanceof String[] strings ? strings : new String[0];
        if (words.length != 2) {
            System.err.println("two files are needed: the request, and where the answer goes");
            return 2;
        }
        Thread.ofPlatform().daemon().name("coachline-cancel").start(this::untilInputEnds);
        Properties request = new Properties();
        try (var reader = Files.newBufferedReader(Path.of(words[0]), StandardCharsets.UTF_8)) {
            request.load(reader);
        }
        Properties answer = new Properties();
        boolean done = answer(request, answer);
        try (Writer writer = Files.newBufferedWriter(Path.of(words[1]), StandardCharsets.UTF_8)) {
            answer.store(writer, null);
        }
        return done ? EXIT_OK : 1;
    }

    private boolean answer(Properties request, Properties answer) {
        try {
            new SiteRequest(request, answer).run(new P2PackSites(), monitor);
            return true;
        } catch (OperationCanceledException e) {
            answer.setProperty(SiteRequest.CANCELLED, "true");
        } catch (SiteException | TrustPolicyException e) {
            answer.setProperty(SiteRequest.ERROR, String.valueOf(e.getMessage()));
        }
        return false;
    }

    private void untilInputEnds() {
        try (InputStream in = System.in) {
            while (in.read() >= 0) {
                // Whatever is written there is no end.
            }
        } catch (IOException e) {
            System.getLogger(SiteApplication.class.getName()).log(System.Logger.Level.DEBUG, "nobody listens any more", e);
        }
        monitor.setCanceled(true);
    }

    @Override
    public void stop() {
        monitor.setCanceled(true);
    }

    /** Says what is begun. */
    private static final class Spoken extends NullProgressMonitor {

        private String last = "";

        @Override
        public void beginTask(String name, int work) {
            say(name);
        }

        @Override
        public void setTaskName(String name) {
            say(name);
        }

        @Override
        public void subTask(String name) {
            say(name);
        }

        private synchronized void say(String name) {
            if (name != null && !name.isBlank() && !name.equals(last)) {
                last = name;
                System.out.println(name.replaceAll("\\s+", " "));
                System.out.flush();
            }
        }
    }
}
