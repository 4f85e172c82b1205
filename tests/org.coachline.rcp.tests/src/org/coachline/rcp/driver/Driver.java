/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.rcp.driver;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Begins once the window stands. Does what the file {@code steps} says, a line a step with its words parted by tabs, and writes each that is done into the file
 * {@code done}; both lie in the folder that the system property names. The last step ends the workbench; one that cannot be done ends it with 3 and says why.
 */
public final class Driver implements IStartup {

    static final String FOLDER = "coachline.driver";
    private static final int FAILED = 3;

    @Override
    public void earlyStartup() {
        // On a thread of its own: others who begin once the window stands are called after this one.
        Thread.ofPlatform().name("driver").start(Driver::work);
    }

    private static void work() {
        Path folder = Path.of(System.getProperty(FOLDER, ""));
        Hands hands = new Hands(PlatformUI.getWorkbench().getDisplay());
        PackSteps steps = new PackSteps(hands, folder);
        String step = "";
        try {
            for (String each : Files.readAllLines(folder.resolve("steps"), StandardCharsets.UTF_8)) {
                step = each;
                steps.take(List.of(each.split("\t")), () -> write(folder, "done\t" + each));
            }
        } catch (AssertionError | IOException | RuntimeException e) {
            write(folder, "failed\t" + step + '\t' + e + hands.shown());
            Runtime.getRuntime().halt(FAILED);
        }
    }

    private static void write(Path folder, String line) {
        try {
            Files.writeString(folder.resolve("done"), line + '\n', StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
